#pragma once
/// @file
/// Expressions of our own as FHIRPath, as far as FHIRPath can say the same of a QuestionnaireResponse.
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "mukana/forms/types.hpp"

namespace mukana::exchange {

/// What is known of the items that an expression may name.
struct WrittenItem {
  const forms::Item* item = nullptr;
  const WrittenItem* parent = nullptr;
  bool in_repeat = false;
};
using WrittenItems = std::map<std::string, WrittenItem, std::less<>>;

/// Names of variables, which FHIR writes with letters and digits alone.
using VariableNames = std::map<std::string, std::string, std::less<>>;

/// Nothing where FHIRPath has no such thing, or where it would mean another one: within repeats a path from the
/// response leads to all occurrences.
std::optional<std::string> write_fhirpath(const forms::Expression& expression, const WrittenItems& items,
                                          const VariableNames& variables);

/// A text between FHIRPath's quotes.
std::string quoted_fhirpath(std::string_view text);

}  // namespace mukana::exchange
