#pragma once
#include <vector>

#include "operation/operation.hpp"

namespace mukana::exchange {

/// Files in: import.run, import.get, import.list.
std::vector<operation::Operation> operations();

}  // namespace mukana::exchange
