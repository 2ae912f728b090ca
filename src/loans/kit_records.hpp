#pragma once
/// @file
/// Kits: several specific devices that are lent and returned as one.
#include <string_view>
#include <vector>

#include "operation/context.hpp"

namespace mukana::loans {

/// The row of a kit named in a request that was not dissolved. Throws `missing` at `path`.
storage::Key require_kit(operation::Context& context, const base::Id& id, std::string_view path);
/// The devices of a kit as it stands, in the order in which they were put in.
std::vector<storage::Key> kit_devices(storage::Database& database, storage::Key kit);

}  // namespace mukana::loans
