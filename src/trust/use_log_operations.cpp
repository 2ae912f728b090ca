// The use log of one person: who used the data, in which role and for what (act 703/2023, sections 10 and 11).
#include "mukana/people/rules.hpp"

#include "operation/shapes.hpp"
#include "people/records.hpp"
#include "trust/operations.hpp"
#include "trust/payload.hpp"

namespace mukana::trust {
namespace {

using base::Fields;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Purpose;
using operation::Role;

struct ListUses : Paging {
  base::Id person;
  std::optional<base::Date> first_day;
  std::optional<base::Date> last_day;
  static void describe(Fields<ListUses>& field) {
    field("person", &ListUses::person, "Whose data was used.");
    field("first_day", &ListUses::first_day, "Only uses from this day on.");
    field("last_day", &ListUses::last_day, "Only uses up to this day.");
    describe_paging(field);
  }
};

struct Use {
  std::int64_t sequence = 0;
  base::Instant at;
  std::string operation;
  std::vector<CalledOperation> operations;
  bool redacted = false;
  std::optional<std::string> actor;
  std::optional<Role> role;
  std::optional<Purpose> purpose;
  static void describe(Fields<Use>& field) {
    field("sequence", &Use::sequence, "The journal's entry.");
    field("at", &Use::at, "When the data was used.");
    field("operation", &Use::operation, "What was done with it.");
    field("operations", &Use::operations, "What a batch called, about this person or others; empty for all else.");
    field("redacted", &Use::redacted, "Whether the entry's payload was taken away.");
    field("actor", &Use::actor, "The id of the person who used it.", {.field_class = base::FieldClass::personal});
    field("role", &Use::role, "In which role.");
    field("purpose", &Use::purpose, "For what purpose.");
  }
};

// The privacy officer sees everybody's use log, and only where that is the purpose; everybody else the own one.
storage::Key require_subject(Context& context, const base::Id& id) {
  const auto person = people::find_person(context.database, context.actor.controller, id.text);
  if (!person) throw operation::missing("/person");
  const bool overseer = context.actor.role == Role::privacy_officer && context.actor.purpose == Purpose::oversight;
  if (!overseer && *person != context.actor.person) throw operation::Hidden("/person");
  context.trail.concern(*person);
  return *person;
}

Use read_use(const storage::Row& row) {
  Use use;
  use.sequence = row.integer(0);
  use.at = row.instant(1);
  use.operation = row.text(2);
  use.redacted = row.is_null(3);
  if (use.redacted) return use;
  Payload payload = read_body(row.text(3));
  use.actor = std::move(payload.actor);
  use.role = payload.role;
  use.purpose = payload.purpose;
  if (use.operation == "batch" && payload.details) {
    use.operations = base::read_json<BatchDetails>(*payload.details).operations;
  }
  return use;
}

Page<Use> list_uses(Context& context, const ListUses& request) {
  const storage::Key person = require_subject(context, request.person);
  base::require(people::check_span({request.first_day, request.last_day}));
  std::optional<base::Instant> from;
  std::optional<base::Instant> until;
  if (request.first_day) from = context.zone.start_of(*request.first_day);
  if (request.last_day) until = context.zone.start_of(request.last_day->plus_days(1));
  // Entries about persons who were merged into this one count as this one's. A denied attempt used nothing.
  return operation::read_page<Use>(
      context.database.query(
          "SELECT j.seq, j.at_ms, j.kind, p.body FROM (SELECT DISTINCT seq FROM journal_subject WHERE seq > $2 AND " +
              people::is_person_sql("subject", "$1") +
              ") s JOIN journal j ON j.seq = s.seq LEFT JOIN journal_payload p ON p.seq = j.seq "
              "WHERE j.kind <> 'access.denied' AND ($3 IS NULL OR j.at_ms >= $3) AND ($4 IS NULL OR j.at_ms < $4) "
              "ORDER BY j.seq LIMIT $5",
          person, operation::page_start(request), from, until, request.limit + 1),
      request, read_use);
}

}  // namespace

std::vector<operation::Operation> use_log_operations() {
  return {operation::define<list_uses>(
      {.name = "use_log.list",
       .summary = "Lists who used a person's data, when, in which role and for what purpose.",
       .access = {{Role::client, Role::peer, Role::privacy_officer},
                  {Purpose::own_data, Purpose::oversight},
                  operation::Reads::persons}})};
}

}  // namespace mukana::trust
