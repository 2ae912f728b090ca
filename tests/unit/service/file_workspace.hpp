#pragma once
/// @file
/// A workspace in a file of its own, whose tables can be looked at from outside.
#include <memory>
#include <string>
#include <string_view>

#include "base/json.hpp"
#include "service/session.hpp"
#include "service/workspace.hpp"
#include "support/temporary_folder.hpp"

namespace mukana::test {

/// Every row of every table but those named, as text.
inline std::string dump(const std::string& path, const std::vector<std::string>& without = {}) {
  const auto database = storage::Database::open(path, {.read_only = true});
  std::string text;
  storage::Rows tables = database->query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  while (const storage::Row* table = tables.next()) {
    const std::string name = table->string(0);
    if (std::find(without.begin(), without.end(), name) != without.end()) continue;
    std::string columns;
    storage::Rows described = database->query("SELECT name FROM pragma_table_info($1)", name);
    while (const storage::Row* column = described.next()) {
      columns += (columns.empty() ? "quote(" : " || ',' || quote(") + column->string(0) + ")";
    }
    storage::Rows rows = database->query("SELECT " + columns + " FROM " + name + " ORDER BY 1");
    while (const storage::Row* row = rows.next()) text += name + ": " + row->string(0) + '\n';
  }
  return text;
}

class FileWorkspace {
 public:
  explicit FileWorkspace(service::WorkspaceOptions options = {}) : options_(std::move(options)) {
    options_.create = true;
    options_.fixed_clock = base::parse_instant("2021-06-30T09:00:00Z");
    options_.founder = service::Founder{{"founder"}, {"county"}, {}};
    workspace_ = service::Workspace::open(path(), options_, {});
    session_ = begin("founder", "coordinator", "administration");
  }

  std::string path() const { return folder_.file("workspace"); }
  std::string dump(const std::vector<std::string>& without = {}) const { return test::dump(path(), without); }
  service::WorkspaceOptions& options() { return options_; }
  std::shared_ptr<service::Workspace> open_again() const { return service::Workspace::open(path(), options_, {}); }
  service::Workspace& workspace() { return *workspace_; }

  std::unique_ptr<service::Session> begin(const std::string& person, std::optional<std::string> role,
                                          std::optional<std::string> purpose, std::int64_t deadline_ms = 0) {
    return workspace_->begin({{person}, std::move(role), std::move(purpose), {}, deadline_ms});
  }
  /// "" where the call went through, else "STATUS CODE /path" (the code only where it says more than the status).
  std::string call(std::string_view operation, std::string_view request) {
    return outcome(*session_, operation, request);
  }
  static std::string outcome(service::Session& session, std::string_view operation, std::string_view request) {
    const base::Failure failure = session.call(operation, request).failure;
    if (failure.status == base::Status::ok) return {};
    std::string text(base::status_name(failure.status));
    if (failure.code != text) text += ' ' + failure.code;
    if (!failure.path.empty()) text += ' ' + failure.path;
    return text;
  }
  std::string body(std::string_view operation, std::string_view request) {
    return session_->call(operation, request).body;
  }
  service::Session& session() { return *session_; }
  /// Runs a statement past the library, as damage or a defect would.
  void meddle(const std::string& sql) const { storage::Database::open(path(), {})->script(sql); }
  std::int64_t count(std::string_view sql) const {
    return storage::Database::open(path(), {.read_only = true})->integer(sql).value_or(-1);
  }

 private:
  TemporaryFolder folder_;
  service::WorkspaceOptions options_;
  std::shared_ptr<service::Workspace> workspace_;
  std::unique_ptr<service::Session> session_;
};

}  // namespace mukana::test
