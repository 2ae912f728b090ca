#include "mukana/forms/agreement.hpp"

#include <cmath>
#include <numeric>

namespace mukana::forms {
namespace {

constexpr double normal_95 = 1.959963984540054;  // the 97.5 % point of the normal distribution

// How much a pair of categories disagrees, 0 to 1.
double disagreement(std::size_t first, std::size_t second, std::size_t categories, Weights weights) {
  if (first == second) return 0;
  if (weights == Weights::none) return 1;
  const double steps = std::abs(static_cast<double>(first) - static_cast<double>(second));
  const double share = steps / static_cast<double>(categories - 1);
  return weights == Weights::linear ? share : share * share;
}

// The table in shares of all judgements, with its margins.
struct Shares {
  std::size_t size;
  std::vector<double> cell;
  std::vector<double> first;
  std::vector<double> second;

  explicit Shares(const JudgementTable& table)
      : size(table.categories()), cell(size * size), first(size), second(size) {
    const auto total = static_cast<double>(table.total());
    for (std::size_t i = 0; i < size; ++i) {
      for (std::size_t j = 0; j < size; ++j) {
        const double share = static_cast<double>(table.count(i, j)) / total;
        cell[i * size + j] = share;
        first[i] += share;
        second[j] += share;
      }
    }
  }
};

// Fleiss, Cohen and Everitt 1969, equation 13, of weights that are 1 minus the disagreement.
double standard_error_of(const Shares& shares, Weights weights, double n, double expected, double kappa) {
  const std::size_t size = shares.size;
  const auto weight = [&](std::size_t i, std::size_t j) { return 1 - disagreement(i, j, size, weights); };
  std::vector<double> of_first(size);
  std::vector<double> of_second(size);
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j < size; ++j) {
      of_first[i] += shares.second[j] * weight(i, j);
      of_second[j] += shares.first[i] * weight(i, j);
    }
  }
  double sum = 0;
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j < size; ++j) {
      const double term = weight(i, j) - (of_first[i] + of_second[j]) * (1 - kappa);
      sum += shares.cell[i * size + j] * term * term;
    }
  }
  const double rest = kappa - expected * (1 - kappa);
  return std::sqrt(std::max(0.0, sum - rest * rest) / n) / (1 - expected);
}

}  // namespace

std::int64_t JudgementTable::total() const { return std::accumulate(counts_.begin(), counts_.end(), std::int64_t{0}); }

Agreement agreement(const JudgementTable& table, Weights weights) {
  Agreement result;
  result.n = table.total();
  if (result.n == 0) return result;
  const Shares shares(table);
  // Summed as disagreements: where nothing disagrees the sums are exactly 0, not nearly.
  double apart = 0;
  double apart_by_chance = 0;
  for (std::size_t i = 0; i < shares.size; ++i) {
    for (std::size_t j = 0; j < shares.size; ++j) {
      const double far = disagreement(i, j, shares.size, weights);
      apart += far * shares.cell[i * shares.size + j];
      apart_by_chance += far * shares.first[i] * shares.second[j];
    }
  }
  result.observed = 1 - apart;
  result.expected = 1 - apart_by_chance;
  if (apart_by_chance == 0) return result;
  result.kappa = 1 - apart / apart_by_chance;
  result.standard_error =
      standard_error_of(shares, weights, static_cast<double>(result.n), *result.expected, *result.kappa);
  result.low = *result.kappa - normal_95 * *result.standard_error;
  result.high = *result.kappa + normal_95 * *result.standard_error;
  return result;
}

}  // namespace mukana::forms
