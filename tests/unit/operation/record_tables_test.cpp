// How the tables of all records are found by: a page goes by the key, one record by its id.
#include <catch2/catch.hpp>

#include "service/registry.hpp"
#include "storage/database.hpp"
#include "storage/migrations.hpp"

using namespace mukana;

namespace {

std::vector<std::string> record_tables(storage::Database& database) {
  std::vector<std::string> tables;
  storage::Rows rows = database.query(
      "SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND 3 = "
      "(SELECT COUNT(*) FROM pragma_table_info(m.name) c WHERE c.name IN ('key', 'controller', 'id'))");
  while (const storage::Row* row = rows.next()) tables.push_back(row->string(0));
  return tables;
}

std::string plan(storage::Database& database, const std::string& sql) {
  std::string steps;
  storage::Rows rows = database.query("EXPLAIN QUERY PLAN " + sql);
  while (const storage::Row* row = rows.next()) steps += row->string(3) + "\n";
  return steps;
}

}  // namespace

TEST_CASE("No page of a list is sorted, and no record is searched for row by row", "[operation]") {
  const auto database = storage::Database::open(":memory:", {.create = true});
  storage::migrate(*database, service::schemas());
  const std::vector<std::string> tables = record_tables(*database);
  CHECK(tables.size() > 20);
  for (const std::string& table : tables) {
    CAPTURE(table);
    const std::string of_controller = "SELECT * FROM " + table + " WHERE controller = 1";
    CHECK(plan(*database, of_controller + " AND key > 7 ORDER BY key LIMIT 100") ==
          "SEARCH " + table + " USING INTEGER PRIMARY KEY (rowid>?)\n");
    CHECK_THAT(plan(*database, of_controller + " AND id = 'a'"), Catch::Contains("(id=? AND controller=?)"));
  }
}
