// Published instruments as scoring rules: data alone, with the examples of their sources and cases worked by hand. Their
// items stand here without texts.
#include <catch2/catch.hpp>

#include "unit/forms/form_support.hpp"

namespace mukana::forms {
namespace {

using test::scores_of;

// Scales named a1, a2, ... ; every second one reversed where that is asked.
std::string scales(int count, int minimum, int maximum, bool reverse_even = false) {
  std::string items;
  for (int i = 1; i <= count; ++i) {
    items += std::string(i == 1 ? "" : ",") + R"({"id":"a)" + std::to_string(i) + R"(","kind":"scale","minimum":)" +
             std::to_string(minimum) + R"(,"maximum":)" + std::to_string(maximum) +
             (reverse_even && i % 2 == 0 ? R"(,"reverse":true})" : "}");
  }
  return items;
}

std::string parts(int count) {
  std::string all = R"("parts":[)";
  for (int i = 1; i <= count; ++i) all += std::string(i == 1 ? "" : ",") + R"({"item":"a)" + std::to_string(i) + "\"}";
  return all + "]";
}

// Answers to a1, a2, ...; a negative one is left out.
std::string answers(const std::vector<int>& values) {
  std::string all = "{";
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i] < 0) continue;
    all +=
        std::string(all.size() == 1 ? "" : ",") + R"("a)" + std::to_string(i + 1) + "\":" + std::to_string(values[i]);
  }
  return all + "}";
}

CompiledForm form_of(const std::string& items, const std::string& scoring) {
  return CompiledForm(test::definition_of(test::form_json(items, R"("scoring":)" + scoring)));
}

void check(const CompiledForm& form, const std::vector<std::pair<std::vector<int>, std::string>>& rows) {
  for (const auto& [values, expected] : rows) {
    CAPTURE(values);
    CHECK(scores_of(test::outcome_of(form, answers(values))) == expected);
  }
}

std::string severity(const char* first, const char* rest) {
  return std::string(R"("bands":[{"code":"minimal","from":0,"to":4},{"code":"mild","from":5,"to":9},)") + first + rest +
         "]";
}

}  // namespace

TEST_CASE("System Usability Scale: in steps of 2.5, an item that cannot be answered counts as the centre", "[forms]") {
  const CompiledForm form = form_of(
      scales(10, 1, 5, true),
      R"({"version":"brooke-1996","scores":[{"id":"sus",)" + parts(10) +
          R"(,"multiply":2.5,"add":-25,"minimum":0,"maximum":100,"missing":{"rule":"impute","impute":3,"source":"Brooke 1996"}}]})");
  check(form, {
                  {{5, 4, 2, 1, 2, 3, 2, 4, 5, 2}, "sus=55 complete 10/10"},
                  {{5, 1, 5, 1, 5, 1, 5, 1, 5, 1}, "sus=100 complete 10/10"},
                  {{1, 5, 1, 5, 1, 5, 1, 5, 1, 5}, "sus=0 complete 10/10"},
                  {{3, 3, 3, 3, 3, 3, 3, 3, 3, 3}, "sus=50 complete 10/10"},
                  {{5, 4, 2, 1, 2, 3, 2, 4, 5, -1}, "sus=52.5 partial 9/10 imputed 1"},  // 2.5 * 21: 3 in place of 2
                  {{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1}, "sus=none incomplete 0/10 imputed 10"},
              });
}

TEST_CASE("WHO-5: raw and percentage, and no score with an item missing", "[forms]") {
  const std::string raw =
      R"({"id":"raw",)" + parts(5) +
      R"(,"minimum":0,"maximum":25,"bands":[{"code":"poor","to":12},{"code":"not_poor","from":13}]})";
  const CompiledForm form = form_of(
      scales(5, 0, 5), R"({"scores":[)" + raw + R"(,{"id":"percent","multiply":4,"parts":[{"score":"raw"}]}]})");
  check(form, {
                  {{3, 2, 3, 2, 3}, "raw=13 not_poor complete 5/5; percent=52 complete 1/1"},
                  {{3, 2, 3, 2, 2}, "raw=12 poor complete 5/5; percent=48 complete 1/1"},
                  {{5, 5, 5, 5, 5}, "raw=25 not_poor complete 5/5; percent=100 complete 1/1"},
                  {{0, 0, 0, 0, 0}, "raw=0 poor complete 5/5; percent=0 complete 1/1"},
                  {{3, 2, 3, 2, -1}, "raw=none incomplete 4/5; percent=none incomplete 0/1"},
              });
  // (raw - 5) * 4 is published here and there; a stated range shows that it is wrong.
  const std::string wrong =
      R"("scoring":{"scores":[{"id":"percent",)" + parts(5) + R"(,"multiply":4,"add":-20,"minimum":0,"maximum":100}]})";
  CHECK(test::faults_of_json(test::form_json(scales(5, 0, 5), wrong)) ==
        "RANGE_DIFFERS /scoring/scores/0/minimum; RANGE_DIFFERS /scoring/scores/0/maximum");
}

