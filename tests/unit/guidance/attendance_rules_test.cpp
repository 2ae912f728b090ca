#include "mukana/guidance/attendance_rules.hpp"

#include <catch2/catch.hpp>

namespace mukana::guidance {
namespace {

using Role = AttendanceRole;
using How = AttendanceMode;

// Minutes after nine.
base::Instant at(std::int64_t minute) { return {1'613'376'000'000 + minute * 60'000}; }

AttendanceMark stay(std::int64_t from, std::int64_t to) {
  return {Presence::present, Role::participant, How::remote, at(from), at(to), to - from};
}
SaidAttendance said(std::int64_t from, std::int64_t to) {
  return {Presence::present, {}, How::remote, false, at(from), at(to), {}};
}

}  // namespace

TEST_CASE("who is written down first is a participant for as long as from joining to leaving", "[guidance]") {
  CHECK(first_mark(said(3, 60)) == stay(3, 60));
  CHECK(first_mark({Presence::present, Role::staff, How::unknown, false, {}, {}, 45}).minutes == 45);
  CHECK(first_mark({Presence::present, Role::staff, How::unknown, false, {}, {}, 45}).role == Role::staff);
  CHECK_FALSE(first_mark({Presence::present, {}, How::unknown, false, at(1), {}, {}}).minutes);
  const AttendanceMark absent = first_mark({Presence::absent, {}, How::unknown, false, at(1), at(2), 1});
  CHECK_FALSE(absent.joined_at);
  CHECK_FALSE(absent.minutes);
}

TEST_CASE("who rejoins is one: first join, last leave, minutes summed", "[guidance]") {
  struct Case {
    std::int64_t kept_from, kept_to, from, to;  // minutes after nine
    std::int64_t joined, left, minutes;
  };
  const auto c = GENERATE(values<Case>({
      {0, 10, 14, 60, 0, 60, 56},  // lost the connection for four minutes
      {14, 60, 0, 10, 0, 60, 56},  // the same, read in the other order
      {0, 60, 0, 60, 0, 60, 60},   // the same row twice
      {0, 60, 10, 50, 0, 60, 60},  // a second device at the same time
      {0, 40, 20, 60, 0, 60, 60},  // overlapping: never longer than the whole
  }));
  const AttendanceMark merged = merge_attendance(stay(c.kept_from, c.kept_to), said(c.from, c.to));
  CHECK(merged.joined_at == at(c.joined));
  CHECK(merged.left_at == at(c.left));
  CHECK(merged.minutes == c.minutes);
  CHECK(merged.role == Role::participant);
}

TEST_CASE("minutes without times are summed", "[guidance]") {
  AttendanceMark kept;
  kept.minutes = 20;
  CHECK(merge_attendance(kept, {Presence::present, {}, How::unknown, false, {}, {}, 15}).minutes == 35);
  CHECK(merge_attendance(kept, {Presence::present, {}, How::unknown, false, {}, {}, {}}).minutes == 20);
}

TEST_CASE("the role last said counts, and silence says nothing", "[guidance]") {
  const auto [kept, then, merged] = GENERATE(table<Role, std::optional<Role>, Role>({
      {Role::participant, std::nullopt, Role::participant},
      {Role::leader, std::nullopt, Role::leader},
      {Role::leader, Role::participant, Role::participant},
      {Role::participant, Role::staff, Role::staff},
  }));
  AttendanceMark mark = stay(0, 60);
  mark.role = kept;
  SaidAttendance again = said(0, 60);
  again.role = then;
  CHECK(merge_attendance(mark, again).role == merged);
}

TEST_CASE("somebody in both modes counts once, by the first known or the primary one", "[guidance]") {
  const auto [kept, then, primary, merged] = GENERATE(table<How, How, bool, How>({
      {How::on_site, How::remote, false, How::on_site},
      {How::on_site, How::remote, true, How::remote},
      {How::remote, How::on_site, false, How::remote},
      {How::unknown, How::remote, false, How::remote},
      {How::remote, How::unknown, false, How::remote},
      {How::unknown, How::unknown, false, How::unknown},
  }));
  AttendanceMark mark = stay(0, 60);
  mark.mode = kept;
  SaidAttendance again = said(0, 60);
  again.mode = then;
  again.primary = primary;
  CHECK(merge_attendance(mark, again).mode == merged);
}

TEST_CASE("of present, absent and excused the last mark counts", "[guidance]") {
  const auto kept = GENERATE(Presence::present, Presence::absent, Presence::excused);
  const auto then = GENERATE(Presence::present, Presence::absent, Presence::excused);
  AttendanceMark mark = stay(0, 10);
  mark.presence = kept;
  SaidAttendance again = said(20, 30);
  again.presence = then;
  const AttendanceMark merged = merge_attendance(mark, again);
  CHECK(merged.presence == then);
  if (then != Presence::present) CHECK_FALSE(merged.minutes);
  if (kept != Presence::present && then == Presence::present) CHECK(merged.minutes == 10);
}

TEST_CASE("a head-count holds those written down, and the rest are guests", "[guidance]") {
  struct Case {
    std::optional<std::int64_t> head_count;
    Participants written_down;
    std::int64_t rest;
    bool too_small;
  };
  const auto c = GENERATE(values<Case>({
      {std::nullopt, {5, 2}, 0, false},
      {12, {5, 2}, 5, false},
      {7, {5, 2}, 0, false},
      {6, {5, 2}, 0, true},  // kept from before: those named since take the places
      {0, {0, 0}, 0, false},
  }));
  CHECK(beyond_written_down(c.head_count, c.written_down) == c.rest);
  if (!c.head_count) return;
  const base::Refusal refusal = check_head_count(*c.head_count, c.written_down);
  CHECK(refusal.has_value() == c.too_small);
  if (refusal) CHECK(refusal->code == "HEAD_COUNT_TOO_SMALL");
  if (refusal) CHECK(refusal->status == base::Status::refused);
}

}  // namespace mukana::guidance
