// What a form says of answers: what is shown, calculated, wrong, scored.
#include "mukana/forms/evaluation.hpp"

#include <catch2/catch.hpp>

#include "unit/forms/form_support.hpp"

namespace mukana::forms {
namespace {

using test::form_json;
using test::joined;
using test::outcome_of;
using test::scores_of;
using test::written;

CompiledForm form_of(std::string_view items, std::string_view rest = {}) {
  return CompiledForm(test::definition_of(form_json(items, rest)));
}

const char* const devices =
    R"({"id":"device","kind":"single_choice","choices":[{"code":"own"},{"code":"none"}]},
       {"id":"g","kind":"group","visible_when":["=",{"item":"device"},"own"],"items":[
         {"id":"s","kind":"scale","minimum":0,"maximum":5,"required":true},
         {"id":"o","kind":"scale","minimum":0,"maximum":3,"visible_when":[">",{"item":"s"},0]}]},
       {"id":"end","kind":"text","visible_when":["exists",{"item":"o"}]})";

}  // namespace

TEST_CASE("an item is shown where its rule is true and what it stands in is shown", "[forms]") {
  const CompiledForm form = form_of(devices);
  const auto [answers, hidden, faults] = GENERATE(table<const char*, const char*, const char*>({
      {R"({})", "/g /end", ""},
      {R"({"device":"none"})", "/g /end", ""},
      {R"({"device":"own"})", "/o /end", "MISSING_ANSWER /answers/s"},
      {R"({"device":"own","s":0})", "/o /end", ""},
      {R"({"device":"own","s":3})", "/end", ""},
      {R"({"device":"own","s":3,"o":1})", "", ""},
      // Stale answers are kept and seen by nobody; what they are is still checked.
      {R"({"device":"none","s":3,"o":1})", "/g /end", ""},
      {R"({"device":"own","s":0,"o":1})", "/o /end", ""},
      {R"({"device":"none","s":9})", "/g /end", "OUT_OF_RANGE /answers/s"},
  }));
  CAPTURE(answers);
  const Outcome outcome = outcome_of(form, answers);
  CHECK(joined(outcome.hidden) == hidden);
  CHECK(written(outcome.faults) == faults);
}

TEST_CASE("a hidden answer comes back when it is shown again", "[forms]") {
  const CompiledForm form =
      form_of(devices,
              R"("scoring":{"scores":[{"id":"sum","parts":[{"item":"s"},{"item":"o"}],"missing":{"rule":"ignore"}}]})");
  CHECK(scores_of(outcome_of(form, R"({"device":"own","s":3,"o":1})")) == "sum=4 complete 2/2");
  CHECK(scores_of(outcome_of(form, R"({"device":"none","s":3,"o":1})")) == "sum=none incomplete 0/2");
  CHECK(scores_of(outcome_of(form, R"({"device":"own","s":0,"o":1})")) == "sum=0 partial 1/2");
}

TEST_CASE("an item below a question is asked once the question is answered", "[forms]") {
  const CompiledForm form =
      form_of(R"({"id":"a","kind":"boolean","items":[{"id":"b","kind":"text","required":true}]})");
  CHECK(joined(outcome_of(form, "{}").hidden) == "/b");
  CHECK(joined(outcome_of(form, R"({"a":{"state":"do_not_know"}})").hidden) == "/b");
  CHECK(written(outcome_of(form, R"({"a":false})").faults) == "MISSING_ANSWER /answers/b");
}

