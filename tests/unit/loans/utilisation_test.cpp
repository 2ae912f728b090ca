#include "mukana/loans/utilisation.hpp"

#include <catch2/catch.hpp>
#include <vector>

namespace mukana::loans {
namespace {

using S = DeviceState;

const base::Zone& helsinki() {
  static const base::Zone zone = *base::Zone::named("Europe/Helsinki");
  return zone;
}

base::Date march(int day) { return *base::Date::of(2021, 3, day); }
const base::Period month{march(1), march(31)};

// A wall-clock hour of March 2021 in Helsinki, where the clock skips from 3 to 4 on the 28th.
base::Instant at(int day, int hour) {
  return *helsinki().instant({march(day), hour * 3'600'000}, base::GapRule::next_instant);
}

// States by the hour at which each begins; the last one stays.
struct Begins {
  S state;
  int day;
  int hour;
};
std::vector<StateSpan> states(std::initializer_list<Begins> list) {
  std::vector<StateSpan> spans;
  for (const Begins& begins : list) {
    const base::Instant start = at(begins.day, begins.hour);
    if (!spans.empty()) spans.back().time.end = start;
    spans.push_back({begins.state, {start, open_end}});
  }
  return spans;
}

struct Device {
  const char* what;
  std::vector<StateSpan> states;
  std::int64_t loaned;
  std::int64_t available;
};

// Which hours the moves had is free: the worked example counts days.
std::vector<Device> fleet() {
  return {
      {"on loan all month", states({{S::on_loan, 1, 0}}), 31, 31},
      {"on loan for six hours", states({{S::available, 1, 0}, {S::on_loan, 9, 9}, {S::available, 9, 15}}), 1, 31},
      {"lent on the 5th, lost on the 15th", states({{S::available, 1, 0}, {S::on_loan, 5, 10}, {S::lost, 15, 14}}), 11,
       15},
      {"commissioned on the 20th, lent on the 31st at 23:00", states({{S::available, 20, 8}, {S::on_loan, 31, 23}}), 1,
       12},
      {"repair from the 8th to the 12th, then on loan until the Sunday of the change",
       states({{S::available, 1, 0}, {S::repair, 8, 9}, {S::on_loan, 12, 12}, {S::available, 28, 16}}), 17, 28},
      {"granted on the 16th", states({{S::on_loan, 1, 0}, {S::granted, 16, 13}}), 16, 16},
      {"returned on the 11th at 00:00", states({{S::on_loan, 1, 0}, {S::available, 11, 0}}), 10, 31},
      {"in transit from the 14th to the 16th",
       states({{S::available, 1, 0}, {S::in_transit, 14, 12}, {S::available, 16, 12}}), 0, 30},
  };
}

}  // namespace

TEST_CASE("loaned and available device-days of March 2021, device by device", "[loans]") {
  for (const Device& device : fleet()) {
    INFO(device.what);
    const Utilisation found = device_days(device.states, month, helsinki());
    CHECK(found.loaned_days == device.loaned);
    CHECK(found.available_days == device.available);
  }
}

TEST_CASE("the fleet of March 2021: 87 of 194 device-days, 83 of 190 at the ends of days", "[loans]") {
  std::int64_t loaned = 0;
  std::int64_t available = 0;
  std::int64_t census_loaned = 0;
  std::int64_t census_available = 0;
  for (const Device& device : fleet()) {
    const Utilisation found = device_days(device.states, month, helsinki());
    loaned += found.loaned_days;
    available += found.available_days;
    census_loaned += found.census_loaned_days;
    census_available += found.census_available_days;
  }
  CHECK(loaned == 87);
  CHECK(available == 194);
  CHECK(static_cast<double>(loaned) / static_cast<double>(available) == Approx(0.44845).margin(0.000005));
  CHECK(census_loaned == 83);
  CHECK(census_available == 190);
}

// The worked example gives the days of most moves and the figures; these hours are one choice with which all of its
// figures come out at once, the minutes among them.
TEST_CASE("the fleet of March 2021 by minutes: 0.43511 net, 0.41978 gross", "[loans]") {
  const std::vector<std::vector<StateSpan>> devices{
      states({{S::on_loan, 1, 0}}),
      states({{S::available, 1, 0}, {S::on_loan, 9, 9}, {S::available, 9, 15}}),
      states({{S::available, 1, 0}, {S::on_loan, 5, 1}, {S::lost, 15, 1}}),
      states({{S::available, 20, 1}, {S::on_loan, 31, 23}}),
      states({{S::available, 1, 0}, {S::repair, 8, 1}, {S::on_loan, 12, 14}, {S::available, 28, 5}}),
      states({{S::on_loan, 1, 0}, {S::granted, 16, 14}}),
      states({{S::on_loan, 1, 0}, {S::available, 11, 0}}),
      states({{S::available, 1, 0}, {S::in_transit, 14, 5}, {S::available, 16, 14}}),
  };
  Utilisation sum;
  for (const auto& device : devices) {
    const Utilisation found = device_days(device, month, helsinki());
    sum.loaned_days += found.loaned_days;
    sum.available_days += found.available_days;
    sum.census_loaned_days += found.census_loaned_days;
    sum.census_available_days += found.census_available_days;
    sum.loaned_milliseconds += found.loaned_milliseconds;
    sum.net_milliseconds += found.net_milliseconds;
    sum.gross_milliseconds += found.gross_milliseconds;
  }
  CHECK(sum.loaned_days == 87);
  CHECK(sum.available_days == 194);
  CHECK(sum.census_loaned_days == 83);
  CHECK(sum.census_available_days == 190);
  const auto loaned = static_cast<double>(sum.loaned_milliseconds);
  CHECK(loaned / static_cast<double>(sum.net_milliseconds) == Approx(0.43511).margin(0.000005));
  CHECK(loaned / static_cast<double>(sum.gross_milliseconds) == Approx(0.41978).margin(0.000005));
}

TEST_CASE("minutes are elapsed ones: the day of the change has 23 hours", "[loans]") {
  constexpr std::int64_t hour = 3'600'000;
  struct Row {
    const char* what;
    std::vector<StateSpan> states;
    base::Period period;
    std::int64_t loaned;
    std::int64_t net;
    std::int64_t gross;
  };
  const std::vector<Row> rows{
      {"a loan over the Sunday of the change", states({{S::on_loan, 1, 0}}), {march(28), march(28)}, 23, 23, 23},
      {"the Sunday in autumn",
       states({{S::on_loan, 1, 0}}),
       {*base::Date::of(2021, 10, 31), *base::Date::of(2021, 10, 31)},
       25,
       25,
       25},
      {"repair is in the fleet and not available",
       states({{S::available, 1, 0}, {S::repair, 8, 9}, {S::on_loan, 12, 12}}),
       {march(8), march(12)},
       12,
       21,
       120},
      {"a lost device leaves the fleet",
       states({{S::on_loan, 1, 0}, {S::lost, 2, 6}}),
       {march(1), march(3)},
       30,
       30,
       30},
      {"before the first day nothing counts", states({{S::available, 20, 8}}), {march(1), march(19)}, 0, 0, 0},
      {"a wiping is gross only",
       states({{S::on_loan, 1, 0}, {S::to_wipe, 1, 12}, {S::available, 1, 18}}),
       {march(1), march(1)},
       12,
       18,
       24},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    const Utilisation found = device_days(row.states, row.period, helsinki());
    CHECK(found.loaned_milliseconds == row.loaned * hour);
    CHECK(found.net_milliseconds == row.net * hour);
    CHECK(found.gross_milliseconds == row.gross * hour);
  }
}

TEST_CASE("the longest loan does not count days outside the period, and an empty period counts none", "[loans]") {
  const auto spans = states({{S::on_loan, 1, 0}});
  CHECK(device_days(spans, {march(10), march(19)}, helsinki()).loaned_days == 10);
  CHECK(device_days(spans, {march(10), march(9)}, helsinki()).available_days == 0);
}

}  // namespace mukana::loans
