#include <catch2/catch.hpp>

#include "base/json.hpp"

using namespace mukana::base;

namespace {

struct Part {
  std::int64_t size = 0;
  static void describe(Fields<Part>& field) { field("size", &Part::size, "How large."); }
};

struct Whole {
  Named<Part> parts;
  static void describe(Fields<Whole>& field) { field("parts", &Whole::parts, "Parts by name."); }
};

}  // namespace

TEST_CASE("Values by name keep their order, and a fault is named by its path", "[base]") {
  const auto whole = read_json<Whole>(parse_json(R"({"parts":{"/b/0":{"size":2},"a":{"size":1}}})"));
  REQUIRE(whole.parts.items.size() == 2);
  CHECK(whole.parts.items[0].first == "/b/0");
  CHECK(whole.parts.items[1].second.size == 1);
  CHECK(write_json(whole) == R"({"parts":{"/b/0":{"size":2},"a":{"size":1}}})");
  try {
    read_json<Whole>(parse_json(R"({"parts":{"/b/0":{"siez":2}}})"));
    FAIL("a wrong member was taken");
  } catch (const Failed& failed) {
    CHECK(failed.failure().path == "/parts/~1b~10/siez");
  }
  std::string schema;
  JsonWriter writer(schema);
  write_schema(writer, *struct_type<Whole>(), true);
  CHECK(schema.find(R"("additionalProperties":{"title":"Part","type":"object","properties":{"size")") !=
        std::string::npos);
}
