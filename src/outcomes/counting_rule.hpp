#pragma once
#include "mukana/outcomes/types.hpp"

namespace mukana::outcomes {

/// A sentence in Finnish, Swedish and English that says what an indicator counts over a period.
base::Texts counting_rule(const Indicator& indicator, const FigurePeriod& period);

}  // namespace mukana::outcomes
