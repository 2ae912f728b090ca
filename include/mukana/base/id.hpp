#pragma once
/// @file
/// Ids as the outside sees them, and the texts that are maps of languages.
#include <array>
#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "mukana/base/failure.hpp"

namespace mukana::base {

/// An id: 1 to 64 printable ASCII characters without spaces at its ends, unique per controller and kind.
struct Id {
  std::string text;
  friend auto operator<=>(const Id&, const Id&) = default;
};

/// Sixteen bytes of a UUID.
using UuidBytes = std::array<std::uint8_t, 16>;

/// A text in several languages: language tag ("fi", "sv", "en") to text.
struct Texts {
  std::map<std::string, std::string, std::less<>> by_language;
  /// The text in that language, else in English, Finnish, Swedish, else the first one there; empty where there is none.
  std::string_view in(std::string_view language) const;
  friend bool operator==(const Texts&, const Texts&) = default;
};

/// Says no to an id of the wrong form, and to a Finnish personal identity code, which must never become an id.
Refusal check_id(std::string_view text, std::string_view path);

/// Whether the text is a valid Finnish personal identity code, the newer century signs included (Government decree
/// 128/2010 as amended in 2022): ddmmyy, one of +-YXWVUABCDEF, three digits, a check character.
bool is_personal_identity_code(std::string_view text);

/// The UUID as 36 lower-case characters.
std::string format_uuid(const UuidBytes& bytes);
/// A name-based UUID of a kind and two parts (RFC 9562, version 5), for records that duplicates must converge on: the
/// name is each part followed by a NUL, the namespace 5b1f0c3e-8d74-4a52-9a60-21d7c40e6b93.
std::string derived_id(std::string_view kind, std::string_view first, std::string_view second);
/// A time-ordered UUID (RFC 9562, version 7).
std::string make_id(std::int64_t unix_milliseconds);
/// The same for one of many made at the same time, such as the rows of a file: ordered by `number` within the
/// millisecond (RFC 9562, section 6.2, method 1), so that an index over a million of them grows at its end.
std::string make_id(std::int64_t unix_milliseconds, std::uint32_t number);
/// A UUID of random bytes alone (version 4), for what must carry no time.
std::string make_random_id();

}  // namespace mukana::base
