// What JSON libraries let pass and we do not: see base/json.hpp.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>
#include <catch2/catch.hpp>

#include "base/json.hpp"
#include "support/failures.hpp"

using namespace mukana;

namespace {

std::string refused(std::string_view text) {
  return test::refusal_of([&] { base::parse_json(text); });
}

std::string nested(std::size_t depth, std::string_view open = "[", std::string_view close = "]") {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) text += open;
  for (std::size_t i = 0; i < depth; ++i) text += close;
  return text;
}

}  // namespace

TEST_CASE("Text that is not well-formed UTF-8 is refused, never repaired", "[base][json]") {
  const std::string_view bytes = GENERATE(as<std::string_view>{},
                                          "\xC0\xAF",          // overlong slash
                                          "\xE0\x80\xAF",      // the same in three bytes
                                          "\xF0\x80\x80\xAF",  // and in four
                                          "\xED\xA0\x80",      // a surrogate, U+D800
                                          "\xED\xBF\xBF",      // U+DFFF
                                          "\xF4\x90\x80\x80",  // above U+10FFFF
                                          "\xFF", "\x80", "\xC3", "\xE2\x82", "\xF0\x9F\x98");
  CHECK(refused('"' + std::string(bytes) + '"') == "E_UTF8");
  CHECK(refused("{\"name\":[\"plain\",\"" + std::string(bytes) + "\"]}") == "E_UTF8");
  CHECK(refused("{\"" + std::string(bytes) + "\":1}") == "E_UTF8");
}

TEST_CASE("An escape of half a surrogate pair is refused, a whole pair is one character", "[base][json]") {
  CHECK(refused(R"("\ud83d")") == "E_UTF8");
  CHECK(refused(R"("\ude00")") == "E_UTF8");
  CHECK(refused(R"("\ud83d\u0041")") == "E_UTF8");
  CHECK(refused(R"("\ud83dx")") == "E_UTF8");
  CHECK(refused(R"({"\udfff":1})") == "E_UTF8");
  CHECK(base::parse_json(R"("\ud83d\ude00")").as_string() == "\xF0\x9F\x98\x80");
  CHECK(base::parse_json("\"\xC3\xA4\xF0\x9F\x98\x80\"").as_string() == "\xC3\xA4\xF0\x9F\x98\x80");
}

TEST_CASE("A NUL is refused, whether raw or escaped, in a text or in a key", "[base][json]") {
  CHECK(refused(R"("a\u0000b")") == "E_UTF8");
  CHECK(refused(R"({"a\u0000":1})") == "E_UTF8");
  CHECK(refused(R"(["ok",{"a":"\u0000"}])") == "E_UTF8");
  using namespace std::string_view_literals;
  CHECK_FALSE(refused("\"a\0b\""sv).empty());
  CHECK_FALSE(refused("\0"sv).empty());
  CHECK_FALSE(refused("{}\0"sv).empty());
}

TEST_CASE("A raw control character in a text is not JSON", "[base][json]") {
  CHECK(refused("\"a\nb\"") == "E_FORMAT");
  CHECK(refused("\"a\x01\"") == "E_FORMAT");
}

TEST_CASE("A text holds up to 1 MiB", "[base][json]") {
  constexpr std::size_t longest = 1U << 20U;
  const std::string at_the_limit = '"' + std::string(longest, 'x') + '"';
  CHECK(base::parse_json(at_the_limit).as_string().size() == longest);
  CHECK(refused('"' + std::string(longest + 1, 'x') + '"') == "E_LIMIT");
  CHECK(refused("{\"" + std::string(1025, 'k') + "\":1}") == "E_LIMIT");
}

