#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::people {
namespace {

using test::refusal;
using test::TestWorkspace;
using test::text;
using test::texts;

}  // namespace

TEST_CASE("a person is added with what holds from a day on", "[people]") {
  TestWorkspace workspace;
  workspace.call("unit.add", R"({"id":"u-1","name":"Mielenterveyspalvelut"})");
  const auto saved = workspace.call("person.add", R"({"id":"k-1","birth_year":1950,"gender":"female",
    "since":"2021-02-01","municipality":"Mikkeli","unit":"u-1","position":"client",
    "target_groups":["staff","long_term_unemployed"],"service_basis":"social_welfare_act",
    "external_ids":[{"system":"essote","value":"A1"}],"display_name":"Kaisa"})");
  CHECK(text(saved, "id") == "k-1");
  CHECK(saved.at("revision") == 1);

  const auto person = workspace.call("person.get", R"({"id":"k-1"})");
  CHECK(person.at("birth_year") == 1950);
  CHECK(text(person, "gender") == "female");
  CHECK(text(person, "municipality") == "Mikkeli");
  CHECK(text(person, "unit") == "u-1");
  CHECK(text(person, "position") == "client");
  CHECK(texts(person, "target_groups") == "long_term_unemployed,staff");
  CHECK(text(person, "service_basis") == "social_welfare_act");
  CHECK(person.at("protection") == false);
  CHECK(person.at("external_ids").at(0).at("value") == "A1");
  CHECK(text(person, "display_name") == "Kaisa");

  const auto before = workspace.call("person.get", R"({"id":"k-1","on":"2021-01-31"})");
  CHECK(text(before, "municipality").empty());
  CHECK(texts(before, "target_groups").empty());
}

TEST_CASE("a thin read leaves out what lies outside the person's own row", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"k-1","birth_date":"1950-03-01","municipality":"Mikkeli"})");
  const auto person = workspace.call("person.get", R"({"id":"k-1","detail":"thin"})");
  CHECK(text(person, "birth_date") == "1950-03-01");
  CHECK(text(person, "municipality").empty());
  CHECK(texts(person, "target_groups") == "nothing");
}

TEST_CASE("a person of a wrong form is refused with the path of the fault", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"k-1","external_ids":[{"system":"essote","value":"A1"}]})");
  const auto [request, expected] = GENERATE(table<const char*, const char*>({
      {R"({"id":"k-1"})", "ALREADY_EXISTS /id"},
      {R"({"external_ids":[{"system":"other","value":"A1"},{"system":"essote","value":"A1"}]})",
       "ALREADY_EXISTS /external_ids/1"},
      {R"({"external_ids":[{"system":"hetu","value":"131052-308T"}]})", "PERSONAL_IDENTITY_CODE /external_ids/0/value"},
      {R"({"external_ids":[{"system":" ","value":"A2"}]})", "BLANK /external_ids/0/system"},
      {R"({"birth_date":"2021-07-01"})", "BORN_IN_FUTURE /birth_date"},
      {R"({"birth_year":1899})", "BORN_TOO_EARLY /birth_year"},
      {R"({"birth_date":"1950-03-01","birth_year":1951})", "BIRTH_DISAGREES /birth_year"},
      {R"({"target_groups":["staff","No code"]})", "BAD_CODE /target_groups/1"},
      {R"({"unit":"u-9"})", "NOT_FOUND /unit"},
      {R"({"position":"king"})", "UNKNOWN_CODE /position"},
      {R"({"name":"Kaisa"})", "UNKNOWN_FIELD /name"},
  }));
  CAPTURE(request);
  CHECK(refusal(workspace.session(), "person.add", request) == expected);
  CHECK(workspace.call("person.count", "{}").at("count") == 2);  // the founder and k-1
}

TEST_CASE("a dated value holds from its day on, and is never overwritten", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"k-1","municipality":"Mikkeli"})");
  const auto saved = workspace.call(
      "person.set", R"({"id":"k-1","attribute":"municipality","value":"Mäntyharju","first_day":"2021-04-01"})");
  CHECK(saved.at("revision") == 2);
  const auto municipality = [&](std::string on) {
    return text(workspace.call("person.get", R"({"id":"k-1","on":")" + on + "\"}"), "municipality");
  };
  CHECK(municipality("2021-03-31") == "Mikkeli");
  CHECK(municipality("2021-04-01") == "Mäntyharju");
}

