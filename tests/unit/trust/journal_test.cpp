#include "trust/journal.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <sodium.h>

#include "unit/trust/journal_fixture.hpp"

using namespace mukana;
using test::Journal;

namespace {

std::string sha256(const std::string& bytes) {
  std::string hash(32, '\0');
  crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                     reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  return hash;
}

std::string column(Journal& journal, const std::string& name, std::int64_t sequence) {
  storage::Rows rows = journal.database->query(
      "SELECT " + name + " FROM journal j LEFT JOIN journal_payload p ON p.seq = j.seq WHERE j.seq = $1", sequence);
  return std::string(rows.next()->bytes(0));
}

}  // namespace

TEST_CASE("The stored bytes are those of the documented layout", "[trust]") {
  Journal journal;
  journal.contact("c-2");
  const std::string workspace(reinterpret_cast<const char*>(journal.workspace.id.data()), 16);

  CHECK(journal.body(1) == R"({"details":{"zone":"Europe/Helsinki"}})");
  CHECK(column(journal, "commitment", 1) == sha256("mukana.payload.1" + column(journal, "salt", 1) +
                                                   std::string("\0\0\0\0\0\0\0\x26", 8) + journal.body(1)));
  // 1625043600000 ms is 0x17a5c258280.
  CHECK(column(journal, "hash", 1) ==
        sha256("mukana.entry.1" + workspace + std::string("\0\0\0\0\0\0\0\1", 8) +
               std::string("\0\0\x01\x7a\x5c\x25\x82\x80", 8) + std::string("\0\0\0\1", 4) +
               std::string("\0\0\0\x10", 4) + "workspace.create" + column(journal, "commitment", 1) +
               std::string(32, '\0')));

  CHECK(journal.body(2) == R"({"actor":"aino","role":"coach","purpose":"coaching","controller":"county",)"
                           R"("objects":[{"kind":"contact","id":"c-2"}],"subjects":[5,7]})");
  CHECK(column(journal, "hash", 2) == sha256("mukana.entry.1" + workspace + std::string("\0\0\0\0\0\0\0\2", 8) +
                                             std::string("\0\0\x01\x7a\x5c\x25\x82\x81", 8) +
                                             std::string("\0\0\0\1", 4) + std::string("\0\0\0\x0b", 4) + "contact.log" +
                                             column(journal, "commitment", 2) + column(journal, "hash", 1)));
}

TEST_CASE("An untouched journal verifies", "[trust]") {
  Journal journal(20);
  const trust::Verification found = journal.verify();
  CHECK(found.entries == 21);
  CHECK(!found.first_bad);
  CHECK(found.head.sequence == 21);
  const trust::Head head = trust::head(*journal.database);
  CHECK(head.sequence == 21);
  CHECK(head.hash == found.head.hash);
}

TEST_CASE("A journal without entries has a head of zeros", "[trust]") {
  const auto database = test::trust_database();
  CHECK(trust::head(*database).sequence == 0);
  CHECK(trust::head(*database).hash == trust::Hash{});
  test::SilentMonitor monitor;
  CHECK(!trust::verify(*database, {}, monitor).first_bad);
}