TEST_CASE("eHEALS: a sum with the Swedish thresholds", "[forms]") {
  const CompiledForm form = form_of(
      scales(8, 1, 5),
      R"({"scores":[{"id":"eheals",)" + parts(8) +
          R"(,"minimum":8,"maximum":40,"bands":[{"code":"inadequate","from":8,"to":20},{"code":"problematic","from":21,"to":26},
             {"code":"sufficient","from":27,"to":40}],
             "change":{"standard_deviation":6.2,"reliability":0.94,"which":"internal_consistency","source":"JMIR mHealth uHealth 2020;8(2):e16316"}}]})");
  check(form, {
                  {{4, 4, 3, 4, 3, 3, 4, 3}, "eheals=28 sufficient complete 8/8"},
                  {{3, 3, 3, 3, 3, 3, 4, 4}, "eheals=26 problematic complete 8/8"},
                  {{2, 2, 2, 2, 3, 3, 3, 3}, "eheals=20 inadequate complete 8/8"},
                  {{4, 4, 3, 4, 3, 3, 4, -1}, "eheals=none incomplete 7/8"},
              });
  const ChangeRule& rule = *form.definition().scoring->scores[0].change;
  const ReliableChange by_alpha = reliable_change(22, 28, basis_of(rule));
  CHECK(by_alpha.difference_error == Approx(2.1477).epsilon(0.0001));
  CHECK(by_alpha.index == Approx(2.79).epsilon(0.002));
  CHECK(by_alpha.reliable);
  ChangeRule retest = rule;
  retest.reliability = *base::Decimal::parse("0.86");
  retest.which = ReliabilityKind::test_retest;
  const ReliableChange by_retest = reliable_change(22, 28, basis_of(retest));
  CHECK(by_retest.difference_error == Approx(3.2807).epsilon(0.0001));
  CHECK(by_retest.index == Approx(1.83).epsilon(0.002));
  CHECK_FALSE(by_retest.reliable);
}

TEST_CASE("PHQ-9: the sum, the algorithm, and a safety flag that does not ask for the sum", "[forms]") {
  const std::string bands =
      severity(R"({"code":"moderate","from":10,"to":14},{"code":"moderately_severe","from":15,"to":19},)",
               R"({"code":"severe","from":20,"to":27})");
  const std::string symptoms =
      R"("parts":[{"item":"a1"},{"item":"a2"},{"item":"a3"},{"item":"a4"},{"item":"a5"},{"item":"a6"},
    {"item":"a7"},{"item":"a8"},{"item":"a9","meets":{"at_least":1}}])";
  const CompiledForm form = form_of(
      scales(9, 0, 3), R"({"scores":[{"id":"phq9",)" + parts(9) + R"(,"minimum":0,"maximum":27,)" + bands +
                           R"(},{"id":"symptoms","kind":"count","meets":{"at_least":2},)" + symptoms +
                           R"(},{"id":"core","kind":"any","meets":{"at_least":2},"parts":[{"item":"a1"},{"item":"a2"}]},
                              {"id":"syndrome","kind":"expression","value":["*",{"score":"core"},{"score":"symptoms"}],
                               "bands":[{"code":"none","to":1},{"code":"other","from":2,"to":4},{"code":"major","from":5}]}],
                              "flags":[{"id":"self_harm","kind":"safety","when":[">",{"item":"a9"},0]}]})");
  const auto [values, sum, syndrome, flags] = GENERATE(table<std::vector<int>, std::string, std::string, std::string>({
      {{2, 2, 1, 2, 1, 1, 0, 0, 0}, "phq9=9 mild complete 9/9", "syndrome=3 other complete 0/0", ""},
      {{2, 2, 2, 2, 0, 0, 0, 0, 1}, "phq9=9 mild complete 9/9", "syndrome=5 major complete 0/0", "self_harm"},
      {{0, 0, 0, 0, 0, 0, 0, 0, 1}, "phq9=1 minimal complete 9/9", "syndrome=0 none complete 0/0", "self_harm"},
      {{1, 1, 3, 3, 3, 3, 3, 3, 0}, "phq9=20 severe complete 9/9", "syndrome=0 none complete 0/0", ""},
      {{3, 3, 3, 3, 3, 3, 3, 3, 3}, "phq9=27 severe complete 9/9", "syndrome=9 major complete 0/0", "self_harm"},
      {{2, 0, 0, 0, 0, 0, 0, 0, 0}, "phq9=2 minimal complete 9/9", "syndrome=1 none complete 0/0", ""},
      {{2, 2, 1, 2, 1, 1, 0, -1, 2}, "phq9=none incomplete 8/9", "syndrome=none incomplete 0/0", "self_harm"},
  }));
  CAPTURE(values);
  const Outcome outcome = test::outcome_of(form, answers(values));
  CHECK(test::written(outcome.scores[0]) == sum);
  CHECK(test::written(outcome.scores[3]) == syndrome);
  CHECK(test::joined(outcome.flags) == flags);
  // A range of 0 to 21 is published on a wiki; nine items of 0 to 3 have another.
  const std::string wrong = R"("scoring":{"scores":[{"id":"s",)" + parts(9) + R"(,"minimum":0,"maximum":21}]})";
  CHECK(test::faults_of_json(test::form_json(scales(9, 0, 3), wrong)) == "RANGE_DIFFERS /scoring/scores/0/maximum");
}

