#pragma once
/// @file
/// Lending policies as they are kept and chosen, and due dates by them.
#include <optional>
#include <string>

#include "mukana/loans/policy.hpp"

#include "loans/loan_records.hpp"
#include "operation/context.hpp"

namespace mukana::loans {

/// A policy with what it says.
struct Policy {
  storage::Key key = 0;
  std::string id;
  PolicyTerms terms;
  std::optional<storage::Key> opening;
  std::optional<DeviceKind> device_kind;  ///< of its scope: for which devices its limit of loans counts
};

Policy read_policy(storage::Database& database, storage::Key key);

/// The policy that holds for a group of borrowers and a kind of device on a day; nothing where none does.
std::optional<Policy> find_policy(operation::Context& context, const std::optional<std::string>& borrower_group,
                                  DeviceKind device_kind, base::Date day);

/// The policy by which a loan was lent; the one that holds for it today where it was lent by none.
std::optional<Policy> policy_of(operation::Context& context, const StoredLoan& loan);

/// A due date by a policy: that of a checkout, or of a renewal. Refuses as find_due() does.
DueAnswer due_by_policy(operation::Context& context, const Policy& policy, DueQuestion question, std::string_view path);

}  // namespace mukana::loans
