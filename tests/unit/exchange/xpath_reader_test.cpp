// XPath of XLSForms into expressions of our own.
#include "exchange/xpath_reader.hpp"

#include <catch2/catch.hpp>

#include "base/json.hpp"

using namespace mukana;
using namespace mukana::exchange;

namespace {

std::string read(std::string_view expression, bool in_filter = false) {
  static const NamedQuestions questions{{"age", {"age", forms::ItemKind::integer, false}},
                                        {"sex", {"sex", forms::ItemKind::single_choice, false}},
                                        {"tools", {"tools", forms::ItemKind::multiple_choice, true}},
                                        {"name", {"name", forms::ItemKind::text, false}},
                                        {"born", {"born", forms::ItemKind::date, false}},
                                        {"made", {"made", forms::ItemKind::text, false, true}}};
  static const std::vector<std::string> properties{"county"};
  const NamedQuestion& self = questions.find("tools")->second;
  const ReadExpression read = XpathReader(questions, &self, in_filter ? &properties : nullptr).read(expression);
  if (const auto* reason = std::get_if<NotSupported>(&read)) return "! " + reason->reason;
  std::string text;
  base::JsonWriter writer(text);
  std::get<forms::Expression>(read).write_own_json(writer);
  return text;
}

}  // namespace

TEST_CASE("XPath of a form becomes an expression", "[exchange][xlsform]") {
  const auto [expression, expected] = GENERATE(table<std::string, std::string>({
      {"${age} >= 18 and ${age} < 65", R"(["and",[">=",{"item":"age"},18],["<",{"item":"age"},65]])"},
      {"../age > -1", R"([">",{"item":"age"},-1])"},
      {"/data/group/age * 2", R"(["*",{"item":"age"},2])"},
      {"${sex} = 1", R"(["=",{"item":"sex"},"1"])"},
      {"${sex} != 'f'", R"(["not",["coalesce",["=",{"item":"sex"},"f"],false]])"},
      {"${name} = ''", R"(["not",["exists",{"item":"name"}]])"},
      {"'' != ${name}", R"(["exists",{"item":"name"}])"},
      {"${name} = 7", R"(["=",["number",{"item":"name"}],7])"},
      {"selected(., 'phone')", R"(["selected",{"item":"tools"},"phone"])"},
      {"not(selected(${tools}, 'a b'))", ""},
      {"count-selected(.) <= 3", R"(["<=",["count",{"item":"tools"}],3])"},
      {"if(${age} > 1, 'x', 'y')", R"(["if",[">",{"item":"age"},1],"x","y"])"},
      {"int(${age} div 2)", R"(["truncate",["number",["/",{"item":"age"},2]]])"},
      {"coalesce(${name}, 'nobody')", R"(["coalesce",{"item":"name"},"nobody"])"},
      {"string-length(${name}) > 0", R"([">",["coalesce",["length",{"item":"name"}],0],0])"},
      {"substr(${name}, 1, 3)", R"(["substring",{"item":"name"},1,2])"},
      {"regex(${name}, '[a-z]+')", R"(["matches",{"item":"name"},"^([a-z]+)$"])"},
      {"position(..) = 1", R"(["=",["position"],1])"},
      {"today() > date('2021-06-30')", R"([">",["today"],["date","2021-06-30"]])"},
      {"true()", "true"},
  }));
  CAPTURE(expression);
  if (!expected.empty()) CHECK(read(expression) == expected);
}

TEST_CASE("XPath makes of a value what an operator wants, and so it is written out", "[exchange][xlsform]") {
  const auto [expression, expected] = GENERATE(table<std::string, std::string>({
      {"${age} = '5'", R"(["=",{"item":"age"},5])"},
      {"${age} > '5'", R"([">",{"item":"age"},5])"},
      {"${name} > 5", R"([">",["number",{"item":"name"}],5])"},
      {"${made} > 5", R"([">",{"item":"made"},5])"},
      {"${name} + 1", R"(["+",["number",{"item":"name"}],1])"},
      {"1 + ${age} + 2", R"(["+",1,{"item":"age"},2])"},
      {"if(${age} > 5, 1, '')", R"(["if",[">",{"item":"age"},5],1,null])"},
      {"if(${name}, 'yes', 0)", R"(["if",["exists",{"item":"name"}],"yes","0"])"},
      {"${name} and ${age}", R"(["and",["exists",{"item":"name"}],["!=",{"item":"age"},0]])"},
      {"not(${name})", R"(["not",["coalesce",["exists",{"item":"name"}],false]])"},
      {"concat(${name}, ${age}, 3)", R"(["concat",{"item":"name"},["text",{"item":"age"}],"3"])"},
      {"regex(${age}, '[0-9]+')", R"(["matches",["text",{"item":"age"}],"^([0-9]+)$"])"},
      {"(today() - ${born}) div 365.25", R"(["/",["days_between",{"item":"born"},["today"]],365.25])"},
      {"${born} + 30", R"(["add_days",{"item":"born"},30])"},
      {"today() - 30", R"(["add_days",["today"],-30])"},
      {"${born} <= today()", R"(["<=",{"item":"born"},["today"]])"},
      {"round('2.5', 0)", R"(["round",2.5,0])"},
  }));
  CAPTURE(expression);
  CHECK(read(expression) == expected);
}

TEST_CASE("a choice filter asks for properties of the choices", "[exchange][xlsform]") {
  CHECK(read("county = ${sex}", true) == R"(["=",{"property":"county"},{"item":"sex"}])");
  CHECK(read("name != 'x'", true) == R"(["not",["coalesce",["=",{"property":"code"},"x"],false]])");
  CHECK(read("pastel = yes", true) == "! `yes`, which the choices do not have");
}

TEST_CASE("XPath that is not supported says what it is", "[exchange][xlsform]") {
  const auto [expression, expected] = GENERATE(table<std::string, std::string>({
      {"pulldata('fruits', 'name', 'name', 'mango')", "! the function pulldata()"},
      {"instance('x')/root/item[a = 1]", "! a path with a filter in brackets"},
      {"${nobody} = 1", "! ${nobody}, which the form does not have"},
      {"nobody = 1", "! the path nobody"},
      {"${tools} = 'a'", "! a comparison with everything that was selected"},
      {"selected(${age}, '1')", "! selected() of something without choices"},
      {"regex(${name}, '(?<=a)b')", "! the pattern of regex()"},
      {"now()", "! the function now()"},
      {"${age", "! a } is missing"},
  }));
  CAPTURE(expression);
  CHECK(read(expression) == expected);
}
