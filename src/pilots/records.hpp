#pragma once
/// @file
/// What is kept of a pilot and how it is found: figures and reports take their periods from here.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/base/id.hpp"
#include "mukana/pilots/types.hpp"

#include "storage/database.hpp"

namespace mukana::pilots {

struct Pilot {
  storage::Key key = 0;
  base::Id id;
  std::int64_t revision = 1;
  base::Texts name;
  std::optional<storage::Key> project;
  std::optional<base::Id> project_id;
  base::Period period;
  base::Period evaluation;
  std::optional<base::Id> continues;
};

/// The columns that read_pilot() takes, the key first; followed by further conditions on `p`.
inline constexpr std::string_view select_pilots =
    "SELECT p.key, p.id, p.revision, p.name, p.project, j.id, p.first_day, p.last_day, p.evaluation_first_day, "
    "p.evaluation_last_day, c.id FROM pilot p LEFT JOIN project j ON j.key = p.project "
    "LEFT JOIN pilot c ON c.key = p.continues WHERE p.controller = $1 AND p.state = 'valid' ";

Pilot read_pilot(const storage::Row& row);

/// The pilot of that id, or nothing.
std::optional<Pilot> find_pilot(storage::Database& database, storage::Key controller, std::string_view id);

/// The ids of a pilot and of those that it continues, back to the first one.
std::vector<std::string> with_predecessors(storage::Database& database, storage::Key pilot);

/// A text by language as it is stored, and back.
std::string stored_texts(const base::Texts& texts);
base::Texts texts_from_stored(std::string_view json);

}  // namespace mukana::pilots
