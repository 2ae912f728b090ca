#pragma once
/// @file
/// How people and organisations are found. Every other concept reaches a person through these.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/people/rules.hpp"
#include "mukana/people/types.hpp"

#include "operation/context.hpp"
#include "storage/database.hpp"

namespace mukana::people {

/// The row of the person with that id, merged persons followed to whom they became; nothing where there is none.
std::optional<storage::Key> find_person(storage::Database& database, storage::Key controller, std::string_view id);
/// The person of an external id; merged persons followed.
std::optional<storage::Key> find_person_by_external_id(storage::Database& database, storage::Key controller,
                                                       std::string_view system, std::string_view value);

/// The row of the person named in a request. Throws `missing` (or `Hidden`, which reads the same outside) at `path`
/// where there is none or this actor may not see it. Leaves the person on the trail as a subject.
storage::Key require_person(operation::Context& context, const base::Id& id, std::string_view path);
/// The same for a field that may be left out.
std::optional<storage::Key> require_person(operation::Context& context, const std::optional<base::Id>& id,
                                           std::string_view path);

/// The rows of an organisation, a unit or a project named in a request. Throw `missing` at `path`.
storage::Key require_organisation(operation::Context& context, const base::Id& id, std::string_view path);
std::optional<storage::Key> require_organisation(operation::Context& context, const std::optional<base::Id>& id,
                                                 std::string_view path);
std::optional<storage::Key> require_unit(operation::Context& context, const std::optional<base::Id>& id,
                                         std::string_view path);
std::optional<storage::Key> require_project(operation::Context& context, const std::optional<base::Id>& id,
                                            std::string_view path);

/// The spans of all rows that a query answers: first day and last day are its first two columns.
std::vector<DatedSpan> read_spans(storage::Rows rows);

/// Whether this actor may see the records of a person today (decision 10: own, related, controller's, or none).
bool may_see_person(operation::Context& context, storage::Key person);
/// SQL that is true of the person keys in `column`, merges followed or not, that the actor may see; `$8` is the actor's
/// person and `$9` today. The scope `controller` gives "1 = 1".
std::string visible_persons_sql(const operation::Context& context, std::string_view column);

/// SQL for the value of a person's attribute on a day, both given as SQL expressions: the latest one that holds then,
/// else the latest one of those who were merged into the person.
std::string attribute_on_sql(Attribute attribute, std::string_view person, std::string_view day);
/// SQL that is true of the rows of person whose key, or that of whom they became, is the parameter: `person` given as
/// an SQL expression, the parameter as `$n`.
std::string is_person_sql(std::string_view person, std::string_view parameter);
/// SQL for whom a person has become after merges.
std::string merged_person_sql(std::string_view person);
/// SQL for the id of a person, merges followed.
std::string person_id_sql(std::string_view person);

/// The day on which the actor's role must be active, and whether the person has it then.
bool has_active_role(storage::Database& database, storage::Key person, operation::Role role, base::Date day);

}  // namespace mukana::people
