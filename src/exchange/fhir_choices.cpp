// What may be chosen: options, contained lists, and their scores.
#include <algorithm>

#include "exchange/fhir_addresses.hpp"
#include "exchange/fhir_names.hpp"
#include "exchange/fhir_reader.hpp"

namespace mukana::exchange::fhir {

namespace json = boost::json;
using base::Decimal;
using forms::Choice;

bool QuestionnaireReader::read_score(JsonElement& extension, Choice& choice, KnownItem& known) {
  const std::string address = extension.text("url").value_or("");
  const auto [member, value] = value_of(extension, "value");
  if (address == option_exclusive && value != nullptr && value->is_bool()) {
    choice.exclusive = value->get_bool();
    return true;
  }
  if ((address != ordinal_value && address != item_weight) || value == nullptr || !value->is_number()) return false;
  choice.score = decimal_of(*value, extension.path_of(member));
  auto& addresses = known.score_addresses;
  if (std::find(addresses.begin(), addresses.end(), address) == addresses.end()) addresses.push_back(address);
  return true;
}

// Two terminologies may have one code: the later of both is told apart by its terminology.
void QuestionnaireReader::tell_apart(Choice& choice, const std::string& code, const std::vector<Choice>& before) {
  const auto same =
      std::find_if(before.begin(), before.end(), [&](const Choice& one) { return one.code == choice.code; });
  if (same == before.end() || same->system == choice.system) return;
  choice.code = choice_code_of(choice.system + "|" + code);
}

Choice QuestionnaireReader::read_coding(JsonElement& coding, KnownItem& known, const std::string* item,
                                        const std::string& system, const std::vector<Choice>& before) {
  Choice choice;
  choice.system = coding.text("system").value_or(system);
  auto code = coding.text("code");
  choice.text = texts(coding, "display", item);
  // Some name an answer by its words alone.
  if (!code) code = choice.text.by_language.empty() ? "" : choice.text.by_language.begin()->second;
  choice.code = choice_code_of(*code);
  tell_apart(choice, *code, before);
  if (choice.text.by_language.empty() && choice.code != *code) choice.text.by_language[language_] = *code;
  known.codes.emplace(*code, choice.code);
  known.codes.emplace(choice.system + "|" + *code, choice.code);
  for (JsonElement& extension : coding.elements("extension")) {
    if (read_score(extension, choice, known)) continue;
    const std::string address = extension.text("url").value_or("");
    lose(extension.path(), address, is_layout(address) ? LossReason::not_kept : LossReason::not_supported, item,
         "An extension of a choice that our forms do not know.");
  }
  // Designations are the names of a concept in other languages.
  for (JsonElement& designation : coding.elements("designation")) {
    const auto language = designation.text("language");
    const auto text = designation.text("value");
    if (language && text) choice.text.by_language[*language] = *text;
    designation.lose_rest(report_, item == nullptr ? std::nullopt : std::optional<std::string>(*item));
  }
  if (choice.code != *code) {
    lose(coding.path_of("code"), "code", LossReason::renamed, item,
         "It is no code here, or another terminology's choice has it.");
  }
  return choice;
}

Choice QuestionnaireReader::read_option(JsonElement& option, KnownItem& known, const std::string& item,
                                        const std::vector<Choice>& before) {
  const auto [member, value] = value_of(option, "value");
  Choice choice;
  if (value != nullptr && value->is_object() && member == "valueCoding") {
    JsonElement coding(value->get_object(), option.path_of(member));
    choice = read_coding(coding, known, &item, "", before);
    coding.lose_rest(report_, item);
  } else if (value != nullptr && (value->is_string() || value->is_number())) {
    std::string text;
    if (value->is_string()) {
      text = std::string(value->get_string().data(), value->get_string().size());
      choice.text = texts(option, member, &item);
    } else {
      text = decimal_of(*value, option.path_of(member)).text();
      choice.text.by_language[language_] = text;
    }
    choice.code = choice_code_of(text);
    known.codes.emplace(text, choice.code);
  } else {
    lose(option.path(), std::string(member), LossReason::not_supported, &item, "An option of this kind is not taken.");
  }
  for (JsonElement& extension : option.elements("extension")) {
    if (read_score(extension, choice, known)) continue;
    const std::string address = extension.text("url").value_or("");
    lose(extension.path(), address, is_layout(address) ? LossReason::not_kept : LossReason::not_supported, &item,
         "An extension of a choice that our forms do not know.");
  }
  return choice;
}

void QuestionnaireReader::read_options(JsonElement& element, Options& options, KnownItem& known,
                                       const std::string& item) {
  for (JsonElement& option : element.elements("answerOption")) {
    Choice choice = read_option(option, known, item, options.choices);
    const bool initial = option.truth("initialSelected").value_or(false);
    option.lose_rest(report_, item);
    if (choice.code.empty()) continue;
    if (initial) options.initial.push_back(choice.code);
    options.choices.push_back(std::move(choice));
  }
  if (const auto address = element.text("answerValueSet")) read_value_set(*address, options, known, element, item);
}

void QuestionnaireReader::read_value_set(const std::string& address, Options& options, KnownItem& known,
                                         JsonElement& element, const std::string& item) {
  const auto contained = value_sets_.find(std::string_view(address).substr(0, address.find('|')));
  if (contained == value_sets_.end()) {
    lose(element.path_of("answerValueSet"), address, LossReason::without_meaning, &item,
         "The list of choices is not in the file.");
    return;
  }
  JsonElement value_set(*contained->second.object, contained->second.path);
  const std::string list = item_id_of(value_set.text("id").value_or(address));
  if (!lists_.contains(list)) {
    KnownItem read;
    std::vector<Choice> choices = concepts(value_set, read);
    read_lists_.insert(value_set.path());
    lose_list(value_set);
    if (!choices.empty()) list_order_.push_back(list);
    lists_.emplace(list, std::pair{std::move(choices), std::move(read)});
  }
  const auto& [choices, read] = lists_.at(list);
  if (choices.empty()) return;
  options.list = list;
  known.codes = read.codes;
  known.score_addresses = read.score_addresses;
}

// What a contained list says of itself.
void QuestionnaireReader::lose_list(JsonElement& list) {
  for (const char* needed : {"resourceType", "id", "url", "content"}) list.take(needed);
  if (list.peek("status") != nullptr && *list.peek("status") == "active") list.take("status");
  list.lose_rest(report_, std::nullopt);
}

// Concepts, and those below them: our choices stand in one row.
void QuestionnaireReader::read_concepts(JsonElement& of, std::string_view member, const std::string& system,
                                        std::vector<Choice>& choices, KnownItem& known) {
  for (JsonElement& found : of.elements(member)) {
    if (found.truth("abstract").value_or(false)) {
      found.take("system");
      lose(found.path(), found.text("code").value_or(""), LossReason::not_kept, nullptr,
           "It only stands above other choices, and cannot be chosen.");
      found.take("display");
    } else {
      choices.push_back(read_coding(found, known, nullptr, system, choices));
    }
    if (found.peek(member) != nullptr) {
      lose(found.path_of(member), member, LossReason::not_kept, nullptr, "Our choices stand in one row.");
      read_concepts(found, member, system, choices, known);
    }
    found.lose_rest(report_, std::nullopt);
  }
}

// The concepts of a value set: as it is expanded, or as it is composed of concepts written out.
std::vector<Choice> QuestionnaireReader::concepts(JsonElement& value_set, KnownItem& known) {
  std::vector<Choice> choices;
  if (const json::object* expansion = value_set.child("expansion")) {
    JsonElement expanded(*expansion, value_set.path_of("expansion"));
    read_concepts(expanded, "contains", "", choices, known);
    expanded.lose_rest(report_, std::nullopt);
    if (!choices.empty()) {
      value_set.take("compose");  // from which it was expanded
      return choices;
    }
  }
  const json::object* compose = value_set.child("compose");
  if (compose == nullptr) return choices;
  JsonElement composed(*compose, value_set.path_of("compose"));
  for (JsonElement& include : composed.elements("include")) read_include(include, choices, known);
  for (JsonElement& exclude : composed.elements("exclude")) {
    lose(exclude.path(), "exclude", LossReason::not_supported, nullptr, "Choices are not taken out of a list again.");
  }
  composed.lose_rest(report_, std::nullopt);
  return choices;
}

void QuestionnaireReader::read_include(JsonElement& include, std::vector<Choice>& choices, KnownItem& known) {
  const std::string system = include.text("system").value_or("");
  const auto found = code_systems_.find(system);
  for (const char* narrows : {"filter", "valueSet"}) {
    if (include.take(narrows) == nullptr) continue;
    lose(include.path_of(narrows), narrows, LossReason::not_supported, nullptr,
         "Choices are taken only where they are written out.");
    if (include.peek("concept") == nullptr) return;
  }
  if (include.peek("concept") != nullptr) {
    read_concepts(include, "concept", system, choices, known);
  } else if (found != code_systems_.end()) {
    JsonElement code_system(*found->second.object, found->second.path);
    read_concepts(code_system, "concept", system, choices, known);
    if (read_lists_.insert(code_system.path()).second) lose_list(code_system);
  } else {
    lose(include.path(), system, LossReason::without_meaning, nullptr,
         "The concepts of this terminology are not in the file.");
  }
  include.lose_rest(report_, std::nullopt);
}

}  // namespace mukana::exchange::fhir
