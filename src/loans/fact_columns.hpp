#pragma once
/// @file
/// The columns with which the facts of a device's life begin.
#include <initializer_list>
#include <vector>

#include "operation/fact.hpp"

namespace mukana::loans {

inline constexpr std::string_view own_state_doc = "valid or void; void ones never count";

/// State, device and kind, then the others of a set.
inline std::vector<operation::FactColumn> device_columns(std::initializer_list<operation::FactColumn> others,
                                                         std::string_view state_doc = own_state_doc) {
  using operation::ColumnKind;
  std::vector<operation::FactColumn> columns{{"state", ColumnKind::text, state_doc},
                                             {"device", ColumnKind::text, "the device"},
                                             {"kind", ColumnKind::text, "the kind of the device"}};
  columns.insert(columns.end(), others);
  return columns;
}

}  // namespace mukana::loans
