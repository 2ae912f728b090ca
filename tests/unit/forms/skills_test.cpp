#include "mukana/forms/skills.hpp"

#include <catch2/catch.hpp>

namespace mukana::forms {
namespace {

constexpr LevelScale four{1, 4};

SkillKey digcomp(const char* code) { return {"DigComp", code}; }

Judgement says(const char* skill, std::optional<double> level, LevelScale scale = four, bool comparable = true) {
  return {digcomp(skill), "2.2", std::string(skill) + "-item", level, scale, comparable, ""};
}

Judgement of_version(Judgement judgement, const char* version) {
  judgement.framework_version = version;
  return judgement;
}

// Steps of help: 0 alone, 1 encouraged, 2 advised, 3 shown, 4 done for.
TaskJudgement task(const char* skill, std::optional<std::int64_t> help, const char* held_by = "client") {
  return {digcomp(skill), std::string(skill) + "-task", help.has_value(), std::nullopt, help, 4, std::nullopt, {},
          held_by};
}

const SkillLine& line(const SkillProfile& profile, std::string_view skill) {
  for (const SkillLine& found : profile.lines) {
    if (found.skill.code == skill) return found;
  }
  throw std::runtime_error("no such line");
}

}  // namespace

TEST_CASE("what was seen is held against what was estimated, skill by skill", "[forms]") {
  const auto [estimated, observed, gap, direction] =
      GENERATE(table<std::optional<double>, std::optional<double>, double, GapDirection>({
          {2, 3, 1, GapDirection::better_than_estimated},
          {3, 3, 0, GapDirection::as_estimated},
          {4, 2, -2, GapDirection::weaker_than_estimated},
      }));
  const auto profile = skill_profile(std::vector{says("1.1", estimated)}, std::vector{says("1.1", observed)}, {});
  CHECK(*line(profile, "1.1").gap.value == gap);
  CHECK(*line(profile, "1.1").direction == direction);
}

TEST_CASE("less than half a level is no gap", "[forms]") {
  CHECK(direction_of(0.4, 0.5) == GapDirection::as_estimated);
  CHECK(direction_of(-0.4, 0.5) == GapDirection::as_estimated);
  CHECK(direction_of(0.5, 0.5) == GapDirection::better_than_estimated);
  CHECK(direction_of(-0.5, 0.5) == GapDirection::weaker_than_estimated);
  CHECK(direction_of(0, 0) == GapDirection::as_estimated);
}

TEST_CASE("a gap over sides that cannot be compared is refused, and says why", "[forms]") {
  const auto [estimated, observed, expected] = GENERATE(table<Judgement, Judgement, NoComparison>({
      {says("1.1", std::nullopt), says("1.1", 3), NoComparison::first_missing},
      {says("1.1", 2), says("1.1", std::nullopt), NoComparison::second_missing},
      {says("1.1", 2), says("1.2", 3), NoComparison::second_missing},
      {says("1.1", 2), says("1.1", 3, {1, 5}), NoComparison::other_levels},
      {says("1.1", 2), says("1.1", 3, four, false), NoComparison::not_comparable},
      {says("1.1", 2, four, false), says("1.1", 3), NoComparison::not_comparable},
      {says("1.1", 2), of_version(says("1.1", 3), "3.0"), NoComparison::other_framework_version},
  }));
  const auto profile = skill_profile(std::vector{estimated}, std::vector{observed}, {});
  CHECK_FALSE(line(profile, "1.1").gap.value);
  CHECK(*line(profile, "1.1").gap.refused == expected);
  CHECK_FALSE(line(profile, "1.1").direction);
}

TEST_CASE("change over time asks for the same form, or for one adapted from it", "[forms]") {
  using From = const char*;
  const auto [from_form, from_origin, to_form, to_origin, comparable, expected] =
      GENERATE(table<From, From, From, From, bool, std::optional<NoComparison>>({
          {"basic", "", "basic", "", true, std::nullopt},
          {"basic", "other", "basic", "other", false, std::nullopt},  // the same form both times
          {"basic", "", "next", "basic", true, std::nullopt},
          {"next", "basic", "basic", "", true, std::nullopt},
          {"basic", "", "next", "basic", false, NoComparison::not_comparable},
          {"basic", "", "next", "", true, NoComparison::not_comparable},  // the same code, and nothing says more
          {"basic", "", "next", "third", true, NoComparison::not_comparable},
      }));
  CAPTURE(from_form, from_origin, to_form, to_origin, comparable);
  std::vector<Judgement> before{says("1.1", 2, four, comparable)};
  std::vector<Judgement> after{says("1.1", 3, four, comparable)};
  before[0].origin_form = from_origin;
  after[0].origin_form = to_origin;
  const Difference change = change_over_time({from_form, before}, {to_form, after}, digcomp("1.1"));
  CHECK(change.refused == expected);
  CHECK(change.value.has_value() == !expected.has_value());
}

TEST_CASE("several items of a skill are one level: their mean, of those that were answered", "[forms]") {
  const std::vector<Judgement> items{says("1.1", 2), says("1.1", 3), says("1.1", std::nullopt), says("1.2", 1)};
  const SkillSide side = side_of(items, digcomp("1.1"));
  CHECK(*side.level == 2.5);
  CHECK(side.items == 3);
  CHECK(side.answered == 2);
  const std::vector<Judgement> mixed{says("1.1", 2), says("1.1", 3, {1, 5})};
  CHECK_FALSE(side_of(mixed, digcomp("1.1")).level);
  CHECK(*difference(side_of(mixed, digcomp("1.1")), side).refused == NoComparison::other_levels);
}

TEST_CASE("how a skill stands comes from what was seen, never from the estimate", "[forms]") {
  using Help = std::optional<std::int64_t>;
  const auto [observed, help, expected] = GENERATE(table<std::optional<double>, Help, Standing>({
      {4, Help{}, Standing::strength},
      {3, Help{}, Standing::strength},  // two thirds of the way from 1 to 4
      {2.5, Help{}, Standing::between},
      {2, Help{}, Standing::weak_point},              // a third
      {std::nullopt, Help{}, Standing::unknown},      // a high estimate alone shows nothing
      {std::nullopt, Help{0}, Standing::strength},    // done alone
      {std::nullopt, Help{2}, Standing::between},     // with advice
      {std::nullopt, Help{4}, Standing::weak_point},  // done by somebody else
      {4, Help{4}, Standing::weak_point},             // anything low makes it weak
      {4, Help{2}, Standing::between},
      {1, Help{0}, Standing::weak_point},
  }));
  CAPTURE(observed, help);
  const auto profile =
      skill_profile(std::vector{says("1.1", 4)}, std::vector{says("1.1", observed)}, std::vector{task("1.1", help)});
  CHECK(line(profile, "1.1").standing == expected);
}

TEST_CASE("tasks tell with how much help, how easy it felt, and who held the device", "[forms]") {
  std::vector<TaskJudgement> tasks{task("2.1", 0), task("2.1", 3, "professional"), task("2.1", std::nullopt)};
  tasks[0].ease = 5;
  tasks[0].ease_scale = {1, 5};
  tasks[1].ease = 2;
  tasks[1].ease_scale = {1, 5};
  const auto profile = skill_profile({}, {}, tasks);
  const SkillLine& found = line(profile, "2.1");
  CHECK(found.tasks == 3);
  CHECK(found.tried == 2);
  CHECK(found.alone == 1);
  CHECK(*found.most_help == 0.75);
  CHECK(*found.ease == 0.625);  // (1 + 0.25) / 2
  CHECK(found.held_by == std::vector<std::string>{"client", "professional"});
}

TEST_CASE("what came of a task counts beside the help that it took", "[forms]") {
  const auto [result, help, expected] = GENERATE(table<double, std::int64_t, Standing>({
      {1, 0, Standing::strength},
      {0.5, 0, Standing::between},
      {0, 0, Standing::weak_point},  // tried alone, and not done
      {1, 4, Standing::weak_point},  // done, by somebody else
  }));
  std::vector<TaskJudgement> tasks{task("2.1", help)};
  tasks[0].result = result;
  CHECK(line(skill_profile({}, {}, tasks), "2.1").standing == expected);
}

TEST_CASE("the same code of another framework is another skill", "[forms]") {
  Judgement other = says("1.1", 4);
  other.skill.framework = "EDS";
  const auto profile = skill_profile(std::vector{says("1.1", 2)}, std::vector{other}, {});
  CHECK(profile.lines.size() == 2);
  CHECK(profile.coverage.compared == 0);
}

TEST_CASE("a partial mapping is valid, and says how much of it there is", "[forms]") {
  const auto profile =
      skill_profile(std::vector{says("1.1", 2), says("1.2", std::nullopt)}, std::vector{says("1.1", 3), says("4.1", 1)},
                    std::vector{task("1.1", 0), task("5.1", std::nullopt)});
  CHECK(profile.coverage.skills == 4);
  CHECK(profile.coverage.estimated == 1);
  CHECK(profile.coverage.observed == 2);
  CHECK(profile.coverage.compared == 1);
  CHECK(profile.coverage.tasks == 2);
  CHECK(profile.coverage.tried == 1);
  CHECK(line(profile, "1.2").standing == Standing::unknown);
  CHECK(skill_profile({}, {}, {}).lines.empty());
}

TEST_CASE("agreement is over the skills that both judged on the levels of one scale", "[forms]") {
  const auto profile =
      skill_profile(std::vector{says("1.1", 1), says("1.2", 2), says("1.3", 3), says("2.1", 1, {1, 5}), says("2.2", 2)},
                    std::vector{says("1.1", 1), says("1.2", 3), says("1.3", 3), says("2.1", 1, {1, 5})}, {});
  const Agreement found = agreement_of(profile.lines, Weights::none);
  CHECK(found.n == 3);
  CHECK_THAT(*found.observed, Catch::Matchers::WithinAbs(2.0 / 3, 1e-12));
  // By chance: 1 with 1 in 1/3 * 1/3, 3 with 3 in 1/3 * 2/3. Kappa = (2/3 - 1/3) / (1 - 1/3).
  CHECK_THAT(*found.kappa, Catch::Matchers::WithinAbs(0.5, 1e-12));
  CHECK(agreement_of({}, Weights::linear).n == 0);
}

TEST_CASE("themes are suggested for weak points, the most helpful first", "[forms]") {
  const auto profile =
      skill_profile({}, std::vector{says("1.1", 1), says("2.1", 4), says("4.1", 2), says("4.2", 1)}, {});
  const std::vector<Theme> themes{{"search", {}, "DigComp", {"1.1", "1.2"}},
                                  {"chat", {}, "", {"2.1"}},
                                  {"safety", {}, "", {"4.1", "4.2", "2.1"}},
                                  {"other", {}, "EDS", {"1.1", "4.1"}}};
  const auto suggested = suggest_themes(profile, themes);
  REQUIRE(suggested.size() == 2);
  CHECK(suggested[0].theme == "safety");
  CHECK(suggested[0].weak_points == std::vector{digcomp("4.1"), digcomp("4.2")});
  CHECK(suggested[1].theme == "search");
}

}  // namespace mukana::forms
