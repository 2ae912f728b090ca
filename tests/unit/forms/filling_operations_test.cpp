// Assignments, drafts, and what happens to responses afterwards, through the service.
#include <catch2/catch.hpp>

#include "support/temporary_folder.hpp"
#include "unit/people/calls.hpp"

namespace mukana::forms {
namespace {

using test::answer;
using test::refusal;
using test::TestWorkspace;
using test::text;
using test::texts;

// Ann and Ben are clients, Carl is Ann's coach.
struct Filling : TestWorkspace {
  explicit Filling(const std::string& location = ":memory:") : TestWorkspace("2021-06-30T09:00:00Z", location) {
    for (const char* id : {"ann", "ben", "carl"}) call("person.add", std::string(R"({"id":")") + id + "\"}");
    call("role.assign", R"({"person":"ann","role":"client"})");
    call("role.assign", R"({"person":"ben","role":"peer"})");
    call("role.assign", R"({"person":"carl","role":"coach"})");
    call("relationship.start", R"({"actor":"carl","client":"ann","kind":"coach","first_day":"2021-01-01"})");
    call("form.define", R"({"id":"f","title":"Kysely","items":[
      {"id":"invite","kind":"single_choice","required":true,"choices":[{"code":"alone"},{"code":"cannot"}]},
      {"id":"usefulness","kind":"scale","minimum":1,"maximum":5},{"id":"feedback","kind":"text"}]})");
    ann = begin("ann", "client", "own_data");
    ben = begin("ben", "peer", "own_data");
    carl = begin("carl", "coach", "coaching");
  }
  std::unique_ptr<service::Session> ann;
  std::unique_ptr<service::Session> ben;
  std::unique_ptr<service::Session> carl;
};

}  // namespace

TEST_CASE("a form is assigned to a person, answered once, and open again where the answer falls away", "[forms]") {
  Filling workspace;
  answer(*workspace.carl, "assignment.create",
         R"({"id":"a-1","form":"f","person":"ann","due":"2021-06-29","wave":"before"})");
  CHECK(refusal(*workspace.carl, "assignment.create", R"({"form":"f","person":"ann","wave":"before"})") ==
        "ALREADY_ASSIGNED /person");
  CHECK(refusal(*workspace.carl, "assignment.create", R"({"form":"f","person":"ben"})") == "NOT_FOUND /person");
  CHECK(refusal(*workspace.ann, "assignment.create", R"({"form":"f","person":"ann"})") == "NOT_FOUND ");
  auto assignment = answer(*workspace.ann, "assignment.get", R"({"id":"a-1"})");
  CHECK(text(assignment, "assigned_by") == "carl");
  CHECK(text(assignment, "state") == "open");
  CHECK(assignment.at("overdue") == true);
  CHECK(texts(answer(*workspace.ben, "assignment.list", "{}"), "items").empty());
  CHECK(refusal(*workspace.ben, "assignment.get", R"({"id":"a-1"})") == "NOT_FOUND /id");

  answer(*workspace.ann, "response.submit",
         R"({"id":"r-1","form":"f","assignment":"a-1","answers":{"invite":"alone"}})");
  CHECK(text(answer(*workspace.ann, "response.get", R"({"id":"r-1"})"), "wave") == "before");
  assignment = answer(*workspace.carl, "assignment.get", R"({"id":"a-1"})");
  CHECK(text(assignment, "state") == "answered");
  CHECK(text(assignment, "response") == "r-1");
  CHECK(assignment.at("overdue") == false);
  CHECK(refusal(*workspace.ann, "response.submit", R"({"form":"f","assignment":"a-1","answers":{"invite":"alone"}})") ==
        "ASSIGNMENT_ANSWERED /assignment");
  CHECK(refusal(*workspace.carl, "assignment.withdraw", R"({"id":"a-1"})") == "ASSIGNMENT_ANSWERED /id");

  answer(*workspace.ann, "response.withdraw", R"({"id":"r-1","reason":"Vastasin väärin"})");
  CHECK(texts(answer(*workspace.ann, "assignment.list", R"({"state":"open"})"), "items") == "a-1");
  CHECK(answer(*workspace.carl, "assignment.withdraw", R"({"id":"a-1"})").at("revision") == 4);
  CHECK(refusal(*workspace.ann, "response.submit", R"({"form":"f","assignment":"a-1","answers":{"invite":"alone"}})") ==
        "ASSIGNMENT_WITHDRAWN /assignment");
}

