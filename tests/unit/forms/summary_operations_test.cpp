// A survey of nine professionals through the service, the worked example of docs/forms.md.
#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::forms {
namespace {

using test::refusal;
using test::TestWorkspace;

struct Survey : TestWorkspace {
  Survey() {
    call("form.define", R"({"id":"f","title":"Kysely","items":[
      {"id":"invite","kind":"single_choice","choices":[{"code":"alone"},{"code":"cannot"}]},
      {"id":"useful","kind":"scale","minimum":1,"maximum":5},
      {"id":"words","kind":"text"}]})");
  }
  void anonymous(const std::string& answers) {
    call("response.submit", R"({"form":"f","anonymous":true,"answers":)" + answers + "}");
  }
  void named(const std::string& who, const std::string& wave, const std::string& day, const std::string& answers) {
    call("response.submit", R"({"form":"f","respondent":")" + who + R"(","wave":")" + wave + R"(","submitted_on":")" +
                                day + R"(","answers":)" + answers + "}");
  }
  std::string summary(const std::string& rest) {
    return base::write_json(call("form.summary", R"({"form":"f")" + rest + "}"));
  }
};

}  // namespace

TEST_CASE("a survey of nine tells six of nine at three, and only N at five", "[forms]") {
  Survey survey;
  for (int i = 0; i < 9; ++i) {
    survey.anonymous(std::string(R"({"invite":")") + (i < 6 ? "alone" : "cannot") + R"(","useful":)" +
                     (i < 4 ? "5" : "4") + "}");
  }
  CHECK(
      survey.summary(R"(,"smallest_group":3)") ==
      R"({"form":"f","version":1,"n":9,"persons":9,"smallest_group":3,"questions":[)"
      R"({"item":"invite","kind":"single_choice","n":9,"missing":0,"counts":[)"
      R"({"code":"alone","count":6,"share":0.6666666666666666},{"code":"cannot","count":3,"share":0.3333333333333333}],)"
      R"("groups":[]},)"
      R"({"item":"useful","kind":"scale","n":9,"missing":0,"counts":[{"code":"1","count":0,"share":0},)"
      R"({"code":"2","count":0,"share":0},{"code":"3","count":0,"share":0},)"
      R"({"code":"4","count":5,"share":0.5555555555555556},{"code":"5","count":4,"share":0.4444444444444444}],)"
      R"("mean":4.444444444444445,"median":4,"deviation":0.5270462766947299,"groups":[]},)"  // sqrt(20 / 9 / 8)
      R"({"item":"words","kind":"text","n":0,"missing":9,"counts":[],"groups":[]}],"scores":[]})");
  CHECK(survey.summary("") ==
        R"({"form":"f","version":1,"n":9,"persons":9,"smallest_group":5,"questions":[)"
        R"({"item":"invite","kind":"single_choice","n":9,"missing":0,"counts":[],"groups":[]},)"
        R"({"item":"useful","kind":"scale","n":9,"missing":0,"counts":[],"mean":4.444444444444445,"groups":[]},)"
        R"({"item":"words","kind":"text","n":0,"missing":9,"counts":[],"groups":[]}],"scores":[]})");
  CHECK(survey.refused("form.summary", R"({"form":"f","smallest_group":2})").path == "/smallest_group");
  CHECK(survey.refused("form.summary", R"({"form":"g"})").path == "/form");
}

TEST_CASE("too few responses tell nothing at all", "[forms]") {
  Survey survey;
  for (int i = 0; i < 4; ++i) survey.anonymous(R"({"useful":5})");
  CHECK(survey.summary("") == R"({"form":"f","version":1,"smallest_group":5,"questions":[],"scores":[]})");
}

TEST_CASE("one response a person counts, the latest, and by wave one of each", "[forms]") {
  Survey survey;
  for (int i = 0; i < 5; ++i) {
    const std::string who = "p" + std::to_string(i);
    survey.call("person.add", R"({"id":")" + who + "\"}");
    survey.named(who, "before", "2021-02-01", R"({"useful":1})");
    survey.named(who, "before", "2021-02-02", R"({"useful":2})");
    survey.named(who, "after", "2021-06-01", R"({"useful":5})");
  }
  CHECK(survey.summary("").find(
            R"("n":5,"missing":0,"counts":[{"code":"1","count":0,"share":0},{"code":"2","count":0,)") !=
        std::string::npos);
  CHECK(survey.summary(R"(,"wave":"before")").find(R"("mean":2)") != std::string::npos);
  const auto waves = survey.call("form.summary", R"({"form":"f","by":"wave"})");
  CHECK(waves.at("n") == 10);
  const auto& groups = waves.at("questions").at(1).at("groups").as_array();
  REQUIRE(groups.size() == 2);
  CHECK(groups[0].at("group") == "after");
  CHECK(groups[0].at("mean") == 5);
  CHECK(groups[1].at("mean") == 2);
}

