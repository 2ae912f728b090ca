#pragma once
/// @file
/// How an expected value is compared with what came, and how a request is filled; see tests/contract/README.md.
#include <boost/json/value.hpp>
#include <map>
#include <string>

namespace contract {

namespace json = boost::json;

/// What a vector kept under a name, to be used in later steps.
using Saved = std::map<std::string, json::value>;

/// Why `got` does not match, with its place; empty where it matches. Keeps what `$save` asks for.
std::string difference(const json::value& expected, const json::value& got, Saved& saved,
                       const std::string& place = "");

/// The value with `$saved` and `$repeat` replaced. Throws std::runtime_error for a name that was never kept.
json::value filled(const json::value& request, const Saved& saved);

}  // namespace contract
