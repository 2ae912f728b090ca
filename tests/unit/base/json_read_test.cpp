// Reading JSON into described structs: what does not fit is refused with its path.
#include <catch2/catch.hpp>

#include "support/failures.hpp"
#include "unit/base/described_thing.hpp"

using namespace mukana;
using test::Anything;

namespace {

std::string refused(std::string_view text, std::string_view path = {}) {
  return test::refusal_of([&] { base::read_json<Anything>(base::parse_json(text), path); });
}

Anything read(std::string_view text) { return base::read_json<Anything>(base::parse_json(text)); }

}  // namespace

TEST_CASE("An unknown field is refused with its path, wherever it stands", "[base][json]") {
  CHECK(refused(R"({"colr":"red"})") == "E_ARG UNKNOWN_FIELD /colr");
  CHECK(refused(R"({"":1})") == "E_ARG UNKNOWN_FIELD /");
  CHECK(refused(R"({"a/b~c":1})") == "E_ARG UNKNOWN_FIELD /a~1b~0c");
  CHECK(refused(R"({"part":{"name":"p","size":1}})") == "E_ARG UNKNOWN_FIELD /part/size");
  CHECK(refused(R"({"parts":[{"name":"p"},{"name":"q","size":1}]})") == "E_ARG UNKNOWN_FIELD /parts/1/size");
  CHECK(refused(R"({"Name":"case matters"})") == "E_ARG UNKNOWN_FIELD /Name");
  CHECK(refused(R"({"parts":[{"name":"p","x":1}]})", "/calls/3/request") ==
        "E_ARG UNKNOWN_FIELD /calls/3/request/parts/0/x");
}

TEST_CASE("A missing field is refused with its path; lists, optionals and defaults may be left out", "[base][json]") {
  CHECK(refused(R"({"part":{}})") == "E_FORMAT MISSING_FIELD /part/name");
  CHECK(refused(R"({"parts":[{"name":"p"},{"count":2}]})") == "E_FORMAT MISSING_FIELD /parts/1/name");
  CHECK(refused("{}").empty());
  CHECK(read(R"({"part":{"name":"p"}})").part->count == 1);
  CHECK(test::refusal_of([] { base::read_json<test::Thing>(base::parse_json(R"({"id":"a"})")); }) ==
        "E_FORMAT MISSING_FIELD /name");
}

TEST_CASE("A wrong type is refused with its path", "[base][json]") {
  CHECK(refused("[]") == "E_FORMAT WRONG_TYPE");
  CHECK(refused("null", "/calls/0") == "E_FORMAT WRONG_TYPE /calls/0");
  for (const char* text : {R"({"id":1})", R"({"id":["a"]})"}) CHECK(refused(text) == "E_FORMAT WRONG_TYPE /id");
  CHECK(refused(R"({"name":5})") == "E_FORMAT WRONG_TYPE /name");
  CHECK(refused(R"({"count":"5"})") == "E_FORMAT WRONG_TYPE /count");
  CHECK(refused(R"({"count":1.5})") == "E_FORMAT WRONG_TYPE /count");
  CHECK(refused(R"({"count":true})") == "E_FORMAT WRONG_TYPE /count");
  CHECK(refused(R"({"weight":"1"})") == "E_FORMAT WRONG_TYPE /weight");
  CHECK(refused(R"({"ready":1})") == "E_FORMAT WRONG_TYPE /ready");
  CHECK(refused(R"({"day":20210101})") == "E_FORMAT WRONG_TYPE /day");
  CHECK(refused(R"({"at":0})") == "E_FORMAT WRONG_TYPE /at");
  CHECK(refused(R"({"colour":0})") == "E_FORMAT WRONG_TYPE /colour");
  CHECK(refused(R"({"title":["fi"]})") == "E_FORMAT WRONG_TYPE /title");
  CHECK(refused(R"({"title":{"fi":1}})") == "E_FORMAT WRONG_TYPE /title/fi");
  CHECK(refused(R"({"part":"p"})") == "E_FORMAT WRONG_TYPE /part");
  CHECK(refused(R"({"parts":{}})") == "E_FORMAT WRONG_TYPE /parts");
  CHECK(refused(R"({"parts":null})") == "E_FORMAT WRONG_TYPE /parts");
  CHECK(refused(R"({"parts":[{"name":"p"},null]})") == "E_FORMAT WRONG_TYPE /parts/1");
  CHECK(refused(R"({"parts":[{"name":null}]})") == "E_FORMAT WRONG_TYPE /parts/0/name");
  CHECK(refused(R"({"numbers":[1,2,"3"]})") == "E_FORMAT WRONG_TYPE /numbers/2");
}

