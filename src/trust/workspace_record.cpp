#include "trust/workspace_record.hpp"

#include <algorithm>
#include <sodium.h>

#include "base/json.hpp"

namespace mukana::trust {
namespace {

// The chain (journal) identifies nobody. Payloads and links to subjects lie apart, so that they can be taken away.
// Links are no part of what is hashed: the payload names the subjects too, and they are found again from it.
constexpr std::string_view first =
    "CREATE TABLE workspace (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), id BLOB NOT NULL,"
    " replica BLOB NOT NULL, zone TEXT NOT NULL, created_at INTEGER NOT NULL);"

    "CREATE TABLE journal (seq INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, kind TEXT NOT NULL,"
    " version INTEGER NOT NULL, commitment BLOB NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL);"

    "CREATE TABLE journal_payload (seq INTEGER PRIMARY KEY, salt BLOB NOT NULL, body TEXT NOT NULL);"

    "CREATE TABLE journal_subject (subject INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (subject, seq))"
    " WITHOUT ROWID;"

    "CREATE TABLE stored_answer (position INTEGER PRIMARY KEY, controller INTEGER NOT NULL,"
    " idempotency_key TEXT NOT NULL, operation TEXT NOT NULL, request_digest BLOB NOT NULL, response TEXT NOT NULL,"
    " created_at INTEGER NOT NULL, UNIQUE (controller, idempotency_key));";

}  // namespace

storage::Schema schema() {
  using base::FieldClass;
  return {"trust",
          {{1, first}},
          {{"journal_payload", "body", FieldClass::personal},
           {"journal_subject", "subject", FieldClass::personal},
           {"stored_answer", "response", FieldClass::sensitive}}};
}

namespace {

WorkspaceId id_of(std::string_view bytes) {
  WorkspaceId id{};
  if (bytes.size() != id.size()) {
    throw base::Failed(base::Failure::of(base::Status::corrupt_or_key, "The workspace's own record is damaged."));
  }
  std::copy(bytes.begin(), bytes.end(), id.begin());
  return id;
}

// With the version and variant bits of a random UUID (RFC 9562, version 4), so that it can be shown as one.
WorkspaceId random_id() {
  WorkspaceId id{};
  randombytes_buf(id.data(), id.size());
  id[6] = static_cast<std::uint8_t>((id[6] & 0x0FU) | 0x40U);
  id[8] = static_cast<std::uint8_t>((id[8] & 0x3FU) | 0x80U);
  return id;
}

storage::Parameter bytes_of(const WorkspaceId& id) {
  return storage::Parameter::bytes({reinterpret_cast<const char*>(id.data()), id.size()});
}

}  // namespace

std::optional<WorkspaceRecord> read_workspace(storage::Database& database) {
  storage::Rows rows = database.query("SELECT id, replica, zone, created_at FROM workspace");
  const storage::Row* row = rows.next();
  if (row == nullptr) return std::nullopt;
  return WorkspaceRecord{id_of(row->bytes(0)), id_of(row->bytes(1)), row->string(2), row->instant(3)};
}

WorkspaceRecord create_workspace(storage::Database& database, std::string_view zone, base::Instant now) {
  WorkspaceRecord record{random_id(), random_id(), std::string(zone), now};
  database.run("INSERT INTO workspace (only_row, id, replica, zone, created_at) VALUES (1, $1, $2, $3, $4)",
               bytes_of(record.id), bytes_of(record.replica), zone, now);
  std::string details;
  base::JsonWriter json(details);
  json.begin_object();
  json.key("zone");
  json.text(zone);
  json.end_object();
  append(database, record.id, {now, "workspace.create", nullptr, details, nullptr});
  return record;
}

}  // namespace mukana::trust