TEST_CASE("each occurrence of a repeat stands for itself", "[forms]") {
  const CompiledForm form = form_of(
      R"({"id":"r","kind":"repeat","required":true,"minimum_occurrences":2,"maximum_occurrences":3,"items":[
           {"id":"age","kind":"integer","minimum":0,"required":true},
           {"id":"school","kind":"text","visible_when":["<",{"item":"age"},18]},
           {"id":"double","kind":"integer","calculate":["*",{"item":"age"},2]}]},
         {"id":"oldest","kind":"integer","calculate":["greatest",{"item":"double"}]},
         {"id":"minor","kind":"text","visible_when":["any",["each",{"item":"r"},["<",{"item":"age"},18]]]})");
  const auto [answers, hidden, faults] = GENERATE(table<const char*, const char*, const char*>({
      {R"({"r":[{"age":7,"school":"x"},{"age":30}]})", "/r/1/school", ""},
      {R"({"r":[{"age":70},{"age":30}]})", "/r/0/school /r/1/school /minor", ""},
      {R"({"r":[{"age":7},{}]})", "/r/1/school", "MISSING_ANSWER /answers/r/1/age"},
      {R"({"r":[{"age":7},{"age":-1}]})", "", "OUT_OF_RANGE /answers/r/1/age"},
      {R"({"r":[{"age":70}]})", "/r/0/school /minor", "TOO_FEW /answers/r"},
      {R"({"r":[{"age":1},{"age":1},{"age":1},{"age":1}]})", "", "TOO_MANY /answers/r"},
      {R"({"r":null})", "/minor", "MISSING_ANSWER /answers/r"},
      {R"({})", "/minor", "MISSING_ANSWER /answers/r"},
      {R"({"r":[{"age":1,"minor":"x"},{"age":1}]})", "", "WRONG_PLACE /answers/r/0/minor"},
      {R"({"age":1,"r":[{"age":1},{"age":1}]})", "", "WRONG_PLACE /answers/age"},
  }));
  CAPTURE(answers);
  const Outcome outcome = outcome_of(form, answers);
  CHECK(joined(outcome.hidden) == hidden);
  CHECK(written(outcome.faults) == faults);
  const Outcome two = outcome_of(form, R"({"r":[{"age":7},{"age":30}]})");
  CHECK(two.calculated.at(0).item == "oldest");
  CHECK(std::get<std::int64_t>(two.calculated.at(0).value) == 60);
}

TEST_CASE("items below each of several answers", "[forms]") {
  const CompiledForm form = form_of(
      R"({"id":"l","kind":"multiple_choice","choices":[{"code":"fi"},{"code":"sv"},{"code":"none","exclusive":true}],
          "items":[{"id":"since","kind":"integer","required":true,"minimum":1900}]},
         {"id":"n","kind":"integer","several":true,"maximum_occurrences":2})");
  const auto [answers, faults] = GENERATE(table<const char*, const char*>({
      {R"({"l":[{"value":"fi","items":{"since":2001}}],"n":[1,2]})", ""},
      {R"({"l":[{"value":"fi","items":{"since":2001}},"sv"]})", "MISSING_ANSWER /answers/l/1/items/since"},
      {R"({"l":[{"value":"fi","items":{"since":1}}]})", "OUT_OF_RANGE /answers/l/0/items/since"},
      {R"({"l":[{"value":"en","items":{"since":2001}}]})", "UNKNOWN_CHOICE /answers/l/0"},
      {R"({"l":[{"value":"fi","items":{"since":2001}},{"value":"fi","items":{"since":2001}}]})",
       "DUPLICATE_CHOICE /answers/l"},
      {R"({"l":[{"value":"fi","items":{"since":2001}},{"value":"none","items":{"since":2001}}]})",
       "EXCLUSIVE_CHOICE /answers/l"},
      {R"({"n":[1,2,3]})", "TOO_MANY /answers/n"},
      {R"({"n":[1,"x"]})", "WRONG_TYPE /answers/n/1"},
      {R"({"n":1})", "WRONG_TYPE /answers/n"},
  }));
  CAPTURE(answers);
  CHECK(written(outcome_of(form, answers).faults) == faults);
}

