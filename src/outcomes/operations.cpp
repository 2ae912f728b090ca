#include "outcomes/operations.hpp"

namespace mukana::outcomes {

std::vector<operation::Operation> operations() {
  return operation::joined({indicator_operations(), claim_operations()});
}

}  // namespace mukana::outcomes
