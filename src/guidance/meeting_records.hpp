#pragma once
/// @file
/// How a meeting is stored, found, changed and read back.
#include <optional>
#include <string_view>
#include <vector>

#include "mukana/guidance/meeting_rules.hpp"
#include "mukana/guidance/types.hpp"

#include "operation/shapes.hpp"

namespace mukana::guidance {

/// What a meeting was before a change, and why it was changed.
struct MeetingChange {
  std::int64_t revision = 1;
  MeetingAction action = MeetingAction::hold;
  MeetingState from_state = MeetingState::planned;
  base::Instant from_starts_at;
  std::optional<base::Instant> from_ends_at;
  base::Instant changed_at;
  std::optional<base::Id> changed_by;
  std::optional<std::string> reason;
  static void describe(base::Fields<MeetingChange>& field);
};

/// A meeting as it is shown.
struct Meeting {
  base::Id id;
  std::int64_t revision = 1;
  MeetingState state = MeetingState::planned;
  MeetingKind kind = MeetingKind::group;
  std::optional<base::Id> series;
  std::optional<std::string> title;
  base::Instant starts_at;
  std::optional<base::Instant> ends_at;
  base::Date day;
  base::Date planned_day;
  Mode mode = Mode::on_site;
  std::optional<base::Id> unit;
  std::optional<base::Id> project;
  std::optional<std::string> reason;
  std::optional<std::int64_t> head_count;
  std::vector<base::Id> leaders;
  std::vector<MeetingChange> changes;
  static void describe(base::Fields<Meeting>& field);
};

/// A meeting as it is stored.
struct MeetingRow {
  storage::Key key = 0;
  std::string id;
  std::int64_t revision = 1;
  MeetingState state = MeetingState::planned;
  MeetingKind kind = MeetingKind::group;
  std::optional<storage::Key> series;
  std::optional<std::string> title;
  base::Instant starts_at;
  std::optional<base::Instant> ends_at;
  base::Date day;
  base::Date planned_day;
  Mode declared_mode = Mode::on_site;
  Mode mode = Mode::on_site;
  std::optional<storage::Key> unit;
  std::optional<storage::Key> project;
  std::optional<std::int64_t> head_count;
};

/// How a request names a meeting: by its id, or by its series and the local day of the plan.
struct MeetingReference {
  std::optional<base::Id> meeting;
  std::optional<base::Id> series;
  std::optional<base::Date> day;
  /// The field that names the meeting.
  std::string_view path() const { return meeting ? "/meeting" : "/series"; }
  template <class T>
  static void describe_reference(base::Fields<T>& field) {
    field("meeting", &T::meeting, "The meeting's id. Either this, or series and day.");
    field("series", &T::series, "The series that it belongs to.");
    field("day", &T::day, "The local day on which it was planned, also where it was moved since.");
  }
};

/// What a list of meetings is narrowed to.
struct MeetingFilter {
  std::optional<storage::Key> series;
  std::optional<MeetingState> state;
  std::optional<MeetingKind> kind;
  std::optional<base::Date> first_day;
  std::optional<base::Date> last_day;
};

/// Inserts the meeting; fills in its key.
void insert_meeting(operation::Context& context, MeetingRow& meeting);
/// Replaces the leaders of a meeting.
void set_leaders(operation::Context& context, storage::Key meeting, const std::vector<storage::Key>& leaders,
                 bool planned);
/// Writes `meeting` as the next revision and keeps what `before` was.
void change_meeting(operation::Context& context, const MeetingRow& before, MeetingRow& meeting, MeetingAction action,
                    const std::optional<std::string>& reason);

/// The mode of a meeting by what is declared and which participants are present.
Mode mode_of(operation::Context& context, const MeetingRow& meeting);

/// The meeting of that id, or nothing. Throws `Hidden` where the actor may not see it.
std::optional<MeetingRow> find_meeting(operation::Context& context, const base::Id& id, std::string_view path);
/// The meeting that a request names. Throws E_FORMAT where it names none or two, `missing` where there is none, and
/// E_CONFLICT AMBIGUOUS_MEETING where the series has several on that day.
MeetingRow require_meeting(operation::Context& context, const MeetingReference& reference);

Meeting read_meeting(operation::Context& context, storage::Key key);
operation::Page<Meeting> list_meetings(operation::Context& context, const MeetingFilter& filter,
                                       const operation::Paging& paging);
std::int64_t count_meetings(operation::Context& context, const MeetingFilter& filter);

}  // namespace mukana::guidance
