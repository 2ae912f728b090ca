// Sessions: batches, deadlines, interrupting, callbacks, several at once, closing.
#include <catch2/catch.hpp>
#include <thread>

#include "support/failures.hpp"
#include "support/workspace.hpp"
#include "unit/service/file_workspace.hpp"

using namespace mukana;
using test::FileWorkspace;
using test::refusal_of;

namespace {

std::string batch_of(int calls) {
  std::string request = R"({"calls":[)";
  for (int i = 0; i < calls; ++i) {
    request += (i == 0 ? "" : ",") + std::string(R"({"operation":"unit.add","request":{"id":"u-)") + std::to_string(i) +
               R"(","name":"Unit"}})";
  }
  return request + "]}";
}

}  // namespace

TEST_CASE("A batch answers every call in order, as one entry of the journal", "[service]") {
  FileWorkspace workspace;
  const std::int64_t entries = workspace.count("SELECT COUNT(*) FROM journal");
  CHECK(workspace.body("batch", R"({"calls":[{"operation":"unit.add","request":{"id":"a","name":"A"}},)"
                                R"({"operation":"unit.add","request":{"id":"b","name":"B"}}]})") ==
        R"({"results":[{"id":"a","revision":1},{"id":"b","revision":1}]})");
  CHECK(workspace.count("SELECT COUNT(*) FROM journal") == entries + 1);
  CHECK(workspace.body("batch", R"({"calls":[]})") == R"({"results":[]})");
}

TEST_CASE("A batch is done whole or not at all, and says which call failed and where", "[service]") {
  FileWorkspace workspace;
  const std::string before = workspace.dump();
  const auto batch = [&](const std::string& second) {
    return workspace.call("batch",
                          R"({"calls":[{"operation":"unit.add","request":{"id":"a","name":"A"}},)" + second + "]}");
  };
  CHECK(batch(R"({"operation":"unit.add","request":{"id":"b"}})") == "E_FORMAT MISSING_FIELD /calls/1/request/name");
  CHECK(batch(R"({"operation":"unit.add","request":{"id":"b","name":"B","x/y":1}})") ==
        "E_ARG UNKNOWN_FIELD /calls/1/request/x~1y");
  CHECK(batch(R"({"operation":"unit.add","request":[]})") == "E_FORMAT WRONG_TYPE /calls/1/request");
  CHECK(batch(R"({"operation":"unit.sub","request":{}})") == "E_ARG UNKNOWN_OPERATION /calls/1/operation");
  CHECK(batch(R"({"operation":"batch","request":{"calls":[]}})") == "E_ARG NOT_IN_A_BATCH /calls/1/operation");
  CHECK(batch(R"({"operation":"unit.add"})") == "E_FORMAT MISSING_FIELD /calls/1/request");
  CHECK(batch(R"({"operation":"unit.add","request":{"id":"a","name":"A"}})").starts_with("E_CONFLICT"));
  CHECK(batch(R"({"operation":"unit.get","request":{"id":"none"}})")
            .starts_with("E_NOT_FOUND NOT_FOUND /calls/1/request"));
  CHECK(workspace.dump() == before);
}

TEST_CASE("A key inside a batch belongs to no call of it", "[service]") {
  FileWorkspace workspace;
  CHECK(
      workspace.call("batch", R"({"calls":[{"operation":"unit.add","request":{"name":"A","idempotency_key":"k"}}]})") ==
      "E_ARG UNKNOWN_FIELD /calls/0/request/idempotency_key");
}

TEST_CASE("A call past its deadline is interrupted and changes nothing", "[service]") {
  FileWorkspace workspace;
  const auto hurried = workspace.begin("founder", "coordinator", "administration", 1);
  const std::string before = workspace.dump();
  CHECK(FileWorkspace::outcome(*hurried, "batch", batch_of(3000)) == "E_INTERRUPTED");
  CHECK(workspace.dump() == before);
  CHECK(workspace.call("batch", batch_of(3000)).empty());
}

TEST_CASE("An interrupted call changes nothing, and the session goes on", "[service]") {
  FileWorkspace workspace;
  const std::string before = workspace.dump();
  service::Session& session = workspace.session();
  SECTION("by the host, from wherever it is") {
    session.set_progress([&](std::int64_t done, std::int64_t) {
      if (done > 0) session.interrupt();
      return true;
    });
  }
  SECTION("by the answer of its callback") {
    session.set_progress([](std::int64_t done, std::int64_t) { return done == 0; });
  }
  CHECK(workspace.call("batch", batch_of(1000)) == "E_INTERRUPTED");
  CHECK(workspace.dump() == before);
  session.set_progress({});
  CHECK(workspace.call("batch", batch_of(1000)).empty());
}

TEST_CASE("An interrupt without a running call is forgotten", "[service]") {
  FileWorkspace workspace;
  workspace.session().interrupt();
  CHECK(workspace.call("batch", batch_of(300)).empty());
}

