#pragma once
/// @file
/// How a skill profile is written in answers.
#include <optional>
#include <string>
#include <vector>

#include "mukana/forms/mapping.hpp"
#include "mukana/forms/skills.hpp"

#include "base/describe.hpp"

namespace mukana::forms {

struct SkillView {
  std::string framework;
  std::string code;
  static void describe(base::Fields<SkillView>& field);
};
inline SkillView view_of(const SkillKey& skill) { return {skill.framework, skill.code}; }

/// One side of a skill: the level, on which levels, from how many items.
struct SideView {
  std::optional<double> level;
  std::int64_t lowest = 0;
  std::int64_t highest = 0;
  std::int64_t items = 0;
  std::int64_t answered = 0;
  static void describe(base::Fields<SideView>& field);
};
std::optional<SideView> view_of(const SkillSide& side);

struct SkillLineView {
  std::string framework;
  std::string code;
  std::optional<SideView> estimated;
  std::optional<SideView> observed;
  std::optional<double> gap;
  std::optional<GapDirection> direction;
  std::optional<NoComparison> not_compared;
  std::int64_t tasks = 0;
  std::int64_t tried = 0;
  std::int64_t alone = 0;
  std::optional<double> most_help;
  std::optional<double> ease;
  std::vector<std::string> held_by;
  Standing standing = Standing::unknown;
  std::optional<SupportNeed> support_need;
  static void describe(base::Fields<SkillLineView>& field);
};
SkillLineView view_of(const SkillLine& line);

struct SkillCoverageView {
  std::int64_t skills = 0;
  std::int64_t estimated = 0;
  std::int64_t observed = 0;
  std::int64_t compared = 0;
  std::int64_t tasks = 0;
  std::int64_t tried = 0;
  static void describe(base::Fields<SkillCoverageView>& field);
};
SkillCoverageView view_of(const SkillCoverage& coverage);

struct SkillAgreementView {
  std::int64_t n = 0;
  std::optional<double> same;
  std::optional<double> kappa;
  std::optional<double> weighted_kappa;
  Weights weights = Weights::linear;
  static void describe(base::Fields<SkillAgreementView>& field);
};
SkillAgreementView agreement_view(std::span<const SkillLine> lines, Weights weights);

struct ThemeView {
  std::string id;
  base::Texts title;
  std::optional<std::string> framework;
  std::vector<std::string> skills;
  static void describe(base::Fields<ThemeView>& field);
};

struct SuggestionView {
  std::string theme;
  std::vector<SkillView> weak_points;
  static void describe(base::Fields<SuggestionView>& field);
};
std::vector<SuggestionView> suggestions_of(const SkillProfile& profile, const std::vector<ThemeView>& themes);

/// Where lines are drawn, as a request may say it.
struct ProfileRuleView {
  std::optional<double> strength_from;
  std::optional<double> weak_to;
  std::optional<double> same_within;
  static void describe(base::Fields<ProfileRuleView>& field);
};
/// Throws E_ARG (BAD_THRESHOLD) below `/rule` where the lines cross or lie outside of their scale.
ProfileRule rule_of(const std::optional<ProfileRuleView>& asked);

}  // namespace mukana::forms
