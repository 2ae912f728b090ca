#include "exchange/xlsform_sheets.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <set>

#include "mukana/base/failure.hpp"

#include "exchange/blanks.hpp"
#include "exchange/csv_reader.hpp"
#include "exchange/workbook.hpp"

namespace mukana::exchange {

using base::Failed;
using base::Status;

namespace {

constexpr std::size_t most_form_rows = 20'000;
constexpr std::size_t most_form_columns = 16'384;

std::string_view trimmed(std::string_view text) {
  for (bool more = true; more;) {
    more = skip_blanks(text);
    while (!text.empty() && (text.front() == '\t' || text.front() == '\n' || text.front() == '\r')) {
      text.remove_prefix(1);
      more = true;
    }
  }
  const auto ends_blank = [&] {
    if (text.ends_with(' ') || text.ends_with('\t') || text.ends_with('\n') || text.ends_with('\r')) return 1;
    if (text.ends_with("\xC2\xA0")) return 2;
    return 0;
  };
  while (const int length = ends_blank()) text.remove_suffix(static_cast<std::size_t>(length));
  return text;
}

std::string lowered(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

struct Synonym {
  std::string_view from;
  std::string_view to;
};

constexpr std::array<Synonym, 17> column_synonyms{{{"caption", "label"},
                                                   {"relevance", "relevant"},
                                                   {"calculate", "calculation"},
                                                   {"read_only", "readonly"},
                                                   {"list_name", "list_name"},
                                                   {"tag", "name"},
                                                   {"value", "name"},
                                                   {"constraintmsg", "constraint_message"},
                                                   {"jr:constraintmsg", "constraint_message"},
                                                   {"requiredmsg", "required_message"},
                                                   {"jr:requiredmsg", "required_message"},
                                                   {"constraint_message", "constraint_message"},
                                                   {"noapperrorstring", "no_app_error_string"},
                                                   {"count", "repeat_count"},
                                                   {"jr:count", "repeat_count"},
                                                   {"title", "form_title"},
                                                   {"set_form_title", "form_title"}}};

constexpr std::array<Synonym, 24> languages{
    {{"english", "en"}, {"finnish", "fi"},   {"suomi", "fi"},         {"swedish", "sv"},   {"svenska", "sv"},
     {"ruotsi", "sv"},  {"englanti", "en"},  {"french", "fr"},        {"français", "fr"},  {"spanish", "es"},
     {"español", "es"}, {"german", "de"},    {"deutsch", "de"},       {"norwegian", "no"}, {"danish", "da"},
     {"russian", "ru"}, {"arabic", "ar"},    {"portuguese", "pt"},    {"chinese", "zh"},   {"estonian", "et"},
     {"italian", "it"}, {"ukrainian", "uk"}, {"northern sámi", "se"}, {"somali", "so"}}};

bool is_tag(std::string_view text) {
  const std::size_t first = std::min(text.find('-'), text.size());
  return (first == 2 || first == 3) && text.size() <= 12 && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
         });
}

/// A header's parts: what stands between double colons, or between single ones where there are no double ones.
std::vector<std::string> parts_of(std::string_view header) {
  const std::string_view mark = header.find("::") != std::string_view::npos ? "::" : ":";
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t end = header.find(mark);
    parts.emplace_back(trimmed(header.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    header.remove_prefix(end + mark.size());
  }
}

bool is_spoken(std::string_view name) {
  static constexpr std::array<std::string_view, 9> spoken{
      "label", "hint",  "guidance_hint", "constraint_message", "required_message",
      "image", "audio", "video",         "big-image"};
  return std::find(spoken.begin(), spoken.end(), name) != spoken.end();
}

void check_headers(const FormSheet& sheet) {
  std::set<std::string> seen;
  for (const FormColumn& column : sheet.columns) {
    // Languages that are not known by a tag are told apart by how they are written.
    const std::string key =
        column.name + '\x1f' + column.language + '\x1f' + (column.language == "und" ? lowered(column.written) : "");
    if (column.name.empty() || seen.insert(key).second) continue;
    throw Failed(Status::format, "DUPLICATE_HEADER", "Two columns of a sheet have one name.",
                 base::join_path(base::join_path("", sheet.name), column.written));
  }
}

void set_columns(FormSheet& sheet, const std::vector<std::string>& header) {
  if (header.size() > most_form_columns) throw Failed(base::Failure::of(Status::limit, "too many columns"));
  for (const std::string& cell : header) sheet.columns.push_back(column_of(cell));
  check_headers(sheet);
}

/// A column as a spreadsheet names it: A, Z, AA.
std::string letters_of(std::size_t column) {
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

/// `first` is the column that the cells begin with.
void add_row(FormSheet& sheet, std::size_t number, std::vector<std::string> cells, std::size_t first) {
  FormRow row{number, std::move(cells), {}};
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (i < sheet.columns.size() && !sheet.columns[i].written.empty()) continue;
    if (!row.cells[i].empty()) row.without_header.push_back(letters_of(first + i));
    row.cells[i].clear();
  }
  row.cells.resize(sheet.columns.size());
  sheet.rows.push_back(std::move(row));
}

void count_row(std::size_t& rows) {
  if (++rows > most_form_rows) throw Failed(Status::limit, "TOO_MANY_ROWS", "A form has at most 20,000 rows.");
}

std::vector<FormSheet> from_workbook(std::string_view bytes) {
  Workbook workbook(bytes);
  std::vector<FormSheet> sheets;
  std::size_t rows = 0;
  for (const Workbook::Sheet& sheet : workbook.sheets()) {
    FormSheet form{lowered(trimmed(sheet.name)), {}, {}};
    SheetReader reader(workbook, sheet);
    SheetRow row;
    while (reader.next(row)) {
      std::vector<std::string> cells(row.cells.back().column + 1);
      for (const SheetCell& cell : row.cells) cells[cell.column] = trimmed(cell.text);
      if (form.columns.empty()) {
        set_columns(form, cells);
        continue;
      }
      if (std::all_of(cells.begin(), cells.end(), [](const std::string& cell) { return cell.empty(); })) continue;
      count_row(rows);
      add_row(form, row.number, std::move(cells), 0);
    }
    sheets.push_back(std::move(form));
  }
  return sheets;
}

PullBytes bytes_of(std::string_view bytes) {
  return [bytes](char* buffer, std::size_t capacity) mutable {
    const std::size_t count = std::min(capacity, bytes.size());
    std::memcpy(buffer, bytes.data(), count);
    bytes.remove_prefix(count);
    return count;
  };
}

// In CSV the first column says where a sheet begins, and the row after that is its header.
std::vector<FormSheet> from_csv(std::string_view bytes) {
  CsvOptions options;
  options.delimiter = ',';
  options.header = false;
  options.ragged = true;
  CsvReader reader(bytes_of(bytes), options);
  std::vector<FormSheet> sheets;
  std::size_t rows = 0;
  TableRow row;
  while (reader.next(row)) {
    if (const std::string_view name = trimmed(row.cells.front()); !name.empty()) {
      sheets.push_back({lowered(name), {}, {}});
      continue;
    }
    if (sheets.empty()) break;
    std::vector<std::string> cells;
    for (const std::string_view cell : row.cells.subspan(1)) cells.emplace_back(trimmed(cell));
    FormSheet& sheet = sheets.back();
    if (sheet.columns.empty()) {
      set_columns(sheet, cells);
    } else {
      count_row(rows);
      add_row(sheet, row.number, std::move(cells), 1);
    }
  }
  return sheets;
}

}  // namespace

std::string_view FormSheet::cell(const FormRow& row, std::string_view column) const {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].name == column) return row.cells[i];
  }
  return {};
}

