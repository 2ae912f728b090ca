// Expressions from their JSON to their value, through a calculated item.
#include <catch2/catch.hpp>

#include "unit/forms/form_support.hpp"

namespace mukana::forms {
namespace {

using test::answers_of;
using test::form_day;

// What an expression gives beside these answers: as text, "none" where missing.
std::string value_of(std::string_view expression, std::string_view answers = "{}") {
  const std::string kinds = R"({"id":"n","kind":"integer"},{"id":"m","kind":"decimal"},{"id":"b","kind":"boolean"},
    {"id":"t","kind":"text"},{"id":"d","kind":"date"},
    {"id":"c","kind":"single_choice","choices":[{"code":"x","score":3},{"code":"y","score":0.5},{"code":"z"}]},
    {"id":"l","kind":"multiple_choice","choices":[{"code":"x","score":3},{"code":"y","score":0.5},{"code":"z"}]},
    {"id":"r","kind":"repeat","items":[{"id":"name","kind":"text"},{"id":"age","kind":"integer"},
      {"id":"pets","kind":"repeat","items":[{"id":"legs","kind":"integer"}]}]},
    {"id":"task","kind":"functional_task"})";
  for (const char* kind : {"decimal", "text", "boolean", "date"}) {
    const auto definition = test::definition_of(test::form_json(kinds + R"(,{"id":"out","kind":")" + kind +
                                                                R"(","calculate":)" + std::string(expression) + "}"));
    const auto faults = faults_of(definition);
    if (!faults.empty() && faults.front().code == "WRONG_RESULT") continue;
    if (!faults.empty()) return test::written(faults);
    const CompiledForm form(definition);
    const Outcome outcome = evaluate(form, answers_of(form, answers), form_day);
    const AnswerValue& value = outcome.calculated.front().value;
    if (const bool* truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
    if (const auto* number = std::get_if<base::Decimal>(&value)) return number->text();
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return "none";
  }
  return "list";
}

struct Row {
  const char* expression;
  const char* answers;
  const char* expected;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.expression, row.answers);
    CHECK(value_of(row.expression, row.answers) == row.expected);
  }
}

}  // namespace

TEST_CASE("logic with what is missing follows Kleene's tables", "[forms]") {
  const std::vector<std::pair<const char*, const char*>> truths{
      {"true", "T"}, {"false", "F"}, {R"({"item":"b"})", "M"}};
  const auto expected = [](const std::string& op, char a, char b) -> std::string {
    const auto is = [&](char c) { return a == c || b == c; };
    if (op == "and") return is('F') ? "false" : (is('M') ? "none" : "true");
    if (op == "or") return is('T') ? "true" : (is('M') ? "none" : "false");
    if (op == "xor") return is('M') ? "none" : (a != b ? "true" : "false");
    if (a == 'F' || b == 'T') return "true";
    return a == 'M' || b == 'M' ? "none" : "false";
  };
  for (const std::string op : {"and", "or", "xor", "implies"}) {
    for (const auto& [left, a] : truths) {
      for (const auto& [right, b] : truths) {
        CAPTURE(op, a, b);
        CHECK(value_of("[\"" + op + "\"," + left + "," + right + "]") == expected(op, a[0], b[0]));
      }
    }
  }
  check({{R"(["not",true])", "{}", "false"}, {R"(["not",{"item":"b"}])", "{}", "none"}});
}

TEST_CASE("comparison is missing where a side is, and asks any of a list", "[forms]") {
  check({
      {R"(["=",{"item":"n"},3])", R"({"n":3})", "true"},
      {R"(["=",{"item":"n"},3])", "{}", "none"},
      {R"(["!=",{"item":"n"},3])", "{}", "none"},
      {R"(["<",{"item":"m"},0.3])", R"({"m":0.29})", "true"},
      {R"(["=",["+",0.1,0.2],0.3])", "{}", "true"},
      {R"(["=",{"item":"c"},"x"])", R"({"c":"x"})", "true"},
      {R"([">=",{"item":"d"},"2021-02-01"])", R"({"d":"2021-01-31"})", "false"},
      {R"(["=",{"item":"l"},"y"])", R"({"l":["x","y"]})", "true"},
      {R"(["in",{"item":"c"},"x","y"])", R"({"c":"z"})", "false"},
      {R"(["in",{"item":"c"},"x","y"])", R"({"c":"y"})", "true"},
      {R"(["in",{"item":"c"},"x","y"])", "{}", "none"},
      {R"([">",{"item":"age"},6])", R"({"r":[{"age":3},{"age":7}]})", "true"},
      {R"([">",{"item":"age"},9])", R"({"r":[{"age":3},{"age":7}]})", "false"},
  });
}

