#include "mukana/guidance/rules.hpp"

#include <catch2/catch.hpp>

namespace mukana::guidance {
namespace {

constexpr base::Instant instant{1'613'376'000'000};  // 2021-02-15T08:00:00Z
constexpr base::Date day{18'673};                    // 2021-02-15

struct TimeCase {
  SaidTime said;
  std::string code;  // empty where the rule agrees
  std::string path;
  Precision precision;
};

}  // namespace

TEST_CASE("an event has one time, and is not known more exactly than it is given", "[guidance]") {
  const auto [said, code, path, precision] = GENERATE(values<TimeCase>({
      {{instant, {}, {}}, "", "", Precision::instant},
      {{{}, day, {}}, "", "", Precision::day},
      {{instant, {}, Precision::day}, "", "", Precision::day},
      {{{}, day, Precision::week}, "", "", Precision::week},
      {{{}, day, Precision::month}, "", "", Precision::month},
      {{{}, day, Precision::instant}, "TOO_PRECISE", "/precision", Precision::instant},
      {{instant, day, {}}, "TWO_TIMES", "/happened_on", Precision::instant},
      {{{}, {}, {}}, "MISSING_FIELD", "/happened_at", Precision::day},
      {{{}, {}, Precision::week}, "MISSING_FIELD", "/happened_at", Precision::week},
  }));
  const base::Refusal refusal = check_time(said);
  CHECK((refusal ? refusal->code : "") == code);
  CHECK((refusal ? refusal->path : "") == path);
  if (refusal) CHECK(refusal->status == base::Status::format);
  CHECK(precision_of(said) == precision);
}

TEST_CASE("an end is after its start, or not known", "[guidance]") {
  CHECK_FALSE(check_order(instant, std::nullopt));
  CHECK_FALSE(check_order(instant, base::Instant{instant.milliseconds + 1}));
  CHECK(check_order(instant, instant)->code == "END_BEFORE_START");
  CHECK(check_order(instant, base::Instant{instant.milliseconds - 1})->path == "/ends_at");
}

}  // namespace mukana::guidance
