#pragma once
/// @file
/// A loan as it is shown.
#include <string>
#include <vector>

#include "mukana/loans/types.hpp"

#include "loans/handover.hpp"
#include "operation/context.hpp"
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
  std::optional<base::Instant> due_at;
  bool overdue = false;
  std::int64_t renewals = 0;
  std::optional<LoanEnd> ended_as;
  std::optional<base::Id> policy;
  std::optional<base::Id> kit_loan;
  std::optional<DamageBy> damage_by;
  bool found = false;
  static void describe(base::Fields<LoanView>& field);
};

/// The beginning of a query of valid loans of the controller `$1`, `l` and its device `d`; `$6` is now and `$9` today.
/// Its columns are the key and what view_loan() reads.
std::string select_loans();
/// SQL that is true of a loan `l` that is out and past its due date.
std::string overdue_sql();

/// Whom the current row concerns, merges followed.
storage::Key borrower_of(const storage::Row& row);
/// The loan of the current row; leaves it and its borrower on the trail.
LoanView view_loan(operation::Context& context, const storage::Row& row);

}  // namespace mukana::loans
