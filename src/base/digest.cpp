#include "base/digest.hpp"

#include <array>
#include <sodium.h>

namespace mukana::base {

std::int64_t digest64(std::string_view text) {
  static_assert(crypto_shorthash_BYTES == sizeof(std::int64_t));
  constexpr std::array<unsigned char, crypto_shorthash_KEYBYTES> key{'m', 'u', 'k', 'a', 'n', 'a'};
  std::array<unsigned char, crypto_shorthash_BYTES> hash{};
  crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size(), key.data());
  std::uint64_t value = 0;  // put together byte by byte: a stored digest must mean the same on every machine
  for (const unsigned char byte : hash) value = (value << 8U) | byte;
  return static_cast<std::int64_t>(value);
}

std::string digest128(std::string_view text) {
  std::array<unsigned char, 16> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                     nullptr, 0);
  std::array<char, 33> hex{};
  sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
  return std::string(hex.data(), 32);
}

std::string sha256_hex(std::string_view text) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
  std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
  sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
  return std::string(hex.data(), hex.size() - 1);
}

}  // namespace mukana::base
