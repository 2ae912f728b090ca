// A definition is checked whole: expressions, scores, cycles.
#include <catch2/catch.hpp>

#include "unit/forms/form_support.hpp"

namespace mukana::forms {
namespace {

struct Row {
  const char* what;
  const char* items;
  const char* rest;
  const char* expected;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.what);
    CHECK(test::faults_of_json(test::form_json(row.items, row.rest)) == row.expected);
  }
}

}  // namespace

TEST_CASE("items of every kind stand together", "[forms]") {
  check(
      {{"all kinds",
        R"({"id":"g","kind":"group","items":[{"id":"d","kind":"display"},{"id":"dec","kind":"decimal","minimum":0.5,"maximum":0.75}]},
          {"id":"m","kind":"matrix","choice_list":"often","items":[{"id":"m1","kind":"single_choice"},{"id":"m2","kind":"single_choice"}]},
          {"id":"mb","kind":"matrix","minimum":1,"maximum":5,"items":[{"id":"mb1","kind":"scale","reverse":true}]},
          {"id":"r","kind":"repeat","maximum_occurrences":3,"items":[{"id":"born","kind":"date","latest":"2021-12-31"}]},
          {"id":"o","kind":"open_choice","choices":[{"code":"x"}]},{"id":"t","kind":"time"},
          {"id":"l","kind":"multiple_choice","choices":[{"code":"x"},{"code":"none","exclusive":true}],"items":[{"id":"why","kind":"text","longest":20}]},
          {"id":"task","kind":"functional_task","skill":{"framework":"DigComp","version":"2.2","code":"1.1"}})",
        R"("choice_lists":[{"id":"often","choices":[{"code":"a"},{"code":"b"}]}])", ""}});
}

TEST_CASE("what an item's kind does not take is named at its path", "[forms]") {
  check({
      {"an empty group", R"({"id":"g","kind":"group"})", "", "NO_ITEMS /items/0/items"},
      {"a group in a display", R"({"id":"d","kind":"display","items":[{"id":"t","kind":"text"}]})", "",
       "ITEMS_NOT_TAKEN /items/0/items"},
      {"one id at two depths", R"({"id":"g","kind":"group","items":[{"id":"g","kind":"text"}]})", "",
       "DUPLICATE_ITEM /items/0/items/0/id"},
      {"no such list", R"({"id":"a","kind":"single_choice","choice_list":"x"})", "",
       "UNKNOWN_LIST /items/0/choice_list"},
      {"choices and a list", R"({"id":"a","kind":"single_choice","choices":[{"code":"a"}],"choice_list":"x"})",
       R"("choice_lists":[{"id":"x","choices":[{"code":"a"}]}])", "TWO_LISTS /items/0/choice_list"},
      {"an empty list, and a twin", R"({"id":"t","kind":"text"})",
       R"("choice_lists":[{"id":"x","choices":[]},{"id":"x","choices":[{"code":"a"},{"code":"a"}]}])",
       "NO_CHOICES /choice_lists/0/choices; DUPLICATE_LIST /choice_lists/1/id; DUPLICATE_CODE "
       "/choice_lists/1/choices/1/code"},
      {"a matrix of groups",
       R"({"id":"m","kind":"matrix","items":[{"id":"g","kind":"group","items":[{"id":"t","kind":"text"}]}]})", "",
       "BAD_ROW /items/0/items/0"},
      {"half a bound", R"({"id":"s","kind":"scale","minimum":1.5,"maximum":3})", "", "NOT_WHOLE /items/0/minimum"},
      {"dates of a text", R"({"id":"t","kind":"text","earliest":"2021-01-01"})", "",
       "BOUND_NOT_TAKEN /items/0/earliest"},
      {"dates crossed", R"({"id":"t","kind":"date","earliest":"2021-01-02","latest":"2021-01-01"})", "",
       "BOUNDS_CROSSED /items/0/latest"},
      {"several single choices", R"({"id":"a","kind":"single_choice","several":true,"choices":[{"code":"a"}]})", "",
       "SEVERAL_NOT_TAKEN /items/0/several"},
      {"occurrences of one answer", R"({"id":"t","kind":"text","maximum_occurrences":2})", "",
       "OCCURRENCES_NOT_TAKEN /items/0/maximum_occurrences"},
      {"a state that is always there", R"({"id":"t","kind":"text","states":["answered"]})", "",
       "BAD_STATE /items/0/states"},
      {"a text reversed", R"({"id":"t","kind":"text","reverse":true})", "", "NO_BOUND /items/0/reverse"},
      {"a calculated task", R"({"id":"t","kind":"functional_task","calculate":1})", "",
       "CALCULATE_NOT_TAKEN /items/0/calculate"},
  });
}

