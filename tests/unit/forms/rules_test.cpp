#include "mukana/forms/rules.hpp"

#include <catch2/catch.hpp>

namespace mukana::forms {
namespace {

Item item(std::string id, ItemKind kind) {
  Item made;
  made.id.text = std::move(id);
  made.kind = kind;
  return made;
}
Item choice(std::string id, ItemKind kind, const CodeList& codes) {
  Item made = item(std::move(id), kind);
  for (const std::string& code : codes) made.choices.emplace_back().code = code;
  return made;
}
Item bounded(std::string id, ItemKind kind, std::optional<std::int64_t> minimum, std::optional<std::int64_t> maximum) {
  Item made = item(std::move(id), kind);
  if (minimum) made.minimum = base::Decimal::of(*minimum);
  if (maximum) made.maximum = base::Decimal::of(*maximum);
  return made;
}
Item required(Item made) {
  made.required = true;
  return made;
}

std::string written(const std::vector<base::Failure>& faults) {
  std::string text;
  for (const base::Failure& fault : faults) {
    text += std::string(base::status_name(fault.status)) + " " + fault.code + " " + fault.path + "\n";
  }
  return text;
}

const std::vector<Item> survey_items{
    required(choice("invite", ItemKind::single_choice, {"alone", "with_help", "cannot"})),
    choice("devices", ItemKind::multiple_choice, {"tablet", "phone"}),
    bounded("usefulness", ItemKind::scale, 1, 5),
    item("ready", ItemKind::boolean),
    bounded("visits", ItemKind::integer, 0, {}),
    item("feedback", ItemKind::text),
    item("thanks", ItemKind::display)};

Definition form_of(std::vector<Item> items) {
  Definition made;
  made.items = std::move(items);
  return made;
}

const Definition survey = form_of(survey_items);

}  // namespace

TEST_CASE("a definition is checked as a whole, and every fault is named at its path", "[forms]") {
  struct Row {
    const char* what;
    std::vector<Item> items;
    const char* expected;
  };
  const std::vector<Row> rows{
      {"nothing wrong", survey.items, ""},
      {"no items", {}, "E_ARG NO_ITEMS /items\n"},
      {"an item twice",
       {item("a", ItemKind::text), item("b", ItemKind::text), item("a", ItemKind::boolean)},
       "E_ARG DUPLICATE_ITEM /items/2/id\n"},
      {"choices missing",
       {item("a", ItemKind::single_choice), item("b", ItemKind::multiple_choice)},
       "E_ARG NO_CHOICES /items/0/choices\nE_ARG NO_CHOICES /items/1/choices\n"},
      {"a code twice",
       {choice("a", ItemKind::single_choice, {"x", "y", "x"})},
       "E_ARG DUPLICATE_CODE /items/0/choices/2/code\n"},
      {"codes that cannot be told apart when joined",
       {choice("a", ItemKind::multiple_choice, {"x y", ""})},
       "E_ARG BAD_CODE /items/0/choices/0/code\nE_ARG BAD_CODE /items/0/choices/1/code\n"},
      {"choices of a text", {choice("a", ItemKind::text, {"x"})}, "E_ARG CHOICES_NOT_TAKEN /items/0/choices\n"},
      {"a scale without bounds",
       {item("a", ItemKind::scale)},
       "E_ARG NO_BOUND /items/0/minimum\nE_ARG NO_BOUND /items/0/maximum\n"},
      {"a scale upside down", {bounded("a", ItemKind::scale, 5, 1)}, "E_ARG BOUNDS_CROSSED /items/0/maximum\n"},
      {"a number may have no bounds", {item("a", ItemKind::integer)}, ""},
      {"bounds of a text", {bounded("a", ItemKind::text, 1, {})}, "E_ARG BOUND_NOT_TAKEN /items/0/minimum\n"},
      {"a display that must be answered",
       {required(item("a", ItemKind::display))},
       "E_ARG NOT_ASKED /items/0/required\n"},
      {"several at once",
       {choice("a", ItemKind::single_choice, {"x", "x"}), item("a", ItemKind::scale)},
       "E_ARG DUPLICATE_CODE /items/0/choices/1/code\nE_ARG DUPLICATE_ITEM /items/1/id\n"
       "E_ARG NO_BOUND /items/1/minimum\nE_ARG NO_BOUND /items/1/maximum\n"},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    CHECK(written(faults_of(form_of(row.items))) == row.expected);
  }
}

TEST_CASE("several faults are one refusal whose message names every path", "[forms]") {
  const auto refusal = check_definition(form_of({item("a", ItemKind::single_choice), item("a", ItemKind::scale)}));
  REQUIRE(refusal);
  CHECK(refusal->code == "NO_CHOICES");
  CHECK(refusal->path == "/items/0/choices");
  CHECK(refusal->message ==
        "4 faults: NO_CHOICES at /items/0/choices; DUPLICATE_ITEM at /items/1/id; NO_BOUND at /items/1/minimum; "
        "NO_BOUND at /items/1/maximum.");
  CHECK_FALSE(check_definition(survey));
}

TEST_CASE("answers are checked against their items, and missing is not 0", "[forms]") {
  struct Row {
    const char* what;
    std::vector<Answer> answers;
    const char* expected;
  };
  const Answer alone{"invite", std::string("alone")};
  const std::vector<Row> rows{
      {"the required one alone", {alone}, ""},
      {"all of them",
       {alone,
        {"devices", CodeList{"phone", "tablet"}},
        {"usefulness", std::int64_t{5}},
        {"ready", true},
        {"visits", std::int64_t{0}},
        {"feedback", std::string("Hyvä")}},
       ""},
      {"skipped", {alone, {"usefulness", std::monostate()}}, ""},
      {"required and left out", {{"ready", false}}, "E_FORMAT MISSING_ANSWER /answers/invite\n"},
      {"required and skipped", {{"invite", std::monostate()}}, "E_FORMAT MISSING_ANSWER /answers/invite\n"},
      {"no such choice", {{"invite", std::string("maybe")}}, "E_ARG UNKNOWN_CHOICE /answers/invite\n"},
      {"no such choice among several",
       {alone, {"devices", CodeList{"phone", "watch"}}},
       "E_ARG UNKNOWN_CHOICE /answers/devices\n"},
      {"a choice taken twice",
       {alone, {"devices", CodeList{"phone", "phone"}}},
       "E_ARG DUPLICATE_CHOICE /answers/devices\n"},
      {"above the scale", {alone, {"usefulness", std::int64_t{6}}}, "E_ARG OUT_OF_RANGE /answers/usefulness\n"},
      {"below the scale", {alone, {"usefulness", std::int64_t{0}}}, "E_ARG OUT_OF_RANGE /answers/usefulness\n"},
      {"below the only bound", {alone, {"visits", std::int64_t{-1}}}, "E_ARG OUT_OF_RANGE /answers/visits\n"},
      {"a number as a text", {alone, {"usefulness", std::string("5")}}, "E_FORMAT WRONG_TYPE /answers/usefulness\n"},
      {"an item of no form", {alone, {"x/y", true}}, "E_ARG UNKNOWN_ITEM /answers/x~1y\n"},
      {"what asks for nothing", {alone, {"thanks", true}}, "E_ARG NOT_ASKED /answers/thanks\n"},
      {"two faults",
       {{"invite", std::string("maybe")}, {"usefulness", std::int64_t{6}}},
       "E_ARG UNKNOWN_CHOICE /answers/invite\nE_ARG OUT_OF_RANGE /answers/usefulness\n"},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    CHECK(written(faults_of(CompiledForm(survey), row.answers, base::Date{})) == row.expected);
  }
}

TEST_CASE("an answered version stays as it is", "[forms]") {
  const auto [same, responses, refused] = GENERATE(
      table<bool, std::int64_t, bool>({{false, 0, false}, {true, 0, false}, {true, 9, false}, {false, 1, true}}));
  const auto refusal = check_may_redefine(same, responses);
  CHECK(refusal.has_value() == refused);
  if (refusal) CHECK(refusal->code == "FORM_VERSION_ANSWERED");
}

TEST_CASE("a response is somebody's or nobody's, never both", "[forms]") {
  const auto [answering, code] = GENERATE(table<Answering, std::string>({
      {{false, true, false}, ""},
      {{false, true, true}, ""},
      {{false, false, false}, "MISSING_FIELD"},
      {{true, false, false}, ""},
      {{true, true, false}, "ANONYMOUS_RESPONDENT"},
      {{true, false, true}, "ANONYMOUS_ID"},
  }));
  const auto refusal = check_answering(answering);
  CHECK((refusal ? refusal->code : "") == code);
}

TEST_CASE("what is counted of an answer: its code or its number, never a free text", "[forms]") {
  using Text = std::optional<std::string>;
  using Number = std::optional<std::int64_t>;
  const auto [kind, value, text, number] = GENERATE(table<ItemKind, AnswerValue, Text, Number>({
      {ItemKind::single_choice, std::string("alone"), "alone", std::nullopt},
      {ItemKind::multiple_choice, CodeList{"phone", "tablet"}, "phone tablet", std::nullopt},
      {ItemKind::multiple_choice, CodeList{}, "", std::nullopt},
      {ItemKind::scale, std::int64_t{4}, "4", 4},
      {ItemKind::boolean, true, "true", 1},
      {ItemKind::boolean, false, "false", 0},
      {ItemKind::text, std::string("Hyvä"), std::nullopt, std::nullopt},
      {ItemKind::scale, std::monostate(), std::nullopt, std::nullopt},
  }));
  CHECK(counted_text(kind, value) == text);
  CHECK(counted_number(value) == number);
}

}  // namespace mukana::forms
