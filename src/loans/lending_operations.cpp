// The verbs of lending as one table, beside those of the devices themselves.
#include "loans/operations.hpp"

namespace mukana::loans {

std::vector<operation::Operation> lending_operations() {
  return operation::joined({check_out_operations(), return_operations(), renew_operations(),
                            loan_correction_operations(), loan_read_operations(), agreement_operations(),
                            preview_operations(), opening_operations(), policy_operations(), borrower_operations()});
}

}  // namespace mukana::loans
