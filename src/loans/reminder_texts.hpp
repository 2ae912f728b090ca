#pragma once
/// @file
/// Reminders in words: plain sentences without a name, so that nothing of a person stands in them.
#include <array>
#include <optional>
#include <span>
#include <string>

#include "mukana/loans/reminder.hpp"
#include "mukana/loans/types.hpp"

namespace mukana::loans {

enum class ReminderLanguage { fi, sv, en };

struct ReminderLine {
  DeviceKind kind = DeviceKind::other;
  std::string device;
  base::Date due;
  ReminderKind reminder = ReminderKind::before;
};

/// What somebody waited for and can fetch.
struct ReadyLine {
  DeviceKind kind = DeviceKind::other;
  std::string device;
  std::optional<base::Date> keep_until;
};

/// One message of all lines: a greeting, a line each, and what to do.
std::string reminder_text(std::span<const ReminderLine> lines, std::span<const ReadyLine> ready,
                          ReminderLanguage language);

}  // namespace mukana::loans

namespace mukana::base {

template <>
struct Codes<loans::ReminderLanguage> {
  static constexpr std::array<std::string_view, 3> names{"fi", "sv", "en"};
};

}  // namespace mukana::base
