// What completed mappings show together: whether people can do more than they thought. Safe for few people.
#include <algorithm>

#include "mukana/forms/small_groups.hpp"
#include "mukana/people/rules.hpp"

#include "forms/access.hpp"
#include "forms/mapping_evidence.hpp"
#include "forms/operations.hpp"
#include "forms/profile_views.hpp"
#include "people/records.hpp"

namespace mukana::forms {
namespace {

using base::Date;
using base::Fields;
using operation::Context;
using storage::Key;

struct AskMappingSummary {
  std::optional<std::string> wave;
  std::optional<Date> first_day;
  std::optional<Date> last_day;
  std::int64_t smallest_group = usual_smallest_group;
  Weights weights = Weights::linear;
  std::optional<ProfileRuleView> rule;
  static void describe(Fields<AskMappingSummary>& field) {
    field("wave", &AskMappingSummary::wave, "Only mappings of this wave.", {.longest = 40});
    field("first_day", &AskMappingSummary::first_day, "Only mappings completed from this local day on.");
    field("last_day", &AskMappingSummary::last_day, "Only mappings completed up to this local day, itself in.");
    field("smallest_group", &AskMappingSummary::smallest_group,
          "A figure stands for at least so many people; never below 3.", {.has_default = true});
    field("weights", &AskMappingSummary::weights, "How a near miss counts in the weighted kappa.",
          {.has_default = true});
    field("rule", &AskMappingSummary::rule, "Where lines are drawn, where not as usual.");
  }
};

/// A count, or nothing where it would tell of too few.
struct MappingCountView {
  std::string code;
  std::optional<std::int64_t> count;
  static void describe(Fields<MappingCountView>& field) {
    field("code", &MappingCountView::code, "What is counted.");
    field("count", &MappingCountView::count, "How many persons; left out where they are too few to be told of.");
  }
};

struct SkillSummaryView {
  std::string framework;
  std::string code;
  std::optional<std::int64_t> compared;
  std::vector<MappingCountView> directions;
  std::optional<double> mean_gap;
  std::optional<std::int64_t> seen;
  std::vector<MappingCountView> standings;
  static void describe(Fields<SkillSummaryView>& field) {
    field("framework", &SkillSummaryView::framework, "The framework of the skill.");
    field("code", &SkillSummaryView::code, "The skill's code in it.");
    field("compared", &SkillSummaryView::compared, "N: persons with both an estimate and an observation.");
    field("directions", &SkillSummaryView::directions,
          "Of them, who can more than, as much as, less than estimated; empty where some are too few.");
    field("mean_gap", &SkillSummaryView::mean_gap, "Observed minus estimated, in levels, the mean over them.");
    field("seen", &SkillSummaryView::seen, "N: persons of whom something was seen.");
    field("standings", &SkillSummaryView::standings, "Of them, for whom it is a strength, between, a weak point.");
  }
};

struct MappingSummary {
  std::optional<std::int64_t> persons;
  std::int64_t smallest_group = usual_smallest_group;
  std::vector<SkillSummaryView> skills;
  std::optional<SkillAgreementView> agreement;
  static void describe(Fields<MappingSummary>& field) {
    field("persons", &MappingSummary::persons,
          "N: persons with a completed mapping, the latest of each; left out where they are too few.");
    field("smallest_group", &MappingSummary::smallest_group, "A figure here stands for at least so many people.");
    field("skills", &MappingSummary::skills, "Skill by skill.");
    field("agreement", &MappingSummary::agreement,
          "How far clients and professionals judge alike, over all judgements.");
  }
};

// The latest completed mapping of each person.
std::vector<MappingPlace> latest_mappings(Context& context, const AskMappingSummary& request) {
  const std::string sql =
      "SELECT q.key, q.person, q.wave, q.estimate, q.tasks, q.observation FROM (SELECT m.key, " +
      people::merged_person_sql("m.person") +
      " AS person, m.wave, m.estimate, m.tasks, m.observation, ROW_NUMBER() OVER (PARTITION BY " +
      people::merged_person_sql("m.person") +
      " ORDER BY m.completed_day DESC, m.key DESC) AS place FROM mapping m WHERE m.controller = $1 AND m.state = "
      "'valid' AND m.mapping_state = 'completed' AND ($2 IS NULL OR m.wave = $2) AND ($3 IS NULL OR m.completed_day >= "
      "$3) AND ($4 IS NULL OR m.completed_day <= $4)) q WHERE q.place = 1 ORDER BY q.key";
  storage::Rows rows =
      context.database.query(sql, context.actor.controller, request.wave, request.first_day, request.last_day);
  std::vector<MappingPlace> places;
  while (const storage::Row* row = rows.next()) {
    places.push_back({row->integer(0), 1, row->integer(1), MappingState::completed, row->optional_string(2),
                      row->optional_integer(3), row->optional_integer(4), row->optional_integer(5)});
  }
  return places;
}

// Of one skill, over persons.
struct SkillTally {
  SkillKey skill;
  std::vector<std::int64_t> directions = std::vector<std::int64_t>(base::Codes<GapDirection>::names.size());
  std::vector<std::int64_t> standings = std::vector<std::int64_t>(base::Codes<Standing>::names.size() - 1);
  std::int64_t compared = 0;
  std::int64_t seen = 0;
  double gaps = 0;

