// Each thing of a FHIR questionnaire that is not in the form is told where it stands, and nothing else is.
#include <catch2/catch.hpp>

#include "mukana/base/failure.hpp"
#include "mukana/forms/rules.hpp"

#include "base/json.hpp"
#include "exchange/fhir_questionnaire.hpp"

using namespace mukana;
using exchange::ImportedForm;

namespace {

ImportedForm read(const std::string& items, const std::string& rest = "") {
  return exchange::read_questionnaire(
      base::parse_json(R"({"resourceType":"Questionnaire","status":"active","language":"en","title":"T",)" + rest +
                       R"("item":[)" + items + "]}"));
}

std::string shown(const ImportedForm& form) {
  std::string text;
  for (const exchange::Loss& loss : form.losses) {
    text += (text.empty() ? "" : "; ") + loss.path + " " + std::string(base::code(loss.reason));
  }
  for (const base::Failure& fault : forms::faults_of(form.definition)) text += " ! " + fault.code + " " + fault.path;
  return text;
}

std::string translated(const std::string& text, const std::string& language) {
  return R"({"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/translation","extension":[)"
         R"({"url":"lang","valueCode":")" +
         language + R"("},{"url":"content","valueString":")" + text + R"("}]}]})";
}

}  // namespace

TEST_CASE("what an item says and our forms do not is told at its place", "[exchange][fhir]") {
  const auto [item, expected] = GENERATE(table<std::string, std::string>({
      {R"("type":"group","required":true,"item":[{"linkId":"t","type":"string"}])", "/item/0/required not_supported"},
      {R"("type":"display","required":true,"readOnly":true)",
       "/item/0/required without_meaning; /item/0/readOnly without_meaning"},
      {R"("type":"quantity","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueQuantity":{"value":1}}])",
       "/item/0/extension/0 not_supported"},
      {R"("type":"date","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueDate":"2020"}])",
       "/item/0/extension/0 not_supported"},
      {R"("type":"integer","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl","valueCodeableConcept":{"coding":[{"code":"slider"}]}}])",
       "/item/0/extension/0 not_kept"},
      {R"("type":"integer","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-unit","valueCoding":{"system":"u","code":"kg","display":"kilo"}}])",
       "/item/0/extension/0/valueCoding/system not_kept; /item/0/extension/0/valueCoding/display not_kept"},
      {R"("type":"string","modifierExtension":[{"url":"http://x","valueBoolean":true}])",
       "/item/0/modifierExtension not_supported"},
      {R"("type":"string","code":[{"display":"no code"}])", "/item/0/code/0 without_meaning"},
      {R"("type":"string","_text":{"id":"x","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/translation","extension":[]}]})",
       "/item/0/_text/extension/0 without_meaning; /item/0/_text/id not_kept"},
      {R"("type":"integer","answerOption":[{"valueInteger":1}])", "/item/0/answerOption not_supported"},
  }));
  CAPTURE(item);
  CHECK(shown(read(R"({"linkId":"q",)" + item + "}")) == expected);
}

TEST_CASE("an answer to begin with is one of the item, or is told", "[exchange][fhir]") {
  const auto [item, expected] = GENERATE(table<std::string, std::string>({
      {R"("type":"integer","initial":[{"valueString":"x"}])", "/item/0/initial/0 not_supported"},
      {R"("type":"boolean","initial":[{"valueInteger":1}])", "/item/0/initial/0 not_supported"},
      {R"("type":"date","initial":[{"valueDate":"2020"}])", "/item/0/initial/0 not_supported"},
      {R"("type":"string","repeats":true,"initial":[{"valueString":"x"}])", "/item/0/initial not_supported"},
      {R"("type":"choice","repeats":true,"answerOption":[{"valueString":"a","initialSelected":true},{"valueString":"b"}])",
       "/item/0/answerOption not_supported"},
      {R"("type":"choice","answerOption":[{"valueInteger":1},{"valueInteger":2}],"initial":[{"valueInteger":2}])", ""},
      {R"("type":"choice","answerOption":[{"valueString":"a"}],"initial":[{"valueString":"b"}])",
       "/item/0/initial/0 not_supported"},
      {R"("type":"string","initial":[{"valueString":"x","extension":[]}])", "/item/0/initial/0/extension not_kept"},
      {R"("type":"quantity","initial":[{"valueQuantity":{"value":3,"unit":"kg"}}])",
       "/item/0/initial/0/valueQuantity/unit not_kept"},
      // A value that the item's own bounds leave out.
      {R"("type":"integer","initial":[{"valueInteger":9}],"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueInteger":5}])",
       "/item/0/initial/0 not_supported"},
  }));
  CAPTURE(item);
  CHECK(shown(read(R"({"linkId":"q",)" + item + "}")) == expected);
}

