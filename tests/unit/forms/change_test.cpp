#include "mukana/forms/change.hpp"

#include <catch2/catch.hpp>
#include <limits>

namespace mukana::forms {

using Catch::Matchers::WithinAbs;

namespace {

constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

ChangeBasis ehealth(double reliability, ReliabilityKind which) {
  return {6.2, reliability, which, "Wangdahl et al. 2020, doi:10.2196/16316"};
}

}  // namespace

TEST_CASE("whether a change is reliable depends on which reliability is taken", "[forms]") {
  // eHEALS from 22 to 28, SD 6.2: 6 / (6.2 * sqrt(2 * 0.06)) = 2.79; 6 / (6.2 * sqrt(2 * 0.14)) = 1.83.
  const ReliableChange by_alpha = reliable_change(22, 28, ehealth(.94, ReliabilityKind::internal_consistency));
  CHECK_THAT(by_alpha.difference_error, WithinAbs(2.1477, 5e-5));
  CHECK_THAT(by_alpha.index, WithinAbs(2.79, 5e-3));
  CHECK(by_alpha.reliable);
  CHECK(by_alpha.verdict == Verdict::improved);
  const ReliableChange by_retest = reliable_change(22, 28, ehealth(.86, ReliabilityKind::test_retest));
  CHECK_THAT(by_retest.difference_error, WithinAbs(3.2807, 5e-5));
  CHECK_THAT(by_retest.index, WithinAbs(1.83, 5e-3));
  CHECK_FALSE(by_retest.reliable);
  CHECK(by_retest.verdict == Verdict::unchanged);
  CHECK_THAT(by_retest.smallest, WithinAbs(1.96 * 3.2807, 5e-4));
}

TEST_CASE("a fall is an improvement where lower is better", "[forms]") {
  ChangeBasis basis = ehealth(.94, ReliabilityKind::internal_consistency);
  CHECK(reliable_change(28, 22, basis).verdict == Verdict::deteriorated);
  basis.higher_is_better = false;
  CHECK(reliable_change(28, 22, basis).verdict == Verdict::improved);
  CHECK(reliable_change(22, 28, basis).verdict == Verdict::deteriorated);
}

TEST_CASE("a change of exactly the critical size is not yet reliable", "[forms]") {
  // SD 2 and reliability 0.5: the error of a difference is 2 exactly, the critical change 4.
  const ChangeBasis basis{2, 0.5, ReliabilityKind::test_retest, "by hand", 2};
  CHECK_FALSE(reliable_change(10, 14, basis).reliable);
  CHECK(reliable_change(10, 14.001, basis).reliable);
}

TEST_CASE("a basis that cannot be is refused at its field", "[forms]") {
  const auto [deviation, reliability, critical, source, expected] =
      GENERATE(table<double, double, double, const char*, const char*>({
          {6.2, .94, 1.96, "a source", ""},
          {0, .94, 1.96, "a source", "BAD_DEVIATION /reliable_change/standard_deviation"},
          {-1, .94, 1.96, "a source", "BAD_DEVIATION /reliable_change/standard_deviation"},
          {no_number, .94, 1.96, "a source", "BAD_DEVIATION /reliable_change/standard_deviation"},
          {6.2, 0, 1.96, "a source", "BAD_RELIABILITY /reliable_change/reliability"},
          {6.2, 1, 1.96, "a source", "BAD_RELIABILITY /reliable_change/reliability"},
          {6.2, 94, 1.96, "a source", "BAD_RELIABILITY /reliable_change/reliability"},
          {6.2, .94, 0, "a source", "BAD_CRITICAL /reliable_change/critical"},
          {6.2, .94, 1.96, " ", "BLANK /reliable_change/source"},
      }));
  CAPTURE(deviation, reliability, critical, source);
  const ChangeBasis basis{deviation, reliability, ReliabilityKind::test_retest, source, critical};
  const auto refusal = check_change_basis(basis, "/reliable_change");
  CHECK((refusal ? refusal->code + " " + refusal->path : "") == expected);
  if (refusal) CHECK(refusal->status == base::Status::argument);
}

TEST_CASE("a recovery crosses the cut-off, reliably, and from the clients' side", "[forms]") {
  // (10 * 20 + 10 * 30) / 20 = 25; the error of a difference is 2, so from 4 on a change is reliable.
  const double between = cut_off({20, 10, 30, 10});
  CHECK(between == 25);
  const ChangeBasis basis{2, 0.5, ReliabilityKind::test_retest, "by hand", 1.96};
  CHECK(is_recovery(22, 27, basis, between));
  CHECK(is_recovery(20, 25, basis, between));
  CHECK_FALSE(is_recovery(24, 26, basis, between));  // over it, and not reliably
  CHECK_FALSE(is_recovery(18, 24, basis, between));  // reliably, and not over it
  CHECK_FALSE(is_recovery(26, 32, basis, between));  // never on the clients' side
}

TEST_CASE("change is taken over pairs alone; who has one measurement is counted and in no mean", "[forms]") {
  // 2 -> 4, 4 -> 5, 6 -> 9: changes 2, 1, 3; mean 2, deviation 1.
  const std::vector<Pair> persons{{2, 4}, {4, 5}, {6, 9}, {100, std::nullopt}, {std::nullopt, 0}, {}};
  const PairedChange found = paired_change(persons);
  CHECK(found.persons == 6);
  CHECK(found.with_before == 4);
  CHECK(found.with_after == 4);
  CHECK(found.pairs == 3);
  CHECK(*found.mean_before == 4);
  CHECK(*found.mean_after == 6);
  CHECK(*found.mean_change == 2);
  CHECK(*found.deviation == 1);
  CHECK_THAT(*found.standard_error, WithinAbs(0.57735026918962576, 1e-12));
  CHECK(*found.effect == 2);
}

TEST_CASE("too few pairs leave out what they cannot tell", "[forms]") {
  CHECK_FALSE(paired_change({}).mean_change);
  const std::vector<Pair> one{{1, 3}};
  CHECK(*paired_change(one).mean_change == 2);
  CHECK_FALSE(paired_change(one).deviation);
  const std::vector<Pair> alike{{1, 3}, {2, 4}};
  CHECK(*paired_change(alike).deviation == 0);
  CHECK_FALSE(paired_change(alike).effect);
}

}  // namespace mukana::forms
