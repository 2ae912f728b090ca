// Relationships: who guides, coaches, leads or answers for whom. Access to a client's records follows from them.
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
using operation::Role;
using operation::Saved;
using operation::Scope;
using storage::Key;

struct StartRelationship {
  std::optional<Id> id;
  Id actor;
  std::optional<Id> client;
  std::optional<Id> group;
  RelationshipKind kind = RelationshipKind::coach;
  std::optional<Date> first_day;
  static void describe(Fields<StartRelationship>& field) {
    field("id", &StartRelationship::id, "The relationship's id; made here where it is left out.");
    field("actor", &StartRelationship::actor, "Who guides, coaches, leads or answers.");
    field("client", &StartRelationship::client, "Whom: a person. Either this or `group`.");
    field("group", &StartRelationship::group, "Which group: the id of a series of meetings. Either this or `client`.");
    field("kind", &StartRelationship::kind, "How the two are tied.");
    field("first_day", &StartRelationship::first_day, "Its first day; left out, it holds from the beginning.");
  }
};

struct EndRelationship {
  Id id;
  Date last_day;
  static void describe(Fields<EndRelationship>& field) {
    field("id", &EndRelationship::id, "The relationship's id.");
    field("last_day", &EndRelationship::last_day, "Its last day.");
  }
};

struct Relationship {
  Id id;
  std::int64_t revision = 1;
  Id actor;
  std::optional<Id> client;
  std::optional<Id> group;
  RelationshipKind kind = RelationshipKind::coach;
  std::optional<Date> first_day;
  std::optional<Date> last_day;
  static void describe(Fields<Relationship>& field) {
    field("id", &Relationship::id, "The relationship's id.");
    field("revision", &Relationship::revision, "Counts the changes of the record, from 1.");
    field("actor", &Relationship::actor, "Who guides, coaches, leads or answers.");
    field("client", &Relationship::client, "The client that it is about; of a group there is none.");
    field("group", &Relationship::group, "Which group: the id of a series of meetings.");
    field("kind", &Relationship::kind, "How the two are tied.");
    field("first_day", &Relationship::first_day, "Its first day.");
    field("last_day", &Relationship::last_day, "Its last day.");
  }
};

struct ListRelationships : Paging {
  std::optional<Id> actor;
  std::optional<Id> client;
  std::optional<Id> group;
  std::optional<Date> on;
  static void describe(Fields<ListRelationships>& field) {
    field("actor", &ListRelationships::actor, "Only relationships of this actor.");
    field("client", &ListRelationships::client, "Only relationships to this client.");
    field("group", &ListRelationships::group, "Only relationships to this group.");
    field("on", &ListRelationships::on, "Only those that hold on this day; left out, also ended ones.");
    describe_paging(field);
  }
};

void refuse_second(Context& context, const StartRelationship& request, Key actor, std::optional<Key> client) {
  const std::vector<DatedSpan> held = read_spans(context.database.query(
      "SELECT first_day, last_day FROM relationship WHERE actor = $1 AND kind = $2 AND state = 'valid' "
      "AND (client = $3 OR group_id = $4)",
      actor, request.kind, client, request.group));
  for (const DatedSpan& span : held) {
    if (!span.overlaps({request.first_day, std::nullopt})) continue;
    throw base::Failed(base::Status::conflict, "ALREADY_RELATED", "The two are tied like this in that time already.",
                       client ? "/client" : "/group");
  }
}

Saved start_relationship(Context& context, const StartRelationship& request) {
  const Key actor = require_person(context, request.actor, "/actor");
  const auto client = require_person(context, request.client, "/client");
  base::require(check_relationship(client.has_value(), request.group.has_value(), client == actor));
  refuse_second(context, request, actor, client);
  const std::string id = context.id_or_new(request.id);
  operation::insert_record(context, "relationship", id, "actor, client, group_id, kind, first_day", actor, client,
                           request.group, request.kind, request.first_day);
  context.trail.touch("relationship", id);
  return {Id{id}, 1};
}

