#include "forms/operations.hpp"

#include <catch2/catch.hpp>
#include <filesystem>

#include "unit/people/calls.hpp"

namespace mukana::forms {
namespace {

using test::TestWorkspace;
using test::text;
using test::texts;

std::string survey(int version, const std::string& title = "Kysely") {
  return R"({"id":"f","version":)" + std::to_string(version) + R"(,"title":{"fi":")" + title + R"("},"items":[
    {"id":"invite","kind":"single_choice","required":true,"choices":[{"code":"alone"},{"code":"cannot"}]},
    {"id":"usefulness","kind":"scale","minimum":1,"maximum":5},{"id":"feedback","kind":"text"}]})";
}

struct Surveying : TestWorkspace {
  explicit Surveying(const std::string& location = ":memory:") : TestWorkspace("2021-06-30T09:00:00Z", location) {
    call("person.add", R"({"id":"ann","position":"client"})");
    call("person.add", R"({"id":"ben","position":"client"})");
    call("form.define", survey(1));
  }
  void answer(const std::string& id, const std::string& who, const std::string& at, const std::string& answers) {
    call("response.submit", R"({"id":")" + id + R"(","form":"f","respondent":")" + who + R"(","submitted_at":")" + at +
                                R"(","answers":)" + answers + "}");
  }
};

// The rows of a fact set as "day | cell, cell" lines.
std::string rows_of(const std::string& location, std::string_view name) {
  const auto database = storage::Database::open(location, {});
  std::string all;
  for (const auto& set : fact_sets()) {
    if (set.name != name) continue;
    const auto controller = *database->integer("SELECT key FROM organisation WHERE id = 'county'");
    const base::Zone zone = *base::Zone::named("Europe/Helsinki");
    set.scan({*database, controller, zone, {}}, [&](const operation::FactRow& row) {
      all += row.day ? base::format_date(*row.day) : "";
      REQUIRE(row.cells.size() == set.columns.size());
      for (const auto& cell : row.cells) {
        if (const auto* number = std::get_if<std::int64_t>(&cell))
          all += "," + std::to_string(*number);
        else if (const auto* words = std::get_if<std::string_view>(&cell))
          all += "," + std::string(*words);
        else
          all += ",-";
      }
      all += "\n";
    });
  }
  return all;
}

struct TemporaryFile {
  std::filesystem::path path;
  explicit TemporaryFile(const char* name) : path(std::filesystem::temp_directory_path() / name) { remove(); }
  ~TemporaryFile() { remove(); }
  void remove() const {
    for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(path.string() + end);
  }
};

}  // namespace

TEST_CASE("a form's version changes until it is answered, and a next one is a version of its own", "[forms]") {
  Surveying workspace;
  CHECK(workspace.call("form.define", survey(1)).at("revision") == 1);
  CHECK(workspace.call("form.define", survey(1, "Parempi")).at("revision") == 2);
  workspace.answer("r-1", "ann", "2021-06-01T08:00:00Z", R"({"invite":"alone"})");
  const auto failure = workspace.refused("form.define", survey(1, "Toinen"));
  CHECK(failure.status == base::Status::conflict);
  CHECK(failure.code == "FORM_VERSION_ANSWERED");
  CHECK(failure.path == "/version");
  CHECK(workspace.call("form.define", survey(1, "Parempi")).at("revision") == 2);
  CHECK(workspace.call("form.define", survey(2, "Toinen")).at("revision") == 3);
  CHECK(workspace.call("form.get", R"({"id":"f"})").at("version") == 2);
  const auto first = workspace.call("form.get", R"({"id":"f","version":1})");
  CHECK(text(first.at("title"), "fi") == "Parempi");
  CHECK(first.at("answered") == true);
  CHECK(first.at("items").as_array().size() == 3);
  CHECK(workspace.call("response.get", R"({"id":"r-1"})").at("version") == 1);
  CHECK(texts(workspace.call("form.list", "{}"), "items") == "f");
}

TEST_CASE("a form of many faults is refused as a whole", "[forms]") {
  TestWorkspace workspace;
  const auto failure = workspace.refused("form.define", R"({"id":"g","title":"G","items":[
    {"id":"a","kind":"single_choice"},{"id":"a","kind":"scale","minimum":1}]})");
  CHECK(failure.status == base::Status::argument);
  CHECK(failure.path == "/items/0/choices");
  CHECK(failure.message.find("/items/1/id") != std::string::npos);
  CHECK(failure.message.find("/items/1/maximum") != std::string::npos);
  CHECK(workspace.call("form.list", "{}").at("items").as_array().empty());
}

