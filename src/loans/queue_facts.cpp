// What can be counted of reservations: how long people waited, and who waits on a day.
#include <algorithm>
#include <array>

#include "mukana/loans/queue.hpp"

#include "loans/operations.hpp"
#include "operation/fact_cells.hpp"
#include "people/records.hpp"

namespace mukana::loans {

using base::Date;
using base::FieldClass;
using operation::Cell;
using operation::ColumnKind;
using operation::FactQuery;
using operation::FactSet;
using operation::FactSink;
using operation::number_cell;
using operation::text_cell;
using operation::truth_cell;
using storage::Key;
using storage::Row;

namespace {

// A reservation with what its facts stand on.
struct Waiting {
  Key key = 0;
  std::string id;
  std::string state;
  std::string wanted;  // kind, device or kit
  std::string queue;   // which kind, device or kit that is
  std::optional<std::string> kind;
  std::string person;
  Key person_key = 0;
  std::int64_t priority_class = 0;
  std::optional<Date> first_day;
  std::optional<std::string> pickup;
  std::optional<Date> handed_out;
};

Waiting read_waiting(const Row& row) {
  return {row.integer(0), row.string(1),          row.string(2),           row.string(3),
          row.string(4),  row.optional_string(5), row.string(6),           row.integer(7),
          row.integer(8), row.optional_date(9),   row.optional_string(10), row.optional_date(11)};
}

// The reservations of a controller in the order of their keys, each with its events until a moment.
class Reservations {
 public:
  Reservations(const FactQuery& query, base::Instant until)
      : zone_(query.zone),
        rows_(query.database.query(
            "SELECT r.key, r.id, r.state, CASE WHEN r.device_kind IS NOT NULL THEN 'kind' WHEN r.kit IS NOT NULL THEN "
            "'kit' ELSE 'device' END, COALESCE(r.device_kind, k.id, w.id), COALESCE(r.device_kind, w.kind), " +
                people::person_id_sql("r.person") + ", " + people::merged_person_sql("r.person") +
                ", r.priority_class, r.first_day, o.id, l.out_day FROM reservation r LEFT JOIN device w ON w.key = "
                "r.device LEFT JOIN kit k ON k.key = r.kit LEFT JOIN organisation o ON o.key = r.pickup LEFT JOIN loan "
                "l "
                "ON l.key = r.loan WHERE r.controller = $1 ORDER BY r.key",
            query.controller)),
        event_rows_(query.database.query(
            "SELECT e.reservation, e.event, e.at FROM reservation r JOIN reservation_event e ON e.reservation = r.key "
            "WHERE r.controller = $1 AND e.at < $2 ORDER BY e.reservation, e.number",
            query.controller, until)),
        event_(event_rows_.next()) {}

  template <class Take>
  void for_each(const Take& take) {
    while (const Row* row = rows_.next()) {
      const Waiting waiting = read_waiting(*row);
      events_.clear();
      for (; event_ != nullptr && event_->integer(0) == waiting.key; event_ = event_rows_.next()) {
        events_.push_back({event_->code<ReservationEvent>(1), zone_.date(event_->instant(2))});
      }
      if (!events_.empty()) take(waiting, events_.front().day, wait_of(events_, waiting.first_day, waiting.handed_out));
    }
  }