TEST_CASE("an expression speaks of what is there, in types that go together", "[forms]") {
  const auto [expression, expected] = GENERATE(table<const char*, const char*>({
      {R"(["=",{"item":"n"},1])", ""},
      {R"(["=",{"item":"x"},1])", "UNKNOWN_ITEM /items/0/visible_when/1/item"},
      {R"(["=",{"item":"n"},"1"])", "TYPES_DIFFER /items/0/visible_when"},
      {R"(["=",{"item":"d"},"2021-02-31"])", "BAD_DATE /items/0/visible_when/2"},
      {R"({"item":"n"})", "WRONG_RESULT /items/0/visible_when"},
      {R"(["and",{"item":"n"},true])", "TYPES_DIFFER /items/0/visible_when/1"},
      {R"(["<",["+",{"item":"t"},1],2])", "TYPES_DIFFER /items/0/visible_when/1/1"},
      {R"(["<",["+",{"item":"age"},1],2])", "LIST_NOT_TAKEN /items/0/visible_when/1/1"},
      {R"(["exists",{"item":"g"}])", "NOT_ASKED /items/0/visible_when/1/item"},
      {R"(["exists",{"variable":"v"}])", "UNKNOWN_VARIABLE /items/0/visible_when/1/variable"},
      {R"(["exists",{"score":"s"}])", "UNKNOWN_SCORE /items/0/visible_when/1/score"},
      {R"(["exists",{"item":"n","part":"ease"}])", "UNKNOWN_PART /items/0/visible_when/1/part"},
      {R"(["=",{"property":"p"},"x"])", "NO_CHOICE /items/0/visible_when/1"},
      {R"(["=",["position"],1])", "NOT_IN_REPEAT /items/0/visible_when/1"},
      {R"(["exists",["where",{"item":"n"},true]])", "NOT_IN_REPEAT /items/0/visible_when/1/1"},
      {R"(["matches",{"item":"t"},{"item":"t"}])", "BAD_PATTERN /items/0/visible_when/2"},
      {R"(["matches",{"item":"t"},"(a"])", "BAD_PATTERN /items/0/visible_when/2"},
      {R"(["exists",["weight",{"item":"n"}]])", "NO_CHOICES /items/0/visible_when/1/1"},
      {R"(["if",true,true,1])", "TYPES_DIFFER /items/0/visible_when/3"},
      {R"(["=",["state",["first",{"item":"n"}]],"x"])", "NO_ITEM /items/0/visible_when/1/1"},
  }));
  CAPTURE(expression);
  const std::string items = R"({"id":"a","kind":"text","visible_when":)" + std::string(expression) +
                            R"(},{"id":"n","kind":"integer"},{"id":"d","kind":"date"},{"id":"t","kind":"text"},
    {"id":"g","kind":"group","items":[{"id":"in","kind":"text"}]},{"id":"r","kind":"repeat","items":[{"id":"age","kind":"integer"}]})";
  CHECK(test::faults_of_json(test::form_json(items)) == expected);
}