TEST_CASE("answers come back as they were given, skipped ones as null, left-out ones not at all", "[forms]") {
  Surveying workspace;
  workspace.answer("r-1", "ann", "2021-06-01T08:00:00Z", R"({"invite":"alone","usefulness":4})");
  workspace.answer("r-2", "ben", "2021-06-02T08:00:00Z",
                   R"({"feedback":"Hyvä\nniin","invite":"cannot","usefulness":null})");
  CHECK(base::write_json(workspace.call("response.get", R"({"id":"r-1"})")) ==
        R"({"id":"r-1","revision":1,"form":"f","version":1,"respondent":"ann","anonymous":false,)"
        R"("submitted_at":"2021-06-01T08:00:00.000Z","submitted_on":"2021-06-01",)"
        R"("answers":{"invite":"alone","usefulness":4},"subject":"ann","mode":"alone","state":"valid"})");
  CHECK(base::write_json(workspace.call("response.get", R"({"id":"r-2"})").at("answers")) ==
        R"({"invite":"cannot","usefulness":null,"feedback":"Hyvä\nniin"})");
  CHECK(workspace.call("response.count", R"({"form":"f"})").at("count") == 2);
  CHECK(texts(workspace.call("response.list", R"({"respondent":"ben"})"), "items") == "r-2");
}

TEST_CASE("what is wrong with a response is named at its item", "[forms]") {
  Surveying workspace;
  const auto [request, status, code, path] = GENERATE(table<const char*, base::Status, const char*, const char*>({
      {R"({"form":"f","respondent":"ann","answers":{"invite":"maybe"}})", base::Status::argument, "UNKNOWN_CHOICE",
       "/answers/invite"},
      {R"({"form":"f","respondent":"ann","answers":{"invite":"alone","usefulness":6}})", base::Status::argument,
       "OUT_OF_RANGE", "/answers/usefulness"},
      {R"({"form":"f","respondent":"ann","answers":{"invite":"alone","usefulness":4.5}})", base::Status::format,
       "WRONG_TYPE", "/answers/usefulness"},
      {R"({"form":"f","respondent":"ann","answers":{"invite":"alone","other":1}})", base::Status::argument,
       "UNKNOWN_ITEM", "/answers/other"},
      {R"({"form":"f","respondent":"ann","answers":{"usefulness":1}})", base::Status::format, "MISSING_ANSWER",
       "/answers/invite"},
      {R"({"form":"f","respondent":"ann","answers":[]})", base::Status::format, "WRONG_TYPE", "/answers"},
      {R"({"form":"f","answers":{"invite":"alone"}})", base::Status::format, "MISSING_FIELD", "/respondent"},
      {R"({"form":"g","respondent":"ann","answers":{}})", base::Status::not_found, "NOT_FOUND", "/form"},
      {R"({"form":"f","version":2,"respondent":"ann","answers":{}})", base::Status::not_found, "NOT_FOUND", "/version"},
      {R"({"form":"f","anonymous":true,"respondent":"ann","answers":{"invite":"alone"}})", base::Status::argument,
       "ANONYMOUS_RESPONDENT", "/respondent"},
  }));
  const auto failure = workspace.refused("response.submit", request);
  CHECK(failure.status == status);
  CHECK(failure.code == code);
  CHECK(failure.path == path);
  CHECK(workspace.call("response.count", "{}").at("count") == 0);
}

TEST_CASE("an anonymous response leaves no actor, no respondent, no time finer than the day", "[forms]") {
  const TemporaryFile file("mukana-anonymous-response.db");
  std::string id;
  {
    Surveying workspace(file.path.string());
    id =
        text(workspace.call(
                 "response.submit",
                 R"({"form":"f","anonymous":true,"submitted_at":"2021-06-01T08:12:13Z","answers":{"invite":"alone"}})"),
             "id");
    CHECK(base::write_json(workspace.call("response.get", R"({"id":")" + id + "\"}")) ==
          R"({"id":")" + id +
              R"(","revision":1,"form":"f","version":1,"anonymous":true,"submitted_on":"2021-06-01",)"
              R"("answers":{"invite":"alone"},"mode":"alone","state":"valid"})");
  }
  CHECK(id[14] == '4');  // a UUID of random bytes
  const auto database = storage::Database::open(file.path.string(), {});
  CHECK(database->integer("SELECT COUNT(*) FROM response WHERE recorded_by IS NULL AND respondent IS NULL "
                          "AND submitted_at IS NULL AND import_row IS NULL") == 1);
  // 30.6.2021 00.00 in Helsinki
  CHECK(database->integer("SELECT recorded_at FROM response") ==
        base::parse_instant("2021-06-29T21:00:00Z")->milliseconds);
}