TEST_CASE("texts are read in every language, wherever they stand", "[exchange][fhir]") {
  const ImportedForm form =
      read(R"({"linkId":"q","type":"choice","prefix":"1","_prefix":)" + translated("eins", "de") +
           R"(,"answerOption":[{"valueString":"yes","_valueString":)" + translated("kyllä", "fi") +
           R"(}],"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-instruction",)"
           R"("valueString":"help","_valueString":)" +
           translated("apu", "fi") + "}]}");
  CHECK(shown(form) == "/item/0/_prefix not_kept");
  const forms::Item& item = form.definition.items[0];
  CHECK(item.prefix == "1");
  CHECK(item.choices[0].text.in("fi") == "kyllä");
  CHECK(item.help.in("fi") == "apu");
  CHECK(item.help.in("en") == "help");
}

TEST_CASE("one code of two terminologies is two choices", "[exchange][fhir]") {
  const ImportedForm form = read(
      R"({"linkId":"c","type":"choice","answerOption":[{"valueCoding":{"system":"s1","code":"1"}},{"valueCoding":{"system":"s2","code":"1"}}]},
         {"linkId":"q","type":"string","enableWhen":[{"question":"c","operator":"=","answerCoding":{"system":"s2","code":"1"}}]})");
  CHECK(shown(form) == "/item/0/answerOption/1/valueCoding/code renamed");
  CHECK(form.definition.items[0].choices[1].code == "s2|1");
  CHECK(form.definition.items[1].visible_when->of[1].value == forms::Literal(std::string("s2|1")));
}

TEST_CASE("contained lists: nested concepts, headings, what is left out, and lists that nobody offers",
          "[exchange][fhir]") {
  const std::string contained = R"("contained":[
    {"resourceType":"ValueSet","id":"v","status":"draft","title":"V","compose":{"include":[
       {"system":"s","filter":[{"property":"a","op":"=","value":"b"}]},
       {"system":"t","version":"2","concept":[{"code":"a","definition":"x"}]}],"exclude":[{"system":"s"}]}},
    {"resourceType":"ValueSet","id":"e","status":"active","expansion":{"total":2,"contains":[
       {"code":"top","abstract":true,"contains":[{"system":"s","code":"b"}]}]}},
    {"resourceType":"ValueSet","id":"n","status":"active","compose":{"include":[{"system":"cs"}]}},
    {"resourceType":"CodeSystem","url":"cs","status":"active","content":"complete","concept":[{"code":"x","concept":[{"code":"y"}]}]},
    {"resourceType":"ValueSet","id":"empty","status":"active","compose":{"include":[{"system":"far away"}]}},
    {"resourceType":"ValueSet","id":"unused","status":"active"}],)";
  const ImportedForm form = read(
      R"({"linkId":"v","type":"choice","answerValueSet":"#v"},{"linkId":"e","type":"choice","answerValueSet":"#e"},
         {"linkId":"n","type":"choice","answerValueSet":"#n"},{"linkId":"z","type":"choice","answerValueSet":"#empty"})",
      contained);
  CHECK(shown(form) ==
        "/contained/0/compose/include/0/filter not_supported; "
        "/contained/0/compose/include/1/concept/0/definition not_kept; "
        "/contained/0/compose/include/1/version not_kept; /contained/0/compose/exclude/0 not_supported; "
        "/contained/0/status not_kept; /contained/0/title not_kept; /contained/1/expansion/contains/0 not_kept; "
        "/contained/1/expansion/contains/0/contains not_kept; /contained/1/expansion/total not_kept; "
        "/contained/3/concept/0/concept not_kept; /contained/4/compose/include/0 without_meaning; "
        "/item/3/answerValueSet not_supported; /contained/5 not_kept");
  const auto& lists = form.definition.choice_lists;
  REQUIRE(lists.size() == 3);  // the empty one is none
  CHECK(lists[1].choices.size() == 1);
  CHECK(lists[2].choices.size() == 2);
}