TEST_CASE("Every kind of tampering is named", "[trust]") {
  struct Case {
    std::string sql;
    std::int64_t first_bad;
    std::string problem;
  };
  const std::string cut_tail = "DELETE FROM journal WHERE seq > 8;";
  const std::vector<Case> cases{
      {"UPDATE journal SET kind = 'contact.get' WHERE seq = 4", 4, "hash"},
      {"UPDATE journal SET at_ms = at_ms + 1 WHERE seq = 4", 4, "hash"},
      {"UPDATE journal SET version = 2 WHERE seq = 4", 4, "version"},
      {"UPDATE journal SET commitment = zeroblob(32) WHERE seq = 4", 4, "hash"},
      {"UPDATE journal SET commitment = x'00' WHERE seq = 4", 4, "hash"},
      {"UPDATE journal SET hash = zeroblob(32) WHERE seq = 4", 4, "hash"},
      {"UPDATE journal SET hash = x'00' WHERE seq = 10", 10, "hash"},
      {"UPDATE journal SET previous = zeroblob(32) WHERE seq = 4", 4, "follow"},
      {"UPDATE journal SET previous = x'01' WHERE seq = 1", 1, "follow"},
      {"UPDATE journal_payload SET body = replace(body, 'aino', 'eino') WHERE seq = 4", 4, "payload"},
      {"UPDATE journal_payload SET body = '' WHERE seq = 4", 4, "payload"},
      {"UPDATE journal_payload SET salt = zeroblob(32) WHERE seq = 4", 4, "payload"},
      {"UPDATE journal_payload SET salt = (SELECT salt FROM journal_payload WHERE seq = 5),"
       " body = (SELECT body FROM journal_payload WHERE seq = 5) WHERE seq = 4",
       4, "payload"},
      {"DELETE FROM journal WHERE seq = 4", 4, "removed"},
      {"DELETE FROM journal WHERE seq = 1", 1, "removed"},
      {"DELETE FROM journal WHERE seq BETWEEN 4 AND 6", 4, "removed"},
      {"DELETE FROM journal_payload WHERE seq = 4", 4, "gone"},
      {"DELETE FROM journal_payload WHERE seq IN (10, 6)", 6, "gone"},
      // A row put in: at the end, before the beginning, and in the middle after the others were moved up.
      {"INSERT INTO journal SELECT 11, at_ms, kind, version, commitment, previous, hash FROM journal WHERE seq = 10",
       11, "follow"},
      {"INSERT INTO journal SELECT 11, at_ms, kind, version, commitment, hash, hash FROM journal WHERE seq = 10;", 11,
       "hash"},
      {"INSERT INTO journal SELECT 0, at_ms, kind, version, commitment, previous, hash FROM journal WHERE seq = 1", 0,
       "put in"},
      {"UPDATE journal SET seq = -seq WHERE seq > 4; UPDATE journal SET seq = 1 - seq WHERE seq < 0;"
       "INSERT INTO journal SELECT 5, at_ms, kind, version, commitment, hash, hash FROM journal WHERE seq = 4",
       5, "hash"},
      // Two entries that changed places.
      {"UPDATE journal SET seq = 100 WHERE seq = 4; UPDATE journal SET seq = 4 WHERE seq = 5;"
       "UPDATE journal SET seq = 5 WHERE seq = 100",
       4, "follow"},
      // The end cut off shows as long as a payload of it is still there.
      {cut_tail, 9, "removed"},
      // The first of two faults is the one that is named.
      {"UPDATE journal SET kind = 'x' WHERE seq = 7; DELETE FROM journal_payload WHERE seq = 3", 3, "gone"},
      {"UPDATE journal SET kind = 'x' WHERE seq = 3; DELETE FROM journal_payload WHERE seq = 7", 3, "hash"},
  };
  for (const Case& tampering : cases) {
    CAPTURE(tampering.sql);
    Journal journal(9);
    journal.database->script(tampering.sql);
    const trust::Verification found = journal.verify();
    REQUIRE(found.first_bad);
    CHECK(*found.first_bad == tampering.first_bad);
    CHECK(found.problem.find(tampering.problem) != std::string::npos);
  }
}

TEST_CASE("A whole tail cut off can only be told by a head that was kept elsewhere", "[trust]") {
  Journal journal(9);
  const trust::Head kept = trust::head(*journal.database);
  journal.database->script("DELETE FROM journal WHERE seq > 8; DELETE FROM journal_payload WHERE seq > 8");
  CHECK(!journal.verify().first_bad);
  CHECK(trust::head(*journal.database).sequence < kept.sequence);
}

TEST_CASE("A journal of another workspace does not verify as this one's", "[trust]") {
  Journal journal(2);
  trust::WorkspaceId other = journal.workspace.id;
  other[0] ^= 1U;
  test::SilentMonitor monitor;
  CHECK(trust::verify(*journal.database, other, monitor).first_bad == 1);
}