TEST_CASE("Depth 64 is taken, 65 is refused, and a million cost no stack", "[base][json]") {
  CHECK(refused(nested(64)).empty());
  CHECK(refused(nested(65)) == "E_LIMIT");
  CHECK(refused(nested(64, "{\"a\":", "}")) == "E_FORMAT");  // a value is missing innermost
  CHECK(refused(nested(65, "{\"a\":", "}")) == "E_LIMIT");
  CHECK(refused(nested(1'000'000)) == "E_LIMIT");
  CHECK(refused(std::string(1'000'000, '[')) == "E_LIMIT");
  CHECK(refused(nested(500'000, "[{\"a\":", "}]")) == "E_LIMIT");
}

TEST_CASE("A key that stands twice in one object is refused", "[base][json]") {
  CHECK(refused(R"({"a":1,"a":1})") == "E_FORMAT DUPLICATE_KEY /a");
  CHECK(refused(R"({"a":1,"b":2,"\u0061":3})") == "E_FORMAT DUPLICATE_KEY /a");
  CHECK(refused(R"([{"x":{"a/b~":1,"a\/b~":2}}])") == "E_FORMAT DUPLICATE_KEY /a~1b~0");
  CHECK(refused(R"({"x":{"a":1},"y":{"a":1},"a":[{"a":1}]})").empty());
  CHECK(refused(R"({"x":{"a":1,"b":{"a":1}},"x":1})") == "E_FORMAT DUPLICATE_KEY /x");
  CHECK(refused(R"({"":1,"":2})") == "E_FORMAT DUPLICATE_KEY /");
}

TEST_CASE("An object holds up to 2000 keys, and many of them are read in time", "[base][json]") {
  const auto object_of = [](int keys) {
    std::string text = "{";
    for (int i = 0; i < keys; ++i) text += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":1";
    return text + '}';
  };
  CHECK(base::parse_json(object_of(2000)).as_object().size() == 2000);
  CHECK(refused(object_of(2001)) == "E_LIMIT");
  std::string many = "[";
  for (int i = 0; i < 100; ++i) many += (i == 0 ? "" : ",") + object_of(2000);
  CHECK(refused(many + ']').empty());
}

TEST_CASE("Numbers that cannot be kept are refused, and -0 is 0", "[base][json]") {
  CHECK(refused("1e999") == "E_FORMAT");
  CHECK(refused("[-1e999]") == "E_FORMAT");
  CHECK(refused("1e99999999999999999999") == "E_FORMAT");
  CHECK(refused(std::string(400, '9')) == "E_FORMAT");
  for (const char* text : {"NaN", "nan", "Infinity", "-Infinity", "inf", "01", "+1", "1.", ".5", "0x10", "1e", "--1"}) {
    CAPTURE(text);
    CHECK(refused(text) == "E_FORMAT");
  }
  for (const char* text : {"-0", "-0.0", "-0e5", "0e99", "1e-999", "-1e-999"}) {
    CAPTURE(text);
    CHECK(base::write_json(base::parse_json(text)) == "0");
  }
}

TEST_CASE("Numbers are read as exactly as a double can hold them", "[base][json]") {
  const auto number = [](const char* text) { return base::parse_json(text).to_number<double>(); };
  CHECK(number("0.1") == 0.1);
  CHECK(number("4.12") == 4.12);
  CHECK(number("0.30000000000000004") == 0.1 + 0.2);
  CHECK(number("1.7976931348623157e308") == 1.7976931348623157e308);
  CHECK(number("5e-324") == 5e-324);
  CHECK(number("2.2250738585072014e-308") == 2.2250738585072014e-308);
  CHECK(number("9007199254740993.0") == 9007199254740992.0);
  CHECK(number("123456789.123456789e-7") == 12.3456789123456789);
  CHECK(base::parse_json("9223372036854775807").as_int64() == 9223372036854775807);
  CHECK(base::parse_json("-9223372036854775808").as_int64() == std::numeric_limits<std::int64_t>::min());
  CHECK(base::parse_json("18446744073709551615").as_uint64() == 18446744073709551615U);
}

TEST_CASE("What is not exactly one JSON value is refused", "[base][json]") {
  for (const char* text : {"",          " ",        "{",
                           "[1",        "[1,]",     "{\"a\":1,}",
                           "{a:1}",     "'a'",      "{}{}",
                           "{} x",      "1 2",      "tru",
                           "nul",       "\"open",   "// comment\n1",
                           "/* */ 1",   "[1 2]",    "{\"a\" 1}",
                           "{\"a\":}",  "]",        "\xEF\xBB\xBF{}",
                           "\"\\x41\"", "\"\\u12\""}) {
    CAPTURE(text);
    CHECK(refused(text) == "E_FORMAT");
  }
  CHECK(refused(" \t\r\n{} \t\r\n").empty());
}
