// What can be counted of responses: each item by itself, and each response once.
#include "mukana/forms/types.hpp"

#include "forms/fact_responses.hpp"
#include "forms/operations.hpp"
#include "operation/fact_rows.hpp"
#include "people/records.hpp"

namespace mukana::forms {

using base::FieldClass;
using operation::ColumnKind;
using operation::FactQuery;
using operation::FactSet;
using operation::FactSink;

namespace {

// The responses of a controller with 1 for the latest of each respondent about the same subject to each form, and for
// the latest of each wave; one that does not count is never the latest, and an anonymous one always is. Whoever was
// merged answered as whom they became.
std::string ranked_responses() {
  const auto is_latest = [](std::string_view partition) {
    return "CASE WHEN q.state <> 'valid' THEN 0 WHEN q.respondent IS NULL THEN 1 WHEN ROW_NUMBER() OVER (PARTITION BY "
           "q.form, q.state, q.person, q.about" +
           std::string(partition) +
           " ORDER BY q.submitted_day DESC, COALESCE(q.submitted_at, 0) DESC, q.recorded_at DESC, q.key DESC) = 1 "
           "THEN 1 ELSE 0 END";
  };
  return "(SELECT q.*, " + is_latest("") + " AS latest, " + is_latest(", q.wave") +
         " AS latest_in_wave FROM (SELECT s.*, " + people::merged_person_sql("s.respondent") + " AS person, " +
         people::merged_person_sql("s.subject") + " AS about FROM response s WHERE s.controller = $1) q) r ";
}

}  // namespace

// Ranking goes through all responses: only where somebody asks which one is the latest.
std::string fact_responses_sql(const FactQuery& query) {
  if (query.wants("latest") || query.wants("latest_in_wave")) return ranked_responses();
  return "(SELECT * FROM response WHERE controller = $1) r ";
}

std::string municipality_of_subject() {
  return people::attribute_on_sql(people::Attribute::municipality, people::merged_person_sql("r.subject"),
                                  "r.submitted_day");
}

std::string unit_of_subject() {
  return people::attribute_on_sql(people::Attribute::unit, people::merged_person_sql("r.subject"), "r.submitted_day");
}

namespace {

// The rows of one table of answers, and by what they are put in order. Those of a form's items come before those of
// occurrences.
std::string answers_sql(const FactQuery& query, const FactSet& set, const std::string& table,
                        std::string_view occurrence, std::string_view instance, const std::string& order) {
  const std::string respondent = people::person_id_sql("r.respondent");
  const std::string subject = people::person_id_sql("r.subject");
  return "SELECT r.id, r.submitted_day, 1, " +
         operation::cells_sql(
             query, set,
             {"CASE WHEN r.state <> 'valid' THEN 'void' ELSE a.answer_state END", "f.id", "v.version", "a.item",
              "a.kind", "CASE WHEN a.kind NOT IN ('text', 'open_choice') THEN a.answer END", "a.value", respondent,
              "r.id", "a.answer_state", "r.latest", subject, "r.wave", "r.latest_in_wave", municipality_of_subject(),
              unit_of_subject(), occurrence, instance}) +
         ", r.submitted_day AS day_, COALESCE(r.submitted_at, 0) AS at_, r.recorded_at AS recorded_, r.key AS key_, " +
         order + " FROM " + fact_responses_sql(query) + "JOIN " + table +
         " a ON a.response = r.key JOIN form f ON f.key = r.form JOIN form_version v ON v.key = r.version";
}

// A question with several answers has a row for each of them, and none for all of them together.
void scan_answers(const FactQuery& query, const FactSink& sink) {
  const FactSet set = answer_facts();
  const std::string sql =
      answers_sql(query, set, "response_answer", "NULL", "NULL", "0 AS table_, a.position AS place_") +
      " WHERE NOT (a.answer IS NULL AND a.answer_state = 'answered' AND EXISTS (SELECT 1 FROM response_occurrence o "
      "WHERE o.response = a.response AND o.item = a.item)) UNION ALL " +
      answers_sql(query, set, "response_occurrence", "a.occurrence", "a.instance", "1 AS table_, a.place AS place_") +
      " ORDER BY day_, at_, recorded_, key_, table_, place_";
  operation::stream_facts(query.database.query(sql, query.controller), set, sink);
}

void scan_submissions(const FactQuery& query, const FactSink& sink) {
  const FactSet set = submission_facts();
  const std::string respondent = people::person_id_sql("r.respondent");
  const std::string subject = people::person_id_sql("r.subject");
  constexpr std::string_view answered =
      "(SELECT COUNT(*) FROM response_answer a WHERE a.response = r.key AND a.answer_state = 'answered')";
  const std::string sql = operation::facts_sql(
      query, set, "r.id, r.submitted_day",
      {"CASE WHEN r.state <> 'valid' THEN 'void' ELSE r.state END", "f.id", "v.version", respondent, "r.latest",
       "CASE WHEN r.respondent IS NULL THEN 1 ELSE 0 END", answered, subject, "r.wave", "r.mode", "r.latest_in_wave",
       municipality_of_subject(), unit_of_subject()},
      fact_responses_sql(query) + "JOIN form f ON f.key = r.form JOIN form_version v ON v.key = r.version" +
          std::string(in_order_of_submission));
  operation::stream_facts(query.database.query(sql, query.controller), set, sink);
}

}  // namespace

FactSet answer_facts() {
  return {
      .name = "response",
      .record = "response",
      .doc =
          "One row per response and item of which the response speaks, on the day of submission. An item that a "
          "response leaves out has no row: missing is not 0. Within repeats there is a row for each occurrence (its "
          "item is the repeat) and for each answer in it; a question that takes several answers has a row for each.",
      .columns = {{"state", ColumnKind::text, "answered or skipped; void where the response is void or withdrawn"},
                  {"form", ColumnKind::text, "the form"},
                  {"version", ColumnKind::number, "the version answered"},
                  {"item", ColumnKind::text, "the item"},
                  {"kind", ColumnKind::text, "the item's kind"},
                  {"answer", ColumnKind::text,
                   "the code, the codes with spaces between them, the number, true or false; free text is not told",
                   FieldClass::sensitive},
                  {"value", ColumnKind::number, "the number answered; 1 for true, 0 for false", FieldClass::sensitive},
                  {"respondent", ColumnKind::person, "who answered; unknown where anonymous", FieldClass::personal},
                  {"response", ColumnKind::text, "the response"},
                  {"answer_state", ColumnKind::text, "answered or skipped"},
                  {"latest", ColumnKind::truth,
                   "whether it is the respondent's latest response to the form; always of an anonymous one"},
                  {"subject", ColumnKind::person, "whom it is about; unknown where anonymous", FieldClass::personal},
                  {"wave", ColumnKind::text, "the wave of measurements"},
                  {"latest_in_wave", ColumnKind::truth, "whether it is the latest in its wave"},
                  {"municipality", ColumnKind::text, "the subject's municipality on that day", FieldClass::locating},
                  {"unit", ColumnKind::text, "the subject's unit on that day"},
                  {"occurrence", ColumnKind::text,
                   "where it stands within repeats, such as children/2; unknown outside of them"},
                  {"instance", ColumnKind::number, "the number of the occurrence, from 1; unknown outside of repeats"}},
      .scan = &scan_answers};
}

FactSet submission_facts() {
  return {
      .name = "submission",
      .record = "response",
      .doc = "One row per response, on the day of submission.",
      .columns = {{"state", ColumnKind::text, "valid, or void where it is void or withdrawn; those never count"},
                  {"form", ColumnKind::text, "the form"},
                  {"version", ColumnKind::number, "the version answered"},
                  {"respondent", ColumnKind::person, "who answered; unknown where anonymous", FieldClass::personal},
                  {"latest", ColumnKind::truth,
                   "whether it is the respondent's latest response to the form; always of an anonymous one"},
                  {"anonymous", ColumnKind::truth, "whether nobody is known to have answered it"},
                  {"answered", ColumnKind::number, "how many items were answered"},
                  {"subject", ColumnKind::person, "whom it is about; unknown where anonymous", FieldClass::personal},
                  {"wave", ColumnKind::text, "the wave of measurements"},
                  {"mode", ColumnKind::text, "alone, together or by_proxy"},
                  {"latest_in_wave", ColumnKind::truth, "whether it is the latest in its wave"},
                  {"municipality", ColumnKind::text, "the subject's municipality on that day", FieldClass::locating},
                  {"unit", ColumnKind::text, "the subject's unit on that day"}},
      .scan = &scan_submissions};
}

}  // namespace mukana::forms
