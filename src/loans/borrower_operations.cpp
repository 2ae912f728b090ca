// Borrowers: the group by which policies are chosen for them, until when, and suspensions.
#include "mukana/loans/types.hpp"
#include "mukana/people/rules.hpp"

#include "loans/access.hpp"
#include "loans/borrower_records.hpp"
#include "loans/operations.hpp"
#include "loans/queue_records.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::loans {

using base::Date;
using base::FieldClass;
using base::Fields;
using base::Id;
using operation::Context;
using operation::Saved;
using storage::Key;

BorrowerTerms borrower_terms(storage::Database& database, Key person, Date day) {
  static const std::string sql = "SELECT borrower_group, until FROM borrower_terms WHERE first_day <= $2 AND " +
                                 people::is_person_sql("person", "$1") + " ORDER BY first_day DESC, key DESC LIMIT 1";
  storage::Rows rows = database.query(sql, person, day);
  const storage::Row* row = rows.next();
  if (row == nullptr) return {};
  return {row->optional_string(0), row->optional_date(1)};
}

base::Refusal check_not_suspended(storage::Database& database, Key person, Date day, std::string_view path) {
  static const std::string sql =
      "SELECT key FROM suspension WHERE state = 'valid' AND first_day <= $2 AND ($2 <= last_day OR last_day IS NULL) "
      "AND " +
      people::is_person_sql("person", "$1");
  if (!database.integer(sql, person, day)) return std::nullopt;
  return base::Failure{base::Status::conflict, "BORROWER_SUSPENDED", "The borrower is suspended on that day.",
                       std::string(path)};
}

std::int64_t open_loans(storage::Database& database, Key person, std::optional<std::string_view> device_kind) {
  static const std::string sql =
      "SELECT COUNT(DISTINCT COALESCE(-l.kit_loan, l.key)) FROM loan l JOIN device d ON d.key = l.device WHERE l.state "
      "= 'valid' AND l.returned_at IS NULL "
      "AND ($2 IS NULL OR d.kind = $2) AND " +
      people::is_person_sql("l.borrower", "$1");
  return database.integer(sql, person, device_kind).value_or(0);
}

