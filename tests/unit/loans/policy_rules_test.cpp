#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "mukana/loans/policy.hpp"

#include "unit/loans/due_cases.hpp"

namespace mukana::loans {
namespace {

using test::closed_on;
using test::day;
using test::weekly;

std::optional<std::size_t> chosen(const std::vector<PolicyScope>& policies, const char* group, DeviceKind kind,
                                  const char* on) {
  const auto named = *group != '\0' ? std::optional<std::string>(group) : std::nullopt;
  return choose_policy(policies, named, kind, day(on));
}

}  // namespace

TEST_CASE("the most specific policy holds: a group before a kind, then the later one", "[loans]") {
  const std::vector<PolicyScope> policies{
      {},
      {std::nullopt, DeviceKind::laptop},
      {"work", std::nullopt},
      {"work", DeviceKind::laptop},
      {"work", DeviceKind::laptop, day("2021-05-01")},
      {"work", DeviceKind::laptop, day("2021-07-01"), day("2021-07-31")},
  };
  const auto [group, kind, on, expected] = GENERATE(table<const char*, DeviceKind, const char*, std::size_t>({
      {"", DeviceKind::tablet, "2021-03-01", 0},
      {"other", DeviceKind::tablet, "2021-03-01", 0},
      {"other", DeviceKind::laptop, "2021-03-01", 1},
      {"work", DeviceKind::tablet, "2021-03-01", 2},
      {"work", DeviceKind::laptop, "2021-03-01", 3},
      {"work", DeviceKind::laptop, "2021-05-01", 4},
      {"work", DeviceKind::laptop, "2021-07-31", 5},
      {"work", DeviceKind::laptop, "2021-08-01", 4},
  }));
  CHECK(chosen(policies, group, kind, on) == expected);
  CHECK_FALSE(chosen({{"work"}}, "", DeviceKind::tablet, "2021-03-01"));
  CHECK(chosen({{}, {}}, "", DeviceKind::tablet, "2021-03-01") == 1U);
}

TEST_CASE("which policy holds depends on nothing but what is defined", "[loans][property]") {
  CHECK(rc::check([] {
    std::vector<PolicyScope> policies;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
      PolicyScope scope;
      if (*rc::gen::arbitrary<bool>()) scope.borrower_group = "g" + std::to_string(*rc::gen::inRange(0, 2));
      if (*rc::gen::arbitrary<bool>()) scope.device_kind = DeviceKind::tablet;
      if (*rc::gen::arbitrary<bool>()) scope.first_day = day("2021-01-01").plus_days(*rc::gen::inRange(0, 60));
      if (*rc::gen::arbitrary<bool>()) scope.last_day = day("2021-02-01").plus_days(*rc::gen::inRange(0, 60));
      policies.push_back(scope);
    }
    const auto best = choose_policy(policies, "g0", DeviceKind::tablet, day("2021-02-10"));
    if (!best) return;
    // One policy that does not hold changes nothing, wherever it stands among the others.
    auto more = policies;
    const auto place = *rc::gen::inRange<std::size_t>(0, policies.size() + 1);
    more.insert(more.begin() + static_cast<std::ptrdiff_t>(place), PolicyScope{"another", std::nullopt});
    const auto same = choose_policy(more, "g0", DeviceKind::tablet, day("2021-02-10"));
    RC_ASSERT(same == *best + (place <= *best ? 1 : 0));
  }));
}

TEST_CASE("a device is kept for so many open days after today", "[loans]") {
  const OpeningHours hours = closed_on({"2021-06-25"}, weekly("12345"));  // Midsummer Eve
  CHECK(keep_until(1, day("2021-06-23"), hours) == day("2021-06-24"));
  CHECK(keep_until(3, day("2021-06-23"), hours) == day("2021-06-29"));
  CHECK(keep_until(7, day("2021-06-23"), {}) == day("2021-06-30"));
  CHECK_FALSE(keep_until(1, day("2021-06-23"), weekly("")));
}

TEST_CASE("a renewal has a period of its own where the policy says so", "[loans]") {
  PolicyTerms terms;
  terms.due = test::lends_for(28, PeriodUnit::days);
  CHECK(renewal_terms(terms).period->count == 28);
  terms.renewal_period = LoanPeriod{2, PeriodUnit::weeks};
  CHECK(renewal_terms(terms).period->count == 2);
  CHECK_FALSE(check_policy(terms));
  terms.renewal_period = LoanPeriod{0, PeriodUnit::weeks};
  CHECK(check_policy(terms)->path == "/renewal_period/count");
}

}  // namespace mukana::loans
