#include <algorithm>
#include <numeric>
#include <tuple>

#include "mukana/loans/queue.hpp"

namespace mukana::loans {

using S = ReservationState;
using E = ReservationEvent;

namespace {

struct Step {
  S from;
  E event;
  S to;
};

constexpr std::array steps{
    Step{S::queued, E::suspended, S::suspended},       Step{S::suspended, E::resumed, S::queued},
    Step{S::queued, E::allocated, S::allocated},       Step{S::allocated, E::sent, S::in_transit},
    Step{S::allocated, E::readied, S::ready},          Step{S::in_transit, E::readied, S::ready},
    Step{S::in_transit, E::called_back, S::allocated}, Step{S::allocated, E::requeued, S::queued},
    Step{S::in_transit, E::requeued, S::queued},       Step{S::ready, E::requeued, S::queued},
    Step{S::allocated, E::expired, S::expired},        Step{S::ready, E::expired, S::expired},
    Step{S::queued, E::passed_over, S::queued},        Step{S::suspended, E::passed_over, S::suspended},
    Step{S::queued, E::prioritised, S::queued},        Step{S::suspended, E::prioritised, S::suspended},
    Step{S::fulfilled, E::reopened, S::queued},        Step{S::ready, E::notified, S::ready},
};

base::Failure conflict(const char* code, const char* message, std::string_view path) {
  return {base::Status::conflict, code, message, std::string(path)};
}

}  // namespace

bool is_open(S state) { return state != S::fulfilled && state != S::expired && state != S::cancelled; }

bool holds_device(S state) { return state == S::allocated || state == S::in_transit || state == S::ready; }

std::optional<S> next_state(S state, E event) {
  // Whoever waits may come by and take a device, or lose interest, at any time.
  if (is_open(state) && event == E::fulfilled) return S::fulfilled;
  if (is_open(state) && event == E::cancelled) return S::cancelled;
  const auto* step = std::find_if(steps.begin(), steps.end(),
                                  [&](const Step& known) { return known.from == state && known.event == event; });
  if (step == steps.end()) return std::nullopt;
  return step->to;
}

S fold(std::span<const E> events) {
  S state = S::queued;
  for (const E event : events) state = next_state(state, event).value_or(state);
  return state;
}

bool stands_before(const QueueEntry& one, const QueueEntry& other) {
  const auto rank = [](const QueueEntry& entry) {
    return std::tuple(!holds_device(entry.state), entry.priority_class, entry.placed_at, std::string_view(entry.id));
  };
  return rank(one) < rank(other);
}

std::vector<std::size_t> queue_order(std::span<const QueueEntry> entries) {
  std::vector<std::size_t> order(entries.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t one, std::size_t other) { return stands_before(entries[one], entries[other]); });
  return order;
}

bool is_past(const QueueEntry& entry, base::Date today) {
  return (entry.state == S::queued || entry.state == S::suspended) && entry.last_day && *entry.last_day < today;
}

bool is_needed_by(const QueueEntry& entry, base::Date today, base::Date day) {
  return entry.state == S::queued && !entry.barred && !is_past(entry, today) &&
         (!entry.first_day || *entry.first_day <= day);
}

bool is_eligible(const QueueEntry& entry, base::Date today) { return is_needed_by(entry, today, today); }

std::optional<std::size_t> first_eligible(std::span<const QueueEntry> entries, base::Date today) {
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (!is_eligible(entries[i], today)) continue;
    if (!first || stands_before(entries[i], entries[*first])) first = i;
  }
  return first;
}

Wait wait_of(std::span<const DatedEvent> events, std::optional<base::Date> first_day,
             std::optional<base::Date> handed_out) {
  Wait wait;
  if (!events.empty()) wait.since = std::max(events.front().day, first_day.value_or(events.front().day));
  for (const auto& [event, day] : events) {
    wait.state = next_state(wait.state, event).value_or(wait.state);
    switch (event) {
      case E::allocated: wait.allocated = day; break;
      case E::readied: wait.ready = day; break;
      case E::requeued:
      case E::reopened: wait.allocated = wait.ready = wait.fulfilled = std::nullopt; break;
      case E::fulfilled:
        wait.fulfilled = std::max(wait.since, handed_out.value_or(day));
        wait.ready = std::min(wait.ready.value_or(*wait.fulfilled), *wait.fulfilled);
        wait.allocated = std::min(wait.allocated.value_or(*wait.ready), *wait.ready);
        break;
      default: break;
    }
  }
  return wait;
}

std::optional<std::int64_t> days_until(const Wait& wait, std::optional<base::Date> day) {
  if (!day) return std::nullopt;
  return day->days - wait.since.days;
}

base::Refusal check_nobody_waits(std::int64_t waiting, std::int64_t free_devices, std::string_view path) {
  if (waiting <= free_devices) return std::nullopt;
  return conflict("SOMEONE_WAITS", "More wait for such a device than there are free ones.", path);
}

base::Refusal check_event(S state, E event, std::string_view path) {
  if (next_state(state, event)) return std::nullopt;
  if (!is_open(state)) return conflict("RESERVATION_CLOSED", "The reservation is over.", path);
  if (event == E::resumed) return conflict("RESERVATION_NOT_SUSPENDED", "The reservation is not suspended.", path);
  if (event == E::notified) return conflict("RESERVATION_NOT_READY", "Nothing can be fetched yet.", path);
  return conflict("RESERVATION_NOT_WAITING", "The reservation does not wait any more.", path);
}

}  // namespace mukana::loans
