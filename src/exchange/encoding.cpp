#include "exchange/encoding.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>

#include "mukana/base/failure.hpp"

namespace mukana::exchange {
namespace {

using base::Failed;
using base::Failure;
using base::Status;

constexpr std::size_t block_size = 65'536;
constexpr std::string_view utf_8_mark = "\xEF\xBB\xBF";
constexpr std::string_view little_endian_mark = "\xFF\xFE";
constexpr std::string_view big_endian_mark = "\xFE\xFF";

// The characters of the bytes 0x80 to 0x9F; 0 where the encoding has none.
constexpr std::array<std::uint16_t, 32> windows_1252_characters{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned byte_of(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

/// How many of the bytes from `at` on are ASCII and not NUL.
std::size_t plain_length(std::string_view bytes, std::size_t at) {
  constexpr std::uint64_t ones = 0x0101010101010101;
  constexpr std::uint64_t tops = 0x8080808080808080;
  const std::size_t start = at;
  for (std::uint64_t word = 0; at + sizeof word <= bytes.size(); at += sizeof word) {
    std::memcpy(&word, bytes.data() + at, sizeof word);
    if ((((word - ones) | word) & tops) != 0) break;
  }
  while (at < bytes.size() && static_cast<signed char>(bytes[at]) > 0) ++at;
  return at - start;
}

struct Shape {
  std::size_t length;
  unsigned lowest_second;
  unsigned highest_second;
};

/// What a lead byte calls for: overlong forms, surrogates and what lies above U+10FFFF are ruled out by the second byte.
Shape shape_of(unsigned lead) {
  if (lead >= 0xC2 && lead <= 0xDF) return {2, 0x80, 0xBF};
  if (lead == 0xE0) return {3, 0xA0, 0xBF};
  if (lead == 0xED) return {3, 0x80, 0x9F};
  if (lead >= 0xE1 && lead <= 0xEF) return {3, 0x80, 0xBF};
  if (lead == 0xF0) return {4, 0x90, 0xBF};
  if (lead >= 0xF1 && lead <= 0xF3) return {4, 0x80, 0xBF};
  if (lead == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

struct Prefix {
  std::size_t length = 0;   ///< the bytes that are valid
  bool incomplete = false;  ///< what follows may become valid with more bytes
};

Prefix valid_prefix(std::string_view bytes) {
  std::size_t at = 0;
  for (;;) {
    at += plain_length(bytes, at);
    if (at == bytes.size()) return {at, false};
    const Shape shape = shape_of(byte_of(bytes, at));
    if (shape.length == 0) return {at, false};
    const std::size_t here = std::min(shape.length, bytes.size() - at);
    for (std::size_t i = 1; i < here; ++i) {
      const unsigned byte = byte_of(bytes, at + i);
      const unsigned lowest = i == 1 ? shape.lowest_second : 0x80;
      const unsigned highest = i == 1 ? shape.highest_second : 0xBF;
      if (byte < lowest || byte > highest) return {at, false};
    }
    if (here < shape.length) return {at, true};
    at += shape.length;
  }
}

void append_character(std::string& text, std::uint32_t character) {
  const auto put = [&text](std::uint32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (character < 0x80) {
    put(character);
  } else if (character < 0x800) {
    put(0xC0 | character >> 6);
    put(0x80 | (character & 0x3F));
  } else if (character < 0x10000) {
    put(0xE0 | character >> 12);
    put(0x80 | (character >> 6 & 0x3F));
    put(0x80 | (character & 0x3F));
  } else {
    put(0xF0 | character >> 18);
    put(0x80 | (character >> 12 & 0x3F));
    put(0x80 | (character >> 6 & 0x3F));
    put(0x80 | (character & 0x3F));
  }
}

bool same_name(std::string_view left, std::string_view right) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [&](char a, char b) { return lower(a) == lower(b); });
}

}  // namespace

Encoding encoding_named(std::string_view name) {
  if (same_name(name, "utf-8")) return Encoding::utf_8;
  if (same_name(name, "utf-16")) return Encoding::utf_16;
  if (same_name(name, "utf-16le")) return Encoding::utf_16le;
  if (same_name(name, "utf-16be")) return Encoding::utf_16be;
  if (same_name(name, "windows-1252")) return Encoding::windows_1252;
  throw Failed(Failure::of(Status::argument, "the encoding must be utf-8, utf-16, utf-16le, utf-16be or windows-1252"));
}

TextSource::TextSource(PullBytes pull, Encoding encoding)
    : pull_(std::move(pull)), encoding_(encoding), bytes_(block_size) {
  if (!pull_) throw Failed(Failure::of(Status::argument, "a callback that gives the bytes of the file is needed"));
}

void TextSource::pull_more() {
  std::memmove(bytes_.data(), bytes_.data() + begin_, end_ - begin_);
  end_ -= begin_;
  begin_ = 0;
  const std::size_t room = bytes_.size() - end_;
  const std::size_t count = pull_(bytes_.data() + end_, room);
  if (count > room) {
    throw Failed(Failure::of(Status::callback, "the callback claims more bytes than it was given room for"));
  }
  end_ += count;
  at_end_ = count == 0;
}

// A mark that contradicts the declared encoding means that everything after it would be read as something else.
void TextSource::drop_byte_order_mark() {
  const bool wide = encoding_ == Encoding::utf_16 || encoding_ == Encoding::utf_16le || encoding_ == Encoding::utf_16be;
  if (pending().starts_with(utf_8_mark)) {
    if (encoding_ == Encoding::utf_8) {
      begin_ += utf_8_mark.size();
    } else {
      fault_ = "the file begins with the mark of UTF-8, but another encoding is declared";
    }
  } else if (pending().starts_with(little_endian_mark) || pending().starts_with(big_endian_mark)) {
    const Encoding marked = pending().starts_with(little_endian_mark) ? Encoding::utf_16le : Encoding::utf_16be;
    if (wide && (encoding_ == Encoding::utf_16 || encoding_ == marked)) {
      encoding_ = marked;
      begin_ += little_endian_mark.size();
    } else {
      fault_ = "the file begins with the mark of UTF-16, but another encoding is declared";
    }
  }
}

TextSource::Outcome TextSource::read(std::string& text) {
  const std::size_t before = text.size();
  while (fault_.empty()) {
    if (!at_end_) pull_more();
    if (!started_) {
      if (!at_end_ && pending().size() < utf_8_mark.size()) continue;
      started_ = true;
      drop_byte_order_mark();
      if (!fault_.empty()) break;
    }
    decode(text);
    if (text.size() != before) return Outcome::text;
    if (at_end_ && fault_.empty()) return Outcome::end;
  }
  return Outcome::invalid;
}

void TextSource::decode(std::string& text) {
  switch (encoding_) {
    case Encoding::utf_8: return decode_utf_8(text);
    case Encoding::windows_1252: return decode_windows_1252(text);
    case Encoding::utf_16:
    case Encoding::utf_16le:
    case Encoding::utf_16be: return decode_utf_16(text);
  }
}

void TextSource::decode_utf_8(std::string& text) {
  const Prefix prefix = valid_prefix(pending());
  text.append(pending().substr(0, prefix.length));
  begin_ += prefix.length;
  if (begin_ == end_ || (prefix.incomplete && !at_end_)) return;
  fault_ = pending().front() == '\0' ? "the text holds a NUL; is it UTF-16?"
                                     : "the bytes are not UTF-8; declare the encoding of the file";
}

void TextSource::decode_utf_16(std::string& text) {
  const std::size_t high = encoding_ == Encoding::utf_16be ? 0 : 1;
  const auto unit_at = [&](std::size_t at) {
    return byte_of(pending(), at + high) << 8 | byte_of(pending(), at + 1 - high);
  };
  while (pending().size() >= 2) {
    const std::uint32_t unit = unit_at(0);
    if (unit < 0xD800 || unit > 0xDFFF) {
      if (unit == 0) {
        fault_ = "the text holds a NUL";
        return;
      }
      append_character(text, unit);
      begin_ += 2;
      continue;
    }
    if (unit <= 0xDBFF && pending().size() < 4 && !at_end_) return;
    const std::uint32_t low = pending().size() >= 4 ? unit_at(2) : 0;
    if (unit > 0xDBFF || low < 0xDC00 || low > 0xDFFF) {
      fault_ = "the bytes are not UTF-16: half a surrogate pair";
      return;
    }
    append_character(text, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
    begin_ += 4;
  }
  if (begin_ != end_ && at_end_) fault_ = "the bytes are not UTF-16: half a character at the end";
}

void TextSource::decode_windows_1252(std::string& text) {
  while (begin_ < end_) {
    const std::size_t plain = plain_length(pending(), 0);
    text.append(pending().substr(0, plain));
    begin_ += plain;
    if (begin_ == end_) return;
    const unsigned byte = byte_of(pending(), 0);
    const std::uint32_t character = byte >= 0x80 && byte < 0xA0 ? windows_1252_characters[byte - 0x80] : byte;
    if (character == 0) {
      fault_ = byte == 0 ? "the text holds a NUL" : "the bytes are not Windows-1252";
      return;
    }
    append_character(text, character);
    ++begin_;
  }
}

}  // namespace mukana::exchange
