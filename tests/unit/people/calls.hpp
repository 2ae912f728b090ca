#pragma once
/// Calls for the tests of this folder: as any session, answers as JSON, refusals as "CODE /path".
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "support/workspace.hpp"

namespace mukana::test {

inline boost::json::value answer(service::Session& session, std::string_view operation, std::string_view request) {
  const service::Reply reply = session.call(operation, request);
  if (!reply.ok()) throw std::runtime_error(std::string(operation) + " answered " + reply.body);
  return base::parse_json(reply.body);
}

/// "CODE /path" of the refusal, or "" where the call went through.
inline std::string refusal(service::Session& session, std::string_view operation, std::string_view request) {
  const service::Reply reply = session.call(operation, request);
  return reply.ok() ? std::string() : reply.failure.code + " " + reply.failure.path;
}

/// The text of a field, or "" where it is left out.
inline std::string text(const boost::json::value& object, std::string_view field) {
  const auto* value = object.as_object().if_contains(field);
  return value != nullptr ? std::string(value->as_string()) : std::string();
}

/// The texts of a list field, joined by commas.
inline std::string texts(const boost::json::value& object, std::string_view field) {
  std::string joined;
  const auto* list = object.as_object().if_contains(field);
  if (list == nullptr) return "nothing";
  for (const auto& item : list->as_array()) {
    if (!joined.empty()) joined += ',';
    joined += std::string(item.is_object() ? item.at("id").as_string() : item.as_string());
  }
  return joined;
}

}  // namespace mukana::test
