#include "base/text.hpp"

#include <cstdint>
#include <cstring>

namespace mukana::base {
namespace {

// The length of the well-formed sequence at `at`, or 0 (Unicode 15, table 3-7).
std::size_t sequence_length(const unsigned char* at, std::size_t left) {
  const auto follows = [&](std::size_t i, unsigned low, unsigned high) {
    return i < left && at[i] >= low && at[i] <= high;
  };
  const unsigned lead = at[0];
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return follows(1, 0x80, 0xBF) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : 0xBF;
    return follows(1, low, high) && follows(2, 0x80, 0xBF) ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
    return follows(1, low, high) && follows(2, 0x80, 0xBF) && follows(3, 0x80, 0xBF) ? 4 : 0;
  }
  return 0;
}

// The code points that change how text around them is shown: U+061C, U+200E, U+200F, U+202A-202E, U+2066-2069.
bool turns_direction(std::string_view rest) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
  if (rest.size() >= 2 && byte(0) == 0xD8 && byte(1) == 0x9C) return true;
  if (rest.size() < 3 || byte(0) != 0xE2) return false;
  if (byte(1) == 0x80) return byte(2) == 0x8E || byte(2) == 0x8F || (byte(2) >= 0xAA && byte(2) <= 0xAE);
  return byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  std::size_t i = 0;
  while (i < bytes.size()) {
    std::uint64_t block = 0;
    if (bytes.size() - i >= sizeof block) {
      std::memcpy(&block, data + i, sizeof block);
      if ((block & 0x8080808080808080U) == 0) {
        i += sizeof block;
        continue;
      }
    }
    const std::size_t length = sequence_length(data + i, bytes.size() - i);
    if (length == 0) return false;
    i += length;
  }
  return true;
}

Refusal check_text(std::string_view text, bool multiline, std::string_view path) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const bool layout = multiline && (c == '\n' || c == '\r' || c == '\t');
    const bool control = (c < 0x20 && !layout) || c == 0x7F ||
                         (c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0);
    if (control || ((c == 0xE2 || c == 0xD8) && turns_direction(text.substr(i)))) {
      return Failure{Status::format, "CONTROL_CHARACTER", "The text holds a control or direction character.",
                     std::string(path)};
    }
  }
  return {};
}

}  // namespace mukana::base
