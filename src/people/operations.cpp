#include "people/operations.hpp"

namespace mukana::people {

std::vector<operation::Operation> operations() {
  std::vector<operation::Operation> all;
  for (const auto part :
       {organisation_operations, unit_operations, person_operations, person_read_operations, merge_operations,
        role_operations, relationship_operations, project_operations, completion_operations}) {
    std::vector<operation::Operation> some = part();
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

}  // namespace mukana::people
