// The verbs of lending as one table, beside those of the devices themselves.
#include "loans/operations.hpp"

namespace mukana::loans {

std::vector<operation::Operation> lending_operations() {
  const auto settled =
      operation::joined({check_out_operations(), return_operations(), renew_operations(), loan_correction_operations(),
                         loan_read_operations(), preview_operations(), agreement_operations(), opening_operations(),
                         policy_operations(), borrower_operations()});
  auto queues = operation::joined(
      {reservation_operations(), reservation_read_operations(), queue_operations(), reminder_operations()});
  // How a device comes from another custodian to who reserved it may still move these.
  for (operation::Operation& operation : queues) operation.lifecycle = operation::Lifecycle::experimental;
  return operation::joined({settled, queues});
}

}  // namespace mukana::loans
