#include "loans/queue_records.hpp"

#include <algorithm>

#include "loans/borrower_records.hpp"
#include "loans/kit_records.hpp"
#include "loans/loan_records.hpp"
#include "loans/opening_records.hpp"
#include "loans/policy_records.hpp"
#include "loans/records.hpp"
#include "people/records.hpp"

namespace mukana::loans {

using base::Date;
using base::Id;
using operation::Context;
using storage::Key;
using storage::Parameter;
using storage::Row;
using S = ReservationState;
using E = ReservationEvent;

std::string queue_of_kind(DeviceKind kind) { return "kind:" + std::string(base::code(kind)); }
std::string queue_of_device(Key device) { return "device:" + std::to_string(device); }
std::string queue_of_kit(Key kit) { return "kit:" + std::to_string(kit); }

std::vector<Reservation> read_reservations(Context& context, const std::string& where, const Parameter& second,
                                           const Parameter& third) {
  const std::string sql =
      "SELECT r.key, r.id, r.revision, " + people::merged_person_sql("r.person") +
      ", r.queue, r.kit, r.allocated_device, r.pickup, r.keep_until, r.reservation_state, r.priority_class, "
      "r.placed_at, r.first_day, EXISTS (SELECT 1 FROM suspension s WHERE s.state = 'valid' AND s.person = r.person "
      "AND "
      "s.first_day <= $4 AND ($4 <= s.last_day OR s.last_day IS NULL)) FROM reservation r WHERE r.controller = $1 AND "
      "r.state = 'valid' AND " +
      where;
  const std::vector<Parameter> parameters{context.actor.controller, second, third, context.today()};
  storage::Rows rows = context.database.query_list(sql, parameters.data(), parameters.size());
  std::vector<Reservation> found;
  while (const Row* row = rows.next()) {
    Reservation one{row->integer(0),          row->integer(2),          row->integer(3),
                    row->string(4),           row->optional_integer(5), row->optional_integer(6),
                    row->optional_integer(7), row->optional_date(8),    {}};
    one.entry = {row->string(1),   row->code<S>(9),        row->integer(10),
                 row->instant(11), row->optional_date(12), row->boolean(13)};
    found.push_back(std::move(one));
  }
  std::sort(found.begin(), found.end(),
            [](const Reservation& a, const Reservation& b) { return stands_before(a.entry, b.entry); });
  return found;
}

std::vector<Reservation> read_queue(Context& context, const std::string& queue) {
  return read_reservations(context, "r.queue = $2 AND r.reservation_state NOT IN ('fulfilled', 'expired', 'cancelled')",
                           queue);
}

std::optional<std::int64_t> place_in(const std::vector<Reservation>& queue, Key reservation) {
  for (std::size_t i = 0; i < queue.size(); ++i) {
    if (queue[i].key == reservation) return static_cast<std::int64_t>(i) + 1;
  }
  return std::nullopt;
}

Reservation require_reservation(Context& context, const Id& id, std::string_view path) {
  auto found = read_reservations(context, "r.id = $2", id);
  if (found.empty()) throw operation::missing(path);
  if (!people::may_see_person(context, found.front().person)) throw operation::Hidden(path);
  return found.front();
}

namespace {

std::vector<Key> devices_of(Context& context, const Reservation& reservation) {
  if (reservation.kit) return kit_devices(context.database, *reservation.kit);
  if (reservation.device) return {*reservation.device};
  return {};
}

bool is_in_state(Context& context, Key device, DeviceState state) {
  return context.database.integer("SELECT key FROM device WHERE key = $1 AND device_state = $2", device, state)
      .has_value();
}

void move_device(Context& context, Key device, DeviceEvent event, const Reservation& reservation) {
  record_event(context, device, {event, context.now, {}, "reservation", reservation.key, "/id", "/id"});
}

void release(Context& context, const Reservation& reservation) {
  for (const Key device : devices_of(context, reservation)) {
    if (is_in_state(context, device, DeviceState::reserved)) {
      move_device(context, device, DeviceEvent::released, reservation);
    }
  }
}

// A loan that is written down later than it began was not kept any more when the record says so.
void forget_keeping(Context& context, const Reservation& reservation, Key device, Key loan) {
  const auto taken_back = context.database.run(
      "INSERT INTO device_event (device, number, at, event, takes_back, related_kind, related, recorded_at, "
      "recorded_by) SELECT e.device, 1 + (SELECT MAX(number) FROM device_event WHERE device = e.device), e.at, "
      "e.event, "
      "e.number, e.related_kind, e.related, $3, $4 FROM device_event e JOIN loan l ON l.key = $5 WHERE e.device = $1 "
      "AND "
      "e.related_kind = 'reservation' AND e.related = $2 AND e.event = 'reserved' AND e.takes_back IS NULL AND e.at > "
      "l.out_at AND NOT EXISTS (SELECT 1 FROM device_event b WHERE b.device = $1 AND b.takes_back = e.number) AND NOT "
      "EXISTS (SELECT 1 FROM device_event r WHERE r.device = $1 AND r.related = $2 AND r.number > e.number AND r.event "
      "= 'released')",
      device, reservation.key, context.now, context.actor.person, loan);
  if (taken_back > 0) refresh_state(context.database, device, context.zone);
}

}  // namespace

void happen(Context& context, Reservation& reservation, E event, const EventDetails& details) {
  const S before = reservation.entry.state;
  base::require(check_event(before, event, details.path));
  const S after = next_state(before, event).value_or(before);
  // Whoever takes the very device that was kept has it from there; everybody else leaves it.
  if (holds_device(before) && !holds_device(after) && details.device != reservation.device) {
    release(context, reservation);
  }
  if (event == E::fulfilled && details.device && details.loan) {
    forget_keeping(context, reservation, *details.device, *details.loan);
  }
  context.database.run(
      "INSERT INTO reservation_event (reservation, number, at, event, device, keep_until, reason, recorded_by) SELECT "
      "$1, 1 + COALESCE(MAX(number), 0), $2, $3, $4, $5, $6, $7 FROM reservation_event WHERE reservation = $1",
      reservation.key, context.now, event, details.device, details.keep_until, details.reason, context.actor.person);
  reservation.entry.state = after;
  ++reservation.revision;
  if (details.priority_class) reservation.entry.priority_class = *details.priority_class;
  if (event == E::allocated) reservation.device = details.device;
  if (details.keep_until) reservation.keep_until = details.keep_until;
  if (!holds_device(after)) {
    reservation.device.reset();
    reservation.keep_until.reset();
  }
  context.database.run(
      "UPDATE reservation SET reservation_state = $2, revision = $3, priority_class = $4, allocated_device = $5, "
      "keep_until = $6, suspended_until = $7, ready_at = CASE WHEN $8 = 'readied' THEN $9 ELSE ready_at END, ended_at "
      "= CASE WHEN $10 = 1 THEN NULL ELSE $9 END, loan = COALESCE($11, loan) WHERE key = $1",
      reservation.key, after, reservation.revision, reservation.entry.priority_class, reservation.device,
      reservation.keep_until, details.suspended_until, event, context.now, is_open(after), details.loan);
  context.trail.touch("reservation", reservation.entry.id);
  context.trail.concern(reservation.person);
}

namespace {

std::optional<Date> last_day_kept(Context& context, const Reservation& reservation, Key device) {
  const Date today = context.today();
  const auto group = borrower_terms(context.database, reservation.person, today).group;
  const auto policy = find_policy(context, group, device_kind(context.database, device), today);
  if (!policy) return keep_until(PolicyTerms{}.keep_days, today, {});
  return keep_until(policy->terms.keep_days, today, read_opening(context.database, policy->opening));
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

bool is_where_fetched(Context& context, const Reservation& reservation, Key device) {
  return !reservation.pickup || custodian_of(context, device) == reservation.pickup;
}

void allocate(Context& context, Reservation& reservation, Key device, Advance& advance) {
  EventDetails details;
  details.device = device;
  happen(context, reservation, E::allocated, details);
  if (is_where_fetched(context, reservation, device)) {
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

// Whether the device is kept for somebody still.
bool settle_kept(Context& context, Key device, Advance& advance) {
  auto kept = kept_for(context, device);
  if (!kept) return false;
  if (kept->keep_until && *kept->keep_until < context.today()) {
    happen(context, *kept, E::expired);
    advance.expired.push_back(kept->entry.id);
    return false;
  }
  if (kept->entry.state == S::allocated && is_in_state(context, device, DeviceState::in_transit)) {
    happen(context, *kept, E::sent);
  } else if (kept->entry.state != S::ready && is_in_state(context, device, DeviceState::available) &&
             is_where_fetched(context, *kept, device)) {
    make_ready(context, *kept, device, advance);
  }
  return true;
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

Advance advance_all(Context& context) {
  Advance advance;
  if (!somebody_waits(context)) return advance;
  std::vector<Key> devices;
  {
    // What is kept first, so that what expires is given on below.
    storage::Rows rows = context.database.query(
        "SELECT key FROM device WHERE controller = $1 AND state = 'valid' AND device_state IN ('reserved', "
        "'in_transit', 'available') ORDER BY CASE device_state WHEN 'available' THEN 1 ELSE 0 END, key",
        context.actor.controller);
    while (const Row* row = rows.next()) devices.push_back(row->integer(0));
  }
  for (const Key device : devices) advance_device(context, device, advance);
  return advance;
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
  }
  const auto kit = kit_of(context, device);
  auto later = read_reservations(context,
                                 "r.reservation_state IN ('queued', 'suspended') AND r.first_day IS NOT NULL AND "
                                 "r.queue IN ($2, $3)",
                                 queue_of_device(device), kit ? queue_of_kit(*kit) : std::string());
  for (Reservation& reservation : later) {
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

base::Refusal check_renewable(Context& context, Key device, DeviceKind kind, Key borrower, Date until) {
  if (!somebody_waits(context)) return std::nullopt;
  std::int64_t waiting = 0;
  for (const Reservation& reservation :
       read_reservations(context, "r.reservation_state = 'queued' AND r.queue = $2", queue_of_kind(kind))) {
    if (reservation.person != borrower && is_eligible(reservation.entry, context.today())) ++waiting;
  }
  const auto free_devices =
      context.database
          .integer(
              "SELECT COUNT(*) FROM device d WHERE controller = $1 AND state = 'valid' AND kind = $2 AND "
              "device_state = 'available' AND NOT EXISTS (SELECT 1 FROM reservation r WHERE r.allocated_device = "
              "d.key AND r.reservation_state IN ('allocated', 'in_transit', 'ready'))",
              context.actor.controller, kind)
          .value_or(0);
  if (auto refusal = check_nobody_waits(waiting, free_devices, "/loan")) return refusal;
  // For this very device, or its kit, no other one will do; also those who need it before it would be back.
  const auto kit = kit_of(context, device);
  std::int64_t meant = 0;
  for (const Reservation& reservation :
       read_reservations(context, "r.reservation_state = 'queued' AND r.queue IN ($2, $3)", queue_of_device(device),
                         kit ? queue_of_kit(*kit) : std::string())) {
    if (reservation.person != borrower && is_eligible(reservation.entry, until)) ++meant;
  }
  return check_nobody_waits(meant, 0, "/loan");
}

}  // namespace mukana::loans
