#include "loans/queue_records.hpp"

#include <algorithm>

#include "loans/kit_records.hpp"
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
      "r.placed_at, r.first_day, r.last_day, EXISTS (SELECT 1 FROM suspension s WHERE s.state = 'valid' AND " +
      people::is_person_sql("s.person", people::merged_person_sql("r.person")) +
      " AND s.first_day <= $4 AND ($4 <= s.last_day OR s.last_day IS NULL)) FROM reservation r WHERE r.controller = $1 "
      "AND r.state = 'valid' AND " +
      where;
  const std::vector<Parameter> parameters{context.actor.controller, second, third, context.today()};
  storage::Rows rows = context.database.query_list(sql, parameters.data(), parameters.size());
  std::vector<Reservation> found;
  while (const Row* row = rows.next()) {
    Reservation one{row->integer(0),          row->integer(2),          row->integer(3),
                    row->string(4),           row->optional_integer(5), row->optional_integer(6),
                    row->optional_integer(7), row->optional_date(8),    {}};
    one.entry = {row->string(1),         row->code<S>(9),  row->integer(10),      row->instant(11),
                 row->optional_date(12), row->boolean(14), row->optional_date(13)};
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

namespace {

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
      "keep_until = $6, suspended_until = CASE WHEN $8 IN ('prioritised', 'passed_over') THEN suspended_until ELSE $7 "
      "END, "
      "ready_at = CASE WHEN $8 = 'readied' THEN $9 WHEN $8 IN ('requeued', "
      "'reopened') THEN NULL ELSE ready_at END, ended_at = CASE WHEN $10 = 1 THEN NULL ELSE $9 END, loan = CASE WHEN "
      "$8 = 'reopened' THEN NULL ELSE COALESCE($11, loan) END WHERE key = $1",
      reservation.key, after, reservation.revision, reservation.entry.priority_class, reservation.device,
      reservation.keep_until, details.suspended_until, event, context.now, is_open(after), details.loan);
  context.trail.touch("reservation", reservation.entry.id);
  context.trail.concern(reservation.person);
}

}  // namespace mukana::loans
