#pragma once
/// @file
/// The responses, answers and scores that a summary is made of.
#include <optional>
#include <string>
#include <vector>

#include "forms/records.hpp"
#include "forms/summary.hpp"

namespace mukana::forms {

/// By what answers are split: an attribute of the person on the day of the answer, or the wave.
enum class SplitBy { target_group, unit, municipality, wave };

/// Which responses are summarised. One of a person counts (of each wave, where they are split by it), the latest; every
/// anonymous one does.
struct SummaryChoice {
  storage::Key form = 0;
  std::optional<storage::Key> version;
  std::optional<std::string> wave;
  std::optional<base::Date> first_day;
  std::optional<base::Date> last_day;
  std::optional<SplitBy> by;
  bool by_wave = false;
  std::int64_t smallest = usual_smallest_group;
};

/// A score by one version of the rules: what other rules made is another figure.
struct ScoreTally {
  std::string rule_version;
  QuestionTally tally;
};

/// Everything that is counted.
struct SummaryCounts {
  Respondents respondents;
  std::vector<QuestionTally> questions;  ///< in the order of the form
  std::vector<ScoreTally> scores;        ///< in the order of the definition, then by id and version of the rules
};

/// How many people responded in other waves alone than in the chosen one: their figures are what all have without it.
std::int64_t persons_of_other_waves(operation::Context& context, const SummaryChoice& choice);

/// Counts the answers and scores of a form, whose questions are those of the definition.
SummaryCounts count_summary(operation::Context& context, const SummaryChoice& choice, const Definition& definition);

}  // namespace mukana::forms

namespace mukana::base {
template <>
struct Codes<forms::SplitBy> {
  static constexpr std::array<std::string_view, 4> names{"target_group", "unit", "municipality", "wave"};
};
}  // namespace mukana::base