TEST_CASE("missing is not 0: what is there is asked for, and replaced only where that is said", "[forms]") {
  check({
      {R"(["exists",{"item":"n"}])", R"({"n":0})", "true"},
      {R"(["exists",{"item":"n"}])", R"({"n":null})", "false"},
      {R"(["exists",{"item":"n"}])", R"({"n":{"state":"refused"}})", "false"},
      {R"(["exists",{"item":"l"}])", R"({"l":[]})", "false"},
      {R"(["coalesce",{"item":"n"},7])", "{}", "7"},
      {R"(["+",{"item":"n"},1])", "{}", "none"},
      {R"(["if",["=",{"item":"n"},1],"a","b"])", "{}", "b"},
      {R"(["if",["=",{"item":"n"},1],"a"])", "{}", "none"},
      {R"(["state",{"item":"n"}])", R"({"n":{"state":"do_not_know"}})", "do_not_know"},
      {R"(["state",{"item":"n"}])", R"({"n":null})", "skipped"},
      {R"(["state",{"item":"n"}])", R"({"n":0})", "answered"},
      {R"(["state",{"item":"n"}])", "{}", "none"},
  });
}

TEST_CASE("numbers are exact decimals, and what cannot be computed is missing", "[forms]") {
  check({
      {R"(["/",["-",{"item":"n"},1],4])", R"({"n":4})", "0.75"},
      {R"(["/",1,0])", "{}", "none"},
      {R"(["div",7,2])", "{}", "3"},
      {R"(["div",-7,2])", "{}", "-3"},
      {R"(["mod",7,2])", "{}", "1"},
      {R"(["*",1.1,1.1])", "{}", "1.21"},
      {R"(["power",1.1,2])", "{}", "1.21"},
      {R"(["power",2,-1])", "{}", "0.5"},
      {R"(["power",4,0.5])", "{}", "2"},
      {R"(["round",2.5])", "{}", "3"},
      {R"(["round",["/",2,3],2])", "{}", "0.67"},
      {R"(["round",["-",2.345],2])", "{}", "-2.35"},
      {R"(["sqrt",2])", "{}", "1.4142135623731"},
      {R"(["sqrt",-1])", "{}", "none"},
      {R"(["ln",0])", "{}", "none"},
      {R"(["exp",1])", "{}", "2.71828182845905"},
      {R"(["abs",["-",3]])", "{}", "3"},
      {R"(["floor",-1.5])", "{}", "-2"},
      {R"(["truncate",-1.5])", "{}", "-1"},
      {R"(["*",999999999999,999999999999])", "{}", "none"},
  });
}

