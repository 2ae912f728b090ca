#include <catch2/catch.hpp>
#include <string>

#include "mukana/forms/mapping.hpp"

namespace mukana::forms {
namespace {

std::string answer(const base::Refusal& refusal) { return refusal ? refusal->code + " " + refusal->path : ""; }

base::Date day(int number) { return *base::Date::of(2021, 6, number); }
GivenAt on(int number) { return {day(number), std::nullopt}; }
GivenAt at(const char* instant) {
  const auto moment = *base::parse_instant(instant);
  return {*base::Date::of(2021, 6, 1), moment};
}

}  // namespace

TEST_CASE("an estimate is the client's own, an observation somebody else's", "[forms]") {
  using Part = MappingPart;
  const auto [question, expected] = GENERATE(table<PartQuestion, const char*>({
      {{Part::estimate, true, true, true, false}, ""},
      {{Part::tasks, true, true, true, false}, ""},
      {{Part::tasks, true, true, false, false}, ""},  // a professional may write the tasks down
      {{Part::observation, true, true, false, true}, ""},
      {{Part::estimate, false, true, true, false}, "RESPONSE_NOT_VALID /response"},
      {{Part::tasks, true, false, true, false}, "RESPONSE_OF_OTHER_PERSON /response"},
      {{Part::estimate, true, true, false, false}, "NOT_A_SELF_ESTIMATE /response"},
      {{Part::estimate, true, true, true, true}, "NOT_A_SELF_ESTIMATE /response"},
      {{Part::observation, true, true, true, true}, "NOT_AN_OBSERVATION /response"},
  }));
  CHECK(answer(check_part(question)) == expected);
}

TEST_CASE("the estimate comes before the tasks", "[forms]") {
  CHECK(answer(check_order(on(1), on(1))).empty());
  CHECK(answer(check_order(on(1), on(2))).empty());
  CHECK(answer(check_order(on(2), on(1))) == "ESTIMATE_AFTER_TASKS /response");
  CHECK(answer(check_order(at("2021-06-01T08:00:00Z"), at("2021-06-01T08:30:00Z"))).empty());
  CHECK(answer(check_order(at("2021-06-01T08:31:00Z"), at("2021-06-01T08:30:00Z"))) ==
        "ESTIMATE_AFTER_TASKS /response");
  CHECK(answer(check_order(at("2021-06-01T08:31:00Z"), on(1))).empty());  // only the days are known of both
}

TEST_CASE("a mapping is completed once something was seen and talked over", "[forms]") {
  CHECK(answer(check_may_complete(false, false, 1)) == "NOTHING_SEEN /id");
  CHECK(answer(check_may_complete(true, false, 0)) == "NOT_DEBRIEFED /id");
  CHECK(answer(check_may_complete(true, false, 1)).empty());
  CHECK(answer(check_may_complete(false, true, 2)).empty());
  CHECK(answer(check_mapping_open(MappingState::open)).empty());
  CHECK(answer(check_mapping_open(MappingState::completed)) == "MAPPING_COMPLETED /id");
  CHECK(answer(check_debrief_day(day(1), day(2))) == "DEBRIEF_TOO_EARLY /held_on");
  CHECK(answer(check_debrief_day(day(2), day(2))).empty());
  CHECK(answer(check_debrief_day(day(1), std::nullopt)).empty());
}

}  // namespace mukana::forms
