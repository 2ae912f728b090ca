#pragma once
/// @file
/// Digests for telling contents apart. The journal's chain has its own.
#include <cstdint>
#include <string>
#include <string_view>

namespace mukana::base {

/// A 64-bit digest (SipHash-2-4 under a fixed key).
std::int64_t digest64(std::string_view text);
/// A 128-bit digest as 32 hexadecimal characters (BLAKE2b).
std::string digest128(std::string_view text);
/// The SHA-256 as 64 hexadecimal characters, for what others have to be able to compute again.
std::string sha256_hex(std::string_view text);

}  // namespace mukana::base
