#include "mukana/loans/utilisation.hpp"

#include <algorithm>
#include <vector>

namespace mukana::loans {

using base::Instant;

bool is_available(DeviceState state) {
  return state == DeviceState::available || state == DeviceState::reserved || state == DeviceState::on_loan;
}

bool is_in_fleet(DeviceState state) {
  return state != DeviceState::lost && state != DeviceState::granted && state != DeviceState::disposed;
}

namespace {

// The first instant of every day of the period, and that of the day after it.
std::vector<Instant> midnights(base::Period period, const base::Zone& zone) {
  std::vector<Instant> starts;
  for (base::Date day = period.first_day; day <= period.last_day.plus_days(1); day = day.plus_days(1)) {
    starts.push_back(zone.start_of(day));
  }
  return starts;
}

}  // namespace

Utilisation device_days(std::span<const StateSpan> states, base::Period period, const base::Zone& zone) {
  Utilisation sum;
  if (period.last_day < period.first_day) return sum;
  const std::vector<Instant> midnight = midnights(period, zone);
  const std::size_t days = midnight.size() - 1;
  std::vector<bool> loaned(days);
  std::vector<bool> available(days);
  for (const StateSpan& span : states) {
    const Instant start = std::max(span.time.start, midnight.front());
    const Instant end = std::min(span.time.end, midnight.back());
    if (end <= start) continue;
    const std::int64_t length = end.milliseconds - start.milliseconds;
    const bool on_loan = span.state == DeviceState::on_loan;
    if (is_in_fleet(span.state)) sum.gross_milliseconds += length;
    if (!is_available(span.state)) continue;
    sum.net_milliseconds += length;
    if (on_loan) sum.loaned_milliseconds += length;
    const auto after = std::upper_bound(midnight.begin(), midnight.end(), start);
    for (auto day = static_cast<std::size_t>(after - midnight.begin()) - 1; day < days && midnight[day] < end; ++day) {
      available[day] = true;
      if (on_loan) loaned[day] = true;
      if (midnight[day + 1] > end) continue;
      ++sum.census_available_days;
      if (on_loan) ++sum.census_loaned_days;
    }
  }
  sum.loaned_days = std::count(loaned.begin(), loaned.end(), true);
  sum.available_days = std::count(available.begin(), available.end(), true);
  return sum;
}

}  // namespace mukana::loans
