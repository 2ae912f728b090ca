#include "mukana/forms/reliability.hpp"

#include <catch2/catch.hpp>

namespace mukana::forms {

using Catch::Matchers::WithinAbs;

TEST_CASE("alpha of three persons and two items, worked by hand", "[forms]") {
  // Items 1,2,3 and 1,3,2: variances 1 and 1. Sums 2,5,5: variance 3. Alpha = 2 * (1 - 2/3).
  const std::vector<ScaleAnswers> persons{{1, 1}, {2, 3}, {3, 2}};
  const Reliability found = cronbach_alpha(persons);
  CHECK(found.n == 3);
  CHECK(found.items == 2);
  CHECK_THAT(*found.alpha, WithinAbs(2.0 / 3, 1e-12));
  CHECK_THAT(*found.measurement_error, WithinAbs(1, 1e-12));  // sqrt(3 * (1 - 2/3))
  CHECK(found.without.empty());
}

TEST_CASE("who left out an item is not in; below two persons or items there is no alpha", "[forms]") {
  const std::vector<ScaleAnswers> persons{{1, 1}, {2, 3}, {3, 2}, {std::nullopt, 5}};
  CHECK(cronbach_alpha(persons).n == 3);
  CHECK_THAT(*cronbach_alpha(persons).alpha, WithinAbs(2.0 / 3, 1e-12));
  const std::vector<ScaleAnswers> alone{{1, 1}, {2, std::nullopt}};
  CHECK_FALSE(cronbach_alpha(alone).alpha);
  const std::vector<ScaleAnswers> single{{1.0}, {2.0}};
  CHECK_FALSE(cronbach_alpha(single).alpha);
  const std::vector<ScaleAnswers> same{{1, 2}, {2, 1}};
  CHECK_FALSE(cronbach_alpha(same).alpha);
  CHECK(cronbach_alpha({}).n == 0);
}

}  // namespace mukana::forms
