// Attendance: a whole group's list, guests and a head-count in one call.
#include <algorithm>

#include "mukana/guidance/rules.hpp"
#include "mukana/people/rules.hpp"

#include "guidance/access.hpp"
#include "guidance/attendance_records.hpp"
#include "guidance/operations.hpp"
#include "guidance/series_records.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::guidance {
namespace {

using base::Failed;
using base::FieldClass;
using base::Fields;
using base::Id;
using base::Instant;
using base::Status;
using operation::Context;
using operation::EntryMode;
using operation::Page;
using operation::Paging;
using operation::Saved;

constexpr std::int64_t longest_minutes = 60 * 24 * 31;
constexpr std::int64_t most_guests = 100'000;

struct PresentPerson {
  Id person;
  std::optional<AttendanceRole> role;
  AttendanceMode mode = AttendanceMode::unknown;
  bool primary = false;
  std::optional<Instant> joined_at;
  std::optional<Instant> left_at;
  std::optional<std::int64_t> minutes;
  static void describe(Fields<PresentPerson>& field) {
    field("person", &PresentPerson::person, "Who was there.", {.field_class = FieldClass::personal});
    field("role", &PresentPerson::role, "As what; left out: as a participant, or as written down before.");
    field("mode", &PresentPerson::mode, "On site or remote, where it is known.", {.has_default = true});
    field("primary", &PresentPerson::primary, "Whether this mode counts for somebody who was there in both.",
          {.has_default = true});
    field("joined_at", &PresentPerson::joined_at, "When the person joined.");
    field("left_at", &PresentPerson::left_at, "When the person left.");
    field("minutes", &PresentPerson::minutes, "How long the person was there; left out: from joining to leaving.",
          {.minimum = 0, .maximum = longest_minutes});
  }
};

struct AbsentPerson {
  Id person;
  bool excused = false;
  static void describe(Fields<AbsentPerson>& field) {
    field("person", &AbsentPerson::person, "Who was not there.", {.field_class = FieldClass::personal});
    field("excused", &AbsentPerson::excused, "Whether the person had said so.", {.has_default = true});
  }
};

struct GuestGroup {
  std::int64_t count = 1;
  AttendanceMode mode = AttendanceMode::unknown;
  std::optional<Id> guest_key;
  std::optional<std::string> note;
  static void describe(Fields<GuestGroup>& field) {
    field("count", &GuestGroup::count, "How many they were.", {.minimum = 1, .maximum = most_guests});
    field("mode", &GuestGroup::mode, "On site or remote, where it is known.", {.has_default = true});
    field("guest_key", &GuestGroup::guest_key,
          "Names the group within its meeting, so that the same group written down twice is one.");
    field("note", &GuestGroup::note, "What is to be said of them, without names.",
          {.field_class = FieldClass::free_text, .multiline = true});
  }
};

struct RecordAttendance : MeetingReference {
  std::optional<Instant> starts_at;
  std::optional<Instant> ends_at;
  std::optional<MeetingKind> kind;
  std::optional<Mode> mode;
  std::optional<std::string> title;
  std::vector<PresentPerson> present;
  std::vector<AbsentPerson> absent;
  std::vector<GuestGroup> guests;
  std::optional<std::int64_t> head_count;
  bool held = false;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<RecordAttendance>& field) {
    describe_reference(field);
    field("starts_at", &RecordAttendance::starts_at,
          "When a meeting that was never planned started; it is made, as held, unless it is there.");
    field("ends_at", &RecordAttendance::ends_at, "When the unplanned meeting ended.");
    field("kind", &RecordAttendance::kind, "The kind of the unplanned meeting; left out: group.");
    field("mode", &RecordAttendance::mode, "How the unplanned meeting was held; left out: as its participants were.");
    field("title", &RecordAttendance::title, "The title of the unplanned meeting.");
    field("present", &RecordAttendance::present, "Who was there.");
    field("absent", &RecordAttendance::absent, "Who was not there. Whoever is not named is unmarked.");
    field("guests", &RecordAttendance::guests, "Participants without a known person, in groups.", {.most = 100});
    field("head_count", &RecordAttendance::head_count,
          "How many participants there were in all; those not written down are guests.",
          {.minimum = 0, .maximum = most_guests});
    field("held", &RecordAttendance::held, "Whether this also says that the planned meeting was held.",
          {.has_default = true});
    field("entry_mode", &RecordAttendance::entry_mode, "Whether it is written down at the time, offline or afterwards.",
          {.has_default = true});
  }
};

