#include "operation/saving.hpp"

namespace mukana::operation {

std::string record_insert_sql(std::string_view table, std::string_view columns, std::size_t count) {
  constexpr std::size_t common = 7;
  std::string sql = "INSERT INTO ";
  sql.reserve(128 + columns.size() + 5 * count);
  sql += table;
  sql += " (controller, id, recorded_at, recorded_by, import, import_row, regime";
  if (!columns.empty()) (sql += ", ") += columns;
  sql += ") VALUES ($1";
  for (std::size_t number = 2; number <= common + count; ++number) (sql += ", $") += std::to_string(number);
  return sql += ')';
}

}  // namespace mukana::operation
