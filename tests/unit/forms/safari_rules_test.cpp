#include <catch2/catch.hpp>
#include <vector>

#include "mukana/forms/safari.hpp"

namespace mukana::forms {
namespace {

std::string answer(const base::Refusal& refusal) { return refusal ? refusal->code + " " + refusal->path : ""; }
using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a safari has steps and participants of one code each", "[forms]") {
  CHECK(answer(check_safari_steps(Codes{}, "/steps")) == "NO_STEPS /steps");
  CHECK(answer(check_safari_steps(Codes{"find", "log_in"}, "/steps")).empty());
  CHECK(answer(check_safari_steps(Codes{"find", "log_in", "find"}, "/steps")) == "DUPLICATE_STEP /steps/2/code");
  CHECK(answer(check_participants(Codes{}, "/participants")).empty());
  CHECK(answer(check_participants(Codes{"p1", "p1"}, "/participants")) == "DUPLICATE_PARTICIPANT /participants/1/code");
}

TEST_CASE("only a problem is more or less severe", "[forms]") {
  CHECK(answer(check_finding(FindingKind::problem, true)).empty());
  CHECK(answer(check_finding(FindingKind::works, false)).empty());
  CHECK(answer(check_finding(FindingKind::idea, true)) == "SEVERITY_OF_NO_PROBLEM /severity");
}

TEST_CASE("completing a safari needs a talk with everybody who went on it", "[forms]") {
  CHECK(answer(check_may_complete(SafariProgress{0, 0})) == "NOBODY_WENT /id");
  CHECK(answer(check_may_complete(SafariProgress{3, 1})) == "NOT_DEBRIEFED /id");
  CHECK(answer(check_may_complete(SafariProgress{3, 0})).empty());
  CHECK(answer(check_safari_open(SafariState::completed)) == "SAFARI_COMPLETED /id");
  CHECK(answer(check_safari_open(SafariState::open)).empty());
}

}  // namespace mukana::forms
