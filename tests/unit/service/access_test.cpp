// Who gets in, what a refusal leaves behind, and that personal data is read on the record or not at all.
#include <catch2/catch.hpp>

#include "support/failures.hpp"
#include "unit/service/file_workspace.hpp"

using namespace mukana;
using test::FileWorkspace;
using test::refusal_of;

namespace {

std::string last_entry(const FileWorkspace& workspace) {
  const auto database = storage::Database::open(workspace.path(), {.read_only = true});
  storage::Rows rows = database->query(
      "SELECT kind || ' ' || body FROM journal JOIN journal_payload USING (seq) ORDER BY seq DESC LIMIT 1");
  const storage::Row* row = rows.next();
  return row == nullptr ? std::string() : row->string(0);
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

const std::vector<std::string> journal_tables{"journal", "journal_payload", "journal_subject"};

}  // namespace

TEST_CASE("A session needs a known purpose, and an attempt without one is logged", "[service]") {
  FileWorkspace workspace;
  const std::string before = workspace.dump(journal_tables);
  const std::int64_t entries = workspace.count("SELECT COUNT(*) FROM journal");
  CHECK(refusal_of([&] { workspace.begin("founder", "coordinator", {}); }).starts_with("E_PURPOSE"));
  CHECK(refusal_of([&] { workspace.begin("founder", "coordinator", ""); }).starts_with("E_PURPOSE"));
  CHECK(refusal_of([&] { workspace.begin("founder", "coordinator", "curiosity"); }).starts_with("E_PURPOSE"));
  CHECK(workspace.count("SELECT COUNT(*) FROM journal") == entries + 3);
  const std::string entry = last_entry(workspace);
  CHECK(entry.starts_with("access.denied "));
  CHECK(holds(entry, "session.begin"));
  CHECK(holds(entry, "founder"));
  CHECK(workspace.dump(journal_tables) == before);
}

TEST_CASE("A session needs an active role, and every refusal reads the same", "[service]") {
  FileWorkspace workspace;
  REQUIRE(workspace.call("person.add", R"({"id":"peer"})").empty());
  REQUIRE(workspace.call("role.assign", R"({"person":"peer","role":"peer","last_day":"2021-06-29"})").empty());
  const std::string denied = refusal_of([&] { workspace.begin("nobody", "coordinator", "administration"); });
  CHECK(denied.starts_with("E_DENIED"));
  CHECK(refusal_of([&] { workspace.begin("peer", "coordinator", "administration"); }) == denied);
  CHECK(refusal_of([&] { workspace.begin("peer", "peer", "own_data"); }) == denied);  // ended yesterday
  CHECK(refusal_of([&] { workspace.begin("founder", "king", "administration"); }) == denied);
  CHECK(refusal_of([&] { workspace.begin("founder", {}, "administration"); }) == denied);
  CHECK(refusal_of([&] {
          workspace.workspace().begin({{"founder"}, "coordinator", "administration", base::Id{"elsewhere"}, 0});
        }) == denied);
}

TEST_CASE("What a purpose does not allow is refused, logged, and changes nothing else", "[service]") {
  FileWorkspace workspace;
  const auto officer = workspace.begin("founder", "privacy_officer", "guidance");
  const std::string before = workspace.dump(journal_tables);
  CHECK(FileWorkspace::outcome(*officer, "journal.list", "{}").starts_with("E_PURPOSE"));
  CHECK(workspace.dump(journal_tables) == before);
  CHECK(last_entry(workspace).starts_with("access.denied "));
  CHECK(holds(last_entry(workspace), "journal.list"));
}

TEST_CASE("What a role may not see answers like what is not there, byte for byte", "[service]") {
  FileWorkspace workspace;
  REQUIRE(workspace.call("person.add", R"({"id":"client-1"})").empty());
  REQUIRE(workspace.call("role.assign", R"({"person":"client-1","role":"client"})").empty());
  REQUIRE(workspace.call("person.add", R"({"id":"client-2"})").empty());
  const auto client = workspace.begin("client-1", "client", "own_data");
  const std::string hidden = client->call("person.get", R"({"id":"client-2"})").body;
  CHECK(hidden == client->call("person.get", R"({"id":"client-3"})").body);
  CHECK(holds(hidden, "E_NOT_FOUND"));
  const auto administrator = workspace.begin("founder", "system_administrator", "administration");
  CHECK(administrator->call("contact.get", R"({"id":"c"})").body ==
        administrator->call("contact.get", R"({"id":"other"})").body);
  CHECK(last_entry(workspace).starts_with("access.denied "));
}

TEST_CASE("A rule's no changes nothing, in no table and not in the journal", "[service]") {
  FileWorkspace workspace;
  REQUIRE(workspace.call("person.add", R"({"id":"p-1"})").empty());
  REQUIRE(workspace.call("device.register", R"({"id":"d-1","kind":"tablet"})").empty());
  const std::string before = workspace.dump();
  const std::vector<std::pair<std::string, std::string>> refused{
      {"loan.check_out", R"({"device":"d-1","borrower":"p-1","out_on":"2021-06-01"})"},  // not wiped
      {"loan.check_out", R"({"device":"d-1","borrower":"nobody","out_on":"2021-06-01"})"},
      {"person.add", R"({"id":"p-1"})"},
      {"person.add", R"({"id":"p-2","birth_year":2031})"},
      {"project.start", R"({"id":"x","name":"X","first_day":"2021-02-02","last_day":"2021-02-01"})"},
      {"person.merge", R"({"id":"p-1","into":"p-1","reason":"same"})"},
      {"role.assign", R"({"person":"nobody","role":"client"})"},
      {"contact.log", R"({"kind":"call","happened_on":"2021-06-01","clients":["p-1","nobody"]})"},
      {"attendance.record", R"({"meeting":"none","present":[{"person":"p-1"}]})"},
  };
  for (const auto& [operation, request] : refused) {
    CAPTURE(operation, request);
    CHECK_FALSE(workspace.call(operation, request).empty());
    CHECK_FALSE(
        workspace.call(operation, request.substr(0, request.size() - 1) + R"(,"idempotency_key":"k"})").empty());
  }
  CHECK(workspace.dump() == before);
}

TEST_CASE("Reading a person's record leaves an entry in the use log", "[service]") {
  FileWorkspace workspace;
  REQUIRE(workspace.call("person.add", R"({"id":"p-1"})").empty());
  const std::int64_t entries = workspace.count("SELECT COUNT(*) FROM journal");
  REQUIRE(workspace.call("person.get", R"({"id":"p-1"})").empty());
  CHECK(workspace.count("SELECT COUNT(*) FROM journal") == entries + 1);
  CHECK(last_entry(workspace).starts_with("person.get "));
  CHECK(holds(last_entry(workspace), "administration"));
  REQUIRE(workspace.call("workspace.info", "{}").empty());
  CHECK(workspace.count("SELECT COUNT(*) FROM journal") == entries + 1);
}

TEST_CASE("Where the use log cannot be written, a read returns no data", "[service]") {
  FileWorkspace workspace;
  REQUIRE(workspace.call("person.add", R"({"id":"p-1","birth_year":1941})").empty());
  SECTION("an entry is refused") {
    workspace.meddle("CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no'); END");
  }
  SECTION("a payload is refused") {
    workspace.meddle("CREATE TRIGGER full BEFORE INSERT ON journal_payload BEGIN SELECT RAISE(ROLLBACK, 'no'); END");
  }
  SECTION("the journal is gone") { workspace.meddle("DROP TABLE journal"); }
  SECTION("the newest entry is damaged") {
    workspace.meddle("UPDATE journal SET hash = x'00' WHERE seq = (SELECT MAX(seq) FROM journal)");
  }
  const std::string before = workspace.dump();
  for (const auto& [operation, request] : std::vector<std::pair<std::string, std::string>>{
           {"person.get", R"({"id":"p-1"})"}, {"person.list", "{}"}, {"contact.list", "{}"}}) {
    CAPTURE(operation);
    CHECK(workspace.call(operation, request) == "E_IO E_AUDIT");
    CHECK_FALSE(holds(workspace.body(operation, request), "1941"));
  }
  CHECK_FALSE(workspace.call("person.add", R"({"id":"p-2"})").empty());
  CHECK(workspace.dump() == before);
  CHECK(workspace.call("workspace.info", "{}").empty());
}

TEST_CASE("A workspace that is open for reading gives no person's records", "[service]") {
  FileWorkspace workspace;
  REQUIRE(workspace.call("person.add", R"({"id":"p-1"})").empty());
  const std::string before = workspace.dump();
  workspace.options().read_only = true;
  workspace.options().create = false;
  const auto reading = workspace.open_again();
  const auto session = reading->begin({{"founder"}, "coordinator", "administration", {}, 0});
  CHECK(FileWorkspace::outcome(*session, "workspace.info", "{}").empty());
  CHECK(FileWorkspace::outcome(*session, "unit.list", "{}").empty());
  CHECK(FileWorkspace::outcome(*session, "person.get", R"({"id":"p-1"})") == "E_DENIED READ_ONLY");
  CHECK(FileWorkspace::outcome(*session, "person.list", "{}") == "E_DENIED READ_ONLY");
  CHECK(FileWorkspace::outcome(*session, "person.add", R"({"id":"p-2"})") == "E_DENIED READ_ONLY");
  const auto officer = reading->begin({{"founder"}, "privacy_officer", "oversight", {}, 0});
  CHECK(FileWorkspace::outcome(*officer, "journal.verify", "{}").empty());
  CHECK(refusal_of([&] { reading->begin({{"founder"}, "coordinator", {}, {}, 0}); }).starts_with("E_PURPOSE"));
  CHECK(workspace.dump() == before);
}
