#include "exchange/encoding.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include "mukana/base/failure.hpp"

#include "base/text.hpp"
#include "unit/exchange/bytes.hpp"

namespace {

using namespace std::string_literals;
using mukana::base::Failed;
using mukana::exchange::Encoding;
using mukana::exchange::TextSource;
using mukana::exchange::test::bytes_of;

struct Read {
  std::string text;
  bool valid;
};

Read read_all(const std::string& bytes, Encoding encoding, std::size_t piece = 65'536) {
  TextSource source(bytes_of(bytes, piece), encoding);
  Read read{};
  TextSource::Outcome outcome = TextSource::Outcome::text;
  while (outcome == TextSource::Outcome::text) outcome = source.read(read.text);
  read.valid = outcome == TextSource::Outcome::end;
  CHECK(source.fault().empty() == read.valid);
  return read;
}

TEST_CASE("names of encodings", "[exchange][encoding]") {
  CHECK(mukana::exchange::encoding_named("utf-8") == Encoding::utf_8);
  CHECK(mukana::exchange::encoding_named("UTF-16") == Encoding::utf_16);
  CHECK(mukana::exchange::encoding_named("utf-16be") == Encoding::utf_16be);
  CHECK(mukana::exchange::encoding_named("Windows-1252") == Encoding::windows_1252);
  for (const char* name : {"", "utf8", "latin-1", "utf-8 ", "utf-32"}) {
    CAPTURE(name);
    try {
      mukana::exchange::encoding_named(name);
      FAIL("accepted");
    } catch (const Failed& failed) {
      CHECK(failed.failure().status == mukana::base::Status::argument);
    }
  }
}

TEST_CASE("encodings, whatever the pieces they come in", "[exchange][encoding]") {
  struct Row {
    const char* what;
    Encoding encoding;
    std::string bytes;
    std::string text;
    bool valid;
  };
  const Row rows[] = {
      {"ascii", Encoding::utf_8, "abc", "abc", true},
      {"nothing", Encoding::utf_8, "", "", true},
      {"nothing wide", Encoding::utf_16, "", "", true},
      {"all lengths", Encoding::utf_8, "a\u00E4\u20AC\U0001F600z", "a\u00E4\u20AC\U0001F600z", true},
      {"mark dropped", Encoding::utf_8,
       "\xEF\xBB\xBF"
       "abc",
       "abc", true},
      {"only the mark", Encoding::utf_8, "\xEF\xBB\xBF", "", true},
      {"later mark kept", Encoding::utf_8, "a\xEF\xBB\xBF", "a\xEF\xBB\xBF", true},
      {"overlong 2", Encoding::utf_8, "ab\xC0\xAF", "ab", false},
      {"overlong 3", Encoding::utf_8, "ab\xE0\x80\xAF", "ab", false},
      {"overlong 4", Encoding::utf_8, "ab\xF0\x80\x80\xAF", "ab", false},
      {"surrogate", Encoding::utf_8, "ab\xED\xA0\x80", "ab", false},
      {"above the last", Encoding::utf_8, "ab\xF4\x90\x80\x80", "ab", false},
      {"no lead", Encoding::utf_8, "ab\x80", "ab", false},
      {"cut short", Encoding::utf_8, "ab\xE2\x82", "ab", false},
      {"cut by ascii", Encoding::utf_8, "ab\xE2\x82z", "ab", false},
      {"NUL", Encoding::utf_8, "ab\0c"s, "ab", false},
      {"latin-1", Encoding::utf_8, "P\xE4iv\xE4", "P", false},
      {"utf-16 undeclared", Encoding::utf_8,
       "\xFF\xFE"
       "a\0b\0"s,
       "", false},
      {"utf-16 little", Encoding::utf_16,
       "\xFF\xFE"
       "a\0\xE4\0"s,
       "a\u00E4", true},
      {"utf-16 big", Encoding::utf_16, "\xFE\xFF\0a\0\xE4"s, "a\u00E4", true},
      {"utf-16 unmarked", Encoding::utf_16, "a\0\xE4\0"s, "a\u00E4", true},
      {"utf-16le", Encoding::utf_16le, "a\0\xAC\x20"s, "a\u20AC", true},
      {"utf-16le marked", Encoding::utf_16le,
       "\xFF\xFE"
       "a\0"s,
       "a", true},
      {"utf-16be", Encoding::utf_16be, "\0a\x20\xAC"s, "a\u20AC", true},
      {"utf-16 mark against", Encoding::utf_16le, "\xFE\xFF\0a"s, "", false},
      {"utf-16 pair", Encoding::utf_16le, "\x3D\xD8\x00\xDE"s, "\U0001F600", true},
      {"utf-16 half a pair", Encoding::utf_16le,
       "a\0\x3D\xD8"
       "b\0"s,
       "a", false},
      {"utf-16 half at the end", Encoding::utf_16le, "a\0\x3D\xD8"s, "a", false},
      {"utf-16 low first", Encoding::utf_16le, "a\0\x00\xDE"s, "a", false},
      {"utf-16 odd", Encoding::utf_16le, "a\0b"s, "a", false},
      {"utf-16 NUL", Encoding::utf_16le, "a\0\0\0"s, "a", false},
      {"utf-8 mark as utf-16", Encoding::utf_16,
       "\xEF\xBB\xBF"
       "abc",
       "", false},
      {"windows-1252", Encoding::windows_1252, "P\xE4iv\xE4 5 \x80 \x96", "P\u00E4iv\u00E4 5 \u20AC \u2013", true},
      {"windows-1252 hole", Encoding::windows_1252, "a\x81", "a", false},
      {"windows-1252 NUL", Encoding::windows_1252, "a\0"s, "a", false},
      {"utf-8 mark as windows-1252", Encoding::windows_1252,
       "\xEF\xBB\xBF"
       "abc",
       "", false},
  };
  for (const Row& row : rows) {
    for (const std::size_t piece : {1, 2, 3, 5, 65'536}) {
      CAPTURE(row.what, piece);
      const Read read = read_all(row.bytes, row.encoding, piece);
      CHECK(read.valid == row.valid);
      CHECK(read.text == row.text);
    }
  }
}

TEST_CASE("a callback that misbehaves", "[exchange][encoding]") {
  CHECK_THROWS_AS(TextSource({}, Encoding::utf_8), Failed);
  TextSource source([](char*, std::size_t capacity) { return capacity + 1; }, Encoding::utf_8);
  std::string text;
  CHECK_THROWS_AS(source.read(text), Failed);
}

TEST_CASE("properties of reading text", "[exchange][encoding]") {
  rc::prop("the same bytes are valid here as in base, and all bytes come through", [] {
    // Mostly bytes around the borders of the forms, so that valid sequences do occur.
    const auto bytes = *rc::gen::container<std::string>(rc::gen::element('a', '\x7F', '\x80', '\x8F', '\x90', '\x9F',
                                                                         '\xA0', '\xBF', '\xC2', '\xDF', '\xE0', '\xE1',
                                                                         '\xED', '\xF0', '\xF4', '\xF5'));
    const std::size_t piece = *rc::gen::inRange<std::size_t>(1, 9);
    TextSource source(bytes_of(bytes, piece), Encoding::utf_8);
    std::string text;
    TextSource::Outcome outcome = TextSource::Outcome::text;
    while (outcome == TextSource::Outcome::text) outcome = source.read(text);
    RC_ASSERT((outcome == TextSource::Outcome::end) == mukana::base::is_utf8(bytes));
    RC_ASSERT(bytes.substr(0, text.size()) == text);
    RC_ASSERT(mukana::base::is_utf8(text));
    RC_ASSERT(outcome == TextSource::Outcome::invalid || text.size() == bytes.size());
  });
}

}  // namespace
