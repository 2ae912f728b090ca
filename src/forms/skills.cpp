#include "mukana/forms/skills.hpp"

#include <algorithm>
#include <cmath>

namespace mukana::forms {
namespace {

constexpr double rounding = 1e-9;  // a third of the way is a third, however it was computed

// How far up the scale a level lies, 0 to 1.
double position(double level, const LevelScale& scale) {
  if (scale.highest == scale.lowest) return 1;
  return (level - static_cast<double>(scale.lowest)) / static_cast<double>(scale.highest - scale.lowest);
}

// What was seen of a skill, as positions from low to high.
class Seen {
 public:
  explicit Seen(const ProfileRule& rule) : rule_(rule) {}
  void add(double where) {
    any_ = true;
    all_high_ = all_high_ && where >= rule_.strength_from - rounding;
    any_low_ = any_low_ || where <= rule_.weak_to + rounding;
  }
  Standing standing() const {
    if (!any_) return Standing::unknown;
    if (any_low_) return Standing::weak_point;
    return all_high_ ? Standing::strength : Standing::between;
  }

 private:
  const ProfileRule& rule_;
  bool any_ = false;
  bool all_high_ = true;
  bool any_low_ = false;
};

void add_tasks(std::span<const TaskJudgement> tasks, SkillLine& line) {
  double ease = 0;
  std::int64_t felt = 0;
  for (const TaskJudgement& task : tasks) {
    if (task.skill != line.skill) continue;
    ++line.tasks;
    if (!task.tried) continue;
    ++line.tried;
    if (task.help) {
      if (*task.help == 0) ++line.alone;
      const double help =
          static_cast<double>(*task.help) / static_cast<double>(std::max<std::int64_t>(1, task.most_help));
      line.most_help = std::max(line.most_help.value_or(0), help);
    }
    if (task.ease) {
      ease += position(*task.ease, task.ease_scale);
      ++felt;
    }
    const bool is_new = std::find(line.held_by.begin(), line.held_by.end(), task.held_by) == line.held_by.end();
    if (!task.held_by.empty() && is_new) line.held_by.push_back(task.held_by);
  }
  if (felt > 0) line.ease = ease / static_cast<double>(felt);
}

SkillLine line_of(const SkillKey& skill, std::span<const Judgement> estimated, std::span<const Judgement> observed,
                  std::span<const TaskJudgement> tasks, const ProfileRule& rule) {
  SkillLine line;
  line.skill = skill;
  line.estimated = side_of(estimated, skill);
  line.observed = side_of(observed, skill);
  line.gap = difference(line.estimated, line.observed);
  if (line.gap.value) line.direction = direction_of(*line.gap.value, rule.same_within);
  add_tasks(tasks, line);
  Seen seen(rule);
  if (line.observed.level) seen.add(position(*line.observed.level, line.observed.scale));
  if (line.most_help) seen.add(1 - *line.most_help);
  for (const TaskJudgement& task : tasks) {
    if (task.skill == skill && task.tried && task.result) seen.add(*task.result);
  }
  line.standing = seen.standing();
  return line;
}

void add_skill(std::vector<SkillKey>& skills, const SkillKey& skill) {
  if (std::find(skills.begin(), skills.end(), skill) == skills.end()) skills.push_back(skill);
}

bool trains(const Theme& theme, const SkillKey& skill) {
  return (theme.framework.empty() || theme.framework == skill.framework) &&
         std::find(theme.skills.begin(), theme.skills.end(), skill.code) != theme.skills.end();
}

}  // namespace

SkillSide side_of(std::span<const Judgement> judgements, const SkillKey& skill) {
  SkillSide side;
  double sum = 0;
  for (const Judgement& judgement : judgements) {
    if (judgement.skill != skill) continue;
    ++side.items;
    if (!judgement.level) continue;
    if (side.answered == 0) {
      side.scale = judgement.scale;
      side.framework_version = judgement.framework_version;
    }
    side.one_scale =
        side.one_scale && side.scale == judgement.scale && side.framework_version == judgement.framework_version;
    side.comparable = side.comparable && judgement.comparable;
    ++side.answered;
    sum += *judgement.level;
  }
  if (side.answered > 0 && side.one_scale) side.level = sum / static_cast<double>(side.answered);
  return side;
}

Difference difference(const SkillSide& first, const SkillSide& second) {
  if (first.answered == 0) return {std::nullopt, NoComparison::first_missing};
  if (second.answered == 0) return {std::nullopt, NoComparison::second_missing};
  if (!first.comparable || !second.comparable) return {std::nullopt, NoComparison::not_comparable};
  if (first.framework_version != second.framework_version) {
    return {std::nullopt, NoComparison::other_framework_version};
  }
  if (!first.level || !second.level || first.scale != second.scale) return {std::nullopt, NoComparison::other_levels};
  return {*second.level - *first.level, std::nullopt};
}

namespace {

// Whether all answered items of the skill were adapted from the other form, in a way that stays comparable.
bool stem_from(const FormJudgements& judgements, const std::string& other, const SkillKey& skill) {
  return std::all_of(judgements.judgements.begin(), judgements.judgements.end(), [&](const Judgement& judgement) {
    const bool counts = judgement.skill == skill && judgement.level;
    return !counts || (judgement.comparable && judgement.origin_form == other);
  });
}

}  // namespace

Difference change_over_time(const FormJudgements& before, const FormJudgements& after, const SkillKey& skill) {
  SkillSide first = side_of(before.judgements, skill);
  SkillSide second = side_of(after.judgements, skill);
  const bool is_comparable =
      before.form == after.form || stem_from(before, after.form, skill) || stem_from(after, before.form, skill);
  first.comparable = is_comparable;
  second.comparable = is_comparable;
  return difference(first, second);
}

GapDirection direction_of(double gap, double same_within) {
  if (std::abs(gap) < same_within - rounding || gap == 0) return GapDirection::as_estimated;
  return gap > 0 ? GapDirection::better_than_estimated : GapDirection::weaker_than_estimated;
}

SkillProfile skill_profile(std::span<const Judgement> estimated, std::span<const Judgement> observed,
                           std::span<const TaskJudgement> tasks, const ProfileRule& rule) {
  std::vector<SkillKey> skills;
  for (const Judgement& judgement : estimated) add_skill(skills, judgement.skill);
  for (const TaskJudgement& task : tasks) add_skill(skills, task.skill);
  for (const Judgement& judgement : observed) add_skill(skills, judgement.skill);
  SkillProfile profile;
  for (const SkillKey& skill : skills) {
    const SkillLine& line = profile.lines.emplace_back(line_of(skill, estimated, observed, tasks, rule));
    ++profile.coverage.skills;
    if (line.estimated.answered > 0) ++profile.coverage.estimated;
    if (line.observed.answered > 0) ++profile.coverage.observed;
    if (line.gap.value) ++profile.coverage.compared;
    profile.coverage.tasks += line.tasks;
    profile.coverage.tried += line.tried;
  }
  return profile;
}

Agreement agreement_of(std::span<const SkillLine> lines, Weights weights) {
  std::optional<LevelScale> scale;
  std::optional<JudgementTable> table;
  for (const SkillLine& line : lines) {
    if (!line.gap.value) continue;
    const double first = *line.estimated.level - static_cast<double>(line.estimated.scale.lowest);
    const double second = *line.observed.level - static_cast<double>(line.estimated.scale.lowest);
    if (std::trunc(first) != first || std::trunc(second) != second) continue;
    if (!scale) {
      scale = line.estimated.scale;
      table.emplace(static_cast<std::size_t>(scale->highest - scale->lowest + 1));
    }
    if (*scale == line.estimated.scale) table->add(static_cast<std::size_t>(first), static_cast<std::size_t>(second));
  }
  return table ? agreement(*table, weights) : Agreement{};
}

std::vector<ThemeSuggestion> suggest_themes(const SkillProfile& profile, std::span<const Theme> themes) {
  std::vector<ThemeSuggestion> suggestions;
  for (const Theme& theme : themes) {
    ThemeSuggestion suggestion{theme.id, {}};
    for (const SkillLine& line : profile.lines) {
      if (line.standing == Standing::weak_point && trains(theme, line.skill)) {
        suggestion.weak_points.push_back(line.skill);
      }
    }
    if (!suggestion.weak_points.empty()) suggestions.push_back(std::move(suggestion));
  }
  std::stable_sort(suggestions.begin(), suggestions.end(),
                   [](const auto& a, const auto& b) { return a.weak_points.size() > b.weak_points.size(); });
  return suggestions;
}

}  // namespace mukana::forms
