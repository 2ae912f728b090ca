#include "forms/operations.hpp"

namespace mukana::forms {

std::vector<operation::Operation> operations() {
  std::vector<operation::Operation> all = form_operations();
  const auto more = response_operations();
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

}  // namespace mukana::forms
