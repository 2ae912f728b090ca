// What can be counted of devices, loans and acquisitions.
#include <array>

#include "mukana/loans/rules.hpp"
#include "mukana/loans/utilisation.hpp"

#include "loans/operations.hpp"
#include "loans/records.hpp"
#include "operation/fact_rows.hpp"
#include "people/records.hpp"

namespace mukana::loans {

using base::FieldClass;
using operation::Cell;
using operation::ColumnKind;
using operation::FactQuery;
using operation::FactSet;
using operation::FactSink;
using storage::Row;

namespace {

Cell text_cell(const Row& row, int column) {
  if (row.is_null(column)) return {};
  return row.text(column);
}

Cell day_cell(const Row& row, int column, std::string& text) {
  if (row.is_null(column)) return {};
  text = base::format_date(row.date(column));
  return std::string_view(text);
}

constexpr std::int64_t milliseconds_a_minute = 60'000;

bool is_in_fleet_during(std::span<const StateSpan> states, base::Interval time) {
  for (const StateSpan& span : states) {
    if (is_in_fleet(span.state) && span.time.start < time.end && time.start < span.time.end) return true;
  }
  return false;
}

void scan_devices(const FactQuery& query, const FactSink& sink) {
  const base::Interval time = query.zone.interval(query.period);
  storage::Rows rows = query.database.query(
      "SELECT d.key, d.id, d.state, d.kind, d.commissioned_on, o.id, d.site FROM device d "
      "LEFT JOIN organisation o ON o.key = d.owner WHERE d.controller = $1 ORDER BY d.key",
      query.controller);
  while (const Row* row = rows.next()) {
    const auto states = timeline(read_history(query.database, row->integer(0), query.zone));
    if (!is_in_fleet_during(states, time)) continue;
    const Utilisation use = device_days(states, query.period, query.zone);
    const Utilisation last = device_days(states, {query.period.last_day, query.period.last_day}, query.zone);
    std::string commissioned;
    const std::array<Cell, 14> cells{text_cell(*row, 2),
                                     text_cell(*row, 3),
                                     day_cell(*row, 4, commissioned),
                                     text_cell(*row, 5),
                                     text_cell(*row, 6),
                                     std::int64_t{use.loaned_days > 0 ? 1 : 0},
                                     std::int64_t{last.loaned_days > 0 ? 1 : 0},
                                     use.loaned_days,
                                     use.available_days,
                                     use.census_loaned_days,
                                     use.census_available_days,
                                     use.loaned_milliseconds / milliseconds_a_minute,
                                     use.net_milliseconds / milliseconds_a_minute,
                                     use.gross_milliseconds / milliseconds_a_minute};
    sink({std::nullopt, 1, row->text(1), cells});
  }
}

void scan_loans(const FactQuery& query, const FactSink& sink) {
  const FactSet set = loan_facts();
  const std::string borrower = people::person_id_sql("l.borrower");
  const std::string municipality =
      people::attribute_on_sql(people::Attribute::municipality, people::merged_person_sql("l.borrower"), "l.out_day");
  const std::string sql =
      "SELECT l.id, l.out_day, 1, " +
      operation::cells_sql(
          query, set,
          {"l.state", "d.id", "d.kind", borrower, municipality, "l.returned_day",
           "CASE WHEN l.returned_at IS NULL THEN 1 ELSE 0 END", "l.returned_day - l.out_day + 1",
           "CASE WHEN l.flags LIKE '%no_wipe_evidence%' THEN 1 ELSE 0 END", "l.condition", "l.entry_mode"}) +
      " FROM loan l JOIN device d ON d.key = l.device WHERE l.controller = $1 ORDER BY l.key";
  operation::stream_facts(query.database.query(sql, query.controller), set, sink);
}

void scan_acquisitions(const FactQuery& query, const FactSink& sink) {
  const FactSet set = acquisition_facts();
  const std::string person = people::person_id_sql("a.person");
  const std::string helper = people::person_id_sql("a.assisted_by");
  const std::string municipality =
      people::attribute_on_sql(people::Attribute::municipality, people::merged_person_sql("a.person"), "a.acquired_on");
  const std::string sql =
      "SELECT a.id, a.acquired_on, 1, " +
      operation::cells_sql(query, set, {"a.state", person, "a.device_kind", "a.assisted", helper, municipality}) +
      " FROM acquisition a WHERE a.controller = $1 ORDER BY a.key";
  operation::stream_facts(query.database.query(sql, query.controller), set, sink);
}

}  // namespace

FactSet device_facts() {
  return {.name = "device",
          .record = "device",
          .doc =
              "One row per device that belongs to the fleet at some instant of the period asked for; its figures are "
              "those of that period.",
          .columns = {{"state", ColumnKind::text, "valid or void; void ones never count"},
                      {"kind", ColumnKind::text, "tablet, laptop, desktop, phone, wristband or other"},
                      {"commissioned", ColumnKind::date, "the day since which it belongs to the fleet, where noted"},
                      {"owner", ColumnKind::text, "the organisation that owns it"},
                      {"site", ColumnKind::text, "where it is kept", FieldClass::locating},
                      {"lent_in_period", ColumnKind::truth, "whether it was on loan at any instant of the period"},
                      {"on_loan_last_day", ColumnKind::truth, "whether it was on loan at any instant of the last day"},
                      {"loaned_days", ColumnKind::number, "local days with any instant on loan"},
                      {"available_days", ColumnKind::number, "local days with any instant loanable or on loan"},
                      {"census_loaned_days", ColumnKind::number, "days at whose end it was on loan"},
                      {"census_available_days", ColumnKind::number, "days at whose end it was loanable or on loan"},
                      {"loaned_minutes", ColumnKind::number, "whole minutes on loan"},
                      {"net_minutes", ColumnKind::number, "whole minutes loanable or on loan"},
                      {"gross_minutes", ColumnKind::number, "whole minutes in the fleet"}},
          .scan = &scan_devices};
}

FactSet loan_facts() {
  return {.name = "loan",
          .record = "loan",
          .doc = "Loans, on the day on which the device was handed out.",
          .columns = {{"state", ColumnKind::text, "valid or void; void ones never count"},
                      {"device", ColumnKind::text, "the device"},
                      {"kind", ColumnKind::text, "the kind of the device"},
                      {"borrower", ColumnKind::person, "who had it", FieldClass::personal},
                      {"municipality", ColumnKind::text, "the borrower's on that day", FieldClass::locating},
                      {"returned_day", ColumnKind::date, "the local day on which it came back"},
                      {"open", ColumnKind::truth, "whether it is out"},
                      {"days", ColumnKind::number, "local days on loan, both ends in; unknown while it is out"},
                      {"no_wipe_evidence", ColumnKind::truth, "whether a historical record lacks the wipe's evidence"},
                      {"condition", ColumnKind::text, "how it came back: good, worn or damaged"},
                      {"entry_mode", ColumnKind::text, "live, offline or historical"}},
          .scan = &scan_loans};
}

FactSet acquisition_facts() {
  return {.name = "acquisition",
          .record = "acquisition",
          .doc = "Devices that people got for themselves.",
          .columns = {{"state", ColumnKind::text, "valid or void; void ones never count"},
                      {"person", ColumnKind::person, "who got it", FieldClass::personal},
                      {"device_kind", ColumnKind::text, "what it is"},
                      {"assisted", ColumnKind::truth, "whether somebody of the service helped"},
                      {"assisted_by", ColumnKind::person, "who helped"},
                      {"municipality", ColumnKind::text, "the person's on that day", FieldClass::locating}},
          .scan = &scan_acquisitions};
}

}  // namespace mukana::loans
