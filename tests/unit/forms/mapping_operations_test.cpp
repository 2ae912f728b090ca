// Skills mappings through the service: Ann is a client, Carl her coach, Ben a peer.
#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::forms {
namespace {

using test::answer;
using test::refusal;
using test::TestWorkspace;
using test::text;
using test::texts;

struct Mapping : TestWorkspace {
  Mapping() {
    for (const char* id : {"ann", "ben", "carl"}) call("person.add", std::string(R"({"id":")") + id + "\"}");
    call("role.assign", R"({"person":"ann","role":"client"})");
    call("role.assign", R"({"person":"ben","role":"peer"})");
    call("role.assign", R"({"person":"carl","role":"coach"})");
    call("relationship.start", R"({"actor":"carl","client":"ann","kind":"coach","first_day":"2021-01-01"})");
    call("form.define", R"({"id":"f","title":"Arvio","items":[{"id":"a","kind":"scale","minimum":1,"maximum":4}]})");
    ann = begin("ann", "client", "own_data");
    ben = begin("ben", "peer", "own_data");
    carl = begin("carl", "coach", "guidance");
    answer(*carl, "mapping.begin", R"({"id":"m","person":"ann"})");
  }
  void respond(const std::string& id, const std::string& who, const std::string& at) {
    call("response.submit", R"({"form":"f","id":")" + id + R"(","respondent":")" + who +
                                R"(","subject":"ann","answers":{"a":3},"submitted_at":"2021-06-01T)" + at + ":00Z\"}");
  }
  std::string attach(const std::string& part, const std::string& response) {
    return refusal(*carl, "mapping.attach", R"({"id":"m","part":")" + part + R"(","response":")" + response + "\"}");
  }
  std::unique_ptr<service::Session> ann;
  std::unique_ptr<service::Session> ben;
  std::unique_ptr<service::Session> carl;
};

}  // namespace

TEST_CASE("a mapping goes from its beginning to its completion with a client", "[forms]") {
  Mapping mapping;
  mapping.respond("e", "ann", "08:00");
  mapping.respond("t", "ann", "09:00");
  mapping.respond("o", "carl", "09:30");
  CHECK(mapping.attach("estimate", "e").empty());
  CHECK(refusal(*mapping.carl, "mapping.debrief", R"({"id":"m","notes":"Puhuttiin"})").empty());
  CHECK(refusal(*mapping.carl, "mapping.complete", R"({"id":"m"})") == "NOTHING_SEEN /id");
  CHECK(mapping.attach("tasks", "t").empty());
  CHECK(mapping.attach("observation", "o").empty());
  CHECK(refusal(*mapping.carl, "mapping.complete", R"({"id":"m"})").empty());
  CHECK(mapping.attach("tasks", "e") == "MAPPING_COMPLETED /id");
  CHECK(text(mapping.call("mapping.get", R"({"id":"m"})"), "state") == "completed");
}

TEST_CASE("parts must be the person's, in their order, and valid", "[forms]") {
  Mapping mapping;
  mapping.respond("e", "ann", "10:00");
  mapping.respond("t", "ann", "09:00");
  mapping.respond("o", "carl", "09:30");
  CHECK(mapping.attach("observation", "e") == "NOT_AN_OBSERVATION /response");
  CHECK(mapping.attach("estimate", "o") == "NOT_A_SELF_ESTIMATE /response");
  CHECK(mapping.attach("estimate", "none") == "NOT_FOUND /response");
  CHECK(mapping.attach("estimate", "e").empty());
  CHECK(mapping.attach("tasks", "t") == "ESTIMATE_AFTER_TASKS /response");
  CHECK(mapping.attach("tasks", "e").empty());  // one form may hold both
  mapping.call("response.void", R"({"id":"o","reason":"Virhe"})");
  CHECK(mapping.attach("observation", "o") == "RESPONSE_NOT_VALID /response");
  mapping.call("response.void", R"({"id":"e","reason":"Virhe"})");
  const auto view = mapping.call("mapping.get", R"({"id":"m"})");
  CHECK(text(view, "estimate").empty());  // a void response is no part any more
  CHECK(refusal(*mapping.carl, "mapping.complete", R"({"id":"m"})") == "NOTHING_SEEN /id");
}

TEST_CASE("the client's own words are for the client and those who work with them alone", "[forms]") {
  Mapping mapping;
  answer(*mapping.carl, "mapping.debrief",
         R"({"id":"m","notes":"Osasi enemmän kuin luuli","client_words":"Hävetti aluksi","support_needs":[
             {"framework":"DigComp","skill":"4.1","need":"much"},{"need":"some"}]})");
  answer(*mapping.carl, "mapping.debrief",
         R"({"id":"m","notes":"Uudestaan","support_needs":[{"framework":"DigComp","skill":"4.1","need":"none"}]})");
  for (service::Session* session : {mapping.ann.get(), mapping.carl.get()}) {
    CHECK(text(answer(*session, "mapping.get", R"({"id":"m"})").at("debriefs").at(0), "client_words") ==
          "Hävetti aluksi");
  }
  const auto seen = mapping.call("mapping.get", R"({"id":"m"})");
  CHECK(base::write_json(seen).find("Hävetti") == std::string::npos);
  CHECK(text(seen.at("debriefs").at(0), "notes") == "Osasi enemmän kuin luuli");
  REQUIRE(seen.at("support_needs").as_array().size() == 2);
  CHECK(text(seen.at("support_needs").at(0), "need") == "some");
  CHECK(text(seen.at("support_needs").at(1), "need") == "none");  // what was said last

  CHECK(refusal(*mapping.ben, "mapping.get", R"({"id":"m"})") == "NOT_FOUND /id");
  CHECK(texts(answer(*mapping.ben, "mapping.list", "{}"), "items").empty());
  CHECK(refusal(*mapping.ann, "mapping.debrief", R"({"id":"m","notes":"x"})") == "NOT_FOUND ");
  CHECK(texts(answer(*mapping.ann, "mapping.list", "{}"), "items") == "m");
  mapping.call("mapping.void", R"({"id":"m","reason":"Harjoitus"})");
  CHECK(refusal(*mapping.ann, "mapping.get", R"({"id":"m"})") == "NOT_FOUND /id");
}

}  // namespace mukana::forms