TEST_CASE("a cycle is found, and names what is in it", "[forms]") {
  const auto faults = faults_of(test::definition_of(test::form_json(
      R"({"id":"a","kind":"boolean","visible_when":["=",{"item":"c"},true]},
         {"id":"b","kind":"boolean","visible_when":["=",{"item":"a"},true]},
         {"id":"c","kind":"boolean","calculate":{"item":"b"}})")));
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].code == "CYCLE");
  CHECK(faults[0].path == "/items/0/visible_when");
  CHECK(faults[0].message == "Each needs the next one first: a -> c -> b -> a.");
  check({
      {"of itself", R"({"id":"a","kind":"integer","calculate":["+",{"item":"a"},1]})", "", "CYCLE /items/0/calculate"},
      {"by what it stands in",
       R"({"id":"g","kind":"group","visible_when":{"item":"b"},"items":[{"id":"b","kind":"boolean"}]})", "",
       "CYCLE /items/0/visible_when"},
      {"through a score", R"({"id":"a","kind":"integer","visible_when":[">",{"score":"s"},1]})",
       R"("scoring":{"scores":[{"id":"s","parts":[{"item":"a"}]}]})", "CYCLE /items/0/visible_when"},
      {"of variables", R"({"id":"a","kind":"boolean","visible_when":{"variable":"v"}})",
       R"("variables":[{"name":"v","value":["not",{"variable":"w"}]},{"name":"w","value":["not",{"variable":"v"}]}])",
       "CYCLE /items/0/visible_when/1/1"},
      {"a constraint may ask for its own item",
       R"({"id":"a","kind":"integer","constraints":[{"must":[">",{"item":"a"},0]}]})", "", ""},
  });
}

TEST_CASE("variables that multiply are stopped", "[forms]") {
  std::string variables = R"("variables":[{"name":"v0","value":1})";
  for (int i = 1; i < 38; ++i) {
    const std::string before = R"({"variable":"v)" + std::to_string(i - 1) + "\"}";
    variables += R"(,{"name":"v)" + std::to_string(i) + R"(","value":["+",)" + before + "," + before + "]}";
  }
  const std::string faults = test::faults_of_json(
      test::form_json(R"({"id":"a","kind":"decimal","calculate":{"variable":"v37"}})", variables + "]"));
  CHECK(faults.substr(0, 9) == "TOO_MANY ");
}

TEST_CASE("what a new response begins with is an answer that the item takes", "[forms]") {
  check({
      {"beyond a scale", R"({"id":"s","kind":"scale","minimum":1,"maximum":5,"initial":9})", "",
       "OUT_OF_RANGE /items/0/initial"},
      {"no such choice", R"({"id":"c","kind":"single_choice","choices":[{"code":"x"}],"initial":"y"})", "",
       "UNKNOWN_CHOICE /items/0/initial"},
      {"no time", R"({"id":"t","kind":"time","initial":"25:00"})", "", "BAD_TIME /items/0/initial"},
      {"too late", R"({"id":"d","kind":"date","latest":"2021-01-01","initial":["date","2021-01-02"]})", "",
       "OUT_OF_RANGE /items/0/initial"},
      {"what it takes", R"({"id":"s","kind":"scale","minimum":1,"maximum":5,"initial":5},
                           {"id":"c","kind":"single_choice","choices":[{"code":"x"}],"initial":"x"},
                           {"id":"o","kind":"open_choice","choices":[{"code":"x"}],"initial":"other"},
                           {"id":"b","kind":"boolean","initial":true},{"id":"t","kind":"time","initial":"09:30"},
                           {"id":"d","kind":"date","initial":["date","2021-01-02"]},
                           {"id":"n","kind":"decimal","initial":2.5},{"id":"today","kind":"date","initial":["today"]})",
       "", ""},
  });
}

