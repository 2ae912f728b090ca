#pragma once
/// @file
/// Stored answers: a retry with the same idempotency key gets the first result instead of a second effect.
#include <optional>
#include <string>
#include <string_view>

#include "mukana/base/time.hpp"

#include "storage/database.hpp"

namespace mukana::trust {

/// How long an answer is kept for a retry.
constexpr std::int64_t answers_kept_days = 30;

/// A call that may be retried under a key.
struct KeyedCall {
  storage::Key controller = 0;
  std::string_view actor;  ///< id of who calls; empty where the call must leave no trace of it
  std::string_view key;
  std::string_view operation;
  std::string_view request;  ///< the request without its envelope fields
};

/// The answer stored under a key of this controller; nothing for a new key. Throws E_CONFLICT (KEY_REUSED) where the
/// key was used by somebody else, for another operation or another request: an answer is handed to nobody but whom it
/// was given to. An answer that was stored without an actor is anybody's who has the key and the request.
std::optional<std::string> stored_answer(storage::Database& database, const KeyedCall& call);

/// Keeps an answer, and drops the expired ones.
void store_answer(storage::Database& database, const KeyedCall& call, std::string_view response, base::Instant now);

}  // namespace mukana::trust