TEST_CASE("an assignment that is not the response's own is refused", "[forms]") {
  Filling workspace;
  workspace.call("form.define", R"({"id":"g","title":"G","items":[{"id":"t","kind":"text"}]})");
  workspace.call("assignment.create", R"({"id":"a-g","form":"g","person":"ann"})");
  workspace.call("assignment.create", R"({"id":"a-ben","form":"f","person":"ben"})");
  workspace.call("assignment.create", R"({"id":"a-nobody","form":"f","person":"ann","anonymous":true})");
  const auto [rest, expected] = GENERATE(table<const char*, const char*>({
      {R"("respondent":"ann","assignment":"a-g")", "ASSIGNMENT_OF_OTHER_FORM /assignment"},
      {R"("respondent":"ann","assignment":"a-ben")", "ASSIGNMENT_OF_OTHER_PERSON /assignment"},
      {R"("respondent":"ann","assignment":"a-nobody")", "ASSIGNMENT_IS_ANONYMOUS /assignment"},
      {R"("respondent":"ann","assignment":"a-none")", "NOT_FOUND /assignment"},
      {R"("anonymous":true,"assignment":"a-nobody")", "ANONYMOUS_ASSIGNMENT /assignment"},
      {R"("anonymous":true,"subject":"ann")", "ANONYMOUS_SUBJECT /subject"},
      {R"("anonymous":true,"author":"ann")", "ANONYMOUS_AUTHOR /author"},
      {R"("respondent":"ann","mode":"by_proxy")", "PROXY_IS_SUBJECT /mode"},
  }));
  CAPTURE(rest);
  CHECK(refusal(workspace.session(), "response.submit",
                std::string(R"({"form":"f","answers":{"invite":"alone"},)") + rest + "}") == expected);
  CHECK(workspace.call("response.count", "{}").at("count") == 0);
}

TEST_CASE("a draft is saved half done, gone on with, and submitted under the version that was begun", "[forms]") {
  Filling workspace;
  auto draft = answer(*workspace.ann, "response.begin",
                      R"({"id":"d-1","form":"f","answers":{"usefulness":4},"place":"usefulness"})");
  CHECK(texts(draft, "missing") == "/answers/invite");
  CHECK(refusal(*workspace.ann, "response.save", R"({"id":"d-1","answers":{"usefulness":6}})") ==
        "OUT_OF_RANGE /answers/usefulness");
  CHECK(workspace.call("response.count", "{}").at("count") == 0);
  CHECK(texts(answer(*workspace.ann, "response.drafts", "{}"), "items") == "d-1");
  workspace.call("form.define", R"({"id":"f","version":2,"title":"Toinen","items":[{"id":"t","kind":"text"}]})");

  auto resumed = answer(*workspace.ann, "response.resume", R"({"id":"d-1"})");
  CHECK(text(resumed, "place") == "usefulness");
  CHECK(resumed.at("version") == 1);
  CHECK(base::write_json(resumed.at("answers")) == R"({"usefulness":4})");
  CHECK(refusal(*workspace.ann, "response.submit", R"({"draft":"d-1"})") == "MISSING_ANSWER /answers/invite");
  answer(*workspace.ann, "response.save",
         R"({"id":"d-1","answers":{"invite":"alone","feedback":null},"clear":["usefulness"],"place":"invite"})");
  CHECK(answer(*workspace.ann, "response.submit", R"({"draft":"d-1","answers":{"usefulness":5}})").at("id") == "d-1");
  const auto response = answer(*workspace.carl, "response.get", R"({"id":"d-1"})");
  CHECK(response.at("version") == 1);
  CHECK(text(response, "subject") == "ann");
  CHECK(base::write_json(response.at("answers")) == R"({"invite":"alone","usefulness":5,"feedback":null})");
  CHECK(refusal(*workspace.ann, "response.resume", R"({"id":"d-1"})") == "NOT_FOUND /id");
  CHECK(refusal(*workspace.ann, "response.begin", R"({"id":"d-1","form":"f"})") == "ALREADY_EXISTS /id");
}

TEST_CASE("a draft is its writer's and its respondent's alone", "[forms]") {
  Filling workspace;
  answer(*workspace.ann, "response.begin", R"({"id":"own","form":"f","answers":{"feedback":"Ei muille"}})");
  answer(*workspace.carl, "response.begin", R"({"id":"together","form":"f","respondent":"ann","mode":"together"})");
  for (service::Session* other : {workspace.carl.get(), workspace.ben.get(), &workspace.session()}) {
    CHECK(refusal(*other, "response.resume", R"({"id":"own"})") == "NOT_FOUND /id");
    CHECK(refusal(*other, "response.save", R"({"id":"own","answers":{}})") == "NOT_FOUND /id");
    CHECK(refusal(*other, "response.submit", R"({"draft":"own"})") == "NOT_FOUND /draft");
  }
  CHECK(texts(answer(*workspace.ann, "response.drafts", "{}"), "items").find("together") != std::string::npos);
  CHECK(texts(answer(*workspace.carl, "response.drafts", "{}"), "items") == "together");
  CHECK(text(answer(*workspace.ann, "response.resume", R"({"id":"together"})"), "mode") == "together");
  CHECK(refusal(*workspace.ann, "response.submit", R"({"draft":"together","wave":"after"})") == "DRAFT_SAYS_IT /wave");
  answer(*workspace.carl, "response.discard", R"({"id":"together"})");
  CHECK(texts(answer(*workspace.carl, "response.drafts", "{}"), "items").empty());
}

