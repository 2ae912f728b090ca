// What an actor may not see answers, byte for byte, like what is not there, and leaves one entry; lists and counts pass
// it over. Four states of the relationship between a coach and a client, on the real service.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <catch2/catch.hpp>

#include "support/workspace.hpp"

using namespace mukana;

namespace {

struct Tie {
  std::string_view name;
  std::string_view dates;  // nothing: no relationship at all
  bool active;
};

// The clock stands at 2021-06-30. First and last days are both in.
const std::vector<Tie> ties{
    {"none", "", false},
    {"active", R"("first_day":"2021-06-30")", true},
    {"ends_today", R"("first_day":"2021-01-01","last_day":"2021-06-30")", true},
    {"ended", R"("first_day":"2021-01-01","last_day":"2021-06-29")", false},
    {"future", R"("first_day":"2021-07-01")", false},
};

// A client with a contact and a completion, and one actor for each state, in the given role.
struct Scene {
  test::TestWorkspace workspace;
  std::string role;

  explicit Scene(std::string acting) : role(std::move(acting)) {
    workspace.call("person.add", R"({"id":"client","gender":"female","position":"client"})");
    workspace.call("contact.log", R"({"id":"visit","kind":"home_visit","happened_on":"2021-06-01",)"
                                  R"("clients":["client"],"performers":["founder"]})");
    workspace.call("completion.record",
                   R"({"id":"done","person":"client","kind":"training","completed_on":"2021-06-01"})");
    workspace.call("device.register",
                   R"({"id":"tablet","kind":"tablet","state":"available","entry_mode":"historical"})");
    workspace.call("loan.check_out", R"({"id":"loan","device":"tablet","borrower":"client","out_on":"2021-06-01",)"
                                     R"("entry_mode":"historical"})");
    workspace.call("acquisition.record", R"({"id":"own","person":"client","device_kind":"tablet",)"
                                         R"("acquired_on":"2021-06-01","assisted":true})");
    workspace.call("attendance.record", R"({"starts_at":"2021-06-01T09:00:00Z","ends_at":"2021-06-01T10:00:00Z",)"
                                        R"("present":[{"person":"client"}]})");
    workspace.call("form.define", R"({"id":"survey","title":"Survey","items":[{"id":"easy","kind":"boolean"}]})");
    workspace.call("response.submit",
                   R"({"id":"answer","form":"survey","respondent":"client","answers":{"easy":true}})");
    for (const Tie& tie : ties) add_actor(tie);
  }
  void add_actor(const Tie& tie) {
    const std::string id = actor(tie);
    workspace.call("person.add", R"({"id":")" + id + R"("})");
    workspace.call("role.assign", R"({"person":")" + id + R"(","role":")" + role + R"("})");
    if (tie.dates.empty()) return;
    std::string dates(tie.dates);
    std::string last_day;
    if (const auto last = dates.find(R"(,"last_day":)"); last != std::string::npos) {
      last_day = dates.substr(last);
      dates.resize(last);
    }
    workspace.call("relationship.start", R"({"id":"r-)" + id + R"(","actor":")" + id +
                                             R"(","client":"client","kind":"coach",)" + dates + "}");
    if (!last_day.empty()) workspace.call("relationship.end", R"({"id":"r-)" + id + '"' + last_day + "}");
  }
  static std::string actor(const Tie& tie) { return "a-" + std::string(tie.name); }
  std::unique_ptr<service::Session> session(const Tie& tie) { return workspace.begin(actor(tie), role, "guidance"); }

  std::int64_t head() { return workspace.call("journal.head", "{}").at("head").at("sequence").as_int64(); }
  std::string last_kind() {
    const auto log = workspace.begin("founder", "privacy_officer", "oversight");
    const std::string after = std::to_string(head() - 1);
    return std::string(base::parse_json(log->call("journal.list", R"({"after":")" + after + R"("})").body)
                           .at("items")
                           .at(0)
                           .at("kind")
                           .as_string());
  }
};

struct Call {
  std::string_view operation, existing, missing;
};

