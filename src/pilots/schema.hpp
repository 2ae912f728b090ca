#pragma once
#include "storage/migrations.hpp"

namespace mukana::pilots {

/// The table of pilots.
storage::Schema schema();

}  // namespace mukana::pilots
