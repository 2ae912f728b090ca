#include "mukana/forms/agreement.hpp"

#include <catch2/catch.hpp>

namespace mukana::forms {

using Catch::Matchers::WithinAbs;

TEST_CASE("agreement beyond chance, worked by hand", "[forms]") {
  // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: 35 of 50 agree; by chance 25*30/2500 + 25*20/2500 = 0.5 would.
  JudgementTable table(2);
  table.add(0, 0, 20);
  table.add(0, 1, 5);
  table.add(1, 0, 10);
  table.add(1, 1, 15);
  const Agreement found = agreement(table, Weights::none);
  CHECK(found.n == 50);
  CHECK_THAT(*found.observed, WithinAbs(0.7, 1e-12));
  CHECK_THAT(*found.expected, WithinAbs(0.5, 1e-12));
  CHECK_THAT(*found.kappa, WithinAbs(0.4, 1e-12));
  // With two categories there is nothing between them: the weights change nothing.
  CHECK_THAT(*agreement(table, Weights::quadratic).kappa, WithinAbs(0.4, 1e-12));
}

TEST_CASE("a near miss counts partly where it is weighted", "[forms]") {
  // Three levels, three skills: the same, one step apart, two steps apart.
  JudgementTable table(3);
  table.add(0, 0);
  table.add(1, 2);
  table.add(2, 0);
  CHECK_THAT(*agreement(table, Weights::none).observed, WithinAbs(1.0 / 3, 1e-12));
  CHECK_THAT(*agreement(table, Weights::linear).observed, WithinAbs((1 + 0.5 + 0) / 3, 1e-12));
  CHECK_THAT(*agreement(table, Weights::quadratic).observed, WithinAbs((1 + 0.75 + 0) / 3, 1e-12));
}

TEST_CASE("without judgements, or of one category alone, there is no kappa", "[forms]") {
  const Agreement nothing = agreement(JudgementTable(4), Weights::linear);
  CHECK(nothing.n == 0);
  CHECK_FALSE(nothing.observed);
  CHECK_FALSE(nothing.kappa);
  JudgementTable table(4);
  table.add(2, 2, 9);
  const Agreement same = agreement(table, Weights::linear);
  CHECK(same.n == 9);
  CHECK(*same.observed == 1);
  CHECK(*same.expected == 1);
  CHECK_FALSE(same.kappa);
  CHECK_FALSE(same.standard_error);
}

TEST_CASE("full agreement over several categories is exactly 1, and leaves no error", "[forms]") {
  JudgementTable table(3);
  table.add(0, 0, 3);
  table.add(1, 1, 4);
  const Agreement found = agreement(table, Weights::none);
  CHECK(*found.kappa == 1);
  CHECK_THAT(*found.standard_error, WithinAbs(0, 1e-9));
}

}  // namespace mukana::forms
