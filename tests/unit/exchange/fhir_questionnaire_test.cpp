// FHIR questionnaires in and out.
#include "exchange/fhir_questionnaire.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include "base/json.hpp"
#include "unit/exchange/generated_forms.hpp"

using namespace mukana;
using exchange::ImportedForm;
using exchange::read_questionnaire;
using exchange::write_questionnaire;

namespace {

ImportedForm read(std::string_view items, std::string_view rest = "") {
  return read_questionnaire(base::parse_json(R"({"resourceType":"Questionnaire","status":"active","title":"T",)" +
                                             std::string(rest) + R"("item":[)" + std::string(items) + "]}"));
}

std::string shown(const std::vector<exchange::Loss>& losses) {
  std::string text;
  for (const exchange::Loss& loss : losses) {
    if (!text.empty()) text += "; ";
    text += loss.path + " " + loss.element + " " + std::string(base::code(loss.reason));
  }
  return text;
}

std::string json_of(const std::optional<forms::Expression>& expression) {
  if (!expression) return "none";
  std::string text;
  base::JsonWriter writer(text);
  expression->write_own_json(writer);
  return text;
}

}  // namespace

TEST_CASE("types of FHIR become kinds of items", "[exchange][fhir]") {
  const auto [item, kind, several, losses] = GENERATE(table<std::string, std::string, bool, std::string>({
      {R"("type":"boolean")", "boolean", false, ""},
      {R"("type":"integer")", "integer", false, ""},
      {R"("type":"decimal")", "decimal", false, ""},
      {R"("type":"quantity")", "decimal", false, ""},
      {R"("type":"string","repeats":true)", "text", true, ""},
      {R"("type":"date")", "date", false, ""},
      {R"("type":"time")", "time", false, ""},
      {R"("type":"display")", "display", false, ""},
      {R"("type":"group")", "group", false, ""},
      {R"("type":"group","repeats":true)", "repeat", false, ""},
      {R"("type":"choice","answerOption":[{"valueCoding":{"code":"a"}}])", "single_choice", false, ""},
      {R"("type":"choice","repeats":true,"answerOption":[{"valueString":"a"}])", "multiple_choice", false, ""},
      {R"("type":"string","answerOption":[{"valueString":"a"}])", "single_choice", false, ""},
      {R"("type":"open-choice","answerOption":[{"valueInteger":1}])", "open_choice", false, ""},
      {R"("type":"choice","answerValueSet":"http://x")", "text", false,
       "/item/0/answerValueSet http://x without_meaning; /item/0/answerValueSet answerOption not_supported"},
      {R"("type":"dateTime")", "text", false, "/item/0/type dateTime not_supported"},
      {R"("type":"url")", "text", false, "/item/0/type url not_supported"},
      {R"("type":"attachment")", "display", false, "/item/0/type attachment not_supported"},
      {R"("definition":"x","type":"reference")", "display", false,
       "/item/0/type reference not_supported; /item/0/definition definition not_kept"},
      {R"("item":[])", "group", false, "/item/0/type type without_meaning"},
  }));
  CAPTURE(item);
  const ImportedForm form = read(R"({"linkId":"q",)" + item + "}");
  REQUIRE(form.definition.items.size() == 1);
  CHECK(base::code(form.definition.items[0].kind) == kind);
  CHECK(form.definition.items[0].several == several);
  CHECK(shown(form.losses) == losses);
}

TEST_CASE("each operator of enableWhen becomes a condition", "[exchange][fhir]") {
  const auto [conditions, expected] = GENERATE(table<std::string, std::string>({
      {R"({"question":"b","operator":"exists","answerBoolean":true})", R"(["exists",{"item":"b"}])"},
      {R"({"question":"b","operator":"exists","answerBoolean":false})", R"(["not",["exists",{"item":"b"}]])"},
      {R"({"question":"b","operator":"=","answerBoolean":true})", R"(["=",{"item":"b"},true])"},
      {R"({"question":"n","operator":">=","answerInteger":3})", R"([">=",{"item":"n"},3])"},
      {R"({"question":"n","operator":"<","answerQuantity":{"value":2.5}})", R"(["<",{"item":"n"},2.5])"},
      {R"({"question":"c","operator":"=","answerCoding":{"code":"a"}})", R"(["=",{"item":"c"},"a"])"},
      {R"({"question":"m","operator":"=","answerCoding":{"code":"a"}})", R"(["selected",{"item":"m"},"a"])"},
      // "No answer has this value": so it is where there is no answer at all.
      {R"({"question":"c","operator":"!=","answerCoding":{"code":"a"}})",
       R"(["not",["coalesce",["=",{"item":"c"},"a"],false]])"},
      {R"({"question":"b","operator":"=","answerBoolean":true},{"question":"n","operator":">","answerInteger":1})",
       R"(["and",["=",{"item":"b"},true],[">",{"item":"n"},1]])"},
      {R"({"question":"x","operator":"=","answerBoolean":true})", "none"},
      {R"({"question":"c","operator":"=","answerCoding":{"code":"z"}})", "none"},
  }));
  CAPTURE(conditions);
  const ImportedForm form = read(
      R"({"linkId":"b","type":"boolean"},{"linkId":"n","type":"decimal"},
         {"linkId":"c","type":"choice","answerOption":[{"valueCoding":{"code":"a"}}]},
         {"linkId":"m","type":"choice","repeats":true,"answerOption":[{"valueCoding":{"code":"a"}}]},
         {"linkId":"q","type":"string","enableBehavior":"all","enableWhen":[)" +
      conditions + "]}");
  CHECK(json_of(form.definition.items[4].visible_when) == expected);
  CHECK(form.losses.empty() == (expected != "none"));
}

TEST_CASE("scores, lists, translations, help and bounds", "[exchange][fhir]") {
  const ImportedForm form = read(
      R"({"linkId":"c","type":"choice","text":"Kysymys","answerValueSet":"#vs",
          "_text":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/translation","extension":[
            {"url":"lang","valueCode":"sv"},{"url":"content","valueString":"Fråga"}]}]},
          "item":[{"linkId":"c-help","type":"display","text":"Apua","extension":[
            {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
             "valueCodeableConcept":{"coding":[{"code":"help"}]}}]}]},
         {"linkId":"s","type":"integer","extension":[
            {"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueInteger":1},
            {"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueInteger":5},
            {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
             "valueCodeableConcept":{"coding":[{"code":"slider"}]}}]})",
      R"("language":"fi","contained":[{"resourceType":"ValueSet","id":"vs","status":"active","compose":{"include":[
          {"system":"http://x","concept":[{"code":"y","display":"Kyllä","designation":[{"language":"sv","value":"Ja"}],
           "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":1.5}]}]}]}}],)");
  CHECK(shown(form.losses).empty());
  const forms::Definition& definition = form.definition;
  CHECK(definition.title.by_language.at("fi") == "T");
  const forms::Item& choice = definition.items[0];
  CHECK(choice.text.by_language == std::map<std::string, std::string, std::less<>>{{"fi", "Kysymys"}, {"sv", "Fråga"}});
  CHECK(choice.help.by_language.at("fi") == "Apua");
  CHECK(choice.items.empty());
  CHECK(choice.choice_list == "vs");
  REQUIRE(definition.choice_lists.size() == 1);
  const forms::Choice& yes = definition.choice_lists[0].choices.at(0);
  CHECK(yes.code == "y");
  CHECK(yes.system == "http://x");
  CHECK(yes.score == base::Decimal::parse("1.5"));
  CHECK(yes.text.by_language.at("sv") == "Ja");
  CHECK(definition.items[1].kind == forms::ItemKind::scale);
  CHECK(definition.items[1].maximum == base::Decimal{5, 0});
}

