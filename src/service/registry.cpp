#include "service/registry.hpp"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "base/json.hpp"
#include "exchange/operations.hpp"
#include "exchange/schema.hpp"
#include "forms/operations.hpp"
#include "forms/schema.hpp"
#include "guidance/operations.hpp"
#include "guidance/schema.hpp"
#include "loans/operations.hpp"
#include "loans/schema.hpp"
#include "outcomes/operations.hpp"
#include "outcomes/schema.hpp"
#include "people/operations.hpp"
#include "people/schema.hpp"
#include "pilots/operations.hpp"
#include "pilots/schema.hpp"
#include "reporting/operations.hpp"
#include "service/operations.hpp"
#include "trust/operations.hpp"
#include "trust/workspace_record.hpp"

namespace mukana::service {
namespace {

using operation::Operation;

struct Registry {
  std::vector<Operation> operations;
  std::unordered_map<std::string_view, const Operation*> by_name;
  std::vector<operation::FactSet> facts;
  std::vector<storage::Schema> schemas;

  void add(const std::vector<Operation>& list, const std::vector<operation::FactSet>& sets = {}) {
    operations.insert(operations.end(), list.begin(), list.end());
    facts.insert(facts.end(), sets.begin(), sets.end());
  }
};

// One line a concept; the order of the schemas is the order of the arrows between the folders.
Registry assemble() {
  Registry registry;
  registry.schemas = {trust::schema(), people::schema(), guidance::schema(), forms::schema(),
                      loans::schema(), pilots::schema(), outcomes::schema(), exchange::schema()};
  registry.add(workspace_operations());
  registry.add(trust::operations());
  registry.add(people::operations());
  registry.add(guidance::operations(), guidance::fact_sets());
  registry.add(forms::operations(), forms::fact_sets());
  registry.add(loans::operations(), loans::fact_sets());
  registry.add(pilots::operations(), pilots::fact_sets());
  registry.add(outcomes::operations());
  registry.add(reporting::operations());
  registry.add(exchange::operations());
  std::sort(registry.operations.begin(), registry.operations.end(),
            [](const Operation& a, const Operation& b) { return a.name < b.name; });
  for (const Operation& operation : registry.operations) registry.by_name.emplace(operation.name, &operation);
  return registry;
}

const Registry& registry() {
  static const Registry assembled = assemble();
  return assembled;
}

template <class Enumeration>
void write_set(base::JsonWriter& writer, std::string_view name, const operation::SetOf<Enumeration>& set) {
  writer.key(name);
  writer.begin_list();
  for (std::size_t i = 0; i < base::Codes<Enumeration>::names.size(); ++i) {
    if (set.contains(static_cast<Enumeration>(i))) writer.text(base::Codes<Enumeration>::names[i]);
  }
  writer.end_list();
}

void write_operation(base::JsonWriter& writer, const Operation& operation) {
  const auto text = [&](std::string_view key, std::string_view value) {
    writer.key(key);
    writer.text(value);
  };
  writer.begin_object();
  text("name", operation.name);
  text("summary", operation.summary);
  text("since", operation.since);
  text("lifecycle", base::code(operation.lifecycle));
  text("effect", base::code(operation.effect));
  writer.key("takes_expected_revision");
  writer.boolean(operation.revises);
  writer.key("access");
  writer.begin_object();
  write_set(writer, "roles", operation.access.roles);
  write_set(writer, "purposes", operation.access.purposes);
  text("reads", base::code(operation.access.reads));
  writer.end_object();
  writer.key("request");
  base::write_schema(writer, *operation.request, true);
  writer.key("response");
  base::write_schema(writer, *operation.response, false);
  writer.end_object();
}

void write_facts(base::JsonWriter& writer) {
  writer.key("facts");
  writer.begin_list();
  for (const operation::FactSet& set : fact_sets()) {
    writer.begin_object();
    writer.key("name");
    writer.text(set.name);
    writer.key("description");
    writer.text(set.doc);
    writer.key("columns");
    writer.begin_object();
    for (const operation::FactColumn& column : set.columns) {
      writer.key(column.name);
      writer.text(column.doc);
    }
    writer.end_object();
    writer.end_object();
  }
  writer.end_list();
}

void write_classes(base::JsonWriter& writer) {
  writer.key("stored_fields");
  writer.begin_object();
  for (const storage::Schema& schema : schemas()) {
    for (const storage::ColumnClass& column : schema.classes) {
      writer.key(std::string(column.table) + "." + std::string(column.column));
      writer.text(base::code(column.field_class));
    }
  }
  writer.end_object();
}

}  // namespace

std::span<const Operation> operations() { return registry().operations; }
std::span<const operation::FactSet> fact_sets() { return registry().facts; }
std::span<const storage::Schema> schemas() { return registry().schemas; }

const Operation* find_operation(std::string_view name) {
  const auto found = registry().by_name.find(name);
  return found == registry().by_name.end() ? nullptr : found->second;
}

std::string catalogue_of(const Operation& operation) {
  std::string out;
  base::JsonWriter writer(out);
  write_operation(writer, operation);
  return out;
}

std::string catalogue() {
  std::string out;
  base::JsonWriter writer(out);
  writer.begin_object();
  writer.key("library");
  writer.text("mukana");
  writer.key("operations");
  writer.begin_list();
  for (const Operation& operation : operations()) write_operation(writer, operation);
  writer.end_list();
  write_facts(writer);
  write_classes(writer);
  writer.end_object();
  return out;
}

}  // namespace mukana::service