TEST_CASE("a client answers for themselves and reads nobody else's answers", "[forms]") {
  Surveying workspace;
  workspace.call("role.assign", R"({"person":"ann","role":"client"})");
  workspace.answer("r-ben", "ben", "2021-06-01T08:00:00Z", R"({"invite":"alone"})");
  const auto nobody =
      text(workspace.call("response.submit", R"({"form":"f","anonymous":true,"answers":{"invite":"alone"}})"), "id");
  const auto session = workspace.begin("ann", "client", "own_data");
  CHECK(session->call("response.submit", R"({"id":"r-ann","form":"f","answers":{"invite":"cannot"}})").ok());
  CHECK_FALSE(
      session->call("response.submit", R"({"form":"f","respondent":"ben","answers":{"invite":"cannot"}})").ok());
  CHECK(texts(base::parse_json(session->call("response.list", "{}").body), "items") == "r-ann");
  CHECK(base::parse_json(session->call("response.count", "{}").body).at("count") == 1);
  const auto missing = session->call("response.get", R"({"id":"r-x"})").body;
  CHECK(session->call("response.get", R"({"id":"r-ben"})").body == missing);
  CHECK(session->call("response.get", R"({"id":")" + nobody + "\"}").body == missing);
  CHECK(workspace.call("response.count", "{}").at("count") == 3);
}

TEST_CASE("the facts of responses: an item a row, one latest response for each person", "[forms]") {
  const TemporaryFile file("mukana-response-facts.db");
  {
    Surveying workspace(file.path.string());
    workspace.answer("r-3", "ann", "2021-06-03T08:00:00Z", R"({"invite":"alone","feedback":"Hyvä"})");
    workspace.answer("r-1", "ann", "2021-06-01T22:30:00Z", R"({"invite":"cannot","usefulness":2})");
    workspace.answer("r-2", "ben", "2021-06-02T08:00:00Z", R"({"invite":"cannot","usefulness":null})");
  }
  CHECK(rows_of(file.path.string(), "response") ==
        "2021-06-02,answered,f,1,invite,single_choice,cannot,-,ann,r-1,answered,0,ann,-,0,-,-,-,-\n"
        "2021-06-02,answered,f,1,usefulness,scale,2,2,ann,r-1,answered,0,ann,-,0,-,-,-,-\n"
        "2021-06-02,answered,f,1,invite,single_choice,cannot,-,ben,r-2,answered,1,ben,-,1,-,-,-,-\n"
        "2021-06-02,skipped,f,1,usefulness,scale,-,-,ben,r-2,skipped,1,ben,-,1,-,-,-,-\n"
        "2021-06-03,answered,f,1,invite,single_choice,alone,-,ann,r-3,answered,1,ann,-,1,-,-,-,-\n"
        "2021-06-03,answered,f,1,feedback,text,-,-,ann,r-3,answered,1,ann,-,1,-,-,-,-\n");
  CHECK(rows_of(file.path.string(), "submission") ==
        "2021-06-02,valid,f,1,ann,0,0,2,ann,-,alone,0,-,-\n"
        "2021-06-02,valid,f,1,ben,1,0,1,ben,-,alone,1,-,-\n"
        "2021-06-03,valid,f,1,ann,1,0,2,ann,-,alone,1,-,-\n");
}

TEST_CASE("the latest response is told for each wave, for each subject, and never of what no longer counts",
          "[forms]") {
  const TemporaryFile file("mukana-wave-facts.db");
  {
    Surveying workspace(file.path.string());
    const auto submit = [&](const std::string& rest) {
      workspace.call("response.submit", R"({"form":"f","answers":{"invite":"alone"},)" + rest + "}");
    };
    submit(R"("id":"r-1","respondent":"ann","wave":"before","submitted_on":"2021-06-01")");
    submit(R"("id":"r-2","respondent":"ann","wave":"after","submitted_on":"2021-06-02")");
    submit(R"("id":"r-3","respondent":"ann","wave":"after","submitted_on":"2021-06-03")");
    submit(R"("id":"r-4","respondent":"ann","subject":"ben","mode":"by_proxy","submitted_on":"2021-06-04")");
    workspace.call("response.withdraw", R"({"id":"r-3","reason":"Ei halua"})");
  }
  CHECK(rows_of(file.path.string(), "submission") ==
        "2021-06-01,valid,f,1,ann,0,0,1,ann,before,alone,1,-,-\n"
        "2021-06-02,valid,f,1,ann,1,0,1,ann,after,alone,1,-,-\n"
        "2021-06-03,void,f,1,ann,0,0,1,ann,after,alone,0,-,-\n"
        "2021-06-04,valid,f,1,ann,1,0,1,ben,-,by_proxy,1,-,-\n");
}

