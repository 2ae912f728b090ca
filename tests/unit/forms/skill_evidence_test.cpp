// From items and their answers to what they say of skills.
#include "forms/skill_evidence.hpp"

#include <catch2/catch.hpp>

#include "base/json.hpp"

namespace mukana::forms {
namespace {

Definition form(const std::string& items) {
  return base::read_json<Definition>(base::parse_json(R"({"title":"Kartoitus","items":[)" + items + "]}"));
}

std::string skill(const char* code) {
  return std::string(R"("skill":{"framework":"DigComp","version":"2.2","code":")") + code + "\"}";
}

Answer task(const char* item, const char* result, Assistance assistance, DeviceHolder held_by, std::int64_t ease) {
  return {item, TaskAnswer{ease, result, assistance, held_by, ""}};
}

}  // namespace

TEST_CASE("scales and scored choices are judgements, each on its own levels", "[forms]") {
  const Definition definition = form(
      R"({"id":"a","kind":"scale","minimum":1,"maximum":4,)" + skill("1.1") +
      R"(},{"id":"b","kind":"single_choice","choices":[{"code":"no","score":0},{"code":"yes","score":3},{"code":"na"}],)" +
      skill("1.2") + R"(},{"id":"c","kind":"scale","minimum":1,"maximum":4,"reverse":true,)" + skill("1.3") +
      R"(},{"id":"d","kind":"text",)" + skill("1.4") + R"(},{"id":"e","kind":"scale","minimum":0,"maximum":9})");
  const std::vector<Answer> answers{{"a", std::int64_t{3}}, {"b", std::string("yes")}, {"c", std::int64_t{1}}};
  const auto found = skill_evidence(definition, answers).judgements;
  REQUIRE(found.size() == 3);  // a text is no level, and an item without a skill says nothing of one
  CHECK(found[0].skill == SkillKey{"DigComp", "1.1"});
  CHECK(found[0].framework_version == "2.2");
  CHECK(*found[0].level == 3);
  CHECK(found[0].scale == LevelScale{1, 4});
  CHECK(*found[1].level == 3);
  CHECK(found[1].scale == LevelScale{0, 3});
  CHECK(*found[2].level == 4);  // turned round
}

TEST_CASE("what was not answered has no level, whatever the reason", "[forms]") {
  const Definition definition = form(R"({"id":"a","kind":"scale","minimum":1,"maximum":4,)" + skill("1.1") + "}");
  const auto level = [&](std::vector<Answer> answers) {
    return skill_evidence(definition, answers).judgements.at(0).level;
  };
  CHECK_FALSE(level({}));
  CHECK_FALSE(level({{"a", {}}}));
  CHECK_FALSE(level({{"a", {}, AnswerState::do_not_know}}));
  CHECK(level({{"a", std::int64_t{1}}}) == 1);
}

TEST_CASE("what is hidden says nothing, nor is it asked", "[forms]") {
  const Definition definition =
      form(R"({"id":"g","kind":"group","items":[{"id":"a","kind":"scale","minimum":1,"maximum":4,)" + skill("1.1") +
           R"(}]},{"id":"b","kind":"scale","minimum":1,"maximum":4,)" + skill("1.2") + "}");
  const std::vector<Answer> answers{{"a", std::int64_t{4}}, {"b", std::int64_t{2}}};
  const auto found = skill_evidence(definition, answers, {"g"}).judgements;
  REQUIRE(found.size() == 1);
  CHECK(found[0].item == "b");
}

TEST_CASE("rows of a matrix share its levels, items in groups are found, those in repeats are not", "[forms]") {
  const Definition definition = form(
      R"({"id":"m","kind":"matrix","minimum":1,"maximum":5,"items":[{"id":"m1","kind":"scale",)" + skill("2.1") +
      R"(}]},{"id":"g","kind":"group","items":[{"id":"g1","kind":"scale","minimum":1,"maximum":3,)" + skill("2.2") +
      R"(}]},{"id":"r","kind":"repeat","items":[{"id":"r1","kind":"scale","minimum":1,"maximum":3,)" + skill("2.3") +
      "}]}");
  const std::vector<Answer> answers{{"m1", std::int64_t{5}}, {"g1", std::int64_t{1}}};
  const auto found = skill_evidence(definition, answers).judgements;
  REQUIRE(found.size() == 2);
  CHECK(found[0].scale == LevelScale{1, 5});
  CHECK(*found[0].level == 5);
  CHECK(*found[1].level == 1);
}

TEST_CASE("a task tells of its result, the help it took, how easy it felt, and who held the device", "[forms]") {
  const Definition definition =
      form(R"({"id":"t1","kind":"functional_task",)" + skill("4.1") +
           R"(},{"id":"t2","kind":"functional_task","minimum":0,"maximum":10,"choices":[{"code":"slow","score":1},)"
           R"({"code":"fast","score":3}],)" +
           skill("4.1") + R"(},{"id":"t3","kind":"functional_task",)" + skill("4.2") + "}");
  const std::vector<Answer> answers{task("t1", "partly", Assistance::with_help, DeviceHolder::client, 2),
                                    task("t2", "fast", Assistance::alone, DeviceHolder::both, 10)};
  const auto found = skill_evidence(definition, answers).tasks;
  REQUIRE(found.size() == 3);
  CHECK(*found[0].result == 0.5);
  CHECK(*found[0].help == 2);
  CHECK(found[0].most_help == 3);
  CHECK(found[0].ease_scale == LevelScale{1, 5});
  CHECK(found[0].held_by == "client");
  CHECK(*found[1].result == 1);
  CHECK(found[1].ease_scale == LevelScale{0, 10});
  CHECK(*found[1].help == 0);
  CHECK_FALSE(found[2].tried);
}

TEST_CASE("an adapted item is comparable as its origin says", "[forms]") {
  const auto origin = [](const char* comparable) {
    return std::string(R"(,"origin":{"form":"basic","version":1,"item":"a","comparable":)") + comparable + "}";
  };
  const Definition definition =
      form(R"({"id":"a","kind":"scale","minimum":1,"maximum":4,)" + skill("1.1") + origin("true") +
           R"(},{"id":"b","kind":"scale","minimum":1,"maximum":4,)" + skill("1.2") + origin("false") + "}");
  const auto found = skill_evidence(definition, {}).judgements;
  CHECK(found.at(0).comparable);
  CHECK(found.at(0).origin_form == "basic");
  CHECK_FALSE(found.at(1).comparable);
}

}  // namespace mukana::forms
