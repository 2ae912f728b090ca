// What can be counted of meetings: the meetings themselves, who attended, who led.
#include <unordered_set>

#include "guidance/operations.hpp"
#include "operation/fact_rows.hpp"
#include "people/records.hpp"

namespace mukana::guidance {

using base::FieldClass;
using operation::ColumnKind;
using operation::FactQuery;
using operation::FactSet;
using operation::FactSink;
using people::Attribute;
using storage::Key;
using storage::Row;

namespace {

#define LEADS(row) \
  row ".role = 'leader' AND " row ".presence = 'present' AND " row ".state = 'valid' AND " row ".person IS NOT NULL"

// Who led a meeting: those who are named as its leaders, and those who are on its list as such. Planned leaders are
// taken for them only where nobody else is named.
#define LEADERS                                                                                                      \
  "SELECT l.meeting, l.person FROM meeting_leader l WHERE l.planned = 0 OR NOT EXISTS (SELECT 1 FROM attendance x "  \
  "WHERE x.meeting = l.meeting AND " LEADS("x") ") UNION SELECT y.meeting, y.person FROM attendance y WHERE " LEADS( \
      "y")

// The same of one meeting `m`, so that the list of the others is not made for each.
#define LEADERS_OF_MEETING \
  "SELECT l.person FROM meeting_leader l WHERE l.meeting = m.key AND (l.planned = 0 OR NOT EXISTS (SELECT 1 FROM " \
  "attendance x WHERE x.meeting = m.key AND " LEADS("x") ")) UNION SELECT y.person FROM attendance y WHERE "   \
  "y.meeting = m.key AND " LEADS("y")

// Unknown where there is no list of the meeting at all: a figure must not take that for an empty room.
constexpr std::string_view participants =
    "(SELECT CASE WHEN COUNT(*) = 0 THEN NULL ELSE COUNT(DISTINCT CASE WHEN a.presence = 'present' AND a.role = "
    "'participant' THEN COALESCE(p.merged_into, p.key) END) + COALESCE(SUM(CASE WHEN a.presence = 'present' AND "
    "a.role = 'participant' AND a.person IS NULL THEN a.n END), 0) END FROM attendance a LEFT JOIN person p ON "
    "p.key = a.person WHERE a.meeting = m.key AND a.state = 'valid')";

constexpr std::string_view leaders =
    "(SELECT COUNT(DISTINCT COALESCE(p.merged_into, p.key)) FROM person p WHERE p.key IN (" LEADERS_OF_MEETING "))";

void scan_meetings(const FactQuery& query, const FactSink& sink) {
  const FactSet set = meeting_facts();
  const std::string sql = operation::facts_sql(
      query, set, "m.id, m.day", {"m.meeting_state", "m.kind", "g.id", "m.mode", participants, leaders, "u.id", "j.id"},
      "meeting m LEFT JOIN meeting_series g ON g.key = m.series LEFT JOIN unit u ON u.key = m.unit "
      "LEFT JOIN project j ON j.key = m.project WHERE m.controller = $1");
  operation::stream_facts(query.database.query(sql, query.controller), set, sink);
}

void scan_leaders(const FactQuery& query, const FactSink& sink) {
  const FactSet set = meeting_leader_facts();
  const std::string position = people::attribute_on_sql(Attribute::position, "t.key", "m.day");
  const std::string sql = operation::facts_sql(
      query, set, "m.id, m.day",
      {"'valid'", "t.id", position, "m.id", "m.meeting_state", "m.kind", "m.mode", "g.id", "u.id"},
      "(SELECT DISTINCT led.meeting AS meeting, COALESCE(p.merged_into, p.key) AS person FROM (" LEADERS
      ") led JOIN person p ON p.key = led.person) d JOIN meeting m ON m.key = d.meeting JOIN person t ON "
      "t.key = d.person LEFT JOIN meeting_series g ON g.key = m.series LEFT JOIN unit u ON u.key = m.unit "
      "WHERE m.controller = $1 ORDER BY d.meeting, d.person");
  operation::stream_facts(query.database.query(sql, query.controller), set, sink);
}

// Beside the cells of the set: the keys of the meeting and of the person. Ordered by meeting, so that whoever stands on
// a list under two ids that were merged since is told at once; being there as a participant goes before being there in
// another role.
std::string attendance_sql(const FactQuery& query, const FactSet& set) {
  const std::string person = "COALESCE(p.merged_into, p.key)";
  const std::string position = people::attribute_on_sql(Attribute::position, person, "m.day");
  const std::string municipality = people::attribute_on_sql(Attribute::municipality, person, "m.day");
  return "SELECT a.id, m.day, a.n, " +
         operation::cells_sql(query, set,
                              {"a.state", "t.id", "a.role", "a.mode", "m.id", "m.meeting_state", "m.kind", "m.mode",
                               "g.id", position, municipality, "u.id", "j.id", "a.minutes"}) +
         ", a.meeting, " + person +
         " FROM attendance a JOIN meeting m ON m.key = a.meeting LEFT JOIN person p ON p.key = a.person LEFT JOIN "
         "person t ON t.key = " +
         person +
         " LEFT JOIN meeting_series g ON g.key = m.series LEFT JOIN unit u ON u.key = m.unit LEFT JOIN project j ON "
         "j.key = m.project WHERE a.controller = $1 AND a.presence = 'present' ORDER BY a.meeting, CASE a.role WHEN "
         "'participant' THEN 0 ELSE 1 END, a.key";
}

// Lets every row through but a valid one of somebody whose valid row of that meeting was there already.
class OncePerMeeting {
 public:
  explicit OncePerMeeting(int meeting_column) : meeting_column_(meeting_column) {}
  bool operator()(const Row& row) {
    if (const Key meeting = row.integer(meeting_column_); meeting != meeting_) {
      meeting_ = meeting;
      seen_.clear();
    }
    const auto person = row.optional_integer(meeting_column_ + 1);
    return !person || row.text(3) != "valid" || seen_.insert(*person).second;
  }

