#include "mukana/guidance/rules.hpp"

namespace mukana::guidance {

using base::Failure;
using base::Refusal;
using base::Status;

Refusal check_time(const SaidTime& said) {
  if (said.happened_at && said.happened_on) {
    return Failure{Status::format, "TWO_TIMES", "Either happened_at or happened_on is given, not both.",
                   "/happened_on"};
  }
  if (!said.happened_at && !said.happened_on) {
    return Failure{Status::format, "MISSING_FIELD", "Either happened_at or happened_on is required.", "/happened_at"};
  }
  if (said.happened_on && said.precision == Precision::instant) {
    return Failure{Status::format, "TOO_PRECISE", "A day alone is not known to the instant.", "/precision"};
  }
  return {};
}

Precision precision_of(const SaidTime& said) {
  if (said.precision) return *said.precision;
  return said.happened_at ? Precision::instant : Precision::day;
}

Refusal check_order(base::Instant starts_at, std::optional<base::Instant> ends_at) {
  if (!ends_at || starts_at < *ends_at) return {};
  return Failure{Status::argument, "END_BEFORE_START", "The end must be after the start.", "/ends_at"};
}

}  // namespace mukana::guidance
