#include "trust/operations.hpp"

namespace mukana::trust {

std::vector<operation::Operation> operations() {
  return operation::joined({journal_operations(), use_log_operations(), change_operations()});
}

}  // namespace mukana::trust
