#pragma once
#include <vector>

#include "operation/operation.hpp"

namespace mukana::outcomes {

/// Everything that can be done with indicators and claims, as one table.
std::vector<operation::Operation> operations();

/// The parts of the table, one per noun.
std::vector<operation::Operation> indicator_operations();
std::vector<operation::Operation> claim_operations();

}  // namespace mukana::outcomes
