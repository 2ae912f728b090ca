// Who may go on: a session lives no longer than its role, and whoever is refused one leaves an entry.
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>

#include "support/workspace.hpp"

using mukana::test::TestWorkspace;
namespace json = boost::json;

namespace {

// The newest entry of the journal but the privacy officer's own reading of it.
json::object newest_entry(TestWorkspace& workspace) {
  const auto officer = workspace.begin("founder", "privacy_officer", "oversight");
  const json::value listed = mukana::base::parse_json(officer->call("journal.list", R"({"limit":1000})").body);
  return listed.at("items").as_array().back().as_object();
}

}  // namespace

TEST_CASE("An ended role ends its sessions too: every call answers E_DENIED and is logged", "[service]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"ann"})");
  workspace.call("role.assign", R"({"id":"r-1","person":"ann","role":"coach"})");
  const auto session = workspace.begin("ann", "coach", "coaching");
  REQUIRE(session->call("unit.list", "{}").ok());
  workspace.call("role.end", R"({"id":"r-1","last_day":"2021-06-30"})");
  REQUIRE(session->call("unit.list", "{}").ok());  // it holds to the end of its last day

  workspace.call("role.end", R"({"id":"r-1","last_day":"2021-06-29"})");
  const auto [operation, request] = GENERATE(table<const char*, const char*>({
      {"workspace.info", "{}"},
      {"unit.list", "{}"},
      {"person.get", R"({"id":"ann"})"},
      {"contact.log", R"({"kind":"call","happened_on":"2021-06-30"})"},
      {"contact.log", R"({"kind":"call","happened_on":"2021-06-30","idempotency_key":"k"})"},
  }));
  CAPTURE(operation);
  const auto reply = session->call(operation, request);
  CHECK(reply.failure.status == mukana::base::Status::denied);
  CHECK(reply.failure.code == "E_DENIED");
  const json::object entry = newest_entry(workspace);
  CHECK(entry.at("kind") == "access.denied");
  CHECK(entry.at("actor") == "ann");
  CHECK(entry.at("details").at("operation") == operation);
  CHECK(workspace.call("contact.count", "{}").at("count") == 0);
}

TEST_CASE("A refused session leaves an entry; who is not known here is not named in it", "[service]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"ann"})");
  struct Case {
    const char *person, *role, *purpose, *controller;
    bool is_named;
  };
  const auto example = GENERATE(values<Case>({
      {"nobody", "coach", "coaching", "county", false},
      {"ann", "sorcerer", "coaching", "county", false},
      {"ann", "coach", "coaching", "elsewhere", false},
      {"ann", "coach", "coaching", "county", true},  // known, without that role
      {"ann", "coach", "curiosity", "county", true},
  }));
  CAPTURE(example.person, example.role, example.purpose, example.controller);
  mukana::service::SessionOptions options;
  options.person.text = example.person;
  options.role = example.role;
  options.purpose = example.purpose;
  options.controller = mukana::base::Id{example.controller};
  CHECK_THROWS_AS(workspace.workspace().begin(options), mukana::base::Failed);
  const json::object entry = newest_entry(workspace);
  CHECK(entry.at("kind") == "access.denied");
  CHECK(entry.at("details").at("operation") == "session.begin");
  CHECK(entry.contains("actor") == example.is_named);
  CHECK(json::serialize(entry).find("nobody") == std::string::npos);
}
