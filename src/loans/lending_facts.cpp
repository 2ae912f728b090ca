// What can be counted of how lending went: loans that ended, renewals, and what is out on a day.
#include "loans/fact_columns.hpp"
#include "loans/operations.hpp"
#include "operation/fact_rows.hpp"
#include "people/records.hpp"

namespace mukana::loans {

using base::FieldClass;
using operation::ColumnKind;
using operation::FactQuery;
using operation::FactSet;
using operation::FactSink;

namespace {

// The day by which the loan `l` was due at a moment: due dates are added, so it is the last one that was recorded by then.
// Where all of them were written down afterwards, from papers, it is the last of all.
std::string due_held_sql(std::string_view recorded_by_then) {
  const std::string of_loan = "(SELECT u.due_on FROM loan_due u WHERE u.loan = l.key";
  const std::string last = " ORDER BY u.number DESC LIMIT 1)";
  return "COALESCE(" + of_loan + " AND " + std::string(recorded_by_then) + last + ", " + of_loan + last + ")";
}

std::string municipality_sql(std::string_view day) {
  return people::attribute_on_sql(people::Attribute::municipality, people::merged_person_sql("l.borrower"), day);
}

void scan_ends(const FactQuery& query, const FactSink& sink) {
  const FactSet set = loan_end_facts();
  const std::string borrower = people::person_id_sql("l.borrower");
  const std::string municipality = municipality_sql("l.returned_day");
  // How late it is, of those that came back; below zero before the due day.
  const std::string due = due_held_sql("u.recorded_at <= l.returned_at");
  const std::string late =
      "CASE WHEN l.ended_as IS NULL OR l.ended_as = 'returned' THEN l.returned_day - " + due + " END";
  const std::string sql = operation::facts_sql(
      query, set, "l.id, l.returned_day",
      {"l.state", "d.id", "d.kind", borrower, municipality, "COALESCE(l.ended_as, 'returned')", "l.out_day",
       "l.returned_day - l.out_day + 1", due, late + " > 0", "MAX(" + late + ", 0)",
       "(SELECT COALESCE(MAX(u.number), 0) FROM loan_due u WHERE u.loan = l.key)", "l.condition", "l.damage_by",
       "l.entry_mode"},
      "loan l JOIN device d ON d.key = l.device WHERE l.controller = $1 AND l.returned_at IS NOT NULL "
      "ORDER BY l.key");
  operation::stream_facts(query.database.query(sql, query.controller), set, sink);
}

void scan_renewals(const FactQuery& query, const FactSink& sink) {
  const FactSet set = renewal_facts();
  const std::string borrower = people::person_id_sql("l.borrower");
  const std::string municipality = municipality_sql("l.out_day");
  const std::string sql = operation::facts_sql(
      query, set, "l.id, r.recorded_at",
      {"l.state", "d.id", "d.kind", borrower, municipality, "r.number", "CASE WHEN r.base IS NULL THEN 1 ELSE 0 END",
       "r.due_on",
       "r.due_on - (SELECT u.due_on FROM loan_due u WHERE u.loan = l.key AND u.number < r.number "
       "ORDER BY u.number DESC LIMIT 1)"},
      "loan_due r JOIN loan l ON l.key = r.loan JOIN device d ON d.key = l.device WHERE l.controller = $1 AND "
      "r.number > 0 ORDER BY r.key");
  operation::stream_facts_at(query.database.query(sql, query.controller), set, query.zone, sink);
}

void scan_open(const FactQuery& query, const FactSink& sink) {
  const FactSet set = open_loan_facts();
  const std::string borrower = people::person_id_sql("l.borrower");
  const std::string municipality = municipality_sql("$2");
  const std::string due = due_held_sql("u.recorded_at < $3");
  const std::string sql = operation::facts_sql(
      query, set, "l.id, NULL",
      {"l.state", "d.id", "d.kind", borrower, municipality, "l.out_day", "$2 - l.out_day + 1", due, due + " < $2",
       "MAX($2 - " + due + ", 0)",
       "(SELECT COUNT(*) FROM loan_due u WHERE u.loan = l.key AND u.number > 0 AND u.recorded_at < $3)"},
      "loan l JOIN device d ON d.key = l.device WHERE l.controller = $1 AND l.out_day <= $2 AND (l.returned_day "
      "IS NULL OR l.returned_day > $2) AND $3 = $3 ORDER BY l.key");
  const base::Date day = query.as_of();
  operation::stream_facts(query.database.query(sql, query.controller, day, query.zone.start_of(day.plus_days(1))), set,
                          sink);
}

}  // namespace

FactSet loan_end_facts() {
  return {.name = "loan_end",
          .record = "loan",
          .doc = "Loans that ended, on the day on which they did. Late is what came back after its due day.",
          .columns = device_columns(
              {{"borrower", ColumnKind::person, "who had it", FieldClass::personal},
               {"municipality", ColumnKind::text, "the borrower's on that day", FieldClass::locating},
               {"ended_as", ColumnKind::text, "returned, lost or granted"},
               {"out", ColumnKind::date, "the local day on which it was handed out"},
               {"days", ColumnKind::number, "local days on loan, both ends in"},
               {"due", ColumnKind::date, "the day by which it was due when it ended; unknown without one"},
               {"late", ColumnKind::truth,
                "whether it came back after that day; unknown without one, and of what did not come back"},
               {"days_late", ColumnKind::number,
                "local days past that day, 0 where it came back in time; unknown where late is"},
               {"renewals", ColumnKind::number, "how often it was renewed"},
               {"condition", ColumnKind::text, "how it came back: good, worn or damaged"},
               {"damage_by", ColumnKind::text, "what damage was put down to"},
               {"entry_mode", ColumnKind::text, "live, offline or historical"}}),
          .scan = &scan_ends};
}

FactSet renewal_facts() {
  return {.name = "renewal",
          .record = "loan",
          .doc = "Renewals of loans, on the day on which they were recorded; a loan has a row for each.",
          .columns = device_columns(
              {{"borrower", ColumnKind::person, "who has it", FieldClass::personal},
               {"municipality", ColumnKind::text, "the borrower's on the day of the checkout", FieldClass::locating},
               {"number", ColumnKind::number, "which renewal of the loan it was, from 1"},
               {"chosen", ColumnKind::truth, "whether somebody chose the due date, instead of the policy"},
               {"due", ColumnKind::date, "the day by which it was due from then on"},
               {"days", ColumnKind::number, "how many days later than before; unknown where it had no due date"}},
              "valid or void, as the loan; void ones never count"),
          .scan = &scan_renewals};
}

FactSet open_loan_facts() {
  return {
      .name = "open_loan",
      .record = "loan",
      .doc =
          "Loans that are out at the end of the last day of the period asked for, or of today where that is "
          "earlier; overdue is derived as of that day. The rows have no day of their own.",
      .columns = device_columns({{"borrower", ColumnKind::person, "who has it", FieldClass::personal},
                                 {"municipality", ColumnKind::text, "the borrower's on that day", FieldClass::locating},
                                 {"out", ColumnKind::date, "the local day on which it was handed out"},
                                 {"days", ColumnKind::number, "local days on loan until then, both ends in"},
                                 {"due", ColumnKind::date, "the day by which it was due then; unknown without one"},
                                 {"overdue", ColumnKind::truth, "whether that day was over; unknown without one"},
                                 {"days_overdue", ColumnKind::number,
                                  "local days past that day, 0 where it was not over; unknown without one"},
                                 {"renewals", ColumnKind::number, "how often it had been renewed by then"}}),
      .scan = &scan_open};
}

}  // namespace mukana::loans