TEST_CASE("what is said again from the same day replaces what was said before", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"k-1","target_groups":["staff","wage_subsidy_employee"],"position":"client"})");
  workspace.call("person.set", R"({"id":"k-1","attribute":"target_group","value":"staff","last_day":"2021-05-31"})");
  workspace.call("person.set", R"({"id":"k-1","attribute":"position","value":"peer_leader"})");
  const auto then = workspace.call("person.get", R"({"id":"k-1","on":"2021-05-31"})");
  CHECK(texts(then, "target_groups") == "staff,wage_subsidy_employee");
  CHECK(text(then, "position") == "peer_leader");
  CHECK(texts(workspace.call("person.get", R"({"id":"k-1"})"), "target_groups") == "wage_subsidy_employee");
}

TEST_CASE("a value that cannot be is refused", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"k-1"})");
  const auto [request, expected] = GENERATE(table<const char*, const char*>({
      {R"({"id":"k-9","attribute":"municipality","value":"Mikkeli"})", "NOT_FOUND /id"},
      {R"({"id":"k-1","attribute":"municipality","value":"Mikkeli","first_day":"2021-02-01","last_day":"2021-01-31"})",
       "END_BEFORE_START /last_day"},
      {R"({"id":"k-1","attribute":"unit","value":"u-9"})", "NOT_FOUND /value"},
      {R"({"id":"k-1","attribute":"position","value":"king"})", "UNKNOWN_CODE /value"},
      {R"({"id":"k-1","attribute":"protection","value":"maybe"})", "UNKNOWN_CODE /value"},
      {R"({"id":"k-1","attribute":"position","value":"client","expected_revision":7})",
       "STALE_REVISION /expected_revision"},
  }));
  CAPTURE(request);
  CHECK(refusal(workspace.session(), "person.set", request) == expected);
  CHECK(workspace.call("person.get", R"({"id":"k-1"})").at("revision") == 1);
}

TEST_CASE("whose whereabouts are protected has no place on any path", "[people]") {
  TestWorkspace workspace;
  workspace.call("unit.add", R"({"id":"u-1","name":"Mielenterveyspalvelut"})");
  workspace.call("person.add", R"({"id":"k-1","municipality":"Mikkeli","unit":"u-1"})");
  workspace.call("person.add", R"({"id":"k-2","municipality":"Mikkeli","unit":"u-1"})");
  workspace.call("person.set", R"({"id":"k-1","attribute":"protection","value":"true","first_day":"2021-03-01"})");
  SECTION("on the days of the protection, and on earlier ones while it lasts") {
    for (const char* on : {"2021-06-30", "2021-03-01", "2021-02-28"}) {
      CAPTURE(on);
      const auto person = workspace.call("person.get", std::string(R"({"id":"k-1","on":")") + on + "\"}");
      CHECK(text(person, "municipality").empty());
      CHECK(text(person, "unit").empty());
    }
  }
  SECTION("in lists") {
    const auto listed = workspace.call("person.list", "{}");
    CHECK(texts(listed, "items") == "founder,k-1,k-2");
    CHECK(text(listed.at("items").at(1), "municipality").empty());
    CHECK(text(listed.at("items").at(1), "unit").empty());
    CHECK(text(listed.at("items").at(2), "municipality") == "Mikkeli");
  }
  SECTION("by a filter of places") {
    CHECK(texts(workspace.call("person.list", R"({"municipality":"Mikkeli"})"), "items") == "k-2");
    CHECK(texts(workspace.call("person.list", R"({"unit":"u-1"})"), "items") == "k-2");
    CHECK(workspace.call("person.count", R"({"municipality":"Mikkeli"})").at("count") == 1);
  }
  SECTION("until it is lifted") {
    workspace.call("person.set", R"({"id":"k-1","attribute":"protection","value":"false","first_day":"2021-06-01"})");
    CHECK(text(workspace.call("person.get", R"({"id":"k-1"})"), "municipality") == "Mikkeli");
    CHECK(text(workspace.call("person.get", R"({"id":"k-1","on":"2021-03-01"})"), "municipality").empty());
  }
}

TEST_CASE("sensitive target groups are shown only for guiding, coaching and assessing", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add",
                 R"({"id":"k-1","target_groups":["long_term_unemployed","mental_health_services_client"]})");
  const auto [purpose, expected] =
      GENERATE(table<const char*, const char*>({{"guidance", "long_term_unemployed,mental_health_services_client"},
                                                {"coaching", "long_term_unemployed,mental_health_services_client"},
                                                {"assessment", "long_term_unemployed,mental_health_services_client"},
                                                {"lending", "long_term_unemployed"},
                                                {"evaluation", "long_term_unemployed"},
                                                {"administration", "long_term_unemployed"}}));
  CAPTURE(purpose);
  const auto session = workspace.begin("founder", "coordinator", purpose);
  CHECK(texts(test::answer(*session, "person.get", R"({"id":"k-1"})"), "target_groups") == expected);
}

