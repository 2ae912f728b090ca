#include "operation/fact_rows.hpp"

#include <algorithm>

namespace mukana::operation {
namespace {

constexpr int first_cell = 3;

// `text` holds what a date's cell points to.
Cell read_cell(const storage::Row& row, int column, ColumnKind kind, std::string& text) {
  if (row.is_null(column)) return std::monostate{};
  switch (kind) {
    case ColumnKind::number:
    case ColumnKind::truth: return row.integer(column);
    case ColumnKind::date: return std::string_view(text = base::format_date(row.date(column)));
    case ColumnKind::text:
    case ColumnKind::person: break;
  }
  return row.text(column);
}

// One row after the other, its cells in room that is used again.
class RowStream {
 public:
  RowStream(const FactSet& set, const FactSink& sink)
      : set_(set), sink_(sink), cells_(set.columns.size()), texts_(set.columns.size()) {}

  void send(const storage::Row& row, std::optional<base::Date> day) {
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      cells_[i] = read_cell(row, first_cell + static_cast<int>(i), set_.columns[i].kind, texts_[i]);
    }
    sink_({day, row.integer(2), row.text(0), cells_});
  }

 private:
  const FactSet& set_;
  const FactSink& sink_;
  std::vector<Cell> cells_;
  std::vector<std::string> texts_;
};

}  // namespace

bool FactQuery::wants(std::string_view column) const {
  return columns == nullptr || column == "state" ||
         std::find(columns->begin(), columns->end(), column) != columns->end();
}

std::string cells_sql(const FactQuery& query, const FactSet& set, std::initializer_list<std::string_view> expressions) {
  std::string sql;
  const std::string_view* expression = expressions.begin();
  for (const FactColumn& column : set.columns) {
    if (!sql.empty()) sql += ", ";
    sql += query.wants(column.name) ? *expression : "NULL";
    ++expression;
  }
  return sql;
}

std::string facts_sql(const FactQuery& query, const FactSet& set, std::string_view first_columns,
                      std::initializer_list<std::string_view> cells, std::string_view from) {
  return "SELECT " + std::string(first_columns) + ", 1, " + cells_sql(query, set, cells) + " FROM " + std::string(from);
}

void stream_facts(storage::Rows rows, const FactSet& set, const FactSink& sink, const FactChoice& choose) {
  RowStream stream(set, sink);
  while (const storage::Row* row = rows.next()) {
    if (!choose || choose(*row)) stream.send(*row, row->optional_date(1));
  }
}

void stream_facts_at(storage::Rows rows, const FactSet& set, const base::Zone& zone, const FactSink& sink) {
  RowStream stream(set, sink);
  while (const storage::Row* row = rows.next()) stream.send(*row, zone.date(row->instant(1)));
}

}  // namespace mukana::operation
