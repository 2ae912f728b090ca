// Persons: adding them, and saying what is true of them for a time.
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/access.hpp"
#include "people/external_id.hpp"
#include "people/operations.hpp"
#include "people/records.hpp"

namespace mukana::people {
namespace {

using base::Date;
using base::FieldClass;
using base::Fields;
using base::Id;
using operation::Context;
using operation::Role;
using operation::Saved;
using storage::Key;

struct AddPerson {
  std::optional<Id> id;
  std::optional<Date> birth_date;
  std::optional<std::int64_t> birth_year;
  std::optional<Gender> gender;
  std::optional<Date> since;
  std::optional<std::string> municipality;
  std::optional<Id> unit;
  std::optional<Position> position;
  std::vector<std::string> target_groups;
  std::optional<std::string> service_basis;
  std::vector<ExternalId> external_ids;
  std::optional<std::string> display_name;
  std::optional<bool> protection;
  static void describe(Fields<AddPerson>& field) {
    field("id", &AddPerson::id, "The person's id, a pseudonym; made here where it is left out.");
    field("birth_date", &AddPerson::birth_date, "The date of birth, where the host needs to give it.",
          {.field_class = FieldClass::personal});
    field("birth_year", &AddPerson::birth_year, "The year of birth.", {.field_class = FieldClass::personal});
    field("gender", &AddPerson::gender, "The gender, as the funder's indicators ask for it.",
          {.field_class = FieldClass::personal});
    field("since", &AddPerson::since,
          "The day from which municipality, unit, position, target groups, service basis and protection hold; left "
          "out, they hold from the beginning.");
    field("municipality", &AddPerson::municipality, "The municipality of residence, as the host writes it.",
          {.field_class = FieldClass::locating, .longest = 100});
    field("unit", &AddPerson::unit, "The unit that the person belongs to or works in.",
          {.field_class = FieldClass::locating});
    field("position", &AddPerson::position, "What the person is in the service.");
    field("target_groups", &AddPerson::target_groups, "Codes of the target groups that the person is in.",
          {.field_class = FieldClass::sensitive, .longest = 40, .most = 50});
    field("service_basis", &AddPerson::service_basis, "The code of the ground on which the person is served.",
          {.field_class = FieldClass::sensitive, .longest = 40});
    field("external_ids", &AddPerson::external_ids, "The person's keys in other systems.", {.most = 50});
    field("display_name", &AddPerson::display_name, "What the host shows for the person; kept apart and erasable.",
          {.field_class = FieldClass::personal, .longest = 200});
    field("protection", &AddPerson::protection, "Whether the person's whereabouts are under a non-disclosure order.",
          {.field_class = FieldClass::personal});
  }
};

struct SetAttribute {
  Id id;
  Attribute attribute = Attribute::municipality;
  std::string value;
  std::optional<Date> first_day;
  std::optional<Date> last_day;
  static void describe(Fields<SetAttribute>& field) {
    field("id", &SetAttribute::id, "The person's id.");
    field("attribute", &SetAttribute::attribute, "What is said of the person.");
    field("value", &SetAttribute::value,
          "Its value: a municipality, a unit's id, a position, a code, or `true` or `false` for the protection.",
          {.field_class = FieldClass::sensitive, .longest = 100});
    field("first_day", &SetAttribute::first_day,
          "The first day on which it holds; left out, it holds from the beginning. The same first day again replaces "
          "what was said before.");
    field("last_day", &SetAttribute::last_day, "The last day on which it holds; left out, it holds until further.");
  }
};

void check(const Context& context, const AddPerson& request) {
  base::require(check_birth(request.birth_date, request.birth_year, context.today()));
  if (request.municipality) base::require(check_not_blank(*request.municipality, "/municipality"));
  if (request.service_basis) base::require(check_code(*request.service_basis, "/service_basis"));
  if (request.display_name) base::require(check_not_blank(*request.display_name, "/display_name"));
  for (std::size_t i = 0; i < request.target_groups.size(); ++i) {
    base::require(check_code(request.target_groups[i], base::join_path("/target_groups", i)));
  }
  for (std::size_t i = 0; i < request.external_ids.size(); ++i) {
    base::require(check_external_id(request.external_ids[i], base::join_path("/external_ids", i)));
  }
}

void add_value(Context& context, Key person, Attribute attribute, std::string_view value, const DatedSpan& span) {
  context.database.run(
      "INSERT INTO person_attribute (person, attribute, value, first_day, last_day, recorded_at, recorded_by) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7)",
      person, attribute, value, span.first_day, span.last_day, context.now, context.actor.person);
}

void add_values(Context& context, Key person, const AddPerson& request) {
  const DatedSpan span{request.since, std::nullopt};
  if (request.municipality) add_value(context, person, Attribute::municipality, *request.municipality, span);
  if (request.unit) add_value(context, person, Attribute::unit, request.unit->text, span);
  if (request.position) add_value(context, person, Attribute::position, base::code(*request.position), span);
  for (const std::string& group : request.target_groups) {
    add_value(context, person, Attribute::target_group, group, span);
  }
  if (request.service_basis) add_value(context, person, Attribute::service_basis, *request.service_basis, span);
  if (request.protection) {
    add_value(context, person, Attribute::protection, *request.protection ? "true" : "false", span);
  }
}

Saved add_person(Context& context, const AddPerson& request) {
  check(context, request);
  require_unit(context, request.unit, "/unit");
  const std::string id = context.id_or_new(request.id);
  const Key person = operation::insert_record(context, "person", id, "birth_date, birth_year, gender",
                                              request.birth_date, request.birth_year, request.gender);
  add_values(context, person, request);
  for (std::size_t i = 0; i < request.external_ids.size(); ++i) {
    operation::keep(base::join_path("/external_ids", i), [&] {
      add_external_id(context.database, context.actor.controller, person, request.external_ids[i]);
      return 0;
    });
  }
  if (request.display_name) {
    context.database.run("INSERT INTO person_display (person, display_name) VALUES ($1, $2)", person,
                         *request.display_name);
  }
  context.trail.concern(person);
  context.trail.touch("person", id);
  return {Id{id}, 1};
}

// Somebody may be in several target groups at once, so that only the same group from the same day is said again.
void supersede(Context& context, Key person, const SetAttribute& request) {
  const bool many = request.attribute == Attribute::target_group;
  context.database.run(
      "UPDATE person_attribute SET superseded_at = $1 WHERE person = $2 AND attribute = $3 AND superseded_at IS NULL "
      "AND COALESCE(first_day, -1000000) = COALESCE($4, -1000000) AND ($5 = 0 OR value = $6)",
      context.now, person, request.attribute, request.first_day, many, request.value);
}

Saved set_attribute(Context& context, const SetAttribute& request) {
  base::require(check_attribute(request.attribute, request.value, "/value"));
  base::require(check_span({request.first_day, request.last_day}));
  base::require(check_may_set(context.actor.role, request.attribute));
  const Key person = require_person(context, request.id, "/id");
  if (request.attribute == Attribute::unit) require_unit(context, Id{request.value}, "/value");
  supersede(context, person, request);
  add_value(context, person, request.attribute, request.value, {request.first_day, request.last_day});
  storage::Rows rows =
      context.database.query("UPDATE person SET revision = revision + 1 WHERE key = $1 RETURNING id, revision", person);
  Saved saved = rows.next()->as<Saved>();
  context.check_revision(saved.revision - 1);
  context.trail.touch("person", saved.id.text);
  return saved;
}

}  // namespace

std::vector<operation::Operation> person_operations() {
  using operation::define;
  using operation::Effect;
  return {
      define<add_person>({.name = "person.add",
                          .summary = "Adds a person under a pseudonym, with what is true of them from a day on.",
                          .access = {{Role::coordinator}, keeping_purposes},
                          .effect = Effect::write}),
      define<set_attribute>({.name = "person.set",
                             .summary = "Says what is true of a person for a time: a move, a new position, a group.",
                             .access = {{Role::coach, Role::coordinator}, keeping_purposes},
                             .effect = Effect::write,
                             .revises = true}),
  };
}

}  // namespace mukana::people
