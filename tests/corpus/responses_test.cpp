// Real responses are taken or refused by the form that they answer, as their source says of them.
#include <catch2/catch.hpp>

#include "base/json.hpp"
#include "corpus/files.hpp"
#include "support/workspace.hpp"
#include "unit/people/calls.hpp"

using namespace mukana;

namespace {

boost::json::value file(std::string_view name) {
  return base::parse_json(corpus::bytes_of(std::filesystem::path(MUKANA_CORPUS) / "forms" / "fhir" / name));
}

std::string submitted(std::string_view response, std::string_view questionnaire) {
  test::TestWorkspace workspace;
  workspace.call("form.import_fhir",
                 base::write_json(boost::json::value{{"id", "form"}, {"resource", file(questionnaire)}}));
  return test::refusal(
      workspace.session(), "response.import_fhir",
      base::write_json(boost::json::value{{"form", "form"}, {"anonymous", true}, {"resource", file(response)}}));
}

}  // namespace

TEST_CASE("real responses are judged by their forms", "[corpus][fhir]") {
  const auto [response, questionnaire, expected] = GENERATE(table<const char*, const char*, const char*>({
      {"lforms-items-under-choice-response.json", "lforms-items-under-choice.json", ""},
      // Four occurrences of a group that allows three at the most.
      {"lforms-min-max-occurs-response-too-many.json", "lforms-min-max-occurs.json", "TOO_MANY /answers/1"},
      // One item is not in the form: it is listed as a loss, and the rest is taken.
      {"lforms-ussg-family-response.json", "lforms-ussg-family.json", ""},
      {"refero-multiple-enablewhen-response.json", "refero-multiple-enablewhen.json", ""},
      {"refero-deep-transitive-response.json", "refero-deep-transitive.json", ""},
      // Its items match, and the answers of required ones are empty lists.
      {"androidfhir-demographics-response.json", "androidfhir-demographics.json",
       "MISSING_ANSWER /answers/patient.birthDate"},
      // It answers another PHQ-9, none of whose items is in this form.
      {"spezi-phq9-response.json", "lforms-phq9.json", "OTHER_FORM /resource/item"},
  }));
  CAPTURE(response);
  CHECK(submitted(response, questionnaire) == expected);
}
