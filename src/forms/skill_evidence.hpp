#pragma once
/// @file
/// What the answers to a form say of skills: from items and their answers to the judgements of skills.hpp.
#include <set>
#include <span>
#include <string>
#include <vector>

#include "mukana/forms/skills.hpp"
#include "mukana/forms/types.hpp"

namespace mukana::forms {

/// What a response says of skills. An item without an answer stands in it all the same, so that coverage can be told.
struct SkillEvidence {
  std::vector<Judgement> judgements;  ///< of scales, and of single choices whose choices have whole scores
  std::vector<TaskJudgement> tasks;   ///< of functional tasks
};

/// Reads the evidence of a response, items nested in groups and matrices among them; occurrences of repeats are no
/// evidence of a skill, nor is what is hidden (the ids of items; what is below them is hidden as well). A reversed scale
/// is turned round. An adapted item is comparable as its origin says.
SkillEvidence skill_evidence(const Definition& definition, std::span<const Answer> answers,
                             const std::set<std::string, std::less<>>& hidden = {});

}  // namespace mukana::forms
