// Whom and what an actor may see in guidance.
#include <catch2/catch.hpp>

#include "support/workspace.hpp"

namespace mukana::guidance {

TEST_CASE("what a relationship opens stays open when the actor becomes somebody else by a merge", "[guidance]") {
  test::TestWorkspace workspace;
  for (const char* id : {"old", "new"}) workspace.call("person.add", R"({"id":")" + std::string(id) + R"("})");
  workspace.call("role.assign", R"({"person":"new","role":"group_leader"})");
  workspace.call("series.schedule", R"({"id":"g","name":"G","mode":"remote","first_day":"2021-06-01",
      "last_day":"2021-06-30","slots":[{"weekday":"monday","starts":"09:00","ends":"10:00"}]})");
  workspace.call("relationship.start", R"({"actor":"old","group":"g","kind":"leader"})");
  const auto leader = workspace.begin("new", "group_leader", "guidance");
  const auto seen = [&] {
    return base::parse_json(leader->call("series.list", "{}").body).at("items").as_array().size();
  };
  CHECK(seen() == 0);
  workspace.call("person.merge", R"({"id":"old","into":"new","reason":"one person"})");
  CHECK(seen() == 1);
}

}  // namespace mukana::guidance
