// One Questionnaire, or one for each language of a form.
#include <algorithm>

#include "exchange/fhir_questionnaire.hpp"
#include "exchange/fhir_reader.hpp"

namespace mukana::exchange {

namespace json = boost::json;
using base::Failed;
using base::Status;
using base::Texts;
using forms::Definition;
using forms::Item;

namespace {

[[noreturn]] void refuse_languages(std::string message, const std::string& path) {
  throw Failed(Status::argument, "LANGUAGES_DIFFER", std::move(message), path);
}

void add_texts(Texts& into, const Texts& from) {
  for (const auto& [language, text] : from.by_language) into.by_language.emplace(language, text);
}

template <class Things, class Same, class Add>
void add_all(Things& into, const Things& from, const std::string& path, const Same& same, const Add& add) {
  const bool alike = into.size() == from.size() && std::equal(into.begin(), into.end(), from.begin(), same);
  if (!alike) refuse_languages("The languages of the form do not hold the same items and choices.", path);
  for (std::size_t i = 0; i < into.size(); ++i) add(into[i], from[i]);
}

void add_choices(std::vector<forms::Choice>& into, const std::vector<forms::Choice>& from, const std::string& path) {
  add_all(
      into, from, path, [](const forms::Choice& a, const forms::Choice& b) { return a.code == b.code; },
      [](forms::Choice& choice, const forms::Choice& other) { add_texts(choice.text, other.text); });
}

void add_items(std::vector<Item>& into, const std::vector<Item>& from, const std::string& path) {
  add_all(
      into, from, path, [](const Item& a, const Item& b) { return a.id == b.id && a.kind == b.kind; },
      [&](Item& item, const Item& other) {
        add_texts(item.text, other.text);
        add_texts(item.help, other.help);
        for (std::size_t i = 0; i < std::min(item.constraints.size(), other.constraints.size()); ++i) {
          add_texts(item.constraints[i].message, other.constraints[i].message);
        }
        add_choices(item.choices, other.choices, path);
        add_items(item.items, other.items, path);
      });
}

void add_language(Definition& into, const Definition& from, const std::string& path) {
  add_texts(into.title, from.title);
  add_texts(into.description, from.description);
  add_items(into.items, from.items, path);
  add_all(
      into.choice_lists, from.choice_lists, path,
      [](const forms::ChoiceList& a, const forms::ChoiceList& b) { return a.id == b.id; },
      [&](forms::ChoiceList& list, const forms::ChoiceList& other) { add_choices(list.choices, other.choices, path); });
}

ImportedForm read_bundle(const json::object& bundle) {
  LossReport report;
  JsonElement root(bundle, "");
  root.take("resourceType");
  ImportedForm form;
  std::vector<std::string> languages;
  for (JsonElement& entry : root.elements("entry")) {
    const json::object* resource = entry.child("resource");
    if (resource == nullptr) continue;
    const std::string path = entry.path_of("resource");
    JsonElement seen(*resource, path);
    if (seen.text("resourceType") != "Questionnaire") {
      report.add({path,
                  seen.text("resourceType").value_or(""),
                  LossReason::not_supported,
                  {},
                  {},
                  "Only questionnaires are read from a bundle."});
      continue;
    }
    const std::string language = seen.text("language").value_or("und");
    if (std::find(languages.begin(), languages.end(), language) != languages.end()) {
      refuse_languages("The bundle holds two questionnaires in one language.", path);
    }
    Definition definition = fhir::QuestionnaireReader(*resource, path, report).read();
    if (languages.empty()) {
      form.definition = std::move(definition);
    } else {
      add_language(form.definition, definition, path);
    }
    languages.push_back(language);
  }
  if (languages.empty()) throw Failed(Status::format, "NO_QUESTIONNAIRE", "The bundle holds no questionnaire.");
  if (languages.size() > 1) form.definition.languages = std::move(languages);
  form.losses = report.take();
  return form;
}

}  // namespace

ImportedForm read_questionnaire(const json::value& document) {
  const json::object* object = document.if_object();
  if (object == nullptr) throw Failed(Status::format, "NO_QUESTIONNAIRE", "This is no FHIR resource.");
  const std::string type = JsonElement(*object, "").text("resourceType").value_or("");
  if (type == "Bundle") return read_bundle(*object);
  if (type != "Questionnaire") {
    throw Failed(Status::format, "NO_QUESTIONNAIRE", "This is no FHIR Questionnaire.", "/resourceType");
  }
  LossReport report;
  ImportedForm form;
  form.definition = fhir::QuestionnaireReader(*object, "", report).read();
  form.losses = report.take();
  return form;
}

}  // namespace mukana::exchange
