#include "trust/operations.hpp"

#include <iterator>

namespace mukana::trust {

std::vector<operation::Operation> operations() {
  std::vector<operation::Operation> all = journal_operations();
  for (auto* part : {&use_log_operations, &change_operations}) {
    std::vector<operation::Operation> more = part();
    std::move(more.begin(), more.end(), std::back_inserter(all));
  }
  return all;
}

}  // namespace mukana::trust
