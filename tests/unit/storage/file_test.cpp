// Files that are no workspace, are damaged or come from a newer library: refused, and their bytes stay what they are.
#include <catch2/catch.hpp>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include "service/registry.hpp"
#include "service/workspace.hpp"
#include "storage/migrations.hpp"
#include "support/failures.hpp"
#include "support/temporary_folder.hpp"

using namespace mukana;
using storage::Database;
using test::bytes_of;
using test::refusal_of;

namespace {

// Opens as a host would, with everything allowed that could tempt the library to write.
std::string refused(const std::string& path) {
  return refusal_of([&] {
    service::WorkspaceOptions options;
    options.create = true;
    options.founder = service::Founder{{"founder"}, {"county"}, {}};
    service::Workspace::open(path, options, {});
  });
}

void run_outside(const std::string& path, const char* sql) {
  sqlite3* connection = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &connection) == SQLITE_OK);
  REQUIRE(sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
  REQUIRE(sqlite3_close(connection) == SQLITE_OK);
}

void make_workspace(const std::string& path) {
  auto database = Database::open(path, {.create = true});
  storage::migrate(*database, service::schemas());
}

}  // namespace

TEST_CASE("A file that is no database is refused and left as it is", "[storage]") {
  const test::TemporaryFolder folder;
  const std::string path = folder.file("w");
  using namespace std::string_literals;
  for (const std::string& bytes :
       {"Dear diary"s, "S"s, "SQLite format 3"s, "SQLite format 4\0"s + std::string(5000, 'x'), std::string(100, '\0'),
        std::string(100000, '\xFF'), "SQLite format 3\0"s, "SQLite format 3\0"s + std::string(50, '\x10'),
        "SQLite format 3\0"s + std::string(8192, '\xA5')}) {
    CAPTURE(bytes.size(), bytes.substr(0, 20));
    test::write_bytes(path, bytes);
    CHECK(refused(path) == "E_CORRUPT_OR_KEY");
    CHECK(bytes_of(path) == bytes);
  }
}

TEST_CASE("Another program's SQLite file is refused and left as it is", "[storage]") {
  const test::TemporaryFolder folder;
  const std::string path = folder.file("w");
  SECTION("with a rollback journal") { run_outside(path, "CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1);"); }
  SECTION("with a write-ahead log") {
    run_outside(path, "PRAGMA journal_mode=WAL; CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1);");
  }
  SECTION("with an application id of its own") {
    run_outside(path, "PRAGMA application_id=1196444487; CREATE TABLE theirs (a);");
  }
  const std::string before = bytes_of(path);
  CHECK(refused(path) == "E_CORRUPT_OR_KEY");
  CHECK(bytes_of(path) == before);
  CHECK_FALSE(std::filesystem::exists(path + "-wal"));
}

TEST_CASE("A truncated workspace is refused and left as it is", "[storage]") {
  const test::TemporaryFolder folder;
  const std::string path = folder.file("w");
  make_workspace(path);
  const std::string whole = bytes_of(path);
  REQUIRE(whole.size() > 20000);
  for (const std::size_t length : {std::size_t{17}, std::size_t{99}, std::size_t{1000}, std::size_t{4096},
                                   std::size_t{12288}, whole.size() - 4096, whole.size() - 1}) {
    CAPTURE(length);
    test::write_bytes(path, whole.substr(0, length));
    CHECK(refused(path) == "E_CORRUPT_OR_KEY");
    CHECK(bytes_of(path) == whole.substr(0, length));
  }
}

TEST_CASE("A workspace of a newer library is refused and left as it is", "[storage]") {
  const test::TemporaryFolder folder;
  const std::string path = folder.file("w");
  make_workspace(path);
  SECTION("one more migration of a known concept") {
    run_outside(path, "INSERT INTO schema_migration VALUES ('trust', 999)");
  }
  SECTION("a concept that is not known") { run_outside(path, "INSERT INTO schema_migration VALUES ('later', 1)"); }
  const std::string before = bytes_of(path);
  CHECK(refused(path) == "E_VERSION");
  CHECK(bytes_of(path) == before);
  auto database = Database::open(path, {});
  CHECK(refusal_of([&] { storage::migrate(*database, service::schemas()); }) == "E_VERSION");
  database.reset();
  CHECK(bytes_of(path) == before);
}

TEST_CASE("An empty file becomes a workspace where one may be made, and only there", "[storage]") {
  const test::TemporaryFolder folder;
  const std::string path = folder.file("w");
  test::write_bytes(path, "");
  CHECK(refusal_of([&] { service::Workspace::open(path, {}, {}); }) == "E_CORRUPT_OR_KEY");
  CHECK(bytes_of(path).empty());
  CHECK(refused(path).empty());
}

TEST_CASE("What is not there is not made without being asked", "[storage]") {
  const test::TemporaryFolder folder;
  CHECK(refusal_of([&] { service::Workspace::open(folder.file("w"), {}, {}); }) == "E_NOT_FOUND NO_WORKSPACE");
  CHECK_FALSE(std::filesystem::exists(folder.file("w")));
  CHECK(refused(folder.file("nowhere/w")) == "E_IO CANNOT_OPEN");
  CHECK(refused(folder.file("")) == "E_IO CANNOT_OPEN");
}

TEST_CASE("Opening a workspace once more drops none of the locks that it is held by", "[storage]") {
  const test::TemporaryFolder folder;
  const std::string path = folder.file("w");
  make_workspace(path);
  // POSIX locks are a process's own: whether there is one is seen by another process alone.
  const auto is_locked = [&] {
    const pid_t child = fork();
    if (child == 0) {
      const int file = open(path.c_str(), O_RDWR);
      struct flock lock {};
      lock.l_type = F_WRLCK;
      lock.l_whence = SEEK_SET;
      _exit(file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
  };
  CHECK_FALSE(is_locked());
  const auto first = Database::open(path, {});
  first->integer("SELECT COUNT(*) FROM journal");
  CHECK(is_locked());
  {
    const auto second = Database::open(path, {});
    second->integer("SELECT COUNT(*) FROM journal");
    CHECK(is_locked());
  }
  CHECK(is_locked());
  Database::open(path, {.read_only = true});
  CHECK(is_locked());
}

TEST_CASE("A backup is the workspace as it was, and may be stopped", "[storage]") {
  const test::TemporaryFolder folder;
  make_workspace(folder.file("w"));
  const auto database = Database::open(folder.file("w"), {});
  std::int64_t last = 0;
  std::int64_t whole = 0;
  database->backup_to(folder.file("copy"), [&](std::int64_t done, std::int64_t total) {
    last = done;
    whole = total;
    return true;
  });
  CHECK(last == whole);
  CHECK(whole > 0);
  const auto copy = Database::open(folder.file("copy"), {.read_only = true});
  CHECK(copy->string("PRAGMA integrity_check") == "ok");
  CHECK(storage::migration_state(*copy, service::schemas()) == storage::MigrationState::current);
  CHECK(refusal_of([&] {
          database->backup_to(folder.file("stopped"), [](std::int64_t, std::int64_t) { return false; });
        }) == "E_INTERRUPTED");
  CHECK(database->string("PRAGMA integrity_check") == "ok");
}
