#pragma once
#include <vector>

#include "operation/operation.hpp"

namespace mukana::trust {

/// Reading and verifying the journal, the use log, and what has changed since a position.
std::vector<operation::Operation> operations();

/// The parts of that table.
std::vector<operation::Operation> journal_operations();
std::vector<operation::Operation> use_log_operations();
std::vector<operation::Operation> change_operations();

}  // namespace mukana::trust
