#include "outcomes/evaluator.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include "unit/outcomes/sample_facts.hpp"

namespace {

using namespace mukana;
using outcomes::Figure;
using outcomes::Group;
using test::figure;
using test::rejected;
using test::Sample;

constexpr std::string_view calls =
    R"({"title":"Calls","fact":"contact","about":[{"column":"kind","is":"call"}],"measure":{"kind":"count"},
        "by":["month","iso_week","weekday"],"unit":"calls"})";
constexpr std::string_view visits =
    R"({"title":"Visits","fact":"contact","about":[{"column":"kind","is":"home_visit"}],
        "count_once_by":{"columns":["client","day"],"reason":"same_visit"},"measure":{"kind":"count"},"unit":"visits"})";

std::string with_measure(std::string_view measure, std::string_view more = "") {
  return R"({"title":"x","fact":"contact","unit":"x","measure":)" + std::string(measure) + std::string(more) + "}";
}

TEST_CASE("a row counts as many as it stands for, and only by its local day, both ends in", "[outcomes]") {
  const Figure result = figure(calls, {{"2021-02-14", "a", "call", "p"},
                                       {"2021-02-15", "b", "call", "p"},
                                       {"2021-06-13", "c", "call", "", {}, 42},
                                       {"2021-06-14", "d", "call", "p"},
                                       {"", "e", "call", "p"},
                                       {"2021-03-01", "f", "home_visit", "p"},
                                       {"2021-03-01", "g", "call", "p", {}, 1, "void"}});
  CHECK(result.value == 43.0);
  CHECK(result.numerator == 43);
  CHECK_FALSE(result.denominator);
  CHECK(rejected(result, "outside_period") == 2);
  CHECK(rejected(result, "no_day") == 1);
  CHECK(rejected(result, "void") == 1);
  REQUIRE(result.rejected.size() == 3);
  CHECK(result.rejected[2].references == std::vector<std::string>{"a", "d"});
}

TEST_CASE("groups are labelled by month, ISO week and weekday, in the order of time", "[outcomes]") {
  const Figure result = figure(
      calls,
      {{"2021-03-01", "a", "call", ""}, {"2021-02-28", "b", "call", "", {}, 2}, {"2021-02-15", "c", "call", ""}});
  REQUIRE(result.by.size() == 3);
  CHECK(result.by[0].dimension == "month");
  CHECK(result.by[0].additive);
  REQUIRE(result.by[0].groups.size() == 2);
  CHECK(result.by[0].groups[0].key == "2021-02");
  CHECK(result.by[0].groups[0].value == 3.0);
  CHECK(result.by[1].groups[0].key == "2021-W07");
  CHECK(result.by[1].groups[1].key == "2021-W08");
  CHECK(result.by[2].groups[0].key == "monday");
  CHECK(result.by[2].groups[0].numerator == 2);
  CHECK(result.by[2].groups[1].key == "sunday");
}

TEST_CASE("the same visit written down twice counts once; without a client nothing is the same", "[outcomes]") {
  const Figure result = figure(visits, {{"2021-03-01", "b", "home_visit", "p1"},
                                        {"2021-03-01", "a", "home_visit", "p1"},
                                        {"2021-03-02", "c", "home_visit", "p1"},
                                        {"2021-03-01", "d", "home_visit", ""},
                                        {"2021-03-01", "e", "home_visit", ""}});
  CHECK(result.value == 4.0);
  REQUIRE(result.rejected.size() == 1);
  CHECK(result.rejected[0].reason == "same_visit");
  CHECK(result.rejected[0].references == std::vector<std::string>{"b"});  // by day and then by id, "a" is the first
}

