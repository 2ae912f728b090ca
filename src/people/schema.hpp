#pragma once
#include "storage/migrations.hpp"

namespace mukana::people {

/// The tables of people, organisations, roles and relationships.
storage::Schema schema();

}  // namespace mukana::people
