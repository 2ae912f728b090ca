#pragma once
/// @file
/// One table of a file, whatever the file is: a header, and rows as wide as it.
#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mukana::exchange {

inline constexpr std::size_t longest_cell = std::size_t{1} << 20;  ///< bytes of UTF-8
inline constexpr std::size_t longest_row = std::size_t{16} << 20;  ///< bytes of UTF-8, so that memory stays bounded
inline constexpr std::size_t most_columns = 16'384;                ///< as many as a spreadsheet has

/// Why a row cannot be taken, where that is known before its cells are read.
struct RowFault {
  std::string reason;
  std::string column;
};

/// A row of the table. What it shows is valid until the next row is read.
struct TableRow {
  /// The row's number as a spreadsheet shows it: counted from 1 over everything in the file, with the header, the
  /// lines passed over and blank lines; line breaks within quotes do not count.
  std::size_t number = 0;
  std::span<const std::string_view> cells;  ///< as many as there are columns
  const RowFault* fault = nullptr;
};

/// Every fault of the file throws Failed with "row N" in the message and "/rows/N" as path. After a failure the reader
/// must not be used further.
class TableReader {
 public:
  virtual ~TableReader() = default;

  /// The names of the columns without blanks around them; empty where the table has no header. A column may be
  /// nameless.
  const std::vector<std::string>& header() const { return header_; }
  /// The place of a column, or nothing where the header does not name it.
  std::optional<std::size_t> column(std::string_view name) const;
  /// Reads the next row; false at the end of the table.
  virtual bool next(TableRow& row) = 0;

 protected:
  /// Two columns of one name; nothing where there are none.
  std::optional<std::string> name_given_twice() const;

  std::vector<std::string> header_;
};

}  // namespace mukana::exchange
