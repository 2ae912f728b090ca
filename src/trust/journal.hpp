#pragma once
/// @file
/// The journal: one append-only, hash-chained, redactable chain per workspace, written in the transaction of the call
/// that it records. The chain itself identifies nobody; actor, subjects and objects lie in a payload that can be taken
/// away while the chain still verifies.
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/base/time.hpp"

#include "operation/context.hpp"
#include "storage/database.hpp"

namespace mukana::trust {

using Hash = std::array<std::uint8_t, 32>;
using WorkspaceId = std::array<std::uint8_t, 16>;

/// What happened, before it is written.
struct Entry {
  base::Instant at;
  std::string_view kind;                    ///< the operation's name, or "access.denied", "redact", "workspace.create"
  const operation::Actor* actor = nullptr;  ///< nobody for what the library does itself, and for anonymous responses
  std::string_view details;  ///< JSON object: counts and digests of an import, the reason of a refusal; may be empty
  const operation::Trail* trail = nullptr;
};

struct Head {
  std::int64_t sequence = 0;
  Hash hash{};
};

/// Appends an entry and returns the new head. The caller holds the write transaction.
Head append(storage::Database& database, const WorkspaceId& workspace, const Entry& entry);

/// The newest entry; sequence 0 and a hash of zeros where there is none.
Head head(storage::Database& database);

struct Verification {
  std::int64_t entries = 0;
  Head head;
  std::optional<std::int64_t> first_bad;  ///< the first entry that does not follow from the one before
  std::string problem;                    ///< what is wrong with it
};

/// Recomputes the whole chain and names the first entry that was altered, removed or put in.
Verification verify(storage::Database& database, const WorkspaceId& workspace, operation::Monitor& monitor);

/// Takes the payload of an entry away and appends a `redact` entry. The chain still verifies.
void redact(storage::Database& database, const WorkspaceId& workspace, std::int64_t sequence, const Entry& entry);

}  // namespace mukana::trust
