#include "exchange/import_records.hpp"

#include "operation/saving.hpp"

namespace mukana::exchange {

using storage::Database;
using storage::Key;

Key start_run(operation::Context& context, std::string_view id, std::string_view source, std::string_view operation) {
  return operation::insert_record(context, "import_run", id, "source, operation", source, operation);
}

void finish_run(Database& database, Key run, std::int64_t rows, std::int64_t taken, std::int64_t unchanged,
                std::int64_t filtered) {
  database.run("UPDATE import_run SET rows = $1, taken = $2, unchanged = $3, filtered = $4 WHERE key = $5", rows, taken,
               unchanged, filtered, run);
}

Key source_key(operation::Context& context, std::string_view id) {
  const auto found = context.database.integer("SELECT key FROM import_source WHERE controller = $1 AND id = $2",
                                              context.actor.controller, id);
  if (found) return *found;
  return context.database.insert("INSERT INTO import_source (controller, id) VALUES ($1, $2)", context.actor.controller,
                                 id);
}

Known note_row(Database& database, Key source, std::string_view row_key, std::int64_t digest, Key run) {
  const std::int64_t added = database.run(
      "INSERT INTO import_row (source, row_key, digest, import) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING", source,
      row_key, digest, run);
  if (added == 1) return Known::fresh;
  storage::Rows rows =
      database.query("SELECT digest, import FROM import_row WHERE source = $1 AND row_key = $2", source, row_key);
  const storage::Row* row = rows.next();
  if (row == nullptr || row->integer(0) != digest) return Known::contradicting;
  return row->integer(1) == run ? Known::duplicate : Known::unchanged;
}

void forget_row(Database& database, Key source, std::string_view row_key) {
  database.run("DELETE FROM import_row WHERE source = $1 AND row_key = $2", source, row_key);
}

void store_finding(Database& database, Key run, const Finding& finding) {
  database.run("INSERT INTO import_finding (import, row, reason, column_name, path) VALUES ($1, $2, $3, $4, $5)", run,
               finding.row, std::string_view(finding.reason), finding.column, finding.path);
}

}  // namespace mukana::exchange
