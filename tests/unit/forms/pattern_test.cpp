#include "forms/pattern.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <regex>
#include <string>

namespace mukana::forms {

TEST_CASE("a pattern is found in a text", "[forms]") {
  const auto [pattern, text, expected] = GENERATE(table<const char*, const char*, bool>({
      {"abc", "xabcx", true},
      {"^abc$", "abc", true},
      {"^abc$", "abcd", false},
      {"", "", true},
      {"^$", "", true},
      {"^$", "a", false},
      {"a|b|c", "c", true},
      {"^(a|b|cd)+$", "abcdab", true},
      {"^(a|b|cd)+$", "abc", false},
      {"^a*$", "", true},
      {"^a*b$", "aaab", true},
      {"^a+$", "", false},
      {"^a?b$", "b", true},
      {"^a?b$", "aab", false},
      {"^[a-c]{2,3}$", "abc", true},
      {"^[a-c]{2,3}$", "abca", false},
      {"^[a-c]{2}$", "ab", true},
      {"^x{2,}$", "xxxxx", true},
      {"^x{2,}$", "x", false},
      {"^(ab){2}$", "abab", true},
      {"^(a|b){2}c$", "abc", true},
      {"^[^0-9]+$", "abä", true},
      {"^[^0-9]+$", "ab1", false},
      {"^\\d{5}$", "50100", true},
      {"^\\D$", "5", false},
      {"^\\w+\\s\\w+$", "Äiti Öljy", true},
      {"^[\\d.]+$", "1.5", true},
      {"^.$", "ä", true},
      {"^.$", "\n", false},
      {"^\\.$", ".", true},
      {"^[\\]]$", "]", true},
      {"^[]a]+$", "]a", true},
      {"^(?:a|b)$", "b", true},
      {"^(|a)b$", "b", true},
      {"^(a*)*$", "aaa", true},
      {"(x+x+)+y", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", false},
  }));
  CAPTURE(pattern, text);
  const auto parsed = Pattern::parse(pattern);
  REQUIRE(parsed);
  CHECK(parsed->is_found_in(text) == expected);
}

TEST_CASE("what is no pattern is refused", "[forms]") {
  const auto pattern = GENERATE("(", ")", "a)", "[", "[a", "*", "+a", "a{2", "a{3,2}", "a{x}", "\\", "\\b", "(?=a)",
                                "[b-a]", "a{1001}", "(a{100}){100}");
  CAPTURE(pattern);
  CHECK_FALSE(Pattern::parse(pattern));
  CHECK_FALSE(Pattern::parse(std::string(501, 'a')));
}

TEST_CASE("patterns agree with those of the standard library", "[forms][property]") {
  CHECK(rc::check([] {
    const auto piece =
        rc::gen::elementOf(std::vector<std::string>{"a", "b", "[ab]", "[^a]", ".", "(a|b)", "(ab)", "(b|)"});
    const auto amount = rc::gen::elementOf(std::vector<std::string>{"", "", "*", "+", "?", "{2}", "{1,2}"});
    std::string pattern = "^";
    const int count = *rc::gen::inRange(1, 5);
    for (int i = 0; i < count; ++i) pattern += *piece + *amount;
    pattern += "$";
    const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("abc")));
    RC_PRE(text.size() < 12);
    const auto parsed = Pattern::parse(pattern);
    RC_ASSERT(parsed.has_value());
    RC_ASSERT(parsed->is_found_in(text) == std::regex_search(text, std::regex(pattern)));
  }));
}

}  // namespace mukana::forms
