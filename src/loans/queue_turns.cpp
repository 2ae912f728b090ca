// Whose turn it is: what is done with reservations whenever a device becomes free, is handed out, or moves.
#include <algorithm>

#include "mukana/loans/rules.hpp"

#include "loans/borrower_records.hpp"
#include "loans/kit_records.hpp"
#include "loans/loan_records.hpp"
#include "loans/opening_records.hpp"
#include "loans/policy_records.hpp"
#include "loans/queue_records.hpp"
#include "loans/records.hpp"

namespace mukana::loans {

using base::Date;
using operation::Context;
using storage::Key;
using storage::Row;
using S = ReservationState;
using E = ReservationEvent;

namespace {

std::optional<Date> kept_by_policy(Context& context, const Reservation& reservation, Key device) {
  const Date today = context.today();
  const auto group = borrower_terms(context.database, reservation.person, today).group;
  const auto policy = find_policy(context, group, device_kind(context.database, device), today);
  if (!policy) return keep_until(PolicyTerms{}.keep_days, today, {});
  return keep_until(policy->terms.keep_days, today, read_opening(context.database, policy->opening));
}

// Not longer than it is needed.
std::optional<Date> last_day_kept(Context& context, const Reservation& reservation, Key device) {
  const auto by_policy = kept_by_policy(context, reservation, device);
  const auto needed = reservation.entry.last_day;
  if (!by_policy || !needed) return by_policy ? by_policy : needed;
  return std::min(*by_policy, *needed);
}

// The device lies where it is fetched: it is kept there from now on.
void make_ready(Context& context, Reservation& reservation, Key device, Advance& advance) {
  for (const Key each : devices_of(context, reservation)) {
    move_device(context, each, DeviceEvent::reserved, reservation);
  }
  EventDetails details;
  details.device = reservation.device;
  details.keep_until = last_day_kept(context, reservation, device);
  happen(context, reservation, E::readied, details);
  advance.ready.push_back(reservation.entry.id);
}

std::optional<Key> custodian_of(Context& context, Key device) {
  return context.database.integer("SELECT custodian FROM device WHERE key = $1", device);
}

// Of a kit all of it: it is fetched as one.
bool is_where_fetched(Context& context, const Reservation& reservation) {
  if (!reservation.pickup) return true;
  const std::vector<Key> devices = devices_of(context, reservation);
  return std::all_of(devices.begin(), devices.end(),
                     [&](Key device) { return custodian_of(context, device) == reservation.pickup; });
}

void allocate(Context& context, Reservation& reservation, Key device, Advance& advance) {
  EventDetails details;
  details.device = device;
  happen(context, reservation, E::allocated, details);
  if (is_where_fetched(context, reservation)) {
    make_ready(context, reservation, device, advance);
  } else {
    advance.allocated.push_back(reservation.entry.id);
  }
}

std::optional<Key> kit_of(Context& context, Key device) {
  return context.database.integer("SELECT kit FROM kit_device WHERE device = $1 AND removed_at IS NULL", device);
}

// A kit is given as a whole or not at all.
bool is_whole_kit_free(Context& context, Key kit) {
  const std::vector<Key> devices = kit_devices(context.database, kit);
  return std::all_of(devices.begin(), devices.end(), [&](Key device) {
    return is_in_state(context, device, DeviceState::available) && !kept_for(context, device);
  });
}

bool somebody_waits(Context& context) {
  return context.database
      .integer(
          "SELECT key FROM reservation WHERE controller = $1 AND reservation_state IN ('queued', 'suspended', "
          "'allocated', 'in_transit', 'ready') LIMIT 1",
          context.actor.controller)
      .has_value();
}

void resume_what_was_suspended(Context& context) {
  auto due = read_reservations(context, "r.reservation_state = 'suspended' AND r.suspended_until < $4");
  for (Reservation& reservation : due) happen(context, reservation, E::resumed);
}

void cancel_what_is_past(Context& context, Advance& advance) {
  EventDetails over;
  over.reason = "LAST_DAY_OVER";
  auto past = read_reservations(context, "r.reservation_state IN ('queued', 'suspended') AND r.last_day < $4");
  for (Reservation& reservation : past) {
    happen(context, reservation, E::cancelled, over);
    advance.cancelled.push_back(reservation.entry.id);
  }
}

// What is kept and was not fetched yet goes on with its devices: they leave, arrive, or come to rest somewhere else.
void follow_devices(Context& context, Reservation& kept, Key device, Advance& advance) {
  const std::vector<Key> devices = devices_of(context, kept);
  const auto any_is = [&](DeviceState state) {
    return std::any_of(devices.begin(), devices.end(), [&](Key each) { return is_in_state(context, each, state); });
  };
  EventDetails details;
  details.device = device;
  if (any_is(DeviceState::in_transit)) {
    if (kept.entry.state == S::allocated) happen(context, kept, E::sent, details);
  } else if (!std::all_of(devices.begin(), devices.end(),
                          [&](Key each) { return is_in_state(context, each, DeviceState::available); })) {
    happen(context, kept, E::requeued);  // it is broken or gone: another one does
    advance_queue(context, kept.key, device);
  } else if (is_where_fetched(context, kept)) {
    make_ready(context, kept, device, advance);
  } else if (kept.entry.state == S::in_transit) {
    happen(context, kept, E::called_back, details);
  }
}

// Whether the device is kept for somebody still.
bool settle_kept(Context& context, Key device, Advance& advance) {
  auto kept = kept_for(context, device);
  if (!kept) return false;
  if (kept->keep_until && *kept->keep_until < context.today()) {
    happen(context, *kept, E::expired);
    advance.expired.push_back(kept->entry.id);
    return false;
  }
  if (kept->entry.state != S::ready) follow_devices(context, *kept, device, advance);
  return holds_device(kept->entry.state);
}

std::vector<Reservation> waiting_for(Context& context, Key device) {
  const std::string kind = queue_of_kind(device_kind(context.database, device));
  auto waiting = read_reservations(context, "r.reservation_state = 'queued' AND r.queue IN ($2, $3)", kind,
                                   queue_of_device(device));
  const auto kit = kit_of(context, device);
  if (kit && is_whole_kit_free(context, *kit)) {
    for (Reservation& reservation :
         read_reservations(context, "r.reservation_state = 'queued' AND r.queue = $2", queue_of_kit(*kit))) {
      waiting.push_back(std::move(reservation));
    }
  }
  return waiting;
}

}  // namespace

std::optional<Reservation> kept_for(Context& context, Key device) {
  static const std::string open = "r.reservation_state IN ('allocated', 'in_transit', 'ready') AND ";
  auto found = read_reservations(context, open + "r.allocated_device = $2", device);
  if (found.empty()) {
    if (const auto kit = kit_of(context, device)) found = read_reservations(context, open + "r.kit = $2", *kit);
  }
  if (found.empty()) return std::nullopt;
  return found.front();
}

void advance_device(Context& context, Key device, Advance& advance) {
  if (!somebody_waits(context)) return;
  resume_what_was_suspended(context);
  if (settle_kept(context, device, advance)) return;
  if (!is_in_state(context, device, DeviceState::available)) return;
  std::vector<Reservation> waiting = waiting_for(context, device);
  std::vector<QueueEntry> entries;
  for (const Reservation& reservation : waiting) entries.push_back(reservation.entry);
  if (const auto first = first_eligible(entries, context.today())) {
    allocate(context, waiting[*first], device, advance);
  }
}

void advance_device(Context& context, Key device) {
  Advance advance;
  advance_device(context, device, advance);
}

void advance_queue(Context& context, Key reservation, std::optional<Key> except) {
  std::vector<Key> devices;
  {
    storage::Rows rows = context.database.query(
        "SELECT d.key FROM reservation r JOIN device d ON d.controller = r.controller WHERE r.key = $1 AND d.state = "
        "'valid' AND d.device_state IN ('available', 'reserved') AND (d.kind = r.device_kind OR d.key = r.device OR "
        "d.key IN (SELECT k.device FROM kit_device k WHERE k.kit = r.kit AND k.removed_at IS NULL)) ORDER BY d.key",
        reservation);
    while (const Row* row = rows.next()) devices.push_back(row->integer(0));
  }
  for (const Key device : devices) {
    if (device != except) advance_device(context, device);
  }
}

Advance advance_all(Context& context) {
  Advance advance;
  if (!somebody_waits(context)) return advance;
  cancel_what_is_past(context, advance);
  std::vector<Key> devices;
  {
    // What is kept first, so that what expires is given on below.
    storage::Rows rows = context.database.query(
        "SELECT key FROM device WHERE controller = $1 AND state = 'valid' AND (device_state IN ('reserved', "
        "'in_transit', 'available') OR key IN (SELECT allocated_device FROM reservation WHERE allocated_device IS NOT "
        "NULL)) ORDER BY CASE device_state WHEN 'available' THEN 1 ELSE 0 END, key",
        context.actor.controller);
    while (const Row* row = rows.next()) devices.push_back(row->integer(0));
  }
  for (const Key device : devices) advance_device(context, device, advance);
  return advance;
}

void leave_unfit_device(Context& context, Key device) {
  auto kept = kept_for(context, device);
  if (!kept || kept->entry.state != S::ready) return;
  // What was written down late may also have moved the device to where nothing is kept.
  const bool is_kept = is_in_state(context, device, DeviceState::reserved);
  if (is_kept && !is_unfit(read_history(context.database, device, context.zone), context.now)) return;
  happen(context, *kept, E::requeued);
  advance_queue(context, kept->key, device);
}

void leave_for_good(Context& context, Key device) {
  EventDetails gone;
  gone.reason = "DEVICE_GONE";
  for (Reservation& waiting : read_queue(context, queue_of_device(device)))
    happen(context, waiting, E::cancelled, gone);
  if (auto kept = kept_for(context, device)) {
    happen(context, *kept, E::requeued);
    advance_queue(context, kept->key, device);
  }
  context.database.run("UPDATE kit_device SET removed_at = $2 WHERE device = $1 AND removed_at IS NULL", device,
                       context.now);
}

void claim_device(Context& context, Key device, Key borrower, Date due,
                  const std::optional<std::string>& override_reason) {
  if (!somebody_waits(context)) return;
  advance_device(context, device);
  const auto refuse = [] {
    throw base::Failed(base::Status::conflict, "RESERVED_FOR_OTHER", "The device is kept for somebody else.",
                       "/device");
  };
  EventDetails details;
  details.reason = override_reason;
  auto kept = kept_for(context, device);
  if (kept && kept->person != borrower) {
    if (!override_reason) refuse();
    happen(context, *kept, E::requeued, details);
    advance_queue(context, kept->key, device);
  }
  const auto kit = kit_of(context, device);
  auto later = read_reservations(context,
                                 "r.reservation_state IN ('queued', 'suspended') AND r.first_day IS NOT NULL AND "
                                 "r.queue IN ($2, $3)",
                                 queue_of_device(device), kit ? queue_of_kit(*kit) : std::string());
  for (Reservation& reservation : later) {
    // One whose day has come stands in the queue like any other; it waits here only where it is passed over.
    if (*reservation.entry.first_day <= context.today()) continue;
    if (reservation.person == borrower || due < *reservation.entry.first_day) continue;
    if (!override_reason) refuse();
    happen(context, reservation, E::passed_over, details);
  }
}

void fulfil_reservations(Context& context, Key device, Key borrower, Key loan, Date out) {
  if (!somebody_waits(context)) return;
  EventDetails details;
  details.loan = loan;
  details.device = device;
  const auto kit = kit_of(context, device);
  const std::string kind = queue_of_kind(device_kind(context.database, device));
  auto open = read_reservations(context,
                                "r.reservation_state NOT IN ('fulfilled', 'expired', 'cancelled') AND "
                                "(r.queue IN ($2, $3) OR r.allocated_device IS NOT NULL)",
                                kind, queue_of_device(device));
  if (kit) {
    for (Reservation& reservation :
         read_reservations(context, "r.reservation_state NOT IN ('fulfilled', 'expired', 'cancelled') AND r.queue = $2",
                           queue_of_kit(*kit))) {
      if (reservation.device) continue;  // among the others already
      open.push_back(std::move(reservation));
    }
  }
  for (Reservation& reservation : open) {
    const bool got_it = reservation.queue == kind || reservation.queue == queue_of_device(device) ||
                        (kit && reservation.queue == queue_of_kit(*kit));
    const bool is_time = !reservation.entry.first_day || *reservation.entry.first_day <= out;
    if (reservation.person != borrower || !got_it) continue;
    if (!is_time && !holds_device(reservation.entry.state)) continue;
    const auto kept = reservation.device;
    happen(context, reservation, E::fulfilled, details);
    if (kept && *kept != device) advance_device(context, *kept);  // whoever took another device leaves it to the next
  }
}

namespace {

// Who waits in a queue or another, those among them whose suspension has run out and who have not been resumed yet.
std::vector<Reservation> read_waiting(Context& context, const std::string& queue, const std::string& other = {}) {
  auto waiting = read_reservations(context,
                                   "(r.reservation_state = 'queued' OR (r.reservation_state = 'suspended' AND "
                                   "r.suspended_until < $4)) AND r.queue IN ($2, $3)",
                                   queue, other);
  for (Reservation& reservation : waiting) reservation.entry.state = ReservationState::queued;
  return waiting;
}

}  // namespace

OthersWaiting others_waiting(Context& context, Key device, DeviceKind kind, Key borrower, Date until) {
  OthersWaiting others;
  if (!somebody_waits(context)) return others;
  for (const Reservation& reservation : read_waiting(context, queue_of_kind(kind))) {
    if (reservation.person != borrower && is_eligible(reservation.entry, context.today())) ++others.for_kind;
  }
  others.free_devices =
      context.database
          .integer(
              "SELECT COUNT(*) FROM device d WHERE controller = $1 AND state = 'valid' AND kind = $2 AND "
              "device_state = 'available' AND NOT EXISTS (SELECT 1 FROM reservation r WHERE r.allocated_device = "
              "d.key AND r.reservation_state IN ('allocated', 'in_transit', 'ready'))",
              context.actor.controller, kind)
          .value_or(0);
  // For this very device, or its kit, no other one will do; also those who need it before it would be back.
  const auto kit = kit_of(context, device);
  for (const Reservation& reservation :
       read_waiting(context, queue_of_device(device), kit ? queue_of_kit(*kit) : std::string())) {
    if (reservation.person != borrower && is_needed_by(reservation.entry, context.today(), until)) ++others.for_this;
  }
  return others;
}

base::Refusal check_renewable(const OthersWaiting& others, std::string_view path) {
  if (auto refusal = check_nobody_waits(others.for_kind, others.free_devices, path)) return refusal;
  return check_nobody_waits(others.for_this, 0, path);
}

Reopened reopen_reservations(Context& context, Key loan, const std::string& reason) {
  const auto kit_loan = context.database.integer("SELECT kit_loan FROM loan WHERE key = $1", loan);
  // A kit was had as long as any of its loans holds.
  if (kit_loan &&
      context.database.integer("SELECT key FROM loan WHERE kit_loan = $1 AND state = 'valid' LIMIT 1", *kit_loan)) {
    return {};
  }
  auto fulfilled = read_reservations(context,
                                     "r.reservation_state = 'fulfilled' AND r.loan IN (SELECT l.key FROM loan l "
                                     "WHERE l.key = $2 UNION SELECT l.key FROM loan l WHERE l.kit_loan = $3)",
                                     loan, kit_loan);
  Reopened answer;
  EventDetails details;
  details.reason = reason;
  for (Reservation& reservation : fulfilled) {
    const auto queue = read_queue(context, reservation.queue);
    const bool stands_again = std::any_of(queue.begin(), queue.end(),
                                          [&](const Reservation& other) { return other.person == reservation.person; });
    (stands_again ? answer.not_reopened : answer.reopened).push_back(reservation.entry.id);
    if (!stands_again) happen(context, reservation, E::reopened, details);
  }
  for (const Reservation& reservation : fulfilled) advance_queue(context, reservation.key);
  return answer;
}

void free_device(Context& context, Key device) {
  if (is_in_state(context, device, DeviceState::reserved) && !kept_for(context, device)) {
    record_event(context, device, {DeviceEvent::released, context.now, {}, {}, {}, "/id", "/id"});
  }
  advance_device(context, device);
}

}  // namespace mukana::loans
