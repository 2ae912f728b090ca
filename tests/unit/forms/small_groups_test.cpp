#include "mukana/forms/small_groups.hpp"

#include <catch2/catch.hpp>
#include <numeric>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>
#include <string>

namespace mukana::forms {
namespace {

using Counts = std::vector<std::int64_t>;

// The distribution as it may be shown: numbers, and x where a cell is hidden.
std::string shown(const Counts& counts, const std::vector<bool>& hidden) {
  std::string text;
  for (std::size_t cell = 0; cell < counts.size(); ++cell) {
    if (!text.empty()) text += ' ';
    text += hidden[cell] ? "x" : std::to_string(counts[cell]);
  }
  return text;
}

// Every way in which the hidden cells may have been filled, for all that can be seen: how often a cell's true value is
// the only possible one.
bool follows_exactly(const Counts& counts, const std::vector<bool>& hidden) {
  std::int64_t people = 0;
  std::int64_t cells = 0;
  bool hides_empty = false;
  for (std::size_t cell = 0; cell < counts.size(); ++cell) {
    if (!hidden[cell]) continue;
    people += counts[cell];
    ++cells;
    if (counts[cell] == 0) hides_empty = true;
  }
  if (cells == 0) return false;
  if (hides_empty) return cells == 1 || people == 0;
  return cells == 1 || people == cells;  // one cell is the rest; as many people as cells are one each
}

}  // namespace

TEST_CASE("small cells are hidden, and never alone", "[forms]") {
  const auto [counts, smallest, expected] = GENERATE(table<Counts, int, const char*>({
      {{12, 20, 8}, 5, "12 20 8"},      // nothing is small
      {{12, 20, 3}, 5, "x 20 x"},       // 3 would follow from the total: the next smallest goes too
      {{12, 20, 0}, 5, "12 20 0"},      // nobody is nobody
      {{2, 3, 20}, 5, "x x 20"},        // two small cells hide each other: five people, either way round
      {{1, 2, 20, 30}, 5, "x x x 30"},  // three people are too few to hide in
      {{4, 4, 20, 30}, 5, "x x x 30"},  // two cells of at most four that hold eight are four each
      {{6, 3}, 5, "x x"},               // nine people: at five nothing of the split can be told
      {{6, 3}, 3, "6 3"},               // at three it can
      {{7, 2}, 3, "x x"},               // 7 of 9 tells of two people
      {{9, 0}, 5, "9 0"},               // all of nine said so
      {{2, 2}, 5, "x x"},               // four people are too few for anything
      {{1, 1, 1, 1, 1}, 5, "x x x x x"},
      {{1, 1, 1, 1, 1, 0}, 5, "x x x x x x"},  // five cells of at least one that hold five are one each
      {{0, 0, 0}, 5, "0 0 0"},
  }));
  CAPTURE(counts, smallest);
  CHECK(shown(counts, hidden_cells(counts, smallest)) == expected);
}

TEST_CASE("no hidden cell follows from what is shown, and no shown cell is small", "[forms][property]") {
  rc::prop("hidden cells protect each other", [] {
    const auto counts = *rc::gen::container<Counts>(rc::gen::inRange<std::int64_t>(0, 12));
    const auto smallest = *rc::gen::inRange<std::int64_t>(3, 8);
    const auto hidden = hidden_cells(counts, smallest);
    const std::int64_t total = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    std::int64_t people = 0;
    bool all_hidden = true;
    bool any_hidden = false;
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
      if (is_small(counts[cell], smallest)) RC_ASSERT(bool(hidden[cell]));
      if (hidden[cell]) people += counts[cell];
      all_hidden = all_hidden && hidden[cell];
      any_hidden = any_hidden || hidden[cell];
    }
    if (any_hidden && !all_hidden) {
      RC_ASSERT(people >= smallest);
      RC_ASSERT(!follows_exactly(counts, hidden));
    }
    if (any_hidden && all_hidden && !is_small(total, smallest)) RC_ASSERT(people == total);
  });
}

TEST_CASE("where one may choose several, a choice and its rest are looked at", "[forms]") {
  const Counts counts{9, 8, 5, 4, 0};
  CHECK(shown(counts, hidden_overlapping_cells(counts, 9, 5)) == "9 x x x 0");
  CHECK(shown(counts, hidden_overlapping_cells(counts, 9, 3)) == "9 x 5 4 0");
  CHECK(shown({3, 3}, hidden_overlapping_cells(Counts{3, 3}, 3, 5)) == "x x");
}

TEST_CASE("a split is shown whole or not at all", "[forms]") {
  const Distribution all{{20, 20}, 40};
  CHECK(may_show_split(all, std::vector<Distribution>{{{10, 5}, 15}, {{10, 15}, 25}}, 5));
  // 20 - 17 = 3: the second group would follow from the first and the total.
  CHECK_FALSE(may_show_split(all, std::vector<Distribution>{{{17, 10}, 27}, {{3, 10}, 13}}, 5));
  CHECK_FALSE(may_show_split(all, std::vector<Distribution>{{{17, 10}, 27}}, 5));
  // Groups that overlap: nine of ten are in the first one, so that all without it is one person.
  CHECK_FALSE(may_show_split({{10, 0}, 10}, std::vector<Distribution>{{{9, 0}, 9}, {{8, 0}, 8}}, 5));
  // Everybody of a group chose alike, of all did not: fine. One of a group chose otherwise: not.
  CHECK(may_show_split(all, std::vector<Distribution>{{{10, 0}, 10}, {{10, 20}, 30}}, 5));
}

TEST_CASE("nobody may ask for groups below three", "[forms]") {
  CHECK_FALSE(check_smallest_group(3, "/smallest_group"));
  const auto refusal = check_smallest_group(2, "/smallest_group");
  REQUIRE(refusal);
  CHECK(refusal->code == "GROUP_TOO_SMALL");
  CHECK(refusal->status == base::Status::argument);
  CHECK(refusal->path == "/smallest_group");
}

}  // namespace mukana::forms
