#include "trust/idempotency.hpp"

#include "mukana/base/failure.hpp"

#include "trust/chain.hpp"

namespace mukana::trust {
namespace {

constexpr std::int64_t milliseconds_of_day = 86'400'000;

// Lengths keep ("a", "bc") apart from ("ab", "c").
Hash digest_of(const KeyedCall& call, std::string_view actor) {
  return Sha256()
      .unsigned64(actor.size())
      .bytes(actor)
      .unsigned64(call.operation.size())
      .bytes(call.operation)
      .bytes(call.request)
      .finish();
}

}  // namespace

std::optional<std::string> stored_answer(storage::Database& database, const KeyedCall& call) {
  storage::Rows rows = database.query(
      "SELECT request_digest, response FROM stored_answer WHERE controller = $1 AND idempotency_key = $2",
      call.controller, call.key);
  const storage::Row* row = rows.next();
  if (row == nullptr) return std::nullopt;
  // Whether the first call was anonymous is not known before it has run, so both digests may be the right one.
  const std::string_view stored = row->bytes(0);
  if (stored != view(digest_of(call, call.actor)) && stored != view(digest_of(call, {}))) {
    throw base::Failed(base::Status::conflict, "KEY_REUSED", "The idempotency key was used for another request.",
                       "/idempotency_key");
  }
  return row->string(1);
}

void store_answer(storage::Database& database, const KeyedCall& call, std::string_view response, base::Instant now) {
  const Hash digest = digest_of(call, call.actor);
  database.run(
      "INSERT INTO stored_answer (controller, idempotency_key, operation, request_digest, response, created_at) "
      "VALUES ($1, $2, $3, $4, $5, $6)",
      call.controller, call.key, call.operation, storage::Parameter::bytes(view(digest)), response, now);
  // Rows lie in the order of time, so the search ends at the first one that is still kept: no index is needed.
  database.run(
      "DELETE FROM stored_answer WHERE position < "
      "(SELECT position FROM stored_answer WHERE created_at >= $1 ORDER BY position LIMIT 1)",
      now.milliseconds - answers_kept_days * milliseconds_of_day);
}

}  // namespace mukana::trust
