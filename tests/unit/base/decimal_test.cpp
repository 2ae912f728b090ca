#include "mukana/base/decimal.hpp"

#include <boost/json/value.hpp>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "base/json.hpp"

namespace mukana::base {
namespace {

Decimal number(const char* text) {
  const auto parsed = Decimal::parse(text);
  REQUIRE(parsed);
  return *parsed;
}

std::string written(const std::optional<Decimal>& value) { return value ? value->text() : "none"; }

}  // namespace

TEST_CASE("a decimal is read as it is written, and written without trailing zeros", "[base]") {
  const auto [text, expected] = GENERATE(table<const char*, const char*>({
      {"0", "0"},
      {"-0", "0"},
      {"12.50", "12.5"},
      {"-0.001", "-0.001"},
      {"007", "7"},
      {"999999999999999999", "999999999999999999"},
      {"0.123456789012345678", "0.123456789012345678"},
      {"1.000000000000000000", "1"},
      {"1000000000000000000", "none"},
      {"", "none"},
      {".", "none"},
      {".5", "none"},
      {"5.", "none"},
      {"1.2.3", "none"},
      {"+1", "none"},
      {"1e3", "none"},
      {" 1", "none"},
      {"1,5", "none"},
  }));
  CAPTURE(text);
  CHECK(written(Decimal::parse(text)) == expected);
}

TEST_CASE("decimals are added, multiplied and divided exactly, or rounded to 18 digits", "[base]") {
  CHECK(written(add(number("0.1"), number("0.2"))) == "0.3");
  CHECK(written(add(number("9.5"), number("0.5"))) == "10");
  CHECK(written(subtract(number("1"), number("0.9"))) == "0.1");
  CHECK(written(multiply(number("2.5"), number("22"))) == "55");
  CHECK(written(multiply(number("999999999"), number("999999999"))) == "999999998000000001");
  CHECK(written(multiply(number("999999999999"), number("999999999999"))) == "none");
  CHECK(written(multiply(number("0.0000000001"), number("0.00000000001"))) == "0");
  CHECK(written(divide(number("1"), number("3"))) == "0.333333333333333333");
  CHECK(written(divide(number("-2"), number("3"))) == "-0.666666666666666667");
  CHECK(written(divide(number("200"), number("3"))) == "66.6666666666666667");
  CHECK(written(divide(number("7"), number("2"))) == "3.5");
  CHECK(written(divide(number("7"), number("-0.5"))) == "-14");
  CHECK(written(divide(number("1"), number("0"))) == "none");
  CHECK(written(remainder(number("7.5"), number("2"))) == "1.5");
  CHECK(written(remainder(number("-7"), number("3"))) == "-1");
  CHECK(written(remainder(number("7"), number("0"))) == "none");
}

TEST_CASE("decimals are rounded half away from 0, as on paper", "[base]") {
  const auto [text, digits, expected] = GENERATE(table<const char*, int, const char*>({
      {"2.5", 0, "3"},
      {"-2.5", 0, "-3"},
      {"2.45", 1, "2.5"},
      {"2.449", 1, "2.4"},
      {"2.449", 5, "2.449"},
      {"1250", -2, "1300"},
      {"0.5", -1, "0"},
      {"999999999999999999", -18, "999999999999999999"},  // 10^18 has too many digits
  }));
  CAPTURE(text, digits);
  CHECK(number(text).rounded(digits).text() == expected);
  CHECK(number("-1.5").floor().text() == "-2");
  CHECK(number("-1.5").ceiling().text() == "-1");
  CHECK(number("1.5").floor().text() == "1");
  CHECK(number("1.5").ceiling().text() == "2");
  CHECK(number("-1.5").truncated().text() == "-1");
}

TEST_CASE("decimals of any scale are compared by their value", "[base]") {
  CHECK(number("0.1") < number("0.11"));
  CHECK(number("-3") < number("0.000001"));
  CHECK(number("999999999999999999") > number("0.999999999999999999"));
  CHECK(number("1.10") == number("1.1"));
}

TEST_CASE("a decimal is a number in JSON", "[base][json]") {
  const auto [text, expected] = GENERATE(table<const char*, const char*>({
      {"0.1", "0.1"},
      {"1e2", "100"},
      {"1e-7", "0.0000001"},
      {"123456.789", "123456.789"},
      {"1e-40", "0"},
      {"17", "17"},
  }));
  CAPTURE(text);
  Decimal read;
  Decimal::read_own_json(parse_json(text), read);
  CHECK(read.text() == expected);
  CHECK_THROWS_AS(Decimal::read_own_json(parse_json("1e30"), read), Failed);
  CHECK_THROWS_AS(Decimal::read_own_json(parse_json("\"1\""), read), Failed);
  CHECK_THROWS_AS(Decimal::read_own_json(parse_json("1000000000000000000"), read), Failed);
}

TEST_CASE("a decimal comes back from its text and from a double", "[base][property]") {
  CHECK(rc::check("text and back", [] {
    const auto coefficient = *rc::gen::inRange<std::int64_t>(-999'999'999'999'999, 999'999'999'999'999);
    const auto scale = *rc::gen::inRange<std::int32_t>(0, 16);
    Decimal made = *Decimal::of(coefficient);
    for (std::int32_t i = 0; i < scale; ++i) made = *divide(made, Decimal{10, 0});
    RC_ASSERT(Decimal::parse(made.text()) == made);
    RC_ASSERT(Decimal::from_double(made.to_double()) == made);
  }));
  CHECK(rc::check("order is that of the differences", [] {
    const Decimal a{*rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000), 0};
    const Decimal b = *divide(Decimal{*rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000), 0}, Decimal{1000, 0});
    RC_ASSERT((a < b) == (subtract(a, b)->coefficient < 0));
  }));
}

}  // namespace mukana::base
