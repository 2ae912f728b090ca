#include "people/operations.hpp"

namespace mukana::people {

std::vector<operation::Operation> operations() {
  return operation::joined({organisation_operations(), unit_operations(), person_operations(), person_read_operations(),
                            merge_operations(), role_operations(), relationship_operations(), project_operations(),
                            completion_operations()});
}

}  // namespace mukana::people
