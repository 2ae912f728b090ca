#pragma once
/// @file
/// Change of scores between two responses of one person to one form, with
/// reliable change where the form says on what it rests.
#include <optional>
#include <string>
#include <vector>

#include "mukana/forms/change.hpp"
#include "mukana/forms/scores.hpp"

#include "base/describe.hpp"
#include "operation/context.hpp"

namespace mukana::forms {

/// Why a score's change is not told.
enum class NoScoreChange { before_missing, after_missing, other_rules };

/// What a reliable change rests on, kept with the result.
struct ChangeBasisView {
  base::Decimal standard_deviation;
  base::Decimal reliability;
  ReliabilityKind which = ReliabilityKind::internal_consistency;
  std::string source;
  base::Decimal critical;
  bool higher_is_better = true;
  static void describe(base::Fields<ChangeBasisView>& field);
};

struct ScoreChangeView {
  std::string score;
  std::optional<std::string> rule_version;
  std::optional<base::Decimal> before;
  std::optional<base::Decimal> after;
  std::optional<base::Decimal> change;
  std::optional<NoScoreChange> not_compared;
  std::optional<double> index;
  std::optional<double> smallest_reliable;
  std::optional<bool> reliable;
  std::optional<Verdict> verdict;
  std::optional<bool> meaningful;
  std::optional<ChangeBasisView> basis;
  static void describe(base::Fields<ScoreChangeView>& field);
};

/// The changes of the current scores of two responses to the same form; none
/// where they are to different forms.
std::vector<ScoreChangeView> score_changes(operation::Context& context, storage::Key before, storage::Key after);

}  // namespace mukana::forms

namespace mukana::base {

template <>
struct Codes<forms::NoScoreChange> {
  static constexpr std::array<std::string_view, 3> names{"before_missing", "after_missing", "other_rules"};
};

}  // namespace mukana::base
