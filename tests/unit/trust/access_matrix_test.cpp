// Every operation of the catalogue, called in each role for each purpose, against the oracle beside this file.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "service/registry.hpp"
#include "support/workspace.hpp"
#include "unit/trust/access_oracle.hpp"

using namespace mukana;
using operation::Operation;
using operation::Purpose;
using operation::Reads;
using operation::Role;

namespace {

constexpr std::size_t roles = 8;
constexpr std::size_t purposes = 8;

// No operation knows this field: an allowed call is refused for it, and so changes nothing and logs nothing.
constexpr std::string_view probe = R"({"no_such_field":1})";

std::string person_of(std::size_t role) { return "p-" + std::string(base::code(static_cast<Role>(role))); }

// A session for each role and purpose, each role held by a person of its own.
struct Everybody {
  test::TestWorkspace workspace;
  std::array<std::array<std::unique_ptr<service::Session>, purposes>, roles> sessions;

  Everybody() {
    const auto giver = workspace.begin("founder", "system_administrator", "administration");
    for (std::size_t role = 0; role < roles; ++role) {
      const std::string code(base::code(static_cast<Role>(role)));
      workspace.call("person.add", R"({"id":")" + person_of(role) + R"("})");
      const std::string request = R"({"person":")" + person_of(role) + R"(","role":")" + code + R"("})";
      REQUIRE(giver->call("role.assign", request).ok());
      for (std::size_t purpose = 0; purpose < purposes; ++purpose) {
        sessions[role][purpose] =
            workspace.begin(person_of(role), code, std::string(base::code(static_cast<Purpose>(purpose))));
      }
    }
  }
  std::int64_t head() { return workspace.call("journal.head", "{}").at("head").at("sequence").as_int64(); }
};

// Allowed (y), the wrong purpose (p), or denied (-); anything else is an answer that should not be.
char letter_of(const service::Reply& reply) {
  static const std::string missing = service::reply_of(operation::missing("").failure()).body;
  if (reply.failure.code == "UNKNOWN_FIELD") return 'y';
  if (reply.failure.status == base::Status::purpose) return 'p';
  return reply.body == missing ? '-' : '?';
}

// What the eight roles by eight purposes were answered.
using Answers = std::array<std::string, roles>;

bool has(std::string_view letters, char letter) { return letters.find(letter) != std::string_view::npos; }

void check_against_oracle(const Operation& operation, const Answers& answers) {
  const std::string_view noun = operation.name.substr(0, operation.name.find('.'));
  const auto oracle = test::oracle_of(noun);
  if (!oracle) {
    WARN("the access oracle does not know " << noun << " yet");
    return;
  }
  const bool writes = operation.effect == operation::Effect::write;
  const std::string_view may = writes ? oracle->write_may : oracle->read_may;
  const std::string_view may_for = writes ? oracle->write_purposes : oracle->read_purposes;
  for (std::size_t role = 0; role < roles; ++role) {
    for (std::size_t purpose = 0; purpose < purposes; ++purpose) {
      CAPTURE(operation.name, base::code(static_cast<Role>(role)), base::code(static_cast<Purpose>(purpose)));
      const bool right = has(may, test::role_letters[role]) && has(may_for, test::purpose_letters[purpose]);
      if (answers[role][purpose] == 'y') CHECK(right);
      if (!has(may, test::role_letters[role])) CHECK(answers[role][purpose] == '-');
    }
  }
}

// What holds of every operation, whatever its noun.
void check_principles(const Operation& operation, const Answers& answers) {
  const std::string_view noun = operation.name.substr(0, operation.name.find('.'));
  const auto allowed = [&](Role role) { return has(answers[static_cast<std::size_t>(role)], 'y'); };
  const auto allowed_for = [&](Purpose purpose) {
    return std::any_of(answers.begin(), answers.end(),
                       [&](const std::string& row) { return row[static_cast<std::size_t>(purpose)] == 'y'; });
  };
  CAPTURE(operation.name);
  if (operation.access.reads == Reads::persons) {
    CHECK(!allowed(Role::reporter));                                  // figures only
    if (noun != "role") CHECK(!allowed(Role::system_administrator));  // no content
    if (noun != "role" && noun != "journal" && noun != "use_log") CHECK(!allowed(Role::privacy_officer));  // logs
  }
  if (operation.access.reads == Reads::aggregates) {
    CHECK(!allowed(Role::client));
    CHECK(!allowed(Role::peer));
  }
  // What is asked of a named person is read about that person, be it only a count: it belongs in the use log.
  if (operation.effect == operation::Effect::read && operation.access.reads != Reads::persons) {
    for (const std::string_view who :
         {"person", "client", "borrower", "respondent", "performer", "participant", "leader"}) {
      CAPTURE(who);
      CHECK(operation.request->find(who) == nullptr);
    }
  }
  // Who oversees reads logs, roles and figures, never records.
  const std::set<std::string_view> overseen{"journal", "use_log",   "role",  "workspace", "operation",
                                            "batch",   "indicator", "claim", "report"};
  if (overseen.count(noun) == 0) CHECK(!allowed_for(Purpose::oversight));
  const std::set<std::string_view> written_by_oneself{"response", "acquisition", "safari", "reservation", "batch"};
  if (operation.effect == operation::Effect::write && written_by_oneself.count(noun) == 0) {
    CHECK(!allowed_for(Purpose::own_data));
  }
  const bool anybody =
      std::any_of(answers.begin(), answers.end(), [](const std::string& row) { return has(row, 'y'); });
  CHECK(anybody);
}

}  // namespace

