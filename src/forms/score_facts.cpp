// What can be counted of scores: each current score of a response by itself.
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

void scan_scores(const FactQuery& query, const FactSink& sink) {
  const FactSet set = score_facts();
  const std::string respondent = people::person_id_sql("r.respondent");
  const std::string subject = people::person_id_sql("r.subject");
  const std::string sql = operation::facts_sql(
      query, set, "r.id, r.submitted_day",
      {"CASE WHEN r.state <> 'valid' THEN 'void' ELSE r.state END", "f.id", "v.version", "x.score", "x.rule_version",
       "x.score_state", "CASE WHEN x.real_value = CAST(x.real_value AS INTEGER) THEN CAST(x.real_value AS INTEGER) END",
       "CAST(ROUND(x.real_value * 1000) AS INTEGER)", "x.band", "x.parts", "x.answered", respondent, subject, "r.wave",
       "r.latest", "r.latest_in_wave", municipality_of_subject(), unit_of_subject()},
      fact_responses_sql(query) +
          "JOIN response_score x ON x.response = r.key AND x.is_current = 1 JOIN form f ON f.key = r.form "
          "JOIN form_version v ON v.key = r.version" +
          in_order_of_submission + ", x.key");
  operation::stream_facts(query.database.query(sql, query.controller), set, sink);
}

}  // namespace

FactSet score_facts() {
  return {
      .name = "score",
      .record = "response",
      .doc = "One row per response and score, as it was computed last, on the day of submission.",
      .columns = {{"state", ColumnKind::text, "valid, or void where the response is void or withdrawn"},
                  {"form", ColumnKind::text, "the form"},
                  {"version", ColumnKind::number, "the version answered"},
                  {"score", ColumnKind::text, "the score"},
                  {"rule_version", ColumnKind::text, "the version of the rules that it was computed by"},
                  {"score_state", ColumnKind::text,
                   "complete, partial, incomplete, not_applicable or not_scorable; the last three have no value"},
                  {"value", ColumnKind::number, "its value where that is a whole number", FieldClass::sensitive},
                  {"thousandths", ColumnKind::number, "its value times 1,000, rounded", FieldClass::sensitive},
                  {"band", ColumnKind::text, "the band that it lies in", FieldClass::sensitive},
                  {"parts", ColumnKind::number, "how many parts it has for the response"},
                  {"answered", ColumnKind::number, "how many of them were answered"},
                  {"respondent", ColumnKind::person, "who answered; unknown where anonymous", FieldClass::personal},
                  {"subject", ColumnKind::person, "whom it is about; unknown where anonymous", FieldClass::personal},
                  {"wave", ColumnKind::text, "the wave of measurements"},
                  {"latest", ColumnKind::truth,
                   "whether it is of the respondent's latest response to the form; always of an anonymous one"},
                  {"latest_in_wave", ColumnKind::truth, "whether it is of the latest in its wave"},
                  {"municipality", ColumnKind::text, "the subject's municipality on that day", FieldClass::locating},
                  {"unit", ColumnKind::text, "the subject's unit on that day"}},
      .scan = &scan_scores};
}

}  // namespace mukana::forms