struct AttendanceRecorded {
  Id id;
  std::int64_t participations = 0;
  std::int64_t known = 0;
  std::int64_t unidentified = 0;
  static void describe(Fields<AttendanceRecorded>& field) {
    field("id", &AttendanceRecorded::id, "The meeting's id.");
    field("participations", &AttendanceRecorded::participations, "How many participants the meeting has now.");
    field("known", &AttendanceRecorded::known, "How many of them are known persons.");
    field("unidentified", &AttendanceRecorded::unidentified, "How many of them are guests without a known person.");
  }
};

Mode mode_of_participants(const RecordAttendance& request) {
  const auto remote = [](const auto& attended) { return attended.mode == AttendanceMode::remote; };
  const bool some = !request.present.empty() || !request.guests.empty();
  return some && std::all_of(request.present.begin(), request.present.end(), remote) &&
                 std::all_of(request.guests.begin(), request.guests.end(), remote)
             ? Mode::remote
             : Mode::on_site;
}

// Without an id the meeting is the one of its series or kind, its title and its start, so that a list given twice, or
// row by row, finds the same meeting.
Id id_of_unplanned(const RecordAttendance& request) {
  if (request.meeting) return *request.meeting;
  const std::string_view group =
      request.series ? std::string_view(request.series->text) : base::code(request.kind.value_or(MeetingKind::group));
  const std::string name = std::string(group) + '\n' + request.title.value_or("");
  return {base::derived_id("meeting", base::format_instant(*request.starts_at), name)};
}

MeetingRow unplanned_meeting(Context& context, const RecordAttendance& request) {
  if (request.day) {
    throw Failed(Status::format, "TWO_TIMES", "Either the day of a planned meeting or a start is given.", "/day");
  }
  base::require(check_order(*request.starts_at, request.ends_at));
  const Id id = id_of_unplanned(request);
  if (auto found = find_meeting(context, id, "/meeting")) {
    if (found->starts_at == *request.starts_at) return std::move(*found);
    throw Failed(Status::conflict, "OTHER_START", "The meeting of that id starts at another time.", "/starts_at");
  }
  MeetingRow meeting;
  meeting.id = id.text;
  meeting.state = MeetingState::held;
  meeting.kind = request.kind.value_or(MeetingKind::group);
  meeting.title = request.title;
  meeting.starts_at = *request.starts_at;
  meeting.ends_at = request.ends_at;
  meeting.day = local_day(context, *request.starts_at, "/starts_at");
  meeting.planned_day = meeting.day;
  meeting.declared_mode = request.mode.value_or(mode_of_participants(request));
  if (request.series) {
    const SeriesRow series = require_series(context, *request.series, "/series");
    meeting.series = series.key;
    meeting.unit = series.unit;
    meeting.project = series.project;
    meeting.declared_mode = request.mode.value_or(series.mode);
  }
  insert_meeting(context, meeting);
  context.trail.touch("meeting", meeting.id);
  return meeting;
}

MeetingRow planned_meeting(Context& context, const RecordAttendance& request) {
  const auto only_unplanned = [](bool given, std::string_view path) {
    if (given) throw Failed(Status::format, "NO_START", "This is for a meeting given by its start.", std::string(path));
  };
  only_unplanned(request.ends_at.has_value(), "/ends_at");
  only_unplanned(request.kind.has_value(), "/kind");
  only_unplanned(request.mode.has_value(), "/mode");
  only_unplanned(request.title.has_value(), "/title");
  return require_meeting(context, request);
}

