// Reading reservations: each by the person's visibility, with its place in the queue.
#include <map>

#include "loans/access.hpp"
#include "loans/operations.hpp"
#include "loans/queue_records.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::loans {
namespace {

using base::Date;
using base::FieldClass;
using base::Fields;
using base::Id;
using base::Instant;
using operation::Context;
using operation::Page;
using operation::Paging;

struct ReservationView {
  Id id;
  std::int64_t revision = 1;
  Id person;
  ReservationState state = ReservationState::queued;
  std::optional<DeviceKind> device_kind;
  std::optional<Id> wanted_device;
  std::optional<Id> kit;
  std::optional<Date> first_day;
  std::optional<Date> last_day;
  std::int64_t priority_class = 5;
  Instant placed_at;
  std::optional<Id> device;
  std::optional<Date> keep_until;
  std::optional<Date> suspended_until;
  std::optional<Id> pickup;
  std::optional<Instant> ready_at;
  std::optional<Instant> ended_at;
  std::optional<Id> loan;
  std::optional<std::int64_t> place;
  static void describe(Fields<ReservationView>& field) {
    field("id", &ReservationView::id, "The reservation's id.");
    field("revision", &ReservationView::revision, "Counts the changes of the record, from 1.");
    field("person", &ReservationView::person, "The person for whom it is reserved.",
          {.field_class = FieldClass::personal});
    field("state", &ReservationView::state, "Where it stands: the fold of its events.");
    field("device_kind", &ReservationView::device_kind, "Any device of this kind is wanted.");
    field("wanted_device", &ReservationView::wanted_device, "This very device is wanted.");
    field("kit", &ReservationView::kit, "This kit is wanted.");
    field("first_day", &ReservationView::first_day, "From when it is needed.");
    field("last_day", &ReservationView::last_day, "Until when it is needed.");
    field("priority_class", &ReservationView::priority_class, "0 to 9, lower goes first.");
    field("placed_at", &ReservationView::placed_at, "When it was placed.");
    field("device", &ReservationView::device, "The device that is kept for it.");
    field("keep_until", &ReservationView::keep_until, "The last day on which it is kept.");
    field("suspended_until", &ReservationView::suspended_until, "Until when it is passed over.");
    field("pickup", &ReservationView::pickup, "At which organisation it is fetched.");
    field("ready_at", &ReservationView::ready_at, "When it could be fetched.");
    field("ended_at", &ReservationView::ended_at, "When it was fulfilled, expired or was cancelled.");
    field("loan", &ReservationView::loan, "The loan by which it was fulfilled.");
    field("place", &ReservationView::place,
          "Its place in its queue, from 1: computed from priority class, time and id, never stored.");
  }
};

struct ReservationFilter {
  std::optional<Id> person;
  std::optional<DeviceKind> device_kind;
  std::optional<ReservationState> state;
  std::optional<bool> open;
  template <class T>
  static void describe_filter(Fields<T>& field) {
    field("person", &T::person, "Only reservations of this person.");
    field("device_kind", &T::device_kind, "Only reservations of this kind of device.");
    field("state", &T::state, "Only those that stand there.");
    field("open", &T::open, "Only those that wait or have a device kept, or only those that are over.");
  }
};

struct ListReservations : Paging, ReservationFilter {
  static void describe(Fields<ListReservations>& field) {
    describe_filter(field);
    describe_paging(field);
  }
};

struct CountReservations : ReservationFilter {
  static void describe(Fields<CountReservations>& field) { describe_filter(field); }
};

constexpr int queue_column = 19;
constexpr int person_column = 20;

std::string select_reservations() {
  return "SELECT r.key, r.id, r.revision, " + people::person_id_sql("r.person") +
         ", r.reservation_state, r.device_kind, w.id, k.id, r.first_day, r.last_day, r.priority_class, r.placed_at, "
         "a.id, r.keep_until, r.suspended_until, o.id, r.ready_at, r.ended_at, l.id, r.queue, " +
         people::merged_person_sql("r.person") +
         " FROM reservation r LEFT JOIN device w ON w.key = r.device LEFT JOIN kit k ON k.key = r.kit LEFT JOIN device "
         "a ON a.key = r.allocated_device LEFT JOIN organisation o ON o.key = r.pickup LEFT JOIN loan l ON l.key = "
         "r.loan WHERE r.controller = $1 AND r.state = 'valid' ";
}

std::string filter_sql(const Context& context) {
  return "AND ($3 IS NULL OR " + people::is_person_sql("r.person", "$3") +
         ") AND ($4 IS NULL OR r.device_kind = $4) AND ($5 IS NULL OR r.reservation_state = $5) AND ($6 IS NULL OR $6 "
         "= CASE WHEN r.reservation_state IN ('fulfilled', 'expired', 'cancelled') THEN 0 ELSE 1 END) AND " +
         people::visible_persons_sql(context, people::merged_person_sql("r.person")) + " ";
}

using Queues = std::map<std::string, std::vector<Reservation>>;

ReservationView view(Context& context, const storage::Row& row, Queues& queues) {
  // The place is no column: it is last among the fields, and set here.
  ReservationView reservation;
  reservation.id = {row.string(1)};
  reservation.revision = row.integer(2);
  reservation.person = {row.string(3)};
  reservation.state = row.code<ReservationState>(4);
  reservation.device_kind = row.optional_code<DeviceKind>(5);
  const auto id_at = [&](int column) {
    return row.is_null(column) ? std::nullopt : std::optional(Id{row.string(column)});
  };
  reservation.wanted_device = id_at(6);
  reservation.kit = id_at(7);
  reservation.first_day = row.optional_date(8);
  reservation.last_day = row.optional_date(9);
  reservation.priority_class = row.integer(10);
  reservation.placed_at = row.instant(11);
  reservation.device = id_at(12);
  reservation.keep_until = row.optional_date(13);
  reservation.suspended_until = row.optional_date(14);
  reservation.pickup = id_at(15);
  reservation.ready_at = row.optional_instant(16);
  reservation.ended_at = row.optional_instant(17);
  reservation.loan = id_at(18);
  const std::string queue = row.string(queue_column);
  context.trail.concern(row.integer(person_column));
  context.trail.touch("reservation", reservation.id.text);
  if (!is_open(reservation.state)) return reservation;
  auto place = queues.find(queue);
  if (place == queues.end()) {
    place = queues.emplace(queue, read_queue(context, queue)).first;
  }
  reservation.place = place_in(place->second, row.integer(0));
  return reservation;
}

ReservationView get_reservation(Context& context, const operation::ById& request) {
  storage::Rows rows =
      context.database.query(select_reservations() + "AND r.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  if (!people::may_see_person(context, row->integer(person_column))) throw operation::Hidden("/id");
  Queues queues;
  return view(context, *row, queues);
}

Page<ReservationView> list_reservations(Context& context, const ListReservations& request) {
  const auto person = people::require_person(context, request.person, "/person");
  const std::string sql = select_reservations() + "AND r.key > $2 " + filter_sql(context) + "ORDER BY r.key LIMIT $7";
  Queues queues;
  return operation::read_page<ReservationView>(
      context.database.query(sql, context.actor.controller, operation::page_start(request), person, request.device_kind,
                             request.state, request.open, request.limit + 1, context.actor.person, context.today()),
      request, [&](const storage::Row& row) { return view(context, row, queues); });
}

operation::Count count_reservations(Context& context, const CountReservations& request) {
  const auto person = people::require_person(context, request.person, "/person");
  const std::string sql =
      "SELECT COUNT(*) FROM reservation r WHERE r.controller = $1 AND r.state = 'valid' " + filter_sql(context);
  return {context.database
              .integer(sql, context.actor.controller, nullptr, person, request.device_kind, request.state, request.open,
                       nullptr, context.actor.person, context.today())
              .value_or(0)};
}

struct ReservationEventView {
  std::int64_t number = 1;
  Instant at;
  ReservationEvent event = ReservationEvent::placed;
  std::optional<Id> device;
  std::optional<Date> keep_until;
  std::optional<std::string> reason;
  std::optional<Id> recorded_by;
  static void describe(Fields<ReservationEventView>& field) {
    field("number", &ReservationEventView::number, "Counts the reservation's events in their order.");
    field("at", &ReservationEventView::at, "When it happened.");
    field("event", &ReservationEventView::event, "What happened; the state is the fold of these.");
    field("device", &ReservationEventView::device, "The device that it was about.");
    field("keep_until", &ReservationEventView::keep_until, "Until when it was to be kept.");
    field("reason", &ReservationEventView::reason, "Why it happened.", {.field_class = FieldClass::free_text});
    field("recorded_by", &ReservationEventView::recorded_by, "By whose call.", {.field_class = FieldClass::personal});
  }
};

struct ReservationLife {
  ReservationView reservation;
  std::vector<ReservationEventView> events;
  static void describe(Fields<ReservationLife>& field) {
    field("reservation", &ReservationLife::reservation, "The reservation as it stands.");
    field("events", &ReservationLife::events, "Its events in their order, with the reasons that staff gave.");
  }
};

ReservationLife history_of_reservation(Context& context, const operation::ById& request) {
  ReservationLife life{get_reservation(context, request), {}};
  storage::Rows rows = context.database.query("SELECT e.number, e.at, e.event, d.id, e.keep_until, e.reason, " +
                                                  people::person_id_sql("e.recorded_by") +
                                                  " FROM reservation r JOIN reservation_event e ON e.reservation = "
                                                  "r.key LEFT JOIN device d ON d.key = e.device "
                                                  "WHERE r.controller = $1 AND r.id = $2 ORDER BY e.number",
                                              context.actor.controller, request.id);
  while (const storage::Row* row = rows.next()) life.events.push_back(row->as<ReservationEventView>());
  return life;
}

}  // namespace

std::vector<operation::Operation> reservation_read_operations() {
  using operation::define;
  return {
      define<get_reservation>({.name = "reservation.get",
                               .summary = "Reads one reservation with its place in the queue.",
                               .access = borrower_readers}),
      define<list_reservations>(
          {.name = "reservation.list", .summary = "Lists reservations, page by page.", .access = borrower_readers}),
      define<history_of_reservation>({.name = "reservation.history",
                                      .summary = "Reads a reservation with its events and their reasons.",
                                      .access = borrower_readers}),
      define<count_reservations>(
          {.name = "reservation.count", .summary = "Counts reservations.", .access = borrower_readers}),
  };
}

}  // namespace mukana::loans
