// What can be counted of contacts.
#include "guidance/operations.hpp"
#include "operation/fact_rows.hpp"
#include "people/records.hpp"

namespace mukana::guidance {

using operation::ColumnKind;
using operation::FactQuery;
using operation::FactSet;
using operation::FactSink;

namespace {

void scan_contacts(const FactQuery& query, const FactSink& sink) {
  const FactSet set = contact_facts();
  const std::string municipality =
      "COALESCE(c.municipality, " +
      people::attribute_on_sql(people::Attribute::municipality, people::merged_person_sql("c.client"), "c.day") +
      ", u.municipality)";
  const std::string client = people::person_id_sql("c.client");
  const std::string performer = people::person_id_sql("c.performer");
  const std::string sql = "SELECT c.id, c.day, c.n, " +
                          operation::cells_sql(query, set,
                                               {"c.state", "c.kind", client, performer, "c.caller_kind", municipality,
                                                "u.id", "c.minutes", "j.id", "c.precision", "c.entry_mode"}) +
                          " FROM contact c LEFT JOIN unit u ON u.key = c.unit LEFT JOIN project j ON j.key = c.project "
                          "WHERE c.controller = $1";
  operation::stream_facts(query.database.query(sql, query.controller), set, sink);
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
