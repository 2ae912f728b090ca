// Meetings: planned, then held, cancelled, not held or moved.
#include "mukana/guidance/rules.hpp"
#include "mukana/people/rules.hpp"

#include "guidance/access.hpp"
#include "guidance/meeting_records.hpp"
#include "guidance/operations.hpp"
#include "guidance/series_records.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::guidance {
namespace {

using base::FieldClass;
using base::Fields;
using base::Id;
using base::Instant;
using operation::ById;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Saved;

constexpr std::size_t most_leaders = 100;

struct PlanMeeting {
  std::optional<Id> id;
  std::optional<Id> series;
  MeetingKind kind = MeetingKind::group;
  Instant starts_at;
  Instant ends_at;
  Mode mode = Mode::on_site;
  std::optional<std::string> title;
  std::optional<Id> unit;
  std::optional<Id> project;
  std::vector<Id> leaders;
  static void describe(Fields<PlanMeeting>& field) {
    field("id", &PlanMeeting::id, "The meeting's id; made here where it is left out.");
    field("series", &PlanMeeting::series, "The series that it is a further meeting of.");
    field("kind", &PlanMeeting::kind, "The kind of the meeting.");
    field("starts_at", &PlanMeeting::starts_at, "When it is to start.");
    field("ends_at", &PlanMeeting::ends_at, "When it is to end.");
    field("mode", &PlanMeeting::mode, "How it is to be held.");
    field("title", &PlanMeeting::title, "Its title.");
    field("unit", &PlanMeeting::unit, "The unit that holds it.");
    field("project", &PlanMeeting::project, "The project that it belongs to.");
    field("leaders", &PlanMeeting::leaders, "Who is to lead it.",
          {.field_class = FieldClass::personal, .most = most_leaders});
  }
};

struct HoldMeeting : MeetingReference {
  std::optional<Instant> starts_at;
  std::optional<Instant> ends_at;
  std::optional<Mode> mode;
  std::optional<std::vector<Id>> leaders;
  bool reopen = false;
  static void describe(Fields<HoldMeeting>& field) {
    describe_reference(field);
    field("starts_at", &HoldMeeting::starts_at, "When it started, where not as planned.");
    field("ends_at", &HoldMeeting::ends_at, "When it ended; where only the start is given, its length stays.");
    field("mode", &HoldMeeting::mode, "How it was held, where not as planned.");
    field("leaders", &HoldMeeting::leaders, "Who led it; left out: as planned.",
          {.field_class = FieldClass::personal, .most = most_leaders});
    field("reopen", &HoldMeeting::reopen, "Takes back that it was cancelled or not held.", {.has_default = true});
  }
};

struct EndMeeting : MeetingReference {
  std::optional<std::string> reason;
  bool reopen = false;
  static void describe(Fields<EndMeeting>& field) {
    describe_reference(field);
    field("reason", &EndMeeting::reason, "Why it is not held.", {.field_class = FieldClass::free_text});
    field("reopen", &EndMeeting::reopen, "Takes back that it was held.", {.has_default = true});
  }
};

struct MoveMeeting : MeetingReference {
  Instant starts_at;
  std::optional<Instant> ends_at;
  std::optional<std::string> reason;
  bool reopen = false;
  static void describe(Fields<MoveMeeting>& field) {
    describe_reference(field);
    field("starts_at", &MoveMeeting::starts_at, "When it is to start now.");
    field("ends_at", &MoveMeeting::ends_at, "When it is to end now; left out: its length stays.");
    field("reason", &MoveMeeting::reason, "Why it is moved.", {.field_class = FieldClass::free_text});
    field("reopen", &MoveMeeting::reopen, "Takes back that it was held, cancelled or not held.", {.has_default = true});
  }
};

struct CountMeetings {
  std::optional<Id> series;
  std::optional<MeetingState> state;
  std::optional<MeetingKind> kind;
  std::optional<base::Date> first_day;
  std::optional<base::Date> last_day;
  template <class T>
  static void describe_filter(Fields<T>& field) {
    field("series", &T::series, "Only meetings of this series.");
    field("state", &T::state, "Only meetings in this state.");
    field("kind", &T::kind, "Only meetings of this kind.");
    field("first_day", &T::first_day, "Only from this local day on.");
    field("last_day", &T::last_day, "Only up to this local day, itself included.");
  }
  static void describe(Fields<CountMeetings>& field) { describe_filter(field); }
};

struct ListMeetings : CountMeetings, Paging {
  static void describe(Fields<ListMeetings>& field) {
    describe_filter(field);
    describe_paging(field);
  }
};

// What is given replaces what the meeting has; a start alone moves the end along.
void set_times(Context& context, std::optional<Instant> starts_at, std::optional<Instant> ends_at,
               MeetingRow& meeting) {
  if (starts_at) {
    if (!ends_at && meeting.ends_at) {
      meeting.ends_at->milliseconds += starts_at->milliseconds - meeting.starts_at.milliseconds;
    }
    meeting.starts_at = *starts_at;
    meeting.day = local_day(context, *starts_at, "/starts_at");
  }
  if (ends_at) meeting.ends_at = ends_at;
  base::require(check_order(meeting.starts_at, meeting.ends_at));
}

Saved plan_meeting(Context& context, const PlanMeeting& request) {
  MeetingRow meeting;
  meeting.id = context.id_or_new(request.id);
  meeting.kind = request.kind;
  if (request.series) meeting.series = require_series(context, *request.series, "/series").key;
  meeting.title = request.title;
  set_times(context, request.starts_at, request.ends_at, meeting);
  meeting.planned_day = meeting.day;
  meeting.declared_mode = request.mode;
  meeting.unit = people::require_unit(context, request.unit, "/unit");
  meeting.project = people::require_project(context, request.project, "/project");
  const auto leaders = require_colleagues(context, request.leaders, "/leaders");
  insert_meeting(context, meeting);
  set_leaders(context, meeting.key, leaders, true);
  context.trail.touch("meeting", meeting.id);
  return {Id{meeting.id}, 1};
}

MeetingRow require_open(Context& context, const MeetingReference& reference, MeetingAction action, bool reopen) {
  MeetingRow meeting = require_meeting(context, reference);
  context.check_revision(meeting.revision);
  base::require(check_action(meeting.state, action, reopen, reference.path()));
  return meeting;
}

Saved save_change(Context& context, const MeetingRow& before, MeetingRow& meeting, MeetingAction action,
                  const std::optional<std::string>& reason) {
  meeting.state = state_after(action);
  change_meeting(context, before, meeting, action, reason);
  context.trail.touch("meeting", meeting.id);
  return {Id{meeting.id}, meeting.revision};
}

Saved hold_meeting(Context& context, const HoldMeeting& request) {
  const MeetingRow before = require_open(context, request, MeetingAction::hold, request.reopen);
  MeetingRow meeting = before;
  set_times(context, request.starts_at, request.ends_at, meeting);
  if (request.mode) meeting.declared_mode = *request.mode;
  meeting.mode = mode_of(context, meeting);
  if (request.leaders) {
    set_leaders(context, meeting.key, require_colleagues(context, *request.leaders, "/leaders"), false);
  }
  return save_change(context, before, meeting, MeetingAction::hold, std::nullopt);
}

Saved end_meeting(Context& context, const EndMeeting& request, MeetingAction action) {
  const MeetingRow before = require_open(context, request, action, request.reopen);
  MeetingRow meeting = before;
  return save_change(context, before, meeting, action, request.reason);
}

Saved cancel_meeting(Context& context, const EndMeeting& request) {
  return end_meeting(context, request, MeetingAction::cancel);
}

Saved mark_not_held(Context& context, const EndMeeting& request) {
  return end_meeting(context, request, MeetingAction::not_hold);
}

Saved move_meeting(Context& context, const MoveMeeting& request) {
  const MeetingRow before = require_open(context, request, MeetingAction::move, request.reopen);
  MeetingRow meeting = before;
  set_times(context, request.starts_at, request.ends_at, meeting);
  return save_change(context, before, meeting, MeetingAction::move, request.reason);
}

Meeting get_meeting(Context& context, const ById& request) {
  const auto meeting = find_meeting(context, request.id, "/id");
  if (!meeting) throw operation::missing("/id");
  return read_meeting(context, meeting->key);
}

MeetingFilter filter_of(Context& context, const CountMeetings& request) {
  base::require(people::check_span({request.first_day, request.last_day}));
  MeetingFilter filter{{}, request.state, request.kind, request.first_day, request.last_day};
  if (request.series) filter.series = require_series(context, *request.series, "/series").key;
  return filter;
}

Page<Meeting> list(Context& context, const ListMeetings& request) {
  return list_meetings(context, filter_of(context, request), request);
}

operation::Count count(Context& context, const CountMeetings& request) {
  return {count_meetings(context, filter_of(context, request))};
}

}  // namespace