TEST_CASE("A redaction takes payload and links away, and the chain still verifies", "[trust]") {
  Journal journal(9);
  journal.redact(4);
  CHECK(journal.body(4).empty());
  CHECK(journal.database->integer("SELECT COUNT(*) FROM journal_subject WHERE seq = 4") == 0);
  CHECK(journal.database->integer("SELECT COUNT(*) FROM journal_subject WHERE seq = 5") == 2);
  CHECK(journal.body(11) == R"({"actor":"aino","role":"coach","purpose":"coaching","controller":"county",)"
                            R"("details":{"redacted":4,"because":{"reason":"asked"}}})");
  CHECK(!journal.verify().first_bad);

  SECTION("it excuses only the entry that it names") {
    journal.database->script("DELETE FROM journal_payload WHERE seq = 5");
    CHECK(journal.verify().first_bad == 5);
  }
  SECTION("it excuses nothing when it was altered") {
    journal.database->script("UPDATE journal_payload SET body = replace(body, ':4', ':5') WHERE seq = 11");
    CHECK(journal.verify().first_bad == 4);
  }
  SECTION("it excuses nothing that comes after it") {
    const auto later = journal.contact("c-12").sequence;
    journal.database->script("DELETE FROM journal_payload WHERE seq = " + std::to_string(later));
    CHECK(journal.verify().first_bad == later);
  }
  SECTION("it cannot be done twice, nor to what is not there, nor to a redaction") {
    const auto code = [&](std::int64_t sequence) {
      try {
        journal.redact(sequence);
        return std::string("done");
      } catch (const base::Failed& failed) {
        return failed.failure().code;
      }
    };
    CHECK(code(4) == "ALREADY_REDACTED");
    CHECK(code(400) == "NOT_FOUND");
    CHECK(code(11) == "REDACTS_ANOTHER");
  }
}

TEST_CASE("Salts are fresh: the same content twice gives two commitments", "[trust]") {
  Journal journal;
  std::set<std::string> commitments;
  for (int i = 0; i < 50; ++i) commitments.insert(column(journal, "commitment", journal.contact("c-1").sequence));
  CHECK(commitments.size() == 50);
}

TEST_CASE("An import is one entry: objects unlisted, one link per distinct person", "[trust]") {
  Journal journal;
  operation::Trail trail;
  trail.touch("import", "i-1");
  trail.count_only();
  for (int row = 0; row < 1000; ++row) {
    trail.touch("contact", "c");
    trail.concern(100 + row % 40);
  }
  trust::append(*journal.database, journal.workspace.id,
                {{1}, "import.run", &journal.actor, R"({"rows":1000})", &trail});
  CHECK(journal.database->integer("SELECT COUNT(*) FROM journal_subject") == 40);
  CHECK(journal.body(2).find(R"("unlisted":1000)") != std::string::npos);
  CHECK(journal.body(2).find(R"("details":{"rows":1000})") != std::string::npos);
  CHECK(!journal.verify().first_bad);
}

TEST_CASE("An anonymous trail leaves neither actor nor subjects", "[trust]") {
  Journal journal;
  operation::Trail trail;
  trail.concern(5);
  trail.make_anonymous();
  trust::append(*journal.database, journal.workspace.id, {{1}, "response.submit", &journal.actor, {}, &trail});
  CHECK(journal.body(2) == "{}");
  CHECK(journal.database->integer("SELECT COUNT(*) FROM journal_subject") == 0);
}

TEST_CASE("A rolled back call leaves no entry", "[trust]") {
  Journal journal(1);
  {
    storage::Transaction transaction = journal.database->begin_write();
    journal.contact("c-3");
  }
  CHECK(trust::head(*journal.database).sequence == 2);
  journal.contact("c-4");
  CHECK(!journal.verify().first_bad);
}

TEST_CASE("Verification tells how far it is", "[trust]") {
  Journal journal;
  storage::Transaction transaction = journal.database->begin_write();
  for (int i = 0; i < 20000; ++i) journal.contact("c");
  test::SilentMonitor monitor;
  CHECK(trust::verify(*journal.database, journal.workspace.id, monitor).entries == 20001);
  CHECK(monitor.reports == 2);
}

TEST_CASE("There is one workspace record", "[trust]") {
  const auto database = test::trust_database();
  CHECK(!trust::read_workspace(*database));
  const trust::WorkspaceRecord made = trust::create_workspace(*database, "Europe/Helsinki", {1625043600000});
  const auto read = trust::read_workspace(*database);
  REQUIRE(read);
  CHECK(read->id == made.id);
  CHECK(read->zone == "Europe/Helsinki");
  CHECK(read->created_at == base::Instant{1625043600000});
  CHECK_THROWS_AS(trust::create_workspace(*database, "UTC", {0}), base::Failed);
}
