// Devices on their way from one custodian to the next: one has them, or they are in transit. Who owns them stays.
#include "mukana/loans/rules.hpp"

#include "loans/access.hpp"
#include "loans/operations.hpp"
#include "loans/organisation_rights.hpp"
#include "loans/queue_records.hpp"
#include "loans/records.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::loans {
namespace {

using base::Failed;
using base::FieldClass;
using base::Fields;
using base::Id;
using base::Instant;
using base::Status;
using operation::Context;
using operation::EntryMode;
using operation::Page;
using operation::Paging;
using operation::Saved;
using storage::Key;

struct SendTransfer {
  std::optional<Id> id;
  Id device;
  Id receiver;
  std::optional<Instant> sent_at;
  std::optional<std::string> reason;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<SendTransfer>& field) {
    field("id", &SendTransfer::id, "The transfer's id; made here where it is left out.");
    field("device", &SendTransfer::device, "The device; its custodian sends it.");
    field("receiver", &SendTransfer::receiver, "The organisation that keeps it next.");
    field("sent_at", &SendTransfer::sent_at, "When it left; now where it is left out.");
    field("reason", &SendTransfer::reason, "Why it is sent.",
          {.field_class = FieldClass::free_text, .multiline = true});
    field("entry_mode", &SendTransfer::entry_mode, "Whether it is written down at the time, offline or afterwards.",
          {.has_default = true});
  }
};

struct EndTransfer {
  Id id;
  std::optional<Instant> at;
  std::optional<std::string> reason;
  static void describe(Fields<EndTransfer>& field) {
    field("id", &EndTransfer::id, "The transfer.");
    field("at", &EndTransfer::at, "When; now where it is left out.");
    field("reason", &EndTransfer::reason, "Anything to say about it.",
          {.field_class = FieldClass::free_text, .multiline = true});
  }
};

struct TransferView {
  Id id;
  std::int64_t revision = 1;
  Id device;
  Id sender;
  Id receiver;
  Instant sent_at;
  std::optional<Instant> ended_at;
  std::optional<TransferEnd> ended_as;
  std::optional<std::string> reason;
  static void describe(Fields<TransferView>& field) {
    field("id", &TransferView::id, "The transfer's id.");
    field("revision", &TransferView::revision, "Counts the changes of the record, from 1.");
    field("device", &TransferView::device, "The device.");
    field("sender", &TransferView::sender, "Who kept it before.");
    field("receiver", &TransferView::receiver, "Who keeps it next.");
    field("sent_at", &TransferView::sent_at, "When it left.");
    field("ended_at", &TransferView::ended_at, "When it arrived or was called back; not there while it is on its way.");
    field("ended_as", &TransferView::ended_as, "arrived or cancelled.");
    field("reason", &TransferView::reason, "Why it was sent.", {.field_class = FieldClass::free_text});
  }
};

Saved send_transfer(Context& context, const SendTransfer& request) {
  const std::string id = context.id_or_new(request.id);
  const Key device = require_device(context, request.device, "/device");
  const Key receiver = people::require_organisation(context, request.receiver, "/receiver");
  require_custodian(context, device, "/device");
  const Key sender = *context.database.integer("SELECT custodian FROM device WHERE key = $1", device);
  if (sender == receiver) {
    throw Failed(Status::argument, "SAME_CUSTODIAN", "The receiver keeps the device already.", "/receiver");
  }
  require_scheme_member(context, device, receiver, "/receiver");
  const Instant at = request.sent_at.value_or(context.now);
  base::require(check_happened(at, context.now, "/sent_at"));
  base::require(
      check_event(read_history(context.database, device, context.zone), {DeviceEvent::sent_away, at}, "/device"));
  const Key transfer = operation::insert_record(
      context, "transfer", id, "entry_mode, device, sender, receiver, sent_at, sent_day, reason", request.entry_mode,
      device, sender, receiver, at, context.zone.date(at), request.reason);
  record_event(context, device,
               {DeviceEvent::sent_away, at, request.reason, "transfer", transfer, "/device", "/sent_at"});
  advance_device(context, device);  // whoever it is kept for sees it on its way
  context.trail.touch("transfer", id);
  context.trail.touch("device", request.device.text);
  return {Id{id}, 1};
}

struct StoredTransfer {
  Key key = 0;
  std::int64_t revision = 1;
  Key device = 0;
  std::string device_id;
  Key sender = 0;
  Key receiver = 0;
  Instant sent_at;
};

