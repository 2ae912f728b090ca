// A workload of calls on a medium that fails at its n-th write, sync or truncation. Whatever n is: the workspace opens
// again, is not damaged, holds every acknowledged call, and nothing of a failed one unless it answered
// E_UNKNOWN_COMMIT; a retry with the same key makes up for the failure once.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <catch2/catch.hpp>
#include <filesystem>

#include "fault/failing_vfs.hpp"
#include "unit/service/file_workspace.hpp"

using namespace mukana;
using base::Status;
using test::FailingMedium;

namespace {

namespace files = std::filesystem;

struct Call {
  std::string_view operation;
  std::string request;
  std::string table;  // of the one record that it makes; empty for a read
  std::string id;
};

// Units b-0, b-1 ... in one call that spans many pages; its key is that of the last one.
std::string batch_of_units(int count, const std::string& name) {
  std::string request = R"({"calls":[)";
  for (int i = 0; i < count; ++i) {
    request += (i == 0 ? "" : ",") + std::string(R"({"operation":"unit.add","request":{"id":"b-)") + std::to_string(i) +
               R"(","name":")" + name + "\"}}";
  }
  return request + R"(],"idempotency_key":"key-b-)" + std::to_string(count - 1) + "\"}";
}

const std::vector<Call>& workload() {
  static const std::vector<Call> calls = [] {
    const std::string long_text(190, 'x');
    std::vector<Call> made;
    const auto add = [&](std::string_view operation, const std::string& fields, std::string table, std::string id) {
      made.push_back({operation, R"({"id":")" + id + R"(",)" + fields + R"(,"idempotency_key":"key-)" + id + "\"}",
                      std::move(table), id});
    };
    add("unit.add", R"("name":")" + long_text + '"', "unit", "u-1");
    add("person.add", R"("gender":"female","position":"client","birth_year":1941)", "person", "p-1");
    add("contact.log", R"("kind":"call","happened_on":"2021-06-01","clients":["founder"])", "contact", "c-1");
    made.push_back({"person.list", "{}", {}, {}});
    add("organisation.add", R"("name":")" + long_text + R"(","sector":"school")", "organisation", "o-1");
    made.push_back({"batch", batch_of_units(60, long_text), "unit", "b-59"});
    add("unit.add", R"("name":")" + long_text + '"', "unit", "u-2");
    return made;
  }();
  return calls;
}

service::WorkspaceOptions options_on(const char* vfs) {
  service::WorkspaceOptions options;
  options.create = true;
  options.fixed_clock = base::parse_instant("2021-06-30T09:00:00Z");
  options.founder = service::Founder{{"founder"}, {"county"}, {}};
  options.busy_timeout_ms = 0;
  options.vfs = vfs;
  return options;
}

std::unique_ptr<service::Session> session_on(service::Workspace& workspace, const char* role = "coordinator",
                                             const char* purpose = "administration") {
  return workspace.begin({{"founder"}, role, purpose, {}, 0});
}

void copy_file_if_there(const std::string& from, const std::string& to) {
  if (files::exists(from)) files::copy_file(from, to, files::copy_options::overwrite_existing);
}

// What a loss of power would leave: the file and its log, without what only the running process knows.
void copy_image(const std::string& from, const std::string& to) {
  files::remove(to + "-wal");
  files::remove(to + "-shm");
  copy_file_if_there(from, to);
  copy_file_if_there(from + "-wal", to + "-wal");
}

struct Outcome {
  const Call* call;
  Status status;
};

void check_sound(const std::string& path) {
  const auto database = storage::Database::open(path, {});
  CHECK(database->string("PRAGMA integrity_check") == "ok");
}

void check_kept(const std::string& path, const std::vector<Outcome>& outcomes) {
  const auto database = storage::Database::open(path, {});
  for (const Outcome& outcome : outcomes) {
    if (outcome.call->table.empty() || outcome.status == Status::unknown_commit) continue;
    CAPTURE(outcome.call->operation, outcome.call->id, base::status_name(outcome.status));
    const auto rows =
        database->integer("SELECT COUNT(*) FROM " + outcome.call->table + " WHERE id = $1", outcome.call->id);
    const auto answers =
        database->integer("SELECT COUNT(*) FROM stored_answer WHERE idempotency_key = $1", "key-" + outcome.call->id);
    CHECK(rows == (outcome.status == Status::ok ? 1 : 0));
    CHECK(answers == rows);
  }
}

// Opens on a sound medium: nothing is damaged, the journal holds, and retries bring every record there once.
void check_workspace(const std::string& path, const std::vector<Outcome>& outcomes) {
  check_sound(path);
  check_kept(path, outcomes);
  const auto workspace = service::Workspace::open(path, options_on(""), {});
  const auto session = session_on(*workspace);
  for (const Outcome& outcome : outcomes) {
    const service::Reply reply = session->call(outcome.call->operation, outcome.call->request);
    CAPTURE(outcome.call->operation, reply.body);
    CHECK(reply.ok());
  }
  std::vector<Outcome> all;
  for (const Outcome& outcome : outcomes) all.push_back({outcome.call, Status::ok});
  check_kept(path, all);
  const service::Reply verified = session_on(*workspace, "privacy_officer", "oversight")->call("journal.verify", "{}");
  REQUIRE(verified.ok());
  CHECK(base::parse_json(verified.body).at("ok") == true);
}

