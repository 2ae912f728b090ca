#include "base/csv_text.hpp"

#include <algorithm>

namespace mukana::base {
namespace {

bool is_number(std::string_view cell) {
  if (cell.starts_with('-') || cell.starts_with('+')) cell.remove_prefix(1);
  const bool digits_and_mark =
      std::all_of(cell.begin(), cell.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; });
  return digits_and_mark && cell.find_first_of("0123456789") != std::string_view::npos &&
         std::count_if(cell.begin(), cell.end(), [](char c) { return c == '.' || c == ','; }) <= 1;
}

bool could_be_formula(std::string_view cell) {
  return !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos && !is_number(cell);
}

}  // namespace

void append_csv_row(std::string& out, const std::vector<std::string>& cells, char delimiter) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out += delimiter;
    const std::string& cell = cells[i];
    const bool defuse = could_be_formula(cell);
    const bool quote = defuse || cell.find_first_of(std::string("\"\r\n") + delimiter) != std::string::npos;
    if (!quote) {
      out += cell;
      continue;
    }
    out += '"';
    if (defuse) out += '\'';
    for (const char c : cell) {
      if (c == '"') out += '"';
      out += c;
    }
    out += '"';
  }
  out += "\r\n";
}

}  // namespace mukana::base
