// What a mapping shows: the profile of a person, and the change between two mappings.
#include <algorithm>

#include "forms/access.hpp"
#include "forms/mapping_evidence.hpp"
#include "forms/operations.hpp"
#include "forms/profile_views.hpp"
#include "forms/score_changes.hpp"
#include "people/records.hpp"

namespace mukana::forms {
namespace {

using base::FieldClass;
using base::Fields;
using base::Id;
using operation::Context;

struct AskSkillProfile {
  Id id;
  std::vector<ThemeView> themes;
  std::optional<ProfileRuleView> rule;
  Weights weights = Weights::linear;
  static void describe(Fields<AskSkillProfile>& field) {
    field("id", &AskSkillProfile::id, "The mapping's id.");
    field("themes", &AskSkillProfile::themes, "Themes of courses that may be suggested for weak points.",
          {.most = 200});
    field("rule", &AskSkillProfile::rule, "Where lines are drawn, where not as usual.");
    field("weights", &AskSkillProfile::weights, "How a near miss counts in the weighted kappa.", {.has_default = true});
  }
};

struct SkillProfileView {
  Id id;
  std::optional<Id> person;
  std::optional<std::string> wave;
  MappingState state = MappingState::open;
  std::vector<SkillLineView> skills;
  std::vector<SkillView> strengths;
  std::vector<SkillView> weak_points;
  SkillCoverageView coverage;
  SkillAgreementView agreement;
  std::vector<SuggestionView> suggestions;
  std::optional<SupportNeed> support_need;
  static void describe(Fields<SkillProfileView>& field) {
    field("id", &SkillProfileView::id, "The mapping's id.");
    field("person", &SkillProfileView::person, "Whose skills they are.", {.field_class = FieldClass::personal});
    field("wave", &SkillProfileView::wave, "The wave of measurements.");
    field("state", &SkillProfileView::state, "Whether the mapping is completed.");
    field("skills", &SkillProfileView::skills, "Skill by skill, in the order of the forms.",
          {.field_class = FieldClass::sensitive});
    field("strengths", &SkillProfileView::strengths, "The skills of which everything that was seen is high.",
          {.field_class = FieldClass::sensitive});
    field("weak_points", &SkillProfileView::weak_points, "The skills of which something that was seen is low.",
          {.field_class = FieldClass::sensitive});
    field("coverage", &SkillProfileView::coverage, "How much of it was answered; a partial mapping is valid.");
    field("agreement", &SkillProfileView::agreement, "How far client and professional judge alike, over the skills.");
    field("suggestions", &SkillProfileView::suggestions, "Themes for the weak points, the most helpful first.");
    field("support_need", &SkillProfileView::support_need, "How much support with everything is still needed.");
  }
};

struct CompareMappings {
  Id before;
  Id after;
  std::optional<ProfileRuleView> rule;
  static void describe(Fields<CompareMappings>& field) {
    field("before", &CompareMappings::before, "The earlier mapping.");
    field("after", &CompareMappings::after, "The later one, of the same person.");
    field("rule", &CompareMappings::rule, "Where lines are drawn, where not as usual.");
  }
};

struct SkillChangeView {
  std::string framework;
  std::string code;
  std::optional<SideView> before;
  std::optional<SideView> after;
  std::optional<double> change;
  std::optional<std::string> direction;
  std::optional<NoComparison> not_compared;
  std::optional<double> most_help_before;
  std::optional<double> most_help_after;
  std::optional<SupportNeed> support_need;
  static void describe(Fields<SkillChangeView>& field) {
    field("framework", &SkillChangeView::framework, "The framework of the skill.");
    field("code", &SkillChangeView::code, "The skill's code in it.");
    field("before", &SkillChangeView::before, "What was observed before.");
    field("after", &SkillChangeView::after, "What was observed after.");
    field("change", &SkillChangeView::change, "After minus before, in levels.");
    field("direction", &SkillChangeView::direction, "grown, same or fallen.");
    field("not_compared", &SkillChangeView::not_compared,
          "Why there is no change: it was not observed before (first) or after (second), or both cannot be compared.");
    field("most_help_before", &SkillChangeView::most_help_before, "The most help that a task took, 0 to 1.");
    field("most_help_after", &SkillChangeView::most_help_after, "The same after.");
    field("support_need", &SkillChangeView::support_need, "How much support is still needed, grown or not.");
  }
};

/// The scores of one part of both mappings.
struct PartChangeView {
  MappingPart part = MappingPart::estimate;
  std::vector<ScoreChangeView> scores;
  static void describe(Fields<PartChangeView>& field) {
    field("part", &PartChangeView::part, "The part of both mappings.");
    field("scores", &PartChangeView::scores,
          "The change of each score, reliable where its form says on what it rests.");
  }
};

struct MappingComparison {
  Id before;
  Id after;
  std::optional<Id> person;
  std::vector<SkillChangeView> skills;
  std::int64_t compared = 0;
  std::int64_t grown = 0;
  std::int64_t same = 0;
  std::int64_t fallen = 0;
  std::optional<double> mean_change;
  std::vector<SkillView> grown_and_needs_support;
  std::optional<SupportNeed> support_need;
  std::vector<PartChangeView> scores;
  static void describe(Fields<MappingComparison>& field) {
    field("before", &MappingComparison::before, "The earlier mapping.");
    field("after", &MappingComparison::after, "The later one.");
    field("person", &MappingComparison::person, "Whose skills they are.", {.field_class = FieldClass::personal});
    field("skills", &MappingComparison::skills, "Skill by skill.", {.field_class = FieldClass::sensitive});
    field("compared", &MappingComparison::compared, "How many skills could be compared.");
    field("grown", &MappingComparison::grown, "How many of them grew.");
    field("same", &MappingComparison::same, "How many stayed the same.");
    field("fallen", &MappingComparison::fallen, "How many fell.");
    field("mean_change", &MappingComparison::mean_change, "The mean change of the compared skills, in levels.");
    field("grown_and_needs_support", &MappingComparison::grown_and_needs_support,
          "Skills that grew and for which support is needed all the same.");
    field("support_need", &MappingComparison::support_need, "How much support with everything is still needed.");
    field("scores", &MappingComparison::scores, "Of each part that was answered with the same form both times.");
  }
};

std::optional<SupportNeed> need_of(const std::vector<SupportNeedView>& needs, const SkillKey* skill) {
  for (const SupportNeedView& need : needs) {
    if (skill == nullptr ? !need.skill
                         : need.skill == skill->code && (!need.framework || *need.framework == skill->framework)) {
      return need.need;
    }
  }
  return std::nullopt;
}

std::optional<Id> person_of(Context& context, storage::Key person) {
  const auto id = context.database.string("SELECT id FROM person WHERE key = $1", person);
  return id ? std::optional(Id{*id}) : std::nullopt;
}

SkillProfileView profile_of_mapping(Context& context, const AskSkillProfile& request) {
  const ProfileRule rule = rule_of(request.rule);
  const MappingPlace place = require_mapping(context, request.id);
  EvidenceReader reader(context);
  const SkillProfile profile = read_evidence(reader, place).profile(rule);
  const std::vector<SupportNeedView> needs = read_support_needs(context, place.key);
  SkillProfileView view;
  view.id = request.id;
  view.person = person_of(context, place.person);
  view.wave = place.wave;
  view.state = place.state;
  for (const SkillLine& line : profile.lines) {
    view.skills.push_back(view_of(line));
    view.skills.back().support_need = need_of(needs, &line.skill);
    if (line.standing == Standing::strength) view.strengths.push_back(view_of(line.skill));
    if (line.standing == Standing::weak_point) view.weak_points.push_back(view_of(line.skill));
  }
  view.coverage = view_of(profile.coverage);
  view.agreement = agreement_view(profile.lines, request.weights);
  view.suggestions = suggestions_of(profile, request.themes);
  view.support_need = need_of(needs, nullptr);
  return view;
}

const SkillLine* line_of(const SkillProfile& profile, const SkillKey& skill) {
  const auto found = std::find_if(profile.lines.begin(), profile.lines.end(),
                                  [&](const SkillLine& line) { return line.skill == skill; });
  return found == profile.lines.end() ? nullptr : &*found;
}

// One skill of both mappings.
SkillChangeView change_of(const SkillKey& skill, const MappingEvidence& before, const MappingEvidence& after,
                          const SkillLine* first, const SkillLine* second) {
  SkillChangeView view{skill.framework, skill.code, {}, {}, {}, {}, {}, {}, {}, {}};
  if (first != nullptr) {
    view.before = view_of(first->observed);
    view.most_help_before = first->most_help;
  }
  if (second != nullptr) {
    view.after = view_of(second->observed);
    view.most_help_after = second->most_help;
  }
  const Difference change = change_over_time({before.observation.form, before.observation.evidence.judgements},
                                             {after.observation.form, after.observation.evidence.judgements}, skill);
  view.change = change.value;
  view.not_compared = change.refused;
  return view;
}

void add_direction(SkillChangeView& line, double same_within, MappingComparison& view) {
  if (!line.change) return;
  ++view.compared;
  switch (direction_of(*line.change, same_within)) {
    case GapDirection::better_than_estimated:
      ++view.grown;
      line.direction = "grown";
      if (line.support_need && *line.support_need != SupportNeed::none) {
        view.grown_and_needs_support.push_back({line.framework, line.code});
      }
      break;
    case GapDirection::as_estimated:
      ++view.same;
      line.direction = "same";
      break;
    case GapDirection::weaker_than_estimated:
      ++view.fallen;
      line.direction = "fallen";
      break;
  }
}

void check_pair(const MappingPlace& before, const MappingPlace& after) {
  if (before.key == after.key) {
    throw base::Failed(base::Status::argument, "SAME_MAPPING", "A mapping is compared with another one.", "/after");
  }
  if (before.person != after.person) {
    throw base::Failed(base::Status::argument, "MAPPING_OF_OTHER_PERSON", "The mappings are of two persons.", "/after");
  }
}

std::vector<PartChangeView> part_changes(Context& context, const MappingPlace& before, const MappingPlace& after) {
  std::vector<PartChangeView> changes;
  for (const MappingPart part : {MappingPart::estimate, MappingPart::tasks, MappingPart::observation}) {
    const auto first = before.part(part);
    const auto second = after.part(part);
    if (!given_at(context, first) || !given_at(context, second)) continue;
    auto scores = score_changes(context, *first, *second);
    if (!scores.empty()) changes.push_back({part, std::move(scores)});
  }
  return changes;
}

MappingComparison compare_mappings(Context& context, const CompareMappings& request) {
  const ProfileRule rule = rule_of(request.rule);
  const MappingPlace first = require_mapping(context, request.before, "/before");
  const MappingPlace second = require_mapping(context, request.after, "/after");
  check_pair(first, second);
  EvidenceReader reader(context);
  const MappingEvidence before = read_evidence(reader, first);
  const MappingEvidence after = read_evidence(reader, second);
  const SkillProfile profile_before = before.profile(rule);
  const SkillProfile profile_after = after.profile(rule);
  const std::vector<SupportNeedView> needs = read_support_needs(context, second.key);
  MappingComparison view;
  view.before = request.before;
  view.after = request.after;
  view.person = person_of(context, second.person);
  view.support_need = need_of(needs, nullptr);
  double sum = 0;
  const auto add = [&](const SkillKey& skill) {
    SkillChangeView& line = view.skills.emplace_back(
        change_of(skill, before, after, line_of(profile_before, skill), line_of(profile_after, skill)));
    line.support_need = need_of(needs, &skill);
    add_direction(line, rule.same_within, view);
    sum += line.change.value_or(0);
  };
  for (const SkillLine& line : profile_before.lines) add(line.skill);
  for (const SkillLine& line : profile_after.lines) {
    if (line_of(profile_before, line.skill) == nullptr) add(line.skill);
  }
  view.scores = part_changes(context, first, second);
  if (view.compared > 0) view.mean_change = sum / static_cast<double>(view.compared);
  return view;
}

}  // namespace

std::vector<operation::Operation> profile_operations() {
  using operation::define;
  const operation::Access readers{answering_roles, answering_purposes, operation::Reads::persons};
  return {
      define<profile_of_mapping>({.name = "mapping.profile",
                                  .summary = "Shows strengths, weak points, and self-estimate against observation.",
                                  .access = readers}),
      define<compare_mappings>({.name = "mapping.compare",
                                .summary = "Shows what changed between two mappings, and what support is still needed.",
                                .access = readers}),
  };
}

}  // namespace mukana::forms
