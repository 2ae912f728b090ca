#pragma once
/// @file
/// How devices leave the fleet, as it is shown.
#include <optional>
#include <string>
#include <vector>

#include "mukana/loans/types.hpp"

#include "operation/shapes.hpp"

namespace mukana::loans {

struct DisposalView {
  base::Id id;
  std::int64_t revision = 1;
  base::Id device;
  base::Instant disposed_at;
  DisposalMethod method = DisposalMethod::recycled;
  std::optional<std::string> receiver;
  std::optional<std::string> reason;
  operation::EntryMode entry_mode = operation::EntryMode::live;
  std::vector<LoanFlag> flags;
  static void describe(base::Fields<DisposalView>& field);
};

/// Reads one disposal. Throws `missing` at /id.
DisposalView read_disposal(operation::Context& context, const base::Id& id);

}  // namespace mukana::loans
