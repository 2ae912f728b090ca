// Devices that become somebody's own, after they completed a digital orientation (capability 99).
#include <algorithm>

#include "mukana/loans/rules.hpp"

#include "loans/access.hpp"
#include "loans/handover.hpp"
#include "loans/operations.hpp"
#include "loans/organisation_rights.hpp"
#include "loans/queue_records.hpp"
#include "loans/records.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::loans {
namespace {

using base::Date;
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
using storage::Key;

struct GiveGrant {
  std::optional<Id> id;
  Id device;
  Id person;
  std::optional<Instant> granted_at;
  std::optional<std::string> note;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<GiveGrant>& field) {
    field("id", &GiveGrant::id, "The grant's id; made here where it is left out.");
    field("device", &GiveGrant::device, "The device: on the shelf, or on loan to the same person.");
    field("person", &GiveGrant::person, "Whose it becomes; they completed an orientation.",
          {.field_class = FieldClass::personal});
    field("granted_at", &GiveGrant::granted_at, "When; now where it is left out.");
    field("note", &GiveGrant::note, "Anything else.", {.field_class = FieldClass::free_text, .multiline = true});
    field("entry_mode", &GiveGrant::entry_mode,
          "historical: accepted without wipe evidence, and flagged. The orientation is needed even then.",
          {.has_default = true});
  }
};

struct GrantSaved {
  Id id;
  std::int64_t revision = 1;
  std::optional<Id> ended_loan;
  static void describe(Fields<GrantSaved>& field) {
    field("id", &GrantSaved::id, "The id of the grant.");
    field("revision", &GrantSaved::revision, "The record's revision.");
    field("ended_loan", &GrantSaved::ended_loan,
          "The person's loan of the device, which ended with it; what was handed out with it goes along.");
  }
};

struct GrantView {
  Id id;
  std::int64_t revision = 1;
  Id device;
  Id person;
  Instant granted_at;
  std::optional<Id> loan;
  std::optional<Id> completion;
  std::optional<std::string> note;
  EntryMode entry_mode = EntryMode::live;
  std::vector<LoanFlag> flags;
  std::vector<Handed> accessories;
  static void describe(Fields<GrantView>& field) {
    field("id", &GrantView::id, "The grant's id.");
    field("revision", &GrantView::revision, "Counts the changes of the record, from 1.");
    field("device", &GrantView::device, "The device.");
    field("person", &GrantView::person, "Whose it became.", {.field_class = FieldClass::personal});
    field("granted_at", &GrantView::granted_at, "When the device was given.");
    field("loan", &GrantView::loan, "The loan that ended with it.");
    field("completion", &GrantView::completion, "The orientation that the person had completed.");
    field("note", &GrantView::note, "Anything else.", {.field_class = FieldClass::free_text});
    field("entry_mode", &GrantView::entry_mode, "Whether it was written down at the time, offline or afterwards.");
    field("flags", &GrantView::flags, "What the record lacks: no_wipe_evidence.");
    field("accessories", &GrantView::accessories,
          "What went along with the device: all that was handed out with the loan and did not come back.");
  }
};

// The first orientation that the person had completed by that day, those of whom was merged into them among them.
Key require_orientation(Context& context, Key person, Date day) {
  const auto completion = context.database.integer(
      "SELECT c.key FROM completion c WHERE c.controller = $1 AND c.kind = 'orientation' AND c.state = 'valid' "
      "AND c.completed_on <= $3 AND " +
          people::is_person_sql("c.person", "$2") + " ORDER BY c.completed_on, c.key LIMIT 1",
      context.actor.controller, person, day);
  if (!completion) {
    throw Failed(Status::refused, "ORIENTATION_INCOMPLETE", "The person has not completed an orientation.", "/person");
  }
  return *completion;
}

struct OpenLoan {
  Key key = 0;
  std::string id;
  Moment out;
};

