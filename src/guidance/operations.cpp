#include "guidance/operations.hpp"

namespace mukana::guidance {

std::vector<operation::Operation> operations() {
  return operation::joined({contact_operations(), series_operations(), meeting_operations(), attendance_operations()});
}

std::vector<operation::FactSet> fact_sets() {
  return {contact_facts(), meeting_facts(), attendance_facts(), meeting_leader_facts()};
}

}  // namespace mukana::guidance
