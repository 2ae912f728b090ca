// One response as the cells of a table.
#include "exchange/response_table.hpp"

#include <catch2/catch.hpp>

#include "unit/forms/form_support.hpp"

namespace mukana::exchange {
namespace {

std::string cells(std::string_view items, std::string_view answers) {
  const forms::CompiledForm form(test::definition_of(test::form_json(items)));
  const forms::Outcome outcome = forms::evaluate(form, test::answers_of(form, answers), test::form_day);
  const std::set<std::string, std::less<>> hidden(outcome.hidden.begin(), outcome.hidden.end());
  std::string lines;
  const auto value = base::parse_json(answers);
  for (const TableCell& cell : cells_of(form.definition(), value.as_object(), hidden, true)) {
    lines += cell.column + "," + cell.occurrence + "," + cell.state + "," + cell.value + "\n";
  }
  return lines;
}

}  // namespace

TEST_CASE("what is hidden below one of several answers is in no table", "[exchange]") {
  CHECK(cells(R"({"id":"languages","kind":"text","several":true,"items":[{"id":"since","kind":"integer"},
                  {"id":"spoken","kind":"boolean","visible_when":[">",{"item":"since"},2000]}]})",
              R"({"languages":[{"value":"fi","items":{"since":2001,"spoken":true}},
                               {"value":"en","items":{"since":1990,"spoken":false}}]})") ==
        "since,languages/1,answered,2001\n"
        "spoken,languages/1,answered,true\n"
        "since,languages/2,answered,1990\n"
        "languages,,answered,fi en\n");
}

}  // namespace mukana::exchange
