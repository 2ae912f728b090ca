#include "mukana/guidance/attendance_rules.hpp"

#include <algorithm>

namespace mukana::guidance {

using base::Failure;
using base::Instant;
using base::Refusal;
using base::Status;

namespace {

constexpr std::int64_t milliseconds_per_minute = 60'000;

std::optional<std::int64_t> minutes_between(std::optional<Instant> from, std::optional<Instant> to) {
  if (!from || !to || *to < *from) return std::nullopt;
  return (to->milliseconds - from->milliseconds + milliseconds_per_minute / 2) / milliseconds_per_minute;
}

std::optional<Instant> earlier(std::optional<Instant> a, std::optional<Instant> b) {
  if (!a || !b) return a ? a : b;
  return std::min(*a, *b);
}

std::optional<Instant> later(std::optional<Instant> a, std::optional<Instant> b) {
  if (!a || !b) return a ? a : b;
  return std::max(*a, *b);
}

bool same_stay(const AttendanceMark& kept, const AttendanceMark& said) {
  return kept.joined_at && said.joined_at && kept.joined_at == said.joined_at && kept.left_at == said.left_at;
}

std::optional<std::int64_t> summed_minutes(const AttendanceMark& kept, const AttendanceMark& said,
                                           std::optional<std::int64_t> whole) {
  if (!kept.minutes || !said.minutes) return kept.minutes ? kept.minutes : said.minutes;
  if (same_stay(kept, said)) return std::max(*kept.minutes, *said.minutes);
  const std::int64_t sum = *kept.minutes + *said.minutes;
  return whole ? std::min(sum, std::max({*whole, *kept.minutes, *said.minutes})) : sum;
}

}  // namespace

AttendanceMark first_mark(const SaidAttendance& said) {
  AttendanceMark mark{said.presence, said.role.value_or(AttendanceRole::participant), said.mode, {}, {}, {}};
  if (said.presence != Presence::present) return mark;
  mark.joined_at = said.joined_at;
  mark.left_at = said.left_at;
  mark.minutes = said.minutes ? said.minutes : minutes_between(said.joined_at, said.left_at);
  return mark;
}

AttendanceMark merge_attendance(const AttendanceMark& kept, const SaidAttendance& said) {
  AttendanceMark mark = first_mark(said);
  mark.role = said.role.value_or(kept.role);
  if (kept.presence != Presence::present || said.presence != Presence::present) return mark;
  if (!said.primary && kept.mode != AttendanceMode::unknown) mark.mode = kept.mode;
  const auto joined_at = earlier(kept.joined_at, mark.joined_at);
  const auto left_at = later(kept.left_at, mark.left_at);
  mark.minutes = summed_minutes(kept, mark, minutes_between(joined_at, left_at));
  mark.joined_at = joined_at;
  mark.left_at = left_at;
  return mark;
}

Refusal check_head_count(std::int64_t head_count, Participants written_down) {
  if (head_count >= written_down.total()) return {};
  return Failure{Status::refused, "HEAD_COUNT_TOO_SMALL", "More participants are written down than were counted.",
                 "/head_count"};
}

std::int64_t beyond_written_down(std::optional<std::int64_t> head_count, Participants written_down) {
  return head_count ? std::max<std::int64_t>(0, *head_count - written_down.total()) : 0;
}

}  // namespace mukana::guidance
