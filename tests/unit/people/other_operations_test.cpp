// Organisations, units, relationships, projects and completions.
#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::people {
namespace {

using test::refusal;
using test::TestWorkspace;
using test::text;
using test::texts;

}  // namespace

TEST_CASE("organisations have parts, and the controller is one of them", "[people]") {
  TestWorkspace workspace;
  workspace.call("organisation.add", R"({"id":"virike","name":"Virike ry","sector":"association"})");
  workspace.call("organisation.add", R"({"id":"pool","name":"Hall","sector":"municipal","parent":"county"})");
  const auto part = workspace.call("organisation.get", R"({"id":"pool"})");
  CHECK(text(part, "name") == "Hall");
  CHECK(text(part, "sector") == "municipal");
  CHECK(text(part, "parent") == "county");
  CHECK(texts(workspace.call("organisation.list", "{}"), "items") == "county,virike,pool");
  CHECK(texts(workspace.call("organisation.list", R"({"sector":"association"})"), "items") == "virike");
  CHECK(texts(workspace.call("organisation.list", R"({"parent":"county"})"), "items") == "pool");
  auto& session = workspace.session();
  CHECK(refusal(session, "organisation.add", R"({"id":"virike","name":"V","sector":"association"})") ==
        "ALREADY_EXISTS /id");
  CHECK(refusal(session, "organisation.add", R"({"name":"V","sector":"association","parent":"none"})") ==
        "NOT_FOUND /parent");
  CHECK(refusal(session, "organisation.add", R"({"name":" ","sector":"association"})") == "BLANK /name");
  CHECK(refusal(session, "organisation.get", R"({"id":"none"})") == "NOT_FOUND /id");
}

TEST_CASE("units belong to organisations", "[people]") {
  TestWorkspace workspace;
  workspace.call("unit.add",
                 R"({"id":"u-1","name":"Päihdepalvelut","organisation":"county","municipality":"Mikkeli"})");
  workspace.call("unit.add", R"({"id":"u-2","name":"Sosiaalityö"})");
  CHECK(text(workspace.call("unit.get", R"({"id":"u-1"})"), "organisation") == "county");
  CHECK(texts(workspace.call("unit.list", "{}"), "items") == "u-1,u-2");
  CHECK(texts(workspace.call("unit.list", R"({"organisation":"county"})"), "items") == "u-1");
  CHECK(refusal(workspace.session(), "unit.add", R"({"name":" "})") == "BLANK /name");
  CHECK(refusal(workspace.session(), "unit.add", R"({"name":"U","municipality":" "})") == "BLANK /municipality");
}

TEST_CASE("a relationship is to a client or to a group, once at a time", "[people]") {
  TestWorkspace workspace;
  for (const char* id : {"t-1", "k-1"}) workspace.call("person.add", std::string(R"({"id":")") + id + "\"}");
  workspace.call("relationship.start",
                 R"({"id":"r-1","actor":"t-1","client":"k-1","kind":"coach","first_day":"2021-02-01"})");
  workspace.call("relationship.start", R"({"id":"r-2","actor":"t-1","group":"bingo","kind":"leader"})");
  const auto [request, expected] = GENERATE(table<const char*, const char*>({
      {R"({"actor":"t-1","client":"k-1","kind":"coach"})", "ALREADY_RELATED /client"},
      {R"({"actor":"t-1","group":"bingo","kind":"leader"})", "ALREADY_RELATED /group"},
      {R"({"actor":"t-1","client":"k-1","kind":"guide"})", ""},
      {R"({"actor":"t-1","client":"t-1","kind":"guide"})", "RELATED_TO_SELF /client"},
      {R"({"actor":"t-1","kind":"guide"})", "MISSING_FIELD /client"},
      {R"({"actor":"t-1","client":"k-1","group":"bingo","kind":"guide"})", "CLIENT_AND_GROUP /group"},
      {R"({"actor":"t-9","client":"k-1","kind":"guide"})", "NOT_FOUND /actor"},
  }));
  CAPTURE(request);
  CHECK(refusal(workspace.session(), "relationship.start", request) == expected);
}

TEST_CASE("relationships are listed by actor, client, group and day", "[people]") {
  TestWorkspace workspace;
  for (const char* id : {"t-1", "t-2", "k-1"}) workspace.call("person.add", std::string(R"({"id":")") + id + "\"}");
  workspace.call("relationship.start", R"({"id":"r-1","actor":"t-1","client":"k-1","kind":"coach"})");
  workspace.call("relationship.start", R"({"id":"r-2","actor":"t-2","group":"bingo","kind":"leader"})");
  workspace.call("relationship.end", R"({"id":"r-1","last_day":"2021-05-31"})");
  const auto [request, expected] = GENERATE(table<const char*, const char*>({
      {"{}", "r-1,r-2"},
      {R"({"actor":"t-1"})", "r-1"},
      {R"({"client":"k-1"})", "r-1"},
      {R"({"group":"bingo"})", "r-2"},
      {R"({"on":"2021-05-31"})", "r-1,r-2"},
      {R"({"on":"2021-06-01"})", "r-2"},
  }));
  CAPTURE(request);
  CHECK(texts(workspace.call("relationship.list", request), "items") == expected);
  workspace.call("role.assign", R"({"person":"t-2","role":"group_leader"})");
  const auto leader = workspace.begin("t-2", "group_leader", "guidance");
  CHECK(texts(test::answer(*leader, "relationship.list", "{}"), "items") == "r-2");
}