TEST_CASE("a condition that cannot be read takes the others with it, and says so", "[exchange][fhir]") {
  CHECK(shown(read(
            R"({"linkId":"b","type":"boolean"},{"linkId":"q","type":"string","enableBehavior":"all","enableWhen":[
               {"question":"b","operator":"=","answerBoolean":true},{"question":"x","operator":"exists","answerBoolean":true}]})")) ==
        "/item/1/enableWhen/1 without_meaning; /item/1/enableWhen not_supported");
  CHECK(shown(read(
            R"({"linkId":"n","type":"quantity"},{"linkId":"q","type":"string","enableWhen":[
               {"id":"i","question":"n","operator":">","answerQuantity":{"value":3,"unit":"lb"}}]})")) ==
        "/item/1/enableWhen/0/answerQuantity/unit not_kept; /item/1/enableWhen/0/id not_kept");
}

TEST_CASE("a rule of other types than our expressions take is lost, and the form is not", "[exchange][fhir]") {
  CHECK(shown(read(
            R"({"linkId":"n","type":"integer"},{"linkId":"q","type":"string","enableWhen":[
               {"question":"n","operator":"=","answerString":"3"}]})")) == "/item/1/enableWhen not_supported");
  const auto calculated = [](const std::string& expression) {
    return R"({"url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",)"
           R"("valueExpression":{"language":"text/fhirpath","expression":")" +
           expression + "\"}}";
  };
  const ImportedForm form = read(R"({"linkId":"s","type":"string"},{"linkId":"x","type":"integer","extension":[)" +
                                 calculated("%resource.item.where(linkId='s').answer.value") +
                                 R"(]},{"linkId":"y","type":"string","extension":[)" +
                                 calculated("%resource.item.where(linkId='s').answer.value") + "]}");
  CHECK(shown(form) == "/item/1/extension/0 expression");
  CHECK_FALSE(form.definition.items[1].calculate);
  CHECK(form.definition.items[2].calculate);
  // What runs in circles is a fault of the form.
  CHECK(shown(read(
            R"({"linkId":"a","type":"string","enableWhen":[{"question":"b","operator":"exists","answerBoolean":true}]},
               {"linkId":"b","type":"string","enableWhen":[{"question":"a","operator":"exists","answerBoolean":true}]})")) ==
        " ! CYCLE /items/0/visible_when");
}

TEST_CASE("languages of a bundle that differ in more than their words say in what", "[exchange][fhir]") {
  const auto questionnaire = [](const std::string& language, const std::string& rest) {
    return R"({"fullUrl":"urn:x","resource":{"resourceType":"Questionnaire","status":"active","language":")" +
           language + R"(","title":")" + language + R"(","item":[{"linkId":"b","type":"boolean","text":")" + language +
           "\"" + rest + "}]}}";
  };
  const ImportedForm form = exchange::read_questionnaire(base::parse_json(
      R"({"resourceType":"Bundle","type":"collection","timestamp":"2021","entry":[)" +
      questionnaire("fi", R"(,"required":true)") + "," + questionnaire("sv", R"(,"readOnly":true)") + "]}"));
  CHECK(shown(form) ==
        "/entry/0/fullUrl not_kept; /entry/1/fullUrl not_kept; /entry/1/resource not_supported; "
        "/entry/1/resource not_supported; /timestamp not_kept");
  CHECK(form.losses[2].element == "required");
  CHECK(form.losses[3].element == "read_only");
  CHECK(form.definition.items[0].text.in("sv") == "sv");
}

TEST_CASE("a number of too many digits is refused at its place", "[exchange][fhir]") {
  try {
    read(R"({"linkId":"q","type":"decimal","initial":[{"valueDecimal":1e300}]})");
    FAIL("it was taken");
  } catch (const base::Failed& failed) {
    CHECK(failed.failure().path == "/item/0/initial/0/valueDecimal");
  }
}