bool may_fail_so(const service::Reply& reply, FailingMedium::Fault fault) {
  const Status status = reply.failure.status;
  if (reply.failure.code == "E_AUDIT") return status == Status::io;
  if (fault == FailingMedium::Fault::full) return status == Status::full;
  return status == Status::io || status == Status::unknown_commit;
}

class Scene {
 public:
  Scene() {
    service::Workspace::open(folder_.file("template"), options_on(""), {});
    medium_.fail_at = 0;
  }

  /// How many operations the workload does on a medium that does not fail.
  long operations(FailingMedium::Fault fault) {
    medium_.fault = fault;
    run(0, false);
    return medium_.operations;
  }

  void run(long fail_at, bool stays_so) {
    const std::string path = folder_.file("workspace");
    copy_image(folder_.file("template"), path);
    medium_.fail_at = fail_at;
    medium_.stays_so = stays_so;
    medium_.operations = 0;
    medium_.has_failed = false;
    std::vector<Outcome> outcomes;
    try {
      const auto workspace = service::Workspace::open(path, options_on(FailingMedium::name), {});
      call_all(*session_on(*workspace), path, outcomes);
    } catch (const base::Failed& failed) {
      CHECK((failed.failure().status == Status::io || failed.failure().status == Status::full));
    }
    medium_.fail_at = 0;
    check_workspace(path, outcomes);
  }

 private:
  void call_all(service::Session& session, const std::string& path, std::vector<Outcome>& outcomes) {
    bool image_is_checked = false;
    for (const Call& call : workload()) {
      const bool had_failed = medium_.has_failed;
      const service::Reply reply = session.call(call.operation, call.request);
      CAPTURE(call.operation, reply.body);
      outcomes.push_back({&call, reply.failure.status});
      if (!reply.ok()) CHECK(may_fail_so(reply, medium_.fault));
      if (had_failed && !medium_.stays_so) CHECK(reply.ok());  // the session stays usable
      if (!reply.ok() && !image_is_checked) {
        image_is_checked = true;
        copy_image(path, folder_.file("image"));
        check_workspace(folder_.file("image"), outcomes);
      }
    }
  }

  test::TemporaryFolder folder_;
  FailingMedium medium_;
};

void fail_at_each(FailingMedium::Fault fault, bool stays_so, long at_most) {
  Scene scene;
  const long operations = scene.operations(fault);
  REQUIRE(operations > 20);
  const long step = at_most == 0 ? 1 : operations / at_most + 1;
  for (long n = 1; n <= operations; n += step) {
    CAPTURE(n, operations, stays_so);
    scene.run(n, stays_so);
  }
}

// A workspace that is being made when the medium fails is made by the next one who asks.
void fail_while_made(long at_most) {
  FailingMedium medium;
  const test::TemporaryFolder folder;
  const auto make = [&](const std::string& path, long fail_at) {
    medium.fail_at = fail_at;
    medium.operations = 0;
    try {
      service::Workspace::open(path, options_on(FailingMedium::name), {});
    } catch (const base::Failed& failed) {
      const Status status = failed.failure().status;
      CAPTURE(base::status_name(status));
      CHECK((status == Status::io || status == Status::unknown_commit));
    }
    medium.fail_at = 0;
  };
  make(folder.file("sound"), 0);
  const long operations = medium.operations;
  REQUIRE(operations > 20);
  const long step = at_most == 0 ? 1 : operations / at_most + 1;
  for (long n = 1; n <= operations; n += step) {
    CAPTURE(n, operations);
    const std::string path = folder.file("workspace-" + std::to_string(n));
    make(path, n);
    service::Workspace::open(path, options_on(""), {});
    check_workspace(path, {});
  }
}

}  // namespace

TEST_CASE("A medium that fails once, here and there", "[fault]") {
  fail_at_each(FailingMedium::Fault::error, false, 12);
}

TEST_CASE("A medium that is full from some write on", "[fault]") { fail_at_each(FailingMedium::Fault::full, true, 8); }

TEST_CASE("A medium that fails while a workspace is made, here and there", "[fault]") { fail_while_made(6); }

TEST_CASE("A medium that fails once, at every operation", "[.][every-fault]") {
  fail_at_each(FailingMedium::Fault::error, false, 0);
}

TEST_CASE("A medium that fails for good, at every operation", "[.][every-fault]") {
  fail_at_each(FailingMedium::Fault::error, true, 0);
}

TEST_CASE("A medium that is full once, at every write", "[.][every-fault]") {
  fail_at_each(FailingMedium::Fault::full, false, 0);
}

TEST_CASE("A medium that is full from every write on", "[.][every-fault]") {
  fail_at_each(FailingMedium::Fault::full, true, 0);
}

TEST_CASE("A medium that fails while a workspace is made, at every operation", "[.][every-fault]") {
  fail_while_made(0);
}