TEST_CASE("persons are listed by what holds on a day, page by page", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"k-1","municipality":"Mikkeli","position":"client"})");
  workspace.call("person.add", R"({"id":"k-2","municipality":"Mikkeli","position":"professional"})");
  workspace.call("person.add", R"({"id":"k-3","municipality":"Pieksämäki","position":"client"})");
  workspace.call("person.set",
                 R"({"id":"k-1","attribute":"municipality","value":"Pieksämäki","first_day":"2021-05-01"})");
  const auto [request, expected] = GENERATE(table<const char*, const char*>({
      {R"({"position":"client"})", "k-1,k-3"},
      {R"({"municipality":"Pieksämäki"})", "k-1,k-3"},
      {R"({"municipality":"Pieksämäki","on":"2021-04-30"})", "k-3"},
      {R"({"municipality":"Mikkeli","on":"2021-04-30","position":"client"})", "k-1"},
      {R"({"municipality":"Savonlinna"})", ""},
  }));
  CAPTURE(request);
  CHECK(texts(workspace.call("person.list", request), "items") == expected);

  const auto first = workspace.call("person.list", R"({"limit":2})");
  CHECK(texts(first, "items") == "founder,k-1");
  const auto second = workspace.call("person.list", R"({"limit":2,"after":")" + text(first, "next") + "\"}");
  CHECK(texts(second, "items") == "k-2,k-3");
  CHECK(text(second, "next").empty());
}

TEST_CASE("a coach sees only the clients to whom a relationship holds today", "[people]") {
  TestWorkspace workspace;
  for (const char* id : {"coach-1", "k-1", "k-2", "k-3"}) {
    workspace.call("person.add", std::string(R"({"id":")") + id + "\"}");
  }
  workspace.call("role.assign", R"({"person":"coach-1","role":"coach"})");
  workspace.call("relationship.start", R"({"id":"r-1","actor":"coach-1","client":"k-1","kind":"coach"})");
  workspace.call("relationship.start", R"({"actor":"coach-1","client":"k-2","kind":"coach","first_day":"2021-07-01"})");
  const auto coach = workspace.begin("coach-1", "coach", "guidance");
  CHECK(refusal(*coach, "person.get", R"({"id":"k-1"})").empty());
  CHECK(refusal(*coach, "person.get", R"({"id":"coach-1"})").empty());
  CHECK(texts(test::answer(*coach, "person.list", "{}"), "items") == "coach-1,k-1");
  CHECK(test::answer(*coach, "person.count", "{}").at("count") == 2);
  CHECK(coach->call("person.get", R"({"id":"k-2"})").body == coach->call("person.get", R"({"id":"k-9"})").body);
  CHECK(refusal(*coach, "person.set", R"({"id":"k-3","attribute":"municipality","value":"Mikkeli"})") ==
        "NOT_FOUND /id");
  CHECK(refusal(*coach, "person.set", R"({"id":"k-1","attribute":"protection","value":"false"})") ==
        "NOT_YOURS_TO_SET /attribute");

  workspace.call("relationship.end", R"({"id":"r-1","last_day":"2021-06-29"})");
  CHECK(refusal(*coach, "person.get", R"({"id":"k-1"})") == "NOT_FOUND /id");
  CHECK(texts(test::answer(*coach, "person.list", "{}"), "items") == "coach-1");
}

TEST_CASE("the purpose of one's own data reaches nobody else's, whatever the role", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"k-1"})");
  const auto session = workspace.begin("founder", "coordinator", "own_data");
  CHECK(refusal(*session, "person.get", R"({"id":"founder"})").empty());
  CHECK(refusal(*session, "person.get", R"({"id":"k-1"})") == "NOT_FOUND /id");
}

TEST_CASE("a client reads their own record and no other", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"k-1","municipality":"Mikkeli"})");
  workspace.call("person.add", R"({"id":"k-2"})");
  workspace.call("role.assign", R"({"person":"k-1","role":"client"})");
  const auto client = workspace.begin("k-1", "client", "own_data");
  CHECK(text(test::answer(*client, "person.get", R"({"id":"k-1"})"), "municipality") == "Mikkeli");
  CHECK(client->call("person.get", R"({"id":"k-2"})").body == client->call("person.get", R"({"id":"k-9"})").body);
}

}  // namespace mukana::people
