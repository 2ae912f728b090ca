#include <catch2/catch.hpp>

#include "support/workspace.hpp"

namespace {

using mukana::test::TestWorkspace;

constexpr const char* visits_document = R"({"id":"visits","title":{"fi":"Kotikäynnit","en":"Home visits"},
  "fact":"contact","about":[{"column":"kind","is":"home_visit"}],
  "count_once_by":{"columns":["client","day"],"reason":"same_visit"},"measure":{"kind":"count"},
  "by":["month"],"unit":"visits"})";
constexpr const char* rate_document = R"({"id":"visits_per_week","title":{"en":"Home visits a week"},
  "fact":"contact","about":[{"column":"kind","is":"home_visit"}],"measure":{"kind":"rate_per_week"},"unit":"visits"})";

std::string text(const boost::json::value& value, const char* pointer) {
  return std::string(value.at_pointer(pointer).as_string());
}

// A pilot of ten weeks, evaluated over its four first ones; 16 visits in those and none after, and one before.
class Pilot : public TestWorkspace {
 public:
  Pilot() {
    call("person.add", R"({"id":"client","position":"client"})");
    call("pilot.start", R"({"id":"pilot","name":"Pilot","first_day":"2021-03-01","last_day":"2021-05-09",
                            "evaluation_first_day":"2021-03-01","evaluation_last_day":"2021-03-28"})");
    for (int day = 1; day <= 16; ++day) visit(day);
    visit(16);
    call("contact.log", R"({"id":"early","kind":"home_visit","happened_on":"2021-02-01"})");
    call("contact.log", R"({"kind":"call","happened_on":"2021-03-02","count":42})");
    call("indicator.define", visits_document);
    call("indicator.define", rate_document);
  }

 private:
  void visit(int day) {
    const std::string number = (day < 10 ? "0" : "") + std::to_string(day);
    call("contact.log", R"({"kind":"home_visit","clients":["client"],"happened_on":"2021-03-)" + number + "\"}");
  }
};

TEST_CASE("an indicator is computed over the period of a pilot", "[outcomes]") {
  Pilot workspace;
  const auto figure = workspace.call("indicator.compute", R"({"indicator":"visits","pilot":"pilot"})");
  CHECK(figure.at("value") == 16);
  CHECK(text(figure, "/period/first_day") == "2021-03-01");
  CHECK(text(figure, "/period/last_day") == "2021-03-28");
  CHECK(figure.at("rejected").as_array().size() == 2);
  CHECK(text(figure, "/rejected/0/reason") == "outside_period");
  CHECK(text(figure, "/rejected/0/references/0") == "early");
  CHECK(text(figure, "/rejected/1/reason") == "same_visit");
  CHECK(text(figure, "/by/0/groups/0/key") == "2021-03");
  CHECK(figure.at("version") == 1);
}

TEST_CASE("an indicator is computed between two days, by other dimensions", "[outcomes]") {
  Pilot workspace;
  const auto figure = workspace.call(
      "indicator.compute",
      R"({"indicator":"visits","first_day":"2021-02-01","last_day":"2021-03-01","by":["weekday","entry_mode"]})");
  CHECK(figure.at("value") == 2);
  CHECK(text(figure, "/period/rule") == "given");
  CHECK(text(figure, "/by/0/groups/0/key") == "monday");
  CHECK(text(figure, "/by/1/groups/0/key") == "live");
}

