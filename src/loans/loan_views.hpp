#pragma once
/// @file
/// A loan as it is shown.
#include "mukana/loans/types.hpp"

#include "loans/operations.hpp"
#include "operation/shapes.hpp"

namespace mukana::loans {

struct LoanView {
  base::Id id;
  std::int64_t revision = 1;
  base::Id device;
  base::Id borrower;
  std::optional<base::Instant> out_at;
  std::optional<base::Date> out_on;
  std::optional<base::Instant> returned_at;
  std::optional<base::Date> returned_on;
  std::optional<base::Date> due_on;
  bool open = true;
  std::optional<Condition> condition;
  operation::EntryMode entry_mode = operation::EntryMode::live;
  std::vector<LoanFlag> flags;
  static void describe(base::Fields<LoanView>& field);
};

/// loan.get, loan.list and loan.count.
std::vector<operation::Operation> loan_reads();

}  // namespace mukana::loans
