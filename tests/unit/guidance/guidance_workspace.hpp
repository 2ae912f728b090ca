#pragma once
/// @file
/// The tables of people and guidance in memory, with persons put there directly: guidance is tested without the
/// service around it. Access to an operation as such is the service's; what a handler hides is tested here.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>
#include <boost/json/value.hpp>
#include <catch2/catch.hpp>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "guidance/operations.hpp"
#include "guidance/schema.hpp"
#include "operation/operation.hpp"
#include "people/founding.hpp"
#include "people/schema.hpp"

namespace mukana::guidance {

class GuidanceWorkspace : private operation::Caller, private operation::Monitor {
 public:
  GuidanceWorkspace() : database_(storage::Database::open(":memory:", {.create = true})) {
    const std::vector<storage::Schema> schemas{people::schema(), guidance::schema()};
    storage::migrate(*database_, schemas);
    founding_ = people::found(*database_, {"county", "A county", "founder"}, now_);
    actor_ = actor("founder", operation::Role::coordinator);
  }

  storage::Key add_person(std::string_view id, std::string_view position = "client",
                          std::string_view municipality = {}) {
    const storage::Key key = database_->insert("INSERT INTO person (controller, id, recorded_at) VALUES ($1, $2, 0)",
                                               founding_.controller, id);
    set(id, "position", position);
    if (!municipality.empty()) set(id, "municipality", municipality);
    return key;
  }
  void set(std::string_view person, std::string_view attribute, std::string_view value,
           std::optional<base::Date> first_day = {}) {
    database_->run(
        "INSERT INTO person_attribute (person, attribute, value, first_day, recorded_at) VALUES ($1, $2, $3, $4, 0)",
        key_of(person), attribute, value, first_day);
  }
  void relate(std::string_view actor, std::optional<std::string_view> client, std::optional<std::string_view> group) {
    database_->run(
        "INSERT INTO relationship (controller, id, recorded_at, actor, client, group_id, kind) "
        "VALUES ($1, $2, 0, $3, $4, $5, 'coach')",
        founding_.controller, std::string(actor) + std::string(client.value_or("")) + std::string(group.value_or("")),
        key_of(actor), client ? std::optional(key_of(*client)) : std::nullopt, group);
  }
  void merge(std::string_view person, std::string_view into) {
    database_->run("UPDATE person SET merged_into = $2 WHERE key = $1", key_of(person), key_of(into));
  }
  void run(std::string_view sql) { database_->script(std::string(sql)); }

  /// Calls as the founder, a coordinator, until another actor is set.
  void act_as(std::string_view person, operation::Role role) { actor_ = actor(person, role); }

  boost::json::value call(std::string_view name, std::string_view request,
                          std::optional<std::int64_t> expected_revision = {}) {
    std::string response;
    operation::Trail trail;
    operation::Context context{*database_,
                               actor_,
                               now_,
                               *zone_,
                               trail,
                               static_cast<operation::Monitor&>(*this),
                               static_cast<operation::Caller&>(*this)};
    context.expected_revision = expected_revision;
    auto transaction = database_->begin_write();
    find(name)->run(context, base::parse_json(request), response);
    transaction.commit();
    return base::parse_json(response);
  }
  base::Failure refused(std::string_view name, std::string_view request,
                        std::optional<std::int64_t> expected_revision = {}) {
    try {
      call(name, request, expected_revision);
    } catch (const base::Failed& failed) {
      return failed.failure();
    }
    FAIL(std::string(name) + " was not refused: " + std::string(request));
    return {};
  }

  /// A row of facts with its cells by column: numbers as text, unknown ones left out.
  struct Fact {
    std::string reference;
    std::string day;
    std::int64_t count = 0;
    std::map<std::string, std::string, std::less<>> cells;
    std::string at(std::string_view column) const {
      const auto found = cells.find(column);
      return found == cells.end() ? "" : found->second;
    }
  };
  std::vector<Fact> facts(std::string_view name) {
    std::vector<Fact> rows;
    for (const operation::FactSet& set : fact_sets()) {
      if (set.name != name) continue;
      set.scan({*database_, founding_.controller, *zone_, {}}, [&](const operation::FactRow& row) {
        REQUIRE(row.cells.size() == set.columns.size());
        Fact fact{std::string(row.reference), row.day ? base::format_date(*row.day) : "", row.count, {}};
        for (std::size_t i = 0; i < set.columns.size(); ++i) {
          const std::string column(set.columns[i].name);
          if (const auto* text = std::get_if<std::string_view>(&row.cells[i])) fact.cells[column] = *text;
          if (const auto* number = std::get_if<std::int64_t>(&row.cells[i])) {
            fact.cells[column] = std::to_string(*number);
          }
        }
        rows.push_back(std::move(fact));
      });
    }
    return rows;
  }

  storage::Database& database() { return *database_; }

 private:
  storage::Key key_of(std::string_view person) {
    return database_->integer("SELECT key FROM person WHERE id = $1", person).value();
  }
  operation::Actor actor(std::string_view person, operation::Role role) {
    return {key_of(person), std::string(person), role, operation::Purpose::guidance, founding_.controller, "county"};
  }
  const operation::Operation* find(std::string_view name) const override {
    for (const operation::Operation& operation : all_) {
      if (operation.name == name) return &operation;
    }
    throw std::runtime_error("no operation " + std::string(name));
  }
  std::string call(operation::Context&, const operation::Operation&, const boost::json::value&,
                   const operation::Origin&) override {
    return {};
  }
  std::span<const operation::Operation> operations() const override { return all_; }
  std::span<const operation::FactSet> facts() const override { return {}; }
  void progress(std::int64_t, std::int64_t) override {}

  std::unique_ptr<storage::Database> database_;
  std::vector<operation::Operation> all_ = guidance::operations();
  std::optional<base::Zone> zone_ = base::Zone::named("Europe/Helsinki");
  base::Instant now_ = *base::parse_instant("2021-06-30T09:00:00Z");
  people::Founding founding_;
  operation::Actor actor_;
};

/// The text of a field, or the number as text.
inline std::string text_of(const boost::json::value& object, std::string_view field) {
  const boost::json::value* value =
      object.as_object().if_contains(boost::json::string_view(field.data(), field.size()));
  if (value == nullptr) return "";
  return value->is_string() ? std::string(value->get_string()) : base::write_json(*value);
}

}  // namespace mukana::guidance
