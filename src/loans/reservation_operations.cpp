// Reservations: for a device, a kit or a kind, now or for a later day.
#include "mukana/people/rules.hpp"

#include "loans/access.hpp"
#include "loans/kit_records.hpp"
#include "loans/operations.hpp"
#include "loans/queue_records.hpp"
#include "loans/records.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::loans {
namespace {

using base::Date;
using base::Failed;
using base::FieldClass;
using base::Fields;
using base::Id;
using base::Status;
using operation::Context;
using storage::Key;

struct PlaceReservation {
  std::optional<Id> id;
  Id person;
  std::optional<Id> device;
  std::optional<Id> kit;
  std::optional<DeviceKind> device_kind;
  std::optional<Date> first_day;
  std::optional<Date> last_day;
  std::optional<std::int64_t> priority_class;
  std::optional<Id> pickup;
  static void describe(Fields<PlaceReservation>& field) {
    field("id", &PlaceReservation::id, "The reservation's id; made here where it is left out.");
    field("person", &PlaceReservation::person, "The person for whom it is reserved.",
          {.field_class = FieldClass::personal});
    field("device", &PlaceReservation::device, "This very device; or a kit; or any device of a kind.");
    field("kit", &PlaceReservation::kit, "This kit as one.");
    field("device_kind", &PlaceReservation::device_kind, "Any device of this kind.");
    field("first_day", &PlaceReservation::first_day, "From when it is needed; at once where it is left out.");
    field("last_day", &PlaceReservation::last_day,
          "Until when it is needed: nothing is kept for it any more after that day.");
    field("priority_class", &PlaceReservation::priority_class,
          "0 to 9, lower goes first; 5 where it is left out. A client does not choose it.",
          {.minimum = 0, .maximum = 9});
    field("pickup", &PlaceReservation::pickup,
          "At which organisation it is fetched: a device kept elsewhere has to be sent there first.");
  }
};

struct Placed {
  Id id;
  std::int64_t revision = 1;
  ReservationState state = ReservationState::queued;
  std::optional<std::int64_t> place;
  std::optional<Id> device;
  std::optional<Date> keep_until;
  static void describe(Fields<Placed>& field) {
    field("id", &Placed::id, "The id of the reservation.");
    field("revision", &Placed::revision, "The record's revision after this call; it counts from 1.");
    field("state", &Placed::state, "Where it stands.");
    field("place", &Placed::place, "Its place in its queue, from 1; those who have a device kept stand first.");
    field("device", &Placed::device, "The device that is kept for it; of a kit one of its devices.");
    field("keep_until", &Placed::keep_until, "The last day on which it is kept.");
  }
};

std::optional<Id> device_id(Context& context, const std::optional<Key>& device) {
  if (!device) return std::nullopt;
  return Id{context.database.string("SELECT id FROM device WHERE key = $1", *device).value_or("")};
}

Placed answer(Context& context, const Id& id) {
  const Reservation reservation = require_reservation(context, id, "/id");
  context.trail.touch("reservation", id.text);
  return {id,
          reservation.revision,
          reservation.entry.state,
          place_in(read_queue(context, reservation.queue), reservation.key),
          device_id(context, reservation.device),
          reservation.keep_until};
}

struct Wanted {
  std::string queue;
  std::optional<Key> device;
  std::optional<Key> kit;
  std::string path;
};

Wanted wanted(Context& context, const std::optional<Id>& device, const std::optional<Id>& kit,
              const std::optional<DeviceKind>& kind) {
  const int named = (device ? 1 : 0) + (kit ? 1 : 0) + (kind ? 1 : 0);
  if (named == 0) throw Failed(Status::format, "MISSING_FIELD", "A device, a kit or a kind is required.", "/device");
  if (named > 1) {
    throw Failed(Status::format, "TWO_OBJECTS", "One of a device, a kit and a kind is given.", "/device");
  }
  if (kind) return {queue_of_kind(*kind), {}, {}, "/device_kind"};
  if (kit) {
    const Key key = require_kit(context, *kit, "/kit");
    return {queue_of_kit(key), {}, key, "/kit"};
  }
  const Key key = require_device(context, *device, "/device");
  return {queue_of_device(key), key, {}, "/device"};
}

void refuse_gone(Context& context, const Wanted& wanted) {
  if (wanted.device && (is_in_state(context, *wanted.device, DeviceState::granted) ||
                        is_in_state(context, *wanted.device, DeviceState::disposed))) {
    throw Failed(Status::conflict, "DEVICE_GONE", "The device has left the fleet for good.", "/device");
  }
}

void refuse_second(Context& context, const Wanted& wanted, Key person) {
  for (Reservation& other : read_queue(context, wanted.queue)) {
    if (other.person != person) continue;
    if (is_past(other.entry, context.today())) {
      EventDetails over;
      over.reason = "LAST_DAY_OVER";
      happen(context, other, ReservationEvent::cancelled, over);
      continue;
    }
    throw Failed(Status::conflict, "ALREADY_QUEUED", "The person is in this queue already.", wanted.path);
  }
}

Placed place(Context& context, const PlaceReservation& request) {
  const Key person = people::require_person(context, request.person, "/person");
  const Wanted what = wanted(context, request.device, request.kit, request.device_kind);
  base::require(people::check_span({request.first_day, request.last_day}));
  if (request.last_day && *request.last_day < context.today()) {
    throw Failed(Status::argument, "END_BEFORE_START", "The last day is over already.", "/last_day");
  }
  if (request.priority_class && context.actor.scope() == operation::Scope::own) {
    throw Failed(Status::refused, "PRIORITY_NOT_OWN", "Nobody chooses their own priority.", "/priority_class");
  }
  const auto pickup = people::require_organisation(context, request.pickup, "/pickup");
  refuse_gone(context, what);
  refuse_second(context, what, person);
  const std::string id = context.id_or_new(request.id);
  const Key key = operation::insert_record(
      context, "reservation", id,
      "person, queue, device, kit, device_kind, first_day, last_day, priority_class, placed_at, pickup, "
      "reservation_state",
      person, what.queue, what.device, what.kit, request.device_kind, request.first_day, request.last_day,
      request.priority_class.value_or(5), context.now, pickup, ReservationState::queued);
  context.database.run(
      "INSERT INTO reservation_event (reservation, number, at, event, recorded_by) VALUES ($1, 1, $2, 'placed', $3)",
      key, context.now, context.actor.person);
  advance_queue(context, key);  // what is wanted may be free: then it is kept at once
  return answer(context, Id{id});
}

struct ChangeReservation {
  Id id;
  std::optional<std::string> reason;
  static void describe(Fields<ChangeReservation>& field) {
    field("id", &ChangeReservation::id, "The reservation.");
    field("reason", &ChangeReservation::reason, "Why it changes.",
          {.field_class = FieldClass::free_text, .multiline = true});
  }
};

Placed change(Context& context, const Id& id, ReservationEvent event, const EventDetails& details) {
  Reservation reservation = require_reservation(context, id, "/id");
  context.check_revision(reservation.revision);
  const auto device = reservation.device;
  happen(context, reservation, event, details);
  if (device) advance_device(context, *device);
  return answer(context, id);
}

Placed cancel(Context& context, const ChangeReservation& request) {
  EventDetails details;
  details.reason = request.reason;
  return change(context, request.id, ReservationEvent::cancelled, details);
}

struct SuspendReservation {
  Id id;
  std::optional<Date> until;
  std::optional<std::string> reason;
  static void describe(Fields<SuspendReservation>& field) {
    field("id", &SuspendReservation::id, "The reservation; it keeps its place and is passed over.");
    field("until", &SuspendReservation::until, "The last day; until it is resumed where it is left out.");
    field("reason", &SuspendReservation::reason, "Why it waits.",
          {.field_class = FieldClass::free_text, .multiline = true});
  }
};

Placed suspend(Context& context, const SuspendReservation& request) {
  if (request.until && *request.until < context.today()) {
    throw Failed(Status::argument, "END_BEFORE_START", "The last day is over already.", "/until");
  }
  EventDetails details;
  details.reason = request.reason;
  details.suspended_until = request.until;
  return change(context, request.id, ReservationEvent::suspended, details);
}

Placed resume(Context& context, const ChangeReservation& request) {
  EventDetails details;
  details.reason = request.reason;
  change(context, request.id, ReservationEvent::resumed, details);
  advance_queue(context, require_reservation(context, request.id, "/id").key);
  return answer(context, request.id);
}

struct Prioritise {
  Id id;
  std::int64_t priority_class = 5;
  std::string reason;
  static void describe(Fields<Prioritise>& field) {
    field("id", &Prioritise::id, "The reservation.");
    field("priority_class", &Prioritise::priority_class, "0 to 9, lower goes first.", {.minimum = 0, .maximum = 9});
    field("reason", &Prioritise::reason, "Why it goes before or after others; kept with it.",
          {.field_class = FieldClass::free_text, .multiline = true});
  }
};

Placed prioritise(Context& context, const Prioritise& request) {
  base::require(people::check_not_blank(request.reason, "/reason"));
  EventDetails details;
  details.reason = request.reason;
  details.priority_class = request.priority_class;
  return change(context, request.id, ReservationEvent::prioritised, details);
}

}  // namespace

std::vector<operation::Operation> reservation_operations() {
  using operation::define;
  using operation::Effect;
  return {
      define<place>({.name = "reservation.place",
                     .summary = "Reserves a device, a kit or any device of a kind; kept at once where one is free.",
                     .access = reservers,
                     .effect = Effect::write}),
      define<cancel>({.name = "reservation.cancel",
                      .summary = "Cancels a reservation; a device that was kept goes to the next.",
                      .access = reservers,
                      .effect = Effect::write,
                      .revises = true}),
      define<suspend>({.name = "reservation.suspend",
                       .summary = "Passes a reservation over for a while; it keeps its place.",
                       .access = reservers,
                       .effect = Effect::write,
                       .revises = true}),
      define<resume>({.name = "reservation.resume",
                      .summary = "Ends the suspension of a reservation.",
                      .access = reservers,
                      .effect = Effect::write,
                      .revises = true}),
      define<prioritise>({.name = "reservation.prioritise",
                          .summary = "Puts a reservation in another priority class, with a reason.",
                          .access = lenders,
                          .effect = Effect::write,
                          .revises = true}),
  };
}

}  // namespace mukana::loans
