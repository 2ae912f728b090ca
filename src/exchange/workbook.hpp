#pragma once
/// @file
/// Workbooks (.xlsx) that lie in memory: their sheets, read row by row in constant memory beside the shared texts.
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/sheet_values.hpp"
#include "exchange/zip_archive.hpp"

namespace mukana::exchange {

enum class CellKind : std::uint8_t { text, number, boolean, date, error };

/// A cell that holds something.
struct SheetCell {
  std::size_t column = 0;  ///< from 0
  CellKind kind = CellKind::text;
  /// As a spreadsheet would save it: numbers in plain digits, TRUE or FALSE, dates as dated_text() writes them.
  std::string_view text;
};

/// A row with something in it. What it shows is valid until the next row is read.
struct SheetRow {
  std::size_t number = 0;  ///< as a spreadsheet shows it, from 1
  std::span<const SheetCell> cells;
};

/// The texts that a workbook keeps once for all its cells.
class SharedTexts {
 public:
  void begin() { ends_.push_back(text_.size()); }
  void append(std::string_view piece) { ends_.back() = text_.append(piece).size(); }
  std::size_t size() const { return ends_.size(); }
  std::string_view at(std::size_t index) const;

 private:
  std::string text_;
  std::vector<std::size_t> ends_;
};

class Workbook {
 public:
  struct Sheet {
    std::string name;
    std::string part;
  };

  /// REQUIRES that the bytes outlive the workbook and its readers. Throws Failed: E_FORMAT where the bytes are no
  /// workbook, E_UNSUPPORTED for the old .xls and for passwords, E_REFUSED for macros, E_LIMIT for too much.
  explicit Workbook(std::string_view bytes);

  /// In their order.
  const std::vector<Sheet>& sheets() const { return sheets_; }
  /// The sheet of that name; null where there is none.
  const Sheet* find(std::string_view name) const;

 private:
  friend class SheetReader;
  void read_relations();
  void read_styles(const std::string& part);
  void read_texts(const std::string& part);

  ZipArchive archive_;
  std::vector<Sheet> sheets_;
  SharedTexts texts_;
  std::vector<NumberStyle> styles_;  ///< of each cell format
  bool from_1904_ = false;
};

/// Reads one sheet from its first row to its last. Throws Failed with "/rows/N" as path for a fault in a row. A formula
/// whose value was never computed is refused, since nothing may be guessed and nothing left out.
class SheetReader {
 public:
  /// REQUIRES that the workbook outlives the reader.
  SheetReader(Workbook& workbook, const Workbook::Sheet& sheet);
  ~SheetReader();
  SheetReader(const SheetReader&) = delete;
  SheetReader& operator=(const SheetReader&) = delete;

  /// The next row that holds something; false at the end.
  bool next(SheetRow& row);

 private:
  class Rows;
  std::unique_ptr<Rows> rows_;
};

}  // namespace mukana::exchange
