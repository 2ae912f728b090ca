#include <algorithm>

#include "mukana/loans/reminder.hpp"

namespace mukana::loans {

std::optional<Told> due_reminder(const PolicyTerms& terms, base::Date due, base::Date today,
                                 std::span<const Told> told) {
  const std::int64_t late = std::int64_t{today.days} - due.days;
  std::optional<Told> latest;
  if (late < 0) {
    // Of the reminders before, the one with the fewest days comes last.
    for (const std::int64_t days : terms.remind_before) {
      if (-late <= days && (!latest || days < latest->days)) latest = Told{ReminderKind::before, days};
    }
  } else if (late == 0) {
    if (terms.remind_on_day) latest = Told{ReminderKind::on_day, 0};
  } else {
    for (const std::int64_t days : terms.remind_after) {
      if (days <= late && (!latest || latest->days < days)) latest = Told{ReminderKind::after, days};
    }
  }
  if (!latest || std::find(told.begin(), told.end(), *latest) != told.end()) return std::nullopt;
  return latest;
}

}  // namespace mukana::loans
