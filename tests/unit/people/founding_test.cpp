#include "people/founding.hpp"

#include <catch2/catch.hpp>

#include "people/records.hpp"
#include "people/schema.hpp"

namespace mukana::people {
namespace {

using operation::Role;

constexpr base::Instant now{1'613'376'000'000};  // 2021-02-15T08:00:00Z

std::unique_ptr<storage::Database> empty_workspace() {
  auto database = storage::Database::open(":memory:", {.create = true});
  const std::vector<storage::Schema> schemas{schema()};
  storage::migrate(*database, schemas);
  return database;
}

}  // namespace

TEST_CASE("a founded workspace has a controller that is its own controller", "[people]") {
  const auto database = empty_workspace();
  const Founding founding = found(*database, {"ESSOTE", "Etelä-Savon sote", "founder-1"}, now);
  CHECK(database->integer("SELECT controller FROM organisation WHERE id = 'ESSOTE'") == founding.controller);
  CHECK(database->integer("SELECT key FROM organisation WHERE id = 'ESSOTE'") == founding.controller);
  CHECK(find_person(*database, founding.controller, "founder-1") == founding.person);
}

TEST_CASE("the founder has the three roles that a workspace cannot do without, on every day", "[people]") {
  const auto database = empty_workspace();
  const Founding founding = found(*database, {"ESSOTE", "Etelä-Savon sote", "founder-1"}, now);
  const auto [role, expected] = GENERATE(table<Role, bool>({{Role::client, false},
                                                            {Role::peer, false},
                                                            {Role::coach, false},
                                                            {Role::group_leader, false},
                                                            {Role::coordinator, true},
                                                            {Role::reporter, false},
                                                            {Role::privacy_officer, true},
                                                            {Role::system_administrator, true}}));
  CHECK(has_active_role(*database, founding.person, role, {18'000}) == expected);
}

TEST_CASE("a personal identity code founds nothing", "[people]") {
  const auto database = empty_workspace();
  CHECK_THROWS_AS(found(*database, {"ESSOTE", "Etelä-Savon sote", "131052-308T"}, now), base::Failed);
  CHECK(database->integer("SELECT COUNT(*) FROM organisation") == 0);
}

}  // namespace mukana::people
