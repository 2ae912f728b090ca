// What has changed since a position of the journal: how a host keeps a copy or an index up to date.
#include "operation/shapes.hpp"
#include "trust/operations.hpp"
#include "trust/payload.hpp"

namespace mukana::trust {
namespace {

using base::Fields;
using operation::Context;
using operation::Purpose;
using operation::Role;

struct ChangesSince {
  std::int64_t after = 0;
  std::int64_t limit = 100;
  static void describe(Fields<ChangesSince>& field) {
    field("after", &ChangesSince::after, "The `next` of the call before; 0 for everything.",
          {.has_default = true, .minimum = 0});
    field("limit", &ChangesSince::limit, "How many changes at the most.",
          {.has_default = true, .minimum = 1, .maximum = 1000});
  }
};

struct Change {
  std::int64_t sequence = 0;
  base::Instant at;
  std::string operation;
  std::vector<PayloadObject> objects;
  std::int64_t unlisted = 0;
  bool redacted = false;
  static void describe(Fields<Change>& field) {
    field("sequence", &Change::sequence, "The journal's entry.");
    field("at", &Change::at, "When it was written.");
    field("operation", &Change::operation, "The operation that changed something.");
    field("objects", &Change::objects, "The records that it made or changed.");
    field("unlisted", &Change::unlisted, "How many more it made or changed; an import does not list them.");
    field("redacted", &Change::redacted, "Whether the list of records was taken away; read anew what you keep.");
  }
};

struct Changes {
  std::vector<Change> changes;
  std::int64_t next = 0;
  bool more = false;
  static void describe(Fields<Changes>& field) {
    field("changes", &Changes::changes, "The changes, oldest first.");
    field("next", &Changes::next, "Give this as `after` in the next call.");
    field("more", &Changes::more, "Whether there are more changes already.");
  }
};

bool is_write(Context& context, std::string_view kind) {
  const operation::Operation* operation = context.caller.find(kind);
  return operation != nullptr && operation->effect == operation::Effect::write;
}

Changes changes_since(Context& context, const ChangesSince& request) {
  Changes answer;
  answer.next = request.after;
  storage::Rows rows = context.database.query(
      "SELECT j.seq, j.at_ms, j.kind, p.body FROM journal j LEFT JOIN journal_payload p ON p.seq = j.seq "
      "WHERE j.seq > $1 ORDER BY j.seq",
      request.after);
  while (const storage::Row* row = rows.next()) {
    // Reads are the use log's matter. What is passed over is passed over for good, so `next` moves on.
    const bool write = is_write(context, row->text(2));
    Payload payload = write && !row->is_null(3) ? read_body(row->text(3)) : Payload{};
    const bool own = !payload.controller || *payload.controller == context.actor.controller_id;
    if (write && own) {
      if (static_cast<std::int64_t>(answer.changes.size()) == request.limit) {
        answer.more = true;
        break;
      }
      answer.changes.push_back({row->integer(0), row->instant(1), row->string(2), std::move(payload.objects),
                                payload.unlisted, row->is_null(3)});
    }
    answer.next = row->integer(0);
  }
  return answer;
}

}  // namespace

std::vector<operation::Operation> change_operations() {
  return {operation::define<changes_since>(
      {.name = "changes.since",
       .summary = "Lists which records were made or changed since a position of the journal, by id.",
       .access = {{Role::coordinator, Role::system_administrator}, {Purpose::administration}}})};
}

}  // namespace mukana::trust
