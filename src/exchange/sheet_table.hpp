#pragma once
/// @file
/// A sheet of a workbook as a table, for mappings.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "mukana/base/failure.hpp"

#include "exchange/encoding.hpp"
#include "exchange/table_reader.hpp"
#include "exchange/workbook.hpp"

namespace mukana::exchange {

struct SheetOptions {
  std::optional<std::string> sheet;               ///< its name; the first one where it is left out
  std::size_t skip = 0;                           ///< rows before the header that are passed over unread
  std::optional<std::string> header_starts_with;  ///< pass over rows until one whose first cell is this
  bool until_blank = false;                       ///< the table ends at the first blank row
  bool header = true;                             ///< whether the table's first row names its columns
};

/// Reads a workbook that the host hands over, whole, since a workbook's directory stands at its end; the sheet itself
/// is unpacked row by row. Rows without any content are passed over; a cell beside the table is refused.
class SheetTable : public TableReader {
 public:
  /// Throws Failed as Workbook does, and E_ARG (UNKNOWN_SHEET) where the workbook has no such sheet.
  SheetTable(const PullBytes& pull, SheetOptions options);
  bool next(TableRow& row) override;

 private:
  bool read_row();
  void read_header();
  [[noreturn]] void fail(base::Status status, std::string_view what) const;

  SheetOptions options_;
  std::string bytes_;
  std::optional<Workbook> workbook_;
  std::unique_ptr<SheetReader> reader_;
  SheetRow row_;
  bool pending_ = false;  ///< row_ was read and not yet shown
  bool finished_ = false;
  std::size_t last_ = 0;  ///< the number of the row before
  std::size_t columns_ = 0;
  std::vector<std::string_view> cells_;
};

}  // namespace mukana::exchange
