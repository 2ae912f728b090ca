// The end of devices that become nobody's own: recycled, destroyed, sold, given away, returned. Retiring a device is
// disposing of it: there is no state between.
#include "mukana/loans/rules.hpp"

#include "loans/access.hpp"
#include "loans/device_records.hpp"
#include "loans/disposal_records.hpp"
#include "loans/operations.hpp"
#include "loans/organisation_rights.hpp"
#include "loans/queue_records.hpp"
#include "loans/records.hpp"
#include "operation/saving.hpp"
#include "people/records.hpp"

namespace mukana::loans {

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

void DisposalView::describe(Fields<DisposalView>& field) {
  field("id", &DisposalView::id, "The disposal's id.");
  field("revision", &DisposalView::revision, "Counts the changes of the record, from 1.");
  field("device", &DisposalView::device, "The device.");
  field("disposed_at", &DisposalView::disposed_at, "When it left.");
  field("method", &DisposalView::method, "recycled, destroyed, sold, given_away or returned_to_lessor.");
  field("receiver", &DisposalView::receiver, "Which company or organisation took it.");
  field("reason", &DisposalView::reason, "Why it was retired.", {.field_class = FieldClass::free_text});
  field("entry_mode", &DisposalView::entry_mode, "Whether it was written down at the time, offline or afterwards.");
  field("flags", &DisposalView::flags, "What the record lacks: no_wipe_evidence.");
}

namespace {

#define DISPOSAL_COLUMNS                                                                                             \
  "SELECT p.key, p.id, p.revision, d.id, p.disposed_at, p.method, p.receiver, p.reason, p.entry_mode, p.flags FROM " \
  "disposal p JOIN device d ON d.key = p.device WHERE p.controller = $1 AND p.state = 'valid' "

DisposalView view(const storage::Row& row) {
  auto disposal = row.as<DisposalView>(1);
  for (const std::string& flag : split_lines(row.text(9))) {
    if (const auto code = base::from_code<LoanFlag>(flag)) disposal.flags.push_back(*code);
  }
  return disposal;
}

}  // namespace

DisposalView read_disposal(Context& context, const Id& id) {
  storage::Rows rows = context.database.query(DISPOSAL_COLUMNS "AND p.id = $2", context.actor.controller, id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return view(*row);
}

namespace {

struct RecordDisposal {
  std::optional<Id> id;
  Id device;
  DisposalMethod method = DisposalMethod::recycled;
  std::optional<Instant> disposed_at;
  std::optional<std::string> receiver;
  std::optional<std::string> reason;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<RecordDisposal>& field) {
    field("id", &RecordDisposal::id, "The disposal's id; made here where it is left out.");
    field("device", &RecordDisposal::device, "The device: in the house, and each of its media wiped or destroyed.");
    field("method", &RecordDisposal::method, "recycled, destroyed, sold, given_away or returned_to_lessor.");
    field("disposed_at", &RecordDisposal::disposed_at, "When it left; now where it is left out.");
    field("receiver", &RecordDisposal::receiver,
          "Which company or organisation took it; a private person is not named.", {.longest = 200});
    field("reason", &RecordDisposal::reason, "Why it is retired.",
          {.field_class = FieldClass::free_text, .multiline = true});
    field("entry_mode", &RecordDisposal::entry_mode, "historical: accepted without wipe evidence, and flagged.",
          {.has_default = true});
  }
};

Saved record_disposal(Context& context, const RecordDisposal& request) {
  const std::string id = context.id_or_new(request.id);
  const Key device = require_device(context, request.device, "/device");
  require_owner(context, device, "/device");
  const Instant at = request.disposed_at.value_or(context.now);
  base::require(check_happened(at, context.now, "/disposed_at"));
  const DeviceHistory history = read_history(context.database, device, context.zone);
  base::require(check_event(history, {DeviceEvent::disposed, at}, "/device"));
  const DeviceView stored = read_device(context, device);
  if (request.method == DisposalMethod::returned_to_lessor && stored.acquired_as != AcquiredAs::lease) {
    throw Failed(Status::argument, "NOT_A_LEASE", "Only a leased device is returned to its lessor.", "/method");
  }
  const auto unproven = check_sanitised(history, exactly(at));
  if (request.entry_mode != EntryMode::historical) base::require(unproven);
  const Key disposal = operation::insert_record(
      context, "disposal", id, "entry_mode, device, disposed_at, day, method, receiver, reason, flags",
      request.entry_mode, device, at, context.zone.date(at), request.method, request.receiver, request.reason,
      unproven ? base::code(LoanFlag::no_wipe_evidence) : std::string_view());
  add_event(context, device, {DeviceEvent::disposed, at, request.reason, "disposal", disposal});
  refresh_state(context.database, device, context.zone);
  leave_for_good(context, device);
  context.trail.touch("disposal", id);
  context.trail.touch("device", request.device.text);
  return {Id{id}, 1};
}

DisposalView get_disposal(Context& context, const operation::ById& request) {
  return read_disposal(context, request.id);
}

struct ListDisposals : Paging {
  std::optional<DisposalMethod> method;
  static void describe(Fields<ListDisposals>& field) {
    field("method", &ListDisposals::method, "Only those of this method.");
    describe_paging(field);
  }
};

Page<DisposalView> list_disposals(Context& context, const ListDisposals& request) {
  return operation::read_page<DisposalView>(
      context.database.query(
          DISPOSAL_COLUMNS "AND p.key > $2 AND ($3 IS NULL OR p.method = $3) ORDER BY p.key LIMIT $4",
          context.actor.controller, operation::page_start(request), request.method, request.limit + 1),
      request, [](const storage::Row& row) { return view(row); });
}

struct ChangeOwner {
  Id id;
  Id owner;
  std::optional<std::string> reason;
  static void describe(Fields<ChangeOwner>& field) {
    field("id", &ChangeOwner::id, "The device; its present owner gives it over.");
    field("owner", &ChangeOwner::owner, "The organisation that owns it from now on. Who keeps it stays.");
    field("reason", &ChangeOwner::reason, "Why the owner changes.",
          {.field_class = FieldClass::free_text, .multiline = true});
  }
};

Saved change_owner(Context& context, const ChangeOwner& request) {
  const Key device = require_device(context, request.id, "/id");
  const DeviceView before = read_device(context, device);
  context.check_revision(before.revision);
  require_owner(context, device, "/id");
  if (before.state == DeviceState::granted || before.state == DeviceState::disposed) {
    throw Failed(Status::conflict, "DEVICE_GONE", "The device has left the fleet for good.", "/id");
  }
  const Key owner = people::require_organisation(context, request.owner, "/owner");
  keep_device_revision(context, device, request.reason);
  context.database.run("UPDATE device SET owner = $2, revision = revision + 1 WHERE key = $1", device, owner);
  context.trail.touch("device", request.id.text);
  return {request.id, before.revision + 1};
}

}  // namespace

std::vector<operation::Operation> disposal_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access keepers{{operation::Role::coordinator}, device_keepers.purposes};
  return {
      define<record_disposal>({.name = "disposal.record",
                               .summary = "Retires a device for good: its owner says what became of it.",
                               .access = keepers,
                               .effect = Effect::write}),
      define<get_disposal>({.name = "disposal.get", .summary = "Reads one disposal.", .access = device_keepers}),
      define<list_disposals>(
          {.name = "disposal.list", .summary = "Lists disposals, page by page.", .access = device_keepers}),
      define<change_owner>({.name = "device.change_owner",
                            .summary = "Gives the ownership of a device to another organisation.",
                            .access = keepers,
                            .effect = Effect::write,
                            .revises = true}),
  };
}

}  // namespace mukana::loans
