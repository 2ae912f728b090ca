#include "exchange/gathered_table.hpp"

#include <algorithm>

#include "mukana/base/failure.hpp"

#include "base/digest.hpp"
#include "exchange/blanks.hpp"

namespace mukana::exchange {

using base::Failed;
using base::Status;

GatheredTable::GatheredTable(std::unique_ptr<TableReader> rows, const Mapping& mapping)
    : rows_(std::move(rows)), ignored_(mapping.gather->ignore) {
  const std::string path = "/mapping/gather";
  if (mapping.gather->names.empty() || mapping.gather->values.empty()) {
    throw Failed(Status::argument, "BAD_FIELD", "Columns of names and of values are expected.", path);
  }
  for (const std::string& name : mapping.gather->names) names_.push_back(require_column(name, path + "/names"));
  for (const std::string& name : mapping.gather->values) values_.push_back(require_column(name, path + "/values"));
  for (const std::string& name : mapping.row_key_columns()) keys_.push_back(require_column(name, "/mapping/row_key"));
  if (keys_.empty()) {
    throw Failed(Status::argument, "BAD_FIELD", "Rows are gathered by the columns of the key.", "/mapping/row_key");
  }
  name_column_ = mapping.gather->names.back();
  const auto is_among = [](const std::vector<std::size_t>& columns, std::size_t column) {
    return std::find(columns.begin(), columns.end(), column) != columns.end();
  };
  for (std::size_t column = 0; column < rows_->header().size(); ++column) {
    if (is_among(names_, column) || is_among(values_, column)) continue;
    kept_.push_back(column);
    header_.push_back(rows_->header()[column]);
  }
  const auto add_name = [this](const std::string& name) {
    if (!column(name)) header_.push_back(name);
  };
  for (const auto& [pointer, form] : mapping.fields.items) {
    if (form.column) add_name(*form.column);
    for (const std::string& name : form.columns) add_name(name);
  }
}

std::size_t GatheredTable::require_column(const std::string& name, const std::string& path) const {
  const auto found = rows_->column(name);
  if (!found) throw Failed(Status::argument, "UNKNOWN_COLUMN", "The file has no column of this name.", path);
  return *found;
}

std::string GatheredTable::joined(const TableRow& row, const std::vector<std::size_t>& columns) const {
  std::string text;
  for (const std::size_t column : columns) {
    const std::string_view part = without_blanks(row.cells[column]);
    if (!text.empty() && !part.empty()) text += ' ';
    text += part;
  }
  return text;
}

std::string GatheredTable::key_of(const TableRow& row) const {
  std::string key;
  for (const std::size_t column : keys_) (key += without_blanks(row.cells[column])) += '\x1f';
  return key;
}

// The first thing that is wrong with a record is told.
void GatheredTable::blame(const char* reason, const std::string& column) {
  if (fault_.reason.empty()) fault_ = {reason, column};
}

void GatheredTable::begin(const TableRow& row, std::string key) {
  if (!seen_.insert(base::digest64(key)).second) {
    const std::string number = std::to_string(row.number);
    throw Failed(Status::format, "ROWS_APART", "The rows of one key stand together; row " + number + " stands apart.",
                 "/rows/" + number);
  }
  key_ = std::move(key);
  fault_ = {};
  cells_.assign(header_.size(), std::string());
  is_filled_.assign(header_.size(), false);
  for (std::size_t place = 0; place < kept_.size(); ++place) cells_[place] = row.cells[kept_[place]];
}

void GatheredTable::add(const TableRow& row) {
  for (std::size_t place = 0; place < kept_.size(); ++place) {
    if (cells_[place] != row.cells[kept_[place]]) blame("contradicting_cells", header_[place]);
  }
  const std::string name = joined(row, names_);
  if (std::find(ignored_.begin(), ignored_.end(), name) != ignored_.end()) return;
  const auto found = std::find(header_.begin() + static_cast<std::ptrdiff_t>(kept_.size()), header_.end(), name);
  if (found == header_.end()) return blame("unknown_name", name_column_);
  const auto place = static_cast<std::size_t>(found - header_.begin());
  if (is_filled_[place]) return blame("name_twice", name_column_);
  is_filled_[place] = true;
  for (const std::size_t column : values_) {
    if (without_blanks(row.cells[column]).empty()) continue;
    cells_[place] = row.cells[column];
    break;
  }
}

bool GatheredTable::next(TableRow& row) {
  if (!is_ahead_ && !rows_->next(ahead_)) return false;
  is_ahead_ = false;
  const std::size_t number = ahead_.number;
  begin(ahead_, key_of(ahead_));
  add(ahead_);
  while (rows_->next(ahead_)) {
    if (key_of(ahead_) != key_) {
      is_ahead_ = true;
      break;
    }
    add(ahead_);
  }
  shown_.assign(cells_.begin(), cells_.end());
  row.number = number;
  row.cells = shown_;
  row.fault = fault_.reason.empty() ? nullptr : &fault_;
  return true;
}

}  // namespace mukana::exchange
