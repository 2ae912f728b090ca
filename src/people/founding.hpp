#pragma once
#include <optional>
#include <string>

#include "mukana/base/time.hpp"

#include "storage/database.hpp"

namespace mukana::people {

/// With what a workspace is founded.
struct Foundation {
  std::string organisation_id;
  std::string organisation_name;
  std::string person_id;
  std::optional<std::string> regime = {};  ///< the legal regime under which the organisation keeps records
};

/// Whom a new workspace begins with.
struct Founding {
  storage::Key controller = 0;
  storage::Key person = 0;
};

/// Makes the organisation whose data the workspace holds (it is its own controller) and the person who founds it, in
/// the roles coordinator, system administrator and privacy officer. Runs in the caller's transaction. Throws Failed
/// where an id has the wrong form, or where an organisation or a person of that id is there already.
Founding found(storage::Database& database, const Foundation& foundation, base::Instant now);

}  // namespace mukana::people
