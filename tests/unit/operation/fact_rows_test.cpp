// Rows of facts from the rows of a query.
#include "operation/fact_rows.hpp"

#include <catch2/catch.hpp>

using namespace mukana;
using operation::ColumnKind;

namespace {

const operation::FactSet visits{.name = "visit",
                                .record = "visit",
                                .doc = "Visits.",
                                .columns = {{"state", ColumnKind::text, "valid or void"},
                                            {"place", ColumnKind::text, "where"},
                                            {"minutes", ColumnKind::number, "how long"},
                                            {"next", ColumnKind::date, "when again"}},
                                .scan = nullptr};

std::string text_of(const operation::Cell& cell) {
  if (const auto* text = std::get_if<std::string_view>(&cell)) return std::string(*text);
  const auto* number = std::get_if<std::int64_t>(&cell);
  return number != nullptr ? std::to_string(*number) : "-";
}

struct Columns {
  std::optional<std::vector<std::string>> looked_at;
  std::string sql;
};

}  // namespace

TEST_CASE("Cells that nobody looks at are not computed; the state always is", "[operation]") {
  const auto [looked_at, sql] = GENERATE(values<Columns>({
      {std::nullopt, "v.state, u.name, v.minutes, v.next"},
      {{{"minutes"}}, "v.state, NULL, v.minutes, NULL"},
      {{{"next", "place", "place", "month"}}, "v.state, u.name, NULL, v.next"},
      {std::vector<std::string>{}, "v.state, NULL, NULL, NULL"},
  }));
  const auto database = storage::Database::open(":memory:", {.create = true});
  const auto zone = base::Zone::named("Europe/Helsinki");
  const operation::FactQuery query{*database, 1, *zone, {}, looked_at ? &*looked_at : nullptr};
  CHECK(operation::cells_sql(query, visits, {"v.state", "u.name", "v.minutes", "v.next"}) == sql);
}

TEST_CASE("The day of a row may be that of an instant, by the local clock", "[operation]") {
  const auto database = storage::Database::open(":memory:", {.create = true});
  const auto zone = base::Zone::named("Europe/Helsinki");
  // Half an hour before and after the midnight of 2021-03-29 in Helsinki, on the day on which the clocks went forward.
  database->script(
      "CREATE TABLE visit (id TEXT, at INTEGER, n INTEGER); INSERT INTO visit VALUES ('a', 1616963400000, 1), "
      "('b', 1616967000000, 1);");
  std::string rows;
  operation::stream_facts_at(database->query("SELECT id, at, n, 'valid', NULL, NULL, NULL FROM visit"), visits, *zone,
                             [&](const operation::FactRow& row) {
                               rows += std::string(row.reference) + " " + base::format_date(*row.day) + " ";
                             });
  CHECK(rows == "a 2021-03-28 b 2021-03-29 ");
}

TEST_CASE("How things stood is told as of the last day, and never of a day that has not come", "[operation]") {
  const auto database = storage::Database::open(":memory:", {.create = true});
  const auto zone = base::Zone::named("Europe/Helsinki");
  const auto as_of = [&](const char* last_day, const char* today) {
    return base::format_date(operation::FactQuery{*database,
                                                  1,
                                                  *zone,
                                                  {*base::parse_date("2021-01-01"), *base::parse_date(last_day)},
                                                  nullptr,
                                                  *base::parse_date(today)}
                                 .as_of());
  };
  CHECK(as_of("2021-06-30", "2021-12-31") == "2021-06-30");
  CHECK(as_of("2021-06-30", "2021-06-30") == "2021-06-30");
  CHECK(as_of("2021-12-31", "2021-06-30") == "2021-06-30");
}

TEST_CASE("Rows of facts: id, day and count first, then the cells by the kind of their column", "[operation]") {
  const auto database = storage::Database::open(":memory:", {.create = true});
  database->script(
      "CREATE TABLE visit (id TEXT, day INTEGER, n INTEGER, state TEXT, place TEXT, minutes INTEGER, "
      "next INTEGER); INSERT INTO visit VALUES ('a', 18628, 3, 'valid', 'Juva', 45, 18659), "
      "('b', NULL, 1, 'void', NULL, NULL, NULL), ('c', 0, 1, 'valid', '', 0, 0);");
  std::string rows;
  operation::stream_facts(
      database->query("SELECT * FROM visit"), visits,
      [&](const operation::FactRow& row) {
        rows += std::string(row.reference) + " " + (row.day ? base::format_date(*row.day) : "-") + " " +
                std::to_string(row.count);
        for (const operation::Cell& cell : row.cells) rows += "," + text_of(cell);
        rows += "\n";
      },
      [](const storage::Row& row) { return row.text(0) != "c"; });
  // 18628 days after 1970-01-01 is 2021-01-01; January has 31 days.
  CHECK(rows == "a 2021-01-01 3,valid,Juva,45,2021-02-01\nb - 1,void,-,-,-\n");
}
