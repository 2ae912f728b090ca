#pragma once
#include "storage/migrations.hpp"

namespace mukana::outcomes {

/// Indicators with every version of their definition, published claims, and what imports did not take.
storage::Schema schema();

}  // namespace mukana::outcomes