TEST_CASE("Every operation in every role for every purpose", "[trust][access]") {
  Everybody everybody;
  std::map<std::string, std::string, std::less<>> read_by;  // noun -> letters of the roles that some verb allows
  std::map<std::string, std::string, std::less<>> written_by;
  std::int64_t denied = 0;
  const std::int64_t before = everybody.head();
  for (const Operation& operation : service::operations()) {
    Answers answers;
    for (std::size_t role = 0; role < roles; ++role) {
      for (auto& session : everybody.sessions[role]) {
        answers[role] += letter_of(session->call(operation.name, probe));
      }
      CAPTURE(operation.name, answers[role]);
      REQUIRE(!has(answers[role], '?'));
      // A role is denied for every purpose or for none: otherwise an answer would tell what the rule is.
      CHECK((answers[role] == "--------" || !has(answers[role], '-')));
      denied += static_cast<std::int64_t>(purposes) - std::count(answers[role].begin(), answers[role].end(), 'y');
      if (has(answers[role], 'y')) {
        auto& letters = operation.effect == operation::Effect::write ? written_by : read_by;
        letters[std::string(operation.name.substr(0, operation.name.find('.')))] += test::role_letters[role];
      }
    }
    check_against_oracle(operation, answers);
    check_principles(operation, answers);
  }
  // Each denial left exactly one entry, and nothing else left any.
  CHECK(everybody.head() == before + denied);

  for (const test::AccessOracle& oracle : test::access_oracle) {
    if (read_by.count(oracle.noun) == 0 && written_by.count(oracle.noun) == 0) continue;  // not built
    CAPTURE(oracle.noun);
    for (const char role : oracle.read_must) CHECK(has(read_by[std::string(oracle.noun)], role));
    for (const char role : oracle.write_must) CHECK(has(written_by[std::string(oracle.noun)], role));
  }
}

TEST_CASE("A denied attempt is logged once with who, in which role, for what and which operation", "[trust][access]") {
  Everybody everybody;
  const auto log = everybody.workspace.begin("founder", "privacy_officer", "oversight");
  struct Case {
    Role role;
    Purpose purpose;
    std::string_view operation, code;
  };
  const std::vector<Case> cases{
      {Role::system_administrator, Purpose::guidance, "contact.get", "NOT_FOUND"},
      {Role::reporter, Purpose::evaluation, "person.get", "NOT_FOUND"},
      {Role::client, Purpose::own_data, "journal.list", "NOT_FOUND"},
      {Role::peer, Purpose::guidance, "role.assign", "NOT_FOUND"},
      {Role::privacy_officer, Purpose::oversight, "contact.list", "NOT_FOUND"},
      {Role::coach, Purpose::lending, "contact.get", "E_PURPOSE"},
      {Role::coordinator, Purpose::guidance, "unit.add", "E_PURPOSE"},
  };
  for (const Case& call : cases) {
    const std::string after = std::to_string(everybody.head());
    auto& session = everybody.sessions[static_cast<std::size_t>(call.role)][static_cast<std::size_t>(call.purpose)];
    CAPTURE(base::code(call.role), call.operation);
    CHECK(session->call(call.operation, "{}").failure.code == call.code);
    const auto page = base::parse_json(log->call("journal.list", R"({"after":")" + after + R"("})").body);
    REQUIRE(page.at("items").as_array().size() == 1);
    const auto& entry = page.at("items").at(0);
    CHECK(entry.at("kind") == "access.denied");
    CHECK(entry.at("actor") == person_of(static_cast<std::size_t>(call.role)).c_str());
    CHECK(entry.at("role") == std::string(base::code(call.role)).c_str());
    CHECK(entry.at("purpose") == std::string(base::code(call.purpose)).c_str());
    CHECK(entry.at("details").at("operation") == std::string(call.operation).c_str());
  }
}
