#pragma once
/// @file
/// Lending policies: what holds for whom and for which devices, as data.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/loans/due.hpp"
#include "mukana/loans/types.hpp"

namespace mukana::loans {

/// For whom, for what and from when to when a policy holds. What is left out is everybody, every kind, for ever.
struct PolicyScope {
  std::optional<std::string> borrower_group = {};
  std::optional<DeviceKind> device_kind = {};
  std::optional<base::Date> first_day = {};
  std::optional<base::Date> last_day = {};
};

/// What a policy says.
struct PolicyTerms {
  DueTerms due;
  std::optional<LoanPeriod> renewal_period = {};  ///< where a renewal is for another time than the loan
  std::optional<std::int64_t> most_loans = {};    ///< how many loans of its kinds a borrower may have open at once
  bool ends_with_borrower = true;                 ///< nothing is due after the borrower's own last day
  std::int64_t keep_days = 7;                     ///< for how many open days a device is kept for who reserved it
  bool accepts_donor_evidence = false;  ///< whether a donor's wipe record, never a bare claim, counts as evidence
  bool needs_agreement = false;         ///< whether a live loan needs an agreement that was accepted
  std::vector<std::int64_t> remind_before = {};  ///< so many days before the due day, each
  bool remind_on_day = false;
  std::vector<std::int64_t> remind_after = {};
};

/// Which of the policies holds: the most specific one of those that hold on the day. A borrower group counts for more
/// than a kind of device; of two alike the one of the later first day, and of these the one that was defined last.
/// The order of the span is the order in which they were defined. Nothing where none holds.
std::optional<std::size_t> choose_policy(std::span<const PolicyScope> policies,
                                         const std::optional<std::string>& borrower_group, DeviceKind device_kind,
                                         base::Date day);

/// The terms of a renewal: those of the policy, with its renewal period where it has one.
DueTerms renewal_terms(const PolicyTerms& terms);

/// The last day on which a device is kept for who reserved it: the keep_days-th open day after today. Nothing where
/// there are not so many open days.
std::optional<base::Date> keep_until(std::int64_t keep_days, base::Date today, const OpeningHours& hours);

/// Says no to one loan more than a borrower may have open at once (E_CONFLICT, BORROWER_LIMIT).
base::Refusal check_limit(std::int64_t open_loans, std::int64_t most);

/// Says no to terms that cannot work: what check_terms() says, and BAD_PERIOD for a renewal period.
base::Refusal check_policy(const PolicyTerms& terms);

}  // namespace mukana::loans
