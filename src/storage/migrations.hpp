#pragma once
/// @file
/// Tables as numbered migrations, declared by each concept together with the class of its fields.
#include <span>
#include <string_view>
#include <vector>

#include "mukana/base/codes.hpp"

#include "storage/database.hpp"

namespace mukana::storage {

struct Migration {
  int number;  ///< counts from 1 within its concept; never changed once released
  std::string_view sql;
};

/// The class of a stored column; columns that are not named are plain.
struct ColumnClass {
  std::string_view table;
  std::string_view column;
  base::FieldClass field_class;
};

/// What one concept stores.
struct Schema {
  std::string_view concept_name;
  std::vector<Migration> migrations;
  std::vector<ColumnClass> classes;
};

enum class MigrationState { current, behind, newer };

/// How the database stands to the migrations that this library knows.
MigrationState migration_state(Database& database, std::span<const Schema> schemas);

/// Brings the tables up to date in one transaction: old or new, never mixed. Throws E_VERSION where the database was
/// written by a newer library; the file stays untouched then.
void migrate(Database& database, std::span<const Schema> schemas);

}  // namespace mukana::storage
