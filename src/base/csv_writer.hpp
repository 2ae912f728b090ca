#pragma once
/// @file
/// Writes CSV by RFC 4180, in UTF-8, so that a spreadsheet shows cells and runs none of them.
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace mukana::base {

/// What to put before the first row where a spreadsheet shall know the text for UTF-8 without being told.
inline constexpr std::string_view csv_byte_order_mark = "\xEF\xBB\xBF";

/// Appends rows to a text. Cells are quoted where they must be; lines end with CRLF. A cell that a spreadsheet would
/// take for a formula (it starts with = + - @, a tab or a line break) is defused by a leading apostrophe, unless it is a
/// number: -5 and -1,5 stay numbers.
class CsvWriter {
 public:
  /// REQUIRES that `text` outlives the writer. Throws Failed (E_ARG) for a delimiter that is none.
  explicit CsvWriter(std::string& text, char delimiter = ',');

  void row(std::span<const std::string_view> cells);
  void row(std::initializer_list<std::string_view> cells) { row(std::span(cells.begin(), cells.size())); }

 private:
  void cell(std::string_view content);

  std::string& text_;
  char delimiter_;
};

}  // namespace mukana::base
