// The connection of a session that ended serves the next one, which sees nothing of the one before.
#include <catch2/catch.hpp>
#include <filesystem>
#include <thread>

#include "support/failures.hpp"
#include "unit/service/file_workspace.hpp"

using namespace mukana;
using test::FileWorkspace;

namespace {

// How many connections this process has: each has opened the write-ahead log. The file itself is no measure, since the
// engine closes it late.
std::int64_t connections() {
  std::int64_t count = 0;
  for (const auto& file : std::filesystem::directory_iterator("/proc/self/fd")) {
    std::error_code gone;
    if (std::filesystem::read_symlink(file.path(), gone).string().ends_with("-wal")) ++count;
  }
  return count;
}

std::string batch_of(int calls) {
  std::string request = R"({"calls":[)";
  for (int i = 0; i < calls; ++i) {
    request += std::string(i == 0 ? "" : ",") + R"({"operation":"unit.add","request":{"name":"Unit"}})";
  }
  return request + "]}";
}

std::unique_ptr<service::Session> coordinator(FileWorkspace& workspace, std::int64_t deadline_ms = 0) {
  return workspace.begin("founder", "coordinator", "administration", deadline_ms);
}

}  // namespace

TEST_CASE("A session takes the connection of one that ended, and only some are kept", "[service]") {
  FileWorkspace workspace;
  const std::int64_t before = connections();
  for (int i = 0; i < 20; ++i) CHECK(coordinator(workspace)->call("unit.list", "{}").ok());
  CHECK(connections() == before + 1);
  std::vector<std::unique_ptr<service::Session>> many;
  for (int i = 0; i < 20; ++i) many.push_back(coordinator(workspace));
  CHECK(connections() == before + 20);
  many.clear();
  CHECK(connections() == before + 8);
}

TEST_CASE("A refused session keeps its connection for the next one", "[service]") {
  FileWorkspace workspace;
  coordinator(workspace).reset();
  const std::int64_t before = connections();
  for (int i = 0; i < 20; ++i) {
    CHECK_THROWS_AS(workspace.begin("nobody", "coordinator", "administration"), base::Failed);
    CHECK_THROWS_AS(workspace.begin("founder", "coordinator", {}), base::Failed);
  }
  CHECK(connections() == before);
}

TEST_CASE("Nothing of an ended session reaches the next one on its connection", "[service]") {
  FileWorkspace workspace;
  SECTION("no deadline") {
    CHECK(FileWorkspace::outcome(*coordinator(workspace, 1), "batch", batch_of(3000)) == "E_INTERRUPTED");
  }
  SECTION("no interrupt") { coordinator(workspace)->interrupt(); }
  SECTION("no callback") {
    coordinator(workspace)->set_progress([](std::int64_t, std::int64_t) -> bool { return false; });
  }
  SECTION("no call that was undone") {
    const auto first = coordinator(workspace);
    first->set_progress([](std::int64_t, std::int64_t) -> bool { throw std::runtime_error("no"); });
    CHECK(FileWorkspace::outcome(*first, "batch", batch_of(1000)) == "E_INTERNAL");
  }
  SECTION("no right, no purpose") {
    const auto officer = workspace.begin("founder", "privacy_officer", "oversight");
    CHECK(officer->call("journal.list", "{}").ok());
  }
  const auto next = coordinator(workspace);
  CHECK(next->actor().role == operation::Role::coordinator);
  CHECK(FileWorkspace::outcome(*next, "journal.list", "{}").starts_with("E_NOT_FOUND"));
  CHECK(FileWorkspace::outcome(*next, "batch", batch_of(1000)).empty());
  CHECK(workspace.count("SELECT COUNT(*) FROM unit") == 1000);
}

TEST_CASE("Short sessions in several threads share what they leave", "[service][threads]") {
  service::WorkspaceOptions options;
  options.durability = service::DurabilityOption::normal;
  options.busy_timeout_ms = 60000;
  FileWorkspace workspace(options);
  std::vector<std::thread> threads;
  std::atomic<int> failed{0};
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < 10; ++i) {
        if (!coordinator(workspace)->call("unit.add", R"({"name":"U"})").ok()) ++failed;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(failed == 0);
  CHECK(workspace.count("SELECT COUNT(*) FROM unit") == 40);
}
