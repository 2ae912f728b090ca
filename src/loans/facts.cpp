// What can be counted of loans and acquisitions.
#include "loans/fact_columns.hpp"
#include "loans/operations.hpp"
#include "loans/records.hpp"
#include "operation/fact_rows.hpp"
#include "people/records.hpp"

namespace mukana::loans {

using base::FieldClass;
using operation::ColumnKind;
using operation::FactQuery;
using operation::FactSet;
using operation::FactSink;

namespace {

void scan_loans(const FactQuery& query, const FactSink& sink) {
  const FactSet set = loan_facts();
  const std::string borrower = people::person_id_sql("l.borrower");
  const std::string municipality =
      people::attribute_on_sql(people::Attribute::municipality, people::merged_person_sql("l.borrower"), "l.out_day");
  const std::string sql = operation::facts_sql(
      query, set, "l.id, l.out_day",
      {"l.state", "d.id", "d.kind", borrower, municipality, "l.returned_day",
       "CASE WHEN l.returned_at IS NULL THEN 1 ELSE 0 END", "l.returned_day - l.out_day + 1",
       "CASE WHEN l.flags LIKE '%no_wipe_evidence%' THEN 1 ELSE 0 END", "l.condition", "l.entry_mode",
       "CASE WHEN l.returned_at IS NOT NULL THEN COALESCE(l.ended_as, 'returned') END",
       "(SELECT COALESCE(MAX(u.number), 0) FROM loan_due u WHERE u.loan = l.key)"},
      "loan l JOIN device d ON d.key = l.device WHERE l.controller = $1 ORDER BY l.key");
  operation::stream_facts(query.database.query(sql, query.controller), set, sink);
}

void scan_acquisitions(const FactQuery& query, const FactSink& sink) {
  const FactSet set = acquisition_facts();
  const std::string person = people::person_id_sql("a.person");
  const std::string helper = people::person_id_sql("a.assisted_by");
  const std::string municipality =
      people::attribute_on_sql(people::Attribute::municipality, people::merged_person_sql("a.person"), "a.acquired_on");
  const std::string sql = operation::facts_sql(query, set, "a.id, a.acquired_on",
                                               {"a.state", person, "a.device_kind", "a.assisted", helper, municipality},
                                               "acquisition a WHERE a.controller = $1 ORDER BY a.key");
  operation::stream_facts(query.database.query(sql, query.controller), set, sink);
}

}  // namespace

FactSet loan_facts() {
  return {.name = "loan",
          .record = "loan",
          .doc = "Loans, on the day on which the device was handed out.",
          .columns = device_columns(
              {{"borrower", ColumnKind::person, "who had it", FieldClass::personal},
               {"municipality", ColumnKind::text, "the borrower's on that day", FieldClass::locating},
               {"returned_day", ColumnKind::date, "the local day on which it came back"},
               {"open", ColumnKind::truth, "whether it is out"},
               {"days", ColumnKind::number, "local days on loan, both ends in; unknown while it is out"},
               {"no_wipe_evidence", ColumnKind::truth, "whether a historical record lacks the wipe's evidence"},
               {"condition", ColumnKind::text, "how it came back: good, worn or damaged"},
               {"entry_mode", ColumnKind::text, "live, offline or historical"},
               {"ended_as", ColumnKind::text, "returned, lost or granted; unknown while it is out"},
               {"renewals", ColumnKind::number, "how often it was renewed"}}),
          .scan = &scan_loans};
}

FactSet acquisition_facts() {
  return {.name = "acquisition",
          .record = "acquisition",
          .doc = "Devices that people got for themselves.",
          .columns = {{"state", ColumnKind::text, "valid or void; void ones never count"},
                      {"person", ColumnKind::person, "who got it", FieldClass::personal},
                      {"device_kind", ColumnKind::text, "what it is"},
                      {"assisted", ColumnKind::truth, "whether somebody of the service helped"},
                      {"assisted_by", ColumnKind::person, "who helped"},
                      {"municipality", ColumnKind::text, "the person's on that day", FieldClass::locating}},
          .scan = &scan_acquisitions};
}

}  // namespace mukana::loans
