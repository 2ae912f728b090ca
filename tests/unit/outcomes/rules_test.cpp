#include "mukana/outcomes/rules.hpp"

#include <catch2/catch.hpp>

namespace {

using namespace mukana::outcomes;

TEST_CASE("a rate is one division", "[outcomes]") {
  CHECK(per_week(70, 119) == 70.0 * 7 / 119);
  CHECK(per_week(70, 150) == 490.0 / 150);
  CHECK(per_week(3, 7) == 3.0);
  CHECK_FALSE(per_week(3, 0));
}

TEST_CASE("rounding is half away from zero", "[outcomes]") {
  CHECK(round_to(6.0 / 9, 2) == 0.67);
  CHECK(round_to(0.125, 2) == 0.13);
  CHECK(round_to(-2.5, 0) == -3.0);
  CHECK(round_to(4.117647, 0) == 4.0);
}

TEST_CASE("an assertion is borne out by the figure", "[outcomes]") {
  struct Row {
    Assertion asserts;
    std::optional<double> figure;
    Bound bound;
    std::optional<bool> holds;
  };
  const auto row = GENERATE(values<Row>({
      {{719, {}, {}, {}}, 719, Bound::exact, true},
      {{719, {}, {}, {}}, 720, Bound::exact, false},
      {{0.67, {}, {}, 2}, 6.0 / 9, Bound::exact, true},
      {{0.67, {}, {}, {}}, 6.0 / 9, Bound::exact, false},
      {{0.66, {}, {}, 2}, 6.0 / 9, Bound::exact, false},
      {{{}, 3, 4, {}}, 490.0 / 119, Bound::exact, false},
      {{{}, 3, 4, {}}, 490.0 / 150, Bound::exact, true},
      {{{}, 3, 4, 0}, 490.0 / 119, Bound::exact, true},
      {{{}, 3, {}, {}}, 3, Bound::exact, true},
      {{{}, {}, 4, {}}, 4, Bound::exact, true},
      {{{}, {}, 4, {}}, 4.5, Bound::about, false},
      {{1, {}, {}, {}}, {}, Bound::exact, {}},
      // A lower bound settles only what it already exceeds or reaches.
      {{{}, 3, {}, {}}, 4, Bound::at_least, true},
      {{{}, 5, {}, {}}, 4, Bound::at_least, {}},
      {{{}, 3, 4, {}}, 3.5, Bound::at_least, {}},
      {{{}, 3, 4, {}}, 5, Bound::at_least, false},
      {{6, {}, {}, {}}, 6, Bound::at_least, {}},
      {{6, {}, {}, {}}, 7, Bound::at_least, false},
  }));
  CAPTURE(row.figure, row.asserts.is, row.asserts.at_least, row.asserts.at_most);
  CHECK(bears_out(row.asserts, row.figure, row.bound) == row.holds);
}

TEST_CASE("an assertion asserts one thing", "[outcomes]") {
  CHECK_FALSE(check_assertion({719, {}, {}, {}}, "/asserts"));
  CHECK_FALSE(check_assertion({{}, 3, 4, {}}, "/asserts"));
  CHECK(check_assertion({}, "/asserts")->code == "NOTHING_ASSERTED");
  CHECK(check_assertion({{}, {}, {}, 2}, "/asserts")->path == "/asserts");
  CHECK(check_assertion({3, {}, 4, {}}, "/asserts")->path == "/asserts/is");
  CHECK(check_assertion({{}, 4, 3, {}}, "/asserts")->path == "/asserts/at_most");
  CHECK(check_assertion({{}, 4, 3, {}}, "/asserts")->code == "BOUNDS_CROSSED");
}

}  // namespace
