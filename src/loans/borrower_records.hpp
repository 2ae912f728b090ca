#pragma once
/// @file
/// What lending keeps of a borrower: the group by which policies are chosen, until when, and suspensions.
#include <optional>
#include <string>

#include "operation/context.hpp"

namespace mukana::loans {

struct BorrowerTerms {
  std::optional<std::string> group;
  std::optional<base::Date> until;  ///< the last day on which they may have anything
};

/// What holds of a person on a day, those merged into them included.
BorrowerTerms borrower_terms(storage::Database& database, storage::Key person, base::Date day);

/// Says no (E_CONFLICT, BORROWER_SUSPENDED) where the person is suspended on that day.
base::Refusal check_not_suspended(storage::Database& database, storage::Key person, base::Date day,
                                  std::string_view path);

/// How many loans the person has open, of one kind of device or of all; a kit counts once.
std::int64_t open_loans(storage::Database& database, storage::Key person, std::optional<std::string_view> device_kind);

}  // namespace mukana::loans
