// Donations of several devices: "about forty machines" at first, and every one of them in the end (capability 100).
#include "loans/access.hpp"
#include "loans/device_records.hpp"
#include "loans/donation_records.hpp"
#include "loans/operations.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::loans {

using base::Date;
using base::Failed;
using base::FieldClass;
using base::Fields;
using base::Id;
using base::Status;
using operation::Context;
using operation::EntryMode;
using operation::Page;
using operation::Paging;
using operation::Saved;
using storage::Key;

std::optional<Key> require_open_donation(Context& context, const std::optional<Id>& id, std::string_view path) {
  if (!id) return std::nullopt;
  storage::Rows rows = context.database.query(
      "SELECT key, settled_on FROM donation WHERE controller = $1 AND id = $2 AND state = 'valid'",
      context.actor.controller, *id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing(path);
  if (!row->is_null(1)) {
    throw Failed(Status::conflict, "DONATION_SETTLED", "The devices of this donation were counted for good.",
                 std::string(path));
  }
  return row->integer(0);
}

namespace {

struct ReceiveDonation {
  std::optional<Id> id;
  Date received_on;
  std::optional<std::string> donor;
  std::optional<Id> donor_organisation;
  std::optional<DeviceKind> device_kind;
  std::int64_t count = 1;
  bool is_estimate = true;
  std::optional<std::string> note;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<ReceiveDonation>& field) {
    field("id", &ReceiveDonation::id, "The donation's id; made here where it is left out.");
    field("received_on", &ReceiveDonation::received_on, "The day on which the devices came.");
    field("donor", &ReceiveDonation::donor, "Which company or organisation gave them; a private person is not named.",
          {.longest = 200});
    field("donor_organisation", &ReceiveDonation::donor_organisation, "The giver, where it is an organisation here.");
    field("device_kind", &ReceiveDonation::device_kind, "What they are, where they are all of one kind.");
    field("count", &ReceiveDonation::count, "How many they are said to be.", {.minimum = 1, .maximum = 1'000'000});
    field("is_estimate", &ReceiveDonation::is_estimate, "Whether that is an estimate.", {.has_default = true});
    field("note", &ReceiveDonation::note, "Anything else.",
          {.field_class = FieldClass::free_text, .multiline = true, .longest = 4000});
    field("entry_mode", &ReceiveDonation::entry_mode, "Whether it is written down at the time, offline or afterwards.",
          {.has_default = true});
  }
};

struct StateCount {
  DeviceState state = DeviceState::received;
  std::int64_t count = 0;
  static void describe(Fields<StateCount>& field) {
    field("state", &StateCount::state, "Where the devices stand.");
    field("count", &StateCount::count, "How many of them.");
  }
};

struct DonationView {
  Id id;
  std::int64_t revision = 1;
  Date received_on;
  std::optional<std::string> donor;
  std::optional<Id> donor_organisation;
  std::optional<DeviceKind> device_kind;
  std::int64_t said_count = 0;
  bool is_estimate = true;
  std::optional<Date> settled_on;
  std::optional<std::string> note;
  std::int64_t registered = 0;
  std::optional<std::vector<StateCount>> states;
  static void describe(Fields<DonationView>& field) {
    field("id", &DonationView::id, "The donation's id.");
    field("revision", &DonationView::revision, "Counts the changes of the record, from 1.");
    field("received_on", &DonationView::received_on, "The day on which the devices came.");
    field("donor", &DonationView::donor, "Which company or organisation gave them.");
    field("donor_organisation", &DonationView::donor_organisation, "The giver, where it is an organisation here.");
    field("device_kind", &DonationView::device_kind, "What they are, where they are all of one kind.");
    field("said_count", &DonationView::said_count, "How many they are said to be; once settled, how many they were.");
    field("is_estimate", &DonationView::is_estimate, "Whether that is an estimate.");
    field("settled_on", &DonationView::settled_on, "The day on which they were counted for good.");
    field("note", &DonationView::note, "Anything else.", {.field_class = FieldClass::free_text});
    field("registered", &DonationView::registered, "How many of them are registered as devices.");
    field("states", &DonationView::states,
          "Where the registered ones stand now; the counts sum to `registered`. Told by donation.get alone.");
  }
};

struct SettleDonation {
  Id id;
  std::int64_t count = 0;
  std::optional<Date> settled_on;
  static void describe(Fields<SettleDonation>& field) {
    field("id", &SettleDonation::id, "The donation.");
    field("count", &SettleDonation::count, "How many devices came in truth; each of them is registered.",
          {.minimum = 0});
    field("settled_on", &SettleDonation::settled_on, "The day on which they were counted; today where it is left out.");
  }
};

struct VoidDonation {
  Id id;
  std::string reason;
  static void describe(Fields<VoidDonation>& field) {
    field("id", &VoidDonation::id, "The donation that was written down by mistake.");
    field("reason", &VoidDonation::reason, "Why it does not count.",
          {.field_class = FieldClass::free_text, .multiline = true});
  }
};

#define DONATION_COLUMNS                                                                                            \
  "SELECT n.key, n.id, n.revision, n.received_on, n.donor, o.id, n.device_kind, n.said_count, n.is_estimate, "      \
  "n.settled_on, n.note, (SELECT COUNT(*) FROM device d WHERE d.donation = n.key AND d.state = 'valid') "           \
  "FROM donation n LEFT JOIN organisation o ON o.key = n.donor_organisation WHERE n.controller = $1 AND n.state = " \
  "'valid' "

struct StoredDonation {
  Key key = 0;
  DonationView view;
};

StoredDonation require_donation(Context& context, const Id& id) {
  storage::Rows rows = context.database.query(DONATION_COLUMNS "AND n.id = $2", context.actor.controller, id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  context.trail.touch("donation", id.text);
  return {row->integer(0), row->as<DonationView>(1)};
}

Saved receive_donation(Context& context, const ReceiveDonation& request) {
  const std::string id = context.id_or_new(request.id);
  const auto giver = people::require_organisation(context, request.donor_organisation, "/donor_organisation");
  base::require(people::check_not_in_future(request.received_on, context.today(), "/received_on"));
  operation::insert_record(context, "donation", id,
                           "entry_mode, received_on, donor, donor_organisation, device_kind, said_count, is_estimate, "
                           "note",
                           request.entry_mode, request.received_on, request.donor, giver, request.device_kind,
                           request.count, request.is_estimate, request.note);
  context.trail.touch("donation", id);
  return {Id{id}, 1};
}

DonationView get_donation(Context& context, const operation::ById& request) {
  StoredDonation donation = require_donation(context, request.id);
  donation.view.states.emplace();
  storage::Rows rows = context.database.query(
      "SELECT device_state, COUNT(*) FROM device WHERE donation = $1 AND state = 'valid' GROUP BY device_state "
      "ORDER BY device_state",
      donation.key);
  while (const storage::Row* row = rows.next()) donation.view.states->push_back(row->as<StateCount>());
  return donation.view;
}

struct ListDonations : Paging {
  static void describe(Fields<ListDonations>& field) { describe_paging(field); }
};

Page<DonationView> list_donations(Context& context, const ListDonations& request) {
  return operation::read_page<DonationView>(
      context.database.query(DONATION_COLUMNS "AND n.key > $2 ORDER BY n.key LIMIT $3", context.actor.controller,
                             operation::page_start(request), request.limit + 1),
      request, [](const storage::Row& row) { return row.as<DonationView>(1); });
}

Saved settle_donation(Context& context, const SettleDonation& request) {
  const StoredDonation donation = require_donation(context, request.id);
  context.check_revision(donation.view.revision);
  if (donation.view.settled_on) {
    throw Failed(Status::conflict, "DONATION_SETTLED", "The devices of this donation were counted for good.", "/id");
  }
  if (request.count != donation.view.registered) {
    throw Failed(Status::conflict, "COUNT_DIFFERS", "Not as many devices of this donation are registered.", "/count");
  }
  context.database.run(
      "UPDATE donation SET settled_on = $2, said_count = CASE WHEN $3 > 0 THEN $3 ELSE said_count END, "
      "is_estimate = CASE WHEN $3 > 0 THEN 0 ELSE is_estimate END, revision = revision + 1 WHERE key = $1",
      donation.key, request.settled_on.value_or(context.today()), request.count);
  return {request.id, donation.view.revision + 1};
}

Saved void_donation(Context& context, const VoidDonation& request) {
  const StoredDonation donation = require_donation(context, request.id);
  context.check_revision(donation.view.revision);
  if (donation.view.registered > 0) {
    throw Failed(Status::conflict, "DONATION_HAS_DEVICES", "Devices of this donation are registered.", "/id");
  }
  context.database.run(
      "UPDATE donation SET state = 'void', note = COALESCE(note || char(10), '') || $2, revision = revision + 1 "
      "WHERE key = $1",
      donation.key, request.reason);
  return {request.id, donation.view.revision + 1};
}

}  // namespace

std::vector<operation::Operation> donation_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access keepers{{operation::Role::coordinator}, device_keepers.purposes};
  return {
      define<receive_donation>({.name = "donation.receive",
                                .summary = "Notes that several devices were given, about how many, and by whom.",
                                .access = keepers,
                                .effect = Effect::write}),
      define<settle_donation>({.name = "donation.settle",
                               .summary = "Says how many devices came in truth; all of them are registered by then.",
                               .access = keepers,
                               .effect = Effect::write,
                               .revises = true}),
      define<void_donation>({.name = "donation.void",
                             .summary = "Takes a donation that was written down by mistake out of every count.",
                             .access = keepers,
                             .effect = Effect::write,
                             .revises = true}),
      define<get_donation>({.name = "donation.get",
                            .summary = "Reads a donation, and where its devices stand.",
                            .access = device_keepers}),
      define<list_donations>(
          {.name = "donation.list", .summary = "Lists donations, page by page.", .access = device_keepers}),
  };
}

}  // namespace mukana::loans
