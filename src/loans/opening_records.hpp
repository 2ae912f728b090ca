#pragma once
/// @file
/// Opening hours as they are kept: a list of changes, of which the last one of its day holds.
#include <optional>

#include "mukana/loans/opening.hpp"

#include "operation/context.hpp"

namespace mukana::loans {

/// The row of the opening hours named in a request. Throws `missing` at `path`.
storage::Key require_opening(operation::Context& context, const base::Id& id, std::string_view path);
std::optional<storage::Key> require_opening(operation::Context& context, const std::optional<base::Id>& id,
                                            std::string_view path);

/// The hours; always open where there are none.
OpeningHours read_opening(storage::Database& database, std::optional<storage::Key> opening);

}  // namespace mukana::loans