StoredTransfer require_open_transfer(Context& context, const Id& id) {
  storage::Rows rows = context.database.query(
      "SELECT t.key, t.revision, t.device, d.id, t.sender, t.receiver, t.sent_at, t.ended_at FROM transfer t "
      "JOIN device d ON d.key = t.device WHERE t.controller = $1 AND t.id = $2 AND t.state = 'valid'",
      context.actor.controller, id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  StoredTransfer transfer{row->integer(0), row->integer(1), row->integer(2), row->string(3),
                          row->integer(4), row->integer(5), row->instant(6)};
  context.check_revision(transfer.revision);
  if (!row->is_null(7)) {
    throw Failed(Status::conflict, "TRANSFER_ENDED", "The transfer has ended already.", "/id");
  }
  return transfer;
}

// The transfer's own end is kept first: the fold of the device asks it who keeps the device now.
Saved end_transfer(Context& context, const EndTransfer& request, const StoredTransfer& transfer, TransferEnd end) {
  const Instant at = request.at.value_or(context.now);
  base::require(check_happened(at, context.now, "/at"));
  if (at < transfer.sent_at) {
    throw Failed(Status::argument, "END_BEFORE_START", "The device had not left yet.", "/at");
  }
  context.database.run(
      "UPDATE transfer SET ended_at = $2, ended_as = $3, ended_day = $4, revision = revision + 1 WHERE key = $1",
      transfer.key, at, end, context.zone.date(at));
  record_event(context, transfer.device, {DeviceEvent::arrived, at, request.reason, "transfer", transfer.key, "/id"});
  advance_device(context, transfer.device);  // once it is free it is kept for whose turn it is
  context.trail.touch("transfer", request.id.text);
  context.trail.touch("device", transfer.device_id);
  return {request.id, transfer.revision + 1};
}

Saved receive_transfer(Context& context, const EndTransfer& request) {
  const StoredTransfer transfer = require_open_transfer(context, request.id);
  if (!acts_for(context, transfer.receiver)) {
    throw Failed(Status::refused, "NOT_RECEIVER", "Only the receiver says that a device arrived.", "/id");
  }
  return end_transfer(context, request, transfer, TransferEnd::arrived);
}

Saved cancel_transfer(Context& context, const EndTransfer& request) {
  const StoredTransfer transfer = require_open_transfer(context, request.id);
  if (!acts_for(context, transfer.sender)) {
    throw Failed(Status::refused, "NOT_CUSTODIAN", "Only the sender calls a device back.", "/id");
  }
  return end_transfer(context, request, transfer, TransferEnd::cancelled);
}

#define TRANSFER_COLUMNS                                                                                           \
  "SELECT t.key, t.id, t.revision, d.id, s.id, r.id, t.sent_at, t.ended_at, t.ended_as, t.reason FROM transfer t " \
  "JOIN device d ON d.key = t.device JOIN organisation s ON s.key = t.sender JOIN organisation r ON r.key = "      \
  "t.receiver WHERE t.controller = $1 AND t.state = 'valid' "

TransferView get_transfer(Context& context, const operation::ById& request) {
  storage::Rows rows = context.database.query(TRANSFER_COLUMNS "AND t.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return row->as<TransferView>(1);
}

struct ListTransfers : Paging {
  std::optional<Id> device;
  std::optional<bool> open;
  static void describe(Fields<ListTransfers>& field) {
    field("device", &ListTransfers::device, "Only those of this device.");
    field("open", &ListTransfers::open, "Only those that are on their way, or only those that ended.");
    describe_paging(field);
  }
};

Page<TransferView> list_transfers(Context& context, const ListTransfers& request) {
  const auto device = require_device(context, request.device, "/device");
  return operation::read_page<TransferView>(
      context.database.query(
          TRANSFER_COLUMNS "AND t.key > $2 AND ($3 IS NULL OR t.device = $3) AND ($4 IS NULL OR (t.ended_at IS NULL) "
                           "= $4) ORDER BY t.key LIMIT $5",
          context.actor.controller, operation::page_start(request), device, request.open, request.limit + 1),
      request, [](const storage::Row& row) { return row.as<TransferView>(1); });
}

}  // namespace

std::vector<operation::Operation> transfer_operations() {
  using operation::define;
  using operation::Effect;
  return {
      define<send_transfer>({.name = "transfer.send",
                             .summary = "Sends a device to another organisation that keeps it from then on.",
                             .access = device_keepers,
                             .effect = Effect::write}),
      define<receive_transfer>({.name = "transfer.receive",
                                .summary = "Says that a device arrived at its next custodian.",
                                .access = device_keepers,
                                .effect = Effect::write,
                                .revises = true}),
      define<cancel_transfer>({.name = "transfer.cancel",
                               .summary = "Calls a device back to whoever sent it.",
                               .access = device_keepers,
                               .effect = Effect::write,
                               .revises = true}),
      define<get_transfer>({.name = "transfer.get", .summary = "Reads one transfer.", .access = device_keepers}),
      define<list_transfers>(
          {.name = "transfer.list", .summary = "Lists transfers, page by page.", .access = device_keepers}),
  };
}

}  // namespace mukana::loans
