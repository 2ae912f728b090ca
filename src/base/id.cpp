#include "mukana/base/id.hpp"

#include <algorithm>
#include <boost/uuid/name_generator_sha1.hpp>
#include <sodium.h>

#include "mukana/base/time.hpp"

namespace mukana::base {
namespace {

// The namespace of the ids that mukana derives from others; made once, at random, and never changed.
constexpr UuidBytes namespace_bytes{0x5b, 0x1f, 0x0c, 0x3e, 0x8d, 0x74, 0x4a, 0x52,
                                    0x9a, 0x60, 0x21, 0xd7, 0xc4, 0x0e, 0x6b, 0x93};

void set_version(UuidBytes& bytes, unsigned version) {
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0FU) | (version << 4U));
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3FU) | 0x80U);
}

UuidBytes timed_bytes(std::int64_t unix_milliseconds) {
  UuidBytes bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  for (std::size_t i = 0; i < 6; ++i) {
    bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(unix_milliseconds) >> (8U * (5U - i)));
  }
  set_version(bytes, 7);
  return bytes;
}

int digits(std::string_view text) {
  int value = 0;
  for (const char c : text) value = value * 10 + (c - '0');
  return value;
}

bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string_view Texts::in(std::string_view language) const {
  for (const std::string_view tag :
       {language, std::string_view("en"), std::string_view("fi"), std::string_view("sv")}) {
    if (const auto found = by_language.find(tag); found != by_language.end()) return found->second;
  }
  return by_language.empty() ? std::string_view{} : std::string_view(by_language.begin()->second);
}

bool is_personal_identity_code(std::string_view text) {
  if (text.size() != 11 || !all_digits(text.substr(0, 6)) || !all_digits(text.substr(7, 3))) return false;
  int century = 0;
  if (text[6] == '+') {
    century = 1800;
  } else if (std::string_view("-YXWVU").find(text[6]) != std::string_view::npos) {
    century = 1900;
  } else if (std::string_view("ABCDEF").find(text[6]) != std::string_view::npos) {
    century = 2000;
  } else {
    return false;
  }
  const int year = century + digits(text.substr(4, 2));
  if (!Date::of(year, digits(text.substr(2, 2)), digits(text.substr(0, 2)))) return false;
  constexpr std::string_view check_characters = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  const int number = digits(text.substr(0, 6)) * 1000 + digits(text.substr(7, 3));
  return check_characters[static_cast<std::size_t>(number % 31)] == text[10];
}

Refusal check_id(std::string_view text, std::string_view path) {
  const bool printable = std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
  if (text.empty() || text.size() > 64 || !printable || text.front() == ' ' || text.back() == ' ') {
    return Failure{Status::format, "BAD_ID", "An id has 1 to 64 printable ASCII characters.", std::string(path)};
  }
  if (is_personal_identity_code(text)) {
    return Failure{Status::argument, "PERSONAL_IDENTITY_CODE", "A personal identity code must not be used as an id.",
                   std::string(path)};
  }
  return {};
}

std::string format_uuid(const UuidBytes& bytes) {
  constexpr std::string_view hex = "0123456789abcdef";
  std::string text;
  text.reserve(36);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += hex[bytes[i] >> 4U];
    text += hex[bytes[i] & 0x0FU];
  }
  return text;
}

std::string derived_id(std::string_view kind, std::string_view first, std::string_view second) {
  std::string name;
  for (const std::string_view part : {kind, first, second}) {
    name += part;
    name += '\0';
  }
  boost::uuids::uuid ours{};
  std::copy(namespace_bytes.begin(), namespace_bytes.end(), ours.begin());
  const boost::uuids::uuid derived = boost::uuids::name_generator_sha1(ours)(name.data(), name.size());
  UuidBytes bytes{};
  std::copy(derived.begin(), derived.end(), bytes.begin());
  return format_uuid(bytes);
}

std::string make_id(std::int64_t unix_milliseconds) { return format_uuid(timed_bytes(unix_milliseconds)); }

std::string make_id(std::int64_t unix_milliseconds, std::uint32_t number) {
  UuidBytes bytes = timed_bytes(unix_milliseconds);
  const auto low_bits = [](std::uint32_t value, unsigned bits) {
    return static_cast<std::uint8_t>(value & ((1U << bits) - 1U));
  };
  // The 32 bits go around the version and the variant: 12 before the variant, 6 and 8 and 6 after it.
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0xF0U) | low_bits(number >> 28U, 4));
  bytes[7] = low_bits(number >> 20U, 8);
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0xC0U) | low_bits(number >> 14U, 6));
  bytes[9] = low_bits(number >> 6U, 8);
  bytes[10] = static_cast<std::uint8_t>((bytes[10] & 0x03U) | (low_bits(number, 6) << 2U));
  return format_uuid(bytes);
}

std::string make_random_id() {
  UuidBytes bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  set_version(bytes, 4);
  return format_uuid(bytes);
}

}  // namespace mukana::base
