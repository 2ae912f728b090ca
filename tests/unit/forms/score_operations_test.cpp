// Scores through the service: stored with a response, computed anew, compared, counted.
#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::forms {
namespace {

using test::refusal;
using test::TestWorkspace;
using test::text;

// eHEALS in short: the sum of two items, with what a reliable change rests on, a band, and a flag.
std::string form(const std::string& rest = "") {
  return R"({"id":"f","title":"Minäpystyvyys","items":[
    {"id":"a","kind":"scale","minimum":1,"maximum":20},{"id":"b","kind":"scale","minimum":1,"maximum":20}],
    "scoring":{"version":"1","scores":[{"id":"sum","kind":"sum","parts":[{"item":"a"},{"item":"b"}],
      "bands":[{"code":"low","to":26},{"code":"enough","from":27}],
      "change":{"standard_deviation":6.2,"reliability":0.94,"which":"internal_consistency","source":"JMIR 2020"}}],
      "flags":[{"id":"alone","kind":"attention","when":["=",{"item":"a"},1]}]})" +
         rest + "}";
}

struct Scored : TestWorkspace {
  Scored() {
    for (const char* id : {"ann", "ben"}) call("person.add", std::string(R"({"id":")") + id + "\"}");
    call("form.define", form());
  }
  void answer(const std::string& id, const std::string& who, const std::string& wave, const std::string& answers) {
    call("response.submit", R"({"id":")" + id + R"(","form":"f","respondent":")" + who + R"(","wave":")" + wave +
                                R"(","answers":)" + answers + "}");
  }
};

}  // namespace

TEST_CASE("a submitted response has its scores, and an amended one those of what it says now", "[forms]") {
  Scored scored;
  scored.answer("r", "ann", "before", R"({"a":1,"b":20})");
  auto found = scored.call("response.scores", R"({"id":"r"})");
  REQUIRE(found.at("scores").as_array().size() == 1);
  CHECK(found.at("scores").at(0).at("value") == 21);
  CHECK(text(found.at("scores").at(0), "state") == "complete");
  CHECK(text(found.at("scores").at(0), "band") == "low");
  CHECK(text(found.at("scores").at(0), "rule_version") == "1");
  CHECK(found.at("scores").at(0).at("answered") == 2);
  CHECK(text(found.at("flags").at(0), "flag") == "alone");
  scored.call("response.amend", R"({"id":"r","answers":{"a":10},"reason":"Virhe"})");
  found = scored.call("response.scores", R"({"id":"r"})");
  REQUIRE(found.at("scores").as_array().size() == 1);
  CHECK(found.at("scores").at(0).at("value") == 30);
  CHECK(text(found.at("scores").at(0), "band") == "enough");
  CHECK(found.at("flags").as_array().empty());
}

TEST_CASE("a score of which a part is missing is incomplete, not 0", "[forms]") {
  Scored scored;
  scored.answer("r", "ann", "before", R"({"a":5,"b":null})");
  const auto found = scored.call("response.scores", R"({"id":"r"})").at("scores").at(0);
  CHECK(text(found, "state") == "incomplete");
  CHECK(found.as_object().if_contains("value") == nullptr);
  CHECK(found.at("parts") == 2);
  CHECK(found.at("answered") == 1);
}

TEST_CASE("an anonymous response is scored and leaves no order in which it came", "[forms]") {
  Scored scored;
  const auto id =
      text(scored.call("response.submit", R"({"form":"f","anonymous":true,"answers":{"a":5,"b":5}})"), "id");
  CHECK(scored.call("response.scores", R"({"id":")" + id + "\"}").at("scores").at(0).at("value") == 10);
}

TEST_CASE("a reliable change names what it rests on", "[forms]") {
  Scored scored;
  scored.answer("r-1", "ann", "before", R"({"a":10,"b":12})");
  scored.answer("r-2", "ann", "after", R"({"a":14,"b":14})");
  scored.answer("r-3", "ben", "after", R"({"a":14,"b":14})");
  const auto change = scored.call("response.compare", R"({"before":"r-1","after":"r-2"})").at("scores").at(0);
  CHECK(change.at("change") == 6);
  CHECK(change.at("index").to_number<double>() == Approx(2.79).margin(0.005));
  CHECK(change.at("reliable") == true);
  CHECK(text(change, "verdict") == "improved");
  CHECK(text(change.at("basis"), "source") == "JMIR 2020");
  CHECK(text(change.at("basis"), "which") == "internal_consistency");
  CHECK(refusal(scored.session(), "response.compare", R"({"before":"r-1","after":"r-3"})") ==
        "RESPONSE_OF_OTHER_PERSON /after");
  scored.call("form.define", R"({"id":"g","title":"G","items":[{"id":"t","kind":"text"}]})");
  scored.call("response.submit", R"({"id":"g-1","form":"g","respondent":"ann","answers":{}})");
  CHECK(refusal(scored.session(), "response.compare", R"({"before":"r-1","after":"g-1"})") == "NOT_COMPARABLE /after");
}

