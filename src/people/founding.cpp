#include "people/founding.hpp"

#include <array>

#include "mukana/base/id.hpp"
#include "mukana/operation/access.hpp"

namespace mukana::people {

using operation::Role;
using storage::Database;
using storage::Key;

namespace {

// The controller column may not be empty, and the key is only known after the insert: 0 is no row's key.
Key add_controller(Database& database, const Foundation& foundation, base::Instant now) {
  const Key key = database.insert(
      "INSERT INTO organisation (controller, id, recorded_at, name, regime, sector) VALUES (0, $1, $2, $3, $4, "
      "'other')",
      foundation.organisation_id, now, foundation.organisation_name, foundation.regime);
  database.run("UPDATE organisation SET controller = $1 WHERE key = $1", key);
  return key;
}

}  // namespace

Founding found(Database& database, const Foundation& foundation, base::Instant now) {
  base::require(base::check_id(foundation.organisation_id, "/organisation"));
  base::require(base::check_id(foundation.person_id, "/person"));
  const Key controller = add_controller(database, foundation, now);
  const Key person = database.insert("INSERT INTO person (controller, id, recorded_at) VALUES ($1, $2, $3)", controller,
                                     foundation.person_id, now);
  for (const Role role : std::array{Role::coordinator, Role::system_administrator, Role::privacy_officer}) {
    database.run("INSERT INTO access_role (controller, id, recorded_at, person, role) VALUES ($1, $2, $3, $4, $5)",
                 controller, base::make_id(now.milliseconds), now, person, role);
  }
  return {controller, person};
}

}  // namespace mukana::people
