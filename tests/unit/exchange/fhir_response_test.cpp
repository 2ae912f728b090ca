// FHIR responses in: what they say twice, of other forms and versions, and of items that take nothing.
#include <catch2/catch.hpp>

#include "base/json.hpp"
#include "support/workspace.hpp"
#include "unit/people/calls.hpp"

using namespace mukana;

namespace {

struct Responses : test::TestWorkspace {
  Responses() {
    call("form.import_fhir",
         R"({"id":"f","resource":{"resourceType":"Questionnaire","language":"en","title":"T","item":[
      {"linkId":"a","type":"string"},{"linkId":"n","type":"quantity"},
      {"linkId":"c","type":"choice","answerOption":[{"valueInteger":1},{"valueInteger":2}]},
      {"linkId":"m","type":"choice","repeats":true,"answerOption":[{"valueString":"x"},{"valueString":"y"}]},
      {"linkId":"file","type":"attachment"},{"linkId":"r","type":"reference"},
      {"linkId":"g","type":"group","item":[{"linkId":"ga","type":"string"}]},
      {"linkId":"two","type":"choice","answerOption":[{"valueCoding":{"system":"s1","code":"1"}},{"valueCoding":{"system":"s2","code":"1"}}]}]}})");
  }

  static std::string request(const std::string& items, const std::string& rest, const std::string& more) {
    return R"({"form":"f","anonymous":true,)" + more + R"("resource":{"resourceType":"QuestionnaireResponse",)" + rest +
           R"("item":[)" + items + "]}}";
  }

  /// The answers, and behind them what was lost.
  std::string imported(const std::string& items, const std::string& rest = "", const std::string& more = "") {
    const auto result = call("response.import_fhir", request(items, rest, more));
    const std::string id(result.at("id").as_string());
    std::string text = base::write_json(call("response.get", R"({"id":")" + id + "\"}").at("answers"));
    for (const auto& loss : result.at("losses").as_array()) {
      text += " " + std::string(loss.at("path").as_string()) + " " + std::string(loss.at("reason").as_string());
    }
    return text;
  }
  std::string refused_import(const std::string& items, const std::string& rest = "", const std::string& more = "") {
    return test::refusal(session(), "response.import_fhir", request(items, rest, more));
  }
};

}  // namespace

TEST_CASE_METHOD(Responses, "an answer that is said twice is kept once, and the rest is told", "[exchange][fhir]") {
  CHECK(imported(R"({"linkId":"a","answer":[{"valueString":"1"}]},{"linkId":"a","answer":[{"valueString":"2"}]})") ==
        R"({"a":"1"} /item/1/answer/0 not_supported)");
  CHECK(
      imported(
          R"({"linkId":"g","item":[{"linkId":"ga","answer":[{"valueString":"1"}]}]},{"linkId":"g","item":[{"linkId":"ga","answer":[{"valueString":"2"}]}]})") ==
      R"({"ga":"1"} /item/1/item/0/answer/0 not_supported)");
  // What takes several answers takes them from several elements as well.
  CHECK(imported(R"({"linkId":"m","answer":[{"valueString":"x"}]},{"linkId":"m","answer":[{"valueString":"y"}]})") ==
        R"({"m":["x","y"]})");
}

TEST_CASE_METHOD(Responses, "what an answer says beside its value is told", "[exchange][fhir]") {
  CHECK(imported(R"({"linkId":"n","answer":[{"valueQuantity":{"value":3.5,"unit":"kg"}}]})") ==
        R"({"n":3.5} /item/0/answer/0/valueQuantity/unit not_kept)");
  CHECK(imported(R"({"linkId":"c","answer":[{"valueInteger":2}]})") == R"({"c":"2"})");
  CHECK(imported(R"({"linkId":"two","answer":[{"valueCoding":{"system":"s2","code":"1","display":"eins"}}]})") ==
        R"({"two":"s2|1"})");
  CHECK(
      imported(
          R"({"linkId":"a","answer":[{"valueString":"1"}]},{"linkId":"r","answer":[{"valueReference":{"display":"Anna"}}]})") ==
      R"({"a":"1"} /item/1/answer not_supported)");
  CHECK(imported(R"({"linkId":"a","answer":[{"valueString":"1"}]})", R"("status":"in-progress",)") ==
        R"({"a":"1"} /status not_kept)");
}

TEST_CASE_METHOD(Responses, "a number that is no whole one chooses nothing", "[exchange][fhir]") {
  CHECK(refused_import(R"({"linkId":"c","answer":[{"valueDecimal":1.5}]})") == "UNKNOWN_CHOICE /answers/c");
  CHECK(refused_import(R"({"linkId":"c","answer":[{"valueDecimal":1e300}]})") ==
        "OUT_OF_RANGE /resource/item/0/answer/0/valueDecimal");
}

TEST_CASE_METHOD(Responses, "a response of another form is refused, of another version taken as one to that",
                 "[exchange][fhir]") {
  const std::string answer = R"({"linkId":"a","answer":[{"valueString":"1"}]})";
  CHECK(refused_import(R"({"linkId":"nobody","answer":[{"valueString":"1"}]})") == "OTHER_FORM /resource/item");
  CHECK(refused_import(answer, R"("questionnaire":"urn:mukana:form:other|1",)") ==
        "OTHER_FORM /resource/questionnaire");
  CHECK(refused_import(answer, R"("questionnaire":"urn:mukana:form:f|9",)") == "NOT_FOUND /resource/questionnaire");
  CHECK(imported(answer, R"("questionnaire":"http://elsewhere|3",)") == R"({"a":"1"})");
  call("form.define", R"({"id":"f","version":2,"title":"T","items":[{"id":"b","kind":"text"}]})");
  CHECK(imported(answer, R"("questionnaire":"urn:mukana:form:f|1",)") == R"({"a":"1"})");
  CHECK(imported(R"({"linkId":"b","answer":[{"valueString":"1"}]})", R"("questionnaire":"urn:mukana:form:f|1",)",
                 R"("version":2,)") == R"({"b":"1"} /questionnaire not_kept)");
}
