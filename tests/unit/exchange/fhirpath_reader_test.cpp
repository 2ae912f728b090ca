// FHIRPath of questionnaires into expressions of our own.
#include "exchange/fhirpath_reader.hpp"

#include <catch2/catch.hpp>

#include "base/json.hpp"

using namespace mukana;
using namespace mukana::exchange;

namespace {

/// A form: a choice with scores, one that takes several, numbers, a text; a repeat with a number in it.
struct Form {
  KnownItems items;
  std::vector<PathVariable> variables;

  Form() {
    KnownItem& mood = items.add("mood", "mood", nullptr);
    mood.is_choice = true;
    mood.codes = {{"good", "good"}, {"not bad", "not_bad~1"}};
    mood.score_addresses = {"http://hl7.org/fhir/StructureDefinition/ordinalValue"};
    KnownItem& many = items.add("many", "many", nullptr);
    many.is_choice = many.repeats = many.takes_list = true;
    many.codes = {{"a", "a"}, {"b", "b"}};
    items.add("weight", "weight", nullptr);
    KnownItem& group = items.add("g", "g", nullptr);
    group.holds_answer = false;
    items.add("height", "height", &group);
    KnownItem& repeat = items.add("r", "r", nullptr);
    repeat.holds_answer = false;
    repeat.repeats = true;
    items.add("age", "age", &repeat);
    variables = {{"w", "item.where(linkId='weight').answer.value", nullptr},
                 {"codes", "'good'.combine('x')", nullptr},
                 {"loop", "%loop + 1", nullptr},
                 {"url", "'http://hl7.org/fhir/StructureDefinition/ordinalValue'", nullptr}};
  }

  std::string read(std::string_view expression, std::string_view at = "") const {
    const ReadExpression read = FhirpathReader(items, variables).read(expression, items.find(at));
    if (const auto* reason = std::get_if<NotSupported>(&read)) return "! " + reason->reason;
    std::string text;
    base::JsonWriter writer(text);
    std::get<forms::Expression>(read).write_own_json(writer);
    return text;
  }
};

}  // namespace

TEST_CASE("FHIRPath that asks of answers becomes an expression", "[exchange][fhir]") {
  const auto [expression, expected] = GENERATE(table<std::string, std::string>({
      {"%resource.item.where(linkId='weight').answer.value", R"({"item":"weight"})"},
      {"item.where(linkId = 'weight').answer.valueDecimal > 60", R"([">",{"item":"weight"},60])"},
      {"%resource.descendants().where(linkId='height').answer.value", R"({"item":"height"})"},
      {"%resource.repeat(item).where(linkId='height').answer.first().value", R"({"item":"height"})"},
      {"item.where(linkId='g').item.where(linkId='height').answer[0].value", R"({"item":"height"})"},
      {"item.where(linkId='mood').answer.value.code = 'not bad'", R"(["=",{"item":"mood"},"not_bad~1"])"},
      {"'a' in item.where(linkId='many').answer.value.code", R"(["selected",{"item":"many"},"a"])"},
      {"item.where(linkId='many').answer.value.where(code='b').exists()", R"(["selected",{"item":"many"},"b"])"},
      {"item.where(linkId='mood').answer.value.code in ('good' | 'other')", R"(["in",{"item":"mood"},"good"])"},
      {"%codes contains item.where(linkId='mood').answer.value.code", R"(["in",{"item":"mood"},"good"])"},
      {"item.where(linkId='mood').answer.exists()", R"(["exists",{"item":"mood"}])"},
      {"item.where(linkId='mood').answer.empty()", R"(["not",["exists",{"item":"mood"}]])"},
      {"item.where(linkId='mood').answer.value.weight()", R"(["weight",{"item":"mood"}])"},
      {"item.where(linkId='mood').answer.value.ordinal() + 1", R"(["+",["weight",{"item":"mood"}],1])"},
      {"%questionnaire.item.where(linkId='mood').answerOption.where(valueCoding.code=%resource.item.where("
       "linkId='mood').answer.valueCoding.code).extension.where(url=%url).valueDecimal",
       R"(["weight",{"item":"mood"}])"},
      {"%questionnaire.item.where(linkId='mood').answerOption.valueCoding.where(code='not bad')", R"("not_bad~1")"},
      {"%w / (item.where(linkId='g').item.answer.value / 100).power(2)",
       R"(["/",{"variable":"w"},["power",["/",{"item":"height"},100],2]])"},
      {"iif(%w > 100, 'heavy', {})", R"(["if",[">",{"variable":"w"},100],"heavy",null])"},
      {"(%w).round(1)", R"(["round",{"variable":"w"},1])"},
      {"item.where(linkId='weight' or linkId='g').count()", "! something of the form where a value is expected"},
      {"item.where(linkId='weight' or linkId='mood').answer.value.count()",
       R"(["count",{"item":"mood"},{"item":"weight"}])"},
      {"%w.combine(1).sum()", R"(["sum",{"variable":"w"},1])"},
      {"(%w | 1).sum()", R"(["sum",["distinct",{"variable":"w"},1]])"},
      {"item.select(answer.value.weight()).sum()", R"(["sum",["weight",{"item":"mood"}]])"},
      {"today() > @2021-06-30", R"([">",["today"],"2021-06-30"])"},
      {"'a' & %w.toString()", R"(["concat","a",["text",{"variable":"w"}]])"},
      {"'a' + %w.toString()",
       R"(["if",["exists",["text",{"variable":"w"}]],["concat","a",["text",{"variable":"w"}]],null])"},
      {"item.where(linkId='many').answer.first().value.code", R"(["first",{"item":"many"}])"},
      {"item.where(linkId='r').item.where(linkId='age').answer.value.sum()", R"(["sum",{"item":"age"}])"},
  }));
  CAPTURE(expression);
  CHECK(Form().read(expression) == expected);
}

TEST_CASE("an item of a repeat is one answer within it", "[exchange][fhir]") {
  const Form form;
  CHECK(form.read("%resource.descendants().where(linkId='age').answer.value > 3") ==
        "! several answers where one is expected");
  CHECK(form.read("item.where(linkId='age').answer.value > 3", "r") == R"([">",{"item":"age"},3])");
}

TEST_CASE("what cannot be followed exactly is not supported, and says why", "[exchange][fhir]") {
  const auto [expression, expected] = GENERATE(table<std::string, std::string>({
      {"%patient.name", "! the variable %patient, which the form does not define"},
      {"%loop", "! the variable %loop names itself"},
      {"item.where(linkId='none').answer.value", "! a path that leads to no item"},
      {"item.where(linkId='height').answer.value", "! a path that leads to no item"},  // it lies deeper
      {"item.where(linkId='mood').answer.value.code = 'bad'", "! a code that the item does not offer"},
      {"item.where(linkId='many').answer.value.code = 'a'", "! several answers where one is expected"},
      {"item.where(text='x').answer.value", "! a condition on items that asks for more than linkId"},
      {"item.where(linkId='weight').answer.value.weight()", "! the score of choices that have none"},
      {"item.where(linkId='weight').answer.value.aggregate($this + $total)", "! the function aggregate()"},
      {"now()", "! now(), the time of day"},
      {"1 is Integer", "! a question for a type"},
      {"5 'mg'", "! quantities are not supported"},
      {"1 +", "! a name or a value is missing"},
  }));
  CAPTURE(expression);
  CHECK(Form().read(expression) == expected);
}
