#include "people/external_id.hpp"

#include "mukana/base/id.hpp"
#include "mukana/people/rules.hpp"

#include "people/records.hpp"

namespace mukana::people {

base::Refusal check_external_id(const ExternalId& external, std::string_view path) {
  if (auto refusal = check_not_blank(external.system, base::join_path(path, "system"))) return refusal;
  if (auto refusal = check_not_blank(external.value, base::join_path(path, "value"))) return refusal;
  if (base::is_personal_identity_code(external.value)) {
    return base::Failure{base::Status::argument, "PERSONAL_IDENTITY_CODE",
                         "A personal identity code must not be used as an id.", base::join_path(path, "value")};
  }
  return {};
}

void add_external_id(storage::Database& database, storage::Key controller, storage::Key person,
                     const ExternalId& external) {
  database.run("INSERT INTO external_id (controller, kind, system, value, target) VALUES ($1, 'person', $2, $3, $4)",
               controller, external.system, external.value, person);
}

std::vector<ExternalId> external_ids_of(storage::Database& database, storage::Key person) {
  std::vector<ExternalId> found;
  storage::Rows rows = database.query("SELECT system, value FROM external_id WHERE kind = 'person' AND " +
                                          is_person_sql("target", "$1") + " ORDER BY key",
                                      person);
  while (const storage::Row* row = rows.next()) found.push_back(row->as<ExternalId>());
  return found;
}

}  // namespace mukana::people
