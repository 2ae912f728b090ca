#include "guidance/fact_cells.hpp"

namespace mukana::guidance {

using operation::Cell;
using operation::ColumnKind;

namespace {

constexpr int first_cell = 3;

Cell cell_of(const storage::Row& row, int column, ColumnKind kind) {
  if (row.is_null(column)) return std::monostate{};
  if (kind == ColumnKind::number || kind == ColumnKind::truth) return row.integer(column);
  return row.text(column);
}

}  // namespace

void stream_facts(storage::Rows rows, const operation::FactSet& set, const operation::FactSink& sink,
                  const FactChoice& choose) {
  std::vector<Cell> cells(set.columns.size());
  while (const storage::Row* row = rows.next()) {
    if (choose && !choose(*row)) continue;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      cells[i] = cell_of(*row, first_cell + static_cast<int>(i), set.columns[i].kind);
    }
    sink({row->optional_date(1), row->integer(2), row->text(0), cells});
  }
}

}  // namespace mukana::guidance
