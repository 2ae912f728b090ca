#pragma once
/// @file
/// The one row that says which workspace this is.
#include <optional>
#include <string>

#include "storage/migrations.hpp"
#include "trust/journal.hpp"

namespace mukana::trust {

struct WorkspaceRecord {
  WorkspaceId id{};
  WorkspaceId replica{};  ///< of this copy: an entry of the journal is named by its replica and its sequence
  std::string zone;       ///< IANA name of the time zone by which its rules convert
  base::Instant created_at;
};

storage::Schema schema();
std::optional<WorkspaceRecord> read_workspace(storage::Database& database);
/// Makes the row with a random id, and the genesis entry of the journal.
WorkspaceRecord create_workspace(storage::Database& database, std::string_view zone, base::Instant now);

}  // namespace mukana::trust
