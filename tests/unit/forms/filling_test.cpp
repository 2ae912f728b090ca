#include "mukana/forms/filling.hpp"

#include <catch2/catch.hpp>
#include <string>

namespace mukana::forms {
namespace {

std::string answer(const base::Refusal& refusal) { return refusal ? refusal->code + " " + refusal->path : ""; }

base::Date day(int number) { return *base::Date::of(2021, 6, number); }

}  // namespace

TEST_CASE("an anonymous response names nothing by which somebody is known", "[forms]") {
  using Mode = AnsweringMode;
  const auto [roles, expected] = GENERATE(table<AnsweringRoles, const char*>({
      {{true, false, false, false, true, Mode::alone}, ""},
      {{true, true, false, false, true, Mode::alone}, "ANONYMOUS_SUBJECT /subject"},
      {{true, false, true, false, true, Mode::alone}, "ANONYMOUS_AUTHOR /author"},
      {{true, false, false, true, true, Mode::alone}, "ANONYMOUS_ASSIGNMENT /assignment"},
      {{true, false, false, false, true, Mode::by_proxy}, ""},
      {{false, true, true, true, true, Mode::alone}, ""},
      {{false, true, true, true, true, Mode::together}, ""},
      {{false, true, false, false, false, Mode::alone}, ""},  // a professional's observation of a client
      {{false, true, false, false, false, Mode::by_proxy}, ""},
      {{false, true, false, false, true, Mode::by_proxy}, "PROXY_IS_SUBJECT /mode"},
  }));
  CHECK(answer(check_answering_roles(roles)) == expected);
}

TEST_CASE("an assignment is answered once, by its person, with its form", "[forms]") {
  using State = AssignmentState;
  const auto [match, expected] = GENERATE(table<AssignmentMatch, const char*>({
      {{State::open, true, true, false}, ""},
      {{State::open, false, true, false}, "ASSIGNMENT_OF_OTHER_FORM /assignment"},
      {{State::open, true, false, false}, "ASSIGNMENT_OF_OTHER_PERSON /assignment"},
      {{State::open, true, true, true}, "ASSIGNMENT_IS_ANONYMOUS /assignment"},
      {{State::answered, true, true, false}, "ASSIGNMENT_ANSWERED /assignment"},
      {{State::withdrawn, true, true, false}, "ASSIGNMENT_WITHDRAWN /assignment"},
  }));
  CHECK(answer(check_answers_assignment(match)) == expected);
  CHECK(answer(check_may_withdraw(State::open)).empty());
  CHECK(answer(check_may_withdraw(State::answered)) == "ASSIGNMENT_ANSWERED /id");
  CHECK(answer(check_may_withdraw(State::withdrawn)) == "ASSIGNMENT_WITHDRAWN /id");
}

TEST_CASE("an assignment is overdue from the day after its day, as long as it is open", "[forms]") {
  CHECK_FALSE(is_overdue(AssignmentState::open, day(10), day(10)));
  CHECK(is_overdue(AssignmentState::open, day(10), day(11)));
  CHECK_FALSE(is_overdue(AssignmentState::open, std::nullopt, day(11)));
  CHECK_FALSE(is_overdue(AssignmentState::answered, day(10), day(11)));
  CHECK_FALSE(is_overdue(AssignmentState::withdrawn, day(10), day(11)));
}

TEST_CASE("nobody is asked for a form from the day on which it was retired", "[forms]") {
  CHECK(answer(check_may_assign(std::nullopt, day(10))).empty());
  CHECK(answer(check_may_assign(day(11), day(10))).empty());
  CHECK(answer(check_may_assign(day(10), day(10))) == "FORM_RETIRED /form");
}

TEST_CASE("what no longer counts is not changed, and what is nobody's is not amended", "[forms]") {
  CHECK(answer(check_may_change(ResponseState::valid)).empty());
  CHECK(answer(check_may_change(ResponseState::voided)) == "RESPONSE_IS_VOID /id");
  CHECK(answer(check_may_change(ResponseState::withdrawn)) == "RESPONSE_WITHDRAWN /id");
  CHECK(answer(check_may_amend(false)).empty());
  CHECK(answer(check_may_amend(true)) == "ANONYMOUS_STAYS /id");
}

}  // namespace mukana::forms
