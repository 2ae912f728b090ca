#include "people/records.hpp"

namespace mukana::people {

using operation::Context;
using storage::Database;
using storage::Key;

namespace {

Key require_row(std::optional<std::int64_t> key, std::string_view path) {
  if (!key) throw operation::missing(path);
  return *key;
}

}  // namespace

std::optional<Key> find_person(Database& database, Key controller, std::string_view id) {
  return database.integer("SELECT COALESCE(merged_into, key) FROM person WHERE controller = $1 AND id = $2", controller,
                          id);
}

std::optional<Key> find_person_by_external_id(Database& database, Key controller, std::string_view system,
                                              std::string_view value) {
  return database.integer(
      "SELECT COALESCE(p.merged_into, p.key) FROM external_id e JOIN person p ON p.key = e.target "
      "WHERE e.controller = $1 AND e.kind = 'person' AND e.system = $2 AND e.value = $3",
      controller, system, value);
}

Key require_person(Context& context, const base::Id& id, std::string_view path) {
  const Key person = require_row(find_person(context.database, context.actor.controller, id.text), path);
  if (!may_see_person(context, person)) throw operation::Hidden(path);
  context.trail.concern(person);
  return person;
}

std::optional<Key> require_person(Context& context, const std::optional<base::Id>& id, std::string_view path) {
  if (!id) return std::nullopt;
  return require_person(context, *id, path);
}

Key require_organisation(Context& context, const base::Id& id, std::string_view path) {
  return require_row(context.database.integer("SELECT key FROM organisation WHERE controller = $1 AND id = $2",
                                              context.actor.controller, id),
                     path);
}

std::optional<Key> require_organisation(Context& context, const std::optional<base::Id>& id, std::string_view path) {
  if (!id) return std::nullopt;
  return require_organisation(context, *id, path);
}

std::optional<Key> require_unit(Context& context, const std::optional<base::Id>& id, std::string_view path) {
  if (!id) return std::nullopt;
  return require_row(
      context.database.integer("SELECT key FROM unit WHERE controller = $1 AND id = $2", context.actor.controller, *id),
      path);
}

std::optional<Key> require_project(Context& context, const std::optional<base::Id>& id, std::string_view path) {
  if (!id) return std::nullopt;
  return require_row(context.database.integer("SELECT key FROM project WHERE controller = $1 AND id = $2",
                                              context.actor.controller, *id),
                     path);
}

std::vector<DatedSpan> read_spans(storage::Rows rows) {
  std::vector<DatedSpan> spans;
  while (const storage::Row* row = rows.next()) spans.push_back({row->optional_date(0), row->optional_date(1)});
  return spans;
}

namespace {

bool are_related(Context& context, Key actor, Key client) {
  static const std::string sql =
      "SELECT 1 FROM relationship WHERE " + is_person_sql("actor", "$1") + " AND " + is_person_sql("client", "$2") +
      " AND state = 'valid' AND COALESCE(first_day, $3) <= $3 AND COALESCE(last_day, $3) >= $3 LIMIT 1";
  return context.database.integer(sql, actor, client, context.today()).has_value();
}

}  // namespace

bool may_see_person(Context& context, Key person) {
  switch (context.actor.scope()) {
    case operation::Scope::controller: return true;
    case operation::Scope::own: return person == context.actor.person;
    case operation::Scope::related:
      return person == context.actor.person || are_related(context, context.actor.person, person);
    case operation::Scope::none: return false;
  }
  return false;
}

std::string visible_persons_sql(const Context& context, std::string_view column) {
  const std::string person(column);
  switch (context.actor.scope()) {
    case operation::Scope::controller: return "1 = 1";
    case operation::Scope::own: return is_person_sql(person, "$8");
    case operation::Scope::related:
      return "(" + is_person_sql(person, "$8") + " OR " + person +
             " IN (SELECT s.key FROM relationship r JOIN person c ON c.key = r.client JOIN person s ON "
             "s.key = COALESCE(c.merged_into, c.key) OR s.merged_into = COALESCE(c.merged_into, c.key) "
             "WHERE " +
             is_person_sql("r.actor", "$8") +
             " AND r.state = 'valid' AND COALESCE(r.first_day, $9) <= $9 AND COALESCE(r.last_day, $9) >= $9))";
    case operation::Scope::none: return "1 = 0";
  }
  return "1 = 0";
}

// The SQL below is put into other concepts' queries: its aliases are ones that no query has, since an outer row of the
// same name would be hidden, and its column read from the wrong row.

// What was merged into the person speaks only where the person's own values are silent.
std::string attribute_on_sql(Attribute attribute, std::string_view person, std::string_view day) {
  const std::string on(day);
  const std::string of(person);
  const std::string latest = " AND dated_.attribute = '" + std::string(base::code(attribute)) +
                             "' AND dated_.superseded_at IS NULL AND COALESCE(dated_.first_day, " + on + ") <= " + on +
                             " AND COALESCE(dated_.last_day, " + on + ") >= " + on +
                             " ORDER BY COALESCE(dated_.first_day, -1000000) DESC, dated_.key DESC LIMIT 1)";
  return "COALESCE((SELECT dated_.value FROM person_attribute dated_ WHERE dated_.person = " + of + latest +
         ", (SELECT dated_.value FROM person merged_ JOIN person_attribute dated_ ON dated_.person = merged_.key "
         "WHERE merged_.merged_into = " +
         of + latest + ")";
}

std::string is_person_sql(std::string_view person, std::string_view parameter) {
  const std::string key(parameter);
  return std::string(person) + " IN (SELECT " + key +
         " UNION ALL SELECT same_.key FROM person same_ WHERE same_.merged_into = " + key + ")";
}

std::string merged_person_sql(std::string_view person) {
  return "(SELECT COALESCE(merged_.merged_into, merged_.key) FROM person merged_ WHERE merged_.key = " +
         std::string(person) + ")";
}

std::string person_id_sql(std::string_view person) {
  return "(SELECT COALESCE(became_.id, merged_.id) FROM person merged_ LEFT JOIN person became_ "
         "ON became_.key = merged_.merged_into WHERE merged_.key = " +
         std::string(person) + ")";
}

bool has_active_role(Database& database, Key person, operation::Role role, base::Date day) {
  static const std::string active =
      " AND role = $2 AND state = 'valid' AND COALESCE(first_day, $3) <= $3 AND COALESCE(last_day, $3) >= $3 LIMIT 1";
  static const std::string of_person = "SELECT 1 FROM access_role WHERE person = $1" + active;
  static const std::string of_merged = "SELECT 1 FROM access_role WHERE " + is_person_sql("person", "$1") + active;
  // Asked at every call: the person's own roles first, and only where they do not say yes those from before a merge.
  return database.integer(of_person, person, role, day).has_value() ||
         database.integer(of_merged, person, role, day).has_value();
}

}  // namespace mukana::people
