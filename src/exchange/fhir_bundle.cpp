// One Questionnaire, or one for each language of a form.
#include <algorithm>

#include "base/json.hpp"
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

void without_words(std::vector<forms::Choice>& choices) {
  for (forms::Choice& choice : choices) choice.text = {};
}

/// What of an item the languages share: everything but its words and the items below it.
json::object shared(Item item) {
  item.items.clear();
  item.text = {};
  item.help = {};
  item.prefix.clear();
  without_words(item.choices);
  for (forms::Constraint& constraint : item.constraints) constraint.message = {};
  for (forms::Coding& code : item.codes) code.text = {};
  return base::parse_json(base::write_json(item)).as_object();
}

// Puts the words of one more language beside those that are there. What else it says must be the same; of rules that are
// not, those of the first language are taken.
class Joining {
 public:
  Joining(const std::string& path, LossReport& report) : path_(path), report_(report) {}

  void add(Definition& into, const Definition& from) {
    add_texts(into.title, from.title);
    add_texts(into.description, from.description);
    add_items(into.items, from.items);
    add_all(
        into.choice_lists, from.choice_lists, path_,
        [](const forms::ChoiceList& a, const forms::ChoiceList& b) { return a.id == b.id; },
        [&](forms::ChoiceList& list, const forms::ChoiceList& other) {
          compare("choice_lists", in_json(list), in_json(other), {});
          add_choices(list.choices, other.choices);
        });
  }

 private:
  static json::object in_json(forms::ChoiceList list) {
    without_words(list.choices);
    return base::parse_json(base::write_json(list)).as_object();
  }

  void compare(std::string_view what, const json::object& first, const json::object& other,
               const std::optional<std::string>& item) {
    if (first == other) return;
    report_.add({path_,
                 std::string(what),
                 LossReason::not_supported,
                 item,
                 {},
                 "The languages differ in it: what the first one says is taken."});
  }

  void compare_members(const Item& item, const Item& other) {
    const json::object first = shared(item);
    const json::object second = shared(other);
    const auto one_of = [](const json::object& object, const json::string_view& name) {
      const json::value* found = object.if_contains(name);
      return found == nullptr ? json::object() : json::object{{name, *found}};
    };
    json::object names = first;
    for (const auto& member : second) names.insert(member);
    for (const auto& member : names) {
      const std::string_view name(member.key().data(), member.key().size());
      compare(name, one_of(first, member.key()), one_of(second, member.key()), item.id.text);
    }
  }

  void add_choices(std::vector<forms::Choice>& into, const std::vector<forms::Choice>& from) {
    add_all(
        into, from, path_, [](const forms::Choice& a, const forms::Choice& b) { return a.code == b.code; },
        [](forms::Choice& choice, const forms::Choice& other) { add_texts(choice.text, other.text); });
  }

  void add_items(std::vector<Item>& into, const std::vector<Item>& from) {
    add_all(
        into, from, path_, [](const Item& a, const Item& b) { return a.id == b.id && a.kind == b.kind; },
        [&](Item& item, const Item& other) {
          compare_members(item, other);
          add_texts(item.text, other.text);
          add_texts(item.help, other.help);
          for (std::size_t i = 0; i < std::min(item.constraints.size(), other.constraints.size()); ++i) {
            add_texts(item.constraints[i].message, other.constraints[i].message);
          }
          for (std::size_t i = 0; i < std::min(item.codes.size(), other.codes.size()); ++i) {
            add_texts(item.codes[i].text, other.codes[i].text);
          }
          add_choices(item.choices, other.choices);
          add_items(item.items, other.items);
        });
  }

  const std::string& path_;
  LossReport& report_;
};

Definition read_one(const json::object& questionnaire, const std::string& path, LossReport& report) {
  fhir::QuestionnaireReader reader(questionnaire, path, report);
  Definition definition = reader.read();
  reader.drop_unfit(definition);
  return definition;
}

ImportedForm read_bundle(const json::object& bundle) {
  LossReport report;
  JsonElement root(bundle, "");
  root.take("resourceType");
  ImportedForm form;
  std::vector<std::string> languages;
  for (JsonElement& entry : root.elements("entry")) {
    const json::object* resource = entry.child("resource");
    entry.lose_rest(report, {});
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
    Definition definition = read_one(*resource, path, report);
    if (languages.empty()) {
      form.definition = std::move(definition);
    } else {
      Joining(path, report).add(form.definition, definition);
    }
    languages.push_back(language);
  }
  for (const char* of_every_bundle : {"type", "id"}) root.take(of_every_bundle);
  root.lose_rest(report, {});
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
  form.definition = read_one(*object, "", report);
  form.losses = report.take();
  return form;
}

}  // namespace mukana::exchange
