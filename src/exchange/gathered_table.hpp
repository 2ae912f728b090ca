#pragma once
/// @file
/// A long table read as a wide one: the rows of one record, one for each value, become one row with a column for each
/// name.
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "exchange/mapping.hpp"
#include "exchange/table_reader.hpp"

namespace mukana::exchange {

/// Reads the table of another reader, gathered as the mapping says: rows that agree in its `row_key` are one row, whose
/// columns are those of the file that are neither names nor values, and those names that the mapping's fields read. Its
/// number is that of its first row. Rows of one key stand together; where they do not, the file is refused (E_FORMAT,
/// ROWS_APART). Memory does not grow with the rows of the file, but by 8 bytes and what a set takes for each record.
class GatheredTable : public TableReader {
 public:
  /// REQUIRES mapping.gather. Throws Failed (E_ARG: UNKNOWN_COLUMN, BAD_FIELD) where it does not fit the file.
  GatheredTable(std::unique_ptr<TableReader> rows, const Mapping& mapping);
  bool next(TableRow& row) override;

 private:
  std::size_t require_column(const std::string& name, const std::string& path) const;
  std::string joined(const TableRow& row, const std::vector<std::size_t>& columns) const;
  std::string key_of(const TableRow& row) const;
  void begin(const TableRow& row, std::string key);
  void add(const TableRow& row);
  void blame(const char* reason, const std::string& column);

  std::unique_ptr<TableReader> rows_;
  std::vector<std::size_t> names_;
  std::vector<std::size_t> values_;
  std::vector<std::size_t> keys_;
  std::vector<std::size_t> kept_;  // the columns of the file that stay, in the order of the header
  std::vector<std::string> ignored_;
  std::string name_column_;

  std::set<std::int64_t> seen_;
  TableRow ahead_;  // the first row of the next record, once it was read
  bool is_ahead_ = false;
  std::string key_;
  std::vector<std::string> cells_;
  std::vector<bool> is_filled_;
  std::vector<std::string_view> shown_;
  RowFault fault_;
};

}  // namespace mukana::exchange
