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
      R"({"form":"f","version":1,"n":9,"smallest_group":3,"questions":[)"
      R"({"item":"invite","kind":"single_choice","n":9,"counts":[)"
      R"({"code":"alone","count":6,"share":0.6666666666666666},{"code":"cannot","count":3,"share":0.3333333333333333}],)"
      R"("groups":[]},)"
      R"({"item":"useful","kind":"scale","n":9,"counts":[{"code":"1","count":0,"share":0},)"
      R"({"code":"2","count":0,"share":0},{"code":"3","count":0,"share":0},)"
      R"({"code":"4","count":5,"share":0.5555555555555556},{"code":"5","count":4,"share":0.4444444444444444}],)"
      R"("mean":4.444444444444445,"groups":[]},)"
      R"({"item":"words","kind":"text","n":0,"counts":[],"groups":[]}]})");
  CHECK(survey.summary("") ==
        R"({"form":"f","version":1,"n":9,"smallest_group":5,"questions":[)"
        R"({"item":"invite","kind":"single_choice","n":9,"counts":[],"groups":[]},)"
        R"({"item":"useful","kind":"scale","n":9,"counts":[],"mean":4.444444444444445,"groups":[]},)"
        R"({"item":"words","kind":"text","n":0,"counts":[],"groups":[]}]})");
  CHECK(survey.refused("form.summary", R"({"form":"f","smallest_group":2})").path == "/smallest_group");
  CHECK(survey.refused("form.summary", R"({"form":"g"})").path == "/form");
}

TEST_CASE("too few responses tell nothing at all", "[forms]") {
  Survey survey;
  for (int i = 0; i < 4; ++i) survey.anonymous(R"({"useful":5})");
  CHECK(survey.summary("") == R"({"form":"f","version":1,"smallest_group":5,"questions":[]})");
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
  CHECK(survey.summary("").find(R"("n":5,"counts":[{"code":"1","count":0,"share":0},{"code":"2","count":0,)") !=
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
  CHECK(base::write_json(groups[1]) == R"({"group":"Mikkeli","n":10,"counts":[],"mean":4})");
  CHECK(base::write_json(groups[2]) == R"({"group":"Puumala","counts":[]})");
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