std::vector<operation::Operation> meeting_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access writes = guides(operation::Reads::nothing_personal);
  const operation::Access reads = guides(operation::Reads::persons);
  const auto change = [&](std::string_view name, std::string_view summary) {
    return operation::Operation{
        .name = name, .summary = summary, .access = writes, .effect = Effect::write, .revises = true};
  };
  return {
      define<plan_meeting>({.name = "meeting.plan",
                            .summary = "Plans a meeting: a group, a training, a workshop.",
                            .access = writes,
                            .effect = Effect::write}),
      define<hold_meeting>(change("meeting.hold", "Says that a meeting was held; only then it counts.")),
      define<cancel_meeting>(change("meeting.cancel", "Cancels a meeting.")),
      define<mark_not_held>(change("meeting.not_held", "Says that a planned meeting was not held.")),
      define<move_meeting>(change("meeting.move", "Moves a meeting to another time; it stays the same meeting.")),
      define<get_meeting>({.name = "meeting.get", .summary = "Reads one meeting and its changes.", .access = reads}),
      define<list>({.name = "meeting.list", .summary = "Lists meetings, page by page.", .access = reads}),
      define<count>({.name = "meeting.count", .summary = "Counts meetings.", .access = reads}),
  };
}

}  // namespace mukana::guidance
