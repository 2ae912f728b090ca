#pragma once
/// @file
/// Decisions about figures and claims, as functions of values alone.
#include <cstdint>
#include <optional>
#include <string_view>

#include "mukana/base/failure.hpp"
#include "mukana/base/time.hpp"
#include "mukana/outcomes/types.hpp"

namespace mukana::outcomes {

/// How many a week, over so many days, in one division: 70 over 119 days is 70 * 7 / 119. Nothing without days.
std::optional<double> per_week(std::int64_t count, std::int32_t days);

/// The number rounded to so many decimals, half away from zero.
double round_to(double value, std::int64_t decimals);

/// Says no (E_ARG) to an assertion that asserts nothing, whose least is above its most, or that says both what the
/// figure is and between what it lies.
base::Refusal check_assertion(const Assertion& assertion, std::string_view path);

/// Whether a figure bears an assertion out; nothing where it cannot tell: there is no figure, or the figure is only a
/// lower bound and the assertion is not settled by that.
std::optional<bool> bears_out(const Assertion& assertion, std::optional<double> figure, Bound bound);

}  // namespace mukana::outcomes