TEST_CASE("lists, repeats, and what goes over them", "[forms]") {
  constexpr const char* family =
      R"({"r":[{"name":"A","age":7,"pets":[{"legs":4},{"legs":2}]},{"name":"B"},{"name":"C","age":20,"pets":[{"legs":4}]}]})";
  check({
      {R"(["count",{"item":"r"}])", family, "3"},
      {R"(["count",{"item":"age"}])", family, "2"},
      {R"(["sum",{"item":"age"}])", family, "27"},
      {R"(["mean",{"item":"age"}])", family, "13.5"},
      {R"(["least",{"item":"age"}])", family, "7"},
      {R"(["greatest",{"item":"name"}])", family, "C"},
      {R"(["sum",{"item":"legs"}])", family, "10"},
      {R"(["count",["distinct",{"item":"legs"}]])", family, "2"},
      {R"(["count",["where",{"item":"r"},["<",{"item":"age"},18]]])", family, "1"},
      {R"(["sum",["each",{"item":"r"},["if",["exists",{"item":"age"}],1,100]]])", family, "102"},
      {R"(["sum",["each",["where",{"item":"r"},["exists",{"item":"age"}]],["count",{"item":"pets"}]]])", family, "3"},
      {R"(["sum",["each",{"item":"r"},["position"]]])", family, "6"},
      {R"(["first",["where",{"item":"name"},[">",{"item":"age"},10]]])", family, "C"},
      {R"(["sum",{"item":"age"}])", "{}", "0"},
      {R"(["mean",{"item":"age"}])", "{}", "none"},
      {R"(["sum",{"item":"n"},{"item":"m"},5])", R"({"n":2})", "7"},
      {R"(["mean",{"item":"n"},{"item":"m"}])", R"({"n":2,"m":0.5})", "1.25"},
      {R"(["any",true,{"item":"b"}])", "{}", "true"},
      {R"(["all",{"item":"b"}])", "{}", "true"},
      {R"({"item":"age"})", family, "list"},
  });
}

TEST_CASE("choices by code and by score", "[forms]") {
  check({
      {R"(["selected",{"item":"l"},"y"])", R"({"l":["x","y"]})", "true"},
      {R"(["selected",{"item":"l"},"z"])", R"({"l":["x","y"]})", "false"},
      {R"(["selected",{"item":"l"},"z"])", "{}", "none"},
      {R"(["count",{"item":"l"}])", R"({"l":["x","y"]})", "2"},
      {R"(["weight",{"item":"l"}])", R"({"l":["x","y"]})", "3.5"},
      {R"(["weight",{"item":"c"}])", R"({"c":"z"})", "none"},
      {R"(["weight",{"item":"c"}])", R"({"c":"y"})", "0.5"},
      {R"({"item":"task","part":"assistance"})", R"({"task":{"assistance":"alone"}})", "alone"},
      {R"({"item":"task"})", R"({"task":{"ease":4,"assistance":"alone"}})", "4"},
      {R"({"item":"task","part":"held_by"})", R"({"task":{"ease":4}})", "none"},
  });
}

TEST_CASE("texts are of characters, not of bytes", "[forms]") {
  check({
      {R"(["length",{"item":"t"}])", R"({"t":"Äänekoski"})", "9"},
      {R"(["substring",{"item":"t"},1,2])", R"({"t":"Äänekoski"})", "än"},
      {R"(["substring",{"item":"t"},20])", R"({"t":"Ää"})", ""},
      {R"(["upper",{"item":"t"}])", R"({"t":"äö ж"})", "ÄÖ Ж"},
      {R"(["lower",{"item":"t"}])", R"({"t":"ÄÖŽ"})", "äöž"},
      {R"(["concat","a",{"item":"t"},"b"])", "{}", "ab"},
      {R"(["contains",{"item":"t"},"kos"])", R"({"t":"Äänekoski"})", "true"},
      {R"(["starts_with",{"item":"t"},"Ää"])", R"({"t":"Äänekoski"})", "true"},
      {R"(["ends_with",{"item":"t"},"Ää"])", R"({"t":"Äänekoski"})", "false"},
      {R"(["trim",{"item":"t"}])", R"({"t":"  a b "})", "a b"},
      {R"(["matches",{"item":"t"},"^\\d{5}$"])", R"({"t":"50100"})", "true"},
      {R"(["matches",{"item":"t"},"^\\d{5}$"])", R"({"t":"5010"})", "false"},
      {R"(["text",["/",1,8]])", "{}", "0.125"},
      {R"(["number",{"item":"t"}])", R"({"t":" 12.50"})", "12.5"},
      {R"(["number",{"item":"t"}])", R"({"t":"a dozen"})", "none"},
  });
}

