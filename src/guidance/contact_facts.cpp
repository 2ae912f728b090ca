// What can be counted of contacts.
#include "guidance/fact_cells.hpp"
#include "guidance/operations.hpp"
#include "people/records.hpp"

namespace mukana::guidance {

using operation::ColumnKind;
using operation::FactQuery;
using operation::FactSet;
using operation::FactSink;

namespace {

// Every contact is read, so the plus keeps the engine from going through the index of the ids.
std::string contact_sql() {
  return "SELECT c.id, c.day, c.n, c.state, c.kind, COALESCE(pm.id, p.id), COALESCE(qm.id, q.id), c.caller_kind, "
         "COALESCE(c.municipality, " +
         people::attribute_on_sql(people::Attribute::municipality, "COALESCE(p.merged_into, p.key)", "c.day") +
         ", u.municipality), u.id, c.minutes, j.id, c.precision, c.entry_mode FROM contact c "
         "LEFT JOIN person p ON p.key = c.client LEFT JOIN person pm ON pm.key = p.merged_into "
         "LEFT JOIN person q ON q.key = c.performer LEFT JOIN person qm ON qm.key = q.merged_into "
         "LEFT JOIN unit u ON u.key = c.unit LEFT JOIN project j ON j.key = c.project WHERE +c.controller = $1";
}

void scan_contacts(const FactQuery& query, const FactSink& sink) {
  static const std::string sql = contact_sql();
  stream_facts(query.database.query(sql, query.controller), contact_facts(), sink);
}

}  // namespace

FactSet contact_facts() {
  return {.name = "contact",
          .record = "contact",
          .doc = "Contacts; a row counts as many as its record stands for.",
          .columns = {{"state", ColumnKind::text, "valid or void; void ones never count"},
                      {"kind", ColumnKind::text, "how somebody was guided"},
                      {"client", ColumnKind::person, "the first client", base::FieldClass::personal},
                      {"performer", ColumnKind::person, "the first who guided"},
                      {"caller_kind", ColumnKind::text, "client, professional or unknown"},
                      {"municipality", ColumnKind::text,
                       "as noted, else the first client's on that day, else the unit's", base::FieldClass::locating},
                      {"unit", ColumnKind::text, "the unit that it concerns"},
                      {"minutes", ColumnKind::number, "how long it took"},
                      {"project", ColumnKind::text, "the project that it belongs to"},
                      {"precision", ColumnKind::text, "how exactly the time is known"},
                      {"entry_mode", ColumnKind::text, "live, offline or historical"}},
          .scan = &scan_contacts};
}

}  // namespace mukana::guidance
