// Access roles: what somebody may do in this system, and for how long.
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
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Purpose;
using operation::Role;
using operation::Saved;
using storage::Key;

struct AssignRole {
  std::optional<Id> id;
  Id person;
  Role role = Role::client;
  std::optional<Date> first_day;
  std::optional<Date> last_day;
  static void describe(Fields<AssignRole>& field) {
    field("id", &AssignRole::id, "The assignment's id; made here where it is left out.");
    field("person", &AssignRole::person, "Who gets the role.");
    field("role", &AssignRole::role, "The role.");
    field("first_day", &AssignRole::first_day, "The first day of the role; left out, it holds from the beginning.");
    field("last_day", &AssignRole::last_day, "The last day of the role; left out, it holds until it is ended.");
  }
};

struct EndRole {
  Id id;
  Date last_day;
  static void describe(Fields<EndRole>& field) {
    field("id", &EndRole::id, "The assignment's id.");
    field("last_day", &EndRole::last_day, "The last day of the role.");
  }
};

struct Assignment {
  Id id;
  std::int64_t revision = 1;
  Id person;
  Role role = Role::client;
  std::optional<Date> first_day;
  std::optional<Date> last_day;
  static void describe(Fields<Assignment>& field) {
    field("id", &Assignment::id, "The assignment's id.");
    field("revision", &Assignment::revision, "Counts the changes of the record, from 1.");
    field("person", &Assignment::person, "Who has the role.");
    field("role", &Assignment::role, "The role.");
    field("first_day", &Assignment::first_day, "The first day of the role.");
    field("last_day", &Assignment::last_day, "The last day of the role.");
  }
};

struct ListRoles : Paging {
  std::optional<Id> person;
  static void describe(Fields<ListRoles>& field) {
    field("person", &ListRoles::person, "Only the roles of this person.");
    describe_paging(field);
  }
};

// Who gives roles needs to name a person, not to see their records: a system administrator sees nobody's.
Key holder(Context& context, const Id& id) {
  const auto person = find_person(context.database, context.actor.controller, id.text);
  if (!person) throw operation::missing("/person");
  context.trail.concern(*person);
  return *person;
}

Saved assign_role(Context& context, const AssignRole& request) {
  const DatedSpan span{request.first_day, request.last_day};
  base::require(check_span(span));
  base::require(check_may_give(context.actor.role, request.role));
  const Key person = holder(context, request.person);
  base::require(
      check_role_start(read_spans(context.database.query(
                           "SELECT first_day, last_day FROM access_role WHERE state = 'valid' AND role = $2 AND " +
                               is_person_sql("person", "$1"),
                           person, request.role)),
                       span));
  const std::string id = context.id_or_new(request.id);
  operation::insert_record(context, "access_role", id, "person, role, first_day, last_day", person, request.role,
                           request.first_day, request.last_day);
  context.trail.touch("role", id);
  return {Id{id}, 1};
}

struct HeldRole {
  Key key = 0;
  std::int64_t revision = 1;
  Key person = 0;
  Role role = Role::client;
  DatedSpan span;
};

HeldRole held_role(Context& context, const Id& id) {
  storage::Rows rows = context.database.query(
      "SELECT key, revision, person, role, first_day, last_day FROM access_role WHERE controller = $1 AND id = $2 AND "
      "state = 'valid'",
      context.actor.controller, id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return {row->integer(0),
          row->integer(1),
          row->integer(2),
          row->code<Role>(3),
          {row->optional_date(4), row->optional_date(5)}};
}

Saved end_role(Context& context, const EndRole& request) {
  const HeldRole held = held_role(context, request.id);
  context.check_revision(held.revision);
  base::require(check_may_give(context.actor.role, held.role));
  base::require(check_role_end(held.role, held.span, request.last_day,
                               read_spans(context.database.query(
                                   "SELECT first_day, last_day FROM access_role WHERE controller = $1 AND role = $2 "
                                   "AND state = 'valid' AND key <> $3",
                                   context.actor.controller, held.role, held.key))));
  context.database.run("UPDATE access_role SET last_day = $1, revision = revision + 1 WHERE key = $2", request.last_day,
                       held.key);
  context.trail.concern(held.person);
  context.trail.touch("role", request.id.text);
  return {request.id, held.revision + 1};
}

Page<Assignment> list_roles(Context& context, const ListRoles& request) {
  std::optional<Key> person;
  if (request.person) person = holder(context, *request.person);
  const std::string sql =
      "SELECT r.key, r.id, r.revision, " + person_id_sql("r.person") +
      ", r.role, r.first_day, r.last_day, r.person FROM access_role r WHERE r.controller = $1 AND r.state = 'valid' "
      "AND r.key > $2 AND ($3 IS NULL OR " +
      is_person_sql("r.person", "$3") + ") ORDER BY r.key LIMIT $4";
  return operation::read_page<Assignment>(
      context.database.query(sql, context.actor.controller, operation::page_start(request), person, request.limit + 1),
      request, [&context](const storage::Row& row) {
        auto assignment = row.as<Assignment>(1);
        context.trail.concern(row.integer(7));
        context.trail.touch("role", assignment.id.text);
        return assignment;
      });
}

}  // namespace

std::vector<operation::Operation> role_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access givers{{Role::coordinator, Role::system_administrator}, {Purpose::administration}};
  return {
      define<assign_role>({.name = "role.assign",
                           .summary = "Gives a person an access role, for a time or until it is ended.",
                           .access = givers,
                           .effect = Effect::write}),
      define<end_role>({.name = "role.end",
                        .summary = "Ends an access role; what was done in it keeps its actor.",
                        .access = givers,
                        .effect = Effect::write,
                        .revises = true}),
      define<list_roles>({.name = "role.list",
                          .summary = "Lists access roles, also ended ones, page by page.",
                          .access = {{Role::coordinator, Role::system_administrator, Role::privacy_officer},
                                     {Purpose::administration, Purpose::oversight},
                                     operation::Reads::persons}}),
  };
}

}  // namespace mukana::people
