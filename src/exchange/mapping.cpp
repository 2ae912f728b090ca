#include "exchange/mapping.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "base/json.hpp"

namespace mukana::exchange {

namespace json = boost::json;
using base::Failed;
using base::Status;

namespace {
constexpr base::FieldRule may_be_left_out{.has_default = true};
}

void FileForm::describe(base::Fields<FileForm>& field) {
  field("kind", &FileForm::kind, "csv, or xlsx for a workbook.", may_be_left_out);
  field("sheet", &FileForm::sheet, "The workbook's sheet; its first one where this is left out.");
  field("encoding", &FileForm::encoding, "Of csv: utf-8 (a byte order mark is tolerated), utf-16 or windows-1252.",
        may_be_left_out);
  field("delimiter", &FileForm::delimiter, "Of csv: one of , ; | and tab.", may_be_left_out);
  field("skip", &FileForm::skip, "Lines to pass over before the header.", {.has_default = true, .minimum = 0});
  field("header_starts_with", &FileForm::header_starts_with, "The header is the first line whose first cell is this.");
  field("until_blank", &FileForm::until_blank, "The table ends at the first blank line.", may_be_left_out);
  field("header", &FileForm::header, "Whether the first line names the columns; else they are \"1\", \"2\" ...",
        may_be_left_out);
}

void RowFilter::describe(base::Fields<RowFilter>& field) {
  field("column", &RowFilter::column, "The column that is looked at.");
  field("is", &RowFilter::is, "The text, or a list of texts, that lets a row pass.");
  field("is_not", &RowFilter::is_not, "The text, or a list of texts, that filters a row.");
  field("reason", &RowFilter::reason, "The code under which filtered rows are counted.", may_be_left_out);
}

void ReferenceForm::describe(base::Fields<ReferenceForm>& field) {
  field("kind", &ReferenceForm::kind, "The kind of record: person, or device.");
  field("system", &ReferenceForm::system, "The system of the external ids; the record's own id where it is left out.");
}

void FieldForm::describe(base::Fields<FieldForm>& field) {
  field("column", &FieldForm::column, "The column that holds the value.");
  field("columns", &FieldForm::columns, "Columns that are joined with a space, such as a date and a time.");
  field("constant", &FieldForm::constant, "The same value for every row.");
  field("values", &FieldForm::values,
        "The values that the cell's texts stand for; other texts are read by `format`, and a finding without one.");
  field("default", &FieldForm::default_value, "The value of an empty cell.");
  field("format", &FieldForm::format,
        "text, integer, decimal, decimal_comma, duration_words, ISO, or a pattern such as d.m.yyyy H.MM.");
  field("split", &FieldForm::split, "What stands between the items of a list in one cell.");
  field("reference", &FieldForm::reference, "The cell names a record by the file's own key.");
  field("required", &FieldForm::required, "Whether an empty cell is a finding.", may_be_left_out);
  field("lower", &FieldForm::lower, "Whether ASCII letters are made small before `values` are looked up.",
        may_be_left_out);
  field("trim", &FieldForm::trim, "Whether white space at both ends is taken away first.", may_be_left_out);
}

void GatherForm::describe(base::Fields<GatherForm>& field) {
  field("names", &GatherForm::names, "The columns that name the value, joined with a space.");
  field("values", &GatherForm::values, "The columns that hold it: the first of them that is not empty.");
  field("ignore", &GatherForm::ignore, "Names that are passed over.");
}

void Mapping::describe(base::Fields<Mapping>& field) {
  field("version", &Mapping::version, "The version of this form: 1.", {.minimum = 1, .maximum = 1});
  field("id", &Mapping::id, "The name of the source; row keys are unique within it.");
  field("operation", &Mapping::operation, "The operation that each row calls.");
  field("file", &Mapping::file, "How the file is written.", may_be_left_out);
  field("zone", &Mapping::zone, "The time zone of wall-clock times that name none.", may_be_left_out);
  field("gap_rule", &Mapping::gap_rule,
        "What a time means that clocks skipped: a finding, the first instant after, or shifted.", may_be_left_out);
  field("overlap_rule", &Mapping::overlap_rule, "Which of two instants a repeated wall-clock time means.",
        may_be_left_out);
  field("row_key", &Mapping::row_key, "The columns that identify a row, or \"*\" for all of them.");
  field("gather", &Mapping::gather,
        "Of a table with a row for each value: the rows of one key become one, with a column for each name.");
  field("where", &Mapping::where, "Filters; a row must pass all of them.");
  field("on_finding", &Mapping::on_finding,
        "refuse: one row that cannot be taken, and nothing is; set_aside: the other rows are taken.", may_be_left_out);
  field("fields", &Mapping::fields, "Fields of the request by their JSON Pointer.");
}

std::vector<std::string> Mapping::row_key_columns() const {
  std::vector<std::string> columns;
  if (const json::string* all = row_key.if_string(); all != nullptr && *all == "*") return columns;
  if (const json::array* names = row_key.if_array(); names != nullptr && !names->empty()) {
    for (const json::value& name : *names) {
      if (!name.is_string()) throw Failed(Status::format, "WRONG_TYPE", "A column's name is expected.", "/row_key");
      columns.emplace_back(name.get_string());
    }
    return columns;
  }
  throw Failed(Status::format, "WRONG_TYPE", "A list of columns, or \"*\", is expected.", "/row_key");
}

void Mapping::check_fields(std::string_view path) const {
  for (const auto& [pointer, form] : fields.items) {
    const int sources = (form.column ? 1 : 0) + (form.columns.empty() ? 0 : 1) + (form.constant ? 1 : 0);
    if (pointer.size() >= 2 && pointer[0] == '/' && sources == 1) continue;
    throw Failed(Status::argument, "BAD_FIELD", "A field has a pointer and one of column, columns and constant.",
                 base::join_path(path, pointer));
  }
}

}  // namespace mukana::exchange