TEST_CASE("GAD-7: a sum in four bands", "[forms]") {
  const CompiledForm form = form_of(
      scales(7, 0, 3),
      R"({"scores":[{"id":"gad7",)" + parts(7) + R"(,"minimum":0,"maximum":21,)" +
          severity(R"({"code":"moderate","from":10,"to":14},)", R"({"code":"severe","from":15,"to":21})") + "}]}");
  check(form, {
                  {{2, 2, 2, 1, 1, 1, 1}, "gad7=10 moderate complete 7/7"},
                  {{0, 0, 0, 1, 1, 1, 1}, "gad7=4 minimal complete 7/7"},
                  {{3, 3, 3, 3, 3, 0, 0}, "gad7=15 severe complete 7/7"},
                  {{2, 2, 2, 1, 1, 1, -1}, "gad7=none incomplete 6/7"},
              });
}

TEST_CASE("General Self-Efficacy: at most 3 of 10 may be missing; no cut-off", "[forms]") {
  const std::string policy = R"("minimum_answered":7,"source":"Schwarzer, FAQ")";
  const CompiledForm form =
      form_of(scales(10, 1, 4), R"({"scores":[{"id":"sum",)" + parts(10) + R"(,"missing":{"rule":"prorate",)" + policy +
                                    R"(},"minimum":10,"maximum":40},{"id":"mean","kind":"mean",)" + parts(10) +
                                    R"(,"missing":{"rule":"ignore",)" + policy + "}}]}");
  check(form, {
                  {{3, 3, 2, 3, 3, 2, 3, 3, 2, 3}, "sum=27 complete 10/10; mean=2.7 complete 10/10"},
                  {{3, 3, 2, 3, 3, 2, 3, 3, 2, -1},
                   "sum=26.6666666666666667 partial 9/10; mean=2.66666666666666667 partial 9/10"},
                  {{4, 4, 4, 4, 4, 4, 4, -1, -1, -1}, "sum=40 partial 7/10; mean=4 partial 7/10"},
                  {{4, 4, 4, 4, 4, 4, -1, -1, -1, -1}, "sum=none incomplete 6/10; mean=none incomplete 6/10"},
              });
}