namespace {

struct SetBorrower {
  Id person;
  std::optional<std::string> group;
  std::optional<Date> until;
  std::optional<Date> first_day;
  static void describe(Fields<SetBorrower>& field) {
    field("person", &SetBorrower::person, "The borrower.", {.field_class = FieldClass::personal});
    field("group", &SetBorrower::group, "The group of borrowers, by which policies are chosen.", {.longest = 100});
    field("until", &SetBorrower::until, "The last day on which they may have anything.");
    field("first_day", &SetBorrower::first_day, "Since when this holds; today where it is left out.");
  }
};

struct BorrowerSaved {
  Id person;
  static void describe(Fields<BorrowerSaved>& field) { field("person", &BorrowerSaved::person, "The borrower."); }
};

BorrowerSaved set_borrower(Context& context, const SetBorrower& request) {
  const Key person = people::require_person(context, request.person, "/person");
  if (request.group) base::require(people::check_not_blank(*request.group, "/group"));
  const Date first_day = request.first_day.value_or(context.today());
  base::require(people::check_span({first_day, request.until}, "/until"));
  context.database.run(
      "INSERT INTO borrower_terms (controller, person, first_day, borrower_group, until, recorded_at, recorded_by) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7)",
      context.actor.controller, person, first_day, request.group, request.until, context.now, context.actor.person);
  context.trail.touch("borrower", request.person.text);
  return {request.person};
}

struct Suspend {
  std::optional<Id> id;
  Id person;
  std::optional<Date> first_day;
  std::optional<Date> last_day;
  std::string reason;
  static void describe(Fields<Suspend>& field) {
    field("id", &Suspend::id, "The suspension's id; made here where it is left out.");
    field("person", &Suspend::person, "Who may not borrow.", {.field_class = FieldClass::personal});
    field("first_day", &Suspend::first_day, "Since when; today where it is left out.");
    field("last_day", &Suspend::last_day, "Until when; until it is lifted where it is left out.");
    field("reason", &Suspend::reason, "Why they may not borrow.",
          {.field_class = FieldClass::free_text, .multiline = true});
  }
};

Saved suspend(Context& context, const Suspend& request) {
  const Key person = people::require_person(context, request.person, "/person");
  base::require(people::check_not_blank(request.reason, "/reason"));
  const Date first_day = request.first_day.value_or(context.today());
  base::require(people::check_span({first_day, request.last_day}));
  const std::string id = context.id_or_new(request.id);
  operation::insert_record(context, "suspension", id, "person, first_day, last_day, reason", person, first_day,
                           request.last_day, request.reason);
  context.trail.touch("suspension", id);
  return {Id{id}, 1};
}

struct LiftSuspension {
  Id id;
  std::optional<Date> last_day;
  std::optional<std::string> reason;
  static void describe(Fields<LiftSuspension>& field) {
    field("id", &LiftSuspension::id, "The suspension.");
    field("last_day", &LiftSuspension::last_day, "Its last day; yesterday where it is left out: it holds no more.");
    field("reason", &LiftSuspension::reason, "Why it ends.", {.field_class = FieldClass::free_text, .multiline = true});
  }
};

Saved lift_suspension(Context& context, const LiftSuspension& request) {
  storage::Rows rows =
      context.database.query("SELECT key, revision, first_day, last_day, " + people::merged_person_sql("s.person") +
                                 " FROM suspension s WHERE controller = $1 AND id = $2 AND state = 'valid'",
                             context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  const Key person = row->integer(4);
  if (!people::may_see_person(context, person)) throw operation::Hidden("/id");
  context.trail.concern(person);
  const std::int64_t revision = row->integer(1);
  context.check_revision(revision);
  const Date first_day = row->date(2);
  Date last_day = request.last_day.value_or(context.today().plus_days(-1));
  if (!request.last_day && last_day < first_day) last_day = first_day.plus_days(-1);  // it never held
  if (request.last_day) base::require(people::check_end({first_day, row->optional_date(3)}, last_day));
  if (!request.last_day && !row->is_null(3) && row->date(3) <= last_day) {
    throw base::Failed(base::Status::conflict, "ALREADY_ENDED", "It has ended earlier already.", "/id");
  }
  context.database.run("UPDATE suspension SET last_day = $2, end_reason = $3, revision = $4 WHERE key = $1",
                       row->integer(0), last_day, request.reason, revision + 1);
  // Nobody passes them over any more: what is free and theirs is kept for them.
  for (const Reservation& reservation : read_reservations(
           context, "r.reservation_state = 'queued' AND " + people::is_person_sql("r.person", "$2"), person)) {
    advance_queue(context, reservation.key);
  }
  context.trail.touch("suspension", request.id.text);
  return {request.id, revision + 1};
}

struct SuspensionView {
  Id id;
  std::int64_t revision = 1;
  Date first_day;
  std::optional<Date> last_day;
  std::string reason;
  static void describe(Fields<SuspensionView>& field) {
    field("id", &SuspensionView::id, "The suspension's id.");
    field("revision", &SuspensionView::revision, "Counts the changes of the record, from 1.");
    field("first_day", &SuspensionView::first_day, "Its first day.");
    field("last_day", &SuspensionView::last_day, "Until when; not there where it holds until it is lifted.");
    field("reason", &SuspensionView::reason, "Why they may not borrow.", {.field_class = FieldClass::free_text});
  }
};

struct AskBorrower {
  Id person;
  std::optional<Date> on;
  static void describe(Fields<AskBorrower>& field) {
    field("person", &AskBorrower::person, "The borrower.", {.field_class = FieldClass::personal});
    field("on", &AskBorrower::on, "The day asked about; today where it is left out.");
  }
};

struct BorrowerView {
  Id person;
  std::optional<std::string> group;
  std::optional<Date> until;
  bool suspended = false;
  std::vector<SuspensionView> suspensions;
  std::int64_t open_loans = 0;
  static void describe(Fields<BorrowerView>& field) {
    field("person", &BorrowerView::person, "The borrower.", {.field_class = FieldClass::personal});
    field("group", &BorrowerView::group, "The group of borrowers on that day.");
    field("until", &BorrowerView::until, "The last day on which they may have anything.");
    field("suspended", &BorrowerView::suspended, "Whether they are suspended on that day.");
    field("suspensions", &BorrowerView::suspensions, "All suspensions, lifted ones too.");
    field("open_loans", &BorrowerView::open_loans, "How many loans they have open now; a kit counts once.");
  }
};

BorrowerView get_borrower(Context& context, const AskBorrower& request) {
  const Key person = people::require_person(context, request.person, "/person");
  const Date day = request.on.value_or(context.today());
  const BorrowerTerms terms = borrower_terms(context.database, person, day);
  BorrowerView view{request.person, terms.group, terms.until, false, {}, 0};
  view.suspended = check_not_suspended(context.database, person, day, "").has_value();
  view.open_loans = open_loans(context.database, person, std::nullopt);
  storage::Rows rows = context.database.query(
      "SELECT id, revision, first_day, last_day, reason FROM suspension WHERE state = 'valid' AND " +
          people::is_person_sql("person", "$1") + " ORDER BY first_day, key",
      person);
  while (const storage::Row* row = rows.next()) view.suspensions.push_back(row->as<SuspensionView>());
  context.trail.touch("borrower", request.person.text);
  return view;
}

}  // namespace

std::vector<operation::Operation> borrower_operations() {
  using operation::define;
  using operation::Effect;
  return {
      define<set_borrower>({.name = "borrower.set",
                            .summary = "Says by which group a person borrows, and until when; added, never replaced.",
                            .access = lenders,
                            .effect = Effect::write}),
      define<suspend>({.name = "borrower.suspend",
                       .summary = "Suspends a borrower from a day to a day: nothing is lent to them then.",
                       .access = lenders,
                       .effect = Effect::write}),
      define<lift_suspension>({.name = "borrower.lift_suspension",
                               .summary = "Ends a suspension.",
                               .access = lenders,
                               .effect = Effect::write,
                               .revises = true}),
      define<get_borrower>(
          {.name = "borrower.get", .summary = "Reads how a person stands as a borrower.", .access = borrower_readers}),
  };
}

}  // namespace mukana::loans
