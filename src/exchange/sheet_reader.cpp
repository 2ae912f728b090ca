// The rows of a sheet.
#include <charconv>

#include "mukana/base/failure.hpp"

#include "exchange/blanks.hpp"
#include "exchange/csv_reader.hpp"
#include "exchange/part_reader.hpp"
#include "exchange/workbook.hpp"

namespace mukana::exchange {

using base::Failed;
using base::Status;

namespace {

constexpr std::size_t most_rows = 1'048'576;

/// Texts write characters that XML cannot hold as `_x000D_`.
std::string without_escapes(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    unsigned code = 0;
    const bool escaped = text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
                         std::from_chars(text.data() + 2, text.data() + 6, code, 16).ptr == text.data() + 6;
    if (escaped && code > 0 && code < 0x80) {
      plain += static_cast<char>(code);
      text.remove_prefix(7);
    } else {
      plain += text.front();
      text.remove_prefix(1);
    }
  }
  return plain;
}

}  // namespace

class SheetReader::Rows : public XmlHandler {
 public:
  Rows(Workbook& workbook, const std::string& part)
      : workbook_(workbook), reader_(part_bytes(workbook.archive_, part), *this) {}

  bool next(SheetRow& row) {
    text_.clear();
    spans_.clear();
    if (finished_) return false;
    if (!reader_.run()) {
      finished_ = true;
      return false;
    }
    cells_.clear();
    std::size_t begin = 0;
    for (const Span& span : spans_) {
      cells_.push_back({span.column, span.kind, std::string_view(text_).substr(begin, span.end - begin)});
      begin = span.end;
    }
    row = {number_, cells_};
    return true;
  }

  void start(std::string_view name, const XmlAttributes& attributes) override {
    if (name == "row") return start_row(attributes);
    if (name == "c") return start_cell(attributes);
    if (name == "f") has_formula_ = true;
    if (name == "rPh") ++aside_;
    inside_ = name == "v" || (name == "t" && type_ == Type::inline_text && aside_ == 0);
    has_value_ = has_value_ || inside_;
  }

  void end(std::string_view name) override {
    inside_ = false;
    if (name == "rPh") --aside_;
    if (name == "c") end_cell();
    if (name == "row" && !spans_.empty()) reader_.pause();
  }

  void text(std::string_view piece) override {
    if (!inside_) return;
    value_ += piece;
    if (value_.size() > longest_cell) fail(Status::limit, "a cell is longer than 1 MiB");
  }

 private:
  enum class Type { number, text, shared_text, inline_text, boolean, date, error };
  struct Span {
    std::size_t column;
    CellKind kind;
    std::size_t end;  // in text_
  };

  [[noreturn]] void fail(Status status, std::string_view what) const {
    const std::string number = std::to_string(number_);
    throw Failed(base::Failure::of(status, "row " + number + ": " + std::string(what), "/rows/" + number));
  }

  void start_row(const XmlAttributes& attributes) {
    const std::size_t before = number_;
    ++number_;
    if (const auto given = attributes.find("r")) {
      number_ = 0;
      std::from_chars(given->data(), given->data() + given->size(), number_);
    }
    column_ = 0;
    if (number_ <= before || number_ > most_rows) {
      number_ = before + 1;
      fail(Status::format, "the sheet's rows are not in order");
    }
  }

  static Type type_named(std::string_view name) {
    if (name == "s") return Type::shared_text;
    if (name == "inlineStr") return Type::inline_text;
    if (name == "str") return Type::text;
    if (name == "b") return Type::boolean;
    if (name == "d") return Type::date;
    if (name == "e") return Type::error;
    return Type::number;
  }

  void start_cell(const XmlAttributes& attributes) {
    type_ = type_named(attributes.find("t").value_or("n"));
    style_ = 0;
    if (const auto style = attributes.find("s")) {
      std::from_chars(style->data(), style->data() + style->size(), style_);
    }
    if (const auto place = attributes.find("r")) {
      const std::size_t column = column_named(*place);
      if (column < column_) fail(Status::format, "the row's cells are not in order");
      column_ = column;
    }
    if (column_ >= most_columns) fail(Status::limit, "there are more than 16,384 columns");
    value_.clear();
    has_formula_ = has_value_ = false;
  }

  static std::size_t column_named(std::string_view place) {
    std::size_t column = 0;
    for (std::size_t i = 0; i < place.size() && !is_digit(place[i]); ++i) {
      const char letter = static_cast<char>(place[i] & ~0x20);
      if (letter < 'A' || letter > 'Z' || column > most_columns) return most_columns;
      column = column * 26 + static_cast<std::size_t>(letter - 'A' + 1);
    }
    return column == 0 ? most_columns : column - 1;
  }

  void end_cell() {
    if (has_formula_ && !has_value_) {
      fail(Status::format, "a formula's value was never computed; open and save the workbook in a spreadsheet program");
    }
    switch (type_) {
      case Type::shared_text: add_shared(); break;
      case Type::number: add_number(); break;
      case Type::boolean: add(CellKind::boolean, value_.empty() ? "" : value_ == "0" ? "FALSE" : "TRUE"); break;
      case Type::text: add(CellKind::text, without_escapes(value_)); break;
      case Type::inline_text: add(CellKind::text, without_escapes(value_)); break;
      case Type::date: add(CellKind::date, value_); break;
      case Type::error: add(CellKind::error, value_); break;
    }
    ++column_;
  }

  void add(CellKind kind, std::string_view text) {
    if (text.empty()) return;
    if (text_.size() + text.size() > longest_row) fail(Status::limit, "the row is longer than 16 MiB");
    text_ += text;
    spans_.push_back({column_, kind, text_.size()});
  }

  void add_shared() {
    if (value_.empty()) return;
    std::size_t index = workbook_.texts_.size();
    std::from_chars(value_.data(), value_.data() + value_.size(), index);
    if (index >= workbook_.texts_.size()) fail(Status::format, "a cell names a text that the workbook lacks");
    add(CellKind::text, without_escapes(workbook_.texts_.at(index)));
  }

  void add_number() {
    if (value_.empty()) return;
    double number = 0;
    const auto [end, error] = std::from_chars(value_.data(), value_.data() + value_.size(), number);
    if (error != std::errc() || end != value_.data() + value_.size()) fail(Status::format, "a cell's number is none");
    const NumberStyle style = style_ < workbook_.styles_.size() ? workbook_.styles_[style_] : NumberStyle::number;
    if (style == NumberStyle::number) return add(CellKind::number, number_text(number));
    add(CellKind::date, dated_text(number, style, workbook_.from_1904_));
  }

  Workbook& workbook_;
  XmlReader reader_;
  bool finished_ = false;
  std::size_t number_ = 0;
  std::size_t column_ = 0;
  Type type_ = Type::number;
  std::size_t style_ = 0;
  int aside_ = 0;
  bool inside_ = false;
  bool has_formula_ = false;
  bool has_value_ = false;
  std::string value_;
  std::string text_;
  std::vector<Span> spans_;
  std::vector<SheetCell> cells_;
};

SheetReader::SheetReader(Workbook& workbook, const Workbook::Sheet& sheet)
    : rows_(std::make_unique<Rows>(workbook, sheet.part)) {}

SheetReader::~SheetReader() = default;

bool SheetReader::next(SheetRow& row) { return rows_->next(row); }

}  // namespace mukana::exchange