TEST_CASE("Eurostat's Digital Skills Indicator 2.0: areas by counted activities, levels by counted areas", "[forms]") {
  const std::vector<std::pair<std::string, std::vector<std::string>>> areas{
      {"information", {"IUIF", "IHIF", "IUNW1", "TICCSFOI", "TICIDIS", "TICNIDIS", "TICXND"}},
      {"communication", {"IUEM", "IUPH1", "IUCHAT1", "IUSNET", "IUPOL2", "IUVOTE"}},
      {"content", {"CWRD1", "CXLS1", "CEPVA1", "CXFER1", "CPRES2", "CXLSADV1", "CPRG2"}},
      {"safety", {"MAPS_RPS", "MAPS_RRGL", "MAPS_LAP", "MAPS_RAAD", "MAPS_CWSC", "PCOOK1"}},
      {"problems", {"CINSAPP1", "CCONF1", "IBUY", "IUSELL", "IUBK", "IUOLC", "IUOLM", "IUJOB"}}};
  // Any of several items is one activity.
  const auto any_of = [](const std::vector<std::string>& items) {
    std::string text = R"({"value":["any")";
    for (const std::string& item : items) text += R"(,{"item":")" + item + "\"}";
    return text + "]}";
  };
  std::string items = R"({"id":"iu","kind":"boolean"})";
  std::string scores;
  for (const auto& [area, codes] : areas) {
    std::string counted;
    for (const std::string& code : codes) {
      items += R"(,{"id":")" + code + R"(","kind":"boolean"})";
      if (code == "TICCSFOI" || code == "TICIDIS" || code == "TICNIDIS" || code == "IUOLC" || code == "IUOLM") continue;
      counted += R"({"item":")" + code + "\"},";
    }
    if (area == "information") counted += any_of({"TICCSFOI", "TICIDIS", "TICNIDIS"}) + ",";
    if (area == "problems") counted += any_of({"IUOLC", "IUOLM"}) + ",";
    counted.pop_back();
    const int above = area == "information" || area == "communication" ? 2 : 3;
    scores +=
        R"({"id":")" + area + R"(","kind":"count","meets":{"at_least":1},"scored_when":{"item":"iu"},"parts":[)" +
        counted +
        R"(],"missing":{"rule":"ignore","minimum_answered":0},"bands":[{"code":"none","to":0},{"code":"basic","from":1,"to":)" +
        std::to_string(above - 1) + R"(},{"code":"above_basic","from":)" + std::to_string(above) + "}]},";
  }
  const auto count_areas = [&](int level) {
    std::string text = "[\"+\"";
    for (const auto& area : areas) {
      text += R"(,["if",[">=",{"score":")" + area.first + R"(","part":"level"},)" + std::to_string(level) + "],1,0]";
    }
    return text + "]";
  };
  scores +=
      R"({"id":"overall","kind":"expression","scored_when":{"item":"iu"},"value":["if",["=",)" + count_areas(2) +
      R"(,5],6,)" + count_areas(1) +
      R"(],"bands":[{"code":"no_skills","to":1},{"code":"limited","from":2,"to":2},{"code":"narrow","from":3,"to":3},
      {"code":"low","from":4,"to":4},{"code":"basic","from":5,"to":5},{"code":"above_basic","from":6}]})";
  const CompiledForm form = form_of(items, R"({"scores":[)" + scores + "]}");

  const auto bands_of = [&](const std::vector<std::string>& ticked, bool used = true) {
    std::string given = std::string(R"({"iu":)") + (used ? "true" : "false");
    for (const auto& area : areas) {
      for (const std::string& code : area.second) {
        const bool is_ticked = std::find(ticked.begin(), ticked.end(), code) != ticked.end();
        given += ",\"" + code + "\":" + (is_ticked ? "true" : "false");
      }
    }
    std::string text;
    for (const auto& score : test::outcome_of(form, given + "}").scores) {
      text += (text.empty() ? "" : " ") + score.band.value_or(std::string(base::code(score.state)));
    }
    return text;
  };
  CHECK(bands_of({"IUIF", "IUEM", "IUCHAT1", "CWRD1", "CXFER1", "MAPS_RRGL", "IUBK", "IBUY", "CINSAPP1"}) ==
        "basic above_basic basic basic above_basic basic");
  CHECK(bands_of({}) == "none none none none none no_skills");
  CHECK(bands_of({}, false) ==
        "not_applicable not_applicable not_applicable not_applicable not_applicable not_applicable");
  CHECK(bands_of({"TICCSFOI", "TICIDIS", "TICNIDIS"}) == "basic none none none none no_skills");  // one activity
  CHECK(bands_of({"IUOLC", "IUOLM", "IUEM"}) == "none basic none none basic limited");
  CHECK(bands_of({"IUIF", "IUEM", "CWRD1", "PCOOK1"}) == "basic basic basic basic none low");
  CHECK(bands_of({"IUIF", "IUNW1", "IUEM", "IUPH1", "CWRD1", "CXLS1", "CPRG2", "PCOOK1", "MAPS_RPS", "MAPS_LAP", "IBUY",
                  "IUBK", "IUJOB"}) == "above_basic above_basic above_basic above_basic above_basic above_basic");
}

