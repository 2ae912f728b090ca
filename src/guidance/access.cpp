#include "guidance/access.hpp"

#include "people/records.hpp"

namespace mukana::guidance {

using operation::Context;
using operation::Purpose;
using operation::Role;
using operation::Scope;
using storage::Key;

operation::Access guides(operation::Reads reads) {
  return {{Role::coach, Role::group_leader, Role::coordinator},
          {Purpose::guidance, Purpose::coaching, Purpose::administration},
          reads};
}

namespace {

bool works_in_the_service(Context& context, Key person) {
  static const std::string sql =
      "SELECT 1 WHERE COALESCE(" + people::attribute_on_sql(people::Attribute::position, "$1", "$2") +
      ", 'client') <> 'client' OR EXISTS (SELECT 1 FROM access_role WHERE person = $1 AND role <> 'client' AND "
      "state = 'valid' AND COALESCE(first_day, $2) <= $2 AND COALESCE(last_day, $2) >= $2)";
  return context.database.integer(sql, person, context.today()).has_value();
}

bool is_on_a_list(Context& context, Key person, Key meeting, std::optional<Key> series) {
  static const std::string sql = "SELECT 1 FROM attendance a JOIN meeting m ON m.key = a.meeting WHERE " +
                                 people::is_person_sql("a.person", "$1") +
                                 " AND a.state = 'valid' AND (m.key = $2 OR m.series = $3) LIMIT 1";
  return context.database.integer(sql, person, meeting, series).has_value();
}

Key require_known(Context& context, const base::Id& id, std::string_view path) {
  const auto person = people::find_person(context.database, context.actor.controller, id.text);
  if (!person) throw operation::missing(path);
  context.trail.concern(*person);
  return *person;
}

}  // namespace

Key require_colleague(Context& context, const base::Id& id, std::string_view path) {
  const Key person = require_known(context, id, path);
  if (people::may_see_person(context, person) || works_in_the_service(context, person)) return person;
  throw operation::Hidden(path);
}

Key require_attendee(Context& context, const base::Id& id, Key meeting, std::optional<Key> series,
                     std::string_view path) {
  const Key person = require_known(context, id, path);
  if (people::may_see_person(context, person) || works_in_the_service(context, person) ||
      is_on_a_list(context, person, meeting, series)) {
    return person;
  }
  throw operation::Hidden(path);
}

std::vector<Key> require_colleagues(Context& context, const std::vector<base::Id>& ids, std::string_view path) {
  std::vector<Key> keys;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    keys.push_back(require_colleague(context, ids[i], base::join_path(path, i)));
  }
  return keys;
}

base::Date local_day(const Context& context, base::Instant instant, std::string_view path) {
  try {
    return context.zone.date(instant);
  } catch (base::Failed& failed) {
    failed.failure().path = path;
    throw;
  }
}

std::string visible_contacts_sql(const Context& context) {
  if (context.actor.scope() == Scope::controller) return "1 = 1";
  if (context.actor.scope() != Scope::related) return "1 = 0";
  // A contact with clients follows the clients; one without is its performers' and its writer's.
  return "(CASE WHEN c.client IS NULL THEN c.recorded_by = $8 OR " + people::is_person_sql("c.performer", "$8") +
         " OR EXISTS (SELECT 1 FROM contact_person x WHERE x.contact = c.key AND x.part = 'performer' AND " +
         people::is_person_sql("x.person", "$8") + ") ELSE " + people::visible_persons_sql(context, "c.client") +
         " OR EXISTS (SELECT 1 FROM contact_person x WHERE x.contact = c.key AND x.part = 'client' AND " +
         people::visible_persons_sql(context, "x.person") + ") END)";
}

std::string visible_series_sql(const Context& context) {
  if (context.actor.scope() == Scope::controller) return "1 = 1";
  if (context.actor.scope() != Scope::related) return "1 = 0";
  return "(s.recorded_by = $8 OR EXISTS (SELECT 1 FROM series_leader x WHERE x.series = s.key AND " +
         people::is_person_sql("x.person", "$8") + ") OR EXISTS (SELECT 1 FROM relationship r WHERE " +
         people::is_person_sql("r.actor", "$8") +
         " AND r.controller = s.controller AND "
         "r.group_id = s.id AND r.state = 'valid' AND COALESCE(r.first_day, $9) <= $9 AND "
         "COALESCE(r.last_day, $9) >= $9))";
}

std::string visible_meetings_sql(const Context& context) {
  if (context.actor.scope() == Scope::controller) return "1 = 1";
  if (context.actor.scope() != Scope::related) return "1 = 0";
  return "(m.recorded_by = $8 OR EXISTS (SELECT 1 FROM meeting_leader x WHERE x.meeting = m.key AND " +
         people::is_person_sql("x.person", "$8") +
         ") OR EXISTS (SELECT 1 FROM meeting_series s WHERE s.key = m.series AND " + visible_series_sql(context) + "))";
}

}  // namespace mukana::guidance
