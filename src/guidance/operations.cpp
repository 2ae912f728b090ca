#include "guidance/operations.hpp"

namespace mukana::guidance {

std::vector<operation::Operation> operations() {
  std::vector<operation::Operation> all;
  for (const auto& part : {contact_operations(), series_operations(), meeting_operations(), attendance_operations()}) {
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

std::vector<operation::FactSet> fact_sets() {
  return {contact_facts(), meeting_facts(), attendance_facts(), meeting_leader_facts()};
}

}  // namespace mukana::guidance
