// What can be counted of wiping and refurbishing, of grants, disposals and transfers.
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

void stream(const FactQuery& query, const FactSet& set, const FactSink& sink, std::string_view first_columns,
            std::initializer_list<std::string_view> cells, std::string_view from) {
  const std::string sql = operation::facts_sql(query, set, first_columns, cells, from);
  operation::stream_facts(query.database.query(sql, query.controller), set, sink);
}

void scan_sanitisations(const FactQuery& query, const FactSink& sink) {
  const std::string performer = people::person_id_sql("s.performed_by");
  stream(query, sanitisation_facts(), sink, "s.id, s.day",
         {"s.state", "d.id", "d.kind", "s.action", "CASE WHEN s.faults = '' THEN 1 ELSE 0 END", "s.evidence",
          "s.verification", performer},
         "sanitisation s JOIN device d ON d.key = s.device WHERE s.controller = $1 ORDER BY s.key");
}

void scan_refurbishments(const FactQuery& query, const FactSink& sink) {
  stream(query, refurbishment_facts(), sink, "r.id, COALESCE(r.finished_day, r.started_day)",
         {"r.state", "d.id", "d.kind", "CASE WHEN r.finished_at IS NULL THEN 0 ELSE 1 END", "r.started_day",
          "r.finished_day - r.started_day + 1", "r.place",
          "(SELECT SUM(t.minutes) FROM refurbishment_step t WHERE t.refurbishment = r.key)",
          "(SELECT MAX(t.work_activity) FROM refurbishment_step t WHERE t.refurbishment = r.key)"},
         "refurbishment r JOIN device d ON d.key = r.device WHERE r.controller = $1 ORDER BY r.key");
}

void scan_steps(const FactQuery& query, const FactSink& sink) {
  const std::string worker = people::person_id_sql("t.worker");
  stream(query, refurbishment_step_facts(), sink, "r.id, t.day",
         {"r.state", "d.id", "d.kind", "t.step", "t.passed", worker, "t.work_activity", "t.minutes"},
         "refurbishment_step t JOIN refurbishment r ON r.key = t.refurbishment JOIN device d ON d.key = r.device "
         "WHERE r.controller = $1 ORDER BY t.key");
}

void scan_grants(const FactQuery& query, const FactSink& sink) {
  const std::string person = people::person_id_sql("g.person");
  const std::string municipality =
      people::attribute_on_sql(people::Attribute::municipality, people::merged_person_sql("g.person"), "g.day");
  stream(query, grant_facts(), sink, "g.id, g.day",
         {"g.state", "d.id", "d.kind", person, municipality, "CASE WHEN g.loan IS NULL THEN 0 ELSE 1 END",
          "CASE WHEN g.flags LIKE '%no_wipe_evidence%' THEN 1 ELSE 0 END", "d.acquired_as"},
         "device_grant g JOIN device d ON d.key = g.device WHERE g.controller = $1 ORDER BY g.key");
}

void scan_disposals(const FactQuery& query, const FactSink& sink) {
  stream(query, disposal_facts(), sink, "p.id, p.day",
         {"p.state", "d.id", "d.kind", "p.method", "CASE WHEN p.flags LIKE '%no_wipe_evidence%' THEN 1 ELSE 0 END"},
         "disposal p JOIN device d ON d.key = p.device WHERE p.controller = $1 ORDER BY p.key");
}

void scan_transfers(const FactQuery& query, const FactSink& sink) {
  stream(query, transfer_facts(), sink, "t.id, t.sent_day",
         {"t.state", "d.id", "d.kind", "s.id", "r.id", "t.ended_as", "t.ended_day - t.sent_day"},
         "transfer t JOIN device d ON d.key = t.device JOIN organisation s ON s.key = t.sender JOIN organisation r "
         "ON r.key = t.receiver WHERE t.controller = $1 ORDER BY t.key");
}

}  // namespace

FactSet sanitisation_facts() {
  return {
      .name = "sanitisation",
      .record = "sanitisation",
      .doc = "Wipes of storage media, on the day on which they were done.",
      .columns = device_columns({{"action", ColumnKind::text, "clear, purge or destroy"},
                                 {"accepted", ColumnKind::truth, "whether it is acceptable evidence"},
                                 {"evidence", ColumnKind::text, "own, donor_record or donor_claim"},
                                 {"verification", ColumnKind::text, "full, sample or visual, where it was verified"},
                                 {"performed_by", ColumnKind::person, "who wiped", FieldClass::personal}}),
      .scan = &scan_sanitisations};
}

FactSet refurbishment_facts() {
  return {.name = "refurbishment",
          .record = "refurbishment",
          .doc = "Devices made ready for others: on the day on which they were ready, unfinished ones on their first.",
          .columns = device_columns(
              {{"finished", ColumnKind::truth, "whether it is ready"},
               {"started", ColumnKind::date, "the day on which it began"},
               {"days", ColumnKind::number, "local days that it took, both ends in; unknown while it is not ready"},
               {"place", ColumnKind::text, "the workshop", FieldClass::locating},
               {"minutes", ColumnKind::number, "minutes of work, where noted"},
               {"work_activity", ColumnKind::truth, "whether any step was rehabilitative work activity"}}),
          .scan = &scan_refurbishments};
}

FactSet refurbishment_step_facts() {
  return {.name = "refurbishment_step",
          .record = "refurbishment",
          .doc = "The steps of refurbishing, on the day on which they were done.",
          .columns = device_columns({{"step", ColumnKind::text, "wiped, operating_system, programs or tested"},
                                     {"passed", ColumnKind::truth, "whether it worked"},
                                     {"worker", ColumnKind::person, "who did it", FieldClass::personal},
                                     {"work_activity", ColumnKind::truth, "whether it was rehabilitative work activity",
                                      FieldClass::sensitive},
                                     {"minutes", ColumnKind::number, "how long it took, where noted"}},
                                    "valid or void, as the refurbishment; void ones never count"),
          .scan = &scan_steps};
}

FactSet grant_facts() {
  return {.name = "grant",
          .record = "grant",
          .doc = "Devices that became a person's own after an orientation, on that day.",
          .columns = device_columns(
              {{"person", ColumnKind::person, "whose it became", FieldClass::personal},
               {"municipality", ColumnKind::text, "the person's on that day", FieldClass::locating},
               {"from_loan", ColumnKind::truth, "whether they had it on loan until then"},
               {"no_wipe_evidence", ColumnKind::truth, "whether a historical record lacks the wipe's evidence"},
               {"acquired_as", ColumnKind::text, "how the device had come, where noted"}}),
          .scan = &scan_grants};
}

FactSet disposal_facts() {
  return {.name = "disposal",
          .record = "disposal",
          .doc = "Devices that left the fleet and became nobody's own, on that day.",
          .columns = device_columns(
              {{"method", ColumnKind::text, "recycled, destroyed, sold, given_away or returned_to_lessor"},
               {"no_wipe_evidence", ColumnKind::truth, "whether a historical record lacks the wipe's evidence"}}),
          .scan = &scan_disposals};
}

FactSet transfer_facts() {
  return {
      .name = "transfer",
      .record = "transfer",
      .doc = "Devices sent from one custodian to another, on the day on which they left.",
      .columns = device_columns({{"sender", ColumnKind::text, "who kept it before"},
                                 {"receiver", ColumnKind::text, "who keeps it next"},
                                 {"ended_as", ColumnKind::text, "arrived or cancelled; unknown while it is on its way"},
                                 {"days", ColumnKind::number, "local midnights on its way; unknown while it is"}}),
      .scan = &scan_transfers};
}

}  // namespace mukana::loans
