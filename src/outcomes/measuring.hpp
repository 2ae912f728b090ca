#pragma once
/// @file
/// What each counted row adds to a figure and to the groups of its dimensions.
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "mukana/outcomes/types.hpp"

#include "outcomes/cells.hpp"
#include "outcomes/tally.hpp"

namespace mukana::outcomes {

/// Reads from a row what the measure needs of it.
class Measuring {
 public:
  Measuring(const Measure& measure, const operation::FactSet& set);
  /// Nothing where the row has no value to measure. `text` keeps what the share's value points to.
  std::optional<Share> share_of(const Facts& facts, std::string& text) const;
  /// The reason for a row without a value: no_person or no_value.
  std::string_view reason() const { return reason_; }

 private:
  MeasureKind kind_;
  std::optional<Column> column_;
  std::optional<Column> denominator_;
  std::vector<CompiledCondition> numerator_;
  std::string_view reason_ = "no_value";
};

/// The figure and its groups while rows are added.
class Totals {
 public:
  Totals(const Indicator& indicator, const operation::FactSet& set);
  void add(const Facts& facts, const Share& share);
  void add(const std::vector<std::string>& keys, const Share& share);
  /// The groups in which a row falls, one key a dimension.
  std::vector<std::string> keys_of(const Facts& facts) const;
  void clear();
  Outcome outcome(const Measure& measure, std::optional<std::int32_t> days) const;
  std::vector<Breakdown> breakdowns(const Measure& measure, std::optional<std::int32_t> days) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  struct Dimension {
    std::string name;
    Column column;
    std::unordered_map<std::string, Tally, Hash, std::equal_to<>> groups;
    Tally& group(std::string_view key);
  };
  MeasureKind kind_;
  Tally total_;
  std::vector<Dimension> dimensions_;
};

}  // namespace mukana::outcomes
