#include "mukana/outcomes/rules.hpp"

#include <algorithm>
#include <cmath>

namespace mukana::outcomes {
namespace {

// Figures are quotients of whole numbers and assertions are typed by hand: what differs by less is the same number.
constexpr double tolerance = 1e-9;

bool same(double a, double b) { return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b)); }
bool at_least(double a, double b) { return a > b || same(a, b); }

}  // namespace

std::optional<double> per_week(std::int64_t count, std::int32_t days) {
  if (days <= 0) return std::nullopt;
  return static_cast<double>(count * 7) / static_cast<double>(days);
}

double round_to(double value, std::int64_t decimals) {
  const double scale = std::pow(10.0, static_cast<double>(decimals));
  return std::round(value * scale) / scale;
}

base::Refusal check_assertion(const Assertion& assertion, std::string_view path) {
  using base::Failure;
  using base::Status;
  if (assertion.is && (assertion.at_least || assertion.at_most)) {
    return Failure{Status::argument, "TWO_ASSERTIONS", "A claim says what a figure is, or between what it lies.",
                   base::join_path(path, "is")};
  }
  if (!assertion.is && !assertion.at_least && !assertion.at_most) {
    return Failure{Status::argument, "NOTHING_ASSERTED", "A claim asserts something of the figure.", std::string(path)};
  }
  if (assertion.at_least && assertion.at_most && *assertion.at_least > *assertion.at_most) {
    return Failure{Status::argument, "BOUNDS_CROSSED", "The least value is above the greatest.",
                   base::join_path(path, "at_most")};
  }
  return std::nullopt;
}

std::optional<bool> bears_out(const Assertion& assertion, std::optional<double> figure, Bound bound) {
  if (!figure) return std::nullopt;
  const double value = assertion.rounded ? round_to(*figure, *assertion.rounded) : *figure;
  const bool enough = !assertion.at_least || at_least(value, *assertion.at_least);
  if (bound == Bound::at_least) {  // the true number is this or more
    const std::optional<double> most = assertion.is ? assertion.is : assertion.at_most;
    if (most && !at_least(*most, value)) return false;
    return enough && !most ? std::optional<bool>(true) : std::nullopt;
  }
  if (assertion.is) return same(value, *assertion.is);
  return enough && (!assertion.at_most || at_least(*assertion.at_most, value));
}

}  // namespace mukana::outcomes
