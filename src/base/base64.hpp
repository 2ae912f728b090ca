#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace mukana::base {

/// The bytes of a base64 text (RFC 4648, with padding); nothing where it is none.
std::optional<std::string> decode_base64(std::string_view text);

/// Bytes as base64 text (RFC 4648, with padding, in one line).
std::string encode_base64(std::string_view bytes);

}  // namespace mukana::base