TEST_CASE("answers are checked by kind, whatever the screen let through", "[forms]") {
  const CompiledForm form = form_of(
      R"({"id":"dec","kind":"decimal","minimum":0.5,"maximum":2.5},{"id":"d","kind":"date","earliest":"2021-01-01","latest":"2021-12-31"},
         {"id":"t","kind":"time"},{"id":"o","kind":"open_choice","choices":[{"code":"x"}],"longest":3},
         {"id":"l","kind":"multiple_choice","choices":[{"code":"x"},{"code":"y"},{"code":"none","exclusive":true}],"maximum_occurrences":1},
         {"id":"task","kind":"functional_task"},{"id":"g","kind":"group","items":[{"id":"in","kind":"text"}]},
         {"id":"s","kind":"scale","minimum":1,"maximum":5,"states":["not_applicable"]},
         {"id":"even","kind":"integer","constraints":[{"must":["=",["mod",{"item":"even"},2],0],"message":{"en":"Even numbers only."}}]},
         {"id":"town","kind":"single_choice","choice_filter":["=",{"property":"county"},{"item":"o"}],
          "choices":[{"code":"mikkeli","properties":[{"name":"county","value":"ess"}]},{"code":"kuopio","properties":[{"name":"county","value":"ps"}]}]})");
  const auto [answers, faults] = GENERATE(table<const char*, const char*>({
      {R"({"dec":0.5,"d":"2021-02-28","t":"09:30","o":"own","l":["x"],"in":"a","s":5,"even":4})", ""},
      {R"({"dec":0.49})", "OUT_OF_RANGE /answers/dec"},
      {R"({"dec":2})", ""},
      {R"({"dec":"2"})", "WRONG_TYPE /answers/dec"},
      {R"({"d":"2021-02-29"})", "BAD_DATE /answers/d"},
      {R"({"d":"2020-12-31"})", "OUT_OF_RANGE /answers/d"},
      {R"({"t":"24:00"})", "BAD_TIME /answers/t"},
      {R"({"t":"09:30:59"})", ""},
      {R"({"t":"9:30"})", "BAD_TIME /answers/t"},
      {R"({"o":"öööö"})", "TOO_LONG /answers/o"},
      {R"({"l":["x","none"]})", "EXCLUSIVE_CHOICE /answers/l; TOO_MANY /answers/l"},
      {R"({"task":{"ease":6}})", "OUT_OF_RANGE /answers/task"},
      {R"({"task":{"ease":5,"result":"done","assistance":"alone","held_by":"client","note":"n"}})", ""},
      {R"({"task":{"result":"well"}})", "UNKNOWN_CHOICE /answers/task"},
      {R"({"task":4})", "WRONG_TYPE /answers/task"},
      {R"({"g":"x"})", "NOT_ASKED /answers/g"},
      {R"({"s":{"state":"not_applicable"}})", ""},
      {R"({"s":{"state":"refused"}})", "STATE_NOT_OFFERED /answers/s"},
      {R"({"dec":{"state":"refused"}})", ""},
      {R"({"even":3})", "CONSTRAINT_NOT_MET /answers/even"},
      {R"({"even":null})", ""},
      {R"({"o":"ess","town":"mikkeli"})", ""},
      {R"({"o":"ess","town":"kuopio"})", "CHOICE_NOT_OFFERED /answers/town"},
      {R"({"town":"kuopio"})", ""},
  }));
  CAPTURE(answers);
  CHECK(written(outcome_of(form, answers).faults) == faults);
}

TEST_CASE("answers that are of no shape are refused while they are read", "[forms]") {
  const CompiledForm form =
      form_of(R"({"id":"a","kind":"text"},{"id":"r","kind":"repeat","items":[{"id":"b","kind":"text"}]},
    {"id":"task","kind":"functional_task"})");
  const auto [answers, code, path] = GENERATE(table<const char*, const char*, const char*>({
      {"[]", "WRONG_TYPE", "/answers"},
      {R"({"a":{"value":1}})", "WRONG_TYPE", "/answers/a"},
      {R"({"a":{"state":"answered"}})", "WRONG_TYPE", "/answers/a/state"},
      {R"({"a":{"state":"gone"}})", "UNKNOWN_CODE", "/answers/a/state"},
      {R"({"a":{"state":"refused","value":1}})", "UNKNOWN_FIELD", "/answers/a"},
      {R"({"r":[1]})", "WRONG_TYPE", "/answers/r/0"},
      {R"({"task":{"help":1}})", "UNKNOWN_FIELD", "/answers/task/help"},
      {R"({"task":{"assistance":"some"}})", "UNKNOWN_CODE", "/answers/task/assistance"},
  }));
  CAPTURE(answers);
  try {
    test::answers_of(form, answers);
    FAIL("they were read");
  } catch (const base::Failed& failed) {
    CHECK(failed.failure().code == code);
    CHECK(failed.failure().path == path);
  }
}

