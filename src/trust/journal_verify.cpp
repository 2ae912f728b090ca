// Recomputing the chain.
#include <algorithm>
#include <boost/json/object.hpp>
#include <set>

#include "trust/chain.hpp"
#include "trust/journal.hpp"
#include "trust/payload.hpp"

namespace mukana::trust {
namespace {

constexpr std::int64_t rows_between_reports = 8192;

// The entry that a redaction names; nothing where the body does not name one.
std::optional<std::int64_t> redacted_by(std::string_view body) {
  try {
    const Payload payload = read_body(body);
    if (!payload.details || !payload.details->is_object()) return std::nullopt;
    const boost::json::value* named = payload.details->get_object().if_contains("redacted");
    if (named == nullptr || !named->is_int64()) return std::nullopt;
    return named->get_int64();
  } catch (const base::Failed&) {
    return std::nullopt;
  }
}

class Verifier {
 public:
  Verifier(storage::Database& database, const WorkspaceId& workspace) : database_(database), workspace_(workspace) {}

  Verification run(operation::Monitor& monitor) {
    const std::int64_t total = database_.integer("SELECT MAX(seq) FROM journal").value_or(0);
    storage::Rows rows = database_.query(
        "SELECT j.seq, j.at_ms, j.kind, j.version, j.commitment, j.previous, j.hash, p.salt, p.body "
        "FROM journal j LEFT JOIN journal_payload p ON p.seq = j.seq ORDER BY j.seq");
    while (const storage::Row* row = rows.next()) {
      check_row(*row);
      if (++found_.entries % rows_between_reports == 0) monitor.progress(found_.entries, total);
    }
    check_payloads_without_entry();
    if (!without_payload_.empty()) {
      name(*without_payload_.begin(), "its payload is gone, and no later entry says that it was redacted");
    }
    return std::move(found_);
  }

 private:
  // The lowest one stays named: a payload that is gone shows only at the end, when no redaction has come.
  void name(std::int64_t sequence, std::string_view problem) {
    if (found_.first_bad && *found_.first_bad <= sequence) return;
    found_.first_bad = sequence;
    found_.problem = problem;
  }

  void check_row(const storage::Row& row) {
    const std::int64_t sequence = row.integer(0);
    const std::int64_t expected = found_.head.sequence + 1;
    // After the first break nothing of the chain can be trusted; only redactions are still looked for.
    if (!broken_) {
      broken_ = true;
      if (sequence < expected) {
        name(sequence, "it was put in before the first entry");
      } else if (sequence > expected) {
        name(expected, "it was removed");
      } else {
        broken_ = !check_link(row, sequence);
      }
    }
    check_payload(row, sequence);
    found_.head.sequence = sequence;
    const std::string_view hash = row.bytes(6);
    if (hash.size() == found_.head.hash.size()) std::copy(hash.begin(), hash.end(), found_.head.hash.begin());
  }

  bool check_link(const storage::Row& row, std::int64_t sequence) {
    const std::string_view commitment = row.bytes(4);
    const std::string_view previous = row.bytes(5);
    if (previous != view(found_.head.hash)) {
      name(sequence, "it does not follow from the entry before it");
      return false;
    }
    if (row.integer(3) != entry_version) {
      name(sequence, "its version is not known");
      return false;
    }
    const Hash hash = hash_of(workspace_, {sequence, row.instant(1), entry_version, row.text(2), commitment, previous});
    if (commitment.size() != hash.size() || row.bytes(6) != view(hash)) {
      name(sequence, "its hash does not fit: time, kind, version, commitment or hash was altered");
      return false;
    }
    return true;
  }

  void check_payload(const storage::Row& row, std::int64_t sequence) {
    if (row.is_null(8)) {
      without_payload_.insert(sequence);
      return;
    }
    const std::string_view body = row.text(8);
    if (row.bytes(4) != view(commitment_of(row.bytes(7), body))) {
      name(sequence, "its payload or its salt was altered");
    } else if (row.text(2) == "redact") {
      if (const auto redacted = redacted_by(body)) without_payload_.erase(*redacted);
    }
  }

  // What is left of entries cut off at the end. Gaps before it were found on the way.
  void check_payloads_without_entry() {
    const auto orphan = database_.integer("SELECT MIN(seq) FROM journal_payload WHERE seq > $1", found_.head.sequence);
    if (orphan) name(found_.head.sequence + 1, "it was removed, and payloads after it are still there");
  }

  storage::Database& database_;
  const WorkspaceId& workspace_;
  Verification found_;
  bool broken_ = false;
  std::set<std::int64_t> without_payload_;
};

}  // namespace

Verification verify(storage::Database& database, const WorkspaceId& workspace, operation::Monitor& monitor) {
  return Verifier(database, workspace).run(monitor);
}

}  // namespace mukana::trust
