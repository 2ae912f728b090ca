#include "mukana/forms/reliability.hpp"

#include <algorithm>
#include <cmath>

namespace mukana::forms {
namespace {

double variance(const std::vector<double>& values) {
  const auto n = static_cast<double>(values.size());
  double mean = 0;
  for (const double value : values) mean += value;
  mean /= n;
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return squares / (n - 1);
}

// Alpha of the items for which `keep` is true, and the variance of their sums.
struct Alpha {
  std::optional<double> alpha;
  double variance_of_sums = 0;
};

Alpha alpha_of(const std::vector<const ScaleAnswers*>& persons, std::size_t items,
               std::optional<std::size_t> left_out) {
  const auto kept = static_cast<double>(items - (left_out ? 1 : 0));
  if (kept < 2 || persons.size() < 2) return {};
  double of_items = 0;
  std::vector<double> sums(persons.size());
  std::vector<double> column(persons.size());
  for (std::size_t item = 0; item < items; ++item) {
    if (item == left_out) continue;
    for (std::size_t person = 0; person < persons.size(); ++person) {
      column[person] = *(*persons[person])[item];
      sums[person] += column[person];
    }
    of_items += variance(column);
  }
  const double of_sums = variance(sums);
  if (of_sums == 0) return {};
  return {kept / (kept - 1) * (1 - of_items / of_sums), of_sums};
}

}  // namespace

Reliability cronbach_alpha(std::span<const ScaleAnswers> persons) {
  std::vector<const ScaleAnswers*> complete;
  for (const ScaleAnswers& person : persons) {
    if (std::all_of(person.begin(), person.end(), [](const auto& answer) { return answer.has_value(); })) {
      complete.push_back(&person);
    }
  }
  Reliability result;
  const std::size_t items = persons.empty() ? 0 : persons.front().size();
  result.n = static_cast<std::int64_t>(complete.size());
  result.items = static_cast<std::int64_t>(items);
  const Alpha whole = alpha_of(complete, items, std::nullopt);
  result.alpha = whole.alpha;
  if (!whole.alpha) return result;
  if (*whole.alpha <= 1) result.measurement_error = std::sqrt(whole.variance_of_sums * (1 - *whole.alpha));
  if (items < 3) return result;
  for (std::size_t item = 0; item < items; ++item) result.without.push_back(alpha_of(complete, items, item).alpha);
  return result;
}

}  // namespace mukana::forms
