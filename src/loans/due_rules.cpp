#include <algorithm>

#include "mukana/loans/due.hpp"

#include "base/calendar.hpp"

namespace mukana::loans {

using base::Date;
using base::Failure;
using base::Instant;
using base::LocalTime;
using base::Refusal;
using base::Status;
using base::Zone;

namespace {

constexpr std::int32_t last_second = 86'399'000;

Failure refused(const char* code, const char* message, std::string_view path) {
  return {Status::refused, code, message, std::string(path)};
}

Failure would_not_move(std::string_view path) {
  return refused("DUE_WOULD_NOT_MOVE", "The new due date would not be later than the old one.", path);
}

bool is_elapsed(PeriodUnit unit) { return unit == PeriodUnit::minutes || unit == PeriodUnit::hours; }

Instant to_instant(LocalTime local, const Zone& zone) { return *zone.instant(local, base::GapRule::next_instant); }

std::optional<Date> plus_months(Date date, std::int64_t months) {
  const std::int64_t index = std::int64_t{date.year()} * 12 + date.month() - 1 + months;
  const int year = static_cast<int>(base::floor_divide(index, 12));
  const int month = static_cast<int>(index - std::int64_t{year} * 12) + 1;
  for (int day = date.day(); day >= 28; --day) {
    if (const auto found = Date::of(year, month, day)) return found;
  }
  return Date::of(year, month, date.day());
}

std::optional<Date> plus_open_days(const OpeningHours& hours, Date date, std::int64_t count) {
  for (; count > 0; --count) {
    const auto next = open_day_from(hours, date.plus_days(1));
    if (!next) return std::nullopt;
    date = *next;
  }
  return date;
}

// A due date on its way. Each step below either moves it and leaves a trace, or says why it cannot be.
class Search {
 public:
  Search(const DueTerms& terms, const DueQuestion& question, const OpeningHours& hours, const Zone& zone)
      : terms_(terms), question_(question), hours_(hours), zone_(zone) {}

  DueAnswer answer;

  Instant base() const {
    if (!question_.renewal || terms_.renewal_base == RenewalBase::checkout) return question_.checkout;
    const Instant old_due = question_.old_due.value_or(question_.now);
    switch (terms_.renewal_base) {
      case RenewalBase::old_due: return old_due;
      case RenewalBase::later: return std::max(old_due, question_.now);
      default: return question_.now;
    }
  }

  void start() {
    base_ = base();
    place(DueStepKind::base, base_);
  }

  bool choose_range() {
    const auto range = std::find_if(terms_.schedule.begin(), terms_.schedule.end(), [&](const DueRange& candidate) {
      return candidate.days.contains(zone_.date(base_));
    });
    if (range == terms_.schedule.end()) return terms_.schedule.empty();
    limit_ = LocalTime{range->limit, last_second};
    return true;
  }