TEST_CASE("a choice is compared with one that is offered, and a filter asks for properties that there are", "[forms]") {
  const auto asked = [](const std::string& condition) {
    return test::faults_of_json(test::form_json(
        R"({"id":"c","kind":"single_choice","choices":[{"code":"x","properties":[{"name":"county","value":"a"}]}]},
           {"id":"m","kind":"multiple_choice","choices":[{"code":"x"}]},
           {"id":"o","kind":"open_choice","choices":[{"code":"x"}]},{"id":"t","kind":"functional_task"},
           {"id":"q","kind":"text","visible_when":)" +
        condition + "}"));
  };
  CHECK(asked(R"(["=",{"item":"c"},"x"])").empty());
  CHECK(asked(R"(["=",{"item":"c"},"y"])") == "UNKNOWN_CHOICE /items/4/visible_when/2");
  CHECK(asked(R"(["!=","y",{"item":"c"}])") == "UNKNOWN_CHOICE /items/4/visible_when/1");
  CHECK(asked(R"(["in",{"item":"c"},"x","y"])") == "UNKNOWN_CHOICE /items/4/visible_when/3");
  CHECK(asked(R"(["selected",{"item":"m"},"y"])") == "UNKNOWN_CHOICE /items/4/visible_when/2");
  CHECK(asked(R"(["=",{"item":"o"},"words of their own"])").empty());
  CHECK(asked(R"(["=",{"item":"t","part":"assistance"},"alone"])").empty());
  CHECK(asked(R"(["=",{"item":"t","part":"assistance"},"lonely"])") == "UNKNOWN_CHOICE /items/4/visible_when/2");
  CHECK(asked(R"(["=",{"item":"t","part":"held_by"},"nobody"])") == "UNKNOWN_CHOICE /items/4/visible_when/2");
  CHECK(asked(R"(["=",{"item":"t","part":"result"},"done"])").empty());
  const auto filtered = [](const char* property) {
    return test::faults_of_json(test::form_json(
        R"({"id":"c","kind":"single_choice","choices":[{"code":"x","properties":[{"name":"county","value":"a"}]}],
           "choice_filter":["=",{"property":")" +
        std::string(property) + R"("},"a"]})"));
  };
  CHECK(filtered("county").empty());
  CHECK(filtered("code").empty());
  CHECK(filtered("country") == "UNKNOWN_PROPERTY /items/0/choice_filter/1/property");
}

TEST_CASE("what runs and means nothing cannot be defined any more, and runs where it was defined", "[forms]") {
  const std::string form = test::form_json(
      R"({"id":"s","kind":"scale","minimum":1,"maximum":5,"initial":9},
         {"id":"c","kind":"single_choice","choices":[{"code":"x"}]},
         {"id":"q","kind":"text","visible_when":["=",{"item":"c"},"y"]})");
  CHECK(test::faults_of_json(form) == "OUT_OF_RANGE /items/0/initial; UNKNOWN_CHOICE /items/2/visible_when/2");
  const CompiledForm compiled(test::definition_of(form));
  CHECK(test::joined(test::outcome_of(compiled, R"({"c":"x","q":"kept"})").hidden) == "/q");
}

TEST_CASE("variables that nothing asks for are looked through, and cycles are named beside other faults", "[forms]") {
  check({
      {"a dangling variable", R"({"id":"t","kind":"text","variables":[{"name":"w","value":{"variable":"x"}}]})",
       R"("variables":[{"name":"v","value":["+",{"item":"nobody"},1]},{"name":"u","value":{"score":"none"}}])",
       "UNKNOWN_ITEM /variables/0/value/1/item; UNKNOWN_SCORE /variables/1/value/score; "
       "UNKNOWN_VARIABLE /items/0/variables/0/value/variable"},
      {"unused variables in a circle", R"({"id":"t","kind":"text"})",
       R"("variables":[{"name":"v","value":{"variable":"w"}},{"name":"w","value":{"variable":"v"}}])",
       "CYCLE /variables/0/value"},
      {"a variable of a repeat may be used there alone",
       R"({"id":"r","kind":"repeat","items":[{"id":"n","kind":"integer"},{"id":"m","kind":"integer","calculate":{"variable":"v"}}]})",
       R"("variables":[{"name":"v","value":["+",{"item":"n"},1]}])", ""},
      {"a circle and a dangling item",
       R"({"id":"a","kind":"integer","calculate":{"item":"b"}},{"id":"b","kind":"integer","calculate":{"item":"a"}},
          {"id":"c","kind":"integer","calculate":{"item":"nobody"}})",
       "", "UNKNOWN_ITEM /items/2/calculate/item; CYCLE /items/0/calculate"},
  });
}

