#pragma once
#include "storage/migrations.hpp"

namespace mukana::loans {

/// The tables of devices, wipes, loans and acquisitions.
storage::Schema schema();

}  // namespace mukana::loans
