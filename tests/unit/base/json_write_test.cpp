// Writing JSON: escapes, numbers, and the round trip of every described value.
#include <boost/json/object.hpp>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include "unit/base/described_thing.hpp"

using namespace mukana;
using test::Part;
using test::Thing;

namespace {

std::string text_of(std::string_view value) {
  std::string out;
  base::append_json_text(out, value);
  return out;
}

std::string number_of(double value) {
  std::string out;
  base::JsonWriter(out).number(value);
  return out;
}

Thing example() {
  Thing thing;
  thing.id.text = "t-1";
  thing.name = "N";
  thing.count = -3;
  thing.weight = 2.5;
  thing.day = base::Date::of(2021, 2, 15).value();
  thing.at = base::parse_instant("2021-02-15T08:00:00.5Z").value();
  thing.title.by_language = {{"fi", "Nimi"}, {"sv", "Namn"}};
  thing.part = {"p", 1, {}};
  thing.parts = {{"q", 2, test::Colour::light_blue}};
  return thing;
}

// Any character that a note may hold, of one to four bytes.
std::string any_text() {
  static const std::vector<std::string> characters{"a",  "Z",  " ", "\"",          "\\",           "/",
                                                   "\n", "\t", "0", "\xC3\xA4",    "\xE2\x82\xAC", "\xF0\x9F\x98\x80",
                                                   "<",  "'",  "~", "\xED\x9F\xBF"};
  const auto picks = *rc::gen::resize(
      20, rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, characters.size())));
  std::string text;
  for (const std::size_t pick : picks) text += characters[pick];
  return text;
}

std::string one_line() {
  std::string text = any_text();
  std::erase_if(text, [](char c) { return c == '\n' || c == '\t'; });
  return text.size() > 40 ? std::string() : text;
}

template <class T, class Make>
std::optional<T> perhaps(const Make& make) {
  if (!*rc::gen::arbitrary<bool>()) return std::nullopt;
  return make();
}

test::Colour any_colour() { return *rc::gen::element(test::Colour::red, test::Colour::light_blue); }

Part any_part() { return {one_line(), *rc::gen::inRange<std::int64_t>(1, 10), perhaps<test::Colour>(any_colour)}; }

double any_number() {
  const double value = *rc::gen::arbitrary<double>() * std::pow(10.0, *rc::gen::inRange(-300, 300));
  return std::isfinite(value) && value != 0 ? value : 0.0;
}

Thing any_thing() {
  Thing thing;
  thing.id.text = "id-" + std::to_string(*rc::gen::inRange(0, 1'000'000));
  thing.name = one_line();
  thing.note = perhaps<std::string>(any_text);
  thing.count = *rc::gen::inRange<std::int64_t>(-1000, 1001);
  thing.weight = any_number();
  thing.ready = *rc::gen::arbitrary<bool>();
  thing.day.days = *rc::gen::inRange(-62'000, 2'900'000);
  thing.at.milliseconds = *rc::gen::inRange<std::int64_t>(-5'000'000'000'000, 250'000'000'000'000);
  thing.colour = perhaps<test::Colour>(any_colour);
  for (const char* language : {"fi", "sv", "en"}) {
    if (*rc::gen::arbitrary<bool>()) thing.title.by_language[language] = one_line();
  }
  thing.part = any_part();
  for (int i = *rc::gen::inRange(0, 4); i > 0; --i) thing.parts.push_back(any_part());
  for (int i = *rc::gen::inRange(0, 4); i > 0; --i) thing.others.push_back({"o" + std::to_string(i)});
  thing.numbers = *rc::gen::container<std::vector<std::int64_t>>(
      rc::gen::inRange<std::int64_t>(-9007199254740991, 9007199254740992));
  thing.holds = perhaps<bool>([] { return *rc::gen::arbitrary<bool>(); });
  return thing;
}

}  // namespace

