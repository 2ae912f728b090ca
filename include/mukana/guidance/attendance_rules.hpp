#pragma once
/// @file
/// Attendance: one row per person and meeting, whatever was written down how often, and how many were there.
#include <cstdint>
#include <optional>

#include "mukana/base/failure.hpp"
#include "mukana/base/time.hpp"
#include "mukana/guidance/types.hpp"

namespace mukana::guidance {

/// What is kept of one person in one meeting.
struct AttendanceMark {
  Presence presence = Presence::present;
  AttendanceRole role = AttendanceRole::participant;
  AttendanceMode mode = AttendanceMode::unknown;
  std::optional<base::Instant> joined_at;
  std::optional<base::Instant> left_at;
  std::optional<std::int64_t> minutes;
  friend bool operator==(const AttendanceMark&, const AttendanceMark&) = default;
};

/// What a request says of one person in one meeting.
struct SaidAttendance {
  Presence presence = Presence::present;
  std::optional<AttendanceRole> role;  ///< nothing where the request does not say
  AttendanceMode mode = AttendanceMode::unknown;
  bool primary = false;  ///< this is the mode in which the person took part in the main
  std::optional<base::Instant> joined_at;
  std::optional<base::Instant> left_at;
  std::optional<std::int64_t> minutes;
};

/// The mark of somebody of whom nothing was kept yet: a participant where no role is said, minutes from joining to
/// leaving where none are said.
AttendanceMark first_mark(const SaidAttendance& said);

/// The mark after the same person was written down again (rules R12 and R15). Who rejoins is one participation: first
/// join, last leave, minutes summed, yet never longer than from the first join to the last leave. The role last said
/// counts. The mode first known counts, unless another is said to be the primary one. Of present and absent, the last
/// mark counts: it puts the list right.
AttendanceMark merge_attendance(const AttendanceMark& kept, const SaidAttendance& said);

/// How many participants a meeting had: known persons, and guests without a name (rule R13).
struct Participants {
  std::int64_t known = 0;
  std::int64_t unidentified = 0;
  std::int64_t total() const { return known + unidentified; }
};

/// Says no (E_REFUSED, HEAD_COUNT_TOO_SMALL) to a head-count below those who are written down.
base::Refusal check_head_count(std::int64_t head_count, Participants written_down);

/// How many of a head-count are not written down: they are guests too. Somebody who is identified later takes a place
/// among them, so that nobody counts twice.
std::int64_t beyond_written_down(std::optional<std::int64_t> head_count, Participants written_down);

}  // namespace mukana::guidance
