// Answers that go out and come in again are the same, whatever their states, through FHIR and through tables.
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "exchange/fhir_response.hpp"
#include "forms/answers_json.hpp"
#include "support/workspace.hpp"
#include "unit/exchange/answered_forms.hpp"
#include "unit/forms/form_support.hpp"

namespace mukana::exchange {
namespace {

using mukana::test::TestWorkspace;
using test::AnsweredForm;
namespace json = boost::json;

// In the order of the form, as they are stored.
std::string in_order(const json::object& definition, const json::value& answers) {
  const forms::CompiledForm form(mukana::test::definition_of(base::write_json(json::value(definition))));
  return base::write_json(forms::write_answers(form, forms::read_answers(form, answers)));
}

struct Tables : TestWorkspace {
  Tables() {
    call("person.add", R"({"id":"ann"})");
    call("person.add", R"({"id":"ben"})");
  }
  std::string next_form() { return "f" + std::to_string(++forms); }
  int forms = 0;
};

void check_through_table(Tables& workspace, const AnsweredForm& made, const std::string& shape) {
  const std::string id = workspace.next_form();
  json::object form = made.definition();
  form["id"] = id;
  workspace.call("form.define", base::write_json(json::value(form)));
  json::object response{{"id", "r-" + id}, {"form", id}, {"respondent", "ann"}, {"submitted_on", "2021-06-01"}};
  response["answers"] = made.answers();
  workspace.call("response.submit", base::write_json(json::value(response)));
  const std::string table = base::write_json(
      workspace.call("response.export_csv", R"({"form":")" + id + R"(","texts":true,"shape":")" + shape + "\"}")
          .at("text"));

  json::object fields = made.fields();
  if (shape == "wide") {  // the columns of a long table are the names of its values
    std::vector<std::string> lacking;
    for (const auto& member : fields) {
      const json::string& column = member.value().at("column").get_string();
      const bool is_there = table.find(";" + std::string(column) + ";") != std::string::npos ||
                            table.find(";" + std::string(column) + "\\r\\n") != std::string::npos;
      if (!is_there) lacking.emplace_back(member.key());
    }
    for (const std::string& pointer : lacking) fields.erase(pointer);
  }
  fields["/form"] = json::object{{"constant", id}};
  fields["/respondent"] = json::object{{"constant", "ben"}};
  fields["/submitted_on"] = json::object{{"column", "submitted_on"}, {"format", "yyyy-mm-dd"}};
  json::object mapping{{"version", 1}, {"id", "table-" + id}, {"operation", "response.submit"}, {"fields", fields}};
  mapping["file"] = json::object{{"delimiter", ";"}};
  mapping["row_key"] = json::array{"response"};
  if (shape == "long") {
    json::array ignore;
    for (const std::string& repeat : made.repeats()) ignore.emplace_back(repeat);
    mapping["gather"] =
        json::object{{"names", {"occurrence", "item"}}, {"values", {"value", "state"}}, {"ignore", std::move(ignore)}};
  }
  json::object import;
  import["mapping"] = std::move(mapping);
  import["text"] = base::parse_json(table);
  const bool has_answers = shape == "wide" || !made.answers().empty();
  const json::value result = workspace.call("import.run", base::write_json(json::value(import)));
  RC_ASSERT(result.at("taken") == (has_answers ? 1 : 0));
  if (!has_answers) return;
  const json::value found = workspace.call("response.list", R"({"respondent":"ben","form":")" + id + "\"}");
  RC_ASSERT(base::write_json(found.at("items").at(0).at("answers")) == in_order(made.definition(), made.answers()));
}

}  // namespace

TEST_CASE("answers are the same after FHIR", "[exchange][fhir][property]") {
  rc::prop("import(export(x)) is x", [] {
    const AnsweredForm made({});
    const forms::Definition definition = mukana::test::definition_of(base::write_json(json::value(made.definition())));
    json::object response{{"id", "r"}, {"submitted_on", "2021-06-01"}};
    response["answers"] = made.answers();
    const json::value written = write_questionnaire_response(definition, "f", 1, response);
    const ImportedResponse again = read_questionnaire_response(base::parse_json(base::write_json(written)), definition);
    RC_ASSERT(again.losses.empty());
    RC_ASSERT(in_order(made.definition(), again.answers) == in_order(made.definition(), made.answers()));
  });
}

TEST_CASE("answers outside of repeats are the same after a wide table", "[exchange][property]") {
  Tables workspace;
  rc::prop("import(export(x)) is x", [&workspace] {
    const AnsweredForm made({.repeats = false, .several = false, .task_states = false});
    RC_PRE(!made.answers().empty());
    check_through_table(workspace, made, "wide");
  });
}

TEST_CASE("answers are the same after a long table", "[exchange][property]") {
  Tables workspace;
  rc::prop("import(export(x)) is x", [&workspace] {
    const AnsweredForm made({.several = false});
    RC_PRE(!made.answers().empty());
    check_through_table(workspace, made, "long");
  });
}

TEST_CASE("tables tell the states of tasks and of repeats", "[exchange]") {
  Tables workspace;
  workspace.call("form.define", R"({"id":"f","title":"T","items":[{"id":"t","kind":"functional_task"},
    {"id":"children","kind":"repeat","items":[{"id":"age","kind":"integer"}]}]})");
  workspace.call("response.submit", R"({"id":"r","form":"f","respondent":"ann","submitted_on":"2021-06-01",
    "answers":{"t":{"state":"refused"},"children":{"state":"not_applicable"}}})");
  const auto lines = [&](const char* shape) {
    const json::value table =
        workspace.call("response.export_csv", R"({"form":"f","shape":")" + std::string(shape) + "\"}");
    const json::string& text = table.at("text").as_string();
    return std::string(text).substr(3);  // without the byte order mark
  };
  CHECK(lines("wide") ==
        "response;version;submitted_on;respondent;subject;wave;t.ease;t.result;t.assistance;t.held_by;children\r\n"
        "r;1;2021-06-01;ann;ann;;(refused);(refused);(refused);(refused);(not_applicable)\r\n");
  CHECK(lines("long") ==
        "response;version;submitted_on;respondent;subject;wave;item;occurrence;state;value\r\n"
        "r;1;2021-06-01;ann;ann;;t;;refused;\r\n"
        "r;1;2021-06-01;ann;ann;;children;;not_applicable;\r\n");
}

}  // namespace mukana::exchange
