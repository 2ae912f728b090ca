// Every real form of other programs becomes a form of ours that can be defined and that goes out and comes in as it was,
// or is refused as its defect deserves. What is lost is listed exactly.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <map>

#include "mukana/base/failure.hpp"
#include "mukana/forms/rules.hpp"

#include "base/json.hpp"
#include "corpus/files.hpp"
#include "corpus/forms_expected.hpp"
#include "exchange/fhir_questionnaire.hpp"
#include "exchange/fhir_response.hpp"
#include "exchange/xlsform.hpp"

using namespace mukana;

namespace {

// For the gate that validates what is written against the schema of FHIR.
void keep(std::string_view name, const boost::json::value& written) {
  const char* folder = std::getenv("MUKANA_FHIR_OUT");
  if (folder == nullptr) return;
  std::ofstream(std::filesystem::path(folder) / (std::string(name) + ".json")) << base::write_json(written);
}

std::filesystem::path form(std::string_view name) {
  const std::filesystem::path forms = std::filesystem::path(MUKANA_CORPUS) / "forms";
  return (name.ends_with(".json") ? forms / "fhir" : forms / "xlsform") / name;
}

exchange::ImportedForm import(std::string_view name) {
  const std::string bytes = corpus::bytes_of(form(name));
  if (!name.ends_with(".json")) return exchange::read_xlsform(bytes);
  return exchange::read_questionnaire(base::parse_json(bytes));
}

/// How many losses of each reason, and where the expressions among them stand.
std::string shown(const std::vector<exchange::Loss>& losses) {
  std::map<std::string, int> counts;
  std::string expressions;
  for (const exchange::Loss& loss : losses) {
    ++counts[std::string(base::code(loss.reason))];
    if (loss.reason == exchange::LossReason::expression) expressions += " " + loss.path;
  }
  std::string text;
  for (const auto& [reason, count] : counts) text += (text.empty() ? "" : " ") + reason + " " + std::to_string(count);
  return text + (expressions.empty() ? "" : ":" + expressions);
}

}  // namespace

TEST_CASE("Real forms are imported, or refused with their defect", "[corpus][fhir]") {
  for (const auto& [name, expected] : corpus::expected_forms) {
    CAPTURE(name);
    std::string found;
    try {
      const exchange::ImportedForm imported = import(name);
      found = shown(imported.losses);
      for (const base::Failure& fault : forms::faults_of(imported.definition)) {
        found += "; " + fault.code + " " + fault.path;
      }
      const auto written = exchange::write_questionnaire(imported.definition, "form", 1);
      keep(name, written);
      const auto again = exchange::read_questionnaire(base::parse_json(base::write_json(written)));
      CHECK(base::write_json(again.definition) == base::write_json(imported.definition));
    } catch (const base::Failed& failed) {
      found = failed.failure().code + " " + failed.failure().path;
    }
    CHECK(found == expected);
  }
}

TEST_CASE("No form of the corpus is forgotten", "[corpus]") {
  for (const auto& [extension, folder] : {std::pair{".json", "fhir"}, {".xlsx", "xlsform"}, {".csv", "xlsform"}}) {
    for (const auto& file : corpus::files(extension)) {
      if (file.parent_path().filename() != folder || file.parent_path().parent_path().filename() != "forms") continue;
      const std::string name = file.filename().string();
      if (name.find("response") != std::string::npos) continue;
      CAPTURE(name);
      CHECK(std::any_of(corpus::expected_forms.begin(), corpus::expected_forms.end(),
                        [&](const auto& expected) { return expected.first == name; }));
    }
  }
}

TEST_CASE("Real responses are read by their forms, and go out and come in as they were", "[corpus][fhir]") {
  for (const auto& [name, questionnaire, expected] : corpus::expected_responses) {
    CAPTURE(name);
    const forms::Definition definition = import(questionnaire).definition;
    const auto read = exchange::read_questionnaire_response(base::parse_json(corpus::bytes_of(form(name))), definition);
    CHECK(shown(read.losses) == expected);
    boost::json::object response;
    response["answers"] = read.answers;
    const auto written = exchange::write_questionnaire_response(definition, "form", 1, response);
    keep(name, written);
    CHECK(exchange::read_questionnaire_response(written, definition).answers == read.answers);
  }
}
