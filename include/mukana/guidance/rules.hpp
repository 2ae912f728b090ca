#pragma once
/// @file
/// When an event happened: an instant or a day, never both and never neither, and how exactly it is known.
#include <optional>

#include "mukana/base/failure.hpp"
#include "mukana/base/time.hpp"
#include "mukana/guidance/types.hpp"

namespace mukana::guidance {

/// What a request says of the time of an event.
struct SaidTime {
  std::optional<base::Instant> happened_at;
  std::optional<base::Date> happened_on;
  std::optional<Precision> precision;
};

/// Says no (E_FORMAT) to two times, to none, and to a precision finer than what is given.
base::Refusal check_time(const SaidTime& said);

/// How exactly the time is known: what is said, else what was given. Expects that check_time agreed.
Precision precision_of(const SaidTime& said);

/// Says no (E_ARG, END_BEFORE_START) to an end that is not after its start.
base::Refusal check_order(base::Instant starts_at, std::optional<base::Instant> ends_at);

}  // namespace mukana::guidance
