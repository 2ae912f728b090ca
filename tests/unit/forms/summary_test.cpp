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

// Answers to one question, each of somebody else unless it is said whose.
struct Answers {
  QuestionTally tally;
  std::vector<Answerer> responded = {};

  Answerer person(const std::string& group) {
    const auto next = static_cast<std::int64_t>(responded.size()) + 1;
    return responded.emplace_back(Answerer{next, next, {group, ""}});
  }
  void add(const std::string& group, std::string_view text, std::optional<double> number) {
    tally.add(person(group), text, number);
  }
  ShownQuestion show(bool by_group, std::int64_t smallest) const {
    Respondents respondents(smallest);
    for (const Answerer& answerer : responded) respondents.add(answerer);
    return tally.show(respondents, by_group);
  }
};

std::string text_of(const ShownAnswers& shown) {
  std::string text = shown.n ? "n=" + std::to_string(*shown.n) : "few";
  if (shown.missing && *shown.missing > 0) text += " missing=" + std::to_string(*shown.missing);
  if (shown.instances) text += " instances=" + std::to_string(*shown.instances);
  for (const auto& count : shown.counts) text += count ? " " + std::to_string(*count) : " x";
  if (!shown.instance_counts.empty()) text += " of";
  for (const auto count : shown.instance_counts) text += " " + std::to_string(count);
  if (shown.mean) text += " mean=" + shortened(*shown.mean);
  if (shown.median) text += " median=" + shortened(*shown.median);
  if (shown.deviation) text += " deviation=" + shortened(*shown.deviation);
  return text;
}

}  // namespace

TEST_CASE("six of nine can be told at three, not at five", "[forms]") {
  Answers tally{QuestionTally(choice({"alone", "cannot"}))};
  for (int i = 0; i < 9; ++i) tally.add("", i < 6 ? "alone" : "cannot", std::nullopt);
  CHECK(text_of(tally.show(false, 3).all) == "n=9 6 3");
  CHECK(text_of(tally.show(false, 5).all) == "n=9");
}

TEST_CASE("of nine on a scale the mean is told where the answers cannot be", "[forms]") {
  Answers tally{QuestionTally({"useful", ItemKind::scale, QuestionKind::level, {"1", "2", "3", "4", "5"}})};
  for (const int level : {5, 5, 5, 5, 4, 4, 4, 3, 3}) tally.add("", std::to_string(level), level);
  CHECK(text_of(tally.show(false, 5).all) == "n=9 mean=4.22");  // 38 / 9
  CHECK(text_of(tally.show(false, 3).all) == "n=9 mean=4.22");  // two at 3 are too few as well
}

TEST_CASE("a group of fewer than five has neither counts nor mean, and does not follow from the others", "[forms]") {
  Answers tally{QuestionTally({"useful", ItemKind::scale, QuestionKind::level, {"1", "2", "3", "4", "5"}})};
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
  Answers tally{QuestionTally(choice({"yes", "no"}))};
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
  Answers tally{
      QuestionTally({"tools", ItemKind::multiple_choice, QuestionKind::several, {"teams", "videovisit", "none"}})};
  for (int i = 0; i < 12; ++i) tally.add("", i < 6 ? "teams videovisit" : "teams", std::nullopt);
  CHECK(text_of(tally.show(false, 5).all) == "n=12 12 6 0");
  tally.add("", "videovisit", std::nullopt);
  CHECK(text_of(tally.show(false, 5).all) == "n=13 x 7 0");  // 12 of 13: one did not
}

TEST_CASE("numbers have a mean, texts only how many answered", "[forms]") {
  Answers minutes{QuestionTally({"minutes", ItemKind::decimal, QuestionKind::number, {}})};
  Answers words{QuestionTally({"words", ItemKind::text, QuestionKind::free, {}})};
  for (int i = 1; i <= 5; ++i) {
    minutes.add("", "", 10.5 * i);
    words.add("", "", std::nullopt);
  }
  CHECK(text_of(minutes.show(false, 5).all) == "n=5 mean=31.5");
  CHECK(text_of(words.show(false, 5).all) == "n=5");
  CHECK(text_of(minutes.show(false, 6).all) == "few");
}

