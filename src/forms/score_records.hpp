#pragma once
/// @file
/// Scores of responses: stored when a response is submitted, and anew under a
/// named version of the rules. Earlier scores are kept; the ones computed last
/// are current.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/evaluation.hpp"

#include "operation/context.hpp"

namespace mukana::forms {

struct StoredScore {
  std::string score;
  std::string rule_version;
  ScoreState state = ScoreState::incomplete;
  std::optional<base::Decimal> value;
  std::optional<std::string> band;
  std::int64_t parts = 0;
  std::int64_t answered = 0;
  std::int64_t imputed = 0;
  bool current = true;
  base::Date computed_on;
  static void describe(base::Fields<StoredScore>& field);
};

struct StoredFlag {
  std::string flag;
  FlagKind kind = FlagKind::attention;
  std::string rule_version;
  bool current = true;
  static void describe(base::Fields<StoredFlag>& field);
};

/// Computes the scores and flags of a response of a day and keeps them as the
/// current ones; earlier ones under another version of the rules stay, those
/// under the same version are replaced. Nothing for a form without scoring.
void keep_scores(operation::Context& context, storage::Key response, const CompiledForm& form,
                 const std::vector<Answer>& answers, base::Date day);

/// The scores of a response, the current ones first; and its flags.
std::vector<StoredScore> read_scores(operation::Context& context, storage::Key response);
std::vector<StoredFlag> read_flags(operation::Context& context, storage::Key response);

}  // namespace mukana::forms
