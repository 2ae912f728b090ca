// Migrations: all of them or none, in the order of the concepts, once.
#include "storage/migrations.hpp"

#include <catch2/catch.hpp>

#include "support/failures.hpp"
#include "support/temporary_folder.hpp"

using namespace mukana;
using storage::Database;
using storage::MigrationState;
using storage::Schema;
using test::refusal_of;

namespace {

const std::vector<Schema> first{{"one", {{1, "CREATE TABLE a (x)"}}, {}}};
const std::vector<Schema> second{
    {"one", {{1, "CREATE TABLE a (x)"}, {2, "ALTER TABLE a ADD COLUMN y; INSERT INTO a VALUES (1, 2)"}}, {}},
    {"two", {{1, "CREATE TABLE b (x); CREATE INDEX b_x ON b (x)"}}, {}}};
const std::vector<Schema> broken{
    {"one", {{1, "CREATE TABLE a (x)"}, {2, "ALTER TABLE a ADD COLUMN y; INSERT INTO nowhere VALUES (1)"}}, {}}};

std::string shape(Database& database) {
  std::string text;
  storage::Rows rows = database.query("SELECT name, sql FROM sqlite_master ORDER BY name");
  while (const storage::Row* row = rows.next()) text += row->string(0) + ": " + row->string(1) + '\n';
  return text;
}

}  // namespace

TEST_CASE("Migrations bring a new and an older database to the same tables, and run once", "[storage]") {
  const auto fresh = Database::open(":memory:", {.create = true});
  CHECK(storage::migration_state(*fresh, second) == MigrationState::behind);
  storage::migrate(*fresh, second);
  CHECK(storage::migration_state(*fresh, second) == MigrationState::current);

  const auto older = Database::open(":memory:", {.create = true});
  storage::migrate(*older, first);
  CHECK(storage::migration_state(*older, first) == MigrationState::current);
  CHECK(storage::migration_state(*older, second) == MigrationState::behind);
  storage::migrate(*older, second);
  CHECK(shape(*older) == shape(*fresh));
  storage::migrate(*older, second);
  CHECK(older->integer("SELECT COUNT(*) FROM a") == 1);
  CHECK(storage::migration_state(*older, first) == MigrationState::newer);
  CHECK(refusal_of([&] { storage::migrate(*older, first); }) == "E_VERSION");
}

TEST_CASE("A migration whose second statement fails leaves nothing", "[storage]") {
  const test::TemporaryFolder folder;
  SECTION("of a new database") {
    const auto database = Database::open(folder.file("w"), {.create = true});
    CHECK_FALSE(refusal_of([&] { storage::migrate(*database, broken); }).empty());
    CHECK(shape(*database).empty());
    CHECK(database->integer("PRAGMA application_id") == 0);
    storage::migrate(*database, first);
    CHECK(storage::migration_state(*database, first) == MigrationState::current);
  }
  SECTION("of an older one") {
    const auto database = Database::open(folder.file("w"), {.create = true});
    storage::migrate(*database, first);
    const std::string before = shape(*database);
    CHECK_FALSE(refusal_of([&] { storage::migrate(*database, broken); }).empty());
    CHECK(shape(*database) == before);
    CHECK(storage::migration_state(*database, first) == MigrationState::current);
    storage::migrate(*database, second);
    CHECK(database->integer("SELECT SUM(y) FROM a") == 2);
  }
}

TEST_CASE("Two connections that open the same new file make its tables once", "[storage]") {
  const test::TemporaryFolder folder;
  const auto one = Database::open(folder.file("w"), {.create = true});
  const auto other = Database::open(folder.file("w"), {.create = true});
  storage::migrate(*one, second);
  storage::migrate(*other, second);
  CHECK(other->integer("SELECT COUNT(*) FROM a") == 1);
}
