#include "guidance_workspace.hpp"

namespace mukana::guidance {
namespace {

using operation::Role;

std::vector<std::string> ids_of(const boost::json::value& page) {
  std::vector<std::string> ids;
  for (const auto& item : page.at("items").as_array()) ids.push_back(text_of(item, "id"));
  return ids;
}

}  // namespace

TEST_CASE("a contact is kept as it was said, on the local day", "[guidance]") {
  GuidanceWorkspace workspace;
  workspace.add_person("a-1", "client", "Mikkeli");
  workspace.add_person("t-1", "professional");
  workspace.add_person("t-2", "professional");
  const auto saved = workspace.call("contact.log", R"({"id": "v-1", "kind": "home_visit",
      "happened_at": "2021-03-31T21:30:00Z", "clients": ["a-1"], "performers": ["t-1", "t-2"], "minutes": 45,
      "note": "Ensimmäinen käynti.\nToinen rivi.", "entry_mode": "historical"})");
  CHECK(base::write_json(saved) == R"({"id":"v-1","revision":1})");

  const auto contact = workspace.call("contact.get", R"({"id": "v-1"})");
  CHECK(text_of(contact, "happened_at") == "2021-03-31T21:30:00.000Z");
  CHECK(text_of(contact, "happened_on") == "2021-04-01");
  CHECK(text_of(contact, "precision") == "instant");
  CHECK(text_of(contact, "clients") == R"(["a-1"])");
  CHECK(text_of(contact, "performers") == R"(["t-1","t-2"])");
  CHECK(text_of(contact, "note") == "Ensimmäinen käynti.\nToinen rivi.");
  CHECK(text_of(contact, "entry_mode") == "historical");
  CHECK(text_of(contact, "recorded_by") == "founder");
}

TEST_CASE("what cannot be a contact is refused with the path of the culprit", "[guidance]") {
  GuidanceWorkspace workspace;
  struct Case {
    std::string request;
    std::string code;
    std::string path;
  };
  const auto [request, code, path] = GENERATE(values<Case>({
      {R"({"kind": "call"})", "MISSING_FIELD", "/happened_at"},
      {R"({"kind": "call", "happened_at": "2021-03-01T08:00:00Z", "happened_on": "2021-03-01"})", "TWO_TIMES",
       "/happened_on"},
      {R"({"kind": "call", "happened_on": "2021-03-01", "count": 0})", "OUT_OF_RANGE", "/count"},
      {R"({"kind": "letter", "happened_on": "2021-03-01"})", "UNKNOWN_CODE", "/kind"},
      {R"({"kind": "call", "happened_on": "2021-03-01", "clients": ["nobody"]})", "NOT_FOUND", "/clients/0"},
      {R"({"kind": "call", "happened_on": "2021-03-01", "performers": ["founder", "nobody"]})", "NOT_FOUND",
       "/performers/1"},
      {R"({"kind": "call", "happened_on": "2021-03-01", "unit": "nowhere"})", "NOT_FOUND", "/unit"},
      {R"({"kind": "call", "happened_on": "2021-03-01", "project": "none"})", "NOT_FOUND", "/project"},
  }));
  const base::Failure failure = workspace.refused("contact.log", request);
  CHECK(failure.code == code);
  CHECK(failure.path == path);
  CHECK(text_of(workspace.call("contact.count", "{}"), "count") == "0");
}

TEST_CASE("an id is taken once", "[guidance]") {
  GuidanceWorkspace workspace;
  workspace.call("contact.log", R"({"id": "c-1", "kind": "call", "happened_on": "2021-03-01"})");
  const auto failure =
      workspace.refused("contact.log", R"({"id": "c-1", "kind": "call", "happened_on": "2021-03-02"})");
  CHECK(failure.status == base::Status::conflict);
  CHECK(failure.code == "ALREADY_EXISTS");
}

TEST_CASE("an amended contact keeps what it was, and a void one is not changed any more", "[guidance]") {
  GuidanceWorkspace workspace;
  workspace.add_person("a-1");
  workspace.add_person("a-2");
  workspace.call("contact.log", R"({"id": "c-1", "kind": "call", "happened_on": "2021-03-01", "count": 42,
      "precision": "week", "clients": ["a-1", "a-2"]})");
  CHECK(workspace.refused("contact.amend", R"({"id": "c-1", "reason": "typo", "count": 24})", 2).code ==
        "STALE_REVISION");
  const auto saved =
      workspace.call("contact.amend", R"({"id": "c-1", "reason": "typo", "count": 24, "clients": ["a-2"]})", 1);
  CHECK(text_of(saved, "revision") == "2");
  const auto blank = workspace.refused("contact.void", R"({"id": "c-1", "reason": " "})");
  CHECK(blank.code + " " + blank.path == "BLANK /reason");
  workspace.call("contact.void", R"({"id": "c-1", "reason": "written twice"})");

  const auto history = workspace.call("contact.history", R"({"id": "c-1"})");
  CHECK(text_of(history.at("current"), "state") == "void");
  CHECK(text_of(history.at("current"), "count") == "24");
  CHECK(text_of(history.at("current"), "precision") == "week");
  CHECK(text_of(history.at("current"), "clients") == R"(["a-2"])");
  const auto& earlier = history.at("earlier").as_array();
  REQUIRE(earlier.size() == 2);
  CHECK(text_of(earlier[0], "reason") == "typo");
  CHECK(text_of(earlier[0].at("contact"), "count") == "42");
  CHECK(text_of(earlier[0].at("contact"), "clients") == R"(["a-1","a-2"])");
  CHECK(text_of(earlier[1], "reason") == "written twice");
  CHECK(workspace.refused("contact.amend", R"({"id": "c-1", "reason": "again", "count": 1})").code ==
        "CONTACT_IS_VOID");
}

