#pragma once
/// Wall-clock times of Helsinki and opening hours as texts, for the tests of due dates.
#include <algorithm>
#include <string>
#include <string_view>

#include "mukana/loans/due.hpp"

namespace mukana::test {

inline const base::Zone& helsinki() {
  static const base::Zone zone = *base::Zone::named("Europe/Helsinki");
  return zone;
}

inline base::Date day(std::string_view text) { return *base::parse_date(text); }

/// "2018-03-14 11:14:54" or "2018-03-14 11:14".
inline base::LocalTime wall(std::string_view text) {
  const auto two = [&](std::size_t at) {
    return at + 2 > text.size() ? 0 : (text[at] - '0') * 10 + text[at + 1] - '0';
  };
  return {day(text.substr(0, 10)), ((two(11) * 60 + two(14)) * 60 + two(17)) * 1000};
}

inline base::Instant at(std::string_view text) { return *helsinki().instant(wall(text), base::GapRule::next_instant); }

/// "2018-03-14 11:14:54", without seconds where there are none.
inline std::string shown(base::Instant instant) {
  const base::LocalTime local = helsinki().local(instant);
  const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  const int seconds = local.milliseconds_of_day / 1000;
  std::string text = base::format_date(local.date) + " " + two(seconds / 3600) + ":" + two(seconds / 60 % 60);
  if (seconds % 60 != 0) text += ":" + two(seconds % 60);
  return text;
}

/// The same hours on the days named by their ISO numbers ("12345" is Monday to Friday), closed on the others.
inline loans::OpeningHours weekly(std::string_view days, const loans::OpenDay& spans = {{0, 1440}}) {
  loans::OpenWeek week{day("2000-01-01"), {}};
  for (const char number : days) week.days[static_cast<std::size_t>(number - '1')] = spans;
  return {{week}, {}};
}

inline loans::OpeningHours closed_on(std::initializer_list<std::string_view> days,
                                     loans::OpeningHours hours = weekly("1234567")) {
  for (const std::string_view text : days) hours.dated[day(text)] = {};
  return hours;
}

inline loans::DueTerms lends_for(std::int64_t count, loans::PeriodUnit unit,
                                 loans::ClosedDays closed = loans::ClosedDays::keep) {
  loans::DueTerms terms;
  terms.period = loans::LoanPeriod{count, unit};
  terms.closed_days = closed;
  return terms;
}

/// The due date of a checkout, or the code of the refusal.
inline std::string due_of(const loans::DueTerms& terms, std::string_view checkout,
                          const loans::OpeningHours& hours = {}, std::optional<base::Date> until = {}) {
  loans::DueQuestion question{at(checkout), at(checkout)};
  question.borrower_until = until;
  const loans::DueAnswer answer = find_due(terms, question, hours, helsinki(), "/due");
  return answer.refusal ? answer.refusal->code : shown(answer.due);
}

/// The due date of a renewal, or the code of the refusal.
inline std::string renewed(const loans::DueTerms& terms, std::string_view old_due, std::string_view now,
                           std::int64_t renewals = 0, const loans::OpeningHours& hours = {}) {
  loans::DueQuestion question{at("2018-01-02 10:00"), at(now), true, at(old_due), renewals};
  question.checkout = std::min(question.checkout, *question.old_due);
  const loans::DueAnswer answer = find_due(terms, question, hours, helsinki(), "/due");
  return answer.refusal ? answer.refusal->code : shown(answer.due);
}

}  // namespace mukana::test
