#include "reporting/time_line.hpp"

#include <catch2/catch.hpp>

using namespace mukana;

namespace {

std::string keys(const outcomes::Breakdown& breakdown) {
  std::string text;
  for (const auto& group : breakdown.groups) {
    text += group.key + '=' + (group.value ? std::to_string(static_cast<int>(*group.value)) : "none") + ' ';
  }
  return text;
}

outcomes::FigurePeriod period(base::Date first, base::Date last) {
  return {outcomes::PeriodRule::evaluation, first, last};
}

const base::Date february = *base::Date::of(2021, 2, 15);
const base::Date may = *base::Date::of(2021, 5, 2);

}  // namespace

TEST_CASE("Months and weeks without a row are there as 0", "[reporting]") {
  outcomes::Breakdown months{"month", true, {{"2021-02", 3.0, 3, {}}, {"2021-05", 1.0, 1, {}}}};
  CHECK(keys(reporting::with_empty_times(months, period(february, may))) == "2021-02=3 2021-03=0 2021-04=0 2021-05=1 ");
  outcomes::Breakdown weeks{"iso_week", true, {{"2020-W53", 2.0, 2, {}}, {"2021-W02", 1.0, 1, {}}}};
  CHECK(keys(reporting::with_empty_times(weeks, period(*base::Date::of(2020, 12, 28), *base::Date::of(2021, 1, 17)))) ==
        "2020-W53=2 2021-W01=0 2021-W02=1 ");
}

TEST_CASE("What is not known, not additive, or not of time is left as it is", "[reporting]") {
  outcomes::Breakdown unknown{"month", true, {{"2021-02", 3.0, 3, {}}, {"", 2.0, 2, {}}}};
  CHECK(keys(reporting::with_empty_times(unknown, period(february, *base::Date::of(2021, 3, 1)))) ==
        "2021-02=3 2021-03=0 =2 ");
  outcomes::Breakdown persons{"month", false, {{"2021-02", 3.0, 3, {}}, {"2021-05", 1.0, 1, {}}}};
  CHECK(keys(reporting::with_empty_times(persons, period(february, may))) == "2021-02=3 2021-05=1 ");
  outcomes::Breakdown modes{"mode", true, {{"remote", 3.0, 3, {}}}};
  CHECK(keys(reporting::with_empty_times(modes, period(february, may))) == "remote=3 ");
  CHECK(keys(reporting::with_empty_times({"month", true, {{"2021-02", 3.0, 3, {}}}}, {})) == "2021-02=3 ");
}
