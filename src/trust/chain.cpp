#include "trust/chain.hpp"

#include <new>
#include <sodium.h>

namespace mukana::trust {
namespace {

constexpr std::string_view payload_tag = "mukana.payload.1";
constexpr std::string_view entry_tag = "mukana.entry.1";

static_assert(sizeof(crypto_hash_sha256_state) == 104 && alignof(crypto_hash_sha256_state) <= 8);

crypto_hash_sha256_state* state_in(unsigned char* place) {
  return std::launder(reinterpret_cast<crypto_hash_sha256_state*>(place));
}

template <std::size_t width>
std::array<char, width> big_endian(std::uint64_t value) {
  std::array<char, width> bytes{};
  for (std::size_t i = 0; i < width; ++i) bytes[i] = static_cast<char>(value >> (8U * (width - 1 - i)));
  return bytes;
}

}  // namespace

Sha256::Sha256() { crypto_hash_sha256_init(new (state_) crypto_hash_sha256_state); }

Sha256& Sha256::bytes(std::string_view piece) {
  crypto_hash_sha256_update(state_in(state_), reinterpret_cast<const unsigned char*>(piece.data()), piece.size());
  return *this;
}

Sha256& Sha256::unsigned32(std::uint32_t value) {
  const auto written = big_endian<4>(value);
  return bytes({written.data(), written.size()});
}

Sha256& Sha256::unsigned64(std::uint64_t value) {
  const auto written = big_endian<8>(value);
  return bytes({written.data(), written.size()});
}

Hash Sha256::finish() {
  Hash hash{};
  crypto_hash_sha256_final(state_in(state_), hash.data());
  return hash;
}

Hash commitment_of(std::string_view salt, std::string_view body) {
  return Sha256().bytes(payload_tag).bytes(salt).unsigned64(body.size()).bytes(body).finish();
}

Hash hash_of(const WorkspaceId& workspace, const Link& link) {
  return Sha256()
      .bytes(entry_tag)
      .bytes({reinterpret_cast<const char*>(workspace.data()), workspace.size()})
      .unsigned64(static_cast<std::uint64_t>(link.sequence))
      .unsigned64(static_cast<std::uint64_t>(link.at.milliseconds))
      .unsigned32(static_cast<std::uint32_t>(link.version))
      .unsigned32(static_cast<std::uint32_t>(link.kind.size()))
      .bytes(link.kind)
      .bytes(link.commitment)
      .bytes(link.previous)
      .finish();
}

}  // namespace mukana::trust
