// Transactions, what the engine refuses, two connections on one file, interrupting.
#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <thread>

#include "storage/database.hpp"
#include "support/failures.hpp"
#include "support/temporary_folder.hpp"

using namespace mukana;
using storage::Database;
using test::refusal_of;

namespace {

std::unique_ptr<Database> with_table(const std::string& location = ":memory:") {
  auto database = Database::open(location, {.create = true});
  database->script("CREATE TABLE t (id TEXT UNIQUE NOT NULL, n INTEGER CHECK (n >= 0), parent TEXT REFERENCES t (id))");
  return database;
}

std::int64_t count(Database& database) { return database.integer("SELECT COUNT(*) FROM t").value(); }

}  // namespace

TEST_CASE("A transaction that is not committed leaves nothing", "[storage]") {
  const auto database = with_table();
  {
    storage::Transaction transaction = database->begin_write();
    database->run("INSERT INTO t (id, n) VALUES ('a', 1)");
    CHECK(database->in_transaction());
  }
  CHECK_FALSE(database->in_transaction());
  CHECK(count(*database) == 0);
  CHECK_THROWS_AS(
      [&] {
        storage::Transaction transaction = database->begin_write();
        database->run("INSERT INTO t (id, n) VALUES ('a', 1)");
        throw std::runtime_error("a handler's defect");
      }(),
      std::runtime_error);
  CHECK(count(*database) == 0);
  storage::Transaction transaction = database->begin_write();
  database->run("INSERT INTO t (id, n) VALUES ('a', 1)");
  transaction.commit();
  CHECK_FALSE(database->in_transaction());
  CHECK(count(*database) == 1);
}

TEST_CASE("What the stored state forbids is a conflict, and the transaction may go on", "[storage]") {
  const auto database = with_table();
  storage::Transaction transaction = database->begin_write();
  database->run("INSERT INTO t (id, n) VALUES ($1, $2)", "a", 1);
  CHECK(refusal_of([&] { database->run("INSERT INTO t (id, n) VALUES ($1, $2)", "a", 1); }) ==
        "E_CONFLICT ALREADY_EXISTS");
  CHECK(refusal_of([&] { database->run("INSERT INTO t (id, n) VALUES ($1, $2)", "b", -1); }) ==
        "E_CONFLICT CONSTRAINT");
  CHECK(refusal_of([&] { database->run("INSERT INTO t (id, n) VALUES ($1, $2)", nullptr, 1); }) ==
        "E_CONFLICT CONSTRAINT");
  CHECK(refusal_of([&] { database->run("INSERT INTO t (id, parent) VALUES ('c', 'nobody')"); }) ==
        "E_CONFLICT CONSTRAINT");
  database->run("INSERT INTO t (id, n) VALUES ($1, $2)", "b", 2);
  transaction.commit();
  CHECK(count(*database) == 2);
}

TEST_CASE("A run tells how many rows it changed", "[storage]") {
  const auto database = with_table();
  database->run("INSERT INTO t (id, n) VALUES ('a', 1), ('b', 2), ('c', 3)");
  CHECK(database->run("UPDATE t SET n = 5 WHERE n > 1") == 2);
  CHECK(database->run("DELETE FROM t WHERE id = 'z'") == 0);
  CHECK(database->insert("INSERT INTO t (id) VALUES ('d')") == 4);
}

TEST_CASE("A second writer waits for its timeout and is told to try again; nothing is lost", "[storage]") {
  const test::TemporaryFolder folder;
  const auto first = with_table(folder.file("w"));
  const auto second = Database::open(folder.file("w"), {.busy_timeout_ms = 100});
  {
    storage::Transaction transaction = first->begin_write();
    first->run("INSERT INTO t (id) VALUES ('first')");
    const auto started = std::chrono::steady_clock::now();
    CHECK(refusal_of([&] { second->begin_write(); }) == "E_BUSY");
    const auto waited = std::chrono::steady_clock::now() - started;
    CHECK(waited >= std::chrono::milliseconds(90));
    CHECK(waited < std::chrono::seconds(30));
    CHECK(count(*second) == 0);  // a reader is not held up, and sees what was committed
    transaction.commit();
  }
  storage::Transaction transaction = second->begin_write();
  second->run("INSERT INTO t (id) VALUES ('second')");
  transaction.commit();
  CHECK(count(*first) == 2);
}

TEST_CASE("A second writer gets the lock when the first one lets go within the timeout", "[storage][threads]") {
  const test::TemporaryFolder folder;
  const auto first = with_table(folder.file("w"));
  const auto second = Database::open(folder.file("w"), {.busy_timeout_ms = 30000});
  std::optional<storage::Transaction> held(first->begin_write());
  std::thread release([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    held.reset();
  });
  CHECK(refusal_of([&] { second->begin_write(); }).empty());
  release.join();
}

TEST_CASE("A read transaction sees one state from its first read to its end", "[storage]") {
  const test::TemporaryFolder folder;
  const auto writer = with_table(folder.file("w"));
  const auto reader = Database::open(folder.file("w"), {.read_only = true});
  storage::Transaction reading = reader->begin_read();
  CHECK(count(*reader) == 0);
  writer->run("INSERT INTO t (id) VALUES ('a')");
  CHECK(count(*reader) == 0);
  reading.commit();
  CHECK(count(*reader) == 1);
}

TEST_CASE("A database that is open for reading is not written", "[storage]") {
  const test::TemporaryFolder folder;
  with_table(folder.file("w"));
  const auto reader = Database::open(folder.file("w"), {.read_only = true});
  CHECK(reader->is_read_only());
  CHECK(refusal_of([&] { reader->run("INSERT INTO t (id) VALUES ('a')"); }) == "E_DENIED READ_ONLY");
  CHECK(refusal_of([&] { reader->script("DROP TABLE t"); }) == "E_DENIED READ_ONLY");
  CHECK(count(*reader) == 0);
}

TEST_CASE("A running statement is interrupted from another thread, and the next one runs", "[storage][threads]") {
  const auto database = with_table();
  std::atomic<bool> done{false};
  std::thread interrupter([&] {
    while (!done) {
      database->interrupt();
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
  });
  CHECK(refusal_of([&] {
          database->integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT MAX(i) FROM n");
        }) == "E_INTERRUPTED");
  done = true;
  interrupter.join();
  CHECK(count(*database) == 0);
}

TEST_CASE("A stop check ends a statement, and its transaction can be rolled back", "[storage]") {
  const auto database = with_table();
  int asked = 0;
  database->set_stop_check([&] { return ++asked > 3; });
  {
    storage::Transaction transaction = database->begin_write();
    CHECK(refusal_of([&] {
            database->run(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000) "
                "INSERT INTO t (id) SELECT i FROM n");
          }) == "E_INTERRUPTED");
  }
  database->set_stop_check({});
  CHECK(count(*database) == 0);
  CHECK(database->integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) "
                          "SELECT COUNT(*) FROM n") == 100000);
}
