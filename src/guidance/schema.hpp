#pragma once
#include "storage/migrations.hpp"

namespace mukana::guidance {

/// The tables of contacts, meeting series, meetings and attendance.
storage::Schema schema();

}  // namespace mukana::guidance
