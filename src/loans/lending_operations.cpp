// The verbs of lending as one table, beside those of the devices themselves.
#include "loans/operations.hpp"

namespace mukana::loans {

std::vector<operation::Operation> lending_operations() {
  return operation::joined({check_out_operations(), return_operations(), renew_operations(),
                            loan_correction_operations(), loan_read_operations(), agreement_operations(),
                            reservation_operations(), reservation_read_operations(), queue_operations(),
                            reminder_operations(), preview_operations(), opening_operations(), policy_operations(),
                            borrower_operations()});
}

}  // namespace mukana::loans