  void add(const SkillLine& line) {
    if (line.gap.value) {
      ++compared;
      gaps += *line.gap.value;
      ++directions[static_cast<std::size_t>(*line.direction)];
    }
    if (line.standing == Standing::unknown) return;
    ++seen;
    ++standings[static_cast<std::size_t>(line.standing)];
  }
};

class Summary {
 public:
  void add(const SkillProfile& profile) {
    ++persons_;
    if (profile.coverage.compared > 0) ++compared_;
    for (const SkillLine& line : profile.lines) {
      tally_of(line.skill).add(line);
      lines_.push_back(line);
    }
  }
  MappingSummary view(const AskMappingSummary& request) const;

 private:
  SkillTally& tally_of(const SkillKey& skill) {
    const auto found =
        std::find_if(tallies_.begin(), tallies_.end(), [&](const SkillTally& tally) { return tally.skill == skill; });
    if (found != tallies_.end()) return *found;
    tallies_.emplace_back();
    tallies_.back().skill = skill;
    return tallies_.back();
  }

  std::int64_t persons_ = 0;
  std::int64_t compared_ = 0;  ///< with a gap in any skill
  std::vector<SkillTally> tallies_;
  std::vector<SkillLine> lines_;
};

// How many, where they are not too few.
std::optional<std::int64_t> shown(std::int64_t n, std::int64_t smallest) {
  return is_small(n, smallest) ? std::nullopt : std::optional(n);
}

template <class Code>
std::vector<MappingCountView> counts_of(const std::vector<std::int64_t>& counts, const std::vector<bool>& hidden) {
  std::vector<MappingCountView> views;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    views.push_back({std::string(base::Codes<Code>::names[i]), hidden[i] ? std::nullopt : std::optional(counts[i])});
  }
  return views;
}

MappingSummary Summary::view(const AskMappingSummary& request) const {
  const std::int64_t smallest = request.smallest_group;
  MappingSummary view;
  view.smallest_group = smallest;
  if (is_small(persons_, smallest)) return view;
  view.persons = persons_;
  for (const SkillTally& tally : tallies_) {
    SkillSummaryView& line = view.skills.emplace_back();
    line.framework = tally.skill.framework;
    line.code = tally.skill.code;
    line.compared = shown(tally.compared, smallest);
    if (line.compared && tally.compared > 0) {
      // The mean in place of a part of the distribution: both together would be one equation too many.
      const auto hidden = hidden_cells(tally.directions, smallest);
      if (std::none_of(hidden.begin(), hidden.end(), [](bool is_hidden) { return is_hidden; })) {
        line.directions = counts_of<GapDirection>(tally.directions, hidden);
      }
      line.mean_gap = tally.gaps / static_cast<double>(tally.compared);
    }
    line.seen = shown(tally.seen, smallest);
    if (line.seen && tally.seen > 0) {
      line.standings = counts_of<Standing>(tally.standings, hidden_cells(tally.standings, smallest));
    }
  }
  if (shown(compared_, smallest) && compared_ > 0) view.agreement = agreement_view(lines_, request.weights);
  return view;
}

MappingSummary summarise_mappings(Context& context, const AskMappingSummary& request) {
  base::require(check_smallest_group(request.smallest_group, "/smallest_group"));
  base::require(people::check_span({request.first_day, request.last_day}));
  const ProfileRule rule = rule_of(request.rule);
  EvidenceReader reader(context);
  Summary summary;
  for (const MappingPlace& place : latest_mappings(context, request)) {
    summary.add(read_evidence(reader, place).profile(rule));
  }
  return summary.view(request);
}

}  // namespace

std::vector<operation::Operation> mapping_summary_operations() {
  using operation::define;
  using operation::Purpose;
  using operation::Role;
  return {define<summarise_mappings>(
      {.name = "mapping.summary",
       .summary = "Shows what completed mappings show together, each figure with its N and safe for few people.",
       .access = {{Role::coordinator, Role::reporter},
                  {Purpose::assessment, Purpose::evaluation, Purpose::administration},
                  operation::Reads::aggregates}})};
}

}  // namespace mukana::forms