TEST_CASE("null is the same as leaving an optional field out", "[base][json]") {
  const Anything nothing = read(R"({"id":null,"count":null,"colour":null,"part":null,"title":null})");
  CHECK_FALSE(nothing.id.has_value());
  CHECK_FALSE(nothing.count.has_value());
  CHECK_FALSE(nothing.colour.has_value());
  CHECK_FALSE(nothing.part.has_value());
  CHECK_FALSE(nothing.title.has_value());
}

TEST_CASE("A number outside its range is refused, never wrapped", "[base][json]") {
  for (const char* number : {"0", "11", "-1", "9007199254740992", "9223372036854775807", "9223372036854775808",
                             "18446744073709551615", "-9223372036854775808", "4294967297"}) {
    CAPTURE(number);
    CHECK(refused(std::string(R"({"count":)") + number + '}') == "E_FORMAT OUT_OF_RANGE /count");
  }
  CHECK(refused(R"({"count":1e30})").substr(0, 8) == "E_FORMAT");
  CHECK(read(R"({"count":1})").count == 1);
  CHECK(read(R"({"count":10})").count == 10);
  CHECK(read(R"({"count":1e1})").count == 10);
  CHECK(refused(R"({"numbers":[5,6]})") == "E_FORMAT OUT_OF_RANGE /numbers/1");
  CHECK(refused(R"({"parts":[{"name":"p","count":10}]})") == "E_FORMAT OUT_OF_RANGE /parts/0/count");
}

TEST_CASE("Integers without bounds are those that every JSON reader keeps exactly", "[base][json]") {
  CHECK(read(R"({"free_count":9007199254740991})").free_count == 9007199254740991);
  CHECK(read(R"({"free_count":-9007199254740991})").free_count == -9007199254740991);
  CHECK(refused(R"({"free_count":9007199254740992})") == "E_FORMAT OUT_OF_RANGE /free_count");
  CHECK(refused(R"({"free_count":-9007199254740992})") == "E_FORMAT OUT_OF_RANGE /free_count");
}

TEST_CASE("A number field takes every number", "[base][json]") {
  CHECK(read(R"({"weight":1})").weight == 1.0);
  CHECK(read(R"({"weight":-0.0})").weight == 0.0);
  CHECK(read(R"({"weight":10000000000000000000})").weight == 1e19);
  CHECK(read(R"({"weight":100000000000000000000})").weight == 1e20);
}

TEST_CASE("A date or an instant that does not exist is refused", "[base][json]") {
  for (const char* day : {"2021-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "1.2.2021", "2021-2-1", "",
                          "2021-01-01T00:00:00Z", "2021-01-01 ", "+021-01-01"}) {
    CAPTURE(day);
    CHECK(refused(std::string(R"({"day":")") + day + "\"}") == "E_FORMAT BAD_DATE /day");
  }
  for (const char* at : {"2021-02-29T00:00:00Z", "2021-01-01T24:00:00Z", "2021-01-01T00:60:00Z", "2021-01-01",
                         "2021-01-01T00:00:00", "2021-01-01 00:00:00Z", "", "2021-01-01T00:00:00.0001Z"}) {
    CAPTURE(at);
    CHECK(refused(std::string(R"({"at":")") + at + "\"}") == "E_FORMAT BAD_INSTANT /at");
  }
  CHECK(refused(R"({"days":["2020-02-29","2021-02-29"]})") == "E_FORMAT BAD_DATE /days/1");
}