TEST_CASE("what an indicator is computed over is named once and whole", "[outcomes]") {
  Pilot workspace;
  CHECK(workspace.refused("indicator.compute", R"({"indicator":"visits"})").path == "/pilot");
  CHECK(workspace.refused("indicator.compute", R"({"indicator":"visits","first_day":"2021-02-01"})").path ==
        "/last_day");
  CHECK(workspace
            .refused("indicator.compute",
                     R"({"indicator":"visits","pilot":"pilot","first_day":"2021-02-01","last_day":"2021-02-01"})")
            .path == "/first_day");
  CHECK(workspace
            .refused("indicator.compute", R"({"indicator":"visits","first_day":"2021-02-02","last_day":"2021-02-01"})")
            .code == "END_BEFORE_START");
  CHECK(workspace.refused("indicator.compute", R"({"indicator":"visits","pilot":"other"})").path == "/pilot");
  CHECK(workspace.refused("indicator.compute", R"({"indicator":"other","pilot":"pilot"})").path == "/indicator");
  CHECK(workspace.refused("indicator.compute", R"({"indicator":"visits","pilot":"pilot","by":["client"]})").path ==
        "/by/0");
}

TEST_CASE("a definition that changes is a new version, and the old one stays", "[outcomes]") {
  Pilot workspace;
  CHECK(workspace.call("indicator.define", visits_document).at("revision") == 1);
  const std::string changed =
      R"({"id":"visits","title":"Visits","fact":"contact","measure":{"kind":"count"},"unit":"visits"})";
  CHECK(workspace.call("indicator.define", changed).at("revision") == 2);
  CHECK(workspace.call("indicator.compute", R"({"indicator":"visits","pilot":"pilot"})").at("value") == 59);
  const auto old = workspace.call("indicator.compute", R"({"indicator":"visits","version":1,"pilot":"pilot"})");
  CHECK(old.at("value") == 16);
  CHECK(old.at("version") == 1);
  const auto read = workspace.call("indicator.get", R"({"id":"visits","version":1})");
  CHECK(text(read, "/about/0/is") == "home_visit");
  CHECK(text(read, "/count_once_by/keep") == "first");
  CHECK(workspace.call("indicator.get", R"({"id":"visits"})").at("version") == 2);
  CHECK(workspace.refused("indicator.get", R"({"id":"visits","version":3})").path == "/id");
  const auto listed = workspace.call("indicator.list", R"({"limit":1})");
  CHECK(text(listed, "/items/0/id") == "visits");
  const auto next = workspace.call("indicator.list", R"({"after":")" + text(listed, "/next") + "\"}");
  CHECK(text(next, "/items/0/id") == "visits_per_week");
  CHECK_FALSE(next.as_object().contains("next"));
}

TEST_CASE("a published claim that the rows contradict says over which period it would hold", "[outcomes]") {
  Pilot workspace;
  // 17 rows in four weeks are 4.25 a week; over the ten weeks of the pilot they are 1.7.
  workspace.call("claim.publish", R"({"id":"few","pilot":"pilot","indicator":"visits_per_week",
    "text":{"en":"1-2 visits a week"},"asserts":{"at_least":1,"at_most":2},"period":"evaluation"})");
  workspace.call("claim.publish", R"({"id":"sixteen","pilot":"pilot","indicator":"visits",
    "text":{"en":"16 visits"},"asserts":{"is":16}})");
  workspace.call("claim.publish", R"({"id":"many","pilot":"pilot","indicator":"visits",
    "text":{"en":"100 visits"},"asserts":{"at_least":100},"period":"pilot"})");
  const auto checked = workspace.call("claim.check", R"({"pilot":"pilot"})").at("claims");
  REQUIRE(checked.as_array().size() == 3);
  CHECK(text(checked, "/0/text/en") == "1-2 visits a week");
  CHECK(checked.at_pointer("/0/holds") == false);
  CHECK(checked.at_pointer("/0/because/value") == 4.25);
  CHECK(checked.at_pointer("/0/because/would_hold/value") == 1.7);
  CHECK(text(checked, "/0/because/would_hold/period/rule") == "pilot");
  CHECK(text(checked, "/0/because/sentence/en") ==
        "4.25 a week over 1\u00a0Mar \u2013 28\u00a0Mar\u00a02021; 1–2 was claimed; over the whole pilot "
        "1\u00a0Mar \u2013 9\u00a0May\u00a02021 it is 1.7 a week and the claim would hold.");
  CHECK(text(checked, "/0/because/sentence/fi") ==
        "4,25 viikossa jaksolla 1.3.–28.3.2021; väite oli 1–2; koko pilotin ajalta 1.3.–9.5.2021 luku on 1,7 viikossa "
        "ja väite pitäisi paikkansa.");
  CHECK(
      text(checked, "/0/because/sentence/sv") ==
      "4,25 i veckan under 1.3.–28.3.2021; påståendet var 1–2; under hela piloten 1.3.–9.5.2021 är talet 1,7 i veckan "
      "och påståendet skulle hålla.");
  CHECK(checked.at_pointer("/1/holds") == true);
  CHECK(text(checked, "/1/because/sentence/en") == "16 over 1\u00a0Mar \u2013 28\u00a0Mar\u00a02021.");
  CHECK(checked.at_pointer("/2/holds") == false);
  CHECK_FALSE(checked.at_pointer("/2/because").as_object().contains("would_hold"));
}

