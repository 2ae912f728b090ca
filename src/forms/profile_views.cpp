#include "forms/profile_views.hpp"

namespace mukana::forms {

using base::Fields;

void SkillView::describe(Fields<SkillView>& field) {
  field("framework", &SkillView::framework, "The framework.");
  field("code", &SkillView::code, "The skill's code in it.");
}

void SideView::describe(Fields<SideView>& field) {
  field("level", &SideView::level, "The mean level of the answered items; none where they use different levels.");
  field("lowest", &SideView::lowest, "The lowest level.");
  field("highest", &SideView::highest, "The highest level.");
  field("items", &SideView::items, "How many items ask for the skill.");
  field("answered", &SideView::answered, "How many of them were answered.");
}

std::optional<SideView> view_of(const SkillSide& side) {
  if (side.items == 0) return std::nullopt;
  return SideView{side.level, side.scale.lowest, side.scale.highest, side.items, side.answered};
}

void SkillLineView::describe(Fields<SkillLineView>& field) {
  field("framework", &SkillLineView::framework, "The framework of the skill.");
  field("code", &SkillLineView::code, "The skill's code in it.");
  field("estimated", &SkillLineView::estimated, "What the client estimated before.");
  field("observed", &SkillLineView::observed, "What was observed.");
  field("gap", &SkillLineView::gap, "Observed minus estimated, in levels.");
  field("direction", &SkillLineView::direction, "Whether the skill is better than, as, or weaker than estimated.");
  field(
      "not_compared", &SkillLineView::not_compared,
      "Why there is no gap: the estimate (first) or the observation (second) is missing, or both cannot be compared.");
  field("tasks", &SkillLineView::tasks, "How many tasks ask for the skill.");
  field("tried", &SkillLineView::tried, "How many of them were tried.");
  field("alone", &SkillLineView::alone, "How many of those without help.");
  field("most_help", &SkillLineView::most_help, "The most help that a task took, 0 (alone) to 1 (done by another).");
  field("ease", &SkillLineView::ease, "How easy the tasks felt to the client, 0 (hard) to 1 (easy); the mean.");
  field("held_by", &SkillLineView::held_by, "Who held the device.");
  field("standing", &SkillLineView::standing, "A strength, a weak point, between them, or nothing was seen of it.");
  field("support_need", &SkillLineView::support_need, "How much support is still needed, as it was said last.");
}

SkillLineView view_of(const SkillLine& line) {
  return {line.skill.framework,
          line.skill.code,
          view_of(line.estimated),
          view_of(line.observed),
          line.gap.value,
          line.direction,
          line.gap.refused,
          line.tasks,
          line.tried,
          line.alone,
          line.most_help,
          line.ease,
          line.held_by,
          line.standing,
          std::nullopt};
}

void SkillCoverageView::describe(Fields<SkillCoverageView>& field) {
  field("skills", &SkillCoverageView::skills, "How many skills the forms ask for.");
  field("estimated", &SkillCoverageView::estimated, "How many of them the client estimated.");
  field("observed", &SkillCoverageView::observed, "How many of them were observed.");
  field("compared", &SkillCoverageView::compared, "How many have a gap.");
  field("tasks", &SkillCoverageView::tasks, "How many tasks there are.");
  field("tried", &SkillCoverageView::tried, "How many of them were tried.");
}

SkillCoverageView view_of(const SkillCoverage& coverage) {
  return {coverage.skills, coverage.estimated, coverage.observed, coverage.compared, coverage.tasks, coverage.tried};
}

void SkillAgreementView::describe(Fields<SkillAgreementView>& field) {
  field("n", &SkillAgreementView::n, "How many judgements both made on the levels of one scale.");
  field("same", &SkillAgreementView::same, "The share of them that are the same.");
  field("kappa", &SkillAgreementView::kappa, "Cohen's kappa; none where chance alone agrees wholly.");
  field("weighted_kappa", &SkillAgreementView::weighted_kappa, "The same, where a near miss counts partly.");
  field("weights", &SkillAgreementView::weights, "How a near miss counts.");
}

SkillAgreementView agreement_view(std::span<const SkillLine> lines, Weights weights) {
  const Agreement plain = agreement_of(lines, Weights::none);
  return {plain.n, plain.observed, plain.kappa, agreement_of(lines, weights).kappa, weights};
}

void ThemeView::describe(Fields<ThemeView>& field) {
  field("id", &ThemeView::id, "The theme's id.", {.longest = 64});
  field("title", &ThemeView::title, "Its title, by language.", {.has_default = true});
  field("framework", &ThemeView::framework, "The framework of its skills; whatever framework where it is left out.",
        {.longest = 64});
  field("skills", &ThemeView::skills, "The codes of the skills that it trains.", {.longest = 64, .most = 200});
}

void SuggestionView::describe(Fields<SuggestionView>& field) {
  field("theme", &SuggestionView::theme, "The theme's id.");
  field("weak_points", &SuggestionView::weak_points, "The weak points that it trains.");
}

std::vector<SuggestionView> suggestions_of(const SkillProfile& profile, const std::vector<ThemeView>& themes) {
  std::vector<Theme> asked;
  for (const ThemeView& theme : themes) {
    asked.push_back({theme.id, theme.title, theme.framework.value_or(""), theme.skills});
  }
  std::vector<SuggestionView> views;
  for (const ThemeSuggestion& suggestion : suggest_themes(profile, asked)) {
    SuggestionView& view = views.emplace_back(SuggestionView{suggestion.theme, {}});
    for (const SkillKey& skill : suggestion.weak_points) view.weak_points.push_back(view_of(skill));
  }
  return views;
}

void ProfileRuleView::describe(Fields<ProfileRuleView>& field) {
  field("strength_from", &ProfileRuleView::strength_from,
        "From where on something is a strength, 0 (lowest level) to 1 (highest); 2/3 where it is left out.");
  field("weak_to", &ProfileRuleView::weak_to, "Up to where it is a weak point; 1/3 where it is left out.");
  field("same_within", &ProfileRuleView::same_within,
        "A gap of less than so many levels is no gap; 0.5 where it is left out.");
}

ProfileRule rule_of(const std::optional<ProfileRuleView>& asked) {
  ProfileRule rule;
  if (!asked) return rule;
  rule.strength_from = asked->strength_from.value_or(rule.strength_from);
  rule.weak_to = asked->weak_to.value_or(rule.weak_to);
  rule.same_within = asked->same_within.value_or(rule.same_within);
  const auto refuse = [](const char* path) {
    throw base::Failed(base::Status::argument, "BAD_THRESHOLD", "The line lies where no level can.", path);
  };
  if (rule.strength_from < 0 || rule.strength_from > 1) refuse("/rule/strength_from");
  if (rule.weak_to < 0 || rule.weak_to >= rule.strength_from) refuse("/rule/weak_to");
  if (rule.same_within < 0) refuse("/rule/same_within");
  return rule;
}

}  // namespace mukana::forms
