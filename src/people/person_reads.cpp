// Reading persons: one with what is true of them on a day, or many, page by page.
#include <algorithm>
#include <array>

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
using operation::Count;
using operation::Page;
using operation::Paging;
using operation::Reads;
using operation::Role;
using storage::Key;

struct GetPerson {
  Id id;
  std::optional<Date> on;
  Detail detail = Detail::full;
  static void describe(Fields<GetPerson>& field) {
    field("id", &GetPerson::id, "The person's id; a merged person answers with whom they have become.");
    field("on", &GetPerson::on, "The day whose dated values are asked for; today where it is left out.");
    field("detail", &GetPerson::detail, "`thin` reads the person's own row alone, `full` also what is dated.",
          {.has_default = true});
  }
};

struct Person {
  Id id;
  std::int64_t revision = 1;
  std::vector<Id> merged_from;
  std::optional<Date> birth_date;
  std::optional<std::int64_t> birth_year;
  std::optional<Gender> gender;
  std::optional<Position> position;
  std::optional<std::string> municipality;
  std::optional<Id> unit;
  std::optional<std::vector<std::string>> target_groups;
  std::optional<std::string> service_basis;
  std::optional<bool> protection;
  std::optional<std::vector<ExternalId>> external_ids;
  std::optional<std::string> display_name;
  static void describe(Fields<Person>& field) {
    field("id", &Person::id, "The person's id.");
    field("revision", &Person::revision, "Counts the changes of the record, from 1.");
    field("merged_from", &Person::merged_from, "The ids of those who were merged into this person.");
    field("birth_date", &Person::birth_date, "The date of birth.", {.field_class = FieldClass::personal});
    field("birth_year", &Person::birth_year, "The year of birth.", {.field_class = FieldClass::personal});
    field("gender", &Person::gender, "The gender.", {.field_class = FieldClass::personal});
    field("position", &Person::position, "What the person is in the service on that day.");
    field("municipality", &Person::municipality, "Where the person lives on that day; left out under protection.",
          {.field_class = FieldClass::locating});
    field("unit", &Person::unit, "The unit that the person belongs to on that day; left out under protection.",
          {.field_class = FieldClass::locating});
    field("target_groups", &Person::target_groups,
          "The target groups of that day; sensitive ones only for who guides, coaches or assesses.",
          {.field_class = FieldClass::sensitive});
    field("service_basis", &Person::service_basis, "The ground on which the person is served on that day.",
          {.field_class = FieldClass::sensitive});
    field("protection", &Person::protection, "Whether the person's whereabouts are under a non-disclosure order.",
          {.field_class = FieldClass::personal});
    field("external_ids", &Person::external_ids, "The person's keys in other systems.",
          {.field_class = FieldClass::personal});
    field("display_name", &Person::display_name, "What the host shows for the person.",
          {.field_class = FieldClass::personal});
  }
};

struct FilterPersons {
  std::optional<Position> position;
  std::optional<std::string> municipality;
  std::optional<Id> unit;
  std::optional<Date> on;
  template <class T>
  static void describe_filter(Fields<T>& field) {
    field("position", &FilterPersons::position, "Only who is in this position on that day.");
    field("municipality", &FilterPersons::municipality, "Only who lives there on that day; nobody under protection.",
          {.field_class = FieldClass::locating});
    field("unit", &FilterPersons::unit, "Only who belongs to this unit on that day; nobody under protection.",
          {.field_class = FieldClass::locating});
    field("on", &FilterPersons::on, "The day whose values count; today where it is left out.");
  }
};

struct ListPersons : FilterPersons, Paging {
  static void describe(Fields<ListPersons>& field) {
    describe_filter(field);
    describe_paging(field);
  }
};

struct CountPersons : FilterPersons {
  static void describe(Fields<CountPersons>& field) { describe_filter(field); }
};

struct ListedPerson {
  Id id;
  std::int64_t revision = 1;
  std::optional<Position> position;
  std::optional<std::string> municipality;
  std::optional<Id> unit;
  static void describe(Fields<ListedPerson>& field) {
    field("id", &ListedPerson::id, "The person's id.");
    field("revision", &ListedPerson::revision, "Counts the changes of the record, from 1.");
    field("position", &ListedPerson::position, "What the person is in the service on that day.");
    field("municipality", &ListedPerson::municipality, "Where the person lives on that day; not under protection.",
          {.field_class = FieldClass::locating});
    field("unit", &ListedPerson::unit, "The unit that the person belongs to on that day; not under protection.",
          {.field_class = FieldClass::locating});
  }
};