void save_present(Context& context, const MeetingRow& meeting, const PresentPerson& present, std::string_view path,
                  EntryMode entry_mode) {
  const std::string person_path = base::join_path(path, "person");
  if (present.joined_at && present.left_at && *present.left_at < *present.joined_at) {
    throw Failed(Status::argument, "END_BEFORE_START", "Nobody leaves before joining.",
                 base::join_path(path, "left_at"));
  }
  const storage::Key person = require_attendee(context, present.person, meeting.key, meeting.series, person_path);
  save_attendance(context, meeting, person,
                  {Presence::present, present.role, present.mode, present.primary, present.joined_at, present.left_at,
                   present.minutes},
                  entry_mode);
}

void save_list(Context& context, const MeetingRow& meeting, const RecordAttendance& request) {
  for (std::size_t i = 0; i < request.present.size(); ++i) {
    save_present(context, meeting, request.present[i], base::join_path("/present", i), request.entry_mode);
  }
  for (std::size_t i = 0; i < request.absent.size(); ++i) {
    const std::string path = base::join_path(base::join_path("/absent", i), "person");
    const auto person = require_attendee(context, request.absent[i].person, meeting.key, meeting.series, path);
    const Presence presence = request.absent[i].excused ? Presence::excused : Presence::absent;
    save_attendance(context, meeting, person, {presence, {}, {}, false, {}, {}, {}}, request.entry_mode);
  }
  for (const GuestGroup& group : request.guests) {
    const auto key = group.guest_key ? std::optional(group.guest_key->text) : std::nullopt;
    save_guests(context, meeting, {group.count, group.mode, key, group.note}, request.entry_mode);
  }
}

AttendanceRecorded record_attendance(Context& context, const RecordAttendance& request) {
  MeetingRow meeting = request.starts_at ? unplanned_meeting(context, request) : planned_meeting(context, request);
  if (request.held && meeting.state != MeetingState::held) {
    const MeetingRow before = meeting;
    base::require(check_action(meeting.state, MeetingAction::hold, false, request.path()));
    meeting.state = MeetingState::held;
    change_meeting(context, before, meeting, MeetingAction::hold, std::nullopt);
    context.trail.touch("meeting", meeting.id);
  }
  save_list(context, meeting, request);
  const Participants participants = settle_meeting(context, meeting, request.head_count, request.entry_mode);
  return {Id{meeting.id}, participants.total(), participants.known, participants.unidentified};
}

struct VoidAttendance {
  Id id;
  std::string reason;
  static void describe(Fields<VoidAttendance>& field) {
    field("id", &VoidAttendance::id, "The row's id, as attendance.list shows it.");
    field("reason", &VoidAttendance::reason, "Why it does not count.", {.field_class = FieldClass::free_text});
  }
};

Saved make_attendance_void(Context& context, const VoidAttendance& request) {
  base::require(people::check_not_blank(request.reason, "/reason"));
  return void_attendance(context, request.id, request.reason);
}

struct ListAttendance : Paging {
  std::optional<Id> meeting;
  std::optional<Id> person;
  static void describe(Fields<ListAttendance>& field) {
    field("meeting", &ListAttendance::meeting, "Only this meeting.");
    field("person", &ListAttendance::person, "Only this person.", {.field_class = FieldClass::personal});
    describe_paging(field);
  }
};

Page<Attendance> list(Context& context, const ListAttendance& request) {
  std::optional<storage::Key> meeting;
  if (request.meeting) meeting = require_meeting(context, {request.meeting, {}, {}}).key;
  return list_attendance(context, meeting, people::require_person(context, request.person, "/person"), request);
}

}  // namespace

std::vector<operation::Operation> attendance_operations() {
  using operation::define;
  using operation::Effect;
  return {
      define<record_attendance>({.name = "attendance.record",
                                 .summary = "Writes down who was in a meeting: persons, guests and a head-count.",
                                 .access = guides(operation::Reads::nothing_personal),
                                 .effect = Effect::write}),
      define<make_attendance_void>({.name = "attendance.void",
                                    .summary = "Takes a row of a list out of every count; it is kept.",
                                    .access = guides(operation::Reads::nothing_personal),
                                    .effect = Effect::write,
                                    .revises = true}),
      define<list>({.name = "attendance.list",
                    .summary = "Lists who was in a meeting, or in which meetings a person was.",
                    .access = guides(operation::Reads::persons)}),
  };
}

}  // namespace mukana::guidance
