#include "mukana/pilots/rules.hpp"

#include <catch2/catch.hpp>

namespace mukana::pilots {
namespace {

base::Date day(const char* text) { return *base::parse_date(text); }
std::optional<base::Date> maybe(const char* text) { return *text == '\0' ? std::nullopt : std::optional(day(text)); }

}  // namespace

TEST_CASE("an evaluation period that is left out is the pilot's own, end by end", "[pilots]") {
  struct Row {
    const char* first;
    const char* last;
    const char* expected_first;
    const char* expected_last;
  };
  const auto row = GENERATE(values<Row>({{"", "", "2021-02-01", "2021-06-30"},
                                         {"2021-02-15", "", "2021-02-15", "2021-06-30"},
                                         {"", "2021-06-13", "2021-02-01", "2021-06-13"},
                                         {"2021-02-15", "2021-06-13", "2021-02-15", "2021-06-13"}}));
  const AskedPeriods asked{day("2021-02-01"), day("2021-06-30"), maybe(row.first), maybe(row.last)};
  CHECK_FALSE(check_periods(asked));
  const Periods periods = settle(asked);
  CHECK(periods.pilot.days() == 150);
  CHECK(periods.evaluation.first_day == day(row.expected_first));
  CHECK(periods.evaluation.last_day == day(row.expected_last));
}

TEST_CASE("the periods of a pilot are checked, and the field at fault is named", "[pilots]") {
  struct Row {
    const char* first;
    const char* last;
    const char* evaluation_first;
    const char* evaluation_last;
    const char* code;
    const char* path;
  };
  const auto row = GENERATE(values<Row>({
      {"2021-02-01", "2021-01-31", "", "", "END_BEFORE_START", "/last_day"},
      {"2021-02-01", "2021-02-01", "", "", "", ""},
      {"2021-02-01", "2021-06-30", "2021-06-13", "2021-02-15", "END_BEFORE_START", "/evaluation_last_day"},
      {"2021-02-01", "2021-06-30", "2021-07-01", "2021-07-31", "EVALUATION_OUTSIDE_PILOT", "/evaluation_last_day"},
      {"2021-02-01", "2021-06-30", "2021-06-30", "2021-07-31", "", ""},
      {"2021-02-01", "2021-06-30", "2021-01-01", "2021-01-31", "EVALUATION_OUTSIDE_PILOT", "/evaluation_last_day"},
      {"2021-02-01", "2021-06-30", "2021-07-01", "", "END_BEFORE_START", "/evaluation_first_day"},
  }));
  const auto refusal =
      check_periods({day(row.first), day(row.last), maybe(row.evaluation_first), maybe(row.evaluation_last)});
  CHECK((refusal ? refusal->code : "") == row.code);
  CHECK((refusal ? refusal->path : "") == row.path);
}

TEST_CASE("a pilot never continues itself, not even by way of others", "[pilots]") {
  const std::vector<std::string> line{"third", "second", "first"};
  const auto [id, refused] =
      GENERATE(table<const char*, bool>({{"fourth", false}, {"third", true}, {"second", true}, {"first", true}}));
  CHECK(check_continues(id, line).has_value() == refused);
}

}  // namespace mukana::pilots
