// Every real form of spreadsheets is read, or refused with the defect that its source names.
#include <catch2/catch.hpp>
#include <map>

#include "mukana/base/failure.hpp"

#include "corpus/files.hpp"
#include "exchange/xlsform_sheets.hpp"

using namespace mukana;

TEST_CASE("The sheets of real forms", "[corpus]") {
  // Rows of the sheets survey and choices, counted by another reader; or the refusal.
  const std::map<std::string, std::string> expected{
      {"odk-socio-economic-survey.xlsx", "survey 27 choices 235"},
      {"pyxform-choice-filter.xlsx", "survey 3 choices 14"},
      {"pyxform-duplicate-columns.xlsx", "DUPLICATE_HEADER /survey/label"},
      {"pyxform-group.xlsx", "survey 5"},
      {"pyxform-loop.csv", "survey 4 choices 3"},
      {"pyxform-or-other.xlsx", "survey 2 choices 5"},
      {"pyxform-pull-data.xlsx", "survey 2"},
      {"pyxform-specify-other.csv", "survey 1 choices 2"},
      {"pyxform-widgets.csv", "survey 21 choices 12"}};
  std::size_t seen = 0;
  for (const std::string_view extension : {".xlsx", ".csv"}) {
    for (const auto& file : corpus::files(extension)) {
      const auto known = expected.find(file.filename().string());
      if (known == expected.end()) continue;
      ++seen;
      std::string found;
      try {
        for (const auto& sheet : exchange::read_form_sheets(corpus::bytes_of(file))) {
          if (sheet.name != "survey" && sheet.name != "choices") continue;
          found += (found.empty() ? "" : " ") + sheet.name + " " + std::to_string(sheet.rows.size());
        }
      } catch (const base::Failed& failed) {
        found = failed.failure().code + " " + failed.failure().path;
      }
      CAPTURE(known->first);
      CHECK(found == known->second);
    }
  }
  CHECK(seen == expected.size());
}
