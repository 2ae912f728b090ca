#pragma once
#include <vector>

#include "operation/operation.hpp"

namespace mukana::exchange {

/// Everything that can be done with files and with where records came from, as one table.
std::vector<operation::Operation> operations();

/// The parts of the table, one per noun.
std::vector<operation::Operation> import_operations();
std::vector<operation::Operation> origin_operations();
std::vector<operation::Operation> form_file_operations();
std::vector<operation::Operation> response_file_operations();
std::vector<operation::Operation> response_table_operations();

}  // namespace mukana::exchange