TEST_CASE("dates: ages, months of different length, and no clock", "[forms]") {
  check({
      {R"(["years_between",{"item":"d"},["today"]])", R"({"d":"1961-06-15"})", "60"},
      {R"(["years_between",{"item":"d"},["today"]])", R"({"d":"1961-06-16"})", "59"},
      {R"(["years_between","2004-02-29","2005-02-28"])", "{}", "0"},
      {R"(["years_between","2004-02-29","2005-03-01"])", "{}", "1"},
      {R"(["months_between","2021-01-31","2021-02-28"])", "{}", "1"},
      {R"(["months_between","2021-01-31","2021-02-27"])", "{}", "0"},
      {R"(["days_between","2021-02-28","2021-03-01"])", "{}", "1"},
      {R"(["add_months",["date","2021-01-31"],1])", "{}", "2021-02-28"},
      {R"(["add_years",["date","2020-02-29"],1])", "{}", "2021-02-28"},
      {R"(["add_days",["today"],20])", "{}", "2021-07-05"},
      {R"(["date",2021,2,31])", "{}", "none"},
      {R"(["date",2021,2,3])", "{}", "2021-02-03"},
      {R"(["date",{"item":"t"}])", R"({"t":"2021-02-31"})", "none"},
      {R"(["year",["today"]])", "{}", "2021"},
      {R"(["month",{"item":"d"}])", "{}", "none"},
  });
}

TEST_CASE("an expression that cannot be read is refused at its place", "[forms]") {
  const auto [expression, code, path] = GENERATE(table<const char*, const char*, const char*>({
      {"[]", "NO_OPERATOR", "/0"},
      {"[1,2]", "NO_OPERATOR", "/0"},
      {R"(["shout",1])", "UNKNOWN_OPERATOR", "/0"},
      {R"(["item","a"])", "UNKNOWN_OPERATOR", "/0"},
      {R"(["not"])", "WRONG_ARGUMENTS", ""},
      {R"(["not",true,false])", "WRONG_ARGUMENTS", ""},
      {R"(["and",true,["not"]])", "WRONG_ARGUMENTS", "/2"},
      {R"({"item":1})", "WRONG_TYPE", "/item"},
      {R"({"item":"a","variable":"b"})", "TWO_REFERENCES", "/variable"},
      {R"({"part":"ease"})", "MISSING_FIELD", ""},
      {R"({"thing":"a"})", "UNKNOWN_FIELD", "/thing"},
      {R"({"variable":"a","part":"b"})", "UNKNOWN_FIELD", "/part"},
      {"1e30", "OUT_OF_RANGE", ""},
  }));
  CAPTURE(expression);
  try {
    Expression read;
    Expression::read_own_json(base::parse_json(expression), read);
    FAIL("it was read");
  } catch (const base::Failed& failed) {
    CHECK(failed.failure().code == code);
    CHECK(failed.failure().path == path);
  }
}

TEST_CASE("an expression comes back from its JSON as it was", "[forms]") {
  const std::string text =
      R"(["and",["=",{"item":"a"},null,false],{"score":"s","part":"band"},["today"],0.125,"x",{"property":"p"}])";
  const std::string written = R"(["and",{"score":"s","part":"band"},["today"],0.125,"x",{"property":"p"},null,false])";
  Expression read;
  CHECK_THROWS_AS(Expression::read_own_json(base::parse_json(text), read), base::Failed);  // "=" takes two
  Expression::read_own_json(base::parse_json(written), read);
  std::string out;
  base::JsonWriter writer(out);
  read.write_own_json(writer);
  CHECK(out == written);
}

TEST_CASE("depth and length of an expression have limits", "[forms]") {
  std::string deep = "1";
  for (std::size_t i = 0; i < deepest_expression; ++i) deep = "[\"-\"," + deep + "]";
  Expression read;
  CHECK_THROWS_AS(Expression::read_own_json(base::parse_json(deep), read), base::Failed);
  std::string longer = "[\"+\"";
  for (std::size_t i = 0; i < most_nodes; ++i) longer += ",1";
  CHECK_THROWS_AS(Expression::read_own_json(base::parse_json(longer + "]"), read), base::Failed);
}

}  // namespace mukana::forms