const std::vector<Call> reads_of_one{
    {"person.get", R"({"id":"client"})", R"({"id":"nobody"})"},
    {"contact.get", R"({"id":"visit"})", R"({"id":"nothing"})"},
    {"contact.history", R"({"id":"visit"})", R"({"id":"nothing"})"},
    {"contact.list", R"({"client":"client"})", R"({"client":"nobody"})"},
    {"contact.count", R"({"client":"client"})", R"({"client":"nobody"})"},
    {"completion.list", R"({"person":"client"})", R"({"person":"nobody"})"},
    {"attendance.list", R"({"person":"client"})", R"({"person":"nobody"})"},
};
const std::vector<Call> reads_for_coaches{
    {"loan.get", R"({"id":"loan"})", R"({"id":"nothing"})"},
    {"loan.list", R"({"borrower":"client"})", R"({"borrower":"nobody"})"},
    {"loan.count", R"({"borrower":"client"})", R"({"borrower":"nobody"})"},
    {"acquisition.get", R"({"id":"own"})", R"({"id":"nothing"})"},
    {"acquisition.list", R"({"person":"client"})", R"({"person":"nobody"})"},
    {"acquisition.count", R"({"person":"client"})", R"({"person":"nobody"})"},
    {"response.get", R"({"id":"answer"})", R"({"id":"nothing"})"},
    {"response.list", R"({"respondent":"client"})", R"({"respondent":"nobody"})"},
    {"response.count", R"({"respondent":"client"})", R"({"respondent":"nobody"})"},
};
const std::vector<Call> writes_to_one{
    {"contact.log", R"({"kind":"call","happened_on":"2021-06-02","clients":["client"]})",
     R"({"kind":"call","happened_on":"2021-06-02","clients":["nobody"]})"},
    {"contact.amend", R"({"id":"visit","reason":"x","minutes":5})", R"({"id":"nothing","reason":"x","minutes":5})"},
    {"contact.void", R"({"id":"visit","reason":"x"})", R"({"id":"nothing","reason":"x"})"},
    {"completion.record", R"({"person":"client","kind":"training","completed_on":"2021-06-02"})",
     R"({"person":"nobody","kind":"training","completed_on":"2021-06-02"})"},
    {"loan.check_out", R"({"device":"tablet","borrower":"client","out_on":"2021-06-02"})",
     R"({"device":"tablet","borrower":"nobody","out_on":"2021-06-02"})"},
    {"loan.return", R"({"loan":"loan","returned_on":"2021-06-02"})",
     R"({"loan":"nothing","returned_on":"2021-06-02"})"},
    {"acquisition.record", R"({"person":"client","device_kind":"phone","acquired_on":"2021-06-02","assisted":false})",
     R"({"person":"nobody","device_kind":"phone","acquired_on":"2021-06-02","assisted":false})"},
    {"response.submit", R"({"form":"survey","respondent":"client","answers":{}})",
     R"({"form":"survey","respondent":"nobody","answers":{}})"},
    {"batch", R"({"calls":[{"operation":"person.get","request":{"id":"client"}}]})",
     R"({"calls":[{"operation":"person.get","request":{"id":"nobody"}}]})"},
    {"batch", R"({"calls":[{"operation":"contact.void","request":{"id":"visit","reason":"x"}}]})",
     R"({"calls":[{"operation":"contact.void","request":{"id":"nothing","reason":"x"}}]})"},
};

void check_hidden(Scene& scene, service::Session& session, const Call& call) {
  const std::int64_t before = scene.head();
  const service::Reply missing = session.call(call.operation, call.missing);
  CHECK(missing.failure.code == "NOT_FOUND");
  CHECK(scene.head() == before);  // nobody's data was asked for
  const service::Reply hidden = session.call(call.operation, call.existing);
  CHECK(hidden.body == missing.body);
  CHECK(scene.head() == before + 1);
  CHECK(scene.last_kind() == "access.denied");
}

}  // namespace

namespace {

void check_reads(Scene& scene, const std::vector<Call>& calls) {
  for (const Tie& tie : ties) {
    const auto session = scene.session(tie);
    for (const Call& call : calls) {
      CAPTURE(scene.role, tie.name, call.operation);
      if (!tie.active) {
        check_hidden(scene, *session, call);
        continue;
      }
      const std::int64_t before = scene.head();
      CHECK(session->call(call.operation, call.existing).ok());
      CHECK(scene.head() == before + 1);  // the use log
      CHECK(scene.last_kind() == call.operation);
    }
  }
}

}  // namespace

