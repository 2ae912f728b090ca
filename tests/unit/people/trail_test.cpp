// What calls on persons leave in the journal: the records they touched and the persons whom they concerned.
#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::people {
namespace {

using test::TestWorkspace;
using test::text;

// Operations in the use log of a person, joined by commas, oldest first.
std::string uses(TestWorkspace& workspace, const std::string& person) {
  const auto officer = workspace.begin("founder", "privacy_officer", "oversight");
  const auto listed = test::answer(*officer, "use_log.list", R"({"person":")" + person + "\"}");
  std::string joined;
  for (const auto& item : listed.at("items").as_array()) {
    if (!joined.empty()) joined += ',';
    joined += text(item, "operation");
  }
  return joined;
}

}  // namespace

TEST_CASE("the use log of a person names every call that wrote or read them", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"k-1"})");
  workspace.call("person.add", R"({"id":"k-2","position":"client"})");
  workspace.call("person.set", R"({"id":"k-1","attribute":"municipality","value":"Mikkeli"})");
  workspace.call("person.get", R"({"id":"k-1","detail":"thin"})");
  workspace.call("person.list", R"({"position":"client"})");
  workspace.call("person.list", "{}");
  CHECK(uses(workspace, "k-1") == "person.add,person.set,person.get,person.list");
  CHECK(uses(workspace, "k-2") == "person.add,person.list,person.list");
}

TEST_CASE("a merge and its undoing stand in the use log of both persons", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"k-1"})");
  workspace.call("person.add", R"({"id":"k-2"})");
  const auto merged = workspace.call("person.merge", R"({"id":"k-1","into":"k-2","reason":"the same"})");
  workspace.call("person.unmerge", R"({"merge":")" + text(merged, "merge") + R"(","reason":"two after all"})");
  CHECK(uses(workspace, "k-1") == "person.add,person.merge,person.unmerge");
  CHECK(uses(workspace, "k-2") == "person.add,person.merge,person.unmerge");
}

TEST_CASE("what changed names the persons of a merge and the merge", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"k-1"})");
  workspace.call("person.add", R"({"id":"k-2"})");
  workspace.call("person.merge", R"({"id":"k-1","into":"k-2","reason":"the same"})");
  const auto changes = workspace.call("changes.since", R"({"limit":100})");
  const auto& objects = changes.at("changes").as_array().back().at("objects").as_array();
  REQUIRE(objects.size() == 3);
  CHECK(text(objects[0], "id") == "k-1");
  CHECK(text(objects[1], "id") == "k-2");
  CHECK(text(objects[2], "kind") == "person_merge");
}

TEST_CASE("a refused call leaves nothing behind", "[people]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"k-1","external_ids":[{"system":"one","value":"1"}]})");
  CHECK(test::refusal(workspace.session(), "person.add",
                      R"({"id":"k-2","position":"client","external_ids":[{"system":"one","value":"1"}]})") ==
        "ALREADY_EXISTS /external_ids/0");
  CHECK(test::refusal(workspace.session(), "person.get", R"({"id":"k-2"})") == "NOT_FOUND /id");
  CHECK(uses(workspace, "k-1") == "person.add");
}

}  // namespace mukana::people