TEST_CASE("the facts of responses: a row for each occurrence of a repeat and for each answer in it", "[forms]") {
  const TemporaryFile file("mukana-occurrence-facts.db");
  {
    Surveying workspace(file.path.string());
    workspace.call("person.add", R"({"id":"cia","municipality":"Juva"})");
    workspace.call("unit.add", R"({"id":"u-1","name":"Digituki"})");
    workspace.call("person.set", R"({"id":"cia","attribute":"unit","value":"u-1"})");
    workspace.call("form.define", R"({"id":"k","title":"Perhe","items":[{"id":"adults","kind":"integer"},
      {"id":"children","kind":"repeat","items":[{"id":"name","kind":"text"},{"id":"age","kind":"integer"}]},
      {"id":"languages","kind":"text","several":true}]})");
    workspace.call("response.submit", R"({"id":"r-1","form":"k","respondent":"cia","submitted_on":"2021-06-01",
      "answers":{"adults":2,"children":[{"name":"A","age":7},{"age":{"state":"refused"}}],"languages":["fi","sv"]}})");
    workspace.call("response.submit", R"({"id":"r-2","form":"k","respondent":"ann","submitted_on":"2021-06-02",
      "answers":{"children":[{"age":1},{"age":2},{"age":3}],"languages":null}})");
    workspace.call("response.amend", R"({"id":"r-2","reason":"Väärin","answers":{"children":[{"age":4}]}})");
  }
  const auto row = [&](const std::string& item, const std::string& value, const std::string& state,
                       const std::string& place) {
    return "2021-06-01," + state + ",k,1," + item + "," + value + ",cia,r-1," + state + ",1,cia,-,1,Juva,u-1," + place +
           "\n";
  };
  CHECK(rows_of(file.path.string(), "response") ==
        row("adults,integer", "2,2", "answered", "-,-") + row("children,repeat", "-,-", "answered", "children/1,1") +
            row("name,text", "-,-", "answered", "children/1,1") +
            row("age,integer", "7,7", "answered", "children/1,1") +
            row("children,repeat", "-,-", "answered", "children/2,2") +
            row("age,integer", "-,-", "refused", "children/2,2") +
            row("languages,text", "-,-", "answered", "languages/1,1") +
            row("languages,text", "-,-", "answered", "languages/2,2") +
            "2021-06-02,skipped,k,1,languages,text,-,-,ann,r-2,skipped,1,ann,-,1,-,-,-,-\n"
            "2021-06-02,answered,k,1,children,repeat,-,-,ann,r-2,answered,1,ann,-,1,-,-,children/1,1\n"
            "2021-06-02,answered,k,1,age,integer,4,4,ann,r-2,answered,1,ann,-,1,-,-,children/1,1\n");
}

TEST_CASE("the facts of scores: each current score a row, an anonymous one in no order of time", "[forms]") {
  const TemporaryFile file("mukana-score-facts.db");
  {
    Surveying workspace(file.path.string());
    workspace.call("form.define", R"({"id":"s","title":"S","items":[
      {"id":"a","kind":"scale","minimum":1,"maximum":5},{"id":"b","kind":"scale","minimum":1,"maximum":5}],
      "scoring":{"scores":[{"id":"m","kind":"mean","parts":[{"item":"a"},{"item":"b"}],
        "bands":[{"code":"low","to":3},{"code":"high","from":3.1}]}]}})");
    const auto submit = [&](const std::string& rest) {
      workspace.call("response.submit", R"({"form":"s",)" + rest + "}");
    };
    submit(R"("id":"r-1","respondent":"ann","wave":"before","submitted_on":"2021-06-01","answers":{"a":4,"b":5})");
    submit(R"("id":"r-2","respondent":"ben","submitted_on":"2021-06-01","answers":{"a":2,"b":2})");
    submit(R"("id":"r-3","respondent":"ben","submitted_on":"2021-06-02","answers":{"a":2})");
    workspace.call("response.void", R"({"id":"r-2","reason":"Virhe"})");
    workspace.call("response.submit", R"({"form":"s","anonymous":true,"answers":{"a":1,"b":1}})");
  }
  const std::string rows = rows_of(file.path.string(), "score");
  CHECK(rows.find("2021-06-01,valid,s,1,m,1,complete,-,4500,high,2,2,ann,ann,before,1,1,-,-\n") != std::string::npos);
  CHECK(rows.find("2021-06-01,void,s,1,m,1,complete,2,2000,low,2,2,ben,ben,-,0,0,-,-\n") != std::string::npos);
  CHECK(rows.find("2021-06-02,valid,s,1,m,1,incomplete,-,-,-,2,1,ben,ben,-,1,1,-,-\n") != std::string::npos);
  CHECK(rows.find("2021-06-30,valid,s,1,m,1,complete,1,1000,low,2,2,-,-,-,1,1,-,-\n") != std::string::npos);
  const auto database = storage::Database::open(file.path.string(), {});
  CHECK(database->integer("SELECT MIN(key) FROM response_score").value_or(0) > 4096);  // made of the random key
}

}  // namespace mukana::forms
