#pragma once
/// @file
/// How well the items of a scale go together: Cronbach's alpha (Cronbach 1951).
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace mukana::forms {

/// The answers of one person to the items of a scale, in their order; nothing where one is missing.
using ScaleAnswers = std::vector<std::optional<double>>;

struct Reliability {
  std::int64_t n = 0;  ///< persons who answered every item; others are not in
  std::int64_t items = 0;
  /// items / (items - 1) * (1 - sum of the items' variances / variance of the sums). Nothing below two persons or two
  /// items, and where all sums are the same. It may lie below 0.
  std::optional<double> alpha;
  std::vector<std::optional<double>> without;  ///< alpha without each item, in their order; needs three items
  std::optional<double> measurement_error;     ///< of the sum: its standard deviation * sqrt(1 - alpha)
};

/// REQUIRES rows of one length.
Reliability cronbach_alpha(std::span<const ScaleAnswers> persons);

}  // namespace mukana::forms
