#include "guidance/attendance_records.hpp"

#include "guidance/access.hpp"
#include "operation/saving.hpp"
#include "people/records.hpp"

namespace mukana::guidance {

using base::Id;
using operation::Context;
using operation::EntryMode;
using operation::RecordState;
using storage::Key;
using storage::Row;
using storage::Rows;

namespace {

constexpr std::string_view rest_of_head_count;  // no group can be given the empty key

struct KeptMark {
  Key key = 0;
  std::string id;
  bool valid = true;
  AttendanceMark mark;
};

std::optional<KeptMark> kept_mark(Context& context, Key meeting, Key person) {
  static const std::string sql =
      "SELECT key, id, state, presence, role, mode, joined_at, left_at, minutes FROM attendance WHERE meeting = $1 "
      "AND " +
      people::is_person_sql("person", "$2") + " ORDER BY CASE WHEN state = 'valid' THEN 0 ELSE 1 END, key LIMIT 1";
  Rows rows = context.database.query(sql, meeting, person);
  const Row* row = rows.next();
  if (row == nullptr) return std::nullopt;
  return KeptMark{row->integer(0),
                  row->string(1),
                  row->code<RecordState>(2) == RecordState::valid,
                  {row->code<Presence>(3), row->code<AttendanceRole>(4), row->code<AttendanceMode>(5),
                   row->optional_instant(6), row->optional_instant(7), row->optional_integer(8)}};
}

std::string id_of_person(Context& context, Key person) {
  return context.database.string("SELECT id FROM person WHERE key = $1", person).value_or("");
}

void insert_attendance(Context& context, std::string_view id, EntryMode entry_mode, Key meeting,
                       std::optional<Key> person, std::int64_t count, const AttendanceMark& mark,
                       const std::optional<std::string>& guest_key, const std::optional<std::string>& note) {
  operation::insert_record(
      context, "attendance", id,
      "entry_mode, meeting, person, n, presence, role, mode, joined_at, left_at, minutes, guest_key, note", entry_mode,
      meeting, person, count, mark.presence, mark.role, mark.mode, mark.joined_at, mark.left_at, mark.minutes,
      guest_key, note);
}

Participants written_down(Context& context, Key meeting) {
  Rows rows = context.database.query(
      "SELECT COUNT(DISTINCT COALESCE(p.merged_into, p.key)), COALESCE(SUM(CASE WHEN a.person IS NULL AND "
      "COALESCE(a.guest_key, '-') <> '' THEN a.n END), 0) FROM attendance a LEFT JOIN person p ON p.key = a.person "
      "WHERE a.meeting = $1 AND a.state = 'valid' AND a.presence = 'present' AND a.role = 'participant'",
      meeting);
  const Row* row = rows.next();
  return {row->integer(0), row->integer(1)};
}

// The rest is a row like any other group of guests; it is void while nobody is left in it.
void set_rest(Context& context, const MeetingRow& meeting, std::int64_t rest, EntryMode entry_mode) {
  const std::string id = base::derived_id("attendance_guests", meeting.id, rest_of_head_count);
  const auto kept = context.database.integer(
      "SELECT CASE WHEN state = 'valid' THEN n ELSE 0 END FROM attendance "
      "WHERE controller = $1 AND id = $2",
      context.actor.controller, id);
  if (kept.value_or(0) == rest) return;
  if (kept) {
    context.database.run(
        "UPDATE attendance SET revision = revision + 1, n = $3, state = $4 WHERE controller = $1 AND id = $2",
        context.actor.controller, id, std::max<std::int64_t>(1, rest),
        rest > 0 ? RecordState::valid : RecordState::voided);
  } else {
    insert_attendance(context, id, entry_mode, meeting.key, std::nullopt, rest, {}, std::string(rest_of_head_count),
                      std::nullopt);
  }
  context.trail.touch("attendance", id);
}

}  // namespace

void Attendance::describe(base::Fields<Attendance>& field) {
  using base::FieldClass;
  field("id", &Attendance::id, "The row's id, made from the meeting and the person.");
  field("revision", &Attendance::revision, "Counts the changes of the record, from 1.");
  field("state", &Attendance::state, "Whether it counts.");
  field("meeting", &Attendance::meeting, "The meeting.");
  field("person", &Attendance::person, "The person; not there for guests.", {.field_class = FieldClass::personal});
  field("count", &Attendance::count, "How many the row stands for: 1 for a person.");
  field("presence", &Attendance::presence, "Present, absent or excused.");
  field("role", &Attendance::role, "As what the person was there.");
  field("mode", &Attendance::mode, "On site or remote.");
  field("joined_at", &Attendance::joined_at, "When the person joined first.");
  field("left_at", &Attendance::left_at, "When the person left last.");
  field("minutes", &Attendance::minutes, "How long the person was there in all.");
  field("guest_key", &Attendance::guest_key, "The key of a group of guests; empty for the rest of a head-count.");
  field("note", &Attendance::note, "What was written down of it.", {.field_class = FieldClass::free_text});
}

void save_attendance(Context& context, const MeetingRow& meeting, Key person, const SaidAttendance& said,
                     EntryMode entry_mode) {
  const auto kept = kept_mark(context, meeting.key, person);
  if (!kept) {
    const std::string id = base::derived_id("attendance", meeting.id, id_of_person(context, person));
    insert_attendance(context, id, entry_mode, meeting.key, person, 1, first_mark(said), std::nullopt, std::nullopt);
    context.trail.touch("attendance", id);
    return;
  }
  const AttendanceMark mark = kept->valid ? merge_attendance(kept->mark, said) : first_mark(said);
  if (kept->valid && mark == kept->mark) return;  // the same row again
  context.database.run(
      "UPDATE attendance SET revision = revision + 1, state = 'valid', presence = $2, role = $3, mode = $4, "
      "joined_at = $5, left_at = $6, minutes = $7 WHERE key = $1",
      kept->key, mark.presence, mark.role, mark.mode, mark.joined_at, mark.left_at, mark.minutes);
  context.trail.touch("attendance", kept->id);
}

void save_guests(Context& context, const MeetingRow& meeting, const Guests& guests, EntryMode entry_mode) {
  const std::string id = guests.key ? base::derived_id("attendance_guests", meeting.id, *guests.key)
                                    : base::make_id(context.now.milliseconds);
  const auto kept = guests.key
                        ? context.database.integer("SELECT key FROM attendance WHERE controller = $1 AND id = $2",
                                                   context.actor.controller, id)
                        : std::nullopt;
  if (kept) {
    context.database.run(
        "UPDATE attendance SET revision = revision + 1, state = 'valid', n = $2, mode = $3, note = $4 WHERE key = $1 "
        "AND NOT (state = 'valid' AND n = $2 AND mode = $3 AND COALESCE(note, '') = COALESCE($4, ''))",
        *kept, guests.count, guests.mode, guests.note);
  } else {
    AttendanceMark mark;
    mark.mode = guests.mode;
    insert_attendance(context, id, entry_mode, meeting.key, std::nullopt, guests.count, mark, guests.key, guests.note);
  }
  context.trail.touch("attendance", id);
}

Participants settle_meeting(Context& context, MeetingRow& meeting, std::optional<std::int64_t> head_count,
                            EntryMode entry_mode) {
  Participants participants = written_down(context, meeting.key);
  if (head_count) {
    base::require(check_head_count(*head_count, participants));
    meeting.head_count = head_count;
  }
  const std::int64_t rest = beyond_written_down(meeting.head_count, participants);
  set_rest(context, meeting, rest, entry_mode);
  participants.unidentified += rest;
  meeting.mode = mode_of(context, meeting);
  context.database.run("UPDATE meeting SET mode = $2, head_count = $3 WHERE key = $1", meeting.key, meeting.mode,
                       meeting.head_count);
  return participants;
}

operation::Saved void_attendance(Context& context, const Id& id, std::string_view reason) {
  const std::string sql =
      "SELECT a.key, a.revision, a.state, m.id, " + visible_meetings_sql(context) +
      " FROM attendance a JOIN meeting m ON m.key = a.meeting WHERE a.controller = $1 AND a.id = $2";
  Rows rows = context.database.query(sql, context.actor.controller, id, nullptr, nullptr, nullptr, nullptr, nullptr,
                                     context.actor.person, context.today());
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  if (!row->boolean(4)) throw operation::Hidden("/id");
  const std::int64_t revision = row->integer(1);
  context.check_revision(revision);
  if (row->code<RecordState>(2) == RecordState::voided) {
    throw base::Failed(base::Status::conflict, "ATTENDANCE_IS_VOID", "The row is void already.", "/id");
  }
  context.database.run("UPDATE attendance SET revision = revision + 1, state = 'void', void_reason = $2 WHERE key = $1",
                       row->integer(0), reason);
  MeetingRow meeting = *find_meeting(context, {row->string(3)}, "/id");
  settle_meeting(context, meeting, std::nullopt, EntryMode::live);
  context.trail.touch("attendance", id.text);
  return {id, revision + 1};
}

operation::Page<Attendance> list_attendance(Context& context, std::optional<Key> meeting, std::optional<Key> person,
                                            const operation::Paging& paging) {
  const std::string sql =
      "SELECT a.key, a.id, a.revision, a.state, m.id, " + people::person_id_sql("a.person") +
      ", a.n, a.presence, a.role, a.mode, a.joined_at, a.left_at, a.minutes, a.guest_key, a.note, a.person "
      "FROM attendance a JOIN meeting m ON m.key = a.meeting WHERE a.controller = $1 AND (" +
      visible_meetings_sql(context) + " OR " + people::visible_persons_sql(context, "a.person") + ") " +
      (meeting ? "AND a.meeting = $2 " : "") + (person ? "AND " + people::is_person_sql("a.person", "$3") + " " : "") +
      "AND a.key > $4 ORDER BY a.key LIMIT $5";
  constexpr int person_column = 15;
  return operation::read_page<Attendance>(
      context.database.query(sql, context.actor.controller, meeting, person, operation::page_start(paging),
                             paging.limit + 1, nullptr, nullptr, context.actor.person, context.today()),
      paging, [&](const Row& row) {
        if (const auto key = row.optional_integer(person_column)) context.trail.concern(*key);
        auto attendance = row.as<Attendance>(1);
        context.trail.touch("attendance", attendance.id.text);
        return attendance;
      });
}

}  // namespace mukana::guidance
