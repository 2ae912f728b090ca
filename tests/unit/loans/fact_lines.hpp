#pragma once
/// The rows of a fact set as text, for tests that were counted by hand.
#include <catch2/catch.hpp>
#include <string>

#include "operation/fact.hpp"

namespace mukana::test {

/// The rows of a fact set in a period as "reference day: cell, cell" lines.
inline std::string rows_of(const std::string& location, const operation::FactSet& set, const char* first,
                           const char* last) {
  const auto database = storage::Database::open(location, {});
  const auto controller = *database->integer("SELECT key FROM organisation WHERE id = 'county'");
  const base::Zone zone = *base::Zone::named("Europe/Helsinki");
  std::string all;
  set.scan({*database, controller, zone, {*base::parse_date(first), *base::parse_date(last)}},
           [&](const operation::FactRow& row) {
             REQUIRE(row.cells.size() == set.columns.size());
             all += std::string(row.reference) + " " + (row.day ? base::format_date(*row.day) : "") + ":";
             for (const auto& cell : row.cells) {
               if (const auto* number = std::get_if<std::int64_t>(&cell)) {
                 all += " " + std::to_string(*number);
               } else if (const auto* words = std::get_if<std::string_view>(&cell)) {
                 all += " " + std::string(*words);
               } else {
                 all += " -";
               }
             }
             all += "\n";
           });
  return all;
}

}  // namespace mukana::test
