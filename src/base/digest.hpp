#pragma once
/// @file
/// Digests for telling contents apart. What must withstand an attacker lies in the journal, not here.
#include <cstdint>
#include <string>
#include <string_view>

namespace mukana::base {

/// A 64-bit digest (SipHash-2-4 under a fixed key).
std::int64_t digest64(std::string_view text);
/// A 128-bit digest as 32 hexadecimal characters (BLAKE2b).
std::string digest128(std::string_view text);

}  // namespace mukana::base
