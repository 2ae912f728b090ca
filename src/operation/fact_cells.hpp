#pragma once
/// @file
/// Cells of fact rows that are made one by one, where a query's columns do not go there as they are.
#include <optional>
#include <string>

#include "operation/fact.hpp"

namespace mukana::operation {

/// Unknown where there is nothing. A text has to stay where it is until the row was taken.
inline Cell text_cell(const std::optional<std::string>& text) { return text ? Cell{std::string_view(*text)} : Cell{}; }
inline Cell text_cell(const storage::Row& row, int column) {
  return row.is_null(column) ? Cell{} : Cell{row.text(column)};
}
inline Cell number_cell(std::optional<std::int64_t> number) { return number ? Cell{*number} : Cell{}; }
inline Cell truth_cell(bool truth) { return std::int64_t{truth ? 1 : 0}; }

}  // namespace mukana::operation