std::string language_tag_of(std::string_view written) {
  const std::size_t open = written.rfind('(');
  const std::size_t close = written.rfind(')');
  if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
    const std::string_view tag = trimmed(written.substr(open + 1, close - open - 1));
    if (is_tag(tag)) return std::string(tag);
  }
  const std::string name = lowered(trimmed(written));
  const auto* const known =
      std::find_if(languages.begin(), languages.end(), [&](const Synonym& language) { return language.from == name; });
  if (known != languages.end()) return std::string(known->to);
  return is_tag(name) ? name : "und";
}

FormColumn column_of(std::string_view header) {
  FormColumn column{{}, {}, std::string(trimmed(header))};
  std::vector<std::string> parts = parts_of(column.written);
  const std::string group = lowered(parts.front());
  // Older forms name the element of the form that a column ends in.
  if (parts.size() > 1 && (group == "bind" || group == "control" || group == "media" || group == "body")) {
    parts.erase(parts.begin());
    if (parts.size() > 1 && lowered(parts.front()) == "jr") parts.erase(parts.begin());
  }
  column.name = lowered(parts.front());
  std::replace(column.name.begin(), column.name.end(), ' ', '_');
  for (const Synonym& synonym : column_synonyms) {
    if (column.name == synonym.from) column.name = synonym.to;
  }
  if (parts.size() > 1) {
    column.language = is_spoken(column.name) ? language_tag_of(parts[1]) : parts[1];
  } else if (is_spoken(column.name)) {
    column.language = "";
  }
  return column;
}

std::vector<FormSheet> read_form_sheets(std::string_view bytes) {
  const bool packed = bytes.starts_with("PK") || bytes.starts_with("\xD0\xCF\x11\xE0");
  std::vector<FormSheet> sheets = packed ? from_workbook(bytes) : from_csv(bytes);
  if (sheet_named(sheets, "survey") == nullptr) {
    throw Failed(Status::format, "NO_SURVEY", "A form has a sheet named survey.");
  }
  return sheets;
}

const FormSheet* sheet_named(const std::vector<FormSheet>& sheets, std::string_view name) {
  const auto found =
      std::find_if(sheets.begin(), sheets.end(), [&](const FormSheet& sheet) { return sheet.name == name; });
  return found == sheets.end() ? nullptr : &*found;
}

}  // namespace mukana::exchange
