#pragma once
#include <vector>

#include "operation/operation.hpp"

namespace mukana::trust {

/// Reading and verifying the journal, the use log, and what has changed since a position.
std::vector<operation::Operation> operations();

}  // namespace mukana::trust
