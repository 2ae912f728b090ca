#include "loans/loan_records.hpp"

#include "mukana/loans/rules.hpp"

#include "loans/records.hpp"
#include "people/records.hpp"

namespace mukana::loans {

using base::Failed;
using base::Id;
using base::Instant;
using base::Status;
using operation::Context;
using storage::Key;
using storage::Row;

Instant due_instant(const Due& due, const base::Zone& zone) { return due.at ? *due.at : end_of_day(due.on, zone); }

namespace {

std::string select_loan() {
  return "SELECT l.key, l.id, l.revision, l.device, d.id, d.kind, " + people::merged_person_sql("l.borrower") +
         ", l.out_at, l.out_day, l.out_precision, l.returned_at, l.policy FROM loan l JOIN device d ON d.key = "
         "l.device "
         "WHERE l.controller = $1 AND l.state = 'valid' AND ";
}

StoredLoan read_loan(Context& context, const Row& row, std::string_view path) {
  const Key borrower = row.integer(6);
  if (!people::may_see_person(context, borrower)) throw operation::Hidden(path);
  context.trail.concern(borrower);
  StoredLoan loan{row.integer(0),
                  row.string(1),
                  row.integer(2),
                  row.integer(3),
                  row.string(4),
                  row.code<DeviceKind>(5),
                  borrower,
                  {},
                  row.date(8),
                  false,
                  row.optional_integer(11)};
  loan.by_day = row.code<Precision>(9) == Precision::day;
  loan.time.out = loan.by_day ? on_day(loan.out_day, context.zone) : exactly(row.instant(7));
  if (!row.is_null(10)) loan.time.returned = exactly(row.instant(10));
  return loan;
}

}  // namespace

StoredLoan require_loan(Context& context, const Id& id, std::string_view path) {
  static const std::string sql = select_loan() + "l.id = $2";
  storage::Rows rows = context.database.query(sql, context.actor.controller, id);
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing(path);
  return read_loan(context, *row, path);
}

StoredLoan require_loan_of_device(Context& context, const Id& device, std::string_view path) {
  static const std::string sql = select_loan() + "l.device = $2 AND l.returned_at IS NULL";
  const Key key = require_device(context, device, path);
  storage::Rows rows = context.database.query(sql, context.actor.controller, key);
  const Row* row = rows.next();
  if (row == nullptr) {
    throw Failed(Status::conflict, "DEVICE_NOT_ON_LOAN", "The device is not on loan.", std::string(path));
  }
  return read_loan(context, *row, path);
}

StoredLoan require_loan(Context& context, const std::optional<Id>& loan, const std::optional<Id>& device) {
  if (loan && device) {
    throw Failed(Status::format, "TWO_OBJECTS", "Either the loan or the device is given, not both.", "/device");
  }
  if (loan) return require_loan(context, *loan, "/loan");
  if (device) return require_loan_of_device(context, *device, "/device");
  throw Failed(Status::format, "MISSING_FIELD", "Either the loan or the device is required.", "/loan");
}

KitLoan require_kit_loan(Context& context, const Id& id) {
  storage::Rows rows =
      context.database.query("SELECT key, revision FROM kit_loan WHERE controller = $1 AND id = $2 AND state = 'valid'",
                             context.actor.controller, id);
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/kit_loan");
  return {row->integer(0), row->integer(1)};
}

std::vector<Id> loans_of_kit(Context& context, Key kit_loan, bool only_open) {
  storage::Rows rows = context.database.query(
      "SELECT id FROM loan WHERE kit_loan = $1 AND state = 'valid' AND ($2 = 0 OR returned_at IS NULL) ORDER BY key",
      kit_loan, only_open);
  std::vector<Id> loans;
  while (const Row* row = rows.next()) loans.push_back({row->string(0)});
  return loans;
}

// Whose loans are told before who sees them is asked: the loan that is read first answers for all.
std::vector<StoredLoan> open_loans_of_kit(Context& context, Key kit_loan) {
  std::vector<StoredLoan> open;
  for (const Id& id : loans_of_kit(context, kit_loan, true)) open.push_back(require_loan(context, id, "/kit_loan"));
  if (open.empty()) throw Failed(Status::conflict, "LOAN_CLOSED", "Nothing of the kit is out any more.", "/kit_loan");
  return open;
}

DeviceKind device_kind(storage::Database& database, Key device) {
  const auto kind = database.string("SELECT kind FROM device WHERE key = $1", device);
  return base::from_code<DeviceKind>(*kind).value_or(DeviceKind::other);
}

std::optional<Due> last_due(storage::Database& database, Key loan) {
  storage::Rows rows =
      database.query("SELECT number, due_on, due_at FROM loan_due WHERE loan = $1 ORDER BY number DESC LIMIT 1", loan);
  const Row* row = rows.next();
  if (row == nullptr) return std::nullopt;
  return Due{row->integer(0), row->date(1), row->optional_instant(2)};
}

void add_due(Context& context, Key loan, const NewDue& due) {
  // Of a loan that was lent without a due date, the first renewal is number 1 all the same.
  context.database.run(
      "INSERT INTO loan_due (loan, number, due_on, due_at, base, base_at, reason, recorded_at, recorded_by) "
      "SELECT $1, CASE WHEN $8 = 1 THEN 0 ELSE 1 + COALESCE(MAX(number), 0) END, $2, $3, $4, $5, $6, $7, $9 "
      "FROM loan_due WHERE loan = $1",
      loan, due.on, due.at, due.base, due.base_at, due.reason, context.now, due.first, context.actor.person);
}

NewDue computed_due(const DueAnswer& answer, RenewalBase base, const base::Zone& zone) {
  NewDue due;
  due.on = zone.date(answer.due);
  due.at = answer.due;
  due.base = base;
  due.base_at = answer.steps.front().at;
  return due;
}

DueQuestion renewal_question(Context& context, const StoredLoan& loan) {
  DueQuestion question{loan.time.out.earliest, context.now, true};
  if (const auto due = last_due(context.database, loan.key)) {
    question.old_due = due_instant(*due, context.zone);
    question.renewals = due->number;
  }
  question.borrower_until = borrower_terms(context.database, loan.borrower, context.today()).until;
  question.day_only = loan.by_day;
  return question;
}

}  // namespace mukana::loans
