#pragma once
/// @file
/// The cells of a fact row as an evaluation reads them: columns derived from the day, conditions, keys.
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "mukana/outcomes/types.hpp"

#include "operation/fact.hpp"
#include "outcomes/definition.hpp"

namespace mukana::outcomes {

/// The names of a day's month, week and weekday, made once a day.
class DayNames {
 public:
  std::string_view of(base::Date day, Derived derived);

 private:
  struct Names {
    std::string day, month, iso_week, weekday;
  };
  std::unordered_map<std::int32_t, Names> names_;
};

/// One row and what is derived from its day.
struct Facts {
  const operation::FactRow& row;
  DayNames& names;

  operation::Cell cell(const Column& column) const;
};

/// Whether a cell holds anything; an empty text says that nothing is known.
bool is_known(const operation::Cell& cell);
/// The number of a cell, also where it is a text that is a whole number.
std::optional<std::int64_t> number_of(const operation::Cell& cell);
/// The cell as the key of a group.
std::string key_of(const operation::Cell& cell, operation::ColumnKind kind);

/// A condition whose column is known.
class CompiledCondition {
 public:
  CompiledCondition(const Condition& condition, const operation::FactSet& set);
  bool meets(const Facts& facts) const { return meets_value(facts.cell(column_)); }
  bool meets_value(const operation::Cell& cell) const;
  const std::string& reason() const { return reason_; }

 private:
  bool is_any(const operation::Cell& cell) const;

  Column column_;
  std::vector<std::string> texts_;  // what `is` reads as text
  std::vector<double> numbers_;     // and as a number
  std::optional<double> at_least_;
  std::optional<double> at_most_;
  std::optional<bool> known_;
  std::string reason_;
  bool asks_value_ = false;
};

std::vector<CompiledCondition> compile(const std::vector<Condition>& conditions, const operation::FactSet& set);
bool meets_all(const std::vector<CompiledCondition>& conditions, const Facts& facts);
/// The column of that name. Throws Failed (E_REFUSED, INDICATOR_UNUSABLE) where the set no longer has it.
Column require_column(const operation::FactSet& set, std::string_view name);

}  // namespace mukana::outcomes
