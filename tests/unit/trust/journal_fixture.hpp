#pragma once
/// @file
/// A database in memory with the tables of trust and people, and a few entries in its journal.
#include <array>
#include <memory>
#include <string>
#include <string_view>

#include "people/schema.hpp"
#include "storage/database.hpp"
#include "storage/migrations.hpp"
#include "trust/journal.hpp"
#include "trust/workspace_record.hpp"

namespace mukana::test {

struct SilentMonitor : operation::Monitor {
  void progress(std::int64_t, std::int64_t) override { ++reports; }
  int reports = 0;
};

inline std::unique_ptr<storage::Database> trust_database() {
  auto database = storage::Database::open(":memory:", {.create = true});
  const std::array<storage::Schema, 2> schemas{trust::schema(), people::schema()};
  storage::migrate(*database, schemas);
  return database;
}

/// The genesis entry and then `count` entries about contact c-2, c-3 ..., each concerning persons 5 and 7.
struct Journal {
  std::unique_ptr<storage::Database> database = trust_database();
  operation::Actor actor{3, "aino", operation::Role::coach, operation::Purpose::coaching, 1, "county"};
  trust::WorkspaceRecord workspace = trust::create_workspace(*database, "Europe/Helsinki", {1625043600000});

  explicit Journal(int count = 0) {
    for (int i = 0; i < count; ++i) contact("c-" + std::to_string(i + 2));
  }
  trust::Head contact(const std::string& id) {
    operation::Trail trail;
    trail.touch("contact", id);
    trail.concern(7);
    trail.concern(5);
    return trust::append(*database, workspace.id, {{1625043600001}, "contact.log", &actor, {}, &trail});
  }
  void redact(std::int64_t sequence) {
    trust::redact(*database, workspace.id, sequence, {{1625043600002}, "redact", &actor, R"({"reason":"asked"})"});
  }
  trust::Verification verify() {
    SilentMonitor monitor;
    return trust::verify(*database, workspace.id, monitor);
  }
  std::string body(std::int64_t sequence) {
    return database->string("SELECT body FROM journal_payload WHERE seq = $1", sequence).value_or("");
  }
};

}  // namespace mukana::test
