#pragma once
/// @file
/// Whether a definition makes sense: every fact set, column and dimension is there, and the measure fits the column.
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "mukana/base/failure.hpp"
#include "mukana/outcomes/types.hpp"

#include "operation/fact.hpp"

namespace mukana::outcomes {

/// What a row of every set has beside its own columns, made from its local day.
enum class Derived { none, day, month, iso_week, weekday };

/// A column of a fact set, or one derived from the day.
struct Column {
  std::size_t index = 0;
  Derived derived = Derived::none;
  operation::ColumnKind kind = operation::ColumnKind::text;
};

const operation::FactSet* find_fact_set(std::span<const operation::FactSet> sets, std::string_view name);
/// A column by its name; names derived from the day come first.
std::optional<Column> find_column(const operation::FactSet& set, std::string_view name);

/// Says no (E_ARG) with the path of what is wrong in the document of the definition.
base::Refusal check_definition(const Indicator& indicator, std::span<const operation::FactSet> sets);
/// The same for one dimension.
base::Refusal check_dimension(const Indicator& indicator, const operation::FactSet& set, std::string_view dimension,
                              std::string_view path);

}  // namespace mukana::outcomes
