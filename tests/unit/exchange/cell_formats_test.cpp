#include "exchange/cell_formats.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

namespace {

using mukana::exchange::read_decimal;
using mukana::exchange::read_duration;
using mukana::exchange::read_integer;

TEST_CASE("whole numbers", "[exchange][formats]") {
  struct Row {
    const char* cell;
    std::optional<std::int64_t> value;
  };
  const Row rows[] = {
      {"0", 0},
      {"42", 42},
      {"-42", -42},
      {"\u221242", -42},
      {"007", 7},
      {"-0", 0},
      {"1 234", 1234},
      {"12\u00A0345\u00A0678", 12345678},
      {"1\u202F234", 1234},
      {"9223372036854775807", 9223372036854775807},
      {"-9223372036854775808", std::numeric_limits<std::int64_t>::min()},
      {"9223372036854775808", std::nullopt},
      {"1e3", std::nullopt},
      {"1.0", std::nullopt},
      {"1,0", std::nullopt},
      {"+1", std::nullopt},
      {"--1", std::nullopt},
      {"-", std::nullopt},
      {"", std::nullopt},
      {" 1", std::nullopt},
      {"1 ", std::nullopt},
      {"1 23", std::nullopt},
      {"1234 567", std::nullopt},
      {"1  234", std::nullopt},
      {"0x10", std::nullopt},
      {"yksi", std::nullopt},
  };
  for (const Row& row : rows) {
    CAPTURE(row.cell);
    CHECK(read_integer(row.cell) == row.value);
  }
  CHECK(read_integer("1", 1, 5) == std::optional<std::int64_t>(1));
  CHECK(read_integer("5", 1, 5) == std::optional<std::int64_t>(5));
  CHECK_FALSE(read_integer("0", 1, 5).has_value());
  CHECK_FALSE(read_integer("6", 1, 5).has_value());
}

TEST_CASE("decimals", "[exchange][formats]") {
  struct Row {
    const char* cell;
    char mark;
    const char* value;  // nullptr: refused
  };
  const Row rows[] = {
      {"1,5", ',', "1.5"},
      {"1.5", '.', "1.5"},
      {"1.5", ',', nullptr},
      {"1,5", '.', nullptr},
      {"1,50", ',', "1.5"},
      {"1,00", ',', "1"},
      {"01 234,50", ',', "1234.5"},
      {"1 234,50", ',', "1234.5"},
      {"001,5", ',', "1.5"},
      {"0,05", ',', "0.05"},
      {"-0,05", ',', "-0.05"},
      {"-0", ',', "0"},
      {"-0,000", ',', "0"},
      {"000", '.', "0"},
      {"100", '.', "100"},
      {"1,234.5", '.', nullptr},
      {"1.234,5", ',', nullptr},
      {",5", ',', nullptr},
      {"5,", ',', nullptr},
      {"1,5,5", ',', nullptr},
      {"", ',', nullptr},
      {"1e3", '.', nullptr},
      {"nan", '.', nullptr},
      {"1,5 ", ',', nullptr},
      {"\u22121,5", ',', "-1.5"},
      {"0,1234567890123456789", ',', "0.1234567890123456789"},
      {"1234567890123456789012345678901", '.', nullptr},
  };
  for (const Row& row : rows) {
    CAPTURE(row.cell, row.mark);
    const auto value = read_decimal(row.cell, row.mark);
    CHECK(value.has_value() == (row.value != nullptr));
    if (value && row.value != nullptr) CHECK(*value == row.value);
  }
}

TEST_CASE("durations", "[exchange][formats]") {
  struct Row {
    const char* cell;
    std::optional<std::int64_t> seconds;
  };
  const Row rows[] = {
      {"1 t 5 min 3 s", 3903},
      {"1h 5m 3s", 3903},
      {"1h5m3s", 3903},
      {"1:05:03", 3903},
      {"01:05:03", 3903},
      {"0:00:45", 45},
      {"5 min", 300},
      {"5 min.", 300},
      {"90 min", 5400},
      {"45 s", 45},
      {"0 s", 0},
      {"2 t", 7200},
      {"2 tuntia 10 minuuttia", 7800},
      {"1 timme 20 minuter", 4800},
      {"1 hour 1 minute 1 second", 3661},
      {"1 H 5 MIN", 3900},
      {"1\u00A0t\u00A05\u00A0min", 3900},
      {"1:05", std::nullopt},
      {"45", std::nullopt},
      {"", std::nullopt},
      {"5 min 1 t", std::nullopt},
      {"5 min 5 min", std::nullopt},
      {"5 m 5 min", std::nullopt},
      {"min", std::nullopt},
      {"1,5 h", std::nullopt},
      {"-5 min", std::nullopt},
      {"5 kk", std::nullopt},
      {"5 min x", std::nullopt},
      {"1:60:00", std::nullopt},
      {"1:05:03 h", std::nullopt},
      {"0 h 1:05:03", std::nullopt},
      {"1:5:3", std::nullopt},
      {"9999999999 h", std::nullopt},
      {" 5 min", std::nullopt},
  };
  for (const Row& row : rows) {
    CAPTURE(row.cell);
    CHECK(read_duration(row.cell) == row.seconds);
  }
}

TEST_CASE("properties of numbers and durations", "[exchange][formats]") {
  rc::prop("a whole number reads back", [](std::int64_t value) {
    RC_ASSERT(read_integer(std::to_string(value)) == std::optional<std::int64_t>(value));
  });
  rc::prop("a normal decimal stays as it is", [] {
    const auto any_digits = rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::element('0', '1', '5', '9')));
    const std::string whole = (*any_digits).substr(0, 12);
    const std::string fraction = (*any_digits).substr(0, 12);
    const auto value = read_decimal(whole + "," + fraction, ',');
    RC_ASSERT(value.has_value());
    RC_ASSERT(read_decimal(*value, '.') == value);
  });
  rc::prop("hours, minutes and seconds add up", [] {
    const int hours = *rc::gen::inRange(0, 1000);
    const int minutes = *rc::gen::inRange(0, 60);
    const int seconds = *rc::gen::inRange(0, 60);
    const std::string cell =
        std::to_string(hours) + "h " + std::to_string(minutes) + "m " + std::to_string(seconds) + "s";
    RC_ASSERT(read_duration(cell) == std::optional<std::int64_t>(hours * 3600 + minutes * 60 + seconds));
  });
}

}  // namespace
