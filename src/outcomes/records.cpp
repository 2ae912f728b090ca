#include "outcomes/records.hpp"

#include "base/json.hpp"
#include "pilots/records.hpp"

namespace mukana::outcomes {

using storage::Database;
using storage::Key;

namespace {

constexpr std::string_view select_indicators =
    "SELECT i.key, i.id, v.version, v.defined_at, v.definition FROM indicator i "
    "JOIN indicator_version v ON v.indicator = i.key WHERE i.controller = $1 ";

}  // namespace

StoredIndicator read_indicator(const storage::Row& row) {
  return {row.integer(0), base::Id{row.string(1)}, row.integer(2), row.instant(3), definition_from_stored(row.text(4))};
}

StoredClaim read_claim(const storage::Row& row) {
  return {base::Id{row.string(1)},
          row.integer(2),
          base::Id{row.string(3)},
          base::Id{row.string(4)},
          pilots::texts_from_stored(row.text(5)),
          base::read_json<Assertion>(base::parse_json(row.text(6))),
          row.code<PeriodRule>(7)};
}

Indicator StoredIndicator::indicator() const {
  Indicator read = indicator_of(document);
  read.id = id;
  read.version = version;
  return read;
}

std::optional<StoredIndicator> find_indicator(Database& database, Key controller, std::string_view id,
                                              std::optional<std::int64_t> version) {
  storage::Rows rows =
      database.query(std::string(select_indicators) + "AND i.id = $2 AND v.version = COALESCE($3, i.revision)",
                     controller, id, version);
  const storage::Row* row = rows.next();
  if (row == nullptr) return std::nullopt;
  return read_indicator(*row);
}

storage::Rows latest_indicators(Database& database, Key controller, Key start, std::int64_t limit) {
  return database.query(
      std::string(select_indicators) + "AND v.version = i.revision AND i.key > $2 ORDER BY i.key LIMIT $3", controller,
      start, limit);
}

std::int64_t store_version(operation::Context& context, Key indicator, std::int64_t version,
                           std::string_view definition) {
  context.database.run(
      "INSERT INTO indicator_version (indicator, version, definition, defined_at, defined_by) "
      "VALUES ($1, $2, $3, $4, $5)",
      indicator, version, definition, context.now, context.actor.person);
  context.database.run("UPDATE indicator SET revision = $1 WHERE key = $2", version, indicator);
  return version;
}

storage::Rows published_claims(Database& database, Key controller, std::optional<Key> pilot, Key start,
                               std::int64_t limit) {
  return database.query(
      "SELECT c.key, c.id, c.revision, p.id, i.id, c.text, c.asserts, c.period FROM claim c "
      "JOIN pilot p ON p.key = c.pilot JOIN indicator i ON i.key = c.indicator WHERE c.controller = $1 "
      "AND ($2 IS NULL OR c.pilot = $2) AND c.key > $3 AND c.state = 'valid' ORDER BY c.key LIMIT $4",
      controller, pilot, start, limit);
}

}  // namespace mukana::outcomes
