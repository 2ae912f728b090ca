#include <array>

#include "mukana/base/codes.hpp"

#include "pilots/operations.hpp"
#include "pilots/records.hpp"

namespace mukana::pilots {
namespace {

using operation::Cell;
using operation::ColumnKind;

void scan_pilots(const operation::FactQuery& query, const operation::FactSink& sink) {
  storage::Rows rows = query.database.query(std::string(select_pilots) + "ORDER BY p.key", query.controller);
  while (const storage::Row* row = rows.next()) {
    const Pilot pilot = read_pilot(*row);
    const std::string_view project = pilot.project_id ? std::string_view(pilot.project_id->text) : std::string_view();
    const std::array<Cell, 4> cells{std::string_view("valid"), project.empty() ? Cell{} : Cell{project},
                                    std::int64_t{pilot.period.days()}, std::int64_t{pilot.continues ? 1 : 0}};
    sink({pilot.period.first_day, 1, pilot.id.text, cells});
  }
}

}  // namespace

std::vector<operation::FactSet> fact_sets() {
  return {{"pilot",
           "pilot",
           "One row per pilot, on its first day.",
           {{"state", ColumnKind::text, "valid or void; a void record is never counted."},
            {"project", ColumnKind::text, "The project under which it runs."},
            {"days", ColumnKind::number, "How many days it lasts, both ends in."},
            {"continues", ColumnKind::truth, "Whether it continues an earlier pilot."}},
           &scan_pilots}};
}

}  // namespace mukana::pilots
