#include "trust/journal.hpp"

#include <algorithm>
#include <sodium.h>

#include "base/json.hpp"
#include "trust/chain.hpp"
#include "trust/payload.hpp"

namespace mukana::trust {

using base::Failed;
using base::Status;
using storage::Parameter;

Head head(storage::Database& database) {
  // Read anew each time: other processes append as well.
  storage::Rows rows = database.query("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
  const storage::Row* row = rows.next();
  Head newest;
  if (row == nullptr) return newest;
  newest.sequence = row->integer(0);
  const std::string_view hash = row->bytes(1);
  if (hash.size() != newest.hash.size()) {
    throw Failed(Status::corrupt_or_key, "JOURNAL_DAMAGED", "The newest entry of the journal has no valid hash.");
  }
  std::copy(hash.begin(), hash.end(), newest.hash.begin());
  return newest;
}

Head append(storage::Database& database, const WorkspaceId& workspace, const Entry& entry) {
  const Head before = head(database);
  const std::vector<storage::Key> subjects = sorted_subjects(entry.trail);
  const std::string body = write_body(entry, subjects);
  // A fresh salt for each entry: the hash of a guessed body must not tell whether the guess was right.
  Hash salt{};
  randombytes_buf(salt.data(), salt.size());
  const Hash commitment = commitment_of(view(salt), body);
  Head after;
  after.sequence = before.sequence + 1;
  after.hash =
      hash_of(workspace, {after.sequence, entry.at, entry_version, entry.kind, view(commitment), view(before.hash)});
  database.run(
      "INSERT INTO journal (seq, at_ms, kind, version, commitment, previous, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      after.sequence, entry.at, entry.kind, entry_version, Parameter::bytes(view(commitment)),
      Parameter::bytes(view(before.hash)), Parameter::bytes(view(after.hash)));
  database.run("INSERT INTO journal_payload (seq, salt, body) VALUES ($1, $2, $3)", after.sequence,
               Parameter::bytes(view(salt)), body);
  for (const storage::Key subject : subjects) {
    database.run("INSERT INTO journal_subject (subject, seq) VALUES ($1, $2)", subject, after.sequence);
  }
  return after;
}

void redact(storage::Database& database, const WorkspaceId& workspace, std::int64_t sequence, const Entry& entry) {
  const auto kind = database.string("SELECT kind FROM journal WHERE seq = $1", sequence);
  if (!kind) throw operation::missing("/sequence");
  if (*kind == "redact") {
    // It is what makes the missing payload of another entry legitimate.
    throw Failed(Status::refused, "REDACTS_ANOTHER", "An entry that records a redaction stays.", "/sequence");
  }
  if (database.run("DELETE FROM journal_payload WHERE seq = $1", sequence) == 0) {
    throw Failed(Status::conflict, "ALREADY_REDACTED", "The payload of this entry was taken away before.", "/sequence");
  }
  database.run("DELETE FROM journal_subject WHERE seq = $1", sequence);
  std::string details;
  base::JsonWriter json(details);
  json.begin_object();
  json.key("redacted");
  json.integer(sequence);
  if (!entry.details.empty()) {
    json.key("because");
    json.raw(entry.details);
  }
  json.end_object();
  append(database, workspace, {entry.at, "redact", entry.actor, details, nullptr});
}

}  // namespace mukana::trust