TEST_CASE("A client is seen through an active relationship and through no other", "[trust][access]") {
  Scene scene(GENERATE(std::string("coach"), std::string("group_leader")));
  check_reads(scene, reads_of_one);
}

TEST_CASE("A client's loans and responses are seen through an active relationship and through no other",
          "[trust][access]") {
  Scene scene("coach");
  check_reads(scene, reads_for_coaches);
}

TEST_CASE("Nothing is written about a hidden client", "[trust][access]") {
  Scene scene("coach");
  for (const Tie& tie : ties) {
    if (tie.active) continue;
    const auto session = scene.session(tie);
    for (const Call& call : writes_to_one) {
      CAPTURE(tie.name, call.operation);
      check_hidden(scene, *session, call);
    }
  }
  CHECK(scene.workspace.call("contact.count", "{}").at("count").as_int64() == 1);
}

TEST_CASE("Lists and counts pass over what is hidden, before paging", "[trust][access]") {
  Scene scene("coach");
  for (const Tie& tie : ties) {
    const auto session = scene.session(tie);
    const auto items = [&](std::string_view operation, std::string_view request) {
      CAPTURE(operation);
      const auto answered = session->call(operation, request);
      CAPTURE(answered.body);
      REQUIRE(answered.ok());
      const auto reply = base::parse_json(answered.body);
      CHECK(!reply.as_object().contains("next"));
      return reply.at("items").as_array();
    };
    CAPTURE(tie.name);
    CHECK(items("contact.list", R"({"limit":1})").size() == (tie.active ? 1 : 0));
    CHECK(items("completion.list", R"({"limit":1})").size() == (tie.active ? 1 : 0));
    CHECK(items("loan.list", R"({"limit":1})").size() == (tie.active ? 1 : 0));
    CHECK(items("acquisition.list", R"({"limit":1})").size() == (tie.active ? 1 : 0));
    CHECK(items("response.list", R"({"limit":1})").size() == (tie.active ? 1 : 0));
    CHECK(base::parse_json(session->call("contact.count", "{}").body).at("count") == (tie.active ? 1 : 0));
    std::vector<std::string> seen;
    for (const auto& person : items("person.list", "{}")) seen.emplace_back(person.at("id").as_string());
    const std::vector<std::string> expected = tie.active ? std::vector<std::string>{"client", Scene::actor(tie)}
                                                         : std::vector<std::string>{Scene::actor(tie)};
    CHECK(seen == expected);
  }
}

TEST_CASE("A retry's stored answer is not handed to somebody who may not see the record", "[trust][access]") {
  Scene scene("coach");
  const std::string request =
      R"({"id":"call","kind":"call","happened_on":"2021-06-02","clients":["client"],"idempotency_key":"k"})";
  const auto allowed = scene.session(ties[1]);
  const service::Reply first = allowed->call("contact.log", request);
  CHECK(first.ok());
  CHECK(allowed->call("contact.log", request).body == first.body);
  const auto stranger = scene.session(ties[0]);
  CHECK(stranger->call("contact.log", request).failure.code != "OK");
}

TEST_CASE("Who used the data is what the client reads in the use log", "[trust][access]") {
  Scene scene("coach");
  scene.workspace.call("role.assign", R"({"person":"client","role":"client"})");
  const auto coach = scene.session(ties[1]);
  REQUIRE(coach->call("person.get", R"({"id":"client"})").ok());
  const auto stranger = scene.session(ties[0]);
  CHECK(!stranger->call("person.get", R"({"id":"client"})").ok());
  const auto client = scene.workspace.begin("client", "client", "own_data");
  const auto log = base::parse_json(client->call("use_log.list", R"({"person":"client"})").body);
  const auto& uses = log.at("items").as_array();
  REQUIRE(!uses.empty());
  CHECK(uses.back().at("operation") == "person.get");
  CHECK(uses.back().at("actor") == "a-active");
  CHECK(uses.back().at("role") == "coach");
  CHECK(uses.back().at("purpose") == "guidance");
  CHECK(client->call("use_log.list", R"({"person":"founder"})").body ==
        client->call("use_log.list", R"({"person":"nobody"})").body);
}