TEST_CASE("a claim about what cannot be computed is neither true nor false", "[outcomes]") {
  Pilot workspace;
  workspace.call("indicator.define", R"({"id":"share","title":"x","fact":"contact","unit":"share",
    "about":[{"column":"kind","is":"message"}],"measure":{"kind":"share","numerator":[{"column":"client","known":true}]}})");
  workspace.call("claim.publish",
                 R"({"id":"all","pilot":"pilot","indicator":"share","text":"All","asserts":{"is":1}})");
  const auto checked = workspace.call("claim.check", R"({"pilot":"pilot"})");
  CHECK(checked.at_pointer("/claims/0/holds").is_null());
  CHECK(checked.at_pointer("/claims/0/because/value").is_null());
  CHECK(text(checked, "/claims/0/because/sentence/en") ==
        "Over 1\u00a0Mar \u2013 28\u00a0Mar\u00a02021 there is nothing to compute the figure from.");
}

TEST_CASE("claims that cannot be tested are refused", "[outcomes]") {
  Pilot workspace;
  const auto refused = [&](const std::string& fields) {
    return workspace.refused("claim.publish", R"({"text":"x",)" + fields + "}");
  };
  CHECK(refused(R"("pilot":"pilot","indicator":"visits","asserts":{})").path == "/asserts");
  CHECK(refused(R"("pilot":"other","indicator":"visits","asserts":{"is":1})").path == "/pilot");
  CHECK(refused(R"("pilot":"pilot","indicator":"other","asserts":{"is":1})").path == "/indicator");
  CHECK(refused(R"("pilot":"pilot","indicator":"visits","asserts":{"is":1},"period":"all")").path == "/period");
  workspace.call("claim.publish", R"({"id":"c","pilot":"pilot","indicator":"visits","text":"x","asserts":{"is":1}})");
  CHECK(refused(R"("id":"c","pilot":"pilot","indicator":"visits","asserts":{"is":1})").code == "ALREADY_EXISTS");
  CHECK(workspace.call("claim.list", R"({"pilot":"pilot"})").at("items").as_array().size() == 1);
}

TEST_CASE("a reporter sees how many rows were rejected, not which, and defines nothing", "[outcomes]") {
  Pilot workspace;
  workspace.call("person.add", R"({"id":"reporter"})");
  workspace.call("role.assign", R"({"person":"reporter","role":"reporter"})");
  const auto session = workspace.begin("reporter", "reporter", "evaluation");
  const auto reply = session->call("indicator.compute", R"({"indicator":"visits","pilot":"pilot"})");
  REQUIRE(reply.ok());
  const auto figure = mukana::base::parse_json(reply.body);
  CHECK(figure.at_pointer("/rejected/0/rows") == 1);
  CHECK(figure.at_pointer("/rejected/0/references").as_array().empty());
  CHECK_FALSE(session->call("indicator.define", visits_document).ok());
  CHECK_FALSE(session->call("claim.publish", "{}").ok());
}

}  // namespace