TEST_CASE("one wave is not told where all without it would be too few", "[forms]") {
  Survey survey;
  const auto add = [&](int person, const std::string& wave) {
    const std::string who = "p" + std::to_string(person);
    survey.call("person.add", R"({"id":")" + who + "\"}");
    survey.named(who, wave, "2021-06-01", R"({"useful":4})");
  };
  for (int i = 0; i < 6; ++i) add(i, "before");
  for (int i = 6; i < 9; ++i) add(i, "after");
  CHECK(survey.summary(R"(,"wave":"before")") ==
        R"({"form":"f","version":1,"smallest_group":5,"questions":[],"scores":[]})");
  CHECK(survey.call("form.summary", R"({"form":"f","wave":"before","smallest_group":3})").at("n") == 6);
  for (int i = 9; i < 11; ++i) add(i, "after");
  CHECK(survey.call("form.summary", R"({"form":"f","wave":"before"})").at("n") == 6);
  // Who responded in both waves is no rest.
  for (int i = 0; i < 6; ++i) survey.named("p" + std::to_string(i), "after", "2021-06-02", R"({"useful":5})");
  CHECK(survey.call("form.summary", R"({"form":"f","wave":"after"})").at("n") == 11);
}

TEST_CASE("a split by unit hides groups of few, and one more so that they do not follow", "[forms]") {
  Survey survey;
  const auto add = [&](int from, int to, const std::string& municipality, const std::string& level) {
    for (int i = from; i < to; ++i) {
      const std::string who = "p" + std::to_string(i);
      survey.call("person.add", R"({"id":")" + who + R"(","municipality":")" + municipality + "\"}");
      survey.named(who, "before", "2021-06-01", R"({"useful":)" + level + "}");
    }
  };
  add(0, 10, "Mikkeli", "4");
  add(10, 17, "Juva", "5");
  add(17, 19, "Puumala", "1");
  const auto split = survey.call("form.summary", R"({"form":"f","by":"municipality"})");
  const auto& groups = split.at("questions").at(1).at("groups").as_array();
  REQUIRE(groups.size() == 3);
  CHECK(base::write_json(groups[0]) == R"({"group":"Juva","counts":[]})");
  CHECK(base::write_json(groups[1]) == R"({"group":"Mikkeli","n":10,"missing":0,"counts":[],"mean":4})");
  CHECK(base::write_json(groups[2]) == R"({"group":"Puumala","counts":[]})");
}

TEST_CASE("answers within repeats are counted by responses and instances, and persons keep them safe", "[forms]") {
  TestWorkspace workspace;
  workspace.call("form.define", R"({"id":"k","title":"Perhe","items":[{"id":"children","kind":"repeat","items":[
      {"id":"school","kind":"single_choice","choices":[{"code":"yes"},{"code":"no"}]},
      {"id":"age","kind":"integer"}]}]})");
  const auto family = [&](const std::string& children) {
    workspace.call("response.submit", R"({"form":"k","anonymous":true,"answers":{"children":)" + children + "}}");
  };
  const auto question = [&](std::size_t place) {
    return base::write_json(workspace.call("form.summary", R"({"form":"k"})").at("questions").at(place));
  };
  // Two families with ten children: two people.
  const std::string five = R"([{"age":1},{"age":2},{"age":3},{"age":4},{"age":5}])";
  family(five);
  family(five);
  CHECK(workspace.call("form.summary", R"({"form":"k"})").as_object().contains("n") == false);
  for (int i = 0; i < 5; ++i) family(R"([{"school":"yes","age":8},{"school":"no","age":4}])");
  for (int i = 0; i < 5; ++i) family(R"([{"school":"yes","age":9}])");
  // Ten of twelve families answered of a school: ten have a child in school, five one that is not.
  CHECK(question(0) ==
        R"({"item":"school","kind":"single_choice","within":"children","n":10,"missing":2,"instances":15,"counts":[)"
        R"({"code":"yes","count":10,"share":1,"instances":10},{"code":"no","count":5,"share":0.5,"instances":5}],)"
        R"("groups":[]})");
  // 25 children, 2 * 15 + 5 * 12 + 5 * 9 = 135 years: the thirteenth of them is four.
  const std::string ages = question(1);
  CHECK(ages.find(R"("n":12,"missing":0,"instances":25,"counts":[],"mean":5.4,"median":4,)") != std::string::npos);
  // One family alone has no child in school: nothing of it is told, nor of the others, from whom it would follow.
  family(R"([{"school":"no"},{"school":"no"},{"school":"no"}])");
  CHECK(question(0) == R"({"item":"school","kind":"single_choice","within":"children","n":11,"missing":2,)"
                       R"("instances":18,"counts":[],"groups":[]})");
}

