#include "exchange/operations.hpp"

namespace mukana::exchange {

std::vector<operation::Operation> operations() {
  return operation::joined({import_operations(), origin_operations(), form_file_operations(),
                            response_file_operations(), response_table_operations()});
}

}  // namespace mukana::exchange
