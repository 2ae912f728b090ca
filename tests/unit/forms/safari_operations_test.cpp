// Service safaris through the service: a client, a peer and a professional go through a chat together.
#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::forms {
namespace {

using test::answer;
using test::refusal;
using test::TestWorkspace;
using test::text;
using test::texts;

struct Safari : TestWorkspace {
  Safari() {
    for (const char* id : {"ann", "ben", "carl"}) call("person.add", std::string(R"({"id":")") + id + "\"}");
    call("role.assign", R"({"person":"ann","role":"client"})");
    call("role.assign", R"({"person":"ben","role":"peer"})");
    call("role.assign", R"({"person":"carl","role":"coach"})");
    for (const char* client : {"ann", "ben"}) {
      call("relationship.start",
           std::string(R"({"actor":"carl","kind":"coach","first_day":"2021-01-01","client":")") + client + "\"}");
    }
    ann = begin("ann", "client", "own_data");
    ben = begin("ben", "peer", "own_data");
    carl = begin("carl", "coach", "guidance");
    answer(*carl, "safari.begin", R"({"id":"s-1","service":"Terveysaseman chat","guidance":"guided","steps":[
      {"code":"find","text":{"fi":"Etsi chat sivulta"}},{"code":"ask"}],"participants":[
      {"code":"p1","person":"ann","part":"client"},{"code":"p2","person":"ben","part":"peer"}]})");
  }
  std::unique_ptr<service::Session> ann;
  std::unique_ptr<service::Session> ben;
  std::unique_ptr<service::Session> carl;
};

}  // namespace

TEST_CASE("a safari is gone on by clients and staff alike, talked over with all of them, and completed", "[forms]") {
  Safari safari;
  answer(*safari.carl, "safari.join", R"({"id":"s-1","code":"p3","person":"carl","part":"staff"})");
  CHECK(refusal(*safari.carl, "safari.complete", R"({"id":"s-1"})") == "NOBODY_WENT /id");
  answer(*safari.ann, "safari.step",
         R"({"id":"s-1","participant":"p1","step":"find","outcome":"gave_up","ease":1,"note":"En löytänyt"})");
  answer(*safari.ann, "safari.step",
         R"({"id":"s-1","participant":"p1","step":"find","outcome":"done_with_help","ease":2,"note":"Löytyi"})");
  answer(*safari.carl, "safari.step", R"({"id":"s-1","participant":"p3","step":"find","outcome":"done","ease":3})");
  answer(*safari.ann, "safari.find",
         R"({"id":"s-1","participant":"p1","step":"find","kind":"problem","severity":"hindering","accessibility":true,
             "touchpoint":"etusivu","place":"sivun alareuna","text":"Chat on huomaamaton"})");
  answer(*safari.carl, "safari.debrief", R"({"id":"s-1","participants":["p3"],"notes":"Aloitettiin"})");
  CHECK(refusal(*safari.carl, "safari.complete", R"({"id":"s-1"})") == "NOT_DEBRIEFED /id");
  answer(*safari.carl, "safari.debrief", R"({"id":"s-1","notes":"Purettiin yhdessä"})");
  answer(*safari.carl, "safari.complete", R"({"id":"s-1"})");
  CHECK(refusal(*safari.ann, "safari.step", R"({"id":"s-1","participant":"p1","step":"ask","outcome":"done"})") ==
        "SAFARI_COMPLETED /id");

  const auto all = answer(*safari.carl, "safari.get", R"({"id":"s-1"})");
  CHECK(text(all, "state") == "completed");
  CHECK(all.at("steps").as_array().size() == 2);
  CHECK(all.at("participants").as_array().size() == 3);
  REQUIRE(all.at("visits").as_array().size() == 2);
  CHECK(text(all.at("visits").at(0), "outcome") == "done_with_help");  // said anew, it takes the place of what was
  CHECK(all.at("debriefs").as_array().size() == 2);
  CHECK(all.at("debriefs").at(1).at("participants").as_array().size() == 3);
}

TEST_CASE("a participant's own words are shown to no other participant", "[forms]") {
  Safari safari;
  answer(*safari.ann, "safari.step",
         R"({"id":"s-1","participant":"p1","step":"find","outcome":"gave_up","note":"Hävetti"})");
  answer(*safari.ann, "safari.find", R"({"id":"s-1","participant":"p1","kind":"idea","text":"Isompi nappi"})");
  answer(*safari.carl, "safari.debrief", R"({"id":"s-1","participants":["p1"],"notes":"Annin kanssa"})");
  const auto seen = answer(*safari.ben, "safari.get", R"({"id":"s-1"})");
  CHECK(base::write_json(seen).find("Hävetti") == std::string::npos);
  CHECK(base::write_json(seen).find("Annin") == std::string::npos);
  CHECK(base::write_json(seen).find("ann") == std::string::npos);
  CHECK(seen.at("visits").as_array().empty());
  REQUIRE(seen.at("findings").as_array().size() == 1);
  CHECK(text(seen.at("findings").at(0), "text") == "Isompi nappi");
  CHECK(text(seen.at("findings").at(0), "participant").empty());
  CHECK(answer(*safari.ann, "safari.get", R"({"id":"s-1"})").at("visits").as_array().size() == 1);

  CHECK(refusal(*safari.ben, "safari.step", R"({"id":"s-1","participant":"p1","step":"ask","outcome":"done"})") ==
        "NOT_FOUND /participant");
  CHECK(refusal(*safari.ben, "safari.find", R"({"id":"s-1","participant":"p1","kind":"idea","text":"x"})") ==
        "NOT_FOUND /participant");
  CHECK(refusal(*safari.ben, "safari.complete", R"({"id":"s-1"})") == "NOT_FOUND ");
}

TEST_CASE("who takes no part in a safari does not see it", "[forms]") {
  Safari safari;
  safari.call("person.add", R"({"id":"dora"})");
  safari.call("role.assign", R"({"person":"dora","role":"coach"})");
  const auto dora = safari.begin("dora", "coach", "guidance");
  CHECK(refusal(*dora, "safari.get", R"({"id":"s-1"})") == "NOT_FOUND /id");
  CHECK(texts(answer(*dora, "safari.list", "{}"), "items").empty());
  CHECK(texts(answer(*safari.ben, "safari.list", "{}"), "items") == "s-1");
  CHECK(texts(safari.call("safari.list", "{}"), "items") == "s-1");
  CHECK(refusal(*safari.carl, "safari.join", R"({"id":"s-1","code":"p1","part":"client"})") ==
        "DUPLICATE_PARTICIPANT /code");
  CHECK(refusal(*safari.carl, "safari.step", R"({"id":"s-1","participant":"p9","step":"ask","outcome":"done"})") ==
        "NOT_FOUND /participant");
  CHECK(refusal(*safari.carl, "safari.step", R"({"id":"s-1","participant":"p1","step":"x","outcome":"done"})") ==
        "NOT_FOUND /step");
  safari.call("safari.void", R"({"id":"s-1","reason":"Peruttu"})");
  CHECK(refusal(*safari.carl, "safari.get", R"({"id":"s-1"})") == "NOT_FOUND /id");
}

}  // namespace mukana::forms