TEST_CASE("a project lies between two days", "[people]") {
  TestWorkspace workspace;
  workspace.call(
      "project.start",
      R"({"id":"p-1","name":"Etäpalvelu","first_day":"2021-02-01","last_day":"2021-06-30","funding":"ESF"})");
  const auto project = workspace.call("project.get", R"({"id":"p-1"})");
  CHECK(text(project, "first_day") == "2021-02-01");
  CHECK(text(project, "last_day") == "2021-06-30");
  CHECK(text(project, "funding") == "ESF");
  CHECK(texts(workspace.call("project.list", R"({"on":"2021-06-30"})"), "items") == "p-1");
  CHECK(texts(workspace.call("project.list", R"({"on":"2021-07-01"})"), "items").empty());
  CHECK(refusal(workspace.session(), "project.start",
                R"({"name":"Etäpalvelu","first_day":"2021-02-01","last_day":"2021-01-31"})") ==
        "END_BEFORE_START /last_day");
}

TEST_CASE("a project is extended to a later day, by a coordinator", "[people]") {
  TestWorkspace workspace;
  workspace.call("project.start",
                 R"({"id":"p-1","name":"Etäpalvelu","first_day":"2021-02-01","last_day":"2021-06-30"})");
  const auto [request, expected] = GENERATE(table<const char*, const char*>({
      {R"({"id":"p-1","last_day":"2021-06-30"})", "NOT_LATER /last_day"},
      {R"({"id":"p-2","last_day":"2021-12-31"})", "NOT_FOUND /id"},
      {R"({"id":"p-1","last_day":"2021-12-31","expected_revision":2})", "STALE_REVISION /expected_revision"},
      {R"({"id":"p-1","last_day":"2021-12-31","expected_revision":1})", ""},
  }));
  CAPTURE(request);
  CHECK(refusal(workspace.session(), "project.extend", request) == expected);
  const bool extended = std::string_view(expected).empty();
  const auto project = workspace.call("project.get", R"({"id":"p-1"})");
  CHECK(text(project, "last_day") == (extended ? "2021-12-31" : "2021-06-30"));
  CHECK(project.at("revision") == (extended ? 2 : 1));
  const auto administrator = workspace.begin("founder", "system_administrator", "administration");
  CHECK(refusal(*administrator, "project.extend", R"({"id":"p-1","last_day":"2022-01-01"})") == "NOT_FOUND ");
}

TEST_CASE("completions are kept of what has happened, and follow a merge", "[people]") {
  TestWorkspace workspace;
  for (const char* id : {"k-1", "k-2"}) workspace.call("person.add", std::string(R"({"id":")") + id + "\"}");
  workspace.call(
      "completion.record",
      R"({"id":"c-1","person":"k-1","kind":"orientation","completed_on":"2021-06-30","subject":"Tabletti"})");
  workspace.call(
      "completion.record",
      R"({"id":"c-2","person":"k-2","kind":"training","completed_on":"2021-05-01","entry_mode":"historical"})");
  auto& session = workspace.session();
  CHECK(refusal(session, "completion.record", R"({"person":"k-1","kind":"course","completed_on":"2021-07-01"})") ==
        "IN_FUTURE /completed_on");
  CHECK(refusal(session, "completion.record",
                R"({"person":"k-1","kind":"course","completed_on":"2021-05-01","project":"none"})") ==
        "NOT_FOUND /project");
  CHECK(texts(workspace.call("completion.list", R"({"kind":"training"})"), "items") == "c-2");
  CHECK(texts(workspace.call("completion.list", R"({"first_day":"2021-05-02","last_day":"2021-06-30"})"), "items") ==
        "c-1");
  workspace.call("person.merge", R"({"id":"k-2","into":"k-1","reason":"the same"})");
  const auto listed = workspace.call("completion.list", R"({"person":"k-2"})");
  CHECK(texts(listed, "items") == "c-1,c-2");
  CHECK(text(listed.at("items").at(1), "person") == "k-1");
  CHECK(text(listed.at("items").at(1), "entry_mode") == "historical");
}

TEST_CASE("an organisation has a legal regime and a dated successor", "[people]") {
  TestWorkspace workspace;
  workspace.call("organisation.add", R"({"id":"essote","name":"Essote","sector":"municipal"})");
  workspace.call("organisation.add", R"({"id":"eloisa","name":"Eloisa","sector":"county"})");
  workspace.call("organisation.change", R"({"id":"essote","successor":"eloisa","succeeded_on":"2023-01-01"})");
  const auto essote = workspace.call("organisation.get", R"({"id":"essote"})");
  CHECK(text(essote, "successor") == "eloisa");
  CHECK(text(essote, "succeeded_on") == "2023-01-01");
  CHECK(essote.at("revision") == 2);
  CHECK(workspace.refused("organisation.change", R"({"id":"essote","successor":"eloisa"})").code ==
        "SUCCESSION_INCOMPLETE");
  CHECK(workspace.refused("organisation.change", R"({"id":"eloisa","successor":"eloisa","succeeded_on":"2023-01-01"})")
            .code == "OWN_SUCCESSOR");
}

TEST_CASE("records carry the legal regime that their controller had when they were made", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"k-1"})");
  workspace.call("organisation.change", R"({"id":"county","regime":"client_data_703_2023"})");
  const auto session = workspace.begin("founder", "coordinator", "administration");
  REQUIRE(session->call("person.add", R"({"id":"k-2"})").ok());
  CHECK(text(workspace.call("record.origin", R"({"kind":"person","id":"k-1"})"), "regime").empty());
  CHECK(text(workspace.call("record.origin", R"({"kind":"person","id":"k-2"})"), "regime") == "client_data_703_2023");
}

}  // namespace mukana::people
