#include "outcomes/wording.hpp"

#include <catch2/catch.hpp>

#include "outcomes/counting_rule.hpp"
#include "unit/outcomes/sample_facts.hpp"

namespace {

using namespace mukana;
using namespace mukana::outcomes;

TEST_CASE("numbers are written as each language writes them", "[outcomes]") {
  CHECK(format_integer(719, "fi") == "719");
  CHECK(format_integer(1234567, "fi") == "1\u00a0234\u00a0567");
  CHECK(format_integer(1234567, "sv") == "1\u00a0234\u00a0567");
  CHECK(format_integer(1234567, "en") == "1,234,567");
  CHECK(format_integer(-1234, "fi") == "\u22121\u00a0234");
  CHECK(format_number(490.0 / 119, 2, "fi") == "4,12");
  CHECK(format_number(490.0 / 119, 2, "en") == "4.12");
  CHECK(format_number(3.5, 2, "sv") == "3,5");
  CHECK(format_number(3.5, 2, "sv", true) == "3,50");
  CHECK(format_number(17, 2, "fi") == "17");
  CHECK(format_number(-0.001, 2, "en") == "0");
  CHECK(format_number(12345.678, 1, "fi") == "12\u00a0345,7");
  CHECK(format_share(6.0 / 9, 0, "fi") == "67\u00a0%");
  CHECK(format_share(6.0 / 9, 1, "sv") == "66,7\u00a0%");
  CHECK(format_share(1, 1, "en") == "100%");
}

TEST_CASE("days and periods are written as each language writes them", "[outcomes]") {
  const base::Period spring{*base::parse_date("2021-02-15"), *base::parse_date("2021-06-13")};
  CHECK(format_day(spring.first_day, "fi") == "15.2.2021");
  CHECK(format_day(spring.first_day, "en") == "15\u00a0Feb\u00a02021");
  CHECK(format_period(spring, "fi") == "15.2.\u201313.6.2021");
  CHECK(format_period(spring, "sv") == "15.2.\u201313.6.2021");
  CHECK(format_period(spring, "en") == "15\u00a0Feb \u2013 13\u00a0Jun\u00a02021");
  CHECK(format_period({spring.first_day, *base::parse_date("2022-01-31")}, "fi") == "15.2.2021 \u2013 31.1.2022");
  CHECK(format_period({spring.first_day, spring.first_day}, "sv") == "15.2.2021");
}

TEST_CASE("a counting rule says in words what is counted", "[outcomes]") {
  const auto visits = test::indicator(
      R"({"title":"x","fact":"contact","about":[{"column":"kind","is":["call","home_visit"]},{"column":"client","known":true}],
          "counted":[{"column":"minutes","at_least":5,"reason":"short"}],
          "count_once_by":{"columns":["client","day"],"reason":"same_visit"},"measure":{"kind":"count"},"unit":"visits"})");
  const base::Texts rule = counting_rule(visits, test::spring());
  CHECK(
      rule.in("en") ==
      "The number of contacts; only where kind is call or home visit and client is known; counted where minutes is at "
      "least 5; the same client and day counts once (the first); local days 15\u00a0Feb \u2013 13\u00a0Jun\u00a02021, "
      "both ends in.");
  CHECK(rule.in("fi") ==
        "Yhteydenottojen määrä; rajaus: laji on puhelu tai kotikäynti ja asiakas on tiedossa; mukaan lasketaan, kun "
        "minuutit on vähintään 5; sama asiakas ja päivä lasketaan kerran (ensimmäinen); paikalliset päivät "
        "15.2.\u201313.6.2021, molemmat päät mukaan lukien.");
  CHECK(
      rule.in("sv") ==
      "Antalet kontakter; urval: typ är samtal eller hembesök och klient är känd; räknas där minuter är minst 5; samma "
      "klient och dag räknas en gång (den första); lokala dagar 15.2.\u201313.6.2021, båda ändarna medräknade.");
}

TEST_CASE("the counting rule of a share and of a distinct count name their parts", "[outcomes]") {
  const auto share = test::indicator(
      R"({"title":"x","fact":"response","measure":{"kind":"share","numerator":[{"column":"answer","is":"alone"}]},"period":"all","unit":"x"})");
  CHECK(counting_rule(share, {PeriodRule::all, {}, {}}).in("en") ==
        "The share of answers where answer is “alone”; every day on record.");
  const auto leaders = test::indicator(
      R"({"title":"x","fact":"meeting_leader","measure":{"kind":"distinct","column":"person","having":{"at_least":3}},"period":"all","unit":"x"})");
  CHECK(counting_rule(leaders, {PeriodRule::all, {}, {}}).in("en") ==
        "The number of different values (person) among leaders of meetings with at least 3 rows each; every day on "
        "record.");
}

}  // namespace