// Everything dated that was said of a person, and of those who were merged into them.
struct History {
  using ByAttribute = std::array<std::vector<DatedValue>, base::Codes<Attribute>::names.size()>;
  ByAttribute own;
  ByAttribute merged;

  const DatedValue* value(Attribute attribute, Date day) const {
    const auto index = static_cast<std::size_t>(attribute);
    const DatedValue* found = value_on(own[index], day);
    return found != nullptr ? found : value_on(merged[index], day);
  }
  std::vector<std::string> all(Attribute attribute, Date day) const {
    std::vector<std::string> values;
    for (const ByAttribute* part : {&own, &merged}) {
      for (const DatedValue& value : (*part)[static_cast<std::size_t>(attribute)]) {
        if (value.span.holds_on(day)) values.push_back(value.value);
      }
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
  }
  bool is_protected(Date day) const {
    const DatedValue* protection = value(Attribute::protection, day);
    return protection != nullptr && protection->value == "true";
  }
};

History read_history(Context& context, Key person) {
  History history;
  storage::Rows rows = context.database.query(
      "SELECT attribute, value, first_day, last_day, CASE WHEN person = $1 THEN 1 ELSE 0 END FROM person_attribute "
      "WHERE " +
          is_person_sql("person", "$1") + " AND superseded_at IS NULL ORDER BY key",
      person);
  while (const storage::Row* row = rows.next()) {
    const auto attribute = static_cast<std::size_t>(row->code<Attribute>(0));
    History::ByAttribute& part = row->boolean(4) ? history.own : history.merged;
    part[attribute].push_back({row->string(1), {row->optional_date(2), row->optional_date(3)}});
  }
  return history;
}

// What the person's own row does not say is taken from those who were merged into them.
void fill_in(Person& person, const storage::Row& row) {
  const auto birth_date = row.optional_date(2);
  const auto birth_year = row.optional_integer(3);
  const auto gender = row.optional_code<Gender>(4);
  if (!person.birth_date && birth_date && (!person.birth_year || birth_date->year() == *person.birth_year)) {
    person.birth_date = birth_date;
  }
  if (!person.birth_date && !person.birth_year) person.birth_year = birth_year;
  if (!person.gender || *person.gender == Gender::unknown) {
    if (gender) person.gender = gender;
  }
}

Person read_own_row(Context& context, Key key) {
  Person person;
  storage::Rows rows = context.database.query(
      "SELECT id, revision, birth_date, birth_year, gender, CASE WHEN key = $1 THEN 0 ELSE 1 END AS merged FROM person "
      "WHERE key = $1 OR merged_into = $1 ORDER BY merged, key",
      key);
  while (const storage::Row* row = rows.next()) {
    if (row->boolean(5)) {
      person.merged_from.push_back({row->string(0)});
      fill_in(person, *row);
      continue;
    }
    person.id.text = row->string(0);
    person.revision = row->integer(1);
    person.birth_date = row->optional_date(2);
    person.birth_year = row->optional_integer(3);
    person.gender = row->optional_code<Gender>(4);
  }
  return person;
}

// An old address may still be the present one: protection hides from today as well as on the day asked for.
void add_dated(const Context& context, const History& history, Date day, Person& person) {
  const bool locating_hidden = history.is_protected(day) || history.is_protected(context.today());
  const auto value = [&history, day](Attribute attribute) { return history.value(attribute, day); };
  if (const auto* position = value(Attribute::position)) person.position = base::from_code<Position>(position->value);
  if (const auto* municipality = value(Attribute::municipality); municipality != nullptr && !locating_hidden) {
    person.municipality = municipality->value;
  }
  if (const auto* unit = value(Attribute::unit); unit != nullptr && !locating_hidden) person.unit = Id{unit->value};
  if (const auto* basis = value(Attribute::service_basis)) person.service_basis = basis->value;
  person.protection = history.is_protected(day);
  person.target_groups = history.all(Attribute::target_group, day);
  if (!may_see_sensitive_target_groups(context.actor.role, context.actor.purpose)) {
    std::erase_if(*person.target_groups, [](const std::string& group) { return is_sensitive_target_group(group); });
  }
}

Person get_person(Context& context, const GetPerson& request) {
  const Key key = require_person(context, request.id, "/id");
  Person person = read_own_row(context, key);
  context.trail.touch("person", person.id.text);
  if (request.detail == Detail::thin) return person;
  add_dated(context, read_history(context, key), request.on.value_or(context.today()), person);
  person.external_ids = external_ids_of(context.database, key);
  person.display_name = context.database.string("SELECT display_name FROM person_display WHERE person = $1", key);
  return person;
}

// Under protection on the day asked for, or today.
std::string protected_sql() {
  return "('true' IN (COALESCE(" + attribute_on_sql(Attribute::protection, "p.key", "$4") + ", ''), COALESCE(" +
         attribute_on_sql(Attribute::protection, "p.key", "$9") + ", '')))";
}

// $1 controller, $4 day, $5 position, $6 municipality, $7 unit, $8 and $9 as visible_persons_sql has them. A filter by
// place would tell where somebody lives as surely as the place itself, so that it never finds a protected person.
std::string condition_sql(const Context& context, const FilterPersons& filter) {
  std::string sql = " FROM person p WHERE p.controller = $1 AND p.merged_into IS NULL AND p.state = 'valid' AND " +
                    visible_persons_sql(context, "p.key");
  if (filter.position) sql += " AND " + attribute_on_sql(Attribute::position, "p.key", "$4") + " = $5";
  if (filter.municipality) sql += " AND " + attribute_on_sql(Attribute::municipality, "p.key", "$4") + " = $6";
  if (filter.unit) sql += " AND " + attribute_on_sql(Attribute::unit, "p.key", "$4") + " = $7";
  if (filter.municipality || filter.unit) sql += " AND NOT " + protected_sql();
  return sql;
}

ListedPerson read_listed(Context& context, const storage::Row& row) {
  ListedPerson person = row.as<ListedPerson>(1);
  if (row.boolean(6)) {
    person.municipality.reset();
    person.unit.reset();
  }
  context.trail.concern(row.integer(0));
  context.trail.touch("person", person.id.text);
  return person;
}

Page<ListedPerson> list_persons(Context& context, const ListPersons& request) {
  require_unit(context, request.unit, "/unit");
  const std::string sql = "SELECT p.key, p.id, p.revision, " + attribute_on_sql(Attribute::position, "p.key", "$4") +
                          ", " + attribute_on_sql(Attribute::municipality, "p.key", "$4") + ", " +
                          attribute_on_sql(Attribute::unit, "p.key", "$4") + ", " + protected_sql() +
                          condition_sql(context, request) + " AND p.key > $2 ORDER BY p.key LIMIT $3";
  return operation::read_page<ListedPerson>(
      context.database.query(sql, context.actor.controller, operation::page_start(request), request.limit + 1,
                             request.on.value_or(context.today()), request.position, request.municipality, request.unit,
                             context.actor.person, context.today()),
      request, [&context](const storage::Row& row) { return read_listed(context, row); });
}

Count count_persons(Context& context, const CountPersons& request) {
  require_unit(context, request.unit, "/unit");
  return {context.database
              .integer("SELECT COUNT(*)" + condition_sql(context, request), context.actor.controller, nullptr, nullptr,
                       request.on.value_or(context.today()), request.position, request.municipality, request.unit,
                       context.actor.person, context.today())
              .value_or(0)};
}

}  // namespace

std::vector<operation::Operation> person_read_operations() {
  using operation::define;
  return {
      define<get_person>({.name = "person.get",
                          .summary = "Reads one person, with what is true of them on a day.",
                          .access = {{Role::client, Role::peer, Role::coach, Role::group_leader, Role::coordinator},
                                     reading_purposes,
                                     Reads::persons}}),
      define<list_persons>(
          {.name = "person.list",
           .summary = "Lists the persons whom the acting one may see, page by page.",
           .access = {{Role::coach, Role::group_leader, Role::coordinator}, everyday_purposes, Reads::persons}}),
      define<count_persons>(
          {.name = "person.count",
           .summary = "Counts the persons whom the acting one may see.",
           .access = {{Role::coach, Role::group_leader, Role::coordinator}, everyday_purposes, Reads::aggregates}}),
  };
}

}  // namespace mukana::people