TEST_CASE("contacts are listed by filters and page by page", "[guidance]") {
  GuidanceWorkspace workspace;
  workspace.add_person("a-1");
  workspace.add_person("a-2");
  workspace.add_person("t-1", "professional");
  for (const std::string_view request :
       {R"({"id": "1", "kind": "call", "happened_on": "2021-03-01", "clients": ["a-1"], "performers": ["t-1"]})",
        R"({"id": "2", "kind": "home_visit", "happened_on": "2021-03-02", "clients": ["a-2", "a-1"]})",
        R"({"id": "3", "kind": "call", "happened_on": "2021-03-03", "performers": ["founder", "t-1"]})"}) {
    workspace.call("contact.log", request);
  }
  struct Case {
    std::string filter;
    std::vector<std::string> ids;
  };
  const auto [filter, ids] = GENERATE(values<Case>({
      {"{}", {"1", "2", "3"}},
      {R"({"kind": "call"})", {"1", "3"}},
      {R"({"client": "a-1"})", {"1", "2"}},
      {R"({"client": "a-2"})", {"2"}},
      {R"({"performer": "t-1"})", {"1", "3"}},
      {R"({"first_day": "2021-03-02"})", {"2", "3"}},
      {R"({"first_day": "2021-03-02", "last_day": "2021-03-02"})", {"2"}},
      {R"({"client": "a-1", "kind": "call", "state": "valid"})", {"1"}},
      {R"({"state": "void"})", {}},
  }));
  CHECK(ids_of(workspace.call("contact.list", filter)) == ids);
  CHECK(text_of(workspace.call("contact.count", filter), "count") == std::to_string(ids.size()));

  const auto first = workspace.call("contact.list", R"({"limit": 2})");
  CHECK(ids_of(first) == std::vector<std::string>{"1", "2"});
  const auto second = workspace.call("contact.list", R"({"limit": 2, "after": ")" + text_of(first, "next") + R"("})");
  CHECK(ids_of(second) == std::vector<std::string>{"3"});
  CHECK(text_of(second, "next").empty());

  const auto reversed = workspace.refused("contact.list", R"({"first_day": "2021-03-02", "last_day": "2021-03-01"})");
  CHECK(reversed.code == "END_BEFORE_START");
  CHECK(reversed.path == "/last_day");
}

TEST_CASE("a merged person's contacts are those of whom they became", "[guidance]") {
  GuidanceWorkspace workspace;
  workspace.add_person("a-1");
  workspace.add_person("k-1");
  workspace.call("contact.log", R"({"id": "1", "kind": "call", "happened_on": "2021-03-01", "clients": ["k-1"]})");
  workspace.merge("k-1", "a-1");
  CHECK(ids_of(workspace.call("contact.list", R"({"client": "a-1"})")) == std::vector<std::string>{"1"});
  CHECK(text_of(workspace.call("contact.get", R"({"id": "1"})"), "clients") == R"(["a-1"])");
  CHECK(workspace.facts("contact").at(0).at("client") == "a-1");
}

TEST_CASE("a coach reaches the contacts of the coach's clients, and of a household those alone", "[guidance]") {
  GuidanceWorkspace workspace;
  workspace.add_person("a-1");
  workspace.add_person("a-2");
  workspace.add_person("t-1", "professional");
  workspace.add_person("t-2", "professional");
  workspace.relate("t-1", "a-1", {});
  workspace.call("contact.log", R"({"id": "both", "kind": "home_visit", "happened_on": "2021-03-01",
      "clients": ["a-2", "a-1"], "performers": ["t-2"]})");
  workspace.call("contact.log", R"({"id": "other", "kind": "call", "happened_on": "2021-03-01", "clients": ["a-2"],
      "performers": ["t-1"]})");
  workspace.call("contact.log", R"({"id": "nobody", "kind": "call", "happened_on": "2021-03-01"})");
  workspace.call("contact.log",
                 R"({"id": "mine", "kind": "call", "happened_on": "2021-03-01", "performers": ["t-1"]})");

  workspace.act_as("t-1", Role::coach);
  CHECK(ids_of(workspace.call("contact.list", "{}")) == std::vector<std::string>{"both", "mine"});
  CHECK(text_of(workspace.call("contact.count", "{}"), "count") == "2");
  CHECK(text_of(workspace.call("contact.get", R"({"id": "both"})"), "clients") == R"(["a-1"])");
  const auto hidden = workspace.refused("contact.get", R"({"id": "other"})");
  const auto absent = workspace.refused("contact.get", R"({"id": "none"})");
  CHECK(hidden.code == absent.code);
  CHECK(hidden.message == absent.message);
  CHECK(hidden.path == absent.path);

  CHECK_NOTHROW(workspace.call("contact.log", R"({"kind": "call", "happened_on": "2021-03-02", "clients": ["a-1"],
      "performers": ["t-1", "t-2"]})"));
  CHECK(workspace.refused("contact.log", R"({"kind": "call", "happened_on": "2021-03-02", "clients": ["a-2"]})").path ==
        "/clients/0");
  CHECK(workspace.refused("contact.log", R"({"kind": "call", "happened_on": "2021-03-02", "performers": ["a-2"]})")
            .path == "/performers/0");
}

}  // namespace mukana::guidance
