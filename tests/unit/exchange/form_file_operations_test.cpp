// Forms and responses of other programs, through the operations.
#include <algorithm>
#include <catch2/catch.hpp>

#include "base/base64.hpp"
#include "support/workspace.hpp"
#include "unit/exchange/workbook_maker.hpp"
#include "unit/people/calls.hpp"

using mukana::test::refusal;
using mukana::test::TestWorkspace;
namespace json = boost::json;

namespace {

constexpr std::string_view questionnaire = R"({"resourceType":"Questionnaire","status":"draft","title":"Kysely","item":[
  {"linkId":"1","type":"group","item":[
    {"linkId":"1.1","type":"boolean","text":"Osaatko?"},
    {"linkId":"1.2","type":"choice","repeats":true,"answerOption":[{"valueCoding":{"code":"a"}},{"valueCoding":{"code":"b"}}],
     "enableWhen":[{"question":"1.1","operator":"=","answerBoolean":true}]}]},
  {"linkId":"2","type":"group","repeats":true,"item":[{"linkId":"2.1","type":"integer"}]}]})";

constexpr std::string_view response = R"({"resourceType":"QuestionnaireResponse","status":"completed",
  "authored":"2021-06-01T10:00:00+03:00","item":[
    {"linkId":"1","item":[{"linkId":"1.1","answer":[{"valueBoolean":true}]},
      {"linkId":"1.2","answer":[{"valueCoding":{"code":"b"}},{"valueCoding":{"code":"a"}}]}]},
    {"linkId":"2","item":[{"linkId":"2.1","answer":[{"valueInteger":7}]}]},
    {"linkId":"2","item":[{"linkId":"2.1","answer":[{"valueInteger":8}]}]},
    {"linkId":"3","answer":[{"valueString":"x"}]}]})";

std::string import_form(bool dry_run) {
  return R"({"id":"f","dry_run":)" + std::string(dry_run ? "true" : "false") + R"(,"resource":)" +
         std::string(questionnaire) + "}";
}

}  // namespace

TEST_CASE("a FHIR questionnaire is defined, tried out first", "[exchange][fhir]") {
  TestWorkspace workspace;
  const json::value tried = workspace.call("form.import_fhir", import_form(true));
  CHECK(tried.at("items") == 5);
  CHECK(tried.at("losses").as_array().size() == 1);
  CHECK(tried.at("losses").at(0).at("path") == "/status");
  CHECK(tried.at("definition").at("items").as_array().size() == 2);
  CHECK(workspace.refused("form.get", R"({"id":"f"})").code == "NOT_FOUND");

  const json::value imported = workspace.call("form.import_fhir", import_form(false));
  CHECK(imported.at("id") == "f");
  CHECK(imported.as_object().contains("definition") == false);
  const json::value form = workspace.call("form.get", R"({"id":"f"})");
  CHECK(form.at("items") == tried.at("definition").at("items"));

  const json::value exported = workspace.call("form.export_fhir", R"({"id":"f"})");
  CHECK(exported.at("content_type") == "application/fhir+json");
  json::object again{{"id", "g"}, {"text", exported.at("text")}};
  CHECK(
      workspace.call("form.import_fhir", mukana::base::write_json(json::value(again))).at("losses").as_array().empty());
  CHECK(workspace.call("form.get", R"({"id":"g"})").at("items") == form.at("items"));
}

TEST_CASE("a FHIR response is submitted and written again", "[exchange][fhir]") {
  TestWorkspace workspace;
  workspace.call("form.import_fhir", import_form(false));
  workspace.call("person.add", R"({"id":"client-1"})");
  const auto submit = [&](bool dry_run) {
    return workspace.call("response.import_fhir", R"({"id":"r","form":"f","respondent":"client-1","dry_run":)" +
                                                      std::string(dry_run ? "true" : "false") + R"(,"resource":)" +
                                                      std::string(response) + "}");
  };
  CHECK(submit(true).at("losses").at(0).at("reason") == "not_in_form");
  CHECK(workspace.call("response.count", "{}").at("count") == 0);
  submit(false);
  const json::value kept = workspace.call("response.get", R"({"id":"r"})");
  CHECK(kept.at("submitted_at") == "2021-06-01T07:00:00.000Z");
  CHECK(kept.at("answers") == mukana::base::parse_json(R"({"1.1":true,"1.2":["b","a"],"2":[{"2.1":7},{"2.1":8}]})"));
  const json::value exported = workspace.call("response.export_fhir", R"({"id":"r"})");
  json::object again{{"form", "f"}, {"id", "s"}, {"respondent", "client-1"}};
  again["resource"] = mukana::base::parse_json(std::string_view(exported.at("text").as_string()));
  CHECK(workspace.call("response.import_fhir", mukana::base::write_json(json::value(again)))
            .at("losses")
            .as_array()
            .empty());
  CHECK(workspace.call("response.get", R"({"id":"s"})").at("answers") == kept.at("answers"));
  CHECK(workspace.refused("response.import_fhir", R"({"form":"f","respondent":"client-1","resource":{}})").path ==
        "/resource/resourceType");
}

TEST_CASE("states of answers go out and come in", "[exchange][fhir]") {
  TestWorkspace workspace;
  workspace.call("form.import_fhir", import_form(false));
  workspace.call("response.submit", R"({"form":"f","id":"r","respondent":"founder",
    "answers":{"1.1":{"state":"refused"},"2":[{"2.1":null},{"2.1":{"state":"do_not_know"}}]}})");
  const json::value exported = workspace.call("response.export_fhir", R"({"id":"r"})");
  json::object again{{"form", "f"}, {"id", "s"}, {"respondent", "founder"}};
  again["resource"] = mukana::base::parse_json(std::string_view(exported.at("text").as_string()));
  workspace.call("response.import_fhir", mukana::base::write_json(json::value(again)));
  CHECK(workspace.call("response.get", R"({"id":"s"})").at("answers") ==
        workspace.call("response.get", R"({"id":"r"})").at("answers"));
}