TEST_CASE("an anonymous draft leaves no trace of who began it, and is gone on with by its id", "[forms]") {
  const test::TemporaryFolder folder;
  const std::string location = folder.file("drafts.db");
  std::string id;
  {
    Filling workspace(location);
    id = text(answer(*workspace.ann, "response.begin", R"({"form":"f","anonymous":true,"answers":{"usefulness":2}})"),
              "id");
    CHECK(id[14] == '4');  // a UUID of random bytes
    answer(*workspace.ann, "response.save", R"({"id":")" + id + R"(","answers":{"invite":"alone"}})");
    CHECK(texts(answer(*workspace.ann, "response.drafts", "{}"), "items").empty());
    const auto resumed = answer(*workspace.ann, "response.resume", R"({"id":")" + id + "\"}");
    CHECK(text(resumed, "saved_at").empty());
    CHECK(text(resumed, "respondent").empty());
  }
  const auto database = storage::Database::open(location, {});
  CHECK(database->integer("SELECT COUNT(*) FROM response_draft WHERE recorded_by IS NULL AND respondent IS NULL AND "
                          "subject IS NULL AND saved_at IS NULL") == 1);
  CHECK(database->integer("SELECT recorded_at FROM response_draft") ==
        base::parse_instant("2021-06-29T21:00:00Z")->milliseconds);
  CHECK(database->integer("SELECT COUNT(*) FROM journal_payload WHERE CAST(body AS TEXT) LIKE '%' || $1 || '%'", id) ==
        0);
  const auto key = database->integer("SELECT key FROM response_draft");
  CHECK(*key > 1);  // at random
}

TEST_CASE("an amended response keeps what it was, and why", "[forms]") {
  Filling workspace;
  workspace.call("form.define", R"({"id":"obs","title":"Havainnot","items":[{"id":"t","kind":"text"}]})");
  answer(*workspace.ann, "response.submit", R"({"id":"r-1","form":"f","answers":{"invite":"alone","usefulness":2}})");
  answer(*workspace.carl, "response.submit",
         R"({"id":"o-1","form":"obs","respondent":"carl","subject":"ann","answers":{"t":"Sujui hyvin"}})");
  CHECK(refusal(*workspace.ann, "response.amend", R"({"id":"r-1","answers":{"usefulness":9},"reason":"x"})") ==
        "OUT_OF_RANGE /answers/usefulness");
  CHECK(refusal(*workspace.ann, "response.amend", R"({"id":"r-1","answers":{},"reason":" "})") == "BLANK /reason");
  CHECK(answer(*workspace.ann, "response.amend",
               R"({"id":"r-1","answers":{"usefulness":3},"reason":"Näppäilyvirhe","expected_revision":1})")
            .at("revision") == 2);
  CHECK(refusal(*workspace.ann, "response.amend", R"({"id":"r-1","answers":{},"reason":"x","expected_revision":1})") ==
        "STALE_REVISION /expected_revision");
  const auto history = answer(*workspace.carl, "response.history", R"({"id":"r-1"})");
  CHECK(base::write_json(history.at("current").at("answers")) == R"({"invite":"alone","usefulness":3})");
  REQUIRE(history.at("earlier").as_array().size() == 1);
  const auto& earlier = history.at("earlier").as_array()[0];
  CHECK(base::write_json(earlier.at("answers")) == R"({"invite":"alone","usefulness":2})");
  CHECK(text(earlier, "reason") == "Näppäilyvirhe");
  CHECK(text(earlier, "replaced_by") == "ann");

  // What the coach observed of Ann she may read, and not change.
  CHECK(text(answer(*workspace.ann, "response.get", R"({"id":"o-1"})"), "respondent") == "carl");
  CHECK(refusal(*workspace.ann, "response.amend", R"({"id":"o-1","answers":{"t":"x"},"reason":"x"})") ==
        "NOT_YOUR_ANSWERS /id");
  CHECK(refusal(*workspace.ben, "response.history", R"({"id":"o-1"})") == "NOT_FOUND /id");
}

