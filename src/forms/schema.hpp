#pragma once
#include "storage/migrations.hpp"

namespace mukana::forms {

/// The tables of forms, their versions and the responses.
storage::Schema schema();

}  // namespace mukana::forms
