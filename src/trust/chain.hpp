#pragma once
/// @file
/// What the journal hashes, byte for byte. Everything is of fixed width or carries its length before it, integers are
/// big-endian, so that two different entries never give the same input. docs/journal.md tells how to do it elsewhere.
#include <cstdint>
#include <string_view>

#include "trust/journal.hpp"

namespace mukana::trust {

/// The layout of an entry that this library writes.
constexpr std::int64_t entry_version = 1;

/// The fields of an entry that its hash covers.
struct Link {
  std::int64_t sequence = 0;
  base::Instant at;
  std::int64_t version = entry_version;
  std::string_view kind;
  std::string_view commitment;  ///< 32 bytes
  std::string_view previous;    ///< 32 bytes
};

/// SHA256("mukana.payload.1" | salt | length64 | body)
Hash commitment_of(std::string_view salt, std::string_view body);

/// SHA256("mukana.entry.1" | workspace16 | sequence64 | at64 | version32 | length32 | kind | commitment | previous)
Hash hash_of(const WorkspaceId& workspace, const Link& link);

inline std::string_view view(const Hash& hash) { return {reinterpret_cast<const char*>(hash.data()), hash.size()}; }

/// SHA-256 of pieces one after the other.
class Sha256 {
 public:
  Sha256();
  Sha256& bytes(std::string_view piece);
  Sha256& unsigned32(std::uint32_t value);
  Sha256& unsigned64(std::uint64_t value);
  Hash finish();

 private:
  alignas(8) unsigned char state_[104];
};

}  // namespace mukana::trust