TEST_CASE("an answer to a retired form is kept under its version, and nobody is asked for it any more", "[forms]") {
  Filling workspace;
  workspace.call("form.define", R"({"id":"f","version":2,"title":"Toinen","items":[{"id":"t","kind":"text"}]})");
  workspace.call("form.retire", R"({"id":"f","reason":"Korvattu"})");
  CHECK(refusal(*workspace.carl, "assignment.create", R"({"form":"f","person":"ann"})") == "FORM_RETIRED /form");
  answer(*workspace.ann, "response.submit", R"({"id":"r","form":"f","version":1,"answers":{"invite":"alone"}})");
  CHECK(answer(*workspace.ann, "response.get", R"({"id":"r"})").at("version") == 1);
}

TEST_CASE("a hidden answer is kept, returned, and counted nowhere until it is shown again", "[forms]") {
  Filling workspace;
  workspace.call("form.define", R"({"id":"h","title":"H","items":[{"id":"has","kind":"boolean"},
    {"id":"level","kind":"scale","minimum":1,"maximum":5,"visible_when":["=",{"item":"has"},true]}],
    "scoring":{"scores":[{"id":"s","kind":"sum","parts":[{"item":"level"}]}]}})");
  for (int i = 0; i < 5; ++i) {
    const std::string id = "r" + std::to_string(i);
    workspace.call("person.add", R"({"id":"p)" + id + "\"}");
    workspace.call("response.submit", R"({"id":")" + id + R"(","form":"h","respondent":"p)" + id +
                                          R"(","answers":{"has":false,"level":5}})");
  }
  const auto level = [&] { return workspace.call("form.summary", R"({"form":"h"})").at("questions").at(1); };
  CHECK(base::write_json(workspace.call("response.get", R"({"id":"r0"})").at("answers")) ==
        R"({"has":false,"level":5})");
  CHECK(level().at("n") == 0);
  CHECK(text(workspace.call("response.scores", R"({"id":"r0"})").at("scores").at(0), "state") == "incomplete");
  for (int i = 0; i < 5; ++i) {
    workspace.call("response.amend",
                   R"({"id":"r)" + std::to_string(i) + R"(","answers":{"has":true},"reason":"Väärä painallus"})");
  }
  CHECK(level().at("n") == 5);
  CHECK(level().at("mean") == 5);
  CHECK(workspace.call("response.scores", R"({"id":"r0"})").at("scores").at(0).at("value") == 5);
}

TEST_CASE("a void or withdrawn response is kept and never counted", "[forms]") {
  Filling workspace;
  const auto nobody =
      text(workspace.call("response.submit", R"({"form":"f","anonymous":true,"answers":{"invite":"alone"}})"), "id");
  answer(*workspace.ann, "response.submit", R"({"id":"r-1","form":"f","answers":{"invite":"alone"}})");
  answer(*workspace.ann, "response.submit", R"({"id":"r-2","form":"f","answers":{"invite":"alone"}})");
  CHECK(refusal(*workspace.ann, "response.void", R"({"id":"r-1","reason":"x"})") == "NOT_FOUND ");
  answer(*workspace.carl, "response.void", R"({"id":"r-1","reason":"Testivastaus"})");
  answer(*workspace.ann, "response.withdraw", R"({"id":"r-2","reason":"En halua"})");
  CHECK(refusal(*workspace.carl, "response.amend", R"({"id":"r-1","answers":{},"reason":"x"})") ==
        "RESPONSE_IS_VOID /id");
  CHECK(refusal(*workspace.carl, "response.void", R"({"id":"r-2","reason":"x"})") == "RESPONSE_WITHDRAWN /id");
  CHECK(refusal(*workspace.ann, "response.get", R"({"id":"r-2"})") == "NOT_FOUND /id");
  CHECK(text(answer(*workspace.ann, "response.history", R"({"id":"r-2"})").at("current"), "state") == "withdrawn");
  CHECK(workspace.call("response.count", "{}").at("count") == 1);

  const std::string anonymous = R"({"id":")" + nobody + R"(","answers":{},"reason":"x"})";
  CHECK(refusal(workspace.session(), "response.amend", anonymous) == "ANONYMOUS_STAYS /id");
  CHECK(refusal(*workspace.carl, "response.void", R"({"id":")" + nobody + R"(","reason":"x"})") == "NOT_FOUND /id");
  workspace.call("response.void", R"({"id":")" + nobody + R"(","reason":"Kahdesti"})");
  CHECK(workspace.call("response.count", "{}").at("count") == 0);
}

}  // namespace mukana::forms
