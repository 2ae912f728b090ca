// The kinds of values, by the names of `$any`.
#include <cmath>
#include <functional>
#include <map>
#include <regex>
#include <stdexcept>
#include <string_view>

#include "schema.hpp"

namespace contract {
namespace {

bool fits(const json::value& got, const char* pattern) {
  if (!got.is_string()) return false;
  const std::string_view text = got.as_string();
  return std::regex_match(text.begin(), text.end(), std::regex(pattern));
}

bool is_integer(const json::value& got) {
  return got.is_int64() || got.is_uint64() || (got.is_double() && std::floor(got.as_double()) == got.as_double());
}

}  // namespace

bool is_of_kind(const std::string& kind, const json::value& got) {
  static const std::map<std::string, std::function<bool(const json::value&)>> kinds = {
      {"value", [](const json::value&) { return true; }},
      {"text", [](const json::value& it) { return it.is_string(); }},
      {"integer", is_integer},
      {"number", [](const json::value& it) { return it.is_number(); }},
      {"boolean", [](const json::value& it) { return it.is_bool(); }},
      {"list", [](const json::value& it) { return it.is_array(); }},
      {"object", [](const json::value& it) { return it.is_object(); }},
      {"id", [](const json::value& it) { return fits(it, "[ -~]{1,64}"); }},
      {"date", [](const json::value& it) { return fits(it, "[0-9]{4}-[0-9]{2}-[0-9]{2}"); }},
      {"instant",
       [](const json::value& it) {
         return fits(it, "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z");
       }},
      {"hash", [](const json::value& it) { return fits(it, "[0-9a-f]{64}"); }},
      {"uuid",
       [](const json::value& it) { return fits(it, "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"); }},
  };
  const auto found = kinds.find(kind);
  if (found == kinds.end()) throw std::runtime_error("there is no kind '" + kind + "' of values");
  return found->second(got);
}

}  // namespace contract
