// The catalogue: well-formed, complete, and every field explained.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "base/json.hpp"
#include "service/registry.hpp"

using namespace mukana;

namespace {

const base::StructType* struct_within(const base::ValueType& type) {
  if (type.kind == base::Kind::object) return type.object();
  return type.element != nullptr ? struct_within(*type.element) : nullptr;
}

void check_described(const base::StructType& type, std::set<const base::StructType*>& seen) {
  if (!seen.insert(&type).second) return;
  std::set<std::string_view> names;
  for (const base::Field& field : type.fields) {
    CAPTURE(field.name);
    CHECK(names.insert(field.name).second);
    CHECK(field.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos);
    CHECK(field.doc.size() > 3);
    if (!field.doc.empty()) CHECK((field.doc.back() == '.' || field.doc == "noun.verb"));
    if (const base::StructType* inner = struct_within(*field.type)) check_described(*inner, seen);
  }
}

// The words and types of a struct's fields, or the codes of an enumeration: what a binding makes of it.
std::string shape_of(const base::StructType& type) {
  std::string shape;
  for (const base::Field& field : type.fields) {
    shape.append(field.name).append(" ").append(std::to_string(static_cast<int>(field.type->kind)));
    for (const base::ValueType* inner = field.type; inner != nullptr; inner = inner->element) {
      shape.append(" ").append(inner->kind == base::Kind::object ? inner->object()->name : inner->name);
    }
    shape += '\n';
  }
  return shape;
}

struct Shapes {
  std::map<std::string, std::string> by_name;
  std::set<const base::StructType*> seen;  // a struct may hold itself, as items of a form hold items

  void check(const std::string& name, const std::string& shape) {
    INFO("Two types of the catalogue are called " << name << " and differ; rename the newer one.");
    CHECK(by_name.emplace(name, shape).first->second == shape);
  }
  void check(const base::StructType& type) {
    if (!seen.insert(&type).second) return;
    check(type.name, shape_of(type));
    for (const base::Field& field : type.fields) check(*field.type);
  }
  void check(const base::ValueType& type) {
    if (type.kind == base::Kind::object) return check(*type.object());
    if (type.kind == base::Kind::code) {
      std::string codes;
      for (const std::string_view code : type.codes) codes.append(code).append("\n");
      return check(type.name, codes);
    }
    if (type.element != nullptr) check(*type.element);
  }
};

bool anybody(const operation::Access& access) {
  bool role = false;
  bool purpose = false;
  for (std::size_t i = 0; i < 8; ++i) {
    role = role || access.roles.contains(static_cast<operation::Role>(i));
    purpose = purpose || access.purposes.contains(static_cast<operation::Purpose>(i));
  }
  return role && purpose;
}

}  // namespace

TEST_CASE("Every operation has a name, a summary, and somebody who may call it", "[service]") {
  std::string_view before;
  CHECK(service::operations().size() > 60);
  for (const operation::Operation& operation : service::operations()) {
    CAPTURE(operation.name);
    CHECK(before < operation.name);
    before = operation.name;
    CHECK((operation.name == "batch" || operation.name.find('.') != std::string_view::npos));
    CHECK(operation.summary.size() > 10);
    CHECK(operation.summary.back() == '.');
    CHECK(anybody(operation.access));
    CHECK(operation.request != nullptr);
    CHECK(operation.response != nullptr);
    CHECK(operation.run != nullptr);
    CHECK_FALSE(operation.since.empty());
    CHECK((!operation.revises || operation.effect == operation::Effect::write));
    CHECK(service::find_operation(operation.name) == &operation);
  }
  CHECK(service::find_operation("nonsense.do") == nullptr);
}

TEST_CASE("Every field of every request and response is explained", "[service]") {
  std::set<const base::StructType*> seen;
  for (const operation::Operation& operation : service::operations()) {
    CAPTURE(operation.name);
    check_described(*operation.request, seen);
    check_described(*operation.response, seen);
  }
}

TEST_CASE("Types of one name are of one shape, since the bindings call them by it", "[service]") {
  Shapes shapes;
  for (const operation::Operation& operation : service::operations()) {
    CAPTURE(operation.name);
    shapes.check(*operation.request);
    shapes.check(*operation.response);
  }
}

TEST_CASE("No operation has a field of the envelope as its own", "[service]") {
  for (const operation::Operation& operation : service::operations()) {
    CAPTURE(operation.name);
    CHECK(operation.request->find("idempotency_key") == nullptr);
    CHECK(operation.request->find("expected_revision") == nullptr);
  }
}

TEST_CASE("The catalogue is JSON and holds every operation, fact set and class", "[service]") {
  const auto catalogue = base::parse_json(service::catalogue());
  CHECK(catalogue.at("library") == "mukana");
  const auto& operations = catalogue.at("operations").as_array();
  REQUIRE(operations.size() == service::operations().size());
  for (std::size_t i = 0; i < operations.size(); ++i) {
    CHECK(operations[i].at("name").as_string() == service::operations()[i].name);
    CHECK(base::write_json(operations[i]) == service::catalogue_of(service::operations()[i]));
    CHECK(operations[i].at("request").at("additionalProperties") == false);
  }
  CHECK(catalogue.at("facts").as_array().size() == service::fact_sets().size());
  CHECK(catalogue.at("stored_fields").at("journal_payload.body") == "personal");
}

TEST_CASE("Every column of a fact set is explained once", "[service]") {
  std::set<std::string_view> sets;
  for (const operation::FactSet& set : service::fact_sets()) {
    CAPTURE(set.name);
    CHECK(sets.insert(set.name).second);
    CHECK_FALSE(set.doc.empty());
    CHECK(set.scan != nullptr);
    std::set<std::string_view> columns;
    for (const operation::FactColumn& column : set.columns) {
      CAPTURE(column.name);
      CHECK(columns.insert(column.name).second);
      CHECK_FALSE(column.doc.empty());
    }
  }
}
