#include "storage/migrations.hpp"

#include <algorithm>

namespace mukana::storage {
namespace {

using base::Failed;
using base::Status;

bool has_migration_table(Database& database) {
  return database.integer("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'") == 1;
}

bool is_empty(Database& database) { return database.integer("SELECT COUNT(*) FROM sqlite_master") == 0; }

const Schema* find(std::span<const Schema> schemas, std::string_view name) {
  const auto found =
      std::find_if(schemas.begin(), schemas.end(), [&](const Schema& schema) { return schema.concept_name == name; });
  return found == schemas.end() ? nullptr : &*found;
}

int applied(Database& database, std::string_view name) {
  return static_cast<int>(
      database.integer("SELECT MAX(number) FROM schema_migration WHERE concept_name = $1", name).value_or(0));
}

}  // namespace

MigrationState migration_state(Database& database, std::span<const Schema> schemas) {
  if (is_empty(database)) return MigrationState::behind;
  if (database.integer("PRAGMA application_id") != application_id || !has_migration_table(database)) {
    throw Failed(base::Failure::of(Status::corrupt_or_key, "The file is a database, but no workspace."));
  }
  Rows rows = database.query("SELECT concept_name, MAX(number) FROM schema_migration GROUP BY concept_name");
  while (const Row* row = rows.next()) {
    const Schema* schema = find(schemas, row->text(0));
    if (schema == nullptr || row->integer(1) > static_cast<std::int64_t>(schema->migrations.size())) {
      return MigrationState::newer;
    }
  }
  const bool behind = std::any_of(schemas.begin(), schemas.end(), [&](const Schema& schema) {
    return applied(database, schema.concept_name) < static_cast<int>(schema.migrations.size());
  });
  return behind ? MigrationState::behind : MigrationState::current;
}

void migrate(Database& database, std::span<const Schema> schemas) {
  Transaction transaction = database.begin_write();
  const MigrationState state = migration_state(database, schemas);  // inside: two openers must not both migrate
  if (state == MigrationState::newer) {
    throw Failed(base::Failure::of(Status::version, "The workspace was written by a newer version of the library."));
  }
  if (state == MigrationState::current) return;
  if (is_empty(database)) {
    database.script("PRAGMA application_id = " + std::to_string(application_id));
    database.run(
        "CREATE TABLE schema_migration (concept_name TEXT NOT NULL, number INTEGER NOT NULL, "
        "PRIMARY KEY (concept_name, number))");
  }
  for (const Schema& schema : schemas) {
    const int before = applied(database, schema.concept_name);
    for (const Migration& migration : schema.migrations) {
      if (migration.number <= before) continue;
      database.script(std::string(migration.sql));
      database.run("INSERT INTO schema_migration (concept_name, number) VALUES ($1, $2)", schema.concept_name,
                   migration.number);
    }
  }
  transaction.commit();
}

}  // namespace mukana::storage
