// A Questionnaire as a whole: its texts, its contained lists, and what stands beside its items.
#include "exchange/fhir_reader.hpp"

#include <set>

#include "base/json.hpp"
#include "exchange/fhir_addresses.hpp"
#include "exchange/fhir_names.hpp"
#include "exchange/fhir_questionnaire.hpp"

namespace mukana::exchange::fhir {

namespace json = boost::json;
using base::Failed;
using base::Status;

void QuestionnaireReader::lose(std::string path, std::string_view element, LossReason reason, const std::string* item,
                               std::string message) {
  std::optional<std::string> of;
  if (item != nullptr) of = *item;
  report_.add({std::move(path), std::string(element), reason, std::move(of), {}, std::move(message)});
}

void QuestionnaireReader::lose_expression(const Pending& rule, std::string_view element, std::string reason) {
  std::optional<std::string> of;
  if (rule.item != nullptr) of = rule.item->id;
  report_.add({rule.path, std::string(element), LossReason::expression, std::move(of), rule.expression,
               "Not supported: " + reason + "."});
}

// A text with its translations, which stand in extensions of its shadow `_name`.
base::Texts QuestionnaireReader::texts(JsonElement& element, std::string_view name, const std::string* item) {
  base::Texts texts;
  if (auto text = element.text(name); text && !text->empty()) texts.by_language[language_] = std::move(*text);
  const std::string shadow_name = "_" + std::string(name);
  const json::value* value = element.peek(shadow_name);
  if (value == nullptr || !value->is_object()) return texts;
  element.take(shadow_name);
  JsonElement shadow(value->get_object(), element.path_of(shadow_name));
  for (JsonElement& extension : shadow.elements("extension")) {
    const std::string address = extension.text("url").value_or("");
    if (address != translation) {
      lose(extension.path(), address, is_layout(address) ? LossReason::not_kept : LossReason::not_supported, item,
           "How a text looks is not kept.");
      continue;
    }
    std::string tag;
    std::string content;
    for (JsonElement& part : extension.elements("extension")) {
      const std::string what = part.text("url").value_or("");
      const auto [member, text] = value_of(part, "value");
      if (text == nullptr || !text->is_string()) continue;
      (what == "lang" ? tag : content) = std::string(text->get_string().data(), text->get_string().size());
    }
    if (tag.empty() || content.empty()) {
      lose(extension.path(), address, LossReason::without_meaning, item, "A translation has a language and a text.");
    } else {
      texts.by_language[tag] = content;
    }
  }
  shadow.lose_rest(report_, item == nullptr ? std::nullopt : std::optional<std::string>(*item));
  return texts;
}

void QuestionnaireReader::read_value_sets() {
  for (JsonElement& resource : root_.elements("contained")) {
    const std::string type = resource.text("resourceType").value_or("");
    const std::string id = resource.text("id").value_or("");
    if (type == "ValueSet") {
      value_sets_["#" + id] = {&resource.object(), resource.path(), "ValueSet"};
      if (const auto url = resource.text("url")) value_sets_[*url] = value_sets_["#" + id];
    } else if (type == "CodeSystem") {
      code_systems_[resource.text("url").value_or("")] = {&resource.object(), resource.path(), "CodeSystem"};
    } else {
      lose(resource.path(), type, LossReason::not_supported, nullptr, "A contained resource of this kind is not read.");
    }
  }
}

// A list that no item offers is no part of the form.
void QuestionnaireReader::lose_unused_lists() {
  if (own_.is_object() && own_.get_object().contains("choice_lists")) return;  // which lists all of them
  std::set<std::string> told;
  for (const auto* of : {&value_sets_, &code_systems_}) {
    for (const auto& [address, list] : *of) {
      if (read_lists_.contains(list.path) || !told.insert(list.path).second) continue;
      lose(list.path, list.type, LossReason::not_kept, nullptr, "No item offers these choices.");
    }
  }
}

void QuestionnaireReader::read_form_extension(JsonElement& extension) {
  const std::string address = extension.text("url").value_or("");
  const auto [member, value] = value_of(extension, "value");
  if (address == variable_address && value != nullptr && value->is_object()) {
    JsonElement expression(value->get_object(), extension.path_of(member));
    variables_.push_back({expression.text("name").value_or(""), expression.text("expression").value_or(""), nullptr});
    const std::string language = expression.text("language").value_or("");
    pending_.push_back({Pending::Kind::variable, nullptr, extension.path(), variables_.back().expression,
                        variables_.back().name, nullptr});
    if (language != "text/fhirpath") variables_.pop_back();
    return;
  }
  if ((address == target_constraint || address == questionnaire_constraint)) {
    pending_.push_back({Pending::Kind::constraint, nullptr, extension.path(), {}, {}, &extension.object()});
    return;
  }
  if (address == own_form && value != nullptr && value->is_string()) {
    own_ = base::parse_json({value->get_string().data(), value->get_string().size()});
    return;
  }
  lose(extension.path(), address, is_layout(address) ? LossReason::not_kept : LossReason::not_supported, nullptr,
       "An extension that our forms do not know.");
}

forms::Definition QuestionnaireReader::read() {
  forms::Definition definition;
  root_.take("resourceType");
  language_ = root_.text("language").value_or("und");
  read_value_sets();
  definition.title = texts(root_, "title", nullptr);
  if (definition.title.by_language.empty()) definition.title = texts(root_, "name", nullptr);
  definition.description = texts(root_, "description", nullptr);
  if (JsonElement(root_.object(), "").text("url").value_or("").starts_with(own_address)) {
    for (const char* told_by_the_request : {"url", "id", "version"}) root_.take(told_by_the_request);
  }
  if (root_.peek("status") != nullptr && *root_.peek("status") == "active") root_.take("status");
  for (JsonElement& extension : root_.elements("extension")) read_form_extension(extension);
  for (JsonElement& item : root_.elements("item")) definition.items.push_back(read_item(item, nullptr));
  for (const std::string& list : list_order_) {
    definition.choice_lists.push_back({base::Id{list}, lists_.at(list).first});
  }
  root_.lose_rest(report_, std::nullopt);
  lose_unused_lists();
  read_rules(definition);
  return definition;
}

std::pair<std::string_view, const json::value*> value_of(JsonElement& element, std::string_view begins) {
  for (const auto& member : element.object()) {
    const std::string_view name(member.key().data(), member.key().size());
    if (!name.starts_with(begins) || name.size() == begins.size() || name.front() == '_') continue;
    element.take(name);
    return {name, &member.value()};
  }
  return {{}, nullptr};
}

std::optional<forms::Literal> literal_of(const json::value& value, const std::string& path) {
  if (value.is_bool()) return forms::Literal(value.get_bool());
  if (value.is_string()) return forms::Literal(std::string(value.get_string().data(), value.get_string().size()));
  if (value.is_number()) return forms::Literal(decimal_of(value, path));
  return std::nullopt;
}

json::value merged(const json::value& known, const json::value& rest) {
  json::object members = known.as_object();
  for (const auto& member : rest.as_object()) {
    if (member.value().is_null()) {
      members.erase(member.key());
    } else {
      members[member.key()] = member.value();
    }
  }
  return members;
}

}  // namespace mukana::exchange::fhir