TEST_CASE("scores are checked: parts, policies, bands, ranges", "[forms]") {
  const auto [score, expected] = GENERATE(table<const char*, const char*>({
      {R"({"id":"s","parts":[{"item":"a"},{"item":"b"}],"minimum":2,"maximum":10})", ""},
      {R"({"id":"s"})", "NO_PARTS /scoring/scores/0/parts"},
      {R"({"id":"s","parts":[{"item":"x"}]})", "UNKNOWN_ITEM /scoring/scores/0/parts/0/item"},
      {R"({"id":"s","parts":[{"score":"x"}]})", "UNKNOWN_SCORE /scoring/scores/0/parts/0/score"},
      {R"({"id":"s","parts":[{"score":"s"}]})", "CYCLE /scoring/scores/0"},
      {R"({"id":"s","parts":[{"item":"a","score":"s"}]})",
       "ONE_SOURCE /scoring/scores/0/parts/0; CYCLE /scoring/scores/0"},
      {R"({"id":"s","parts":[{"item":"n","reverse":true}]})", "NO_BOUND /scoring/scores/0/parts/0/reverse"},
      {R"({"id":"s","parts":[{"item":"yes","reverse":true}]})", ""},
      {R"({"id":"s","parts":[{"value":1,"reverse":true}]})", "REVERSE_NOT_TAKEN /scoring/scores/0/parts/0/reverse"},
      {R"({"id":"s","parts":[{"item":"t"}]})", "NOT_SCORABLE /scoring/scores/0/parts/0/item"},
      {R"({"id":"s","parts":[{"item":"c"}]})", "NOT_SCORABLE /scoring/scores/0/parts/0/item"},
      {R"({"id":"s","parts":[{"item":"age"}]})", "IN_REPEAT /scoring/scores/0/parts/0/item"},
      {R"({"id":"s","kind":"count","parts":[{"item":"a"}]})", "NO_CONDITION /scoring/scores/0/parts/0"},
      {R"({"id":"s","kind":"count","parts":[{"item":"c"}],"meets":{"is":["x"]}})", ""},
      {R"({"id":"s","parts":[{"item":"a"}],"meets":{"at_least":1}})", "CONDITION_NOT_TAKEN /scoring/scores/0/meets"},
      {R"({"id":"s","kind":"expression"})", "NO_EXPRESSION /scoring/scores/0/value"},
      {R"({"id":"s","parts":[{"item":"a"}],"missing":{"rule":"impute"}})", "NO_VALUE /scoring/scores/0/missing/impute"},
      {R"({"id":"s","parts":[{"item":"a"}],"missing":{"minimum_answered":2}})",
       "TOO_MANY /scoring/scores/0/missing/minimum_answered"},
      {R"({"id":"s","parts":[{"item":"a"}],"bands":[{"code":"x","to":2},{"code":"x","from":2}]})",
       "DUPLICATE_CODE /scoring/scores/0/bands/1/code; BANDS_OVERLAP /scoring/scores/0/bands/1/from"},
      {R"({"id":"s","parts":[{"item":"a"}],"minimum":0,"maximum":5})", "RANGE_DIFFERS /scoring/scores/0/minimum"},
      {R"({"id":"s","parts":[{"item":"a"},{"item":"b"}],"multiply":-1,"minimum":-10,"maximum":-2})", ""},
      {R"({"id":"s","parts":[{"item":"a"}],"change":{"standard_deviation":0,"reliability":0.9,"which":"test_retest","source":"x"}})",
       "BAD_DEVIATION /scoring/scores/0/change/standard_deviation"},
  }));
  CAPTURE(score);
  const std::string items =
      R"({"id":"a","kind":"scale","minimum":1,"maximum":5},{"id":"b","kind":"scale","minimum":1,"maximum":5},
    {"id":"t","kind":"text"},{"id":"c","kind":"single_choice","choices":[{"code":"x"}]},
    {"id":"n","kind":"integer","minimum":0},{"id":"yes","kind":"boolean"},
    {"id":"r","kind":"repeat","items":[{"id":"age","kind":"integer"}]})";
  CHECK(test::faults_of_json(test::form_json(items, R"("scoring":{"scores":[)" + std::string(score) + "]}")) ==
        expected);
}

TEST_CASE("a definition comes back from its JSON as it was, and says no more than it was told", "[forms]") {
  const std::string json =
      R"({"title":{"fi":"T"},"items":[{"id":"g","kind":"group","text":{},"choices":[],"required":false,)"
      R"("items":[{"id":"a","kind":"scale","text":{"en":"A"},"choices":[],"minimum":0.5,"maximum":5,)"
      R"("required":true,"reverse":true,"visible_when":["exists",{"item":"b"}]}]},)"
      R"({"id":"b","kind":"text","text":{},"choices":[],"required":false}]})";
  CHECK(base::write_json(test::definition_of(json)) == json);
}

}  // namespace mukana::forms
