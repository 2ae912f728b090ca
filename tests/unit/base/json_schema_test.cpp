// The JSON Schema that is made from a description.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <catch2/catch.hpp>

#include "unit/base/described_thing.hpp"

using namespace mukana;

namespace {

boost::json::value schema_of(const base::StructType& type, bool strict) {
  std::string out;
  base::JsonWriter writer(out);
  base::write_schema(writer, type, strict);
  return base::parse_json(out);
}

std::string property(const boost::json::value& schema, std::string_view name) {
  return base::write_json(schema.at("properties").at(name));
}

}  // namespace

TEST_CASE("The schema of a request names every field with its type, bounds and class", "[base][json]") {
  const auto schema = schema_of(*base::struct_type<test::Thing>(), true);
  CHECK(schema.at("title") == "Thing");
  CHECK(schema.at("type") == "object");
  CHECK(schema.at("additionalProperties") == false);
  CHECK(schema.at("properties").as_object().size() == 15);
  CHECK(property(schema, "id") == R"({"description":"Its id.","type":"string","maxLength":64})");
  CHECK(property(schema, "name") ==
        R"({"description":"Its name.","x-class":"personal","type":"string","maxLength":40})");
  CHECK(property(schema, "count") == R"({"description":"How many.","type":"integer","minimum":-1000,"maximum":1000})");
  CHECK(property(schema, "weight") == R"({"description":"Its weight, kg.","type":"number"})");
  CHECK(property(schema, "ready") == R"({"description":"Whether it is ready.","type":"boolean"})");
  CHECK(property(schema, "day") == R"({"description":"Its day.","type":"string","format":"date"})");
  CHECK(property(schema, "at") == R"({"description":"Its instant.","type":"string","format":"date-time"})");
  CHECK(property(schema, "colour") ==
        R"({"description":"Its colour.","title":"Colour","type":"string","enum":["red","light_blue"]})");
  CHECK(property(schema, "numbers") == R"({"description":"Some numbers.","type":"array","items":{"type":"integer"}})");
  CHECK(property(schema, "holds") == R"({"description":"Whether it holds; null where nobody knows.",)"
                                     R"("anyOf":[{"type":"boolean"},{"type":"null"}]})");
}

TEST_CASE("Required are the fields that are neither optional, nor a list, nor have a default", "[base][json]") {
  const auto schema = schema_of(*base::struct_type<test::Thing>(), true);
  CHECK(base::write_json(schema.at("required")) ==
        R"(["id","name","count","weight","ready","day","at","title","part"])");
  const auto& part = schema.at("properties").at("parts").at("items");
  CHECK(base::write_json(part.at("required")) == R"(["name"])");
  CHECK(part.at("additionalProperties") == false);
  CHECK(part.at("properties").at("count").at("default") == 1);
  CHECK(part.at("properties").at("name").as_object().if_contains("default") == nullptr);
}

TEST_CASE("The schema of a response leaves room for fields to come", "[base][json]") {
  const auto schema = schema_of(*base::struct_type<test::Thing>(), false);
  CHECK(schema.as_object().if_contains("additionalProperties") == nullptr);
  CHECK(schema.at("properties").at("part").as_object().if_contains("additionalProperties") == nullptr);
  CHECK(schema.at("properties").at("name").as_object().if_contains("maxLength") == nullptr);  // a report is long
  CHECK(schema.at("properties").at("part").at("properties").at("count").as_object().if_contains("default") == nullptr);
}

TEST_CASE("The schema of a response requires what is always there, a value or null", "[base][json]") {
  const auto schema = schema_of(*base::struct_type<test::Thing>(), false);
  CHECK(base::write_json(schema.at("required")) == R"(["id","name","count","weight","ready","day","at","title","part",)"
                                                   R"("parts","numbers","others","holds"])");
  const auto& part = schema.at("properties").at("parts").at("items");
  CHECK(base::write_json(part.at("required")) == R"(["name","count"])");
  CHECK(part.at("title") == "Part");

  const test::Thing bare;
  const auto written = base::parse_json(base::write_json(bare));
  for (const auto& name : schema.at("required").as_array()) {
    CAPTURE(name.as_string());
    CHECK(written.as_object().contains(name.as_string()));
  }
  CHECK(written.as_object().size() == schema.at("required").as_array().size());
}

TEST_CASE("A type's name is the C++ type's own, as every compiler writes it", "[base][json]") {
  CHECK(base::short_type_name("mukana::people::Unit") == "Unit");
  CHECK(base::short_type_name("mukana::people::{anonymous}::Unit") == "Unit");
  CHECK(base::short_type_name("mukana::people::(anonymous namespace)::Unit") == "Unit");
  CHECK(base::short_type_name("mukana::operation::Page<mukana::people::{anonymous}::Unit>") == "UnitPage");
  CHECK(base::short_type_name("Unit") == "Unit");
  CHECK(base::struct_type<test::Part>()->name == "Part");
  CHECK(base::value_type<test::Colour>()->name == "Colour");
  CHECK(base::value_type<std::optional<test::Colour>>()->element->name == "Colour");
}