TEST_CASE("of several answers the latest counts, in whatever order they come", "[outcomes]") {
  const std::string share = with_measure(R"({"kind":"share","numerator":[{"column":"kind","is":"alone"}]})",
                                         R"(,"count_once_by":{"columns":["client"],"keep":"latest","reason":"older"})");
  const std::vector<Sample> rows{{"2021-05-03", "r1", "helped", "p1"},
                                 {"2021-05-09", "r2", "alone", "p1"},
                                 {"2021-05-04", "r3", "helped", "p1"},
                                 {"2021-05-04", "r4", "helped", "p2"}};
  auto order = std::vector<std::size_t>{0, 1, 2, 3};
  do {
    std::vector<Sample> shuffled;
    for (const std::size_t i : order) shuffled.push_back(rows[i]);
    const Figure result = figure(share, shuffled);
    CHECK(result.numerator == 1);
    CHECK(result.denominator == 2.0);
    CHECK(rejected(result, "older") == 2);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("a row is listed under the first condition that it fails", "[outcomes]") {
  const std::string held = with_measure(
      R"({"kind":"count"})",
      R"(,"counted":[{"column":"state","is":["held","moved"],"reason":"not_held"},{"column":"minutes","at_least":5,"at_most":60,"reason":"odd_length"}])");
  const Figure result = figure(held, {{"2021-03-01", "a", "", "", 5, 1, "held"},
                                      {"2021-03-01", "b", "", "", 60, 1, "moved"},
                                      {"2021-03-01", "c", "", "", 61, 1, "held"},
                                      {"2021-03-01", "d", "", "", 4, 1, "cancelled"},
                                      {"2021-03-01", "e", "", "", {}, 1, "held"}});
  CHECK(result.value == 2.0);
  CHECK(rejected(result, "not_held") == 1);
  CHECK(rejected(result, "odd_length") == 2);
}

TEST_CASE("measures", "[outcomes]") {
  const std::vector<Sample> rows{{"2021-03-01", "a", "call", "p1", 10, 1, "valid", true},
                                 {"2021-03-02", "b", "call", "p1", 20, 1, "valid", false},
                                 {"2021-03-03", "c", "visit", "p2", 5, 1, "valid", true},
                                 {"2021-03-04", "d", "visit", "", {}, 3, "valid", {}}};
  struct Case {
    std::string measure;
    std::optional<double> value;
    std::optional<std::int64_t> numerator;
    std::optional<double> denominator;
    std::string reason;
    std::int64_t rows;
  };
  const auto expected = GENERATE(values<Case>({
      {R"({"kind":"count"})", 6.0, 6, {}, "no_value", 0},
      {R"({"kind":"distinct","column":"client"})", 2.0, 2, {}, "no_person", 1},
      {R"({"kind":"distinct","column":"client","having":{"at_least":2}})", 1.0, 1, {}, "no_person", 1},
      {R"({"kind":"distinct","column":"minutes"})", 3.0, 3, {}, "no_value", 1},
      {R"({"kind":"sum","column":"minutes"})", 35.0, 35, {}, "no_value", 1},
      {R"({"kind":"mean","column":"minutes"})", 35.0 / 3, 35, 3.0, "no_value", 1},
      {R"({"kind":"min","column":"minutes"})", 5.0, {}, {}, "no_value", 1},
      {R"({"kind":"max","column":"minutes"})", 20.0, {}, {}, "no_value", 1},
      {R"({"kind":"share","numerator":[{"column":"helped","is":true}]})", 2.0 / 6, 2, 6.0, "no_value", 0},
      {R"({"kind":"share","numerator":[{"column":"helped","known":false}]})", 3.0 / 6, 3, 6.0, "no_value", 0},
      {R"({"kind":"ratio","numerator":"helped","denominator":"minutes"})", 2.0 / 35, 2, 35.0, "no_value", 1},
      {R"({"kind":"rate_per_week"})", 6.0 * 7 / 119, 6, 17.0, "no_value", 0},
  }));
  CAPTURE(expected.measure);
  const Figure result = figure(with_measure(expected.measure), rows);
  CHECK(result.value == expected.value);
  CHECK(result.numerator == expected.numerator);
  CHECK(result.denominator == expected.denominator);
  CHECK(rejected(result, expected.reason) == expected.rows);
}

TEST_CASE("where nothing counts, counts are 0 and everything divided is unknown", "[outcomes]") {
  struct Case {
    std::string measure;
    std::optional<double> value;
  };
  const auto expected = GENERATE(values<Case>({
      {R"({"kind":"count"})", 0.0},
      {R"({"kind":"distinct","column":"client"})", 0.0},
      {R"({"kind":"sum","column":"minutes"})", 0.0},
      {R"({"kind":"rate_per_week"})", 0.0},
      {R"({"kind":"mean","column":"minutes"})", {}},
      {R"({"kind":"min","column":"minutes"})", {}},
      {R"({"kind":"max","column":"minutes"})", {}},
      {R"({"kind":"share","numerator":[{"column":"helped","is":true}]})", {}},
      {R"({"kind":"ratio","numerator":"helped","denominator":"minutes"})", {}},
  }));
  CAPTURE(expected.measure);
  CHECK(figure(with_measure(expected.measure), {}).value == expected.value);
}

TEST_CASE("the worked examples of the final report: 6 of 9, and 70 visits in 17 weeks", "[outcomes]") {
  std::vector<Sample> answers;
  for (int i = 0; i < 9; ++i)
    answers.push_back({"2021-05-03", "r" + std::to_string(i), i < 6 ? "alone" : "helped", "p"});
  const Figure share =
      figure(with_measure(R"({"kind":"share","numerator":[{"column":"kind","is":"alone"}]})"), answers);
  CHECK(share.numerator == 6);
  CHECK(share.denominator == 9.0);
  CHECK(share.value == 6.0 / 9.0);
  std::vector<Sample> seventy(70, Sample{"2021-03-01", "v", "home_visit", ""});
  const Figure rate = figure(with_measure(R"({"kind":"rate_per_week"})"), seventy);
  CHECK(rate.value == 490.0 / 119.0);
  CHECK(rate.denominator == 17.0);
  const outcomes::FigurePeriod pilot{outcomes::PeriodRule::pilot, base::parse_date("2021-02-01"),
                                     base::parse_date("2021-06-30")};
  CHECK(figure(with_measure(R"({"kind":"rate_per_week"})"), seventy, pilot).value == 490.0 / 150.0);
}

TEST_CASE("a set without days is not held to the period; one row with a day makes the others lack theirs",
          "[outcomes]") {
  const std::string count = with_measure(R"({"kind":"count"})");
  const Figure devices = figure(count, {{"", "d1", "tablet", ""}, {"", "d2", "tablet", ""}});
  CHECK(devices.value == 2.0);
  CHECK(devices.rejected.empty());
  const Figure mixed = figure(count, {{"", "a", "call", "", {}, 1, "void"},
                                      {"", "b", "call", ""},
                                      {"2021-03-01", "c", "call", ""},
                                      {"", "d", "call", ""}});
  CHECK(mixed.value == 1.0);
  CHECK(rejected(mixed, "void") == 1);
  CHECK(rejected(mixed, "no_day") == 2);
  const outcomes::FigurePeriod all{outcomes::PeriodRule::all, {}, {}};
  CHECK(figure(count, {{"", "b", "call", ""}, {"1990-03-01", "c", "call", ""}}, all).value == 2.0);
}

TEST_CASE("at most a hundred records are named, each once", "[outcomes]") {
  std::vector<Sample> rows;
  for (int i = 0; i < 150; ++i) {
    rows.push_back({"2020-01-01", "r" + std::to_string(i), "call", ""});
    rows.push_back({"2020-01-01", "r" + std::to_string(i), "call", ""});
  }
  const Figure result = figure(with_measure(R"({"kind":"count"})"), rows);
  REQUIRE(result.rejected.size() == 1);
  CHECK(result.rejected[0].rows == 300);
  CHECK(result.rejected[0].references.size() == 100);
}

// Properties: whatever the rows are, nothing is lost between the total, its groups and the rejected rows.

rc::Gen<Sample> any_sample() {
  return rc::gen::exec([] {
    const int day = *rc::gen::inRange(18600, 18900);
    Sample sample;
    sample.day = *rc::gen::weightedElement<std::string>({{9, base::format_date({day})}, {1, ""}});
    sample.reference = "r" + std::to_string(*rc::gen::inRange(0, 50));
    sample.kind = *rc::gen::element<std::string>("call", "home_visit", "");
    sample.client = *rc::gen::element<std::string>("p1", "p2", "p3", "");
    sample.count = *rc::gen::inRange(1, 5);
    sample.state = *rc::gen::weightedElement<std::string>({{9, "valid"}, {1, "void"}});
    if (*rc::gen::arbitrary<bool>()) sample.minutes = *rc::gen::inRange(0, 100);
    return sample;
  });
}

TEST_CASE("groups of counts and sums make the whole, the unknown being a group", "[outcomes][property]") {
  rc::prop("additive", [] {
    const auto rows = *rc::gen::container<std::vector<Sample>>(any_sample());
    const std::string once =
        *rc::gen::element<std::string>("", R"(,"count_once_by":{"columns":["client","day"],"reason":"same"})",
                                       R"(,"count_once_by":{"columns":["client"],"keep":"latest","reason":"same"})");
    const std::string measure =
        *rc::gen::element<std::string>(R"({"kind":"count"})", R"({"kind":"sum","column":"minutes"})");
    const Figure result =
        figure(with_measure(measure, once + R"(,"by":["month","iso_week","weekday","kind","minutes"])"), rows);
    for (const outcomes::Breakdown& breakdown : result.by) {
      std::int64_t sum = 0;
      for (const Group& group : breakdown.groups) sum += group.numerator.value_or(0);
      RC_ASSERT(breakdown.additive);
      RC_ASSERT(sum == result.numerator.value_or(-1));
    }
  });
}

TEST_CASE("every row that the indicator is about counts or is rejected once", "[outcomes][property]") {
  rc::prop("complete", [] {
    auto rows = *rc::gen::container<std::vector<Sample>>(any_sample());
    for (Sample& row : rows) row.count = 1;
    const Figure result = figure(calls, rows);
    std::int64_t listed = 0;
    for (const outcomes::Rejection& rejection : result.rejected) listed += rejection.rows;
    const auto about = std::count_if(rows.begin(), rows.end(), [](const Sample& row) { return row.kind == "call"; });
    RC_ASSERT(listed + result.numerator.value_or(-1) == about);
  });
}

TEST_CASE("the order of the rows changes no figure", "[outcomes][property]") {
  rc::prop("order", [] {
    const auto rows = *rc::gen::container<std::vector<Sample>>(any_sample());
    auto reversed = rows;
    std::reverse(reversed.begin(), reversed.end());
    const std::string document =
        with_measure(R"({"kind":"mean","column":"minutes"})",
                     R"(,"by":["month"],"count_once_by":{"columns":["client","day"],"keep":"latest","reason":"same"})");
    // Rows that agree in day and id are one record in truth; here they may differ, so they are made the same.
    const auto settle = [](std::vector<Sample> samples) {
      for (Sample& sample : samples) sample.minutes = static_cast<std::int64_t>(sample.reference.size());
      return samples;
    };
    const Figure a = figure(document, settle(rows));
    const Figure b = figure(document, settle(reversed));
    RC_ASSERT(a.value == b.value);
    RC_ASSERT(a.denominator == b.denominator);
    RC_ASSERT(rejected(a, "same") == rejected(b, "same"));
  });
}

}  // namespace
