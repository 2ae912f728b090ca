#pragma once
/// @file
/// Figures and checked claims of a pilot, as operations and reports ask for them.
#include <span>
#include <string>
#include <vector>

#include "mukana/outcomes/types.hpp"

#include "operation/context.hpp"
#include "pilots/records.hpp"

namespace mukana::outcomes {

/// The figures of every indicator of the actor's controller, each in its latest version and over its own period, in
/// the order in which they were first defined; `only` names those wanted, empty means all. Each fact set is read
/// once a period, however many indicators stand on it. References of rejected rows are given to coordinators alone.
/// Throws `missing` where `only` names an indicator that is not there.
std::vector<Figure> compute_all(operation::Context& context, const pilots::Pilot& pilot,
                                std::span<const std::string> only = {});

/// The claims published of a pilot, in the order in which they were published, each checked against the rows over
/// its own period. Figures that were computed already are used again where indicator and period are the same.
std::vector<ClaimCheck> check_claims(operation::Context& context, const pilots::Pilot& pilot,
                                     std::span<const Figure> computed = {});

}  // namespace mukana::outcomes
