#include "forms/operations.hpp"

namespace mukana::forms {

std::vector<operation::Operation> operations() {
  std::vector<operation::Operation> all = form_operations();
  const auto more = response_operations();
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

std::vector<operation::FactSet> fact_sets() { return {answer_facts(), submission_facts()}; }

}  // namespace mukana::forms