 private:
  int meeting_column_;
  Key meeting_ = 0;
  std::unordered_set<Key> seen_;
};

void scan_attendance(const FactQuery& query, const FactSink& sink) {
  const FactSet set = attendance_facts();
  storage::Rows rows = query.database.query(attendance_sql(query, set), query.controller);
  OncePerMeeting once(3 + static_cast<int>(set.columns.size()));
  operation::stream_facts(std::move(rows), set, sink, std::ref(once));
}

}  // namespace

FactSet meeting_facts() {
  return {
      .name = "meeting",
      .record = "meeting",
      .doc = "Meetings of every state; only held ones are to be counted.",
      .columns = {{"state", ColumnKind::text, "planned, cancelled, not_held or held"},
                  {"kind", ColumnKind::text, "the kind of the meeting"},
                  {"series", ColumnKind::text, "the series that it belongs to"},
                  {"mode", ColumnKind::text, "on_site, remote or hybrid; hybrid also where both modes were present"},
                  {"participants", ColumnKind::number,
                   "known persons and guests who took part, without staff and leaders; unknown without a list"},
                  {"leaders", ColumnKind::number, "how many led it"},
                  {"unit", ColumnKind::text, "the unit that held it"},
                  {"project", ColumnKind::text, "the project that it belongs to"}},
      .scan = &scan_meetings};
}

FactSet attendance_facts() {
  return {.name = "attendance",
          .record = "attendance",
          .doc = "One row per person present in a meeting, and per group of guests, which counts as many as they were.",
          .columns = {{"state", ColumnKind::text, "valid or void; void rows never count"},
                      {"person", ColumnKind::person, "who; unknown for guests", FieldClass::personal},
                      {"role", ColumnKind::text, "participant, leader, staff or observer"},
                      {"mode", ColumnKind::text, "on_site, remote or unknown: the person's own"},
                      {"meeting", ColumnKind::text, "the meeting"},
                      {"meeting_state", ColumnKind::text, "planned, cancelled, not_held or held"},
                      {"meeting_kind", ColumnKind::text, "the kind of the meeting"},
                      {"meeting_mode", ColumnKind::text, "on_site, remote or hybrid"},
                      {"series", ColumnKind::text, "the series that the meeting belongs to"},
                      {"position", ColumnKind::text, "the person's position on that day"},
                      {"municipality", ColumnKind::text, "the person's municipality on that day", FieldClass::locating},
                      {"unit", ColumnKind::text, "the unit that held the meeting"},
                      {"project", ColumnKind::text, "the project that the meeting belongs to"},
                      {"minutes", ColumnKind::number, "how long the person was there"}},
          .scan = &scan_attendance};
}

FactSet meeting_leader_facts() {
  return {.name = "meeting_leader",
          .record = "meeting",
          .doc = "One row per meeting and person who led it.",
          .columns = {{"state", ColumnKind::text, "valid"},
                      {"person", ColumnKind::person, "who led", FieldClass::personal},
                      {"position", ColumnKind::text, "the person's position on that day"},
                      {"meeting", ColumnKind::text, "the meeting"},
                      {"meeting_state", ColumnKind::text, "planned, cancelled, not_held or held"},
                      {"meeting_kind", ColumnKind::text, "the kind of the meeting"},
                      {"mode", ColumnKind::text, "on_site, remote or hybrid"},
                      {"series", ColumnKind::text, "the series that the meeting belongs to"},
                      {"unit", ColumnKind::text, "the unit that held it"}},
          .scan = &scan_leaders};
}

}  // namespace mukana::guidance
