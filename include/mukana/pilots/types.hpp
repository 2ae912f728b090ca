#pragma once
/// @file
/// Pilots: a trial of a service with a beginning, an end and a period over which it is evaluated (capability 80).
#include <optional>

#include "mukana/base/time.hpp"

namespace mukana::pilots {

/// The days of a pilot as they are asked for. The evaluation period may differ from the pilot's own: the first weeks
/// are set-up and the last ones closing.
struct AskedPeriods {
  base::Date first_day;
  base::Date last_day;
  std::optional<base::Date> evaluation_first_day;
  std::optional<base::Date> evaluation_last_day;
};

/// The two periods of a pilot, both ends in.
struct Periods {
  base::Period pilot;
  base::Period evaluation;
};

}  // namespace mukana::pilots
