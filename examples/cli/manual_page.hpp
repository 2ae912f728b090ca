#pragma once
/// @file
/// An operation, described as a manual page describes a command.
#include <string>

#include "client.hpp"

namespace cli {

/// `entry` is the catalogue's entry of one operation.
std::string manual_page(const Response& entry);

}  // namespace cli