  bool add_period() {
    if (!terms_.period) {
      move(DueStepKind::schedule_limit, *limit_);
      return true;
    }
    const LoanPeriod period = *terms_.period;
    if (is_elapsed(period.unit)) {
      const std::int64_t minutes = period.unit == PeriodUnit::hours ? period.count * 60 : period.count;
      place(DueStepKind::period, {base_.milliseconds + minutes * 60'000});
      return true;
    }
    const auto date = date_after(period);
    if (!date) return false;
    const bool late = terms_.end_of_day || question_.day_only;
    move(DueStepKind::period, {*date, late ? last_second : local_.milliseconds_of_day});
    return true;
  }

  void cap_by_schedule() {
    if (limit_ && local_ > *limit_) move(DueStepKind::schedule_limit, *limit_);
  }

  bool leave_closed_days() {
    if (!is_closed()) return true;
    const auto target = after_closed();
    if (!target) return false;
    if (limit_ && *target > *limit_) return move_before(DueStepKind::limit_before, *limit_);
    if (*target != local_) move(DueStepKind::closed_day, *target);
    return true;
  }

  bool cap_by_borrower() {
    if (!question_.borrower_until || local_.date <= *question_.borrower_until) return true;
    return move_before(DueStepKind::borrower_until, {*question_.borrower_until, last_second});
  }

  // The steps may also have moved it to where it counted from, or before.
  Refusal check_moved(std::string_view path) const {
    if (!question_.renewal) return check_due_at(base_, answer.due, path);
    if (answer.due <= base_) return would_not_move(path);
    return check_moves(question_, answer.due, path);
  }

 private:
  void place(DueStepKind kind, Instant at) {
    answer.due = at;
    local_ = zone_.local(at);
    answer.steps.push_back({kind, at});
  }

  void move(DueStepKind kind, LocalTime to) {
    const Instant at = to_instant(to, zone_);
    place(kind, at);
    if (local_ != to) answer.steps.push_back({DueStepKind::skipped_time, at});
  }

  std::optional<Date> date_after(LoanPeriod period) const {
    switch (period.unit) {
      case PeriodUnit::months: return plus_months(local_.date, period.count);
      case PeriodUnit::open_days: return plus_open_days(hours_, local_.date, period.count);
      case PeriodUnit::weeks: return local_.date.plus_days(static_cast<std::int32_t>(period.count * 7));
      default: return local_.date.plus_days(static_cast<std::int32_t>(period.count));
    }
  }

  bool by_the_hour() const {
    return terms_.closed_days == ClosedDays::end_of_current || terms_.closed_days == ClosedDays::start_of_next;
  }

  bool is_closed() const {
    if (terms_.closed_days == ClosedDays::keep) return false;
    // At the very closing there is still somebody to take it.
    if (by_the_hour()) return !open_span_at(hours_, local_) && closing_until(hours_, local_) != local_;
    return !is_open_day(hours_, local_.date);
  }

  // Where a due date at a closed time goes; nothing where nothing is open for too long.
  std::optional<LocalTime> after_closed() const {
    switch (terms_.closed_days) {
      case ClosedDays::keep: return local_;
      case ClosedDays::previous: return on_day(open_day_until(hours_, local_.date));
      case ClosedDays::same_weekday: return on_day(same_weekday());
      case ClosedDays::end_of_current: return end_of_current();
      case ClosedDays::start_of_next: return opening_after(hours_, local_);
      case ClosedDays::next: break;
    }
    return on_day(open_day_from(hours_, local_.date));
  }

  std::optional<LocalTime> on_day(std::optional<Date> day) const {
    if (!day) return std::nullopt;
    return LocalTime{*day, local_.milliseconds_of_day};
  }

  std::optional<Date> same_weekday() const {
    const bool whole_weeks =
        terms_.period && (terms_.period->unit == PeriodUnit::weeks ||
                          (terms_.period->unit == PeriodUnit::days && terms_.period->count % 7 == 0));
    if (!whole_weeks || is_weekday_closed(hours_, local_.date)) return open_day_from(hours_, local_.date);
    for (std::int32_t days = 7; days <= longest_closure; days += 7) {
      if (is_open_day(hours_, local_.date.plus_days(days))) return local_.date.plus_days(days);
    }
    return std::nullopt;
  }

  // A loan that began outside the hours has no current ones: the last closing before it is due, else the first after.
  std::optional<LocalTime> end_of_current() const {
    const LocalTime began = zone_.local(base_);
    if (open_span_at(hours_, began)) return closing_after(hours_, began);
    const auto before = closing_until(hours_, local_);
    return before && *before > began ? before : closing_after(hours_, local_);
  }

  // The last open day at or before a bound, or the last closing where it goes by the hour.
  bool move_before(DueStepKind kind, LocalTime bound) {
    if (terms_.closed_days == ClosedDays::keep) {
      move(kind, bound);
      return true;
    }
    const auto target = by_the_hour() ? closing_until(hours_, bound) : [&]() -> std::optional<LocalTime> {
      const auto day = open_day_until(hours_, bound.date);
      if (!day) return std::nullopt;
      const bool keeps_clock = kind == DueStepKind::limit_before;
      return LocalTime{*day, keeps_clock ? local_.milliseconds_of_day : last_second};
    }();
    if (target) move(kind, *target);
    return target.has_value();
  }

  const DueTerms& terms_;
  const DueQuestion& question_;
  const OpeningHours& hours_;
  const Zone& zone_;
  Instant base_;
  LocalTime local_;  // the due date so far, on the wall clock
  std::optional<LocalTime> limit_;
};

}  // namespace

Instant end_of_day(Date day, const Zone& zone) { return to_instant({day, last_second}, zone); }

DueAnswer find_due(const DueTerms& terms, const DueQuestion& question, const OpeningHours& hours, const Zone& zone,
                   std::string_view path) {
  Search search(terms, question, hours, zone);
  const auto no = [&](Refusal refusal) {
    search.answer.refusal = std::move(refusal);
    return search.answer;
  };
  if (question.renewal) {
    if (auto refusal = check_renewals(question.renewals, terms.most_renewals, path)) return no(std::move(refusal));
  }
  search.start();
  if (!search.choose_range()) {
    return no(refused("OUTSIDE_SCHEDULE", "The fixed schedule has no range for that day.", path));
  }
  const bool found =
      search.add_period() && (search.cap_by_schedule(), search.leave_closed_days()) && search.cap_by_borrower();
  if (!found) return no(refused("NO_OPEN_DAY", "There is no open day within a year of that.", path));
  return no(search.check_moved(path));
}

Refusal check_renewals(std::int64_t renewals, std::optional<std::int64_t> most, std::string_view path) {
  if (!most || renewals < *most) return std::nullopt;
  return refused("RENEWAL_LIMIT", "The loan was renewed as often as may be.", path);
}

Refusal check_moves(const DueQuestion& question, Instant due, std::string_view path) {
  if (due > question.checkout && (!question.old_due || due > *question.old_due)) return std::nullopt;
  return would_not_move(path);
}

Refusal check_due_at(Instant out, Instant due, std::string_view path) {
  if (due > out) return std::nullopt;
  return refused("DUE_BEFORE_CHECKOUT", "The due date is not after the checkout.", path);
}

Refusal check_terms(const DueTerms& terms) {
  const auto wrong = [](const char* code, const char* message, std::string path) {
    return Failure{Status::argument, code, message, std::move(path)};
  };
  if (!terms.period && terms.schedule.empty()) {
    return wrong("NO_PERIOD", "A policy has a period, a schedule, or both.", "/period");
  }
  if (terms.period) {
    // In the order of PeriodUnit: a year of minutes and hours, about ten years of all else, a thousand open days.
    static constexpr std::array<std::int64_t, 6> most{525'600, 8'760, 3'660, 1'000, 520, 120};
    if (terms.period->count < 1 || terms.period->count > most[static_cast<std::size_t>(terms.period->unit)]) {
      return wrong("BAD_PERIOD", "The period is of no length, or too long.", "/period/count");
    }
  }
  const bool by_the_hour =
      terms.closed_days == ClosedDays::end_of_current || terms.closed_days == ClosedDays::start_of_next;
  if (by_the_hour && !(terms.period && is_elapsed(terms.period->unit))) {
    return wrong("HOURS_ONLY", "Only a period of minutes or hours can end at a closing or an opening.", "/closed_days");
  }
  for (std::size_t i = 0; i < terms.schedule.size(); ++i) {
    const DueRange& range = terms.schedule[i];
    const std::string path = base::join_path("/schedule", i);
    if (range.days.last_day < range.days.first_day) {
      return wrong("END_BEFORE_START", "The range ends before it begins.", path + "/last_day");
    }
    if (range.limit < range.days.first_day) {
      return wrong("END_BEFORE_START", "The limit lies before the range.", path + "/limit");
    }
    for (std::size_t j = 0; j < i; ++j) {
      const base::Period& other = terms.schedule[j].days;
      if (other.first_day <= range.days.last_day && range.days.first_day <= other.last_day) {
        return wrong("RANGES_OVERLAP", "Two ranges of the schedule share a day.", path);
      }
    }
  }
  return std::nullopt;
}

}  // namespace mukana::loans
