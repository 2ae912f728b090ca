#pragma once
/// @file
/// Months and weeks without a single row: a chart of time must show them, or a gap looks like none.
#include "mukana/outcomes/types.hpp"

namespace mukana::reporting {

/// The groups of a breakdown by month or week with the missing ones of the period filled in as 0, in order. Only where
/// the groups sum up to the figure: a distinct count or a mean of nothing is not 0. Other breakdowns stay as they are.
outcomes::Breakdown with_empty_times(outcomes::Breakdown breakdown, const outcomes::FigurePeriod& period);

}  // namespace mukana::reporting
