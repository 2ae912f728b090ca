#include "schema.hpp"

#include <algorithm>
#include <boost/json/serialize.hpp>
#include <map>

namespace contract {
namespace {

std::string is_no(const std::string& place, const json::value& got, const std::string& what) {
  return place + ": " + json::serialize(got) + " is no " + what + ", as the catalogue says";
}

bool has_type(const json::value& got, std::string_view type) {
  static const std::map<std::string, std::string, std::less<>> kinds = {{"object", "object"}, {"array", "list"},
                                                                        {"string", "text"},   {"integer", "integer"},
                                                                        {"number", "number"}, {"boolean", "boolean"}};
  if (type == "null") return got.is_null();
  return is_of_kind(kinds.find(type)->second, got);
}

bool has_type_of(const json::value& got, const json::value& types) {
  if (types.is_string()) return has_type(got, types.as_string());
  const auto& list = types.as_array();
  return std::any_of(list.begin(), list.end(),
                     [&](const json::value& type) { return has_type(got, type.as_string()); });
}

std::string misfit_of_members(const json::object& got, const json::object& schema, const json::value& whole,
                              const std::string& place) {
  if (const auto* required = schema.if_contains("required")) {
    for (const auto& name : required->as_array()) {
      if (!got.contains(name.as_string()))
        return place + "/" + std::string(name.as_string()) + ": it is always there, as the catalogue says";
    }
  }
  const auto* known = schema.if_contains("properties");
  const auto* others = schema.if_contains("additionalProperties");
  for (const auto& [name, value] : got) {
    const std::string at = place + "/" + std::string(name);
    const auto* member = known == nullptr ? nullptr : known->as_object().if_contains(name);
    if (member == nullptr && others != nullptr && others->is_object()) member = others;
    if (member == nullptr && known != nullptr) return at + ": the catalogue does not know it";
    if (member == nullptr) continue;
    if (auto why = misfit(value, *member, whole, at); !why.empty()) return why;
  }
  return {};
}

std::string misfit_of_text(const json::value& got, const json::object& schema, const std::string& place) {
  const auto* longest = schema.if_contains("maxLength");
  if (longest != nullptr && got.as_string().size() > longest->to_number<std::size_t>())
    return is_no(place, got, "shorter text");
  const auto* format = schema.if_contains("format");
  if (format == nullptr) return {};
  const std::string kind = format->as_string() == "date" ? "date" : "instant";
  return is_of_kind(kind, got) ? std::string() : is_no(place, got, kind);
}

}  // namespace

std::string misfit(const json::value& got, const json::value& schema, const json::value& whole,
                   const std::string& place) {
  const auto& says = schema.as_object();
  if (const auto* reference = says.if_contains("$ref")) {
    return misfit(got, whole.at_pointer(std::string_view(reference->as_string()).substr(1)), whole, place);
  }
  if (const auto* choices = says.if_contains("anyOf")) {
    const auto& list = choices->as_array();
    const bool fits =
        std::any_of(list.begin(), list.end(), [&](const json::value& one) { return misfit(got, one, whole).empty(); });
    if (!fits) return is_no(place, got, json::serialize(list));
  }
  if (const auto* types = says.if_contains("type"); types != nullptr && !has_type_of(got, *types)) {
    return is_no(place, got, json::serialize(*types));
  }
  if (const auto* codes = says.if_contains("enum")) {
    const auto& list = codes->as_array();
    if (std::find(list.begin(), list.end(), got) == list.end()) return is_no(place, got, "code of the list");
  }
  if (got.is_string()) return misfit_of_text(got, says, place);
  if (got.is_object()) return misfit_of_members(got.as_object(), says, whole, place);
  if (const auto* items = says.if_contains("items"); items != nullptr && got.is_array()) {
    for (std::size_t i = 0; i < got.as_array().size(); ++i) {
      if (auto why = misfit(got.at(i), *items, whole, place + "/" + std::to_string(i)); !why.empty()) return why;
    }
  }
  return {};
}

}  // namespace contract
