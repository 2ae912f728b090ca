#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::people {
namespace {

using test::refusal;
using test::TestWorkspace;
using test::text;
using test::texts;

// a-1 and b-1 are one person, written down by two sources; c-1 is a third source's.
struct Merging : TestWorkspace {
  Merging() {
    call("person.add", R"({"id":"a-1","birth_year":1950,"municipality":"Mikkeli","target_groups":["staff"],
      "external_ids":[{"system":"one","value":"1"}]})");
    call("person.add", R"({"id":"b-1","gender":"female","position":"client",
      "external_ids":[{"system":"two","value":"2"}]})");
    call("person.add", R"({"id":"c-1","municipality":"Pieksämäki"})");
  }
  boost::json::value person(const std::string& id) { return call("person.get", R"({"id":")" + id + "\"}"); }
  std::string merge(const std::string& id, const std::string& into) {
    return text(call("person.merge", R"({"id":")" + id + R"(","into":")" + into + R"(","reason":"the same"})"),
                "merge");
  }
  void unmerge(const std::string& merge) {
    call("person.unmerge", R"({"merge":")" + merge + R"(","reason":"two after all"})");
  }
  // Everything of the persons but their revisions, to be compared before and after.
  std::string everything() {
    std::string all;
    for (const char* id : {"a-1", "b-1", "c-1"}) {
      auto found = person(id);
      found.as_object().erase("revision");
      all += base::write_json(found) + "\n";
    }
    return all;
  }
};

}  // namespace

TEST_CASE("a merged person answers with whom they became, what either source knew", "[people]") {
  Merging workspace;
  workspace.merge("a-1", "b-1");
  for (const char* id : {"a-1", "b-1"}) {
    const auto person = workspace.person(id);
    CHECK(text(person, "id") == "b-1");
    CHECK(texts(person, "merged_from") == "a-1");
    CHECK(person.at("birth_year") == 1950);
    CHECK(text(person, "gender") == "female");
    CHECK(text(person, "municipality") == "Mikkeli");
    CHECK(text(person, "position") == "client");
    CHECK(texts(person, "target_groups") == "staff");
    CHECK(person.at("external_ids").as_array().size() == 2);
  }
  CHECK(texts(workspace.call("person.list", "{}"), "items") == "founder,b-1,c-1");
  CHECK(texts(workspace.call("person.list", R"({"municipality":"Mikkeli"})"), "items") == "b-1");
  CHECK(workspace.call("person.count", "{}").at("count") == 3);
}

TEST_CASE("the own value goes before that of a merged person", "[people]") {
  Merging workspace;
  workspace.merge("a-1", "c-1");
  CHECK(text(workspace.person("a-1"), "municipality") == "Pieksämäki");
  CHECK(texts(workspace.call("person.list", R"({"municipality":"Mikkeli"})"), "items").empty());
}

TEST_CASE("undoing a merge restores both persons", "[people]") {
  Merging workspace;
  const std::string before = workspace.everything();
  const std::string merge = workspace.merge("a-1", "b-1");
  CHECK(workspace.everything() != before);
  workspace.unmerge(merge);
  CHECK(workspace.everything() == before);
}

TEST_CASE("merges in a row are one step, and are undone in any order", "[people]") {
  Merging workspace;
  const std::string before = workspace.everything();
  const std::string first = workspace.merge("a-1", "b-1");
  const std::string second = workspace.merge("b-1", "c-1");
  CHECK(text(workspace.person("a-1"), "id") == "c-1");
  CHECK(texts(workspace.person("c-1"), "merged_from") == "a-1,b-1");
  SECTION("the last one first") {
    workspace.unmerge(second);
    CHECK(text(workspace.person("a-1"), "id") == "b-1");
    CHECK(text(workspace.person("c-1"), "municipality") == "Pieksämäki");
    workspace.unmerge(first);
    CHECK(workspace.everything() == before);
  }
  SECTION("the first one first") {
    workspace.unmerge(first);
    CHECK(text(workspace.person("a-1"), "id") == "a-1");
    CHECK(text(workspace.person("b-1"), "id") == "c-1");
    workspace.unmerge(second);
    CHECK(workspace.everything() == before);
  }
}

TEST_CASE("a merge that cannot be is refused", "[people]") {
  Merging workspace;
  const std::string merge = workspace.merge("a-1", "b-1");
  auto& session = workspace.session();
  const auto [request, expected] = GENERATE(table<const char*, const char*>({
      {R"({"id":"c-1","into":"c-1","reason":"x"})", "MERGE_INTO_SELF /into"},
      {R"({"id":"b-1","into":"a-1","reason":"x"})", "MERGE_INTO_SELF /into"},
      {R"({"id":"a-1","into":"b-1","reason":"x"})", "MERGE_INTO_SELF /into"},
      {R"({"id":"a-1","into":"c-1","reason":"x"})", "ALREADY_MERGED /id"},
      {R"({"id":"x-1","into":"c-1","reason":"x"})", "NOT_FOUND /id"},
      {R"({"id":"c-1","into":"x-1","reason":"x"})", "NOT_FOUND /into"},
      {R"({"id":"c-1","into":"b-1","reason":" "})", "BLANK /reason"},
  }));
  CAPTURE(request);
  CHECK(refusal(session, "person.merge", request) == expected);
  workspace.unmerge(merge);
  CHECK(refusal(session, "person.unmerge", R"({"merge":")" + merge + R"(","reason":"x"})") ==
        "MERGE_ALREADY_UNDONE /merge");
  CHECK(refusal(session, "person.unmerge", R"({"merge":"none","reason":"x"})") == "NOT_FOUND /merge");
}

TEST_CASE("access follows a merge both ways", "[people]") {
  Merging workspace;
  workspace.call("person.add", R"({"id":"coach-1"})");
  workspace.call("person.add", R"({"id":"coach-2"})");
  workspace.call("role.assign", R"({"person":"coach-1","role":"coach"})");
  workspace.call("relationship.start", R"({"actor":"coach-1","client":"a-1","kind":"coach"})");
  const std::string merge = workspace.merge("a-1", "b-1");
  const std::string coaches = workspace.merge("coach-1", "coach-2");
  const auto sees = [&](std::string_view coach) {
    const auto session = workspace.begin(std::string(coach), "coach", "guidance");
    return texts(test::answer(*session, "person.list", "{}"), "items");
  };
  CHECK(sees("coach-1") == "b-1,coach-2");
  workspace.unmerge(coaches);
  CHECK(sees("coach-1") == "b-1,coach-1");
  workspace.unmerge(merge);
  CHECK(sees("coach-1") == "a-1,coach-1");
}

}  // namespace mukana::people
