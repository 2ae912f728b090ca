#pragma once
/// @file
/// Reads CSV from elsewhere row by row, in constant memory: RFC 4180, and what spreadsheets make of it.
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/base/failure.hpp"

#include "exchange/encoding.hpp"
#include "exchange/table_reader.hpp"

namespace mukana::exchange {

struct CsvOptions {
  Encoding encoding = Encoding::utf_8;
  char delimiter = ';';                           ///< `;`, `,`, tab or `|`
  std::size_t skip = 0;                           ///< lines before the header that are passed over unread
  std::optional<std::string> header_starts_with;  ///< pass over rows until one whose first cell is this
  bool until_blank = false;                       ///< the table ends at the first blank line (more sections follow)
  bool header = true;                             ///< whether the table's first row names its columns
  bool ragged = false;                            ///< whether rows may have any number of cells
};

/// ";", ",", "tab" (or a tab), "|". Throws Failed (E_ARG) for anything else.
char delimiter_named(std::string_view name);

/// Reads one table. Line ends are CRLF, LF or CR. A quote counts only at the start of a cell; within, it is doubled.
/// Rows without any content are passed over. Cells may be missing at the end of a row where the header names no column.
/// Every fault throws Failed with "row N" in the message and "/rows/N" as path: E_FORMAT for a ragged row, an unclosed
/// quote, a missing header or two columns of one name; E_UTF8 for bytes that are not what the encoding says; E_LIMIT
/// for too much. After a failure the reader must not be used further.
class CsvReader : public TableReader {
 public:
  /// Reads up to and with the header. Throws Failed, also E_ARG for a delimiter that is none.
  CsvReader(PullBytes pull, CsvOptions options);

  bool next(TableRow& row) override;

 private:
  struct Span {
    std::size_t begin;  ///< from the row's start
    std::size_t end;
  };
  enum class Follows { cell, row };

  void pass_over_line();
  void read_header();
  void check_header() const;
  void find_columns(std::size_t count);
  bool read_row();
  bool start_row();
  Follows read_plain_cell();
  Follows read_quoted_cell();
  Follows read_separator();
  void add_cell(std::size_t begin, std::size_t end);
  void check_cell_length(std::size_t length) const;
  void show_cells();
  bool is_blank() const;
  void fit_columns();
  bool available() { return at_ < text_.size() || refill(); }
  bool refill();
  [[noreturn]] void fail(base::Status status, std::string_view what) const;

  TextSource source_;
  CsvOptions options_;
  std::array<bool, 256> ends_cell_{};
  std::size_t columns_ = 0;           ///< 0 until the first row of a table without a header
  std::size_t required_columns_ = 0;  ///< without the nameless ones at the end
  std::string text_;                  ///< the row being read and what was decoded after it
  std::size_t row_ = 0;               ///< where in text_ the row starts
  std::size_t at_ = 0;                ///< how far text_ is read
  std::size_t number_ = 0;
  bool skip_line_feed_ = false;  ///< the last row ended with CR, whose LF may come yet
  bool finished_ = false;
  std::vector<Span> spans_;
  std::vector<std::string_view> cells_;
};

}  // namespace mukana::exchange
