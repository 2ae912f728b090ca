#pragma once
/// @file
/// The keys by which other systems and imported files know a person.
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.hpp"
#include "storage/database.hpp"

namespace mukana::people {

/// A person's key in another system.
struct ExternalId {
  std::string system;
  std::string value;
  static void describe(base::Fields<ExternalId>& field) {
    field("system", &ExternalId::system, "The other system's name.", {.longest = 64});
    field("value", &ExternalId::value, "The key there; never a personal identity code.",
          {.field_class = base::FieldClass::personal, .longest = 200});
  }
};

/// Says no (E_ARG) to a blank system or value, and to a personal identity code (decision on ids: people are
/// pseudonymous here).
base::Refusal check_external_id(const ExternalId& external, std::string_view path);

/// Keeps an external id of a person. Throws E_CONFLICT (ALREADY_EXISTS) where it is somebody's already.
void add_external_id(storage::Database& database, storage::Key controller, storage::Key person,
                     const ExternalId& external);

/// The external ids of a person and of those who were merged into them, in the order in which they were given.
std::vector<ExternalId> external_ids_of(storage::Database& database, storage::Key person);

}  // namespace mukana::people
