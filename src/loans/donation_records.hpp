#pragma once
#include <optional>
#include <string_view>

#include "operation/context.hpp"

namespace mukana::loans {

/// The row of a donation named in a request that still takes devices. Throws `missing`, or E_CONFLICT
/// (DONATION_SETTLED) at `path`.
std::optional<storage::Key> require_open_donation(operation::Context& context, const std::optional<base::Id>& id,
                                                  std::string_view path);

}  // namespace mukana::loans
