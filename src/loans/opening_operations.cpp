// Opening hours: when devices can be handed out and brought back.
#include "mukana/people/rules.hpp"

#include "loans/access.hpp"
#include "loans/opening_records.hpp"
#include "loans/operations.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"

namespace mukana::loans {

enum class OpenWeekday { monday, tuesday, wednesday, thursday, friday, saturday, sunday };
enum class OpeningChange { week, day, as_usual };

}  // namespace mukana::loans

namespace mukana::base {

template <>
struct Codes<loans::OpenWeekday> {
  static constexpr std::array<std::string_view, 7> names{"monday", "tuesday",  "wednesday", "thursday",
                                                         "friday", "saturday", "sunday"};
};
template <>
struct Codes<loans::OpeningChange> {
  static constexpr std::array<std::string_view, 3> names{"week", "day", "as_usual"};
};

}  // namespace mukana::base

namespace mukana::loans {

using base::Date;
using base::Failed;
using base::Fields;
using base::Id;
using base::Status;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Saved;
using storage::Key;

Key require_opening(Context& context, const Id& id, std::string_view path) {
  const auto key = context.database.integer("SELECT key FROM opening WHERE controller = $1 AND id = $2",
                                            context.actor.controller, id);
  if (!key) throw operation::missing(path);
  return *key;
}

std::optional<Key> require_opening(Context& context, const std::optional<Id>& id, std::string_view path) {
  if (!id) return std::nullopt;
  return require_opening(context, *id, path);
}

namespace {

OpenWeek& week_from(OpeningHours& hours, Date first_day) {
  auto place = hours.weeks.begin();
  while (place != hours.weeks.end() && place->first_day < first_day) ++place;
  if (place == hours.weeks.end() || place->first_day != first_day) place = hours.weeks.insert(place, {first_day, {}});
  return *place;
}

}  // namespace

OpeningHours read_opening(storage::Database& database, std::optional<Key> opening) {
  OpeningHours hours;
  if (!opening) return hours;
  storage::Rows rows = database.query(
      "SELECT c.key, c.change, c.day, s.weekday, s.opens, s.closes FROM opening_change c LEFT JOIN opening_span s ON "
      "s.opening_change = c.key WHERE c.opening = $1 ORDER BY c.key, s.weekday, s.opens",
      *opening);
  Key last = 0;
  while (const storage::Row* row = rows.next()) {
    const auto change = row->code<OpeningChange>(1);
    const Date day = row->date(2);
    if (row->integer(0) != last) {
      if (change == OpeningChange::week) week_from(hours, day).days = {};
      if (change == OpeningChange::day) hours.dated[day] = {};
      if (change == OpeningChange::as_usual) hours.dated.erase(day);
    }
    last = row->integer(0);
    if (row->is_null(3)) continue;
    const OpenSpan span{static_cast<std::int32_t>(row->integer(4)), static_cast<std::int32_t>(row->integer(5))};
    OpenDay& spans = change == OpeningChange::week
                         ? week_from(hours, day).days[static_cast<std::size_t>(row->integer(3))]
                         : hours.dated[day];
    spans.push_back(span);
  }
  return hours;
}

namespace {

struct SpanText {
  std::string opens;
  std::string closes;
  static void describe(Fields<SpanText>& field) {
    field("opens", &SpanText::opens, "When it opens, HH:MM on the wall clock.", {.longest = 5});
    field("closes", &SpanText::closes, "When it closes; 24:00 is the end of the day.", {.longest = 5});
  }
};

struct WeekdayText {
  OpenWeekday weekday = OpenWeekday::monday;
  std::string opens;
  std::string closes;
  static void describe(Fields<WeekdayText>& field) {
    field("weekday", &WeekdayText::weekday, "The day of the week.");
    field("opens", &WeekdayText::opens, "When it opens, HH:MM on the wall clock.", {.longest = 5});
    field("closes", &WeekdayText::closes, "When it closes; 24:00 is the end of the day.", {.longest = 5});
  }
};

constexpr base::FieldRule week_rule{.most = 100};
constexpr std::string_view week_doc =
    "The hours of the week; a day with a break has two entries, and one without an entry is closed.";

struct DefineOpening {
  std::optional<Id> id;
  std::string name;
  std::optional<Date> first_day;
  std::vector<WeekdayText> week;
  static void describe(Fields<DefineOpening>& field) {
    field("id", &DefineOpening::id, "The id of the hours; made here where it is left out.");
    field("name", &DefineOpening::name, "Whose hours they are.", {.longest = 200});
    field("first_day", &DefineOpening::first_day, "Since when they hold; today where it is left out.");
    field("week", &DefineOpening::week, week_doc, week_rule);
  }
};

struct ChangeWeek {
  Id id;
  Date first_day;
  std::vector<WeekdayText> week;
  static void describe(Fields<ChangeWeek>& field) {
    field("id", &ChangeWeek::id, "The opening hours.");
    field("first_day", &ChangeWeek::first_day, "From which day on the new week holds.");
    field("week", &ChangeWeek::week, week_doc, week_rule);
  }
};

struct SetDay {
  Id id;
  Date day;
  std::vector<SpanText> spans;
  bool as_usual = false;
  std::optional<std::string> reason;
  static void describe(Fields<SetDay>& field) {
    field("id", &SetDay::id, "The opening hours.");
    field("day", &SetDay::day, "The day that is not as its week.");
    field("spans", &SetDay::spans, "When it is open on that day; closed where it is left out.", {.most = 10});
    field("as_usual", &SetDay::as_usual, "The day is as its week again.", {.has_default = true});
    field("reason", &SetDay::reason, "Why: a holiday, say.", {.longest = 200});
  }
};

std::int32_t minute_of(const std::string& text, const std::string& path) {
  const auto minute = parse_clock(text);
  if (!minute) throw Failed(Status::format, "BAD_TIME", "A wall-clock time HH:MM is expected here.", path);
  return *minute;
}

template <class Text>
OpenSpan span_of(const Text& text, const std::string& path) {
  return {minute_of(text.opens, path + "/opens"), minute_of(text.closes, path + "/closes")};
}

std::array<OpenDay, 7> week_of(const std::vector<WeekdayText>& texts) {
  std::array<OpenDay, 7> week;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::string path = base::join_path("/week", i);
    OpenDay& day = week[static_cast<std::size_t>(texts[i].weekday)];
    day.push_back(span_of(texts[i], path));
    auto refusal = check_open_day(day, "");
    if (refusal) refusal->path = path;
    base::require(refusal);
  }
  return week;
}

Key add_change(Context& context, Key opening, OpeningChange change, Date day,
               const std::optional<std::string>& reason = {}) {
  return context.database.insert(
      "INSERT INTO opening_change (opening, change, day, reason, recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5, "
      "$6)",
      opening, change, day, reason, context.now, context.actor.person);
}

void add_spans(Context& context, Key change, std::size_t weekday, const OpenDay& spans) {
  for (const OpenSpan& span : spans) {
    context.database.run("INSERT INTO opening_span (opening_change, weekday, opens, closes) VALUES ($1, $2, $3, $4)",
                         change, static_cast<std::int64_t>(weekday), span.opens, span.closes);
  }
}

void add_week(Context& context, Key opening, Date first_day, const std::array<OpenDay, 7>& week) {
  const Key change = add_change(context, opening, OpeningChange::week, first_day);
  for (std::size_t weekday = 0; weekday < week.size(); ++weekday) add_spans(context, change, weekday, week[weekday]);
}

Saved define_opening(Context& context, const DefineOpening& request) {
  base::require(people::check_not_blank(request.name, "/name"));
  const auto week = week_of(request.week);
  const std::string id = context.id_or_new(request.id);
  const Key opening = operation::insert_record(context, "opening", id, "name", request.name);
  add_week(context, opening, request.first_day.value_or(context.today()), week);
  context.trail.touch("opening", id);
  return {Id{id}, 1};
}

Saved changed(Context& context, const Id& id, std::int64_t revision, Key opening) {
  context.database.run("UPDATE opening SET revision = $2 WHERE key = $1", opening, revision + 1);
  context.trail.touch("opening", id.text);
  return {id, revision + 1};
}

std::int64_t revision_of(Context& context, Key opening) {
  const auto revision = context.database.integer("SELECT revision FROM opening WHERE key = $1", opening).value_or(1);
  context.check_revision(revision);
  return revision;
}

Saved change_week(Context& context, const ChangeWeek& request) {
  const Key opening = require_opening(context, request.id, "/id");
  const std::int64_t revision = revision_of(context, opening);
  add_week(context, opening, request.first_day, week_of(request.week));
  return changed(context, request.id, revision, opening);
}

Saved set_day(Context& context, const SetDay& request) {
  const Key opening = require_opening(context, request.id, "/id");
  const std::int64_t revision = revision_of(context, opening);
  if (request.as_usual && !request.spans.empty()) {
    throw Failed(Status::argument, "AS_USUAL", "A day that is as usual has no hours of its own.", "/spans");
  }
  OpenDay spans;
  for (std::size_t i = 0; i < request.spans.size(); ++i) {
    spans.push_back(span_of(request.spans[i], base::join_path("/spans", i)));
  }
  base::require(check_open_day(spans, "/spans"));
  const auto kind = request.as_usual ? OpeningChange::as_usual : OpeningChange::day;
  add_spans(context, add_change(context, opening, kind, request.day, request.reason), 0, spans);
  return changed(context, request.id, revision, opening);
}

struct WeekView {
  Date first_day;
  std::vector<WeekdayText> week;
  static void describe(Fields<WeekView>& field) {
    field("first_day", &WeekView::first_day, "Since when these hours hold.");
    field("week", &WeekView::week, "The hours of the week.");
  }
};

struct DayView {
  Date day;
  std::vector<SpanText> spans;
  static void describe(Fields<DayView>& field) {
    field("day", &DayView::day, "The day.");
    field("spans", &DayView::spans, "When it is open; none where it is closed.");
  }
};

struct OpeningView {
  Id id;
  std::int64_t revision = 1;
  std::string name;
  std::vector<WeekView> weeks;
  std::vector<DayView> days;
  static void describe(Fields<OpeningView>& field) {
    field("id", &OpeningView::id, "The id of the hours.");
    field("revision", &OpeningView::revision, "Counts the changes of the record, from 1.");
    field("name", &OpeningView::name, "Whose hours they are.");
    field("weeks", &OpeningView::weeks, "The weeks, each from its first day on.");
    field("days", &OpeningView::days, "The days that are not as their week.");
  }
};

OpeningView view(Context& context, const storage::Row& row) {
  OpeningView opening{Id{row.string(1)}, row.integer(2), row.string(3), {}, {}};
  const OpeningHours hours = read_opening(context.database, row.integer(0));
  for (const OpenWeek& week : hours.weeks) {
    WeekView view{week.first_day, {}};
    for (std::size_t weekday = 0; weekday < week.days.size(); ++weekday) {
      for (const OpenSpan& span : week.days[weekday]) {
        view.week.push_back({static_cast<OpenWeekday>(weekday), format_clock(span.opens), format_clock(span.closes)});
      }
    }
    opening.weeks.push_back(std::move(view));
  }
  for (const auto& [day, spans] : hours.dated) {
    DayView view{day, {}};
    for (const OpenSpan& span : spans) view.spans.push_back({format_clock(span.opens), format_clock(span.closes)});
    opening.days.push_back(std::move(view));
  }
  return opening;
}

OpeningView get_opening(Context& context, const operation::ById& request) {
  storage::Rows rows =
      context.database.query("SELECT key, id, revision, name FROM opening WHERE controller = $1 AND id = $2",
                             context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return view(context, *row);
}

struct ListOpenings : Paging {
  static void describe(Fields<ListOpenings>& field) { describe_paging(field); }
};

Page<OpeningView> list_openings(Context& context, const ListOpenings& request) {
  return operation::read_page<OpeningView>(
      context.database.query(
          "SELECT key, id, revision, name FROM opening WHERE controller = $1 AND key > $2 ORDER BY key LIMIT $3",
          context.actor.controller, operation::page_start(request), request.limit + 1),
      request, [&](const storage::Row& row) { return view(context, row); });
}

}  // namespace

std::vector<operation::Operation> opening_operations() {
  using operation::define;
  using operation::Effect;
  return {
      define<define_opening>({.name = "opening.define",
                              .summary = "Defines the opening hours of a desk that lends devices.",
                              .access = policy_keepers,
                              .effect = Effect::write}),
      define<change_week>({.name = "opening.change_week",
                           .summary = "Changes the hours of the week from a day on.",
                           .access = policy_keepers,
                           .effect = Effect::write,
                           .revises = true}),
      define<set_day>({.name = "opening.set_day",
                       .summary = "Closes a day, or gives it hours of its own.",
                       .access = policy_keepers,
                       .effect = Effect::write,
                       .revises = true}),
      define<get_opening>({.name = "opening.get", .summary = "Reads opening hours.", .access = policy_readers}),
      define<list_openings>(
          {.name = "opening.list", .summary = "Lists opening hours, page by page.", .access = policy_readers}),
  };
}

}  // namespace mukana::loans
