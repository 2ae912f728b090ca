#pragma once
#include "storage/migrations.hpp"

namespace mukana::exchange {

/// The tables of imports: which file was read when, which of its rows are known, and which were not taken.
storage::Schema schema();

}  // namespace mukana::exchange
