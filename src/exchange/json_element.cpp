#include "exchange/json_element.hpp"

#include <algorithm>

#include "mukana/base/failure.hpp"

namespace mukana::exchange {

namespace json = boost::json;

std::string JsonElement::path_of(std::string_view name) const { return base::join_path(path_, name); }

void JsonElement::refuse_type(std::string_view name, std::string_view expected) const {
  throw base::Failed(base::Status::format, "WRONG_TYPE", "Here " + std::string(expected) + " is expected.",
                     path_of(name));
}

const json::value* JsonElement::peek(std::string_view name) const {
  return object_.if_contains(json::string_view(name.data(), name.size()));
}

const json::value* JsonElement::take(std::string_view name) {
  const json::value* value = peek(name);
  if (value != nullptr) taken_.emplace_back(name);
  return value;
}

std::optional<std::string> JsonElement::text(std::string_view name) {
  const json::value* value = take(name);
  if (value == nullptr) return std::nullopt;
  const json::string* text = value->if_string();
  if (text == nullptr) refuse_type(name, "a text");
  return std::string(text->data(), text->size());
}

std::optional<bool> JsonElement::truth(std::string_view name) {
  const json::value* value = take(name);
  if (value == nullptr) return std::nullopt;
  if (value->is_string() && (*value == "true" || *value == "false")) return *value == "true";  // seen in real files
  if (!value->is_bool()) refuse_type(name, "true or false");
  return value->get_bool();
}

std::optional<std::int64_t> JsonElement::integer(std::string_view name) {
  const json::value* value = take(name);
  if (value == nullptr) return std::nullopt;
  if (!value->is_int64()) refuse_type(name, "a whole number");
  return value->get_int64();
}

const json::object* JsonElement::child(std::string_view name) {
  const json::value* value = take(name);
  if (value == nullptr) return nullptr;
  if (!value->is_object()) refuse_type(name, "an object");
  return &value->get_object();
}

const json::array* JsonElement::list(std::string_view name) {
  const json::value* value = take(name);
  if (value == nullptr) return nullptr;
  if (!value->is_array()) refuse_type(name, "a list");
  return &value->get_array();
}

std::vector<JsonElement> JsonElement::elements(std::string_view name) {
  std::vector<JsonElement> found;
  const json::array* values = list(name);
  if (values == nullptr) return found;
  found.reserve(values->size());
  for (std::size_t i = 0; i < values->size(); ++i) {
    if (!(*values)[i].is_object()) refuse_type(name, "a list of objects");
    found.emplace_back((*values)[i].get_object(), base::join_path(path_of(name), i));
  }
  return found;
}

base::Decimal decimal_of(const json::value& value, const std::string& path) {
  base::Decimal number;
  try {
    base::Decimal::read_own_json(value, number);
  } catch (base::Failed& failed) {
    failed.failure().path = path;
    throw;
  }
  return number;
}

std::vector<std::string> JsonElement::untaken() const {
  std::vector<std::string> names;
  for (const auto& member : object_) {
    const std::string_view name(member.key().data(), member.key().size());
    if (std::find(taken_.begin(), taken_.end(), name) == taken_.end()) names.emplace_back(name);
  }
  return names;
}

void JsonElement::lose_rest(LossReport& report, const std::optional<std::string>& item) const {
  for (std::string& name : untaken()) {
    const std::string path = path_of(name);
    // What changes the meaning of all that stands beside it, and must not pass as a mere ornament.
    const bool changes_meaning = name == "modifierExtension" || name == "implicitRules";
    report.add({path,
                std::move(name),
                changes_meaning ? LossReason::not_supported : LossReason::not_kept,
                item,
                {},
                changes_meaning ? "It may change the meaning of what it stands in, in a way that is not known here."
                                : "Our forms have no place for this."});
  }
}

}  // namespace mukana::exchange
