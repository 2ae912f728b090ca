#pragma once
#include <vector>

#include "operation/operation.hpp"

namespace mukana::exchange {

/// Files in: import.run and what came of it, record.origin.
std::vector<operation::Operation> operations();
/// The part of that table about where records came from.
std::vector<operation::Operation> origin_operations();

}  // namespace mukana::exchange
