#pragma once
#include <vector>

#include "operation/operation.hpp"

namespace mukana::people {

/// Everything that can be done with people and organisations, as one table.
std::vector<operation::Operation> operations();

/// The parts of that table, one per noun.
std::vector<operation::Operation> organisation_operations();
std::vector<operation::Operation> unit_operations();
std::vector<operation::Operation> person_operations();
std::vector<operation::Operation> person_read_operations();
std::vector<operation::Operation> merge_operations();
std::vector<operation::Operation> role_operations();
std::vector<operation::Operation> relationship_operations();
std::vector<operation::Operation> project_operations();
std::vector<operation::Operation> completion_operations();

}  // namespace mukana::people
