#pragma once
/// @file
/// Reservations and their queues: what may follow what, whose turn it is, and who waits.
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/base/codes.hpp"
#include "mukana/base/failure.hpp"
#include "mukana/base/time.hpp"

namespace mukana::loans {

/// Where a reservation stands. The last three are final; only where the loan that fulfilled it never was, it waits again.
enum class ReservationState { queued, suspended, allocated, in_transit, ready, fulfilled, expired, cancelled };

/// What happens to a reservation. The state is the fold of its events.
enum class ReservationEvent {
  placed,
  suspended,
  resumed,
  allocated,    ///< a device is kept for it
  sent,         ///< the device is on its way from another custodian
  called_back,  ///< its transfer was cancelled, or went elsewhere: it is kept all the same, and to be sent
  readied,      ///< it can be fetched
  requeued,     ///< the device went to somebody else, broke or is gone: it waits again, at its old place
  passed_over,  ///< staff lent what a later day of it needs; nothing changes
  prioritised,  ///< staff put it in another priority class
  notified,     ///< the person was told that it can be fetched; nothing changes
  fulfilled,
  reopened,  ///< the loan that fulfilled it was made void: it waits again, at its old place
  expired,
  cancelled
};

/// The state after an event, or nothing where the event cannot happen in this state.
std::optional<ReservationState> next_state(ReservationState state, ReservationEvent event);
/// Whether it still waits for, or holds, a device.
bool is_open(ReservationState state);
/// Whether a device is kept for it.
bool holds_device(ReservationState state);
/// The state that events lead to, in the order in which they were recorded; what cannot follow changes nothing.
ReservationState fold(std::span<const ReservationEvent> events);

/// An open reservation as its queue sees it.
struct QueueEntry {
  std::string id;
  ReservationState state = ReservationState::queued;
  std::int64_t priority_class = 5;  ///< lower goes first
  base::Instant placed_at;
  std::optional<base::Date> first_day = {};  ///< from when it is needed; at once where it is left out
  bool barred = false;                       ///< the borrower is suspended: passed over, at its place
  std::optional<base::Date> last_day = {};   ///< until when it is needed; for ever where it is left out
};

/// Whether one entry stands before another: who has a device kept stands before all who wait; then by priority class,
/// by when it was placed, and by id. Nothing of this is stored.
bool stands_before(const QueueEntry& one, const QueueEntry& other);
/// The queue in its order, as indexes.
std::vector<std::size_t> queue_order(std::span<const QueueEntry> entries);

/// Whether it waits, is not suspended, and will need a device by a day or before; what was needed until yesterday is not.
bool is_needed_by(const QueueEntry& entry, base::Date today, base::Date day);
/// Whether it waits for days that are over: nobody gives it a device any more.
bool is_past(const QueueEntry& entry, base::Date today);
/// Whether a device that is free today may be given to it: it waits, is not suspended, and needs one by now.
bool is_eligible(const QueueEntry& entry, base::Date today);
/// Whose turn it is; nothing where nobody can take a device today.
std::optional<std::size_t> first_eligible(std::span<const QueueEntry> entries, base::Date today);

/// An event of a reservation and its local day.
struct DatedEvent {
  ReservationEvent event = ReservationEvent::placed;
  base::Date day;
};

/// Since when a reservation waited, and what came of it. What was given to somebody else after all, or never was, does not
/// count: the wait goes on.
struct Wait {
  base::Date since;                                   ///< placed, or the day from which it is needed, if later
  ReservationState state = ReservationState::queued;  ///< where the events lead to
  std::optional<base::Date> allocated = {};           ///< when the device was kept for it
  std::optional<base::Date> ready = {};               ///< when that one could be fetched
  std::optional<base::Date> fulfilled = {};           ///< when it was handed out
};

/// The wait that events in their order tell of. `handed_out` is the day of the loan by which it was fulfilled, which may have
/// been written down later than it began. Where a device was handed out that had not been kept before, it was allocated
/// and ready on that day.
Wait wait_of(std::span<const DatedEvent> events, std::optional<base::Date> first_day,
             std::optional<base::Date> handed_out = std::nullopt);

/// Whole local days from the beginning of the wait to a day of it; nothing where that has not come.
std::optional<std::int64_t> days_until(const Wait& wait, std::optional<base::Date> day);

/// Says no (E_CONFLICT, SOMEONE_WAITS) to a renewal where more wait than there are devices free for them.
base::Refusal check_nobody_waits(std::int64_t waiting, std::int64_t free_devices, std::string_view path);

/// Says no (E_CONFLICT) to what cannot happen to a reservation in its state: RESERVATION_CLOSED where it is over, else
/// RESERVATION_NOT_SUSPENDED, RESERVATION_NOT_READY, RESERVATION_NOT_WAITING.
base::Refusal check_event(ReservationState state, ReservationEvent event, std::string_view path);

}  // namespace mukana::loans

namespace mukana::base {

template <>
struct Codes<loans::ReservationState> {
  static constexpr std::array<std::string_view, 8> names{"queued", "suspended", "allocated", "in_transit",
                                                         "ready",  "fulfilled", "expired",   "cancelled"};
};
template <>
struct Codes<loans::ReservationEvent> {
  static constexpr std::array<std::string_view, 15> names{
      "placed",      "suspended",   "resumed",  "allocated", "sent",     "called_back", "readied",  "requeued",
      "passed_over", "prioritised", "notified", "fulfilled", "reopened", "expired",     "cancelled"};
};

}  // namespace mukana::base