// The open loan of the device where the person has it; nobody else may.
std::optional<OpenLoan> open_loan(Context& context, Key device, Key person) {
  storage::Rows rows = context.database.query(
      "SELECT l.key, l.id, l.out_at, l.out_day, l.out_precision, " + people::merged_person_sql("l.borrower") +
          " FROM loan l WHERE l.device = $1 AND l.state = 'valid' AND l.returned_at IS NULL",
      device);
  const storage::Row* row = rows.next();
  if (row == nullptr) return std::nullopt;
  if (row->integer(5) != person) {
    throw Failed(Status::conflict, "DEVICE_ON_LOAN", "The device is on loan to somebody else.", "/device");
  }
  const bool by_day = row->code<Precision>(4) == Precision::day;
  return OpenLoan{row->integer(0), row->string(1),
                  by_day ? on_day(row->date(3), context.zone) : exactly(row->instant(2))};
}

// The evidence is that from before the loan, where the person has the device already: since then the data is theirs.
std::string flags_of(const DeviceHistory& history, const Moment& handed_over, EntryMode mode) {
  const auto unproven = check_sanitised(history, handed_over);
  if (mode == EntryMode::historical) return unproven ? std::string(base::code(LoanFlag::no_wipe_evidence)) : "";
  base::require(unproven);
  return "";
}

void end_loan(Context& context, const OpenLoan& loan, Instant at, EntryMode mode) {
  if (at <= loan.out.earliest) {
    throw Failed(Status::refused, "RETURN_NOT_AFTER_CHECKOUT", "The grant is not after the checkout.", "/granted_at");
  }
  context.database.run(
      "UPDATE loan SET returned_at = $2, returned_day = $3, returned_precision = 'instant', return_entry_mode = $4, "
      "ended_as = 'granted', revision = revision + 1 WHERE key = $1",
      loan.key, at, context.zone.date(at), mode);
  context.trail.touch("loan", loan.id);
}

// What was handed out with the device goes along with it. What was handed out with a kit is to come back with the rest of
// it, and goes along with the last of its devices.
void give_accessories(Context& context, Key grant, Key loan) {
  context.database.run(
      "INSERT INTO grant_accessory (device_grant, place, name, n) SELECT $1, ROW_NUMBER() OVER (ORDER BY a.loan, "
      "a.place) - 1, a.name, a.n - a.missing FROM loan own JOIN loan l ON l.key = own.key OR l.kit_loan = own.kit_loan "
      "JOIN loan_accessory a ON a.loan = l.key WHERE own.key = $2 AND l.state = 'valid' AND a.missing < a.n AND NOT "
      "EXISTS (SELECT 1 FROM loan o WHERE o.kit_loan = own.kit_loan AND o.state = 'valid' AND o.returned_at IS NULL)",
      grant, loan);
}

GrantSaved give_grant(Context& context, const GiveGrant& request) {
  const std::string id = context.id_or_new(request.id);
  const Key device = require_device(context, request.device, "/device");
  const Key person = people::require_person(context, request.person, "/person");
  require_owner(context, device, "/device");
  const Instant at = request.granted_at.value_or(context.now);
  base::require(check_happened(at, context.now, "/granted_at"));
  const DeviceHistory history = read_history(context.database, device, context.zone);
  base::require(check_event(history, {DeviceEvent::granted, at}, "/device"));
  const auto loan = open_loan(context, device, person);
  const Key completion = require_orientation(context, person, context.zone.date(at));
  const std::string flags = flags_of(history, loan ? loan->out : exactly(at), request.entry_mode);
  if (loan) end_loan(context, *loan, at, request.entry_mode);
  const Key grant = operation::insert_record(
      context, "device_grant", id, "entry_mode, device, person, granted_at, day, loan, completion, flags, note",
      request.entry_mode, device, person, at, context.zone.date(at), loan ? std::optional(loan->key) : std::nullopt,
      completion, flags, request.note);
  if (loan) give_accessories(context, grant, loan->key);
  add_event(context, device, {DeviceEvent::granted, at, {}, "grant", grant});
  refresh_state(context.database, device, context.zone);
  leave_for_good(context, device);
  context.trail.touch("grant", id);
  context.trail.touch("device", request.device.text);
  return {Id{id}, 1, loan ? std::optional(Id{loan->id}) : std::nullopt};
}

