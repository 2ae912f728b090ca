#include "outcomes/tally.hpp"

#include <algorithm>

#include "mukana/outcomes/rules.hpp"

namespace mukana::outcomes {
namespace {

Outcome whole(std::int64_t number) { return {static_cast<double>(number), number, std::nullopt}; }

// The one division of a share: its parts stay whole numbers until here.
Outcome fraction(std::int64_t numerator, std::int64_t denominator) {
  Outcome outcome{std::nullopt, numerator, static_cast<double>(denominator)};
  if (denominator != 0) outcome.value = static_cast<double>(numerator) / static_cast<double>(denominator);
  return outcome;
}

}  // namespace

void Tally::add(MeasureKind kind, const Share& share) {
  ++rows_;
  numerator_ += share.numerator;
  denominator_ += share.denominator;
  if (kind == MeasureKind::min || kind == MeasureKind::max) {
    least_ = std::min(least_, share.numerator);
    greatest_ = std::max(greatest_, share.numerator);
  } else if (kind == MeasureKind::distinct) {
    const auto found = values_.find(share.value);
    if (found != values_.end()) {
      ++found->second;
    } else {
      values_.emplace(std::string(share.value), 1);
    }
  }
}

std::int64_t Tally::distinct(std::int64_t at_least_rows) const {
  return std::count_if(values_.begin(), values_.end(),
                       [&](const auto& entry) { return entry.second >= at_least_rows; });
}

Outcome Tally::outcome(const Measure& measure, std::optional<std::int32_t> days) const {
  switch (measure.kind) {
    case MeasureKind::count:
    case MeasureKind::sum: return whole(numerator_);
    case MeasureKind::distinct: return whole(distinct(measure.having_rows.value_or(1)));
    case MeasureKind::mean:
    case MeasureKind::share:
    case MeasureKind::ratio: return fraction(numerator_, denominator_);
    case MeasureKind::min:
      if (rows_ == 0) return {};
      return {static_cast<double>(least_), std::nullopt, std::nullopt};
    case MeasureKind::max:
      if (rows_ == 0) return {};
      return {static_cast<double>(greatest_), std::nullopt, std::nullopt};
    case MeasureKind::rate_per_week:
      if (!days) return {std::nullopt, numerator_, std::nullopt};
      return {per_week(numerator_, *days), numerator_, static_cast<double>(*days) / 7.0};
  }
  return {};
}

}  // namespace mukana::outcomes
