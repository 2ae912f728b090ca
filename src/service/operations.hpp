#pragma once
#include <vector>

#include "operation/operation.hpp"

namespace mukana::service {

/// The operations of the workspace itself: workspace.info, operation.list, operation.describe, batch.
std::vector<operation::Operation> workspace_operations();

}  // namespace mukana::service