struct HeldRelationship {
  Key key = 0;
  std::int64_t revision = 1;
  Key actor = 0;
  std::optional<Key> client;
  DatedSpan span;
};

HeldRelationship held_relationship(Context& context, const Id& id) {
  storage::Rows rows = context.database.query(
      "SELECT key, revision, actor, client, first_day, last_day FROM relationship WHERE controller = $1 AND id = $2 "
      "AND "
      "state = 'valid'",
      context.actor.controller, id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return {row->integer(0),
          row->integer(1),
          row->integer(2),
          row->optional_integer(3),
          {row->optional_date(4), row->optional_date(5)}};
}

Saved end_relationship(Context& context, const EndRelationship& request) {
  const HeldRelationship held = held_relationship(context, request.id);
  context.check_revision(held.revision);
  base::require(check_end(held.span, request.last_day));
  context.database.run("UPDATE relationship SET last_day = $1, revision = revision + 1 WHERE key = $2",
                       request.last_day, held.key);
  context.trail.concern(held.actor);
  if (held.client) context.trail.concern(*held.client);
  context.trail.touch("relationship", request.id.text);
  return {request.id, held.revision + 1};
}

// One's own relationships, and those of the clients whom one may see.
std::string visible_sql(const Context& context) {
  if (context.actor.scope() == Scope::controller) return "1 = 1";
  return "(" + is_person_sql("r.actor", "$8") + " OR " + visible_persons_sql(context, "r.client") + ")";
}

Page<Relationship> list_relationships(Context& context, const ListRelationships& request) {
  const auto actor = require_person(context, request.actor, "/actor");
  const auto client = require_person(context, request.client, "/client");
  const std::string sql =
      "SELECT r.key, r.id, r.revision, " + person_id_sql("r.actor") + ", " + person_id_sql("r.client") +
      ", r.group_id, r.kind, r.first_day, r.last_day, r.actor, r.client FROM relationship r "
      "WHERE r.controller = $1 AND r.state = 'valid' AND r.key > $2 AND " +
      visible_sql(context) + " AND ($4 IS NULL OR " + is_person_sql("r.actor", "$4") + ") AND ($5 IS NULL OR " +
      is_person_sql("r.client", "$5") +
      ") AND ($6 IS NULL OR r.group_id = $6) AND ($7 IS NULL OR (COALESCE(r.first_day, $7) <= $7 AND "
      "COALESCE(r.last_day, $7) >= $7)) ORDER BY r.key LIMIT $3";
  return operation::read_page<Relationship>(
      context.database.query(sql, context.actor.controller, operation::page_start(request), request.limit + 1, actor,
                             client, request.group, request.on, context.actor.person, context.today()),
      request, [&context](const storage::Row& row) {
        context.trail.concern(row.integer(9));
        if (!row.is_null(10)) context.trail.concern(row.integer(10));
        auto relationship = row.as<Relationship>(1);
        context.trail.touch("relationship", relationship.id.text);
        return relationship;
      });
}

}  // namespace

std::vector<operation::Operation> relationship_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access keepers{{Role::coordinator}, keeping_purposes};
  return {
      define<start_relationship>({.name = "relationship.start",
                                  .summary = "Ties an actor to a client or to a group; access follows from it.",
                                  .access = keepers,
                                  .effect = Effect::write}),
      define<end_relationship>({.name = "relationship.end",
                                .summary = "Ends a relationship, and the access that followed from it.",
                                .access = keepers,
                                .effect = Effect::write,
                                .revises = true}),
      define<list_relationships>(
          {.name = "relationship.list",
           .summary = "Lists the relationships that the acting person may see, page by page.",
           .access = {{Role::client, Role::peer, Role::coach, Role::group_leader, Role::coordinator},
                      reading_purposes,
                      operation::Reads::persons}}),
  };
}

}  // namespace mukana::people
