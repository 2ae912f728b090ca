#pragma once
/// @file
/// Decisions about pilots, as functions of values alone.
#include <span>
#include <string>
#include <string_view>

#include "mukana/base/failure.hpp"
#include "mukana/pilots/types.hpp"

namespace mukana::pilots {

/// The periods meant: an end of the evaluation period that is left out is the pilot's own.
Periods settle(const AskedPeriods& asked);

/// Says no to a period that ends before it starts (E_ARG, END_BEFORE_START, at the end's field), and to an evaluation
/// period that has no day in common with the pilot (E_REFUSED, EVALUATION_OUTSIDE_PILOT). It may begin before the
/// pilot or end after it: a follow-up is evaluated after the last day.
base::Refusal check_periods(const AskedPeriods& asked);

/// Says no where a pilot would continue itself, at once or by way of others (E_CONFLICT, CONTINUES_ITSELF).
/// `predecessors` are the ids from the pilot it continues back to the first one.
base::Refusal check_continues(std::string_view id, std::span<const std::string> predecessors);

}  // namespace mukana::pilots
