// Merging persons who turned out to be one, and undoing it.
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/access.hpp"
#include "people/operations.hpp"
#include "people/records.hpp"

namespace mukana::people {
namespace {

using base::FieldClass;
using base::Fields;
using base::Id;
using operation::Context;
using operation::Role;
using operation::Saved;
using storage::Key;

struct MergePersons {
  Id id;
  Id into;
  std::string reason;
  static void describe(Fields<MergePersons>& field) {
    field("id", &MergePersons::id, "The person who becomes the other one.");
    field("into", &MergePersons::into, "The person whom they become; a merged person is followed.");
    field("reason", &MergePersons::reason, "Why they are one person.",
          {.field_class = FieldClass::free_text, .multiline = true});
  }
};

struct Merged {
  Id merge;
  Id into;
  static void describe(Fields<Merged>& field) {
    field("merge", &Merged::merge, "The id of the merge; with it the merge can be undone.");
    field("into", &Merged::into, "The person whom they have become.");
  }
};

struct UndoMerge {
  Id merge;
  std::string reason;
  static void describe(Fields<UndoMerge>& field) {
    field("merge", &UndoMerge::merge, "The id of the merge.");
    field("reason", &UndoMerge::reason, "Why they are two persons after all.",
          {.field_class = FieldClass::free_text, .multiline = true});
  }
};

struct NamedPerson {
  Key key = 0;
  std::optional<Key> merged_into;
};

// The very person of that id, not followed to whom they have become.
NamedPerson named_person(Context& context, const Id& id, std::string_view path) {
  storage::Rows rows = context.database.query("SELECT key, merged_into FROM person WHERE controller = $1 AND id = $2",
                                              context.actor.controller, id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing(path);
  const NamedPerson person{row->integer(0), row->optional_integer(1)};
  if (!may_see_person(context, person.merged_into.value_or(person.key))) throw operation::Hidden(path);
  return person;
}

// Journal and use log name both persons: the merge is part of the history of either.
void leave_on_trail(Context& context, Key person, Key into, std::string_view merge) {
  storage::Rows rows = context.database.query(
      "UPDATE person SET revision = revision + 1 WHERE key IN ($1, $2) RETURNING id", person, into);
  while (const storage::Row* row = rows.next()) context.trail.touch("person", row->text(0));
  context.trail.touch("person_merge", merge);
  context.trail.concern(person);
  context.trail.concern(into);
}

Merged merge_persons(Context& context, const MergePersons& request) {
  base::require(check_not_blank(request.reason, "/reason"));
  const NamedPerson person = named_person(context, request.id, "/id");
  const Key into = require_person(context, request.into, "/into");
  base::require(check_merge({.already_merged = person.merged_into.has_value(),
                             .same_person = person.merged_into.value_or(person.key) == into}));
  const std::string id = context.id_or_new(std::nullopt);
  operation::insert_record(context, "person_merge", id, "person, into_person, reason", person.key, into,
                           request.reason);
  context.database.run("UPDATE person SET merged_into = $1 WHERE key = $2 OR merged_into = $2", into, person.key);
  leave_on_trail(context, person.key, into, id);
  return {Id{id}, Id{*context.database.string("SELECT id FROM person WHERE key = $1", into)}};
}

// The person is their own again; whoever became somebody through them goes with them.
void restore(Context& context, Key person) {
  context.database.run(
      "WITH RECURSIVE below (key) AS (SELECT CAST($1 AS INTEGER) UNION SELECT m.person FROM person_merge m JOIN below "
      "ON m.into_person = below.key WHERE m.undone_at IS NULL) "
      "UPDATE person SET merged_into = CASE WHEN key = $1 THEN NULL ELSE $1 END WHERE key IN (SELECT key FROM below)",
      person);
}

Saved undo_merge(Context& context, const UndoMerge& request) {
  base::require(check_not_blank(request.reason, "/reason"));
  Key merge = 0;
  Key person = 0;
  Key into = 0;
  {
    storage::Rows rows = context.database.query(
        "SELECT m.key, m.person, m.into_person, m.undone_at, p.merged_into, m.revision FROM person_merge m JOIN person "
        "p ON p.key = m.person WHERE m.controller = $1 AND m.id = $2",
        context.actor.controller, request.merge);
    const storage::Row* row = rows.next();
    if (row == nullptr) throw operation::missing("/merge");
    context.check_revision(row->integer(5));
    base::require(check_unmerge(!row->is_null(3), !row->is_null(4)));
    merge = row->integer(0);
    person = row->integer(1);
    into = row->integer(2);
  }
  context.database.run(
      "UPDATE person_merge SET undone_at = $1, undone_by = $2, undone_reason = $3, revision = revision + 1 "
      "WHERE key = $4",
      context.now, context.actor.person, request.reason, merge);
  restore(context, person);
  leave_on_trail(context, person, into, request.merge.text);
  return {request.merge, 2};
}

}  // namespace

std::vector<operation::Operation> merge_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access access{{Role::coordinator}, keeping_purposes};
  return {
      define<merge_persons>({.name = "person.merge",
                             .summary = "Makes two persons one; figures and look-ups follow, nothing is rewritten.",
                             .access = access,
                             .effect = Effect::write}),
      define<undo_merge>({.name = "person.unmerge",
                          .summary = "Undoes a merge: both persons are as they were.",
                          .access = access,
                          .effect = Effect::write,
                          .revises = true}),
  };
}

}  // namespace mukana::people
