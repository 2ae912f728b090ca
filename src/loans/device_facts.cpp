// What can be counted of devices: how much they were used in a period.
#include <array>

#include "mukana/loans/rules.hpp"
#include "mukana/loans/utilisation.hpp"

#include "loans/fleet_records.hpp"
#include "loans/operations.hpp"
#include "operation/fact_cells.hpp"

namespace mukana::loans {

using base::FieldClass;
using operation::Cell;
using operation::ColumnKind;
using operation::FactQuery;
using operation::FactSet;
using operation::FactSink;
using operation::text_cell;
using operation::truth_cell;
using storage::Row;

namespace {

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
  const LocalDays days(query.period, query.zone);
  const LocalDays last_day({query.period.last_day, query.period.last_day}, query.zone);
  Fleet fleet(query.database, query.controller, query.zone);
  storage::Rows rows = query.database.query(
      "SELECT d.key, d.id, d.state, d.kind, d.commissioned_on, o.id, d.site, c.id, d.acquired_as, s.id, d.device_state "
      "FROM device d LEFT JOIN organisation o ON o.key = d.owner LEFT JOIN organisation c ON c.key = d.custodian "
      "LEFT JOIN loan_scheme s ON s.key = d.scheme WHERE d.controller = $1 ORDER BY d.key",
      query.controller);
  while (const Row* row = rows.next()) {
    const auto states = timeline(fleet.history(row->integer(0)));
    if (!is_in_fleet_during(states, time)) continue;
    const Utilisation use = device_days(states, days);
    const Utilisation last = device_days(states, last_day);
    std::string commissioned;
    const std::array<Cell, 18> cells{text_cell(*row, 2),
                                     text_cell(*row, 3),
                                     day_cell(*row, 4, commissioned),
                                     text_cell(*row, 5),
                                     text_cell(*row, 6),
                                     truth_cell(use.loaned_days > 0),
                                     truth_cell(last.loaned_days > 0),
                                     use.loaned_days,
                                     use.available_days,
                                     use.census_loaned_days,
                                     use.census_available_days,
                                     use.loaned_milliseconds / milliseconds_a_minute,
                                     use.net_milliseconds / milliseconds_a_minute,
                                     use.gross_milliseconds / milliseconds_a_minute,
                                     text_cell(*row, 7),
                                     text_cell(*row, 8),
                                     text_cell(*row, 9),
                                     text_cell(*row, 10)};
    sink({std::nullopt, 1, row->text(1), cells});
  }
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
                      {"gross_minutes", ColumnKind::number, "whole minutes in the fleet"},
                      {"custodian", ColumnKind::text, "the organisation that keeps it now; unknown on its way"},
                      {"acquired_as", ColumnKind::text, "purchase, lease or donation, where noted"},
                      {"scheme", ColumnKind::text, "the loan scheme that it belongs to now"},
                      {"device_state", ColumnKind::text, "where it stands now"}},
          .scan = &scan_devices};
}

}  // namespace mukana::loans
