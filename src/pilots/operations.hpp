#pragma once
#include <vector>

#include "operation/fact.hpp"
#include "operation/operation.hpp"

namespace mukana::pilots {

/// Everything that can be done with pilots, as one table.
std::vector<operation::Operation> operations();
/// What can be counted of pilots.
std::vector<operation::FactSet> fact_sets();

}  // namespace mukana::pilots
