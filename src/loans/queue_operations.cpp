// Queues: who waits in which order, what is due in them now, and how much is free on which day.
#include <algorithm>

#include "loans/access.hpp"
#include "loans/kit_records.hpp"
#include "loans/operations.hpp"
#include "loans/queue_records.hpp"
#include "loans/records.hpp"
#include "operation/operation.hpp"
#include "people/records.hpp"

namespace mukana::loans {
namespace {

using base::Date;
using base::Failed;
using base::Fields;
using base::Id;
using base::Status;
using operation::Context;
using storage::Key;

struct Nothing {
  static void describe(Fields<Nothing>&) {}
};

struct Advanced {
  std::vector<Id> expired;
  std::vector<Id> ready;
  std::vector<Id> allocated;
  std::vector<Id> cancelled;
  static void describe(Fields<Advanced>& field) {
    field("expired", &Advanced::expired, "Reservations that were kept too long; they lost their place.");
    field("ready", &Advanced::ready, "Reservations for which a device is kept from now on.");
    field("allocated", &Advanced::allocated, "Reservations whose device has to be sent from another custodian first.");
    field("cancelled", &Advanced::cancelled,
          "Reservations for days that are over: they had no device until their last day.");
  }
};

std::vector<Id> ids(const std::vector<std::string>& texts) {
  std::vector<Id> all;
  for (const std::string& text : texts) all.push_back({text});
  return all;
}

Advanced advance(Context& context, const Nothing&) {
  const Advance done = advance_all(context);
  return {ids(done.expired), ids(done.ready), ids(done.allocated), ids(done.cancelled)};
}

struct AskQueue {
  std::optional<Id> device;
  std::optional<Id> kit;
  std::optional<DeviceKind> device_kind;
  static void describe(Fields<AskQueue>& field) {
    field("device", &AskQueue::device, "The queue for this very device.");
    field("kit", &AskQueue::kit, "The queue for this kit.");
    field("device_kind", &AskQueue::device_kind, "The queue for any device of this kind.");
  }
};

struct PlaceView {
  std::int64_t place = 1;
  std::optional<Id> reservation;
  std::optional<Id> person;
  ReservationState state = ReservationState::queued;
  std::optional<Date> first_day;
  bool barred = false;
  static void describe(Fields<PlaceView>& field) {
    field("place", &PlaceView::place, "Its place in the queue; the first is 1.");
    field("reservation", &PlaceView::reservation, "The reservation, where the person may be seen.");
    field("person", &PlaceView::person, "Who, where the person may be seen.",
          {.field_class = base::FieldClass::personal});
    field("state", &PlaceView::state, "Where the reservation stands.");
    field("first_day", &PlaceView::first_day, "From when it is needed.");
    field("barred", &PlaceView::barred, "Whether it is passed over because the borrower is suspended.");
  }
};

struct QueueView {
  std::vector<PlaceView> places;
  static void describe(Fields<QueueView>& field) {
    field("places", &QueueView::places, "Those who have a device kept, then those who wait, in their order.");
  }
};

QueueView get_queue(Context& context, const AskQueue& request) {
  const int named = (request.device ? 1 : 0) + (request.kit ? 1 : 0) + (request.device_kind ? 1 : 0);
  if (named != 1)
    throw Failed(Status::format, "MISSING_FIELD", "One of a device, a kit and a kind is given.", "/device");
  std::string queue;
  if (request.device) queue = queue_of_device(require_device(context, *request.device, "/device"));
  if (request.kit) queue = queue_of_kit(require_kit(context, *request.kit, "/kit"));
  if (request.device_kind) queue = queue_of_kind(*request.device_kind);
  QueueView view;
  for (const Reservation& reservation : read_queue(context, queue)) {
    PlaceView place{static_cast<std::int64_t>(view.places.size()) + 1,
                    {},
                    {},
                    reservation.entry.state,
                    reservation.entry.first_day,
                    reservation.entry.barred};
    if (people::may_see_person(context, reservation.person)) {
      place.reservation = Id{reservation.entry.id};
      place.person =
          Id{context.database.string("SELECT id FROM person WHERE key = $1", reservation.person).value_or("")};
      context.trail.concern(reservation.person);
      context.trail.touch("reservation", reservation.entry.id);
    } else {
      place.barred = false;
    }
    view.places.push_back(std::move(place));
  }
  return view;
}

struct AskCalendar {
  DeviceKind device_kind = DeviceKind::other;
  Date first_day;
  Date last_day;
  static void describe(Fields<AskCalendar>& field) {
    field("device_kind", &AskCalendar::device_kind, "The kind of device.");
    field("first_day", &AskCalendar::first_day, "The first day asked about.");
    field("last_day", &AskCalendar::last_day, "The last day, at most 366 days after the first.");
  }
};

struct CalendarDay {
  Date day;
  std::int64_t devices = 0;
  std::int64_t on_loan = 0;
  std::int64_t reserved = 0;
  std::int64_t free = 0;
  static void describe(Fields<CalendarDay>& field) {
    field("day", &CalendarDay::day, "The day.");
    field("devices", &CalendarDay::devices, "Devices that can be lent or are on loan, as far as is known today.");
    field(
        "on_loan", &CalendarDay::on_loan,
        "Those expected to be out: until the day they are due; where they are overdue or have no due date, for ever.");
    field("reserved", &CalendarDay::reserved,
          "Those kept, also where they have to be sent first, and reservations of a later day that begin by then and "
          "have not ended; of a kit each of its devices.");
    field("free", &CalendarDay::free, "What is left; below zero where more is promised than there is.");
  }
};

struct Calendar {
  std::vector<CalendarDay> days;
  static void describe(Fields<Calendar>& field) {
    field("days", &Calendar::days, "What is free and what is asked for, day by day.");
  }
};

struct Busy {
  Date first;
  Date last;
};

constexpr Date for_ever{INT32_MAX};

std::vector<Busy> read_busy(storage::Rows rows) {
  std::vector<Busy> busy;
  while (const storage::Row* row = rows.next()) {
    busy.push_back({row->optional_date(0).value_or(Date{INT32_MIN}), row->optional_date(1).value_or(for_ever)});
  }
  return busy;
}

std::int64_t busy_on(const std::vector<Busy>& busy, Date day) {
  return std::count_if(busy.begin(), busy.end(),
                       [&](const Busy& span) { return span.first <= day && day <= span.last; });
}

Calendar calendar(Context& context, const AskCalendar& request) {
  if (request.last_day < request.first_day) {
    throw Failed(Status::argument, "END_BEFORE_START", "The last day lies before the first.", "/last_day");
  }
  if (request.last_day.days - request.first_day.days > 366) {
    throw Failed(Status::limit, "TOO_MANY_DAYS", "At most 367 days are told at once.", "/last_day");
  }
  const Key controller = context.actor.controller;
  const std::int64_t devices =
      context.database
          .integer(
              "SELECT COUNT(*) FROM device WHERE controller = $1 AND state = 'valid' AND kind = $2 AND "
              "device_state IN ('available', 'reserved', 'on_loan')",
              controller, request.device_kind)
          .value_or(0);
  // An overdue loan is not known to end.
  const auto loans = read_busy(context.database.query(
      "SELECT NULL, (SELECT CASE WHEN u.due_on < $3 THEN NULL ELSE u.due_on END FROM loan_due u WHERE u.loan = l.key "
      "ORDER BY u.number DESC LIMIT 1) FROM loan l JOIN device d ON d.key = l.device WHERE l.controller = $1 AND "
      "l.state "
      "= 'valid' AND l.returned_at IS NULL AND d.kind = $2",
      controller, request.device_kind, context.today()));
  const auto kept = read_busy(context.database.query(
      "SELECT NULL, NULL FROM device d WHERE d.controller = $1 AND d.state = 'valid' AND d.kind = $2 AND "
      "(d.device_state "
      "= 'reserved' OR (d.device_state = 'available' AND EXISTS (SELECT 1 FROM reservation r WHERE r.controller = $1 "
      "AND "
      "r.reservation_state IN ('allocated', 'in_transit', 'ready') AND (r.allocated_device = d.key OR r.kit = (SELECT "
      "k.kit FROM kit_device k WHERE k.device = d.key AND k.removed_at IS NULL)))))",
      controller, request.device_kind));
  const auto later = read_busy(context.database.query(
      "SELECT r.first_day, r.last_day FROM reservation r LEFT JOIN kit_device k ON k.kit = r.kit AND k.removed_at IS "
      "NULL LEFT JOIN device d ON d.key = COALESCE(r.device, k.device) WHERE r.controller = $1 AND r.state = 'valid' "
      "AND "
      "(r.device_kind = $2 OR d.kind = $2) AND r.first_day IS NOT NULL AND r.reservation_state IN ('queued', "
      "'suspended')",
      controller, request.device_kind));
  Calendar answer;
  for (Date day = request.first_day; day <= request.last_day; day = day.plus_days(1)) {
    CalendarDay one{day, devices, busy_on(loans, day), busy_on(kept, day) + busy_on(later, day), 0};
    one.free = one.devices - one.on_loan - one.reserved;
    answer.days.push_back(one);
  }
  return answer;
}

}  // namespace

std::vector<operation::Operation> queue_operations() {
  using operation::define;
  const operation::Access readers{lenders.roles, lenders.purposes, operation::Reads::persons};
  return {
      define<advance>({.name = "queue.advance",
                       .summary = "Does what is due in all queues: what is kept too long expires, what is free is kept "
                                  "for whose turn it is.",
                       .access = {{operation::Role::coordinator}, lending_purposes},
                       .effect = operation::Effect::write}),
      define<get_queue>({.name = "queue.get", .summary = "Reads a queue in its order.", .access = readers}),
      define<calendar>({.name = "queue.calendar",
                        .summary = "Tells day by day how many devices of a kind are free as far as is known.",
                        .access = policy_readers}),
  };
}

}  // namespace mukana::loans