TEST_CASE("UK Essential Digital Skills: without assistance, all of the foundation, one of each skill for life",
          "[forms]") {
  std::string items;
  std::string foundation;
  for (int i = 1; i <= 8; ++i) {
    items += R"({"id":"f)" + std::to_string(i) + R"(","kind":"functional_task"},)";
    foundation += std::string(i == 1 ? "" : ",") + R"({"item":"f)" + std::to_string(i) + R"(","part":"assistance"})";
  }
  std::string life;
  std::string level;
  for (const char* skill : {"communicating", "handling", "transacting", "solving", "safe"}) {
    std::string tasks;
    for (int i = 1; i <= 2; ++i) {
      const std::string id = std::string(skill) + std::to_string(i);
      items += R"({"id":")" + id + R"(","kind":"functional_task"},)";
      tasks += std::string(i == 1 ? "" : ",") + R"({"item":")" + id + R"(","part":"assistance"})";
    }
    life += R"(,{"id":")" + std::string(skill) + R"(","kind":"any","meets":{"is":["alone"]},"parts":[)" + tasks + "]}";
    level += std::string(level.empty() ? "" : ",") + R"({"score":")" + skill + "\"}";
  }
  items.pop_back();
  const CompiledForm form = form_of(
      items, R"({"scores":[{"id":"foundation","kind":"all","meets":{"is":["alone"]},"parts":[)" + foundation + "]}" +
                 life + R"(,{"id":"life","kind":"all","meets":{"at_least":1},"parts":[)" + level + "]}]}");
  const auto with = [](const std::string& prefix, const std::vector<std::string>& assistance) {
    std::string text;
    for (std::size_t i = 0; i < assistance.size(); ++i) {
      if (assistance[i].empty()) continue;
      text += ",\"" + prefix + std::to_string(i + 1) + R"(":{"assistance":")" + assistance[i] + "\"}";
    }
    return text;
  };
  const auto outcome = [&](const std::string& given) { return test::outcome_of(form, "{" + given.substr(1) + "}"); };
  const std::vector<std::string> eight(8, "alone");
  auto helped = eight;
  helped[7] = "with_help";
  auto unsaid = eight;
  unsaid[7] = "";
  auto both = helped;
  both[0] = "";
  CHECK(test::written(outcome(with("f", eight)).scores.front()) == "foundation=1 complete 8/8");
  CHECK(test::written(outcome(with("f", helped)).scores.front()) == "foundation=0 complete 8/8");
  CHECK(test::written(outcome(with("f", unsaid)).scores.front()) == "foundation=none incomplete 7/8");
  CHECK(test::written(outcome(with("f", both)).scores.front()) ==
        "foundation=0 partial 7/8");  // no answer could mend it
  std::string each;
  for (const char* skill : {"communicating", "handling", "transacting", "solving"})
    each += with(skill, {"with_help", "alone"});
  CHECK(test::written(outcome(each + with("safe", {"alone"})).scores.back()) == "life=1 complete 5/5");
  CHECK(test::written(outcome(each + with("safe", {"with_prompts", "done_for"})).scores.back()) ==
        "life=0 complete 5/5");
  CHECK(test::written(outcome(each).scores.back()) == "life=none incomplete 4/5");
}

TEST_CASE("don't know and not applicable are never 0, and leave the denominator where the policy says so", "[forms]") {
  const auto scored = [](const char* policy, const char* given) {
    const CompiledForm form = form_of(
        scales(4, 1, 5), R"({"scores":[{"id":"s","kind":"mean",)" + parts(4) + R"(,"missing":)" + policy + "}]}");
    return scores_of(test::outcome_of(form, given));
  };
  constexpr const char* given = R"({"a1":5,"a2":4,"a3":{"state":"not_applicable"},"a4":{"state":"do_not_know"}})";
  CHECK(scored(R"({"rule":"refuse"})", given) == "s=none incomplete 2/4");
  CHECK(scored(R"({"rule":"ignore"})", given) == "s=4.5 partial 2/4");
  CHECK(scored(R"({"rule":"ignore","not_applicable":"excluded"})", given) == "s=4.5 partial 2/3");
  CHECK(scored(R"({"rule":"refuse","not_applicable":"excluded"})",
               R"({"a1":5,"a2":4,"a3":{"state":"not_applicable"},"a4":3})") == "s=4 complete 3/3");
  CHECK(scored(R"({"rule":"ignore","not_applicable":"excluded"})",
               R"({"a1":{"state":"not_applicable"},"a2":{"state":"not_applicable"},"a3":{"state":"not_applicable"},)"
               R"("a4":{"state":"not_applicable"}})") == "s=none not_scorable 0/0");
}

}  // namespace mukana::forms
