#pragma once
/// @file
/// What a skills mapping shows: what a client estimated of their skills before, what was seen of them, how much help the
/// tasks took, and how the two go together. Everything is paired on the code of a skill, never on the items of forms.
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/base/codes.hpp"
#include "mukana/base/id.hpp"
#include "mukana/forms/agreement.hpp"

namespace mukana::forms {

/// The levels on which something is judged, both ends in; the higher the better.
struct LevelScale {
  std::int64_t lowest = 0;
  std::int64_t highest = 0;
  friend bool operator==(const LevelScale&, const LevelScale&) = default;
};

/// By which the two sides are paired: a competence's code in its framework, such as 1.1 of DigComp.
struct SkillKey {
  std::string framework;
  std::string code;
  friend bool operator==(const SkillKey&, const SkillKey&) = default;
};

/// What one item of one form says of a skill.
struct Judgement {
  SkillKey skill;
  std::string framework_version;  ///< 2.2 and 3.0 name some competences alike and mean other things
  std::string item;
  std::optional<double> level;  ///< nothing where the item was not answered, which is not the lowest level
  LevelScale scale;
  bool comparable = true;  ///< false of an item that was adapted so that it cannot be held against others of the skill
  std::string origin_form = {};  ///< the form that the item was adapted from; empty for one that was not
};

/// What a task showed: how it went and with how much help. Steps of help count from 0 (alone) to `most_help`.
struct TaskJudgement {
  SkillKey skill;
  std::string item;
  bool tried = false;
  std::optional<double> result;  ///< what was observed: 0 not done to 1 done
  std::optional<std::int64_t> help;
  std::int64_t most_help = 1;
  std::optional<double> ease;  ///< as the client felt it
  LevelScale ease_scale;
  std::string held_by;  ///< who held the device; empty where that is not known
};

/// Self-estimate against what was seen.
enum class GapDirection { better_than_estimated, as_estimated, weaker_than_estimated };

/// Why two sides of a skill are not held against each other.
enum class NoComparison { first_missing, second_missing, other_levels, other_framework_version, not_comparable };

/// The second level minus the first, or why there is none.
struct Difference {
  std::optional<double> value;
  std::optional<NoComparison> refused;
};

/// One side of a skill: the mean over its answered items.
struct SkillSide {
  std::optional<double> level;
  std::int64_t items = 0;     ///< that ask for it
  std::int64_t answered = 0;  ///< of them
  LevelScale scale;
  std::string framework_version;
  bool one_scale = true;   ///< whether its answered items share one scale and version; otherwise it has no level
  bool comparable = true;  ///< whether all of its answered items are comparable
};

/// How a skill stands: by what was seen of it and by the help its tasks took, never by the estimate.
enum class Standing { strength, between, weak_point, unknown };

struct SkillLine {
  SkillKey skill;
  SkillSide estimated;
  SkillSide observed;
  Difference gap;
  std::optional<GapDirection> direction;
  std::int64_t tasks = 0;
  std::int64_t tried = 0;
  std::int64_t alone = 0;            ///< tasks done without help
  std::optional<double> most_help;   ///< 0 alone to 1 done by somebody else: of the task that took the most
  std::optional<double> ease;        ///< mean over the tasks, 0 hard to 1 easy
  std::vector<std::string> held_by;  ///< who held the device, each once
  Standing standing = Standing::unknown;
};

/// How much of the mapping was answered; a partial one is valid.
struct SkillCoverage {
  std::int64_t skills = 0;
  std::int64_t estimated = 0;
  std::int64_t observed = 0;
  std::int64_t compared = 0;  ///< skills with a gap
  std::int64_t tasks = 0;
  std::int64_t tried = 0;
};

struct SkillProfile {
  std::vector<SkillLine> lines;  ///< in the order in which the skills first appear
  SkillCoverage coverage;
};

/// Where lines are drawn. Data, since a service may draw them elsewhere.
struct ProfileRule {
  double strength_from = 2.0 / 3;  ///< of the way from the lowest level to the highest
  double weak_to = 1.0 / 3;
  double same_within = 0.5;  ///< a gap of less than this many levels is no gap
};

/// One side of a skill, over its items.
SkillSide side_of(std::span<const Judgement> judgements, const SkillKey& skill);

/// The second side minus the first. Refused where one is missing, where they use other levels or another version of the
/// framework, and where one of them is not comparable: such a difference would be about the forms and not about the
/// person.
Difference difference(const SkillSide& first, const SkillSide& second);

/// The judgements that a form gives of a skill.
struct FormJudgements {
  std::string form;
  std::span<const Judgement> judgements;
};

/// The change of a skill between two times. Over time more is asked than that the levels are the same: both times the
/// same form was answered, whatever its version, or one was adapted from the other, and its items of the skill are
/// comparable. Otherwise it is refused as `not_comparable`.
Difference change_over_time(const FormJudgements& before, const FormJudgements& after, const SkillKey& skill);

GapDirection direction_of(double gap, double same_within);

/// The profile of a person. A skill of which nothing was seen has the standing `unknown`; a skill is a strength where
/// everything that was seen of it is high, and a weak point where anything is low.
SkillProfile skill_profile(std::span<const Judgement> estimated, std::span<const Judgement> observed,
                           std::span<const TaskJudgement> tasks, const ProfileRule& rule = {});

/// How far both sides judge alike, over the skills that both judged with whole levels of one scale: that of the first
/// such skill. Others are not in, as `n` tells.
Agreement agreement_of(std::span<const SkillLine> lines, Weights weights);

/// A theme of a course, and the skills that it trains.
struct Theme {
  std::string id;
  base::Texts title;
  std::string framework;  ///< of the skills; empty: whatever framework
  std::vector<std::string> skills;
};

struct ThemeSuggestion {
  std::string theme;
  std::vector<SkillKey> weak_points;  ///< the skills for which it is suggested
};

/// The themes that train a weak point, those that train the most of them first, otherwise in the order given.
std::vector<ThemeSuggestion> suggest_themes(const SkillProfile& profile, std::span<const Theme> themes);

}  // namespace mukana::forms

namespace mukana::base {

template <>
struct Codes<forms::GapDirection> {
  static constexpr std::array<std::string_view, 3> names{"better_than_estimated", "as_estimated",
                                                         "weaker_than_estimated"};
};
template <>
struct Codes<forms::NoComparison> {
  static constexpr std::array<std::string_view, 5> names{"first_missing", "second_missing", "other_levels",
                                                         "other_framework_version", "not_comparable"};
};
template <>
struct Codes<forms::Standing> {
  static constexpr std::array<std::string_view, 4> names{"strength", "between", "weak_point", "unknown"};
};

}  // namespace mukana::base
