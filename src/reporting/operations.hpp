#pragma once
#include <vector>

#include "operation/operation.hpp"

namespace mukana::reporting {

/// report.build
std::vector<operation::Operation> operations();

}  // namespace mukana::reporting