TEST_CASE("A code outside its list is refused", "[base][json]") {
  CHECK(refused(R"({"colour":"blue"})") == "E_ARG UNKNOWN_CODE /colour");
  CHECK(refused(R"({"colour":""})") == "E_ARG UNKNOWN_CODE /colour");
  CHECK(refused(R"({"colour":"Red"})") == "E_ARG UNKNOWN_CODE /colour");
  CHECK(refused(R"({"parts":[{"name":"p","co/lo~ur":"x"}]})") == "E_ARG UNKNOWN_CODE /parts/0/co~1lo~0ur");
  CHECK(read(R"({"colour":"light_blue"})").colour == test::Colour::light_blue);
}

TEST_CASE("Texts have a length, and no control or direction characters", "[base][json]") {
  CHECK(refused(R"({"name":"0123456789"})").empty());
  CHECK(refused(R"({"name":"0123456789a"})") == "E_LIMIT TOO_LONG /name");
  CHECK(refused(R"({"name":"a\nb"})") == "E_FORMAT CONTROL_CHARACTER /name");
  CHECK(refused(R"({"note":"a\r\n\tb"})").empty());
  CHECK(refused(R"({"note":"a\u0007"})") == "E_FORMAT CONTROL_CHARACTER /note");
  CHECK(refused(R"({"name":"a\u202eb"})") == "E_FORMAT CONTROL_CHARACTER /name");
  CHECK(refused(R"({"title":{"fi":"a","sv":"\u2066"}})") == "E_FORMAT CONTROL_CHARACTER /title/sv");
  CHECK(read(R"({"name":"'; DROP"})").name == "'; DROP");
}

TEST_CASE("Ids are checked where they are read", "[base][json]") {
  for (const char* id : {"", " a", "a ", "ä", "a\\tb"}) {
    CAPTURE(id);
    CHECK(refused(std::string(R"({"id":")") + id + "\"}") == "E_FORMAT BAD_ID /id");
  }
  CHECK(refused(R"({"id":")" + std::string(65, 'a') + "\"}") == "E_FORMAT BAD_ID /id");
  CHECK(read(R"({"id":")" + std::string(64, 'a') + "\"}").id->text.size() == 64);
}

TEST_CASE("Texts by language", "[base][json]") {
  CHECK(read(R"({"title":{"fi":"Nimi","sv":"Namn"}})").title->in("sv") == "Namn");
  CHECK(read(R"({"title":"Nimi"})").title->in("fi") == "Nimi");
  for (const char* tag : {"f", "", "f\\n", "fi fi", "\\u00e4\\u00e4", "<b>"}) {
    CAPTURE(tag);
    CHECK(refused(std::string(R"({"title":{")") + tag + R"(":"x"}})").substr(0, 18) == "E_ARG BAD_LANGUAGE");
  }
  CHECK(refused(R"({"title":{"zh-Hant-TW":"x"}})").empty());
}

TEST_CASE("A list has a greatest length", "[base][json]") {
  CHECK(refused(R"({"parts":[{"name":"a"},{"name":"b"},{"name":"c"}]})").empty());
  CHECK(refused(R"({"parts":[{"name":"a"},{"name":"b"},{"name":"c"},{"name":"d"}]})") == "E_LIMIT TOO_MANY /parts");
}

TEST_CASE("A path is a JSON Pointer", "[base]") {
  CHECK(base::join_path("", "a") == "/a");
  CHECK(base::join_path("/a", "b/c") == "/a/b~1c");
  CHECK(base::join_path("/a", "~1") == "/a/~01");
  CHECK(base::join_path("/a", std::size_t{12}) == "/a/12");
}
