#pragma once
/// @file
/// Answers as JSON: an object of item to answer, as docs/forms.md describes it.
#include <boost/json/value.hpp>
#include <span>
#include <vector>

#include "mukana/forms/compiled.hpp"

namespace mukana::forms {

/// Reads the answers of a request. What is of no such shape is refused (E_FORMAT, E_UTF8, E_LIMIT) at
/// `/answers/<item>`; whether the values fit their items is asked later. Items that the form does not have are kept.
std::vector<Answer> read_answers(const CompiledForm& form, const boost::json::value& answers);

/// The answers as JSON, in the order of the form.
boost::json::value write_answers(const CompiledForm& form, std::span<const Answer> answers);

}  // namespace mukana::forms
