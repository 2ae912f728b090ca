// Projects: in whose name and money, and between which days, something is done.
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/access.hpp"
#include "people/operations.hpp"
#include "people/records.hpp"

namespace mukana::people {
namespace {

using base::Date;
using base::Fields;
using base::Id;
using operation::ById;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Purpose;
using operation::Role;
using operation::Saved;

struct StartProject {
  std::optional<Id> id;
  std::string name;
  Date first_day;
  Date last_day;
  std::optional<std::string> funding;
  static void describe(Fields<StartProject>& field) {
    field("id", &StartProject::id, "The project's id; made here where it is left out.");
    field("name", &StartProject::name, "The project's name.", {.longest = 300});
    field("first_day", &StartProject::first_day, "Its first day.");
    field("last_day", &StartProject::last_day, "Its last day.");
    field("funding", &StartProject::funding, "Who pays, or under which programme.", {.longest = 300});
  }
};

struct ExtendProject {
  Id id;
  Date last_day;
  static void describe(Fields<ExtendProject>& field) {
    field("id", &ExtendProject::id, "The project.");
    field("last_day", &ExtendProject::last_day, "Its new last day, later than the old one.");
  }
};

struct Project {
  Id id;
  std::int64_t revision = 1;
  std::string name;
  Date first_day;
  Date last_day;
  std::optional<std::string> funding;
  static void describe(Fields<Project>& field) {
    field("id", &Project::id, "The project's id.");
    field("revision", &Project::revision, "Counts the changes of the record, from 1.");
    field("name", &Project::name, "The project's name.");
    field("first_day", &Project::first_day, "Its first day.");
    field("last_day", &Project::last_day, "Its last day.");
    field("funding", &Project::funding, "Who pays, or under which programme.");
  }
};

struct ListProjects : Paging {
  std::optional<Date> on;
  static void describe(Fields<ListProjects>& field) {
    field("on", &ListProjects::on, "Only projects that run on this day.");
    describe_paging(field);
  }
};

#define PROJECT_COLUMNS \
  "SELECT key, id, revision, name, first_day, last_day, funding FROM project WHERE controller = $1 "

Saved start_project(Context& context, const StartProject& request) {
  base::require(check_not_blank(request.name, "/name"));
  base::require(check_span({request.first_day, request.last_day}));
  const std::string id = context.id_or_new(request.id);
  operation::insert_record(context, "project", id, "name, first_day, last_day, funding", request.name,
                           request.first_day, request.last_day, request.funding);
  context.trail.touch("project", id);
  return {Id{id}, 1};
}

Saved extend_project(Context& context, const ExtendProject& request) {
  storage::Rows rows =
      context.database.query("SELECT key, revision, last_day FROM project WHERE controller = $1 AND id = $2",
                             context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  const std::int64_t revision = row->integer(1);
  context.check_revision(revision);
  base::require(check_extension(row->date(2), request.last_day, "/last_day"));
  context.database.run("UPDATE project SET last_day = $1, revision = $2 WHERE key = $3", request.last_day, revision + 1,
                       row->integer(0));
  context.trail.touch("project", request.id.text);
  return {request.id, revision + 1};
}

Project get_project(Context& context, const ById& request) {
  storage::Rows rows = context.database.query(PROJECT_COLUMNS "AND id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return row->as<Project>(1);
}

Page<Project> list_projects(Context& context, const ListProjects& request) {
  return operation::read_page<Project>(
      context.database.query(PROJECT_COLUMNS "AND key > $2 AND ($3 IS NULL OR (first_day <= $3 AND last_day >= $3)) "
                                             "ORDER BY key LIMIT $4",
                             context.actor.controller, operation::page_start(request), request.on, request.limit + 1),
      request, [](const storage::Row& row) { return row.as<Project>(1); });
}

}  // namespace

std::vector<operation::Operation> project_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access everyone{
      {Role::coach, Role::group_leader, Role::coordinator, Role::reporter, Role::system_administrator},
      everyday_purposes};
  return {
      define<start_project>({.name = "project.start",
                             .summary = "Starts a project in whose name work is recorded.",
                             .access = {{Role::coordinator, Role::system_administrator}, {Purpose::administration}},
                             .effect = Effect::write}),
      define<extend_project>({.name = "project.extend",
                              .summary = "Moves a project's last day to a later day.",
                              .access = {{Role::coordinator}, {Purpose::administration}},
                              .effect = Effect::write,
                              .revises = true}),
      define<get_project>({.name = "project.get", .summary = "Reads one project.", .access = everyone}),
      define<list_projects>({.name = "project.list", .summary = "Lists projects, page by page.", .access = everyone}),
  };
}

}  // namespace mukana::people
