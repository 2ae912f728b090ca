#pragma once
/// @file
/// Many indicators at once, each fact set read once a period.
#include <vector>

#include "outcomes/figures.hpp"
#include "outcomes/records.hpp"

namespace mukana::outcomes {

/// An indicator and the days over which it is asked.
struct Asked {
  Indicator indicator;
  FigurePeriod period;
};

/// The figures in the order in which they were asked.
std::vector<Figure> compute(operation::Context& context, const std::vector<Asked>& asked);

/// The days of a rule in a pilot.
FigurePeriod period_of(PeriodRule rule, const pilots::Pilot& pilot);

}  // namespace mukana::outcomes
