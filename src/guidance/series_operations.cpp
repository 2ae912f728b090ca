// Series: a group that meets every week, and the meetings planned from it.
#include "mukana/guidance/series_rules.hpp"

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
using operation::ById;
using operation::Context;
using operation::Page;
using operation::Paging;

constexpr std::size_t most_slots = 50;
constexpr std::size_t most_meetings = 5000;
constexpr std::size_t longest_series_id = 64 - std::string_view(".YYYY-MM-DD.NN").size();

struct ScheduleSeries {
  std::optional<Id> id;
  std::string name;
  Mode mode = Mode::on_site;
  std::vector<SlotText> slots;
  base::Date first_day;
  base::Date last_day;
  std::vector<base::Date> except;
  std::vector<Id> leaders;
  std::optional<Id> unit;
  std::optional<Id> project;
  bool plan_meetings = true;
  static void describe(Fields<ScheduleSeries>& field) {
    field("id", &ScheduleSeries::id, "The series' id; made here where it is left out.");
    field("name", &ScheduleSeries::name, "The group's name.");
    field("mode", &ScheduleSeries::mode, "How its meetings are planned to be held.");
    field("slots", &ScheduleSeries::slots, "Its weekly slots in wall-clock time.", {.most = most_slots});
    field("first_day", &ScheduleSeries::first_day, "The first day of the period, itself included.");
    field("last_day", &ScheduleSeries::last_day, "The last day of the period, itself included.");
    field("except", &ScheduleSeries::except, "Days without a meeting, such as holidays.");
    field("leaders", &ScheduleSeries::leaders, "Who leads it as a rule.",
          {.field_class = FieldClass::personal, .most = 100});
    field("unit", &ScheduleSeries::unit, "The unit that holds it.");
    field("project", &ScheduleSeries::project, "The project that it belongs to.");
    field("plan_meetings", &ScheduleSeries::plan_meetings,
          "Whether its meetings are planned at once, with ids such as bingo.2021-02-18.", {.has_default = true});
  }
};

struct Scheduled {
  Id id;
  std::int64_t revision = 1;
  std::int64_t planned = 0;
  static void describe(Fields<Scheduled>& field) {
    field("id", &Scheduled::id, "The series' id.");
    field("revision", &Scheduled::revision, "The series' revision.");
    field("planned", &Scheduled::planned, "How many meetings were planned.");
  }
};

std::int32_t minute_of(const std::string& text, std::string_view path) {
  const auto minute = parse_time_of_day(text);
  if (!minute) {
    throw base::Failed(base::Status::format, "BAD_TIME", "A wall-clock time HH:MM is expected here.",
                       std::string(path));
  }
  return *minute;
}

std::vector<Slot> slots_of(const std::vector<SlotText>& texts) {
  if (texts.empty()) throw base::Failed(base::Status::format, "MISSING_FIELD", "A series has a slot.", "/slots");
  std::vector<Slot> slots;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::string path = base::join_path("/slots", i);
    const auto weekday = static_cast<base::Weekday>(static_cast<int>(texts[i].weekday) + 1);
    slots.push_back({weekday, minute_of(texts[i].starts, base::join_path(path, "starts")),
                     minute_of(texts[i].ends, base::join_path(path, "ends"))});
    base::require(check_slot(slots.back(), path));
  }
  return slots;
}

std::int64_t plan_meetings(Context& context, const SeriesRow& series, const std::vector<Slot>& slots,
                           const std::vector<base::Date>& except, const std::vector<storage::Key>& leaders) {
  if (series.id.size() > longest_series_id) {
    throw base::Failed(base::Status::limit, "TOO_LONG", "The ids of the meetings would be too long.", "/id");
  }
  const auto planned = occurrences(slots, series.period, except, context.zone);
  for (const Occurrence& occurrence : planned) {
    MeetingRow meeting;
    meeting.id = occurrence_id(series.id, occurrence);
    meeting.series = series.key;
    meeting.starts_at = occurrence.starts_at;
    meeting.ends_at = occurrence.ends_at;
    meeting.day = occurrence.day;
    meeting.planned_day = occurrence.day;
    meeting.declared_mode = series.mode;
    meeting.unit = series.unit;
    meeting.project = series.project;
    insert_meeting(context, meeting);
    if (!leaders.empty()) set_leaders(context, meeting.key, leaders, true);
    context.trail.touch("meeting", meeting.id);
  }
  return static_cast<std::int64_t>(planned.size());
}

Scheduled schedule_series(Context& context, const ScheduleSeries& request) {
  const std::vector<Slot> slots = slots_of(request.slots);
  const base::Period period{request.first_day, request.last_day};
  base::require(check_series_period(period, slots.size(), most_meetings));
  SeriesRow series;
  series.id = context.id_or_new(request.id);
  series.name = request.name;
  series.mode = request.mode;
  series.period = period;
  series.unit = people::require_unit(context, request.unit, "/unit");
  series.project = people::require_project(context, request.project, "/project");
  const auto leaders = require_colleagues(context, request.leaders, "/leaders");
  insert_series(context, series, request.slots, request.except, leaders);
  context.trail.touch("series", series.id);
  Scheduled scheduled{Id{series.id}, 1, 0};
  if (request.plan_meetings) scheduled.planned = plan_meetings(context, series, slots, request.except, leaders);
  return scheduled;
}

Series get_series(Context& context, const ById& request) {
  return read_series(context, require_series(context, request.id, "/id").key);
}

struct ListSeries : Paging {
  static void describe(Fields<ListSeries>& field) { describe_paging(field); }
};

Page<Series> list(Context& context, const ListSeries& request) { return list_series(context, request); }

}  // namespace

std::vector<operation::Operation> series_operations() {
  using operation::define;
  const operation::Access reads = guides(operation::Reads::persons);
  return {
      define<schedule_series>({.name = "series.schedule",
                               .summary = "Schedules a group's weekly meetings and plans each of them.",
                               .access = guides(operation::Reads::nothing_personal),
                               .effect = operation::Effect::write}),
      define<get_series>({.name = "series.get", .summary = "Reads one series.", .access = reads}),
      define<list>({.name = "series.list", .summary = "Lists series, page by page.", .access = reads}),
  };
}

}  // namespace mukana::guidance
