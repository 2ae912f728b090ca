// What a text must be before it is let in.
#include "base/text.hpp"

#include <catch2/catch.hpp>

#include "mukana/base/failure.hpp"

using namespace mukana;
using namespace std::string_view_literals;

namespace {

bool refused(std::string_view text, bool multiline = false) {
  const base::Refusal refusal = base::check_text(text, multiline, "/name");
  if (!refusal) return false;
  CHECK(refusal->code == "CONTROL_CHARACTER");
  CHECK(refusal->path == "/name");
  return true;
}

// The UTF-8 of a code point below U+10000.
std::string character(unsigned code) {
  if (code < 0x80) return {static_cast<char>(code)};
  if (code < 0x800) return {static_cast<char>(0xC0U | (code >> 6U)), static_cast<char>(0x80U | (code & 0x3FU))};
  return {static_cast<char>(0xE0U | (code >> 12U)), static_cast<char>(0x80U | ((code >> 6U) & 0x3FU)),
          static_cast<char>(0x80U | (code & 0x3FU))};
}

}  // namespace

TEST_CASE("Control characters are refused; line breaks and tabs pass where lines are allowed", "[base]") {
  for (unsigned code = 0; code < 0x20; ++code) {
    CAPTURE(code);
    const bool layout = code == '\n' || code == '\r' || code == '\t';
    CHECK(refused("a" + character(code) + "b"));
    CHECK(refused("a" + character(code) + "b", true) == !layout);
  }
  for (unsigned code = 0x7F; code < 0xA0; ++code) {
    CAPTURE(code);
    CHECK(refused("a" + character(code), true));
  }
  CHECK_FALSE(refused("a" + character(0xA0) + "b"));
}

TEST_CASE("Characters that turn the writing direction are refused, their neighbours are not", "[base]") {
  for (const unsigned code :
       {0x061CU, 0x200EU, 0x200FU, 0x202AU, 0x202BU, 0x202CU, 0x202DU, 0x202EU, 0x2066U, 0x2067U, 0x2068U, 0x2069U}) {
    CAPTURE(code);
    CHECK(refused(character(code)));
    CHECK(refused("Maija" + character(code) + "Meik\xC3\xA4l\xC3\xA4inen", true));
  }
  for (const unsigned code : {0x061BU, 0x061DU, 0x200DU, 0x2010U, 0x202FU, 0x2065U, 0x206AU, 0x20ACU, 0x05D0U}) {
    CAPTURE(code);
    CHECK_FALSE(refused(character(code)));
  }
}

TEST_CASE("Names of any script pass", "[base]") {
  for (const char* name :
       {"", "Meik\xC3\xA4l\xC3\xA4inen", "Dvo\xC5\x99\xC3\xA1k", "\xD8\xB9\xD9\x84\xD9\x8A",
        "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", "O'Neill", "'; DROP TABLE person; --", "<script>", "\xF0\x9F\x98\x80"}) {
    CAPTURE(name);
    CHECK_FALSE(refused(name));
  }
}

TEST_CASE("Well-formed UTF-8 is told from the rest at every place in a text", "[base]") {
  for (std::size_t before = 0; before < 20; ++before) {
    for (std::size_t after = 0; after < 10; ++after) {
      const auto within = [&](std::string_view bytes) {
        return base::is_utf8(std::string(before, 'x') + std::string(bytes) + std::string(after, 'y'));
      };
      CHECK(within("\xC3\xA4"));
      CHECK(within("\xED\x9F\xBF"));
      CHECK(within("\xEE\x80\x80"));
      CHECK(within("\xF4\x8F\xBF\xBF"));
      for (const auto bad : {"\xC0\x80"sv, "\xC1\xBF"sv, "\xE0\x9F\xBF"sv, "\xED\xA0\x80"sv, "\xF0\x8F\xBF\xBF"sv,
                             "\xF4\x90\x80\x80"sv, "\xF5\x80\x80\x80"sv, "\xFE"sv, "\x80"sv, "\xC3"sv, "\xE2\x82"sv}) {
        CHECK_FALSE(within(bad));
      }
    }
  }
  CHECK(base::is_utf8(""));
}
