#pragma once
#include <sqlite3.h>

#include "mukana/base/failure.hpp"

namespace mukana::storage {

/// The failure that a result code of SQLite means. Never holds SQL or data.
base::Failure failure_of(sqlite3* connection, int result);

}  // namespace mukana::storage
