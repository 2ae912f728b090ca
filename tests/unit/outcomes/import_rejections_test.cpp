#include <catch2/catch.hpp>

#include "outcomes/records.hpp"
#include "outcomes/schema.hpp"
#include "unit/outcomes/sample_facts.hpp"

namespace {

using namespace mukana;
using outcomes::ImportRejection;
using outcomes::RejectedAtImport;

std::unique_ptr<storage::Database> database_with_tables() {
  auto database = storage::Database::open(":memory:", {.create = true});
  const storage::Schema schemas[] = {outcomes::schema()};
  storage::migrate(*database, schemas);
  return database;
}

std::int64_t rows_for(std::string_view about, const std::vector<RejectedAtImport>& rejected) {
  const auto calls = test::indicator(R"({"title":"x","fact":"contact","unit":"x","measure":{"kind":"count"},"about":)" +
                                     std::string(about) + "}");
  std::int64_t rows = 0;
  for (const ImportRejection& rejection : outcomes::rejections_for(calls, test::sample_set(), rejected)) {
    rows += rejection.rows;
  }
  return rows;
}

TEST_CASE("the same file read again by the same mapping lists its rejected rows once", "[outcomes]") {
  const auto database = database_with_tables();
  RejectedAtImport calls{1,
                         "calls:digest",
                         "contact.log",
                         base::parse_json(R"({"kind":"call"})"),
                         {{"duplicate_row", 9}, {"no_such_time", 1}, {"nothing", 0}}};
  outcomes::record_rejections(*database, 1, calls);
  calls.import = 2;
  calls.rows = {{"duplicate_row", 9}};
  outcomes::record_rejections(*database, 1, calls);
  calls.source = "calls:another";
  outcomes::record_rejections(*database, 1, calls);
  const auto kept = outcomes::rejections_at_import(*database, 1);
  REQUIRE(kept.size() == 2);
  CHECK(kept[0].rows.size() == 1);
  CHECK(rows_for("[]", kept) == 18);
  CHECK(outcomes::rejections_at_import(*database, 2).empty());
}

TEST_CASE("rows rejected at import concern the figures that they would have fed", "[outcomes]") {
  const std::vector<RejectedAtImport> rejected{
      {1, "a", "contact.log", base::parse_json(R"({"kind":"call"})"), {{"duplicate_row", 1}}},
      {2, "b", "contact.log", base::parse_json(R"({"kind":["home_visit","unit_visit"]})"), {{"duplicate_row", 10}}},
      {3, "c", "contact.log", base::parse_json("{}"), {{"no_such_time", 100}}},
      {4, "d", "device.register", base::parse_json("{}"), {{"duplicate_row", 1000}}}};
  CHECK(rows_for("[]", rejected) == 111);
  CHECK(rows_for(R"([{"column":"kind","is":"call"}])", rejected) == 101);
  CHECK(rows_for(R"([{"column":"kind","is":["home_visit","call"]}])", rejected) == 111);
  CHECK(rows_for(R"([{"column":"kind","is":"home_visit"},{"column":"client","known":true}])", rejected) == 110);
  CHECK(rows_for(R"([{"column":"kind","is":"message"}])", rejected) == 100);
}

}  // namespace
