#include "pilots/operations.hpp"

#include "mukana/pilots/rules.hpp"

#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/access.hpp"
#include "people/records.hpp"
#include "pilots/records.hpp"

namespace mukana::pilots {
namespace {

using base::Date;
using base::Fields;
using base::Id;
using base::Texts;
using operation::ById;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Saved;

struct StartPilot {
  std::optional<Id> id;
  Texts name;
  std::optional<Id> project;
  Date first_day;
  Date last_day;
  std::optional<Date> evaluation_first_day;
  std::optional<Date> evaluation_last_day;
  std::optional<Id> continues;
  static void describe(Fields<StartPilot>& field) {
    field("id", &StartPilot::id, "The pilot's id; made here where it is left out.");
    field("name", &StartPilot::name, "The pilot's name, by language.");
    field("project", &StartPilot::project, "The project under which it runs.");
    field("first_day", &StartPilot::first_day, "The first day of the pilot.");
    field("last_day", &StartPilot::last_day, "The last day of the pilot, itself in.");
    field("evaluation_first_day", &StartPilot::evaluation_first_day,
          "The first day of the period over which it is evaluated; the pilot's own where it is left out.");
    field("evaluation_last_day", &StartPilot::evaluation_last_day,
          "The last day of the evaluation period, itself in; the pilot's own where it is left out.");
    field("continues", &StartPilot::continues, "The earlier pilot that this one continues.");
  }
};

struct PilotView {
  Id id;
  std::int64_t revision = 1;
  Texts name;
  std::optional<Id> project;
  Date first_day;
  Date last_day;
  Date evaluation_first_day;
  Date evaluation_last_day;
  std::optional<Id> continues;
  static void describe(Fields<PilotView>& field) {
    field("id", &PilotView::id, "The pilot's id.");
    field("revision", &PilotView::revision, "Counts the changes of the record, from 1.");
    field("name", &PilotView::name, "The pilot's name, by language.");
    field("project", &PilotView::project, "The project under which it runs.");
    field("first_day", &PilotView::first_day, "The first day of the pilot.");
    field("last_day", &PilotView::last_day, "The last day of the pilot, itself in.");
    field("evaluation_first_day", &PilotView::evaluation_first_day, "The first day of the evaluation period.");
    field("evaluation_last_day", &PilotView::evaluation_last_day, "The last day of the evaluation period, itself in.");
    field("continues", &PilotView::continues, "The earlier pilot that this one continues.");
  }
};

struct ListPilots : Paging {
  std::optional<Id> project;
  static void describe(Fields<ListPilots>& field) {
    field("project", &ListPilots::project, "Only the pilots of this project.");
    describe_paging(field);
  }
};

PilotView view(Pilot pilot) {
  return {std::move(pilot.id),       pilot.revision,        std::move(pilot.name),      std::move(pilot.project_id),
          pilot.period.first_day,    pilot.period.last_day, pilot.evaluation.first_day, pilot.evaluation.last_day,
          std::move(pilot.continues)};
}

std::optional<storage::Key> require_continued(Context& context, const StartPilot& request) {
  if (!request.continues) return std::nullopt;
  // Said before it is looked up: the pilot to be started is not there yet, and "missing" would mislead.
  if (request.id) base::require(check_continues(request.id->text, std::vector{request.continues->text}));
  const auto continued = find_pilot(context.database, context.actor.controller, request.continues->text);
  if (!continued) throw operation::missing("/continues");
  if (request.id) {
    base::require(check_continues(request.id->text, with_predecessors(context.database, continued->key)));
  }
  return continued->key;
}

Saved start_pilot(Context& context, const StartPilot& request) {
  const AskedPeriods asked{request.first_day, request.last_day, request.evaluation_first_day,
                           request.evaluation_last_day};
  base::require(check_periods(asked));
  const Periods periods = settle(asked);
  const std::string id = context.id_or_new(request.id);
  const auto project = people::require_project(context, request.project, "/project");
  const auto continued = require_continued(context, request);
  operation::insert_record(context, "pilot", id,
                           "name, project, first_day, last_day, evaluation_first_day, evaluation_last_day, continues",
                           stored_texts(request.name), project, periods.pilot.first_day, periods.pilot.last_day,
                           periods.evaluation.first_day, periods.evaluation.last_day, continued);
  context.trail.touch("pilot", id);
  return {Id{id}, 1};
}

PilotView get_pilot(Context& context, const ById& request) {
  auto pilot = find_pilot(context.database, context.actor.controller, request.id.text);
  if (!pilot) throw operation::missing("/id");
  return view(std::move(*pilot));
}

Page<PilotView> list_pilots(Context& context, const ListPilots& request) {
  const auto project = people::require_project(context, request.project, "/project");
  return operation::read_page<PilotView>(
      context.database.query(
          std::string(select_pilots) + "AND p.key > $2 AND ($3 IS NULL OR p.project = $3) ORDER BY p.key LIMIT $4",
          context.actor.controller, operation::page_start(request), project, request.limit + 1),
      request, [](const storage::Row& row) { return view(read_pilot(row)); });
}

}  // namespace

std::vector<operation::Operation> operations() {
  using operation::define;
  using operation::Purpose;
  using operation::Role;
  const operation::Access readers{
      {Role::coach, Role::group_leader, Role::coordinator, Role::reporter, Role::system_administrator},
      people::everyday_purposes};
  return {
      define<start_pilot>({.name = "pilot.start",
                           .summary = "Starts a pilot with its period and the period over which it is evaluated.",
                           .access = {{Role::coordinator}, {Purpose::administration, Purpose::evaluation}},
                           .effect = operation::Effect::write}),
      define<get_pilot>({.name = "pilot.get", .summary = "Reads one pilot.", .access = readers}),
      define<list_pilots>({.name = "pilot.list", .summary = "Lists pilots, page by page.", .access = readers}),
  };
}

}  // namespace mukana::pilots
