#pragma once
/// @file
/// When a loan is due: the one place where due dates are computed, for a checkout and for a renewal alike.
///
/// The order of the steps is part of the rule: renewal limit, base, fixed schedule, period, the schedule's limit, closed
/// days, the borrower's own end, and last of all whether the due date moved. Whoever checks the last one before the
/// closed days spends a renewal for nothing.
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "mukana/base/codes.hpp"
#include "mukana/base/failure.hpp"
#include "mukana/base/zone.hpp"
#include "mukana/loans/opening.hpp"

namespace mukana::loans {

/// How a loan's period is counted. Minutes and hours are elapsed time; days, weeks and months keep the wall clock, and
/// months end with the month where the day does not exist (31.1. + 1 month = 28.2.); open_days pass over closed days.
enum class PeriodUnit { minutes, hours, days, open_days, weeks, months };

struct LoanPeriod {
  std::int64_t count = 0;
  PeriodUnit unit = PeriodUnit::days;
};

/// From where a renewal counts.
enum class RenewalBase {
  checkout,
  old_due,
  now,
  later  ///< the old due date, or now where that is later
};

/// What happens to a due date on a closed day (or, for hours, at a closed time).
enum class ClosedDays {
  keep,
  next,            ///< the next open day
  previous,        ///< the open day before
  same_weekday,    ///< seven days on, until it is open; where that weekday never opens, or the period is no week, next
  end_of_current,  ///< for minutes and hours: the closing of the hours in which the loan began
  start_of_next    ///< for minutes and hours: the next opening
};

/// A stretch of a fixed schedule: what begins within it is due by its limit.
struct DueRange {
  base::Period days;
  base::Date limit;
};

/// What a lending policy says of due dates.
struct DueTerms {
  std::optional<LoanPeriod> period;  ///< where nothing is said, the schedule's limit is the due date
  RenewalBase renewal_base = RenewalBase::later;
  bool end_of_day = false;  ///< due at 23:59:59 of its day; minutes and hours stay as they are
  ClosedDays closed_days = ClosedDays::keep;
  std::vector<DueRange> schedule;
  std::optional<std::int64_t> most_renewals;
};

/// What is asked: a checkout's due date, or that of a renewal.
struct DueQuestion {
  base::Instant checkout;
  base::Instant now;
  bool renewal = false;
  std::optional<base::Instant> old_due = {};      ///< of a renewal; a loan that had none counts from now
  std::int64_t renewals = 0;                      ///< how many there were before this one
  std::optional<base::Date> borrower_until = {};  ///< the last day on which the borrower may have anything
  bool day_only = false;                          ///< of the checkout only the day is known
};

/// What moved a due date on its way, in the order of the steps.
enum class DueStepKind {
  base,            ///< from where it counts
  period,          ///< the period was added
  skipped_time,    ///< a wall-clock time that did not exist became the first instant after the gap
  schedule_limit,  ///< not past the schedule's limit
  closed_day,      ///< it was closed then
  limit_before,    ///< the move passed the limit: the last open day before it
  borrower_until   ///< not past the borrower's own last day
};

struct DueStep {
  DueStepKind kind = DueStepKind::base;
  base::Instant at;
};

/// A due date with the steps that led to it, or why there is none.
struct DueAnswer {
  base::Instant due;
  base::Refusal refusal = {};
  std::vector<DueStep> steps = {};
};

/// A due date on a day is due by this instant, its 23:59:59 on the wall clock.
base::Instant end_of_day(base::Date day, const base::Zone& zone);

/// Computes a due date. Refusals (E_REFUSED, with `path`): RENEWAL_LIMIT, OUTSIDE_SCHEDULE, NO_OPEN_DAY,
/// DUE_WOULD_NOT_MOVE (a renewal), DUE_BEFORE_CHECKOUT (a checkout).
DueAnswer find_due(const DueTerms& terms, const DueQuestion& question, const OpeningHours& hours,
                   const base::Zone& zone, std::string_view path);

/// Says no to one renewal more (E_REFUSED, RENEWAL_LIMIT).
base::Refusal check_renewals(std::int64_t renewals, std::optional<std::int64_t> most, std::string_view path);

/// Says no to a renewal's due date that is not later than the old one, and than the checkout (E_REFUSED,
/// DUE_WOULD_NOT_MOVE).
base::Refusal check_moves(const DueQuestion& question, base::Instant due, std::string_view path);

/// Says no to a due date that is not after the checkout (E_REFUSED, DUE_BEFORE_CHECKOUT).
base::Refusal check_due_at(base::Instant out, base::Instant due, std::string_view path = "/due_at");

/// Says no to terms that cannot work (E_ARG): NO_PERIOD without period and schedule, BAD_PERIOD for a period of no
/// length or of more than about ten years, HOURS_ONLY for end_of_current and start_of_next with longer units,
/// END_BEFORE_START and RANGES_OVERLAP in the schedule.
base::Refusal check_terms(const DueTerms& terms);

}  // namespace mukana::loans

namespace mukana::base {

template <>
struct Codes<loans::PeriodUnit> {
  static constexpr std::array<std::string_view, 6> names{"minutes", "hours", "days", "open_days", "weeks", "months"};
};
template <>
struct Codes<loans::RenewalBase> {
  static constexpr std::array<std::string_view, 4> names{"checkout", "old_due", "now", "later"};
};
template <>
struct Codes<loans::ClosedDays> {
  static constexpr std::array<std::string_view, 6> names{"keep",         "next",           "previous",
                                                         "same_weekday", "end_of_current", "start_of_next"};
};
template <>
struct Codes<loans::DueStepKind> {
  static constexpr std::array<std::string_view, 7> names{
      "base", "period", "skipped_time", "schedule_limit", "closed_day", "limit_before", "borrower_until"};
};

}  // namespace mukana::base