TEST_CASE("a median and a deviation are told of twice as many people as a mean", "[forms]") {
  Answers minutes{QuestionTally({"minutes", ItemKind::decimal, QuestionKind::number, {}})};
  for (int i = 1; i <= 9; ++i) minutes.add("a", "", i);
  CHECK(text_of(minutes.show(false, 5).all) == "n=9 mean=5.00");
  minutes.add("a", "", 10);
  CHECK(text_of(minutes.show(false, 5).all) == "n=10 mean=5.50 median=5.50 deviation=3.02");  // sqrt(82.5 / 9)
  for (int i = 0; i < 7; ++i) minutes.add("b", "", 4);
  const ShownQuestion shown = minutes.show(true, 5);  // of b they would follow from all and from a
  CHECK(text_of(shown.groups[0].answers) == "n=10 mean=5.50");
  CHECK(text_of(shown.groups[1].answers) == "n=7 mean=4.00");
}

TEST_CASE("how many answered is not told where it tells who met a condition", "[forms]") {
  Question question = choice({"often", "seldom"});
  question.is_conditional = true;
  Answers tally{QuestionTally(question)};
  for (int i = 0; i < 12; ++i) tally.add("", i < 6 ? "often" : "seldom", std::nullopt);
  CHECK(text_of(tally.show(false, 5).all) == "n=12 6 6");
  for (int i = 0; i < 4; ++i) tally.person("");  // four were not asked
  CHECK(text_of(tally.show(false, 5).all) == "few");
  tally.person("");
  CHECK(text_of(tally.show(false, 5).all) == "n=12 missing=5 6 6");
}

TEST_CASE("the mean of two levels is not told where their counts are not", "[forms]") {
  Answers tally{QuestionTally({"can", ItemKind::scale, QuestionKind::level, {"0", "1"}})};
  for (int i = 0; i < 9; ++i) tally.add("", i < 8 ? "1" : "0", i < 8 ? 1 : 0);
  CHECK(text_of(tally.show(false, 5).all) == "n=9");
}

TEST_CASE("within a repeat responses are told beside instances, and a category of few people hides all", "[forms]") {
  Question question = choice({"yes", "no"});
  question.within = "children";
  Answers tally{QuestionTally(question)};
  const auto family = [&](const std::string& group, const std::vector<const char*>& children) {
    const Answerer one = tally.person(group);
    for (const char* child : children) tally.tally.add(one, child, std::nullopt);
  };
  for (int i = 0; i < 4; ++i) family("a", {"yes", "yes", "no", "no", "no"});
  CHECK(text_of(tally.show(true, 5).all) == "few");  // twenty children of four people
  family("a", {"yes", "no"});
  CHECK(text_of(tally.show(true, 5).all) == "n=5 instances=22 5 5 of 9 13");
  for (int i = 0; i < 5; ++i) family("b", {"yes"});
  const ShownQuestion shown = tally.show(true, 5);
  CHECK(text_of(shown.all) == "n=10 instances=27 10 5 of 14 13");
  REQUIRE(shown.groups.size() == 2);
  CHECK(text_of(shown.groups[0].answers) == "n=5 instances=22 5 5 of 9 13");
  CHECK(text_of(shown.groups[1].answers) == "n=5 instances=5 5 0 of 5 0");
  family("b", {"no"});
  CHECK(text_of(tally.show(true, 5).all) == "n=11 instances=28");
}

TEST_CASE("a question is shown by wave where nobody is left alone in another one", "[forms]") {
  Answers tally{QuestionTally(choice({"yes", "no"}), true)};
  const auto answer = [&](std::int64_t person, const char* wave, const char* code) {
    const Answerer one{person, static_cast<std::int64_t>(tally.responded.size()) + 1, {"", wave}};
    tally.responded.push_back(one);
    tally.tally.add(one, code, std::nullopt);
  };
  for (int i = 0; i < 10; ++i) answer(i, "before", i < 5 ? "yes" : "no");
  for (int i = 0; i < 10; ++i) answer(i, "after", "yes");
  ShownQuestion shown = tally.show(true, 5);
  CHECK(text_of(shown.all) == "n=20 15 5");
  REQUIRE(shown.groups.size() == 2);
  CHECK(text_of(shown.groups[0].answers) == "n=10 10 0");
  CHECK(text_of(shown.groups[1].answers) == "n=10 5 5");
  answer(10, "before", "no");
  answer(11, "before", "no");
  answer(12, "later", "no");  // alone in this wave: nothing of it, nor of the others, from whom it would follow
  shown = tally.show(true, 5);
  for (const ShownGroup& group : shown.groups) CHECK(group.answers.counts.empty());
  CHECK(text_of(shown.groups[2].answers) == "few");
}

}  // namespace mukana::forms
