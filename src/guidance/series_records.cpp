#include "guidance/series_records.hpp"

#include "mukana/guidance/series_rules.hpp"

#include "guidance/access.hpp"
#include "operation/saving.hpp"
#include "people/records.hpp"

namespace mukana::guidance {

using base::Id;
using operation::Context;
using storage::Key;
using storage::Row;
using storage::Rows;

namespace {

// The first column is the key, the next eight are the plain fields of Series in their order.
constexpr std::string_view shown_columns =
    "SELECT s.key, s.id, s.revision, s.name, s.mode, s.first_day, s.last_day, u.id, j.id FROM meeting_series s "
    "LEFT JOIN unit u ON u.key = s.unit LEFT JOIN project j ON j.key = s.project WHERE s.controller = $1 ";

Series series_of(Context& context, const Row& row) {
  static const std::string leaders_sql =
      "SELECT " + people::person_id_sql("l.person") + " FROM series_leader l WHERE l.series = $1 ORDER BY l.place";
  const Key key = row.integer(0);
  Series series = row.as<Series>(1);
  Rows slots =
      context.database.query("SELECT weekday, starts, ends FROM series_slot WHERE series = $1 ORDER BY place", key);
  while (const Row* slot = slots.next()) {
    series.slots.push_back({slot->code<SlotDay>(0), format_time_of_day(static_cast<std::int32_t>(slot->integer(1))),
                            format_time_of_day(static_cast<std::int32_t>(slot->integer(2)))});
  }
  Rows days = context.database.query("SELECT day FROM series_exception WHERE series = $1 ORDER BY day", key);
  while (const Row* day = days.next()) series.except.push_back(day->date(0));
  Rows leaders = context.database.query(leaders_sql, key);
  while (const Row* leader = leaders.next()) series.leaders.push_back({leader->string(0)});
  return series;
}

}  // namespace

void SlotText::describe(base::Fields<SlotText>& field) {
  field("weekday", &SlotText::weekday, "The day of the week.");
  field("starts", &SlotText::starts, "The wall-clock time HH:MM at which it starts.", {.longest = 5});
  field("ends", &SlotText::ends, "The wall-clock time HH:MM at which it ends, on the same day.", {.longest = 5});
}

void Series::describe(base::Fields<Series>& field) {
  field("id", &Series::id, "The series' id.");
  field("revision", &Series::revision, "Counts the changes of the record, from 1.");
  field("name", &Series::name, "The group's name.");
  field("mode", &Series::mode, "How its meetings are planned to be held.");
  field("first_day", &Series::first_day, "The first day of the period, itself included.");
  field("last_day", &Series::last_day, "The last day of the period, itself included.");
  field("unit", &Series::unit, "The unit that holds it.");
  field("project", &Series::project, "The project that it belongs to.");
  field("slots", &Series::slots, "Its weekly slots.");
  field("except", &Series::except, "Days without a meeting.");
  field("leaders", &Series::leaders, "Who leads it as a rule.", {.field_class = base::FieldClass::personal});
}

void insert_series(Context& context, SeriesRow& series, const std::vector<SlotText>& slots,
                   const std::vector<base::Date>& except, const std::vector<Key>& leaders) {
  series.key = operation::insert_record(context, "meeting_series", series.id,
                                        "name, mode, first_day, last_day, unit, project", series.name, series.mode,
                                        series.period.first_day, series.period.last_day, series.unit, series.project);
  std::int64_t place = 0;
  for (const SlotText& slot : slots) {
    context.database.run("INSERT INTO series_slot (series, place, weekday, starts, ends) VALUES ($1, $2, $3, $4, $5)",
                         series.key, ++place, slot.weekday, parse_time_of_day(slot.starts),
                         parse_time_of_day(slot.ends));
  }
  for (const base::Date day : except) {
    context.database.run("INSERT INTO series_exception (series, day) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                         series.key, day);
  }
  place = 0;
  for (const Key leader : leaders) {
    context.database.run("INSERT INTO series_leader (series, place, person) VALUES ($1, $2, $3)", series.key, ++place,
                         leader);
  }
}

SeriesRow require_series(Context& context, const Id& id, std::string_view path) {
  const std::string sql = "SELECT s.key, s.id, s.name, s.mode, s.first_day, s.last_day, s.unit, s.project, " +
                          visible_series_sql(context) + " FROM meeting_series s WHERE s.controller = $1 AND s.id = $2";
  Rows rows = context.database.query(sql, context.actor.controller, id, nullptr, nullptr, nullptr, nullptr, nullptr,
                                     context.actor.person, context.today());
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing(path);
  if (!row->boolean(8)) throw operation::Hidden(path);
  return {row->integer(0),
          row->string(1),
          row->string(2),
          row->code<Mode>(3),
          {row->date(4), row->date(5)},
          row->optional_integer(6),
          row->optional_integer(7)};
}

Series read_series(Context& context, Key key) {
  static const std::string sql = std::string(shown_columns) + "AND s.key = $2";
  Rows rows = context.database.query(sql, context.actor.controller, key);
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return series_of(context, *row);
}

operation::Page<Series> list_series(Context& context, const operation::Paging& paging) {
  const std::string sql =
      std::string(shown_columns) + "AND " + visible_series_sql(context) + " AND s.key > $2 ORDER BY s.key LIMIT $3";
  return operation::read_page<Series>(
      context.database.query(sql, context.actor.controller, operation::page_start(paging), paging.limit + 1, nullptr,
                             nullptr, nullptr, nullptr, context.actor.person, context.today()),
      paging, [&](const Row& row) { return series_of(context, row); });
}

}  // namespace mukana::guidance
