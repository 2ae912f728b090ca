#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::people {
namespace {

using test::refusal;
using test::TestWorkspace;
using test::text;

// The id of the founder's assignment of a role.
std::string founders(TestWorkspace& workspace, std::string_view role) {
  const auto listed = workspace.call("role.list", R"({"person":"founder"})");
  for (const auto& item : listed.at("items").as_array()) {
    if (text(item, "role") == role) return text(item, "id");
  }
  return {};
}

}  // namespace

TEST_CASE("a role opens a session on its days alone", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"t-1"})");
  workspace.call("role.assign", R"({"person":"t-1","role":"coach","first_day":"2021-02-01","last_day":"2021-06-30"})");
  workspace.call("role.assign", R"({"person":"t-1","role":"reporter","last_day":"2021-06-29"})");
  CHECK_NOTHROW(workspace.begin("t-1", "coach", "guidance"));
  CHECK_THROWS_AS(workspace.begin("t-1", "reporter", "evaluation"), base::Failed);
  CHECK_THROWS_AS(workspace.begin("t-1", "coordinator", "guidance"), base::Failed);
}

TEST_CASE("a role is not given twice, and not before it starts", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"t-1"})");
  workspace.call("role.assign", R"({"person":"t-1","role":"coach","first_day":"2021-02-01"})");
  const auto [request, expected] = GENERATE(table<const char*, const char*>({
      {R"({"person":"t-1","role":"coach"})", "ROLE_ALREADY_HELD /role"},
      {R"({"person":"t-1","role":"coach","last_day":"2021-01-31"})", ""},
      {R"({"person":"t-1","role":"peer","first_day":"2021-02-01","last_day":"2021-01-31"})",
       "END_BEFORE_START /last_day"},
      {R"({"person":"t-9","role":"peer"})", "NOT_FOUND /person"},
      {R"({"person":"t-1","role":"system_administrator"})", "NOT_YOURS_TO_GIVE /role"},
      {R"({"person":"t-1","role":"king"})", "UNKNOWN_CODE /role"},
  }));
  CAPTURE(request);
  CHECK(refusal(workspace.session(), "role.assign", request) == expected);
}

TEST_CASE("a system administrator makes another one without seeing anybody's records", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"t-1"})");
  const auto administrator = workspace.begin("founder", "system_administrator", "administration");
  CHECK(refusal(*administrator, "role.assign", R"({"person":"t-1","role":"system_administrator"})").empty());
  CHECK(refusal(*administrator, "person.get", R"({"id":"t-1"})") != "");
  CHECK_NOTHROW(workspace.begin("t-1", "system_administrator", "administration"));
}

TEST_CASE("the last coordinator and the last system administrator stay", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"t-1"})");
  const auto administrator = workspace.begin("founder", "system_administrator", "administration");
  const auto end = [&](std::string_view role) {
    return refusal(*administrator, "role.end",
                   R"({"id":")" + founders(workspace, role) + R"(","last_day":"2021-06-30"})");
  };
  CHECK(end("coordinator") == "LAST_OF_ROLE /id");
  CHECK(end("system_administrator") == "LAST_OF_ROLE /id");
  CHECK(end("privacy_officer").empty());
  workspace.call("role.assign", R"({"person":"t-1","role":"coordinator"})");
  CHECK(end("coordinator").empty());
  CHECK(end("system_administrator") == "LAST_OF_ROLE /id");
}

TEST_CASE("an ended role does not come back by ending it later", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"t-1"})");
  workspace.call("role.assign", R"({"id":"role-1","person":"t-1","role":"coach","first_day":"2021-02-01"})");
  auto& session = workspace.session();
  CHECK(refusal(session, "role.end", R"({"id":"role-1","last_day":"2021-01-31"})") == "END_BEFORE_START /last_day");
  CHECK(refusal(session, "role.end", R"({"id":"role-1","last_day":"2021-05-31","expected_revision":1})").empty());
  CHECK(refusal(session, "role.end", R"({"id":"role-1","last_day":"2021-12-31"})") == "ALREADY_ENDED /last_day");
  CHECK(refusal(session, "role.end", R"({"id":"role-9","last_day":"2021-12-31"})") == "NOT_FOUND /id");
  const auto listed = workspace.call("role.list", R"({"person":"t-1"})");
  CHECK(text(listed.at("items").at(0), "last_day") == "2021-05-31");
}

}  // namespace mukana::people
