#include "matching.hpp"

#include <algorithm>
#include <boost/json/serialize.hpp>
#include <cmath>
#include <stdexcept>
#include <string_view>

#include "schema.hpp"

namespace contract {
namespace {

std::string differs(const std::string& place, const std::string& wanted, const json::value& got) {
  return (place.empty() ? "the answer" : place) + ": expected " + wanted + ", got " + json::serialize(got);
}

const json::value* member(const json::object& object, std::string_view name) { return object.if_contains(name); }

const json::value& saved_value(const Saved& saved, const json::value& name) {
  const auto found = saved.find(std::string(name.as_string()));
  if (found == saved.end()) throw std::runtime_error("nothing was kept under the name " + json::serialize(name));
  return found->second;
}

std::string difference_of_members(const json::object& expected, const json::value& got, Saved& saved,
                                  const std::string& place) {
  if (!got.is_object()) return differs(place, "an object", got);
  for (const auto& [name, wanted] : expected) {
    const std::string at = place + "/" + std::string(name);
    const auto* value = got.as_object().if_contains(name);
    const auto* matcher = wanted.if_object();
    const bool absent = matcher != nullptr && matcher->contains("$absent");
    if (value == nullptr && !absent) return at + ": expected " + json::serialize(wanted) + ", and it is not there";
    if (value != nullptr && absent) return differs(at, "nothing", *value);
    if (value == nullptr) continue;
    if (auto why = difference(wanted, *value, saved, at); !why.empty()) return why;
  }
  return {};
}

std::string difference_of_items(const json::array& expected, const json::value& got, Saved& saved,
                                const std::string& place) {
  if (!got.is_array()) return differs(place, "a list", got);
  const auto& items = got.as_array();
  if (items.size() != expected.size()) return differs(place, std::to_string(expected.size()) + " items", got);
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (auto why = difference(expected[i], items[i], saved, place + "/" + std::to_string(i)); !why.empty()) return why;
  }
  return {};
}

std::string difference_of_contained(const json::array& expected, const json::value& got, Saved& saved,
                                    const std::string& place) {
  if (!got.is_array()) return differs(place, "a list", got);
  for (const auto& wanted : expected) {
    const bool found = std::any_of(got.as_array().begin(), got.as_array().end(), [&](const json::value& item) {
      Saved tried = saved;
      if (!difference(wanted, item, tried).empty()) return false;
      saved = tried;
      return true;
    });
    if (!found) return differs(place, "an item that matches " + json::serialize(wanted), got);
  }
  return {};
}

/// Of an object with a name that begins with `$`.
std::string difference_of_matcher(const json::object& matcher, const json::value& got, Saved& saved,
                                  const std::string& place) {
  const auto unless = [&](bool matches) {
    return matches ? std::string() : differs(place, json::serialize(matcher), got);
  };
  if (const auto* kind = member(matcher, "$any")) return unless(is_of_kind(std::string(kind->as_string()), got));
  if (const auto* name = member(matcher, "$saved")) return difference(saved_value(saved, *name), got, saved, place);
  if (const auto* items = member(matcher, "$contains"))
    return difference_of_contained(items->as_array(), got, saved, place);
  if (const auto* count = member(matcher, "$length"))
    return unless(got.is_array() && got.as_array().size() == count->to_number<std::size_t>());
  if (const auto* part = member(matcher, "$holds"))
    return unless(got.is_string() && got.as_string().find(part->as_string()) != json::string::npos);
  if (const auto* number = member(matcher, "$near"))
    return unless(got.is_number() && std::abs(got.to_number<double>() - number->to_number<double>()) <=
                                         matcher.at("within").to_number<double>());
  if (const auto* members = member(matcher, "$exactly")) {
    if (!got.is_object() || got.as_object().size() != members->as_object().size()) return unless(false);
    return difference(*members, got, saved, place);
  }
  if (const auto* name = member(matcher, "$save")) {
    if (const auto* wanted = member(matcher, "is")) {
      if (auto why = difference(*wanted, got, saved, place); !why.empty()) return why;
    }
    saved[std::string(name->as_string())] = got;
    return {};
  }
  throw std::runtime_error("there is no such matcher: " + json::serialize(matcher));
}

}  // namespace

std::string difference(const json::value& expected, const json::value& got, Saved& saved, const std::string& place) {
  if (const auto* object = expected.if_object()) {
    const bool matcher =
        std::any_of(object->begin(), object->end(), [](const auto& it) { return it.key().front() == '$'; });
    return matcher ? difference_of_matcher(*object, got, saved, place)
                   : difference_of_members(*object, got, saved, place);
  }
  if (const auto* list = expected.if_array()) return difference_of_items(*list, got, saved, place);
  const bool equal = expected.is_number() && got.is_number() ? expected.to_number<double>() == got.to_number<double>()
                                                             : expected == got;
  return equal ? std::string() : differs(place, json::serialize(expected), got);
}

json::value filled(const json::value& request, const Saved& saved) {
  if (const auto* list = request.if_array()) {
    json::array items;
    for (const auto& item : *list) items.push_back(filled(item, saved));
    return items;
  }
  const auto* object = request.if_object();
  if (object == nullptr) return request;
  if (const auto* name = member(*object, "$saved")) return saved_value(saved, *name);
  if (const auto* repeated = member(*object, "$repeat")) {
    const auto times = object->at("times").to_number<std::size_t>();
    if (!repeated->is_string()) return json::array(times, filled(*repeated, saved));
    json::string text;
    for (std::size_t i = 0; i < times; ++i) text += repeated->as_string();
    return text;
  }
  json::object members;
  for (const auto& [name, value] : *object) members[name] = filled(value, saved);
  return members;
}

}  // namespace contract
