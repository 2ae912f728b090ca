#include "base/csv_writer.hpp"

#include <cstddef>

#include "mukana/base/failure.hpp"

namespace mukana::base {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && is_digit(text[at + count])) ++count;
  return count;
}

// Minus, digits, and perhaps a decimal mark with digits. No leading plus: what starts so is more often a telephone
// number, which must keep its plus.
bool is_number(std::string_view cell) {
  std::size_t at = cell.starts_with('-') ? 1 : 0;
  const std::size_t whole = digits_at(cell, at);
  at += whole;
  if (whole == 0) return false;
  if (at == cell.size()) return true;
  if (cell[at] != '.' && cell[at] != ',') return false;
  const std::size_t fraction = digits_at(cell, at + 1);
  return fraction > 0 && at + 1 + fraction == cell.size();
}

bool looks_like_formula(std::string_view cell) {
  constexpr std::string_view starts = "=+-@\t\r\n";
  return !cell.empty() && starts.find(cell.front()) != std::string_view::npos && !is_number(cell);
}

}  // namespace

CsvWriter::CsvWriter(std::string& text, char delimiter) : text_(text), delimiter_(delimiter) {
  if (std::string_view(";,\t|").find(delimiter) == std::string_view::npos) {
    throw Failed(Status::argument, "BAD_DELIMITER", "A delimiter is one of ; , tab and |.");
  }
}

void CsvWriter::row(std::span<const std::string_view> cells) {
  // A single empty cell would be a blank line, which readers pass over.
  if (cells.size() == 1 && cells.front().empty()) text_ += "\"\"";
  bool first = true;
  for (const std::string_view content : cells) {
    if (!first) text_ += delimiter_;
    first = false;
    cell(content);
  }
  text_ += "\r\n";
}

void CsvWriter::cell(std::string_view content) {
  const bool defuse = looks_like_formula(content);
  const char special[] = {delimiter_, '"', '\r', '\n'};
  if (content.find_first_of(special, 0, sizeof special) == std::string_view::npos) {
    if (defuse) text_ += '\'';
    text_ += content;
    return;
  }
  text_ += '"';
  if (defuse) text_ += '\'';
  for (const char c : content) text_.append(c == '"' ? 2 : 1, c);
  text_ += '"';
}

}  // namespace mukana::base