TEST_CASE("A callback that calls its own session is told so", "[service]") {
  FileWorkspace workspace;
  std::string inner;
  workspace.session().set_progress([&](std::int64_t, std::int64_t) {
    inner = workspace.call("workspace.info", "{}");
    return true;
  });
  CHECK(workspace.call("batch", batch_of(1)).empty());
  CHECK(inner == "E_BUSY RE_ENTRY");
}

TEST_CASE("What a callback throws is caught, and the call is rolled back", "[service]") {
  FileWorkspace workspace;
  const std::string before = workspace.dump();
  workspace.session().set_progress([](std::int64_t, std::int64_t) -> bool { throw std::runtime_error("secret"); });
  CHECK(workspace.call("batch", batch_of(1)) == "E_INTERNAL");
  CHECK(workspace.body("batch", batch_of(1)).find("secret") == std::string::npos);
  CHECK(workspace.dump() == before);
}

TEST_CASE("Two sessions on one file see each other's work, and neither loses any", "[service]") {
  FileWorkspace workspace;
  const auto other = workspace.begin("founder", "coordinator", "administration");
  CHECK(workspace.call("unit.add", R"({"id":"a","name":"A"})").empty());
  CHECK(FileWorkspace::outcome(*other, "unit.get", R"({"id":"a"})").empty());
  const auto elsewhere = workspace.open_again();
  const auto third = elsewhere->begin({{"founder"}, "coordinator", "administration", {}, 0});
  CHECK(FileWorkspace::outcome(*third, "unit.add", R"({"id":"b","name":"B"})").empty());
  CHECK(FileWorkspace::outcome(*other, "unit.add", R"({"id":"b","name":"B"})").starts_with("E_CONFLICT"));
  CHECK(workspace.call("unit.get", R"({"id":"b"})").empty());
}

TEST_CASE("Sessions in several threads write side by side, each call once", "[service][threads]") {
  service::WorkspaceOptions options;
  options.durability = service::DurabilityOption::normal;
  options.busy_timeout_ms = 60000;
  FileWorkspace workspace(options);
  std::vector<std::thread> threads;
  std::atomic<int> failed{0};
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      const auto session = workspace.begin("founder", "coordinator", "administration");
      for (int i = 0; i < 10; ++i) {
        const std::string id = std::to_string(t) + "-" + std::to_string(i);
        if (!session->call("unit.add", R"({"id":")" + id + R"(","name":"U"})").ok()) ++failed;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(failed == 0);
  CHECK(workspace.count("SELECT COUNT(*) FROM unit") == 40);
  const auto officer = workspace.begin("founder", "privacy_officer", "oversight");
  CHECK(base::parse_json(officer->call("journal.verify", "{}").body).at("ok") == true);
}

TEST_CASE("A workspace with an open session is not closed", "[service]") {
  FileWorkspace workspace;
  CHECK(refusal_of([&] { workspace.workspace().close(); }) == "E_BUSY OPEN_SESSIONS");
  CHECK(workspace.call("workspace.info", "{}").empty());
  const auto other = workspace.open_again();
  auto session = other->begin({{"founder"}, "coordinator", "administration", {}, 0});
  CHECK(refusal_of([&] { other->close(); }) == "E_BUSY OPEN_SESSIONS");
  session.reset();
  other->close();
  CHECK(other->is_closed());
  CHECK(refusal_of([&] { other->begin({{"founder"}, "coordinator", "administration", {}, 0}); }) == "E_CLOSED");
  CHECK(refusal_of([&] { other->backup(workspace.path() + ".copy", {}); }) == "E_CLOSED");
}

TEST_CASE("A session in memory that is gone is asked nothing more", "[service]") {
  // All sessions of such a workspace share one connection. Many controllers make opening the next session long enough
  // for the engine to ask whether to stop.
  test::TestWorkspace workspace;
  workspace.call("batch", [] {
    std::string request = R"({"calls":[)";
    for (int i = 0; i < 3000; ++i) {
      request += (i == 0 ? "" : ",") +
                 std::string(R"({"operation":"organisation.add","request":{"name":"O","sector":"school"}})");
    }
    return request + "]}";
  }());
  auto interrupted = workspace.begin("founder", "coordinator", "administration");
  CHECK(interrupted->call("workspace.info", "{}").ok());
  interrupted->interrupt();
  CHECK_NOTHROW(workspace.begin("founder", "coordinator", "administration"));
  interrupted.reset();
  CHECK_NOTHROW(workspace.begin("founder", "coordinator", "administration"));
}

TEST_CASE("A backup is a workspace of its own, beside which nothing is overwritten", "[service]") {
  FileWorkspace workspace;
  const test::TemporaryFolder folder;
  REQUIRE(workspace.call("unit.add", R"({"id":"a","name":"A"})").empty());
  workspace.workspace().backup(folder.file("copy"), {});
  CHECK(test::dump(folder.file("copy")) == workspace.dump());
  CHECK(refusal_of([&] { workspace.workspace().backup(folder.file("copy"), {}); }) == "E_CONFLICT E_EXISTS");
}
