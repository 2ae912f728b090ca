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

// Counts the days [first, past) that were not counted before.
void count_days(std::size_t first, std::size_t past, std::size_t& next, std::int64_t& count) {
  const std::size_t from = std::max(first, next);
  if (from >= past) return;
  count += static_cast<std::int64_t>(past - from);
  next = past;
}

}  // namespace

LocalDays::LocalDays(base::Period period, const base::Zone& zone) {
  if (period.last_day < period.first_day) return;
  midnights_.reserve(static_cast<std::size_t>(period.days()) + 1);
  for (base::Date day = period.first_day; day <= period.last_day.plus_days(1); day = day.plus_days(1)) {
    midnights_.push_back(zone.start_of(day));
  }
}

Utilisation device_days(std::span<const StateSpan> states, base::Period period, const base::Zone& zone) {
  return device_days(states, LocalDays(period, zone));
}

Utilisation device_days(std::span<const StateSpan> states, const LocalDays& local_days) {
  Utilisation sum;
  const std::span<const Instant> midnight = local_days.midnights();
  if (midnight.empty()) return sum;
  // The last day that was counted: spans come in the order of time, so a day is counted once.
  std::size_t next_loaned = 0;
  std::size_t next_available = 0;
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
    const auto before_end = std::lower_bound(after, midnight.end(), end);
    const auto first = static_cast<std::size_t>(after - midnight.begin()) - 1;
    const auto past = static_cast<std::size_t>(before_end - midnight.begin());  // the day after the last one touched
    const auto ended = end == midnight[past] ? past : past - 1;                 // days whose last instant it holds
    count_days(first, past, next_available, sum.available_days);
    sum.census_available_days += static_cast<std::int64_t>(ended - first);
    if (!on_loan) continue;
    count_days(first, past, next_loaned, sum.loaned_days);
    sum.census_loaned_days += static_cast<std::int64_t>(ended - first);
  }
  return sum;
}

}  // namespace mukana::loans