TEST_CASE("an XLSForm is defined from a workbook and from CSV", "[exchange][xlsform]") {
  using namespace mukana::exchange::test;
  TestWorkspace workspace;
  const std::string bytes = make_workbook({sheet_of("survey", {{"type", "name", "label"}, {"text", "q", "Mitä?"}})});
  json::object request{{"id", "f"}, {"base64", mukana::base::encode_base64(bytes)}};
  CHECK(workspace.call("form.import_xlsform", mukana::base::write_json(json::value(request))).at("items") == 1);
  workspace.call("form.import_xlsform", R"({"id":"g","text":"survey,,\n,type,name\n,integer,age\n"})");
  CHECK(workspace.call("form.get", R"({"id":"g"})").at("items").at(0).at("kind") == "integer");
  CHECK(refusal(workspace.session(), "form.import_xlsform", R"({"text":"survey,,\n,type,type\n"})") ==
        "DUPLICATE_HEADER /text/survey/type");
  CHECK(refusal(workspace.session(), "form.import_xlsform", R"({"base64":"?"})") == "BAD_BASE64 /base64");
  CHECK(refusal(workspace.session(), "form.import_xlsform", "{}") == "NO_FILE /text");
}

TEST_CASE("an import whose rules run in circles is refused, naming the items", "[exchange][fhir]") {
  TestWorkspace workspace;
  const auto failure = workspace.refused("form.import_fhir", R"({"resource":{"resourceType":"Questionnaire","item":[
    {"linkId":"a","type":"boolean","enableWhen":[{"question":"b","operator":"=","answerBoolean":true}]},
    {"linkId":"b","type":"boolean","enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]}]}})");
  CHECK(failure.path.starts_with("/definition/items/"));
  CHECK(workspace.call("form.list", "{}").at("items").as_array().empty());
}

TEST_CASE("responses become tables, all versions in one, without what is hidden", "[exchange][csv]") {
  TestWorkspace workspace;
  workspace.call("form.define", R"({"id":"f","title":{"en":"T"},"items":[
    {"id":"a","kind":"boolean","text":{"en":"Able?"}},
    {"id":"b","kind":"integer","visible_when":["=",{"item":"a"},true]},
    {"id":"t","kind":"text"},{"id":"r","kind":"repeat","items":[{"id":"x","kind":"integer"}]}]})");
  workspace.call("form.define", R"({"id":"f","version":2,"title":{"en":"T"},"items":[
    {"id":"a","kind":"boolean"},{"id":"c","kind":"single_choice","choices":[{"code":"=1","text":{"en":"One"},"score":1}]}]})");
  workspace.call("response.submit",
                 R"({"form":"f","version":1,"id":"r1","respondent":"founder","submitted_on":"2021-06-01",
    "answers":{"a":true,"b":7,"t":"secret","r":[{"x":1},{"x":2}]}})");
  workspace.call("response.submit",
                 R"({"form":"f","version":1,"id":"r2","respondent":"founder","submitted_on":"2021-06-02",
    "answers":{"a":false,"b":7,"t":null}})");
  workspace.call("response.submit",
                 R"({"form":"f","version":2,"id":"r3","respondent":"founder","submitted_on":"2021-06-03",
    "answers":{"a":{"state":"refused"},"c":"=1"}})");
  const auto lines = [&](std::string_view request) {
    const json::value table = workspace.call("response.export_csv", request);
    std::string text(table.at("text").as_string().c_str());
    std::vector<std::string> found;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = text.find("\r\n", at);
      found.push_back(text.substr(at, end - at));
      at = end + 2;
    }
    std::sort(found.begin() + 1, found.end());  // their order tells nothing
    return found;
  };
  CHECK(lines(R"({"form":"f"})") ==
        std::vector<std::string>{"\xEF\xBB\xBFresponse;version;submitted_on;respondent;subject;wave;a;b;r;c",
                                 "r1;1;2021-06-01;founder;founder;;true;7;2;",
                                 "r2;1;2021-06-02;founder;founder;;false;;;",
                                 "r3;2;2021-06-03;founder;founder;;(refused);;;'=1"});
  CHECK(lines(R"({"form":"f","version":1,"shape":"long","delimiter":","})") ==
        std::vector<std::string>{
            "\xEF\xBB\xBFresponse,version,submitted_on,respondent,subject,wave,item,occurrence,state,value",
            "r1,1,2021-06-01,founder,founder,,a,,answered,true", "r1,1,2021-06-01,founder,founder,,b,,answered,7",
            "r1,1,2021-06-01,founder,founder,,r,,answered,2", "r1,1,2021-06-01,founder,founder,,t,,answered,",
            "r1,1,2021-06-01,founder,founder,,x,r/1,answered,1", "r1,1,2021-06-01,founder,founder,,x,r/2,answered,2",
            "r2,1,2021-06-02,founder,founder,,a,,answered,false", "r2,1,2021-06-02,founder,founder,,t,,skipped,"});
  CHECK(lines(R"({"form":"f","version":1,"texts":true})")[1] == "r1;1;2021-06-01;founder;founder;;true;7;secret;2");
  const json::value codebook = workspace.call("form.export_codebook", R"({"id":"f"})");
  const std::string text(codebook.at("text").as_string().c_str());
  CHECK(text.find("1;a;boolean;;Able?;") != std::string::npos);
  CHECK(text.find("1;x;integer;r;") != std::string::npos);
  CHECK(text.find("2;c;;;;'=1;One;1;") != std::string::npos);
}