TEST_CASE("answers come back from JSON as they were, and stored ones are computed alike", "[forms]") {
  const CompiledForm form = form_of(
      R"({"id":"a","kind":"text"},{"id":"r","kind":"repeat","items":[{"id":"b","kind":"decimal"},{"id":"c","kind":"boolean"}]},
         {"id":"l","kind":"multiple_choice","choices":[{"code":"fi","score":2},{"code":"sv","score":3}],"items":[{"id":"since","kind":"integer"}]},
         {"id":"m","kind":"multiple_choice","choices":[{"code":"x","score":5},{"code":"y","score":7}]},
         {"id":"n","kind":"decimal","several":true},
         {"id":"task","kind":"functional_task"},{"id":"s","kind":"scale","minimum":1,"maximum":5},{"id":"d","kind":"date"})",
      R"("scoring":{"scores":[
           {"id":"b","kind":"expression","value":["sum",{"item":"b"}]},
           {"id":"l","kind":"expression","value":["weight",{"item":"l"}]},
           {"id":"since","kind":"expression","value":["sum",{"item":"since"}]},
           {"id":"n","kind":"expression","value":["sum",{"item":"n"}]},
           {"id":"m","parts":[{"item":"m"}]},
           {"id":"task","parts":[{"item":"task"},{"item":"task","part":"assistance"}]},
           {"id":"s","parts":[{"item":"s"}]},
           {"id":"length","kind":"expression","value":["length",{"item":"a"}]},
           {"id":"year","kind":"expression","value":["year",{"item":"d"}]},
           {"id":"held","kind":"count","parts":[{"value":{"item":"task","part":"held_by"}}],"meets":{"is":["client"]}}]})");
  const auto [answers, scores] = GENERATE(table<const char*, const char*>({
      {R"({"a":"tab\t\"ä\"","r":[{"b":0.1,"c":true},{"b":0.2},{}],"l":[{"value":"fi","items":{"since":2001}},"sv"],)"
       R"("m":["x","y"],"n":[1,2.5],"task":{"ease":4,"assistance":"with_help","held_by":"client","note":"n"},"s":3,"d":"2021-02-28"})",
       "b=0.3 complete 0/0; l=5 complete 0/0; since=2001 complete 0/0; n=3.5 complete 0/0; m=12 complete 1/1; "
       "task=6 complete 2/2; s=3 complete 1/1; length=7 complete 0/0; year=2021 complete 0/0; held=1 complete 1/1"},
      {R"({"a":null,"s":{"state":"refused"}})",
       "b=0 complete 0/0; l=none incomplete 0/0; since=0 complete 0/0; n=0 complete 0/0; m=none incomplete 0/1; "
       "task=none incomplete 0/2; s=none incomplete 0/1; length=none incomplete 0/0; year=none incomplete 0/0; "
       "held=none incomplete 0/1"},
  }));
  const auto read = test::answers_of(form, answers);
  CHECK(base::write_json(write_answers(form, read)) == answers);
  CHECK(scores_of(evaluate(form, read, test::form_day)) == scores);
  Evaluator evaluator(form);
  for (int again = 0; again < 2; ++again) {
    evaluator.evaluate_stored(answers, test::form_day);
    CHECK(scores_of(evaluator.outcome()) == scores);
  }
  for (std::size_t length = 0; length < std::string_view(answers).size(); ++length) {
    CAPTURE(length);
    CHECK_THROWS_AS(evaluator.evaluate_stored(std::string_view(answers).substr(0, length), test::form_day),
                    base::Failed);
  }
}

TEST_CASE("coverage counts what is shown", "[forms]") {
  Evaluator evaluator(form_of(devices));
  const auto [answers, shown, answered] = GENERATE(table<const char*, std::int64_t, std::int64_t>({
      {R"({})", 1, 0},
      {R"({"device":"own","s":3})", 3, 2},
      {R"({"device":"none","s":3,"o":2})", 1, 1},
      {R"({"device":{"state":"refused"}})", 1, 0},
  }));
  evaluator.evaluate_stored(answers, test::form_day);
  CHECK(evaluator.coverage().shown == shown);
  CHECK(evaluator.coverage().answered == answered);
}

TEST_CASE("an expression that takes too long is stopped", "[forms]") {
  const CompiledForm form = form_of(
      R"({"id":"r","kind":"repeat","items":[{"id":"n","kind":"integer"}]},
         {"id":"x","kind":"integer","calculate":["sum",["each",{"item":"r"},["sum",["each",{"item":"r"},["sum",["each",{"item":"r"},{"item":"n"}]]]]]]})");
  std::string answers = R"({"r":[{"n":1})";
  for (int i = 0; i < 400; ++i) answers += R"(,{"n":1})";
  Evaluator evaluator(form);
  CHECK_THROWS_AS(evaluator.evaluate_stored(answers + "]}", test::form_day), base::Failed);
}

}  // namespace mukana::forms
