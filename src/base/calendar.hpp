#pragma once
// Arithmetic that everything about time shares.
#include <cstdint>

namespace mukana::base {

inline constexpr std::int64_t milliseconds_per_day = 86'400'000;

// The quotient rounded down, so that times before 1970 fall on the day they belong to. REQUIRES divisor > 0.
constexpr std::int64_t floor_divide(std::int64_t value, std::int64_t divisor) {
  const std::int64_t quotient = value / divisor;
  return value % divisor < 0 ? quotient - 1 : quotient;
}

}  // namespace mukana::base
