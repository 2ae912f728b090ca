#pragma once
/// @file
/// How far two people judge alike, such as a client and a professional of the same skills: agreement in per cent and
/// Cohen's kappa (Cohen 1960; weighted: Cohen 1968), with the number of judgements that they rest on.
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "mukana/base/codes.hpp"

namespace mukana::forms {

/// How much two judgements that are not the same agree all the same: not at all; the less the more steps lie between
/// them; the less by the square of the steps.
enum class Weights { none, linear, quadratic };

/// How often the first judged a thing to be of one category and the second of another. The categories are ordered.
class JudgementTable {
 public:
  explicit JudgementTable(std::size_t categories) : categories_(categories), counts_(categories * categories, 0) {}
  /// One more thing, or `times` more. REQUIRES both below categories().
  void add(std::size_t first, std::size_t second, std::int64_t times = 1) {
    counts_[first * categories_ + second] += times;
  }
  std::size_t categories() const { return categories_; }
  std::int64_t count(std::size_t first, std::size_t second) const { return counts_[first * categories_ + second]; }
  std::int64_t total() const;

 private:
  std::size_t categories_;
  std::vector<std::int64_t> counts_;
};

struct Agreement {
  std::int64_t n = 0;              ///< judgements of both; what lacks one of them is not in
  std::optional<double> observed;  ///< the (weighted) share that agrees, 0 to 1; nothing without judgements
  std::optional<double> expected;  ///< the share that would agree by chance
  /// (observed - expected) / (1 - expected); nothing where chance alone agrees wholly, as when both used one category.
  std::optional<double> kappa;
  /// Of kappa, for large n (Fleiss, Cohen and Everitt 1969); 95 % of such intervals hold the true value.
  std::optional<double> standard_error;
  std::optional<double> low;
  std::optional<double> high;
};

Agreement agreement(const JudgementTable& table, Weights weights);

}  // namespace mukana::forms

namespace mukana::base {

template <>
struct Codes<forms::Weights> {
  static constexpr std::array<std::string_view, 3> names{"none", "linear", "quadratic"};
};

}  // namespace mukana::base
