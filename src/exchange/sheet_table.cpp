#include "exchange/sheet_table.hpp"

#include "mukana/base/failure.hpp"

#include "exchange/blanks.hpp"

namespace mukana::exchange {

using base::Failed;
using base::Failure;
using base::Status;

namespace {

std::string whole(const PullBytes& pull) {
  constexpr std::size_t piece = 65'536;
  std::string bytes;
  for (;;) {
    const std::size_t size = bytes.size();
    if (size > most_packed) throw Failed(Status::limit, "ARCHIVE_TOO_LARGE", "The workbook is larger than 64 MiB.");
    bytes.resize(size + piece);
    const std::size_t count = pull(bytes.data() + size, piece);
    if (count > piece) throw Failed(Failure::of(Status::callback, "the callback claims more than it was given"));
    bytes.resize(size + count);
    if (count == 0) return bytes;
  }
}

std::string_view without_spaces(std::string_view text) {
  skip_blanks(text);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

}  // namespace

SheetTable::SheetTable(const PullBytes& pull, SheetOptions options)
    : options_(std::move(options)), bytes_(whole(pull)) {
  workbook_.emplace(bytes_);
  const Workbook::Sheet* sheet = &workbook_->sheets().front();
  if (options_.sheet) sheet = workbook_->find(*options_.sheet);
  if (sheet == nullptr) {
    throw Failed(Status::argument, "UNKNOWN_SHEET", "The workbook has no sheet of this name.", "/mapping/file/sheet");
  }
  reader_ = std::make_unique<SheetReader>(*workbook_, *sheet);
  while (read_row() && row_.number <= options_.skip) pending_ = false;
  last_ = std::max(last_, options_.skip);
  if (options_.header || options_.header_starts_with) read_header();
}

void SheetTable::fail(Status status, std::string_view what) const {
  const std::string number = std::to_string(row_.number);
  throw Failed(Failure::of(status, "row " + number + ": " + std::string(what), "/rows/" + number));
}

bool SheetTable::read_row() {
  if (pending_) return true;
  pending_ = !finished_ && reader_->next(row_);
  return pending_;
}

void SheetTable::read_header() {
  for (;; pending_ = false) {
    if (!read_row()) {
      fail(Status::format,
           options_.header_starts_with ? "no row starts with the header's first name" : "the header is missing");
    }
    if (!options_.header_starts_with) break;
    const SheetCell& first = row_.cells.front();
    if (first.column == 0 && without_spaces(first.text) == *options_.header_starts_with) break;
  }
  header_.resize(row_.cells.back().column + 1);
  for (const SheetCell& cell : row_.cells) header_[cell.column] = without_spaces(cell.text);
  if (const auto twice = name_given_twice()) fail(Status::format, "two columns are named \"" + *twice + "\"");
  columns_ = header_.size();
  last_ = row_.number;
  pending_ = false;
}

bool SheetTable::next(TableRow& row) {
  if (finished_ || !read_row() || (options_.until_blank && row_.number != last_ + 1)) {
    finished_ = true;
    return false;
  }
  const std::size_t width = row_.cells.back().column + 1;
  if (columns_ == 0) columns_ = width;
  if (width > columns_) fail(Status::format, "a cell stands beside the table, under no header");
  cells_.assign(columns_, {});
  for (const SheetCell& cell : row_.cells) cells_[cell.column] = cell.text;
  last_ = row_.number;
  pending_ = false;
  row = {row_.number, cells_};
  return true;
}

}  // namespace mukana::exchange
