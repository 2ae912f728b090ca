// The journal as its keepers see it: verified, exported as a head, read by the privacy officer, redacted.
#include "base/json.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"
#include "trust/chain.hpp"
#include "trust/operations.hpp"
#include "trust/payload.hpp"
#include "trust/workspace_record.hpp"

namespace mukana::trust {
namespace {

using base::Fields;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Purpose;
using operation::Role;

WorkspaceId workspace_of(Context& context) {
  const auto record = read_workspace(context.database);
  if (!record) throw base::Failed(base::Failure::of(base::Status::corrupt_or_key, "The workspace has no record."));
  return record->id;
}

std::string hexadecimal(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(2 * bytes.size());
  for (const char byte : bytes) {
    text += digits[static_cast<unsigned char>(byte) >> 4U];
    text += digits[static_cast<unsigned char>(byte) & 0x0FU];
  }
  return text;
}

struct Nothing {
  static void describe(Fields<Nothing>&) {}
};

struct ShownHead {
  std::int64_t sequence = 0;
  std::string hash;
  static void describe(Fields<ShownHead>& field) {
    field("sequence", &ShownHead::sequence, "The number of the newest entry; 0 where there is none.");
    field("hash", &ShownHead::hash, "Its hash, 64 hexadecimal digits.");
  }
};

ShownHead shown(const Head& head) { return {head.sequence, hexadecimal(view(head.hash))}; }

struct ExportedHead {
  std::string workspace;
  base::Instant at;
  ShownHead head;
  static void describe(Fields<ExportedHead>& field) {
    field("workspace", &ExportedHead::workspace, "The workspace's own id, a UUID.");
    field("at", &ExportedHead::at, "When this head was read.");
    field("head", &ExportedHead::head, "The newest entry, to be kept outside the workspace.");
  }
};

ExportedHead export_head(Context& context, const Nothing&) {
  return {base::format_uuid(workspace_of(context)), context.now, shown(head(context.database))};
}

struct VerifyJournal {
  std::optional<std::int64_t> sequence;
  std::optional<std::string> hash;
  static void describe(Fields<VerifyJournal>& field) {
    field("sequence", &VerifyJournal::sequence, "The sequence of a head that was kept elsewhere; goes with `hash`.",
          {.minimum = 1});
    field("hash", &VerifyJournal::hash, "The hash of that head, 64 hexadecimal digits.", {.longest = 64});
  }
};

struct Verified {
  std::int64_t entries = 0;
  ShownHead head;
  bool ok = false;
  std::optional<std::int64_t> first_bad;
  std::optional<std::string> problem;
  static void describe(Fields<Verified>& field) {
    field("entries", &Verified::entries, "How many entries were read.");
    field("head", &Verified::head, "The newest entry.");
    field("ok", &Verified::ok, "Whether every entry follows from the one before and every payload is what it was.");
    field("first_bad", &Verified::first_bad, "The first entry that was altered, removed or put in.");
    field("problem", &Verified::problem, "What is wrong with it.");
  }
};

// A tail that was cut off shows only against a head that was kept elsewhere.
void compare_with_kept_head(Context& context, const VerifyJournal& kept, Verified& verified) {
  if (kept.sequence.has_value() != kept.hash.has_value()) {
    throw base::Failed(base::Status::format, "MISSING_FIELD", "A kept head is a sequence and a hash.",
                       kept.sequence ? "/hash" : "/sequence");
  }
  if (!kept.sequence || (verified.first_bad && *verified.first_bad <= *kept.sequence)) return;
  storage::Rows rows = context.database.query("SELECT hash FROM journal WHERE seq = $1", *kept.sequence);
  const storage::Row* row = rows.next();
  if (row != nullptr && hexadecimal(row->bytes(0)) == *kept.hash) return;
  verified.ok = false;
  verified.first_bad = row != nullptr ? *kept.sequence : verified.head.sequence + 1;
  verified.problem = row != nullptr ? "its hash is not the one that was kept elsewhere"
                                    : "it was removed: a head that was kept elsewhere lies beyond the end";
}

Verified verify_journal(Context& context, const VerifyJournal& request) {
  const Verification found = verify(context.database, workspace_of(context), context.monitor);
  Verified verified{found.entries, shown(found.head), !found.first_bad.has_value(), found.first_bad, std::nullopt};
  if (found.first_bad) verified.problem = found.problem;
  compare_with_kept_head(context, request, verified);
  return verified;
}

struct ListedEntry {
  std::int64_t sequence = 0;
  base::Instant at;
  std::string kind;
  bool redacted = false;
  std::optional<std::string> actor;
  std::optional<Role> role;
  std::optional<Purpose> purpose;
  std::vector<PayloadObject> objects;
  std::vector<std::string> subjects;
  std::int64_t unlisted = 0;
  std::optional<boost::json::value> details;
  static void describe(Fields<ListedEntry>& field) {
    using base::FieldClass;
    field("sequence", &ListedEntry::sequence, "The entry's number in the chain; it counts from 1.");
    field("at", &ListedEntry::at, "When it was written.");
    field("kind", &ListedEntry::kind, "The operation, or access.denied, redact, workspace.create.");
    field("redacted", &ListedEntry::redacted, "Whether its payload was taken away; what follows is then empty.");
    field("actor", &ListedEntry::actor, "The id of the person who acted.", {.field_class = FieldClass::personal});
    field("role", &ListedEntry::role, "In which role.");
    field("purpose", &ListedEntry::purpose, "For what purpose.");
    field("objects", &ListedEntry::objects, "The records that were touched.");
    field("subjects", &ListedEntry::subjects, "The ids of the persons whom it concerned and who are still known.",
          {.field_class = FieldClass::personal});
    field("unlisted", &ListedEntry::unlisted, "How many more records were touched that are not listed.");
    field("details", &ListedEntry::details, "What else was noted: counts, digests, the reason of a refusal.");
  }
};

std::vector<std::string> subject_ids(Context& context, const std::vector<std::int64_t>& subjects) {
  static const std::string id_of_subject = "SELECT " + people::person_id_sql("$1");
  std::vector<std::string> ids;
  for (const std::int64_t subject : subjects) {
    if (auto id = context.database.string(id_of_subject, subject)) ids.push_back(std::move(*id));
  }
  return ids;
}

ListedEntry listed(Context& context, const storage::Row& row, Payload&& payload) {
  ListedEntry entry;
  entry.sequence = row.integer(0);
  entry.at = row.instant(1);
  entry.kind = row.text(2);
  entry.redacted = row.is_null(3);
  entry.actor = std::move(payload.actor);
  entry.role = payload.role;
  entry.purpose = payload.purpose;
  entry.objects = std::move(payload.objects);
  entry.subjects = subject_ids(context, payload.subjects);
  entry.unlisted = payload.unlisted;
  entry.details = std::move(payload.details);
  return entry;
}

struct ListJournal : Paging {
  static void describe(Fields<ListJournal>& field) { describe_paging(field); }
};

Page<ListedEntry> list_journal(Context& context, const ListJournal& request) {
  Page<ListedEntry> page;
  storage::Key last = operation::page_start(request);
  storage::Rows rows = context.database.query(
      "SELECT j.seq, j.at_ms, j.kind, p.body FROM journal j LEFT JOIN journal_payload p ON p.seq = j.seq "
      "WHERE j.seq > $1 ORDER BY j.seq",
      last);
  while (const storage::Row* row = rows.next()) {
    Payload payload = row->is_null(3) ? Payload{} : read_body(row->text(3));
    // Another controller's entries are not this privacy officer's to read.
    if (payload.controller && *payload.controller != context.actor.controller_id) continue;
    if (static_cast<std::int64_t>(page.items.size()) == request.limit) {
      page.next = operation::page_token(last);
      break;
    }
    last = row->integer(0);
    page.items.push_back(listed(context, *row, std::move(payload)));
  }
  if (!page.items.empty()) {
    // The officer's own reading is logged by the range that was shown.
    const std::string range = std::to_string(page.items.front().sequence) + "-" + std::to_string(last);
    context.trail.touch("journal", range);
  }
  return page;
}

struct RedactEntry {
  std::int64_t sequence = 0;
  std::string reason;
  static void describe(Fields<RedactEntry>& field) {
    field("sequence", &RedactEntry::sequence, "The entry whose payload is taken away for good.", {.minimum = 1});
    field("reason", &RedactEntry::reason, "Why; it is kept in the journal, so it must identify nobody.",
          {.field_class = base::FieldClass::free_text});
  }
};

void require_own_controller(Context& context, std::int64_t sequence) {
  const auto body = context.database.string("SELECT body FROM journal_payload WHERE seq = $1", sequence);
  if (!body) return;
  const Payload payload = read_body(*body);
  if (payload.controller && *payload.controller != context.actor.controller_id) throw operation::Hidden("/sequence");
}

ShownHead redact_entry(Context& context, const RedactEntry& request) {
  require_own_controller(context, request.sequence);
  std::string reason;
  base::JsonWriter json(reason);
  json.begin_object();
  json.key("reason");
  json.text(request.reason);
  json.end_object();
  redact(context.database, workspace_of(context), request.sequence,
         {context.now, "redact", &context.actor, reason, nullptr});
  context.trail.touch("journal", std::to_string(request.sequence));
  return shown(head(context.database));
}

}  // namespace

std::vector<operation::Operation> journal_operations() {
  using operation::define;
  using operation::Effect;
  using operation::Reads;
  const operation::Access keepers{{Role::system_administrator, Role::privacy_officer, Role::coordinator},
                                  {Purpose::oversight, Purpose::administration}};
  return {
      define<verify_journal>({.name = "journal.verify",
                              .summary = "Recomputes the whole journal and names the first entry that is not in order.",
                              .access = keepers}),
      define<export_head>({.name = "journal.head",
                           .summary = "Exports the head of the journal, to be kept outside the workspace.",
                           .access = keepers}),
      define<list_journal>({.name = "journal.list",
                            .summary = "Lists the journal's entries for the privacy officer, page by page.",
                            .access = {{Role::privacy_officer}, {Purpose::oversight}, Reads::persons}}),
      define<redact_entry>({.name = "journal.redact",
                            .summary = "Takes the payload of an entry away; the chain still verifies.",
                            .access = {{Role::privacy_officer}, {Purpose::oversight}},
                            .effect = Effect::write}),
  };
}

}  // namespace mukana::trust
