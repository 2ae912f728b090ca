// Entries that many calls share: a batch and an import are one each, and an anonymous response hides itself alone.
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>

#include "support/workspace.hpp"

using mukana::test::TestWorkspace;
namespace json = boost::json;

namespace {

constexpr std::string_view anonymous_answer =
    R"({"operation":"response.submit","request":{"form":"f","anonymous":true,"answers":{"well":true}}})";

// A form, and a client.
struct Surveying : TestWorkspace {
  Surveying() {
    call("form.define", R"({"id":"f","title":"F","items":[{"id":"well","kind":"boolean","text":"Well?"}]})");
    call("person.add", R"({"id":"ann","position":"client"})");
    call("role.assign", R"({"person":"ann","role":"client"})");
  }

  // The newest entry of a kind, as the privacy officer reads it.
  json::object entry(std::string_view kind) {
    const auto officer = begin("founder", "privacy_officer", "oversight");
    const json::value listed = mukana::base::parse_json(officer->call("journal.list", R"({"limit":1000})").body);
    json::object newest;
    for (const json::value& item : listed.at("items").as_array()) {
      if (item.at("kind") == json::string_view(kind.data(), kind.size())) newest = item.as_object();
    }
    return newest;
  }
};

std::string batch_of(std::initializer_list<std::string_view> calls) {
  std::string request = R"({"idempotency_key":"k-1","calls":[)";
  for (const std::string_view call : calls) {
    if (request.back() != '[') request += ',';
    request += call;
  }
  return request + "]}";
}

std::string operations_of(const json::object& entry) {
  return entry.contains("details") ? json::serialize(entry.at("details").at("operations")) : "";
}

}  // namespace

TEST_CASE("The entry of a batch says what was called in it, and so does the use log of whom it concerned", "[trust]") {
  Surveying workspace;
  constexpr std::string_view visit = R"({"operation":"contact.log",
      "request":{"kind":"home_visit","happened_on":"2021-06-01","clients":["ann"]}})";
  workspace.call("batch", batch_of({visit, R"({"operation":"person.get","request":{"id":"ann"}})", visit}));
  constexpr std::string_view called = R"([{"operation":"contact.log","count":2},{"operation":"person.get","count":1}])";
  CHECK(operations_of(workspace.entry("batch")) == called);

  const auto client = workspace.begin("ann", "client", "own_data");
  const json::value uses = mukana::base::parse_json(client->call("use_log.list", R"({"person":"ann"})").body);
  const json::value& use = uses.at("items").as_array().back();
  CHECK(use.at("operation") == "batch");
  CHECK(json::serialize(use.at("operations")) == called);
  CHECK(uses.at("items").at(0).at("operations").as_array().empty());
}

TEST_CASE("An anonymous response in a batch hides neither the actor of the others nor is it told of", "[trust]") {
  Surveying workspace;
  workspace.call("batch", batch_of({R"({"operation":"unit.add","request":{"id":"u","name":"U"}})", anonymous_answer}));
  const json::object entry = workspace.entry("batch");
  CHECK(entry.at("actor") == "founder");
  CHECK(operations_of(entry) == R"([{"operation":"unit.add","count":1}])");
  CHECK(json::serialize(entry.at("objects")) == R"([{"kind":"unit","id":"u"}])");
  CHECK(entry.at("unlisted") == 0);
}

TEST_CASE("A batch of nothing but anonymous responses is anonymous", "[trust]") {
  Surveying workspace;
  const auto client = workspace.begin("ann", "client", "own_data");
  const std::string request = batch_of({anonymous_answer, anonymous_answer});
  const auto first = client->call("batch", request);
  REQUIRE(first.ok());
  const json::object entry = workspace.entry("batch");
  CHECK_FALSE(entry.contains("actor"));
  CHECK_FALSE(entry.contains("details"));
  CHECK(entry.at("objects").as_array().empty());
  CHECK(entry.at("at") == "2021-06-30T00:00:00.000Z");
  CHECK(client->call("batch", request).body == first.body);  // a retry makes no more of them
  CHECK(workspace.call("response.count", "{}").at("count") == 2);
}

TEST_CASE("Who imports anonymous responses stands in the journal; the responses are only counted", "[trust]") {
  Surveying workspace;
  workspace.call("import.run", R"({"text":"well\nyes\nno\nperhaps\n","mapping":{
      "version":1,"id":"papers","operation":"response.submit","zone":"Europe/Helsinki","row_key":"*",
      "on_finding":"set_aside","fields":{"/form":{"constant":"f"},"/anonymous":{"constant":true},
      "/answers/well":{"column":"well","values":{"yes":true,"no":false}}}}})");
  const json::object entry = workspace.entry("import.run");
  CHECK(entry.at("actor") == "founder");
  CHECK(entry.at("unlisted") == 2);
  CHECK(entry.at("objects").as_array().empty());
  CHECK(entry.at("details").at("taken") == 2);
}