TEST_CASE("Texts are escaped as JSON asks, and no further", "[base][json]") {
  CHECK(text_of("") == R"("")");
  CHECK(text_of("a\"b\\c/d") == R"("a\"b\\c/d")");
  CHECK(text_of("\n\r\t") == R"("\n\r\t")");
  CHECK(text_of(std::string_view("\0\x01\x1f\x7f", 4)) == "\"\\u0000\\u0001\\u001f\x7f\"");
  CHECK(text_of("\xC3\xA4\xF0\x9F\x98\x80") == "\"\xC3\xA4\xF0\x9F\x98\x80\"");
}

TEST_CASE("Numbers are the shortest text that reads back the same", "[base][json]") {
  CHECK(number_of(0.1) == "0.1");
  CHECK(number_of(0.1 + 0.2) == "0.30000000000000004");
  CHECK(number_of(4.12) == "4.12");
  CHECK(number_of(1.0 / 3) == "0.3333333333333333");
  CHECK(number_of(100) == "100");
  CHECK(number_of(-0.0) == "0");
  CHECK(number_of(-2.5) == "-2.5");
  CHECK(number_of(999999999999999) == "999999999999999");
  CHECK(number_of(1e15) == "1e+15");
  CHECK(number_of(5e-324) == "5e-324");
  CHECK(number_of(1.7976931348623157e308) == "1.7976931348623157e+308");
}

TEST_CASE("What is no number is written as null", "[base][json]") {
  CHECK(number_of(std::numeric_limits<double>::quiet_NaN()) == "null");
  CHECK(number_of(std::numeric_limits<double>::infinity()) == "null");
  CHECK(number_of(-std::numeric_limits<double>::infinity()) == "null");
}

TEST_CASE("Integers keep every digit", "[base][json]") {
  std::string out;
  base::JsonWriter writer(out);
  writer.begin_list();
  writer.integer(std::numeric_limits<std::int64_t>::max());
  writer.integer(std::numeric_limits<std::int64_t>::min());
  writer.integer(0);
  writer.end_list();
  CHECK(out == "[9223372036854775807,-9223372036854775808,0]");
  CHECK(base::write_json(base::parse_json("[9223372036854775807,18446744073709551615]")) ==
        "[9223372036854775807,18446744073709551615]");
}

TEST_CASE("A struct is written in the order of its description, without what has no value", "[base][json]") {
  CHECK(base::write_json(example()) ==
        R"({"id":"t-1","name":"N","count":-3,"weight":2.5,"ready":false,"day":"2021-02-15",)"
        R"("at":"2021-02-15T08:00:00.500Z","title":{"fi":"Nimi","sv":"Namn"},"part":{"name":"p","count":1},)"
        R"("parts":[{"name":"q","count":2,"co/lo~ur":"light_blue"}],"numbers":[],"others":[],"holds":null})");
}

TEST_CASE("Commas stand between values, however they are nested", "[base][json]") {
  std::string out;
  base::JsonWriter writer(out);
  writer.begin_object();
  writer.key("a");
  writer.begin_list();
  writer.begin_object();
  writer.end_object();
  writer.begin_list();
  writer.end_list();
  writer.null();
  writer.end_list();
  writer.key("b\"");
  writer.boolean(true);
  writer.key("c");
  writer.raw("{}");
  writer.end_object();
  CHECK(out == R"({"a":[{},[],null],"b\"":true,"c":{}})");
}

TEST_CASE("A JSON value is written as it was read", "[base][json]") {
  const std::string text = R"({"a":[1,-2,2.5,"x\n",true,false,null,{}],"b":{"c":[]}})";
  CHECK(base::write_json(base::parse_json(text)) == text);
}

TEST_CASE("Every described value comes back from its JSON", "[base][json]") {
  rc::prop("value -> JSON -> value", [] {
    const Thing thing = any_thing();
    const std::string text = base::write_json(thing);
    RC_ASSERT(base::read_json<Thing>(base::parse_json(text)) == thing);
  });
}

TEST_CASE("Every finite number comes back from its text", "[base][json]") {
  rc::prop("number -> text -> number", [] {
    const double value = any_number();
    RC_ASSERT(base::parse_json(number_of(value)).to_number<double>() == value);
  });
}