TEST_CASE("ids and codes that are none here have others, always the same", "[exchange][fhir]") {
  const std::string item =
      R"({"linkId":"kysymys ä","type":"choice","answerOption":[{"valueCoding":{"code":"ei yhtään"}}]})";
  const ImportedForm form = read(item);
  CHECK(form.definition.items[0].id == read(item).definition.items[0].id);
  CHECK(form.definition.items[0].id.text.starts_with("kysymys"));
  CHECK(shown(form.losses) == "/item/0/linkId linkId renamed; /item/0/answerOption/0/valueCoding/code code renamed");
}

TEST_CASE("a bundle of languages is one form, and no other bundle is", "[exchange][fhir]") {
  const auto bundle = [](const std::string& second) {
    return base::parse_json(R"({"resourceType":"Bundle","entry":[
      {"resource":{"resourceType":"Questionnaire","language":"fi","title":"Otsikko",
                   "item":[{"linkId":"a","type":"string","text":"Nimi"}]}},{"resource":)" +
                            second + "}]}");
  };
  const ImportedForm form = read_questionnaire(bundle(
      R"({"resourceType":"Questionnaire","language":"sv","title":"Rubrik","item":[{"linkId":"a","type":"string","text":"Namn"}]})"));
  CHECK(form.definition.languages == std::vector<std::string>{"fi", "sv"});
  CHECK(form.definition.title.by_language.at("sv") == "Rubrik");
  CHECK(form.definition.items[0].text.by_language.at("sv") == "Namn");
  for (const char* other :
       {R"({"resourceType":"Questionnaire","language":"sv","item":[{"linkId":"b","type":"string"}]})",
        R"({"resourceType":"Questionnaire","language":"sv","item":[{"linkId":"a","type":"boolean"}]})",
        R"({"resourceType":"Questionnaire","language":"sv"})",
        R"({"resourceType":"Questionnaire","language":"fi","item":[{"linkId":"a","type":"string"}]})"}) {
    CAPTURE(other);
    CHECK_THROWS_AS(read_questionnaire(bundle(other)), base::Failed);
  }
}

TEST_CASE("what is no questionnaire is refused", "[exchange][fhir]") {
  const auto [document, expected] = GENERATE(table<std::string, std::string>({
      {R"([])", "NO_QUESTIONNAIRE "},
      {R"({"resourceType":"Patient"})", "NO_QUESTIONNAIRE /resourceType"},
      {R"({"resourceType":"Bundle","entry":[]})", "NO_QUESTIONNAIRE "},
      {R"({"resourceType":"Questionnaire","item":[{"type":"string"}]})", "MISSING_FIELD /item/0/linkId"},
      {R"({"resourceType":"Questionnaire","item":[{"linkId":"a","type":"strange"}]})", "UNKNOWN_TYPE /item/0/type"},
      {R"({"resourceType":"Questionnaire","item":{}})", "WRONG_TYPE /item"},
      {R"({"resourceType":"Questionnaire","title":1})", "WRONG_TYPE /title"},
  }));
  CAPTURE(document);
  try {
    read_questionnaire(base::parse_json(document));
    FAIL("it was read");
  } catch (const base::Failed& failed) {
    CHECK(failed.failure().code + " " + failed.failure().path == expected);
  }
}

TEST_CASE("what is written is read as it was", "[exchange][fhir][property]") {
  rc::prop("import(export(x)) is x", [] {
    const forms::Definition form = exchange::test::FormMaker().make();
    const boost::json::value written = write_questionnaire(form, "form", 1);
    const ImportedForm again = read_questionnaire(base::parse_json(base::write_json(written)));
    RC_ASSERT(base::write_json(again.definition) == base::write_json(form));
  });
}
