#pragma once
/// @file
/// Reminders of due dates: before, on and after the day, as the lending policy says.
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "mukana/base/codes.hpp"
#include "mukana/loans/policy.hpp"

namespace mukana::loans {

enum class ReminderKind { before, on_day, after };

/// A reminder that was sent: which one of the policy's, by its kind and its number of days.
struct Told {
  ReminderKind kind = ReminderKind::before;
  std::int64_t days = 0;
  friend bool operator==(const Told&, const Told&) = default;
};

/// The one reminder of a loan that is to be sent today, where it is out: the latest of the policy's whose day has come.
/// Earlier ones that were missed are not made up for, and one that was told is not told again. Before the due day only
/// reminders of before count, on it also that of the day, after it only those of after.
std::optional<Told> due_reminder(const PolicyTerms& terms, base::Date due, base::Date today,
                                 std::span<const Told> told);

}  // namespace mukana::loans

namespace mukana::base {

template <>
struct Codes<loans::ReminderKind> {
  static constexpr std::array<std::string_view, 3> names{"before", "on_day", "after"};
};

}  // namespace mukana::base
