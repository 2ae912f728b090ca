// Responses as tables for spreadsheets and statistics programs.
#include <algorithm>
#include <boost/json/object.hpp>

#include "mukana/forms/evaluation.hpp"

#include "base/csv_writer.hpp"
#include "base/json.hpp"
#include "exchange/operations.hpp"
#include "exchange/response_table.hpp"
#include "forms/access.hpp"
#include "forms/records.hpp"
#include "forms/response_records.hpp"
#include "operation/shapes.hpp"

namespace mukana::exchange {

/// One row for each response, or one for each answer.
enum class TableShape { wide, long_ };

}  // namespace mukana::exchange

namespace mukana::base {
template <>
struct Codes<exchange::TableShape> {
  static constexpr std::array<std::string_view, 2> names{"wide", "long"};
};
}  // namespace mukana::base

namespace mukana::exchange {
namespace {

using base::FieldClass;
using base::Fields;
using base::Id;
using operation::Context;

constexpr std::size_t longest_document = std::size_t{64} << 20U;

struct ExportTable {
  Id form;
  std::optional<std::int64_t> version;
  std::optional<std::string> wave;
  TableShape shape = TableShape::wide;
  bool texts = false;
  std::string delimiter = ";";
  static void describe(Fields<ExportTable>& field) {
    field("form", &ExportTable::form, "The form whose responses are written.");
    field("version", &ExportTable::version, "Only those to this version; all versions where it is left out.");
    field("wave", &ExportTable::wave, "Only those of this wave.", {.longest = 40});
    field("shape", &ExportTable::shape, "wide: a row for each response; long: a row for each answer.",
          {.has_default = true});
    field("texts", &ExportTable::texts, "Whether free texts are told as well.", {.has_default = true});
    field("delimiter", &ExportTable::delimiter, "What stands between cells: a semicolon or a comma.",
          {.has_default = true, .longest = 1});
  }
};

struct ExportCodebook {
  Id id;
  std::string language = "en";
  std::string delimiter = ";";
  static void describe(Fields<ExportCodebook>& field) {
    field("id", &ExportCodebook::id, "The form; all of its versions are told.");
    field("language", &ExportCodebook::language, "The language of the texts, where they are there in it.",
          {.has_default = true, .longest = 40});
    field("delimiter", &ExportCodebook::delimiter, "What stands between cells: a semicolon or a comma.",
          {.has_default = true, .longest = 1});
  }
};

struct Table {
  std::string content_type = "text/csv; charset=utf-8";
  std::string text;
  std::int64_t rows = 0;
  static void describe(Fields<Table>& field) {
    field("content_type", &Table::content_type, "text/csv; charset=utf-8.");
    field("text", &Table::text, "The table.",
          {.field_class = FieldClass::sensitive, .multiline = true, .longest = longest_document});
    field("rows", &Table::rows, "Its rows, without the header.");
  }
};

/// A version of the form, made ready for its responses.
struct Version {
  forms::Definition definition;
  std::unique_ptr<forms::Evaluator> evaluator;
};

class Exporter {
 public:
  Exporter(Context& context, const ExportTable& request)
      : context_(context), request_(request), writer_(table_.text, request.delimiter.front()) {}

  Table run() {
    const storage::Key form = forms::require_form(context_, request_.form);
    if (request_.version) forms::require_version(context_, form, request_.version);
    read_versions(form);
    table_.text = base::csv_byte_order_mark;
    write_header();
    forms::ResponseFilter filter;
    filter.form = form;
    filter.wave = request_.wave;
    operation::Paging paging;
    paging.limit = 1000;
    do {
      const auto page = forms::list_responses(context_, filter, paging);
      for (const forms::ResponseView& response : page.items) write(response);
      paging.after = page.next;
      context_.monitor.progress(table_.rows, 0);
    } while (paging.after);
    return std::move(table_);
  }

 private:
  void read_versions(storage::Key form) {
    std::vector<std::int64_t> numbers;
    storage::Rows rows =
        context_.database.query("SELECT version FROM form_version WHERE form = $1 ORDER BY version", form);
    while (const storage::Row* row = rows.next()) numbers.push_back(row->integer(0));
    for (const std::int64_t number : numbers) {
      if (request_.version && number != *request_.version) continue;
      const forms::StoredVersion stored = forms::require_version(context_, form, number);
      Version& version = versions_[number];
      version.evaluator = std::make_unique<forms::Evaluator>(stored.compiled());
      version.definition = stored.definition;
      for (std::string& column : columns_of(version.definition, request_.texts)) add_column(std::move(column));
      for (std::size_t i = 0; i < version.evaluator->scores(); ++i) {
        scores_.insert(version.definition.scoring->scores[i].id.text);
      }
    }
  }

  void add_column(std::string column) {
    if (places_.emplace(column, columns_.size()).second) columns_.push_back(std::move(column));
  }

  void write_header() {
    std::vector<std::string> header{"response", "version", "submitted_on", "respondent", "subject", "wave"};
    if (request_.shape == TableShape::long_) {
      for (const char* name : {"item", "occurrence", "state", "value"}) header.emplace_back(name);
    } else {
      header.insert(header.end(), columns_.begin(), columns_.end());
      for (const std::string& score : scores_) header.push_back("score:" + score);
    }
    write_row(header);
  }

