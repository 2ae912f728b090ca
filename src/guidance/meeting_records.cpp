#include "guidance/meeting_records.hpp"

#include "guidance/access.hpp"
#include "operation/saving.hpp"
#include "people/records.hpp"

namespace mukana::guidance {

using base::Failed;
using base::Id;
using base::Status;
using operation::Context;
using storage::Key;
using storage::Row;
using storage::Rows;

namespace {

#define MEETING_ROW_COLUMNS                                                                              \
  "m.key, m.id, m.revision, m.meeting_state, m.kind, m.series, m.title, m.starts_at, m.ends_at, m.day, " \
  "m.planned_day, m.declared_mode, m.mode, m.unit, m.project, m.head_count"
constexpr int visible_column = 16;

MeetingRow row_of(const Row& row) {
  MeetingRow meeting;
  meeting.key = row.integer(0);
  meeting.id = row.string(1);
  meeting.revision = row.integer(2);
  meeting.state = row.code<MeetingState>(3);
  meeting.kind = row.code<MeetingKind>(4);
  meeting.series = row.optional_integer(5);
  meeting.title = row.optional_string(6);
  meeting.starts_at = row.instant(7);
  meeting.ends_at = row.optional_instant(8);
  meeting.day = row.date(9);
  meeting.planned_day = row.date(10);
  meeting.declared_mode = row.code<Mode>(11);
  meeting.mode = row.code<Mode>(12);
  meeting.unit = row.optional_integer(13);
  meeting.project = row.optional_integer(14);
  meeting.head_count = row.optional_integer(15);
  return meeting;
}

std::string row_sql(const Context& context) {
  return "SELECT " MEETING_ROW_COLUMNS ", " + visible_meetings_sql(context) + " FROM meeting m WHERE ";
}

Failed bad_reference(std::string_view path) {
  return Failed(Status::format, "MISSING_FIELD", "A meeting is named by its id, or by series and day.",
                std::string(path));
}

MeetingRow meeting_of_series(Context& context, const Id& series, base::Date day) {
  const auto key = context.database.integer("SELECT key FROM meeting_series WHERE controller = $1 AND id = $2",
                                            context.actor.controller, series);
  if (!key) throw operation::missing("/series");
  const std::string sql = row_sql(context) + "m.series = $1 AND m.planned_day = $2 LIMIT 2";
  Rows rows = context.database.query(sql, *key, day, nullptr, nullptr, nullptr, nullptr, nullptr, context.actor.person,
                                     context.today());
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/day");
  if (!row->boolean(visible_column)) throw operation::Hidden("/series");
  MeetingRow found = row_of(*row);
  if (rows.next() != nullptr) {
    throw Failed(Status::conflict, "AMBIGUOUS_MEETING", "The series has several meetings on that day; name the id.",
                 "/day");
  }
  return found;
}

// The first column is the key, the next 15 are the plain fields of Meeting in their order.
constexpr std::string_view shown_columns =
    "SELECT m.key, m.id, m.revision, m.meeting_state, m.kind, g.id, m.title, m.starts_at, m.ends_at, m.day, "
    "m.planned_day, m.mode, u.id, j.id, m.reason, m.head_count FROM meeting m "
    "LEFT JOIN meeting_series g ON g.key = m.series LEFT JOIN unit u ON u.key = m.unit "
    "LEFT JOIN project j ON j.key = m.project WHERE m.controller = $1 ";

Meeting meeting_of(Context& context, const Row& row) {
  static const std::string sql =
      "SELECT " + people::person_id_sql("l.person") + " FROM meeting_leader l WHERE l.meeting = $1 ORDER BY l.place";
  Meeting meeting = row.as<Meeting>(1);
  Rows leaders = context.database.query(sql, row.integer(0));
  while (const Row* leader = leaders.next()) meeting.leaders.push_back({leader->string(0)});
  return meeting;
}

std::string filter_sql(const Context& context, const MeetingFilter& filter) {
  std::string sql = "AND " + visible_meetings_sql(context) + " ";
  if (filter.series) sql += "AND m.series = $2 ";
  if (filter.state) sql += "AND m.meeting_state = $3 ";
  if (filter.kind) sql += "AND m.kind = $4 ";
  if (filter.first_day) sql += "AND m.day >= $5 ";
  if (filter.last_day) sql += "AND m.day <= $6 ";
  return sql;
}

}  // namespace

void MeetingChange::describe(base::Fields<MeetingChange>& field) {
  field("revision", &MeetingChange::revision, "The revision that was replaced.");
  field("action", &MeetingChange::action, "What was done.");
  field("from_state", &MeetingChange::from_state, "The state before.");
  field("from_starts_at", &MeetingChange::from_starts_at, "The start before.");
  field("from_ends_at", &MeetingChange::from_ends_at, "The end before.");
  field("changed_at", &MeetingChange::changed_at, "When it was changed.");
  field("changed_by", &MeetingChange::changed_by, "Who changed it.");
  field("reason", &MeetingChange::reason, "Why it was changed.", {.field_class = base::FieldClass::free_text});
}

void Meeting::describe(base::Fields<Meeting>& field) {
  field("id", &Meeting::id, "The meeting's id.");
  field("revision", &Meeting::revision, "Counts the changes of the record, from 1.");
  field("state", &Meeting::state, "Only held meetings count.");
  field("kind", &Meeting::kind, "The kind of the meeting.");
  field("series", &Meeting::series, "The series that it belongs to.");
  field("title", &Meeting::title, "Its title.");
  field("starts_at", &Meeting::starts_at, "When it starts or started.");
  field("ends_at", &Meeting::ends_at, "When it ends or ended.");
  field("day", &Meeting::day, "The local day on which it starts; figures count it there.");
  field("planned_day", &Meeting::planned_day, "The local day for which it was planned first.");
  field("mode", &Meeting::mode, "As declared, and hybrid where participants of both modes were present.");
  field("unit", &Meeting::unit, "The unit that holds it.");
  field("project", &Meeting::project, "The project that it belongs to.");
  field("reason", &Meeting::reason, "Why it was cancelled, moved or not held.",
        {.field_class = base::FieldClass::free_text});
  field("head_count", &Meeting::head_count, "How many participants were counted, named or not.");
  field("leaders", &Meeting::leaders, "Who leads it.", {.field_class = base::FieldClass::personal});
  field("changes", &Meeting::changes, "What it was before, the oldest first; only where one meeting is read.");
}

void insert_meeting(Context& context, MeetingRow& meeting) {
  meeting.key = operation::insert_record(
      context, "meeting", meeting.id,
      "series, kind, title, starts_at, ends_at, day, planned_day, declared_mode, mode, unit, project, meeting_state",
      meeting.series, meeting.kind, meeting.title, meeting.starts_at, meeting.ends_at, meeting.day, meeting.planned_day,
      meeting.declared_mode, meeting.declared_mode, meeting.unit, meeting.project, meeting.state);
}

void set_leaders(Context& context, Key meeting, const std::vector<Key>& leaders, bool planned) {
  context.database.run("DELETE FROM meeting_leader WHERE meeting = $1", meeting);
  std::int64_t place = 0;
  for (const Key leader : leaders) {
    context.database.run("INSERT INTO meeting_leader (meeting, place, person, planned) VALUES ($1, $2, $3, $4)",
                         meeting, ++place, leader, planned);
  }
}

void change_meeting(Context& context, const MeetingRow& before, MeetingRow& meeting, MeetingAction action,
                    const std::optional<std::string>& reason) {
  context.database.run(
      "INSERT INTO meeting_change (meeting, revision, action, from_state, from_starts_at, from_ends_at, changed_at, "
      "changed_by, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      before.key, before.revision, action, before.state, before.starts_at, before.ends_at, context.now,
      context.actor.person, reason);
  meeting.revision = before.revision + 1;
  context.database.run(
      "UPDATE meeting SET revision = $2, meeting_state = $3, starts_at = $4, ends_at = $5, day = $6, "
      "declared_mode = $7, mode = $8, reason = $9 WHERE key = $1",
      meeting.key, meeting.revision, meeting.state, meeting.starts_at, meeting.ends_at, meeting.day,
      meeting.declared_mode, meeting.mode, reason);
}

Mode mode_of(Context& context, const MeetingRow& meeting) {
  Rows rows = context.database.query(
      "SELECT COALESCE(MAX(CASE WHEN mode = 'on_site' THEN 1 END), 0), COALESCE(MAX(CASE WHEN mode = 'remote' THEN 1 "
      "END), 0) FROM attendance WHERE meeting = $1 AND presence = 'present' AND role = 'participant' AND "
      "state = 'valid'",
      meeting.key);
  const Row* row = rows.next();
  return derived_mode(meeting.declared_mode, row->boolean(0), row->boolean(1));
}

std::optional<MeetingRow> find_meeting(Context& context, const Id& id, std::string_view path) {
  const std::string sql = row_sql(context) + "m.controller = $1 AND m.id = $2";
  Rows rows = context.database.query(sql, context.actor.controller, id, nullptr, nullptr, nullptr, nullptr, nullptr,
                                     context.actor.person, context.today());
  const Row* row = rows.next();
  if (row == nullptr) return std::nullopt;
  if (!row->boolean(visible_column)) throw operation::Hidden(path);
  return row_of(*row);
}

MeetingRow require_meeting(Context& context, const MeetingReference& reference) {
  if (reference.meeting) {
    if (reference.series || reference.day) throw bad_reference(reference.series ? "/series" : "/day");
    auto found = find_meeting(context, *reference.meeting, "/meeting");
    if (!found) throw operation::missing("/meeting");
    return std::move(*found);
  }
  if (!reference.series) throw bad_reference("/meeting");
  if (!reference.day) throw bad_reference("/day");
  return meeting_of_series(context, *reference.series, *reference.day);
}

Meeting read_meeting(Context& context, Key key) {
  static const std::string sql = std::string(shown_columns) + "AND m.key = $2";
  static const std::string changes_sql =
      "SELECT revision, action, from_state, from_starts_at, from_ends_at, changed_at, " +
      people::person_id_sql("changed_by") + ", reason FROM meeting_change WHERE meeting = $1 ORDER BY revision";
  Rows rows = context.database.query(sql, context.actor.controller, key);
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  Meeting meeting = meeting_of(context, *row);
  Rows changes = context.database.query(changes_sql, key);
  while (const Row* change = changes.next()) meeting.changes.push_back(change->as<MeetingChange>());
  return meeting;
}

operation::Page<Meeting> list_meetings(Context& context, const MeetingFilter& filter, const operation::Paging& paging) {
  const std::string sql =
      std::string(shown_columns) + filter_sql(context, filter) + "AND m.key > $7 ORDER BY m.key LIMIT $10";
  return operation::read_page<Meeting>(
      context.database.query(sql, context.actor.controller, filter.series, filter.state, filter.kind, filter.first_day,
                             filter.last_day, operation::page_start(paging), context.actor.person, context.today(),
                             paging.limit + 1),
      paging, [&](const Row& row) { return meeting_of(context, row); });
}

std::int64_t count_meetings(Context& context, const MeetingFilter& filter) {
  const std::string sql = "SELECT COUNT(*) FROM meeting m WHERE m.controller = $1 " + filter_sql(context, filter);
  return context.database
      .integer(sql, context.actor.controller, filter.series, filter.state, filter.kind, filter.first_day,
               filter.last_day, nullptr, context.actor.person, context.today())
      .value_or(0);
}

}  // namespace mukana::guidance
