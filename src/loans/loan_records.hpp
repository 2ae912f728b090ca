#pragma once
/// @file
/// Loans as they are kept: what rules need of one, and its due dates, which are added and never changed.
#include <optional>
#include <string>
#include <vector>

#include "mukana/loans/due.hpp"
#include "mukana/loans/types.hpp"

#include "loans/borrower_records.hpp"
#include "operation/context.hpp"
#include "operation/shapes.hpp"

namespace mukana::loans {

/// A due date: by the end of a day, or at an instant of it.
struct Due {
  std::int64_t number = 0;  ///< 0 at the checkout, then one more for each renewal
  base::Date on;
  std::optional<base::Instant> at;
};

/// By when exactly it is due.
base::Instant due_instant(const Due& due, const base::Zone& zone);

struct StoredLoan {
  storage::Key key = 0;
  std::string id;
  std::int64_t revision = 1;
  storage::Key device = 0;
  std::string device_id;
  DeviceKind kind = DeviceKind::other;
  storage::Key borrower = 0;  ///< whom they became after merges
  LoanTime time;
  base::Date out_day;
  bool by_day = false;  ///< of the checkout only the day is known
  std::optional<storage::Key> policy;
};

/// The valid loan of that id, or the open one of a device. Throws `missing` or `Hidden` at `path`, DEVICE_NOT_ON_LOAN
/// where the device is not out. Leaves the borrower on the trail.
StoredLoan require_loan(operation::Context& context, const base::Id& id, std::string_view path);
StoredLoan require_loan_of_device(operation::Context& context, const base::Id& device, std::string_view path);
/// One of the two, by what the request names: TWO_OBJECTS, MISSING_FIELD.
StoredLoan require_loan(operation::Context& context, const std::optional<base::Id>& loan,
                        const std::optional<base::Id>& device);

/// Several devices that were lent as one.
struct KitLoan {
  storage::Key key = 0;
  std::int64_t revision = 1;
};
/// Throws `missing` at /kit_loan.
KitLoan require_kit_loan(operation::Context& context, const base::Id& id);
/// The loans of its devices, or those of them that are out still.
std::vector<base::Id> loans_of_kit(operation::Context& context, storage::Key kit_loan, bool only_open);
/// Those that are out still. Throws LOAN_CLOSED at /kit_loan where none is.
std::vector<StoredLoan> open_loans_of_kit(operation::Context& context, storage::Key kit_loan);

/// What kind of device it is.
DeviceKind device_kind(storage::Database& database, storage::Key device);

/// The due date that holds; nothing where there is none.
std::optional<Due> last_due(storage::Database& database, storage::Key loan);

struct NewDue {
  base::Date on = {};
  std::optional<base::Instant> at = {};
  bool first = false;                    ///< of the checkout; else of the next renewal
  std::optional<RenewalBase> base = {};  ///< from where it was counted; nothing where somebody set it
  std::optional<base::Instant> base_at = {};
  std::optional<std::string> reason = {};
};
void add_due(operation::Context& context, storage::Key loan, const NewDue& due);
/// A computed due date as it is kept.
NewDue computed_due(const DueAnswer& answer, RenewalBase base, const base::Zone& zone);

/// What find_due() is asked for a renewal of a loan now.
DueQuestion renewal_question(operation::Context& context, const StoredLoan& loan);

}  // namespace mukana::loans
