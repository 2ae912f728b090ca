#pragma once
/// @file
/// How attendance is stored, found and read back.
#include <optional>
#include <string_view>
#include <vector>

#include "mukana/guidance/attendance_rules.hpp"

#include "guidance/meeting_records.hpp"
#include "operation/shapes.hpp"

namespace mukana::guidance {

/// One person, or one group of guests, in one meeting, as it is shown.
struct Attendance {
  base::Id id;
  std::int64_t revision = 1;
  operation::RecordState state = operation::RecordState::valid;
  base::Id meeting;
  std::optional<base::Id> person;
  std::int64_t count = 1;
  Presence presence = Presence::present;
  AttendanceRole role = AttendanceRole::participant;
  AttendanceMode mode = AttendanceMode::unknown;
  std::optional<base::Instant> joined_at;
  std::optional<base::Instant> left_at;
  std::optional<std::int64_t> minutes;
  std::optional<std::string> guest_key;
  std::optional<std::string> note;
  static void describe(base::Fields<Attendance>& field);
};

/// Guests of whom no more is known than how many they were.
struct Guests {
  std::int64_t count = 1;
  AttendanceMode mode = AttendanceMode::unknown;
  std::optional<std::string> key;  ///< names the group within its meeting; empty for the rest of a head-count
  std::optional<std::string> note;
};

/// Writes down a person in a meeting, or merges what is said into what is kept of them.
void save_attendance(operation::Context& context, const MeetingRow& meeting, storage::Key person,
                     const SaidAttendance& said, operation::EntryMode entry_mode);
/// Writes down a group of guests; the group of that key is replaced.
void save_guests(operation::Context& context, const MeetingRow& meeting, const Guests& guests,
                 operation::EntryMode entry_mode);
/// Brings the rest of the head-count and the meeting's mode in line with who is written down now; answers how many
/// participants there are. Where `head_count` is given, it is kept, and refused where it is too small.
Participants settle_meeting(operation::Context& context, MeetingRow& meeting, std::optional<std::int64_t> head_count,
                            operation::EntryMode entry_mode);

/// Takes a row out of every count and keeps it; answers its meeting. Throws `missing` or `Hidden` at /id.
operation::Saved void_attendance(operation::Context& context, const base::Id& id, std::string_view reason);
operation::Page<Attendance> list_attendance(operation::Context& context, std::optional<storage::Key> meeting,
                                            std::optional<storage::Key> person, const operation::Paging& paging);

}  // namespace mukana::guidance
