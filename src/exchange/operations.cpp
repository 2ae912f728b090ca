#include "exchange/operations.hpp"

namespace mukana::exchange {

std::vector<operation::Operation> operations() { return operation::joined({import_operations(), origin_operations()}); }

}  // namespace mukana::exchange
