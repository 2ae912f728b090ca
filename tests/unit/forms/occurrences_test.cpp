// What stands in occurrences, as it is counted.
#include "forms/occurrences.hpp"

#include <catch2/catch.hpp>

#include "unit/forms/form_support.hpp"

namespace mukana::forms {
namespace {

std::string counted(std::string_view items, std::string_view answers) {
  const CompiledForm form(test::definition_of(test::form_json(items)));
  const std::vector<Answer> read = test::answers_of(form, answers);
  const Outcome outcome = evaluate(form, read, test::form_day);
  std::string lines;
  for (const CountedOccurrence& one : counted_occurrences(form.definition(), read, outcome.hidden)) {
    lines += one.occurrence + " " + std::to_string(one.instance) + " " + one.item->id.text + " " +
             std::string(base::code(one.state)) + " " + one.text.value_or("-") + " " +
             (one.number ? std::to_string(*one.number) : "-") + "\n";
  }
  return lines;
}

}  // namespace

TEST_CASE("each occurrence of a repeat is counted, with the answers in it and their states", "[forms]") {
  const char* items = R"({"id":"before","kind":"integer"},
    {"id":"children","kind":"repeat","items":[
      {"id":"age","kind":"integer"},
      {"id":"about","kind":"group","items":[{"id":"school","kind":"boolean"}]},
      {"id":"toys","kind":"repeat","items":[{"id":"toy","kind":"single_choice","choices":[{"code":"car"}]}]}]})";
  CHECK(counted(items, R"({"before":3,"children":[
      {"age":7,"school":true,"toys":[{"toy":"car"},{}]}, {"age":null,"school":{"state":"refused"}}, {}]})") ==
        "children/1 1 children answered - -\n"
        "children/1 1 age answered 7 7\n"
        "children/1 1 school answered true 1\n"
        "children/1/toys/1 1 toys answered - -\n"
        "children/1/toys/1 1 toy answered car -\n"
        "children/1/toys/2 2 toys answered - -\n"
        "children/2 2 children answered - -\n"
        "children/2 2 age skipped - -\n"
        "children/2 2 school refused - -\n"
        "children/3 3 children answered - -\n");
  CHECK(counted(items, R"({"before":3})").empty());
  CHECK(counted(items, R"({"children":{"state":"refused"}})").empty());
}

TEST_CASE("what is hidden within an occurrence is not counted, and a hidden repeat not at all", "[forms]") {
  const char* items = R"({"id":"has","kind":"boolean"},
    {"id":"children","kind":"repeat","visible_when":{"item":"has"},"items":[
      {"id":"age","kind":"integer"},
      {"id":"school","kind":"boolean","visible_when":[">=",{"item":"age"},7]}]})";
  const std::string children = R"("children":[{"age":7,"school":true},{"age":3,"school":true}])";
  CHECK(counted(items, R"({"has":true,)" + children + "}") ==
        "children/1 1 children answered - -\n"
        "children/1 1 age answered 7 7\n"
        "children/1 1 school answered true 1\n"
        "children/2 2 children answered - -\n"
        "children/2 2 age answered 3 3\n");
  CHECK(counted(items, R"({"has":false,)" + children + "}").empty());
}

TEST_CASE("a question that takes several answers is counted by answer, with what is asked below each", "[forms]") {
  const char* items = R"({"id":"languages","kind":"text","several":true,"items":[
      {"id":"since","kind":"integer"},
      {"id":"spoken","kind":"boolean","visible_when":[">",{"item":"since"},2000]}]})";
  CHECK(counted(items, R"({"languages":[{"value":"fi","items":{"since":2001,"spoken":true}},"sv",
                           {"value":"en","items":{"since":1990,"spoken":false}}]})") ==
        "languages/1 1 languages answered fi -\n"
        "languages/1 1 since answered 2001 2001\n"
        "languages/1 1 spoken answered true 1\n"
        "languages/2 2 languages answered sv -\n"
        "languages/3 3 languages answered en -\n"
        "languages/3 3 since answered 1990 1990\n");
}

}  // namespace mukana::forms