TEST_CASE("scores are told by group and wave, with N, what is missing, mean, and median and deviation of many",
          "[forms]") {
  TestWorkspace workspace;
  workspace.call("form.define", R"({"id":"s","title":"S","items":[
      {"id":"a","kind":"scale","minimum":1,"maximum":5},{"id":"b","kind":"scale","minimum":1,"maximum":5}],
      "scoring":{"version":"v1","scores":[{"id":"m","kind":"mean","parts":[{"item":"a"},{"item":"b"}],
        "bands":[{"code":"low","to":2.5},{"code":"high","from":2.6}]}]}})");
  const auto submit = [&](int person, const std::string& wave, const std::string& answers) {
    workspace.call("response.submit", R"({"form":"s","respondent":"p)" + std::to_string(person) + R"(","wave":")" +
                                          wave + R"(","submitted_on":"2021-06-01","answers":)" + answers + "}");
  };
  for (int i = 0; i < 12; ++i) {
    workspace.call("person.add",
                   R"({"id":"p)" + std::to_string(i) + R"(","municipality":")" + (i < 6 ? "Juva" : "Mikkeli") + "\"}");
    submit(i, "before", i < 6 ? R"({"a":2,"b":2})" : R"({"a":2,"b":4})");
    submit(i, "after", i < 6 ? R"({"a":4,"b":4})" : i < 11 ? R"({"a":3,"b":3})" : R"({"a":3})");
  }
  const auto summary = workspace.call("form.summary", R"({"form":"s","by":"municipality","by_wave":true})");
  CHECK(summary.at("n") == 24);
  CHECK(summary.at("persons") == 12);
  const auto& score = summary.at("scores").at(0);
  CHECK(score.at("score") == "m");
  CHECK(score.at("rule_version") == "v1");
  // 6 * 2 + 11 * 3 + 6 * 4 = 69, by 23; the squares of what they differ by are 12: sqrt(12 / 22)
  CHECK(score.at("n") == 23);
  CHECK(score.at("missing") == 1);
  CHECK(score.at("mean") == 3);
  CHECK(score.at("median") == 3);
  CHECK(score.at("deviation").as_double() == Approx(0.7385489));
  const auto group = [&](std::size_t place) { return base::write_json(score.at("groups").at(place)); };
  CHECK(group(0) == R"({"group":"Juva","wave":"after","n":6,"missing":0,"counts":[],"mean":4})");
  CHECK(group(1) == R"({"group":"Juva","wave":"before","n":6,"missing":0,"counts":[],"mean":2})");
  CHECK(group(2) == R"({"group":"Mikkeli","wave":"after","n":5,"missing":1,"counts":[],"mean":3})");
  CHECK(group(3) == R"({"group":"Mikkeli","wave":"before","n":6,"missing":0,"counts":[],"mean":3})");
  // One at a time: the latest of each person, and six of twelve in a band.
  const auto latest = workspace.call("form.summary", R"({"form":"s","wave":"before"})").at("scores").at(0);
  CHECK(base::write_json(latest.at("counts")) ==
        R"([{"code":"low","count":6,"share":0.5},{"code":"high","count":6,"share":0.5}])");
  CHECK(latest.at("median") == 2.5);
  CHECK(latest.at("deviation").as_double() == Approx(0.5222330));  // sqrt(12 * 0.25 / 11)
}

TEST_CASE("three people who answered in two waves are three, not six", "[forms]") {
  Survey survey;
  for (int i = 0; i < 3; ++i) {
    const std::string who = "p" + std::to_string(i);
    survey.call("person.add", R"({"id":")" + who + "\"}");
    survey.named(who, "before", "2021-02-01", R"({"useful":1})");
    survey.named(who, "after", "2021-06-01", R"({"useful":5})");
  }
  CHECK(survey.summary(R"(,"by":"wave")") ==
        R"({"form":"f","version":1,"smallest_group":5,"questions":[],"scores":[]})");
}

TEST_CASE("who reports sees figures and no sensitive groups", "[forms]") {
  Survey survey;
  survey.call("person.add", R"({"id":"rita"})");
  survey.call("role.assign", R"({"person":"rita","role":"reporter"})");
  const auto rita = survey.begin("rita", "reporter", "evaluation");
  for (int i = 0; i < 10; ++i) {
    const std::string who = "p" + std::to_string(i);
    survey.call("person.add", R"({"id":")" + who + "\"}");
    survey.named(who, "before", "2021-06-01", R"({"useful":4})");
  }
  CHECK(refusal(*rita, "form.summary", R"({"form":"f"})").empty());
  CHECK(refusal(*rita, "mapping.summary", "{}").empty());
  CHECK(refusal(*rita, "response.list", "{}") == "NOT_FOUND ");
}

}  // namespace mukana::forms
