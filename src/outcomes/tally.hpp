#pragma once
/// @file
/// Sums, extremes and distinct values of the rows that count, and the number that a measure makes of them.
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "mukana/outcomes/types.hpp"

namespace mukana::outcomes {

/// What one counted row adds.
struct Share {
  std::int64_t numerator = 0;    ///< count, sum, part, least or greatest value
  std::int64_t denominator = 0;  ///< of shares, ratios and means
  std::string_view value;        ///< of distinct counts
};

/// A number with the fraction that it comes from.
struct Outcome {
  std::optional<double> value;
  std::optional<std::int64_t> numerator;
  std::optional<double> denominator;
};

class Tally {
 public:
  void add(MeasureKind kind, const Share& share);
  /// `days` is the length of the period, which rates need.
  Outcome outcome(const Measure& measure, std::optional<std::int32_t> days) const;

 private:
  std::int64_t distinct(std::int64_t at_least_rows) const;

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::int64_t rows_ = 0;
  std::int64_t numerator_ = 0;
  std::int64_t denominator_ = 0;
  std::int64_t least_ = std::numeric_limits<std::int64_t>::max();
  std::int64_t greatest_ = std::numeric_limits<std::int64_t>::min();
  std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> values_;  // value -> rows
};

}  // namespace mukana::outcomes
