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

/// The answer stored under a key of this controller; nothing for a new key. Throws E_CONFLICT (KEY_REUSED) where the
/// key was used for another operation or another request. `request` is the request without its envelope fields.
std::optional<std::string> stored_answer(storage::Database& database, storage::Key controller, std::string_view key,
                                         std::string_view operation, std::string_view request);

/// Keeps an answer, and drops the expired ones.
void store_answer(storage::Database& database, storage::Key controller, std::string_view key,
                  std::string_view operation, std::string_view request, std::string_view response, base::Instant now);

}  // namespace mukana::trust
