#include "outcomes/measuring.hpp"

#include <algorithm>
#include <utility>

namespace mukana::outcomes {
namespace {

using operation::Cell;
using operation::ColumnKind;

// Counts and sums of the groups make the whole; a rate is split by columns only, over the same weeks.
bool is_additive(MeasureKind kind) {
  return kind == MeasureKind::count || kind == MeasureKind::sum || kind == MeasureKind::rate_per_week;
}

// Weekdays from Monday, numbers by their size, all else by its text; what is not known comes last.
std::pair<int, std::string_view> rank_of(std::string_view key, const Column& column) {
  if (key.empty()) return {2, key};
  if (column.derived == Derived::weekday) {
    static constexpr std::string_view in_order[] = {"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
    const auto* const found = std::find(std::begin(in_order), std::end(in_order), key);
    return {static_cast<int>(found - std::begin(in_order)) - 7, key};
  }
  return {0, key};
}

bool comes_before(std::string_view a, std::string_view b, const Column& column) {
  const auto rank_a = rank_of(a, column);
  const auto rank_b = rank_of(b, column);
  if (column.kind == ColumnKind::number && rank_a.first == 0 && rank_b.first == 0) {
    return number_of(Cell{a}) < number_of(Cell{b});
  }
  return rank_a < rank_b;
}

}  // namespace

Measuring::Measuring(const Measure& measure, const operation::FactSet& set)
    : kind_(measure.kind), numerator_(compile(measure.numerator, set)) {
  if (!measure.column.empty()) column_ = require_column(set, measure.column);
  if (!measure.denominator.empty()) denominator_ = require_column(set, measure.denominator);
  if (kind_ == MeasureKind::distinct && column_ && column_->kind == ColumnKind::person) reason_ = "no_person";
}

std::optional<Share> Measuring::share_of(const Facts& facts, std::string& text) const {
  switch (kind_) {
    case MeasureKind::count:
    case MeasureKind::rate_per_week: return Share{facts.row.count, 0, {}};
    case MeasureKind::share: return Share{meets_all(numerator_, facts) ? facts.row.count : 0, facts.row.count, {}};
    case MeasureKind::distinct: {
      const Cell cell = facts.cell(*column_);
      if (!is_known(cell)) return std::nullopt;
      if (const auto* view = std::get_if<std::string_view>(&cell)) return Share{0, 0, *view};
      text = key_of(cell, column_->kind);
      return Share{0, 0, text};
    }
    case MeasureKind::sum:
    case MeasureKind::mean:
    case MeasureKind::min:
    case MeasureKind::max:
    case MeasureKind::ratio: {
      const auto value = number_of(facts.cell(*column_));
      const auto by = denominator_ ? number_of(facts.cell(*denominator_)) : std::optional<std::int64_t>(1);
      if (!value || !by) return std::nullopt;
      return Share{*value, *by, {}};
    }
  }
  return std::nullopt;
}

Totals::Totals(const Indicator& indicator, const operation::FactSet& set) : kind_(indicator.measure.kind) {
  for (const std::string& name : indicator.by) dimensions_.push_back({name, require_column(set, name), {}});
}

Tally& Totals::Dimension::group(std::string_view key) {
  const auto found = groups.find(key);
  return found != groups.end() ? found->second : groups.emplace(std::string(key), Tally{}).first->second;
}

void Totals::add(const Facts& facts, const Share& share) {
  total_.add(kind_, share);
  for (Dimension& dimension : dimensions_) {
    const Cell cell = facts.cell(dimension.column);
    if (const auto* text = std::get_if<std::string_view>(&cell)) {
      dimension.group(*text).add(kind_, share);
    } else {
      dimension.group(key_of(cell, dimension.column.kind)).add(kind_, share);
    }
  }
}

void Totals::add(const std::vector<std::string>& keys, const Share& share) {
  total_.add(kind_, share);
  for (std::size_t i = 0; i < dimensions_.size(); ++i) dimensions_[i].group(keys[i]).add(kind_, share);
}

std::vector<std::string> Totals::keys_of(const Facts& facts) const {
  std::vector<std::string> keys;
  keys.reserve(dimensions_.size());
  for (const Dimension& dimension : dimensions_) {
    keys.push_back(key_of(facts.cell(dimension.column), dimension.column.kind));
  }
  return keys;
}

void Totals::clear() {
  total_ = {};
  for (Dimension& dimension : dimensions_) dimension.groups.clear();
}

Outcome Totals::outcome(const Measure& measure, std::optional<std::int32_t> days) const {
  return total_.outcome(measure, days);
}

std::vector<Breakdown> Totals::breakdowns(const Measure& measure, std::optional<std::int32_t> days) const {
  std::vector<Breakdown> breakdowns;
  for (const Dimension& dimension : dimensions_) {
    Breakdown breakdown{dimension.name, is_additive(kind_), {}};
    for (const auto& [key, tally] : dimension.groups) {
      const Outcome outcome = tally.outcome(measure, days);
      breakdown.groups.push_back({key, outcome.value, outcome.numerator, outcome.denominator});
    }
    std::sort(breakdown.groups.begin(), breakdown.groups.end(),
              [&](const Group& a, const Group& b) { return comes_before(a.key, b.key, dimension.column); });
    breakdowns.push_back(std::move(breakdown));
  }
  return breakdowns;
}

}  // namespace mukana::outcomes
