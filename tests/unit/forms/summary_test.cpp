// A survey of nine professionals, the worked example of docs/forms.md.
#include "forms/summary.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <charconv>

namespace mukana::forms {
namespace {

Question choice(std::vector<std::string> codes) {
  return {"invite", ItemKind::single_choice, QuestionKind::one_of, std::move(codes)};
}

// The first four characters of a number, whatever the locale writes for its point.
std::string shortened(double value) {
  std::array<char, 32> text{};
  std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 6);
  return std::string(text.data(), 4);
}

std::string text_of(const ShownAnswers& shown) {
  std::string text = shown.n ? "n=" + std::to_string(*shown.n) : "few";
  for (const auto& count : shown.counts) text += count ? " " + std::to_string(*count) : " x";
  if (shown.mean) text += " mean=" + shortened(*shown.mean);
  return text;
}

}  // namespace

TEST_CASE("six of nine can be told at three, not at five", "[forms]") {
  QuestionTally tally(choice({"alone", "cannot"}));
  for (int i = 0; i < 9; ++i) tally.add("", i < 6 ? "alone" : "cannot", std::nullopt);
  CHECK(text_of(tally.show(false, 3).all) == "n=9 6 3");
  CHECK(text_of(tally.show(false, 5).all) == "n=9");
}

TEST_CASE("of nine on a scale the mean is told where the answers cannot be", "[forms]") {
  QuestionTally tally({"useful", ItemKind::scale, QuestionKind::level, {"1", "2", "3", "4", "5"}});
  for (const int level : {5, 5, 5, 5, 4, 4, 4, 3, 3}) tally.add("", std::to_string(level), level);
  CHECK(text_of(tally.show(false, 5).all) == "n=9 mean=4.22");  // 38 / 9
  CHECK(text_of(tally.show(false, 3).all) == "n=9 mean=4.22");  // two at 3 are too few as well
}

TEST_CASE("a group of fewer than five has neither counts nor mean, and does not follow from the others", "[forms]") {
  QuestionTally tally({"useful", ItemKind::scale, QuestionKind::level, {"1", "2", "3", "4", "5"}});
  for (int i = 0; i < 10; ++i) tally.add("a", "4", 4);
  for (int i = 0; i < 7; ++i) tally.add("b", "5", 5);
  for (int i = 0; i < 2; ++i) tally.add("c", "1", 1);
  const ShownQuestion shown = tally.show(true, 5);
  CHECK(text_of(shown.all) == "n=19 mean=4.05");  // 77 / 19
  REQUIRE(shown.groups.size() == 3);
  CHECK(text_of(shown.groups[0].answers) == "n=10 mean=4.00");
  CHECK(text_of(shown.groups[1].answers) == "few");  // with c it would tell the two apart from all
  CHECK(text_of(shown.groups[2].answers) == "few");
}

TEST_CASE("a split of a choice is shown whole or not at all", "[forms]") {
  QuestionTally tally(choice({"yes", "no"}));
  const auto add = [&](const char* group, const char* code, int times) {
    for (int i = 0; i < times; ++i) tally.add(group, code, std::nullopt);
  };
  add("a", "yes", 10);
  add("a", "no", 6);
  add("b", "yes", 8);
  add("b", "no", 5);
  ShownQuestion shown = tally.show(true, 5);
  CHECK(text_of(shown.groups[0].answers) == "n=16 10 6");
  CHECK(text_of(shown.groups[1].answers) == "n=13 8 5");
  add("c", "yes", 7);
  add("c", "no", 1);  // one person: the split goes, the whole stays
  shown = tally.show(true, 5);
  CHECK(text_of(shown.all) == "n=37 25 12");
  for (const ShownGroup& group : shown.groups) CHECK(group.answers.counts.empty());
}

TEST_CASE("who may choose several is in each category by itself", "[forms]") {
  QuestionTally tally({"tools", ItemKind::multiple_choice, QuestionKind::several, {"teams", "videovisit", "none"}});
  for (int i = 0; i < 12; ++i) tally.add("", i < 6 ? "teams videovisit" : "teams", std::nullopt);
  CHECK(text_of(tally.show(false, 5).all) == "n=12 12 6 0");
  tally.add("", "videovisit", std::nullopt);
  CHECK(text_of(tally.show(false, 5).all) == "n=13 x 7 0");  // 12 of 13: one did not
}

TEST_CASE("numbers have a mean, texts only how many answered", "[forms]") {
  QuestionTally minutes({"minutes", ItemKind::decimal, QuestionKind::number, {}});
  QuestionTally words({"words", ItemKind::text, QuestionKind::free, {}});
  for (int i = 1; i <= 5; ++i) {
    minutes.add("", "", 10.5 * i);
    words.add("", "", std::nullopt);
  }
  CHECK(text_of(minutes.show(false, 5).all) == "n=5 mean=31.5");
  CHECK(text_of(words.show(false, 5).all) == "n=5");
  CHECK(text_of(minutes.show(false, 6).all) == "few");
}

}  // namespace mukana::forms
