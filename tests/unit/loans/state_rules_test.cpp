#include <catch2/catch.hpp>

#include "mukana/loans/rules.hpp"

namespace mukana::loans {
namespace {

using S = DeviceState;
using E = DeviceEvent;

base::Instant hour(std::int64_t count) { return {1'609'459'200'000 + count * 3'600'000}; }  // from 2021-01-01T00:00Z
LoanTime loan(std::int64_t out, std::optional<std::int64_t> returned, bool unproven = false) {
  LoanTime time{exactly(hour(out)), std::nullopt, unproven};
  if (returned) time.returned = exactly(hour(*returned));
  return time;
}
Wipe wipe(std::int64_t started, std::int64_t finished, WipeResult result = WipeResult::passed,
          std::string medium = {}) {
  return {std::move(medium), WipeAction::clear, result, false, hour(started), hour(finished)};
}

LoanTime ended(std::int64_t out, std::int64_t end, LoanEnd how) {
  LoanTime time = loan(out, end);
  time.ended = how;
  return time;
}
LoanTime broken(std::int64_t out, std::int64_t end) {
  LoanTime time = loan(out, end);
  time.returned_broken = true;
  return time;
}
LoanTime on_paper(std::int64_t out, std::int64_t returned, std::int64_t told) {
  LoanTime time = loan(out, returned, true);
  time.return_told = hour(told);
  return time;
}
Wipe then_install(Wipe wiped) {
  wiped.install_next = true;
  return wiped;
}

std::string written(const std::vector<StateSpan>& spans) {
  std::string text;
  for (const StateSpan& span : spans) {
    text += std::string(base::code(span.state)) + "@" +
            std::to_string((span.time.start.milliseconds - hour(0).milliseconds) / 3'600'000) + " ";
  }
  return text;
}

}  // namespace

TEST_CASE("what may follow what in a device's life", "[loans]") {
  const auto [from, event, to] = GENERATE(table<S, E, std::optional<S>>({
      {S::received, E::sent_to_wipe, S::to_wipe},
      {S::to_wipe, E::wiped, S::available},
      {S::to_wipe, E::wiped_for_install, S::to_install},
      {S::to_wipe, E::wipe_refused, S::blocked},
      {S::to_wipe, E::lent, std::nullopt},
      {S::blocked, E::sent_to_wipe, S::to_wipe},
      {S::blocked, E::disposed, S::disposed},
      {S::blocked, E::lent, std::nullopt},
      {S::to_install, E::installed, S::available},
      {S::to_install, E::wipe_refused, S::blocked},
      {S::available, E::wipe_refused, S::blocked},
      {S::received, E::wiped, std::nullopt},
      {S::repair, E::wipe_refused, std::nullopt},
      {S::to_install, E::sent_to_repair, S::repair},
      {S::available, E::reserved, S::reserved},
      {S::reserved, E::released, S::available},
      {S::available, E::lent, S::on_loan},
      {S::reserved, E::lent, S::on_loan},
      {S::on_loan, E::lent, std::nullopt},
      {S::on_loan, E::returned, S::to_wipe},
      {S::on_loan, E::returned_broken, S::repair},
      {S::on_loan, E::went_missing, S::lost},
      {S::on_loan, E::sent_to_repair, std::nullopt},
      {S::on_loan, E::sent_away, std::nullopt},
      {S::on_loan, E::granted, S::granted},
      {S::available, E::granted, S::granted},
      {S::available, E::sent_to_repair, S::repair},
      {S::repair, E::repaired, S::available},
      {S::repair, E::lent, std::nullopt},
      {S::available, E::sent_away, S::in_transit},
      {S::in_transit, E::arrived, S::available},
      {S::in_transit, E::lent, std::nullopt},
      {S::lost, E::found, S::to_wipe},
      {S::lost, E::lent, std::nullopt},
      {S::lost, E::lent_unproven, std::nullopt},
      {S::available, E::returned, std::nullopt},
      {S::repair, E::repaired_unwiped, S::to_wipe},
      {S::repair, E::repaired_to_install, S::to_install},
      {S::available, E::found_unwiped, S::to_wipe},
      {S::to_install, E::found_unwiped, S::to_wipe},
      {S::on_loan, E::found_unwiped, std::nullopt},
      {S::received, E::disposed, S::disposed},
      {S::to_wipe, E::disposed, S::disposed},
      {S::to_install, E::disposed, S::disposed},
      {S::available, E::disposed, S::disposed},
      {S::repair, E::disposed, S::disposed},
      {S::on_loan, E::disposed, std::nullopt},
      {S::reserved, E::disposed, std::nullopt},
      {S::in_transit, E::disposed, std::nullopt},
      {S::lost, E::disposed, std::nullopt},
  }));
  CHECK(next_state(from, event) == to);
}

TEST_CASE("nothing happens any more to a device that was granted or disposed of", "[loans]") {
  const S from = GENERATE(S::granted, S::disposed);
  for (int event = 0; event <= static_cast<int>(E::disposed); ++event) {
    CHECK_FALSE(next_state(from, static_cast<E>(event)));
  }
}

TEST_CASE("the states of a device are the fold of its records, in whichever order they were written", "[loans]") {
  struct Row {
    const char* what;
    DeviceHistory history;
    const char* expected;
  };
  const std::vector<Row> rows{
      {"registered", {hour(0), S::to_wipe, {}, {}, {}}, "to_wipe@0 "},
      {"wiped", {hour(0), S::to_wipe, {}, {}, {wipe(1, 2)}}, "to_wipe@0 available@2 "},
      {"a failed wipe, then a good one",
       {hour(0), S::to_wipe, {}, {}, {wipe(1, 2, WipeResult::failed), wipe(3, 4)}},
       "to_wipe@0 blocked@2 available@4 "},
      {"two media",
       {hour(0),
        S::to_wipe,
        {"a", "b"},
        {},
        {wipe(1, 2, WipeResult::passed, "a"), wipe(3, 4, WipeResult::passed, "b")}},
       "to_wipe@0 available@4 "},
      {"lent and returned",
       {hour(0), S::to_wipe, {}, {loan(5, 9)}, {wipe(1, 2)}},
       "to_wipe@0 available@2 on_loan@5 to_wipe@9 "},
      {"the second loan was written first",
       {hour(0), S::to_wipe, {}, {loan(12, {}), loan(5, 9)}, {wipe(10, 11), wipe(1, 2)}},
       "to_wipe@0 available@2 on_loan@5 to_wipe@9 available@11 on_loan@12 "},
      {"historical loans leave the device loanable between them",
       {hour(0), S::available, {}, {loan(5, 9, true), loan(12, 15, true)}, {}},
       "available@0 on_loan@5 available@9 on_loan@12 available@15 "},
      {"written down afterwards, the device is known to be unwiped from then on",
       {hour(0), S::available, {}, {on_paper(5, 9, 30), on_paper(12, 15, 30)}, {wipe(31, 32)}},
       "available@0 on_loan@5 available@9 on_loan@12 available@15 to_wipe@30 available@32 "},
      {"it was wiped before that was written down",
       {hour(0), S::available, {}, {on_paper(5, 9, 30)}, {wipe(10, 11)}},
       "available@0 on_loan@5 available@9 "},
      {"it was lent again before that was written down",
       {hour(0), S::available, {}, {on_paper(5, 9, 30), loan(20, {}, true)}, {}},
       "available@0 on_loan@5 available@9 on_loan@20 "},
      {"an earlier loan is written down later",
       {hour(0), S::available, {}, {on_paper(5, 9, 30), on_paper(12, 15, 50)}, {then_install(wipe(40, 41))}},
       "available@0 on_loan@5 available@9 on_loan@12 available@15 to_wipe@30 to_install@41 "},
      {"kept for somebody as that is written down, it is wiped once it is not",
       {hour(0), S::available, {}, {on_paper(5, 9, 30)}, {}, {{E::reserved, hour(20)}, {E::released, hour(35)}}},
       "available@0 on_loan@5 available@9 reserved@20 to_wipe@35 "},
      {"repaired while it waits for its programs",
       {hour(0),
        S::to_wipe,
        {},
        {},
        {then_install(wipe(1, 2))},
        {{E::sent_to_repair, hour(4)}, {E::repaired, hour(8)}, {E::installed, hour(10)}}},
       "to_wipe@0 to_install@2 repair@4 to_install@8 available@10 "},
      {"wiped in repair, for its programs",
       {hour(0), S::to_wipe, {}, {broken(5, 9)}, {wipe(1, 2), then_install(wipe(10, 11))}, {{E::repaired, hour(12)}}},
       "to_wipe@0 available@2 on_loan@5 repair@9 to_install@12 "},
      {"repaired with its programs on it",
       {hour(0),
        S::to_wipe,
        {},
        {},
        {then_install(wipe(1, 2))},
        {{E::installed, hour(3)}, {E::sent_to_repair, hour(4)}, {E::repaired, hour(8)}}},
       "to_wipe@0 to_install@2 available@3 repair@4 available@8 "},
      {"repaired in the house",
       {hour(0), S::available, {}, {}, {}, {{E::sent_to_repair, hour(3)}, {E::repaired, hour(8)}}},
       "available@0 repair@3 available@8 "},
      {"came back broken, repaired and wiped",
       {hour(0), S::to_wipe, {}, {broken(5, 9)}, {wipe(1, 2), wipe(13, 14)}, {{E::repaired_unwiped, hour(12)}}},
       "to_wipe@0 available@2 on_loan@5 repair@9 to_wipe@12 available@14 "},
      {"lost and found",
       {hour(0), S::to_wipe, {}, {ended(5, 9, LoanEnd::lost)}, {wipe(1, 2), wipe(11, 12)}, {{E::found, hour(11)}}},
       "to_wipe@0 available@2 on_loan@5 lost@9 to_wipe@11 available@12 "},
      {"a wipe from before it was found is none",
       {hour(0), S::to_wipe, {}, {ended(5, 9, LoanEnd::lost)}, {wipe(1, 2), wipe(10, 12)}, {{E::found, hour(11)}}},
       "to_wipe@0 available@2 on_loan@5 lost@9 to_wipe@11 "},
      {"granted to whom it was lent, by the loan alone and with the event beside it",
       {hour(0), S::available, {}, {ended(5, 9, LoanEnd::granted)}, {}, {{E::granted, hour(9)}}},
       "available@0 on_loan@5 granted@9 "},
      {"installed after the wipe",
       {hour(0), S::to_wipe, {}, {}, {then_install(wipe(1, 2))}, {{E::installed, hour(4)}}},
       "to_wipe@0 to_install@2 available@4 "},
      {"reserved, and lent at the same instant as it was reserved",
       {hour(0), S::available, {}, {loan(5, {})}, {}, {{E::reserved, hour(5)}}},
       "available@0 on_loan@5 "},
      {"moved to another custodian",
       {hour(0), S::available, {}, {}, {}, {{E::sent_away, hour(2)}, {E::arrived, hour(6)}}},
       "available@0 in_transit@2 available@6 "},
      {"disposed of, and nothing after it",
       {hour(0), S::to_wipe, {}, {}, {wipe(5, 6)}, {{E::disposed, hour(3)}}},
       "to_wipe@0 disposed@3 "},
      {"a loan from before the first day moves it", {hour(7), S::available, {}, {loan(5, {}, true)}, {}}, "on_loan@5 "},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    const auto spans = timeline(row.history);
    CHECK(written(spans) == row.expected);
    CHECK(spans.back().time.end == open_end);
    for (std::size_t i = 1; i < spans.size(); ++i) CHECK(spans[i - 1].time.end == spans[i].time.start);
  }
}

TEST_CASE("each wipe moves a device of two media as what is told of both", "[loans]") {
  const auto m1 = [](int hour) { return wipe(hour, hour + 1, WipeResult::passed, "m1"); };
  const auto m2 = [](int hour) { return wipe(hour, hour + 1, WipeResult::passed, "m2"); };
  const auto failed = [](Wipe record) {
    record.result = WipeResult::failed;
    return record;
  };
  const auto destroyed = [](Wipe record) {
    record.action = WipeAction::destroy;
    return record;
  };
  const auto left_used = [](Wipe record) {
    record.leaves_used = true;
    return record;
  };
  struct Row {
    const char* what;
    S first;
    std::vector<Wipe> wipes;
    std::vector<RecordedEvent> events;
    const char* expected;
  };
  const std::vector<Row> rows{
      {"the first of two", S::received, {m1(1)}, {}, "received@0 to_wipe@2 "},
      {"both", S::received, {m1(1), m2(3)}, {}, "received@0 to_wipe@2 available@4 "},
      {"a failure of what was received", S::received, {failed(m1(1))}, {}, "received@0 blocked@2 "},
      {"the other medium does not unblock", S::received, {failed(m1(1)), m2(3)}, {}, "received@0 blocked@2 "},
      {"the same one does", S::received, {failed(m1(1)), m1(3)}, {}, "received@0 blocked@2 to_wipe@4 "},
      {"a failure after the pass, and the other medium",
       S::to_wipe,
       {m1(1), failed(m1(3)), m2(7)},
       {{E::sent_to_wipe, hour(5)}},
       "to_wipe@0 blocked@4 to_wipe@5 "},
      {"and the first one again",
       S::to_wipe,
       {m1(1), failed(m1(3)), m2(7), m1(9)},
       {{E::sent_to_wipe, hour(5)}},
       "to_wipe@0 blocked@4 to_wipe@5 available@10 "},
      {"a failure on the shelf", S::to_wipe, {m1(1), m2(3), failed(m2(5))}, {}, "to_wipe@0 available@4 blocked@6 "},
      {"a failure of what waits for programs",
       S::to_wipe,
       {m1(1), then_install(m2(3)), failed(m2(5))},
       {},
       "to_wipe@0 to_install@4 blocked@6 "},
      {"no medium is left", S::to_wipe, {destroyed(m1(1)), destroyed(m2(3))}, {}, "to_wipe@0 blocked@4 "},
      {"one is left", S::to_wipe, {destroyed(m1(1)), m2(3)}, {}, "to_wipe@0 available@4 "},
      {"a used medium came in where one was wiped",
       S::to_wipe,
       {m1(1), m2(3), left_used(m1(5))},
       {},
       "to_wipe@0 available@4 to_wipe@6 "},
      {"a failure on its way, and another of what was kept",
       S::to_wipe,
       {m1(1), m2(3), failed(m1(6)), m1(9), failed(m2(12))},
       {{E::sent_away, hour(5)}, {E::arrived, hour(8)}, {E::reserved, hour(11)}, {E::released, hour(14)}},
       "to_wipe@0 available@4 in_transit@5 blocked@8 available@10 reserved@11 blocked@14 "},
      {"a used medium came in before", S::to_wipe, {left_used(m1(1)), m2(3), m1(5)}, {}, "to_wipe@0 available@6 "},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    CHECK(written(timeline({hour(0), row.first, {"m1", "m2"}, {}, row.wipes, row.events})) == row.expected);
  }
}

TEST_CASE("a return of which only the day is known gives way to the next loan of that day", "[loans]") {
  const base::Zone zone = *base::Zone::named("Europe/Helsinki");
  const base::Date day = *base::Date::of(2021, 3, 8);
  const LoanTime first{on_day(day.plus_days(-3), zone), on_day(day, zone), true};
  const LoanTime second{on_day(day, zone), on_day(day.plus_days(2), zone), true};
  const auto spans = timeline({zone.start_of(day.plus_days(-10)), S::available, {}, {first, second}, {}});
  REQUIRE(spans.size() == 4);
  CHECK(spans[1].time.start == zone.start_of(day.plus_days(-3)));
  CHECK(spans[2].state == S::on_loan);
  CHECK(spans[2].time.end == zone.start_of(day.plus_days(3)));
}

TEST_CASE("loans that share a day stand in the order in which they can have been", "[loans]") {
  const base::Zone zone = *base::Zone::named("Europe/Helsinki");
  const base::Date day = *base::Date::of(2021, 3, 8);
  const auto at = [&](std::int64_t hours) { return exactly({zone.start_of(day).milliseconds + hours * 3'600'000}); };
  const LoanTime open_by_day{on_day(day, zone), std::nullopt, true};
  const LoanTime whole_day{on_day(day, zone), on_day(day, zone), true};
  const LoanTime morning{at(8), at(9), true};
  const LoanTime open_at_ten{at(10), std::nullopt, true};
  const auto last_state = [&](std::vector<LoanTime> loans) {
    return timeline({zone.start_of(day.plus_days(-1)), S::available, {}, std::move(loans), {}}).back().state;
  };
  CHECK(last_state({open_by_day, morning}) == S::on_loan);
  CHECK(last_state({morning, open_by_day}) == S::on_loan);
  CHECK(last_state({open_at_ten, whole_day}) == S::on_loan);
  CHECK(last_state({open_by_day, whole_day}) == S::on_loan);
  CHECK(last_state({whole_day, morning}) == S::available);
}

TEST_CASE("a day's wipe follows a return of which only that day is known", "[loans]") {
  const base::Zone zone = *base::Zone::named("Europe/Helsinki");
  const base::Date day = *base::Date::of(2021, 3, 8);
  const auto at = [&](std::int64_t hours) {
    return base::Instant{zone.start_of(day).milliseconds + hours * 3'600'000};
  };
  const LoanTime lent{on_day(day.plus_days(-3), zone), on_day(day, zone)};
  const Wipe wiped{"", WipeAction::clear, WipeResult::passed, false, at(13), at(14)};
  const auto spans = timeline({zone.start_of(day.plus_days(-9)), S::available, {}, {lent}, {wiped}});
  CHECK(spans.back().state == S::available);
  CHECK(spans.back().time.start == at(14));
}

TEST_CASE("an event needs its state, and must not make later records impossible", "[loans]") {
  const DeviceHistory history{hour(0), S::available, {}, {loan(5, 9, true), loan(20, {}, true)}, {}, {}};
  const auto [event, at, expected] = GENERATE(table<E, std::int64_t, const char*>({
      {E::sent_to_repair, 2, "CONTRADICTS_LATER"},
      {E::sent_to_repair, 6, "DEVICE_ON_LOAN"},
      {E::sent_to_repair, 12, "CONTRADICTS_LATER"},
      {E::sent_away, 25, "DEVICE_ON_LOAN"},
      {E::disposed, 25, "DEVICE_ON_LOAN"},
      {E::repaired, 12, "DEVICE_NOT_IN_REPAIR"},
      {E::found, 12, "DEVICE_NOT_LOST"},
      {E::released, 12, "DEVICE_NOT_RESERVED"},
      {E::arrived, 12, "DEVICE_NOT_IN_TRANSIT"},
      {E::installed, 12, "DEVICE_NOT_TO_INSTALL"},
      {E::went_missing, 12, "DEVICE_NOT_ON_LOAN"},
      {E::sent_to_wipe, 12, "DEVICE_NOT_AVAILABLE"},
      {E::reserved, 12, ""},
      {E::granted, 25, ""},
  }));
  CAPTURE(base::code(event), at);
  const auto refusal = check_event(history, {event, hour(at)}, "/device");
  CHECK((refusal ? refusal->code : std::string()) == expected);
  if (refusal) CHECK(refusal->path == "/device");
}

TEST_CASE("a loan that is written down late fits into what was done beside it", "[loans]") {
  const DeviceHistory history{hour(0),
                              S::available,
                              {},
                              {},
                              {},
                              {{E::sent_to_repair, hour(5)},
                               {E::repaired, hour(9)},
                               {E::reserved, hour(12)},
                               {E::released, hour(14)},
                               {E::reserved, hour(20)}}};
  const auto [out, returned, expected] = GENERATE(table<int, int, const char*>({
      {1, 3, ""},
      {1, 5, ""},
      {1, 6, "CONTRADICTS_LATER /out_at"},
      {6, 7, "DEVICE_NOT_AVAILABLE /device"},
      {9, 11, ""},
      {11, 13, ""},  // the queue's own records are not counted
      {19, 21, "CONTRADICTS_LATER /out_at"},
      {21, 22, "CONTRADICTS_LATER /out_at"},
  }));
  CAPTURE(out, returned);
  const auto refusal = check_loan_fits(history, timeline(history), loan(out, returned, true), "/out_at");
  CHECK((refusal ? refusal->code + " " + refusal->path : "") == expected);
  LoanTime by_day = loan(6, 7, true);
  by_day.out.latest = hour(24);
  CHECK_FALSE(check_loan_fits(history, timeline(history), by_day, "/out_at"));
}

TEST_CASE("a loan written down late is held to what blocked the device when the queue let go of it", "[loans]") {
  Wipe destroyed = wipe(5, 6);
  destroyed.action = WipeAction::destroy;
  const DeviceHistory history{
      hour(0), S::available, {},
      {},      {destroyed},  {{E::reserved, hour(4)}, {E::released, hour(10)}, {E::sent_to_wipe, hour(20)}}};
  CHECK(state_at(timeline(history), hour(15)) == S::blocked);
  CHECK(state_at(timeline(history), hour(25)) == S::to_wipe);
  // Back from the loan it would have waited to be wiped already.
  CHECK(check_loan_fits(history, timeline(history), loan(12, 14), "/out_at")->code == "CONTRADICTS_LATER");
  CHECK_FALSE(check_loan_fits(history, timeline(history), loan(21, 22), "/out_at"));
}

TEST_CASE("what loses its last medium in repair is nothing to lend afterwards", "[loans]") {
  Wipe destroyed = wipe(5, 6);
  destroyed.action = WipeAction::destroy;
  DeviceHistory history{hour(0), S::available, {}, {}, {destroyed}, {{E::sent_to_repair, hour(4)}}};
  CHECK(state_at(timeline(history), hour(7)) == S::repair);
  CHECK(end_of_repair(history, hour(8)) == E::repaired);
  history.events.push_back({E::repaired, hour(8)});
  CHECK(state_at(timeline(history), hour(9)) == S::blocked);
}

TEST_CASE("what left for good answers so, and what is on its way too", "[loans]") {
  const auto [state, expected] = GENERATE(table<S, const char*>({
      {S::granted, "DEVICE_GONE"},
      {S::disposed, "DEVICE_GONE"},
      {S::in_transit, "DEVICE_IN_TRANSIT"},
      {S::to_wipe, "DEVICE_NOT_AVAILABLE"},
  }));
  const DeviceHistory history{hour(0), state, {}, {}, {}};
  CHECK(check_event(history, {E::sent_to_repair, hour(1)}, "/id")->code == expected);
}

TEST_CASE("a repair ends on the shelf only where the media were wiped since the device came back", "[loans]") {
  CHECK(end_of_repair({hour(0), S::available, {}, {}, {}}, hour(9)) == E::repaired);
  CHECK(end_of_repair({hour(0), S::to_wipe, {}, {broken(5, 8)}, {wipe(1, 2)}}, hour(9)) == E::repaired_unwiped);
  CHECK(end_of_repair({hour(0), S::to_wipe, {}, {loan(5, 8)}, {wipe(9, 10)}}, hour(12)) == E::repaired);
}

TEST_CASE("nothing is said to have happened in the future", "[loans]") {
  CHECK_FALSE(check_happened(hour(3), hour(3), "/at"));
  CHECK(check_happened(hour(4), hour(3), "/at")->code == "IN_FUTURE");
}

}  // namespace mukana::loans