// The flags and the person's row come last.
std::string select_grants() {
  return "SELECT g.key, g.id, g.revision, d.id, " + people::person_id_sql("g.person") +
         ", g.granted_at, l.id, c.id, g.note, g.entry_mode, g.flags, " + people::merged_person_sql("g.person") +
         " FROM device_grant g JOIN device d ON d.key = g.device LEFT JOIN loan l ON l.key = g.loan LEFT JOIN "
         "completion c ON c.key = g.completion WHERE g.controller = $1 AND g.state = 'valid' ";
}
constexpr int flags_column = 10;
constexpr int person_column = 11;

GrantView view(Context& context, const storage::Row& row) {
  auto grant = row.as<GrantView>(1);
  for (const std::string& flag : split_lines(row.text(flags_column))) {
    if (const auto code = base::from_code<LoanFlag>(flag)) grant.flags.push_back(*code);
  }
  storage::Rows accessories = context.database.query(
      "SELECT name, n FROM grant_accessory WHERE device_grant = $1 ORDER BY place", row.integer(0));
  while (const storage::Row* accessory = accessories.next()) grant.accessories.push_back(accessory->as<Handed>());
  context.trail.concern(row.integer(person_column));
  context.trail.touch("grant", grant.id.text);
  return grant;
}

GrantView get_grant(Context& context, const operation::ById& request) {
  storage::Rows rows = context.database.query(select_grants() + "AND g.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  if (!people::may_see_person(context, row->integer(person_column))) throw operation::Hidden("/id");
  return view(context, *row);
}

struct GrantChoice {
  std::optional<Id> device;
  std::optional<Id> person;
  template <class T>
  static void describe_filter(Fields<T>& field) {
    field("device", &T::device, "Only that of this device.");
    field("person", &T::person, "Only those to this person.");
  }
};

struct ListGrants : Paging, GrantChoice {
  static void describe(Fields<ListGrants>& field) {
    describe_filter(field);
    describe_paging(field);
  }
};

struct CountGrants : GrantChoice {
  static void describe(Fields<CountGrants>& field) { describe_filter(field); }
};

std::string filter_grants(const Context& context) {
  return "AND ($3 IS NULL OR g.device = $3) AND ($4 IS NULL OR " + people::is_person_sql("g.person", "$4") + ") AND " +
         people::visible_persons_sql(context, people::merged_person_sql("g.person")) + " ";
}

Page<GrantView> list_grants(Context& context, const ListGrants& request) {
  const auto device = require_device(context, request.device, "/device");
  const auto person = people::require_person(context, request.person, "/person");
  return operation::read_page<GrantView>(
      context.database.query(select_grants() + "AND g.key > $2 " + filter_grants(context) + "ORDER BY g.key LIMIT $5",
                             context.actor.controller, operation::page_start(request), device, person,
                             request.limit + 1, nullptr, nullptr, context.actor.person, context.today()),
      request, [&](const storage::Row& row) { return view(context, row); });
}

operation::Count count_grants(Context& context, const CountGrants& request) {
  const auto device = require_device(context, request.device, "/device");
  const auto person = people::require_person(context, request.person, "/person");
  return {context.database
              .integer("SELECT COUNT(*) FROM device_grant g WHERE g.controller = $1 AND g.state = 'valid' " +
                           filter_grants(context),
                       context.actor.controller, nullptr, device, person, nullptr, nullptr, nullptr,
                       context.actor.person, context.today())
              .value_or(0)};
}

}  // namespace

std::vector<operation::Operation> grant_operations() {
  using operation::define;
  return {
      define<give_grant>({.name = "grant.give",
                          .summary = "Makes a wiped and installed device a person's own, and ends their loan of it.",
                          .access = lenders,
                          .effect = operation::Effect::write}),
      define<get_grant>({.name = "grant.get", .summary = "Reads one grant.", .access = borrower_readers}),
      define<list_grants>({.name = "grant.list", .summary = "Lists grants, page by page.", .access = borrower_readers}),
      define<count_grants>({.name = "grant.count", .summary = "Counts grants.", .access = borrower_readers}),
  };
}

}  // namespace mukana::loans
