#pragma once
/// @file
/// Whether an answer fits the JSON Schema that the catalogue gives of it: as much of JSON Schema as the catalogue uses.
#include <boost/json/value.hpp>
#include <string>

namespace contract {

namespace json = boost::json;

/// Why the value does not fit, with its place; empty where it does. `whole` is the schema that references lead into.
std::string misfit(const json::value& got, const json::value& schema, const json::value& whole,
                   const std::string& place = "");

/// Whether a value is of a kind, by the names of `$any`. Throws std::runtime_error for a kind that there is not.
bool is_of_kind(const std::string& kind, const json::value& got);

}  // namespace contract