  void write(const forms::ResponseView& response) {
    const auto found = versions_.find(response.version);
    if (found == versions_.end() || !response.answers.is_object()) return;
    Version& version = found->second;
    version.evaluator->evaluate_stored(base::write_json(response.answers), response.submitted_on);
    const forms::Outcome outcome = version.evaluator->outcome();
    const std::set<std::string, std::less<>> hidden(outcome.hidden.begin(), outcome.hidden.end());
    const auto id = [](const std::optional<Id>& of) { return of ? of->text : std::string(); };
    const std::vector<std::string> begin{response.id.text,
                                         std::to_string(response.version),
                                         base::format_date(response.submitted_on),
                                         id(response.respondent),
                                         id(response.subject),
                                         response.wave.value_or("")};
    const std::vector<TableCell> cells =
        cells_of(version.definition, response.answers.get_object(), hidden, request_.texts);
    request_.shape == TableShape::long_ ? write_long(begin, cells, outcome) : write_wide(begin, cells, outcome);
  }

  void write_wide(std::vector<std::string> row, const std::vector<TableCell>& cells, const forms::Outcome& outcome) {
    const std::size_t first = row.size();
    row.resize(first + columns_.size() + scores_.size());
    for (const TableCell& cell : cells) {
      if (!cell.occurrence.empty()) continue;
      // No answer is told by its state, in parentheses: it is never taken for a value. A task's stands in all its parts.
      const std::string shown = cell.state == "answered" ? cell.value : "(" + cell.state + ")";
      const auto place = places_.find(cell.column);
      if (place != places_.end()) row[first + place->second] = shown;
      const std::string parts = cell.column + ".";
      for (auto part = places_.lower_bound(parts); part != places_.end() && part->first.starts_with(parts); ++part) {
        if (cell.state != "answered") row[first + part->second] = shown;
      }
    }
    std::size_t at = first + columns_.size();
    for (const std::string& score : scores_) row[at++] = score_text(score, outcome);
    write_row(row);
    ++table_.rows;
  }

  static std::string score_text(const std::string& score, const forms::Outcome& outcome) {
    const auto found = std::find_if(outcome.scores.begin(), outcome.scores.end(),
                                    [&](const forms::ScoreResult& result) { return result.score == score; });
    if (found == outcome.scores.end()) return {};
    return found->value ? found->value->text() : "(" + std::string(base::code(found->state)) + ")";
  }

  void write_long(const std::vector<std::string>& begin, const std::vector<TableCell>& cells,
                  const forms::Outcome& outcome) {
    const auto write_cell = [&](const std::string& item, const std::string& occurrence, const std::string& state,
                                const std::string& value) {
      std::vector<std::string> row = begin;
      for (const std::string& cell : {item, occurrence, state, value}) row.push_back(cell);
      write_row(row);
      ++table_.rows;
    };
    for (const TableCell& cell : cells) write_cell(cell.column, cell.occurrence, cell.state, cell.value);
    for (const forms::ScoreResult& score : outcome.scores) {
      write_cell("score:" + score.score, "", std::string(base::code(score.state)),
                 score.value ? score.value->text() : "");
    }
  }

  void write_row(const std::vector<std::string>& row) {
    const std::vector<std::string_view> cells(row.begin(), row.end());
    writer_.row(cells);
    if (table_.text.size() > longest_document) {
      throw base::Failed(base::Status::limit, "TOO_LARGE", "The table is larger than 64 MiB: write fewer at a time.");
    }
  }

  Context& context_;
  const ExportTable& request_;
  Table table_;
  base::CsvWriter writer_;
  std::map<std::int64_t, Version> versions_;
  std::vector<std::string> columns_;
  std::map<std::string, std::size_t, std::less<>> places_;
  std::set<std::string, std::less<>> scores_;
};

Table export_table(Context& context, const ExportTable& request) { return Exporter(context, request).run(); }

Table export_codebook(Context& context, const ExportCodebook& request) {
  const storage::Key form = forms::require_form(context, request.id, "/id");
  Table table;
  base::CsvWriter writer(table.text, request.delimiter.front());
  table.text = base::csv_byte_order_mark;
  writer.row(codebook_columns);
  std::vector<std::int64_t> numbers;
  storage::Rows rows =
      context.database.query("SELECT version FROM form_version WHERE form = $1 ORDER BY version", form);
  while (const storage::Row* row = rows.next()) numbers.push_back(row->integer(0));
  for (const std::int64_t number : numbers) {
    const forms::StoredVersion stored = forms::require_version(context, form, number);
    for (const auto& row : codebook_rows(stored.definition, number, request.language)) {
      const std::vector<std::string_view> cells(row.begin(), row.end());
      writer.row(cells);
      ++table.rows;
    }
  }
  return table;
}

}  // namespace

std::vector<operation::Operation> response_table_operations() {
  using operation::define;
  using operation::Purpose;
  using operation::Role;
  return {
      define<export_table>({.name = "response.export_csv",
                            .summary = "Writes the responses to a form as CSV, all versions in one table.",
                            .access = {forms::answering_roles, forms::answering_purposes, operation::Reads::persons}}),
      define<export_codebook>({.name = "form.export_codebook",
                               .summary = "Writes what the columns and codes of a form's responses mean, as CSV.",
                               .access = {{Role::client, Role::peer, Role::coach, Role::group_leader, Role::coordinator,
                                           Role::reporter, Role::system_administrator},
                                          forms::answering_purposes}}),
  };
}

}  // namespace mukana::exchange