 private:
  const base::Zone& zone_;
  storage::Rows rows_;
  storage::Rows event_rows_;
  const Row* event_;
  std::vector<DatedEvent> events_;
};

// The value of a person's attribute on a day, where anybody looks at it.
std::optional<std::string> attribute(const FactQuery& query, people::Attribute asked, Key person, Date day) {
  if (!query.wants(base::code(asked))) return std::nullopt;
  return query.database.string("SELECT " + people::attribute_on_sql(asked, "$1", "$2"), person, day);
}

bool is_waiting(ReservationState state) {
  return state == ReservationState::queued || state == ReservationState::suspended;
}

void scan_reservations(const FactQuery& query, const FactSink& sink) {
  Reservations(query, {INT64_MAX}).for_each([&](const Waiting& one, Date placed, const Wait& wait) {
    const auto municipality = attribute(query, people::Attribute::municipality, one.person_key, placed);
    const auto unit = attribute(query, people::Attribute::unit, one.person_key, placed);
    const std::array<Cell, 13> cells{std::string_view(one.state),
                                     base::code(wait.state),
                                     std::string_view(one.wanted),
                                     text_cell(one.kind),
                                     std::string_view(one.person),
                                     text_cell(municipality),
                                     text_cell(unit),
                                     one.priority_class,
                                     truth_cell(is_waiting(wait.state)),
                                     truth_cell(placed < wait.since),
                                     number_cell(days_until(wait, wait.allocated)),
                                     number_cell(days_until(wait, wait.ready)),
                                     number_cell(days_until(wait, wait.fulfilled))};
    sink({placed, 1, one.id, cells});
  });
}

void scan_queue(const FactQuery& query, const FactSink& sink) {
  const Date day = query.as_of();
  Reservations(query, query.zone.start_of(day.plus_days(1))).for_each([&](const Waiting& one, Date, const Wait& wait) {
    if (!is_open(wait.state)) return;
    const auto municipality = attribute(query, people::Attribute::municipality, one.person_key, day);
    const auto unit = attribute(query, people::Attribute::unit, one.person_key, day);
    const std::int64_t days = *days_until(wait, wait.ready.value_or(day));
    const std::array<Cell, 12> cells{std::string_view(one.state),
                                     std::string_view(one.wanted),
                                     std::string_view(one.queue),
                                     text_cell(one.kind),
                                     std::string_view(one.person),
                                     text_cell(municipality),
                                     text_cell(unit),
                                     text_cell(one.pickup),
                                     base::code(wait.state),
                                     truth_cell(is_waiting(wait.state)),
                                     truth_cell(day < wait.since),
                                     std::max<std::int64_t>(days, 0)};
    sink({std::nullopt, 1, one.id, cells});
  });
}

}  // namespace

FactSet reservation_facts() {
  return {
      .name = "reservation",
      .record = "reservation",
      .doc =
          "Reservations, on the day on which they were placed. Days are counted from then, or from the day from "
          "which it is needed where that is later; what has not come is unknown, never 0.",
      .columns = {{"state", ColumnKind::text, "valid or void; void ones never count"},
                  {"reservation_state", ColumnKind::text,
                   "where it stands: queued, suspended, allocated, in_transit, ready, fulfilled, expired, cancelled"},
                  {"wanted", ColumnKind::text, "kind, device or kit: what it waits for"},
                  {"kind", ColumnKind::text, "the kind of the device; unknown of a kit"},
                  {"person", ColumnKind::person, "for whom", FieldClass::personal},
                  {"municipality", ColumnKind::text, "the person's on that day", FieldClass::locating},
                  {"unit", ColumnKind::text, "the person's on that day"},
                  {"priority_class", ColumnKind::number, "0 to 9, lower goes first"},
                  {"waiting", ColumnKind::truth, "whether it waits still, and no device is kept for it"},
                  {"later_day", ColumnKind::truth, "whether it was placed for a later day"},
                  {"days_to_allocated", ColumnKind::number, "until the device was kept that it got or is to get"},
                  {"days_to_ready", ColumnKind::number, "until that one could be fetched"},
                  {"days_to_fulfilled", ColumnKind::number, "until it was handed out"}},
      .scan = &scan_reservations};
}

FactSet queue_facts() {
  return {
      .name = "queue",
      .record = "reservation",
      .doc =
          "Reservations that wait, or have a device kept, at the end of the last day of the period asked for, or "
          "of today where that is earlier. The rows have no day of their own.",
      .columns = {{"state", ColumnKind::text, "valid or void; void ones never count"},
                  {"wanted", ColumnKind::text, "kind, device or kit: what it waits for"},
                  {"queue", ColumnKind::text, "which queue it stands in: the kind, or the device's or the kit's id"},
                  {"kind", ColumnKind::text, "the kind of the device; unknown of a kit"},
                  {"person", ColumnKind::person, "for whom", FieldClass::personal},
                  {"municipality", ColumnKind::text, "the person's on that day", FieldClass::locating},
                  {"unit", ColumnKind::text, "the person's on that day"},
                  {"pickup", ColumnKind::text, "the organisation where it is fetched, where one was named"},
                  {"reservation_state", ColumnKind::text,
                   "where it stood: queued, suspended, allocated, in_transit "
                   "or ready"},
                  {"waiting", ColumnKind::truth, "whether it waited, and no device was kept for it"},
                  {"later_day", ColumnKind::truth, "whether it is needed only from a later day"},
                  {"days", ColumnKind::number,
                   "days until then, or until it could be fetched; from when it was placed or is needed"}},
      .scan = &scan_queue};
}

}  // namespace mukana::loans
