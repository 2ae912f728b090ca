#pragma once
/// @file
/// The lists of a policy as they are stored.
#include <string>
#include <string_view>
#include <vector>

#include "mukana/loans/due.hpp"

#include "storage/database.hpp"

namespace mukana::loans {

/// The ranges of a policy's fixed schedule, by their first day.
std::vector<DueRange> read_schedule(storage::Database& database, storage::Key policy);

/// Numbers of days as one text, and back.
std::string joined_days(const std::vector<std::int64_t>& days);
std::vector<std::int64_t> split_days(std::string_view text);

}  // namespace mukana::loans
