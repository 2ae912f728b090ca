// What can be counted of responses: each item by itself, and each response once.
#include <array>

#include "mukana/forms/types.hpp"

#include "forms/operations.hpp"
#include "people/records.hpp"

namespace mukana::forms {

using base::FieldClass;
using operation::Cell;
using operation::ColumnKind;
using operation::FactQuery;
using operation::FactSink;
using storage::Row;

namespace {

Cell text_cell(const Row& row, int column) {
  if (row.is_null(column)) return {};
  return row.text(column);
}

Cell number_cell(const Row& row, int column) {
  if (row.is_null(column)) return {};
  return row.integer(column);
}

// The responses of a controller with 1 for the latest of each respondent to each form; a void one is never the latest,
// and an anonymous one always is. Whoever was merged answered as whom they became.
std::string ranked_responses() {
  return "(SELECT q.key, q.id, q.state, q.form, q.version, q.respondent, q.submitted_at, q.submitted_day, "
         "q.recorded_at, CASE WHEN q.state <> 'valid' THEN 0 WHEN q.respondent IS NULL THEN 1 "
         "WHEN ROW_NUMBER() OVER (PARTITION BY q.form, q.state, q.person ORDER BY q.submitted_day DESC, "
         "COALESCE(q.submitted_at, 0) DESC, q.recorded_at DESC, q.key DESC) = 1 THEN 1 ELSE 0 END AS latest "
         "FROM (SELECT s.*, " +
         people::merged_person_sql("s.respondent") + " AS person FROM response s WHERE s.controller = $1) q) r ";
}

// In the order of submission, so that whoever keeps the last row keeps the latest answer.
constexpr std::string_view in_order = " ORDER BY r.submitted_day, COALESCE(r.submitted_at, 0), r.recorded_at, r.key";

void scan_answers(const FactQuery& query, const FactSink& sink) {
  static const std::string sql =
      "SELECT r.id, r.submitted_day, CASE WHEN r.state = 'void' THEN 'void' ELSE a.answer_state END, f.id, v.version, "
      "a.item, a.kind, CASE WHEN a.kind <> 'text' THEN a.answer END, a.value, " +
      people::person_id_sql("r.respondent") + ", a.answer_state, r.latest FROM " + ranked_responses() +
      "JOIN response_answer a ON a.response = r.key JOIN form f ON f.key = r.form "
      "JOIN form_version v ON v.key = r.version" +
      std::string(in_order) + ", a.position";
  storage::Rows rows = query.database.query(sql, query.controller);
  while (const Row* row = rows.next()) {
    const std::array<Cell, 11> cells{text_cell(*row, 2), text_cell(*row, 3),  number_cell(*row, 4), text_cell(*row, 5),
                                     text_cell(*row, 6), text_cell(*row, 7),  number_cell(*row, 8), text_cell(*row, 9),
                                     text_cell(*row, 0), text_cell(*row, 10), number_cell(*row, 11)};
    sink({row->date(1), 1, row->text(0), cells});
  }
}

void scan_submissions(const FactQuery& query, const FactSink& sink) {
  static const std::string sql =
      "SELECT r.id, r.submitted_day, r.state, f.id, v.version, " + people::person_id_sql("r.respondent") +
      ", r.latest, CASE WHEN r.respondent IS NULL THEN 1 ELSE 0 END, (SELECT COUNT(*) FROM response_answer a "
      "WHERE a.response = r.key AND a.answer_state = 'answered') FROM " +
      ranked_responses() + "JOIN form f ON f.key = r.form JOIN form_version v ON v.key = r.version" +
      std::string(in_order);
  storage::Rows rows = query.database.query(sql, query.controller);
  while (const Row* row = rows.next()) {
    const std::array<Cell, 7> cells{text_cell(*row, 2),  text_cell(*row, 3),   number_cell(*row, 4),
                                    text_cell(*row, 5),  number_cell(*row, 6), number_cell(*row, 7),
                                    number_cell(*row, 8)};
    sink({row->date(1), 1, row->text(0), cells});
  }
}

operation::FactSet answer_facts() {
  return {
      .name = "response",
      .record = "response",
      .doc =
          "One row per response and item of which the response speaks, on the day of submission. An item that a "
          "response leaves out has no row: missing is not 0.",
      .columns = {{"state", ColumnKind::text, "answered or skipped; void where the response is void"},
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
                   "whether it is the respondent's latest response to the form; always of an anonymous one"}},
      .scan = &scan_answers};
}

operation::FactSet submission_facts() {
  return {.name = "submission",
          .record = "response",
          .doc = "One row per response, on the day of submission.",
          .columns = {{"state", ColumnKind::text, "valid or void; void ones never count"},
                      {"form", ColumnKind::text, "the form"},
                      {"version", ColumnKind::number, "the version answered"},
                      {"respondent", ColumnKind::person, "who answered; unknown where anonymous", FieldClass::personal},
                      {"latest", ColumnKind::truth,
                       "whether it is the respondent's latest response to the form; always of an anonymous one"},
                      {"anonymous", ColumnKind::truth, "whether nobody is known to have answered it"},
                      {"answered", ColumnKind::number, "how many items were answered"}},
          .scan = &scan_submissions};
}

}  // namespace

std::vector<operation::FactSet> fact_sets() { return {answer_facts(), submission_facts()}; }

}  // namespace mukana::forms