TEST_CASE("the change between waves is over the persons with both, and told of enough of them", "[forms]") {
  Scored scored;
  // Changes of 2, 1, 3, 2, 2: mean 2; one more has no second measurement.
  const int changes[] = {2, 1, 3, 2, 2};
  for (int i = 0; i < 6; ++i) {
    const std::string who = "p" + std::to_string(i);
    scored.call("person.add", R"({"id":")" + who + "\"}");
    scored.answer(who + "-b", who, "before", R"({"a":5,"b":5})");
    if (i < 5) scored.answer(who + "-a", who, "after", R"({"a":5,"b":)" + std::to_string(5 + changes[i]) + "}");
  }
  const auto change = scored.call("form.change", R"({"form":"f","score":"sum","before":"before","after":"after"})");
  CHECK(change.at("with_before") == 6);
  CHECK(change.at("pairs") == 5);
  CHECK(change.at("mean_before") == 10);
  CHECK(change.at("mean_change") == 2);
  CHECK(change.at("deviation").to_number<double>() == Approx(0.7071067811865476).epsilon(1e-12));
  const auto few =
      scored.call("form.change", R"({"form":"f","score":"sum","before":"before","after":"after","smallest_group":6})");
  CHECK(few.as_object().if_contains("pairs") == nullptr);
  CHECK(few.as_object().if_contains("mean_change") == nullptr);
}

TEST_CASE("old answers are scored by new rules, and what they were scored before is kept", "[forms]") {
  Scored scored;
  scored.answer("r-1", "ann", "before", R"({"a":5,"b":6})");
  const std::string rules = R"({"form":"f","scoring":{"version":"2","scores":[{"id":"sum","kind":"mean","parts":[
    {"item":"a"},{"item":"b"}]}]},"response":"r-1"})";
  CHECK(text(scored.call("response.rescore", rules), "rule_version") == "2");
  scored.answer("r-2", "ann", "after", R"({"a":5,"b":6})");
  const auto scores = scored.call("response.scores", R"({"id":"r-1"})").at("scores").as_array();
  REQUIRE(scores.size() == 2);
  CHECK(scores[0].at("current") == true);
  CHECK(scores[0].at("value") == 5.5);
  CHECK(scores[1].at("current") == false);
  CHECK(scores[1].at("value") == 11);
  CHECK(text(scores[1], "rule_version") == "1");
  const auto change = scored.call("response.compare", R"({"before":"r-1","after":"r-2"})").at("scores").at(0);
  CHECK(text(change, "not_compared") == "other_rules");
  CHECK(scored.call("response.rescore", R"({"form":"f","rule_version":"2"})").at("responses") == 2);
  CHECK(refusal(
            scored.session(), "response.rescore",
            R"({"form":"f","scoring":{"version":"2","scores":[{"id":"sum","kind":"sum","parts":[{"item":"a"}]}]}})") ==
        "RULES_KNOWN /scoring/version");
  CHECK(refusal(scored.session(), "response.rescore", R"({"form":"f"})") == "MISSING_FIELD /rule_version");
  const std::string wrong =
      R"({"form":"f","scoring":{"version":"3","scores":[{"id":"x","kind":"sum","parts":[{"item":"none"}]}]}})";
  CHECK(refusal(scored.session(), "response.rescore", wrong).find("/scoring/scores/0/parts/0") != std::string::npos);
  const std::string senseless =
      R"({"form":"f","scoring":{"version":"3","scores":[{"id":"x","kind":"sum","parts":[{"item":"a"}]},
         {"id":"y","kind":"sum","parts":[{"score":"x","reverse":true}]}]}})";
  CHECK(refusal(scored.session(), "response.rescore", senseless).starts_with("REVERSE_NOT_TAKEN /scoring/scores/1"));
}

TEST_CASE("scoring anew under the form's own rules changes nothing, and unknown rules are not found", "[forms]") {
  Scored scored;
  scored.answer("r", "ann", "before", R"({"a":5,"b":6})");
  const auto done = scored.call("response.rescore", R"({"form":"f","rule_version":"1"})");
  CHECK(done.at("responses") == 1);
  CHECK(scored.call("response.scores", R"({"id":"r"})").at("scores").as_array().size() == 1);
  CHECK(refusal(scored.session(), "response.rescore", R"({"form":"f","rule_version":"2"})") ==
        "NOT_FOUND /rule_version");
  CHECK(refusal(scored.session(), "response.rescore", R"({"form":"f","rule_version":"1","response":"none"})") ==
        "NOT_FOUND /response");
}

}  // namespace mukana::forms
