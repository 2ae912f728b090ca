#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "mukana/loans/queue.hpp"

#include "unit/loans/due_cases.hpp"

namespace mukana::loans {
namespace {

using test::day;
using S = ReservationState;
using E = ReservationEvent;

QueueEntry entry(const char* id, std::int64_t priority, std::int64_t placed_at, S state = S::queued) {
  return {id, state, priority, base::Instant{placed_at}};
}

std::string order_of(const std::vector<QueueEntry>& entries) {
  std::string ids;
  for (const std::size_t i : queue_order(entries)) ids += entries[i].id;
  return ids;
}

std::vector<QueueEntry> any_queue() {
  std::vector<QueueEntry> entries;
  const int count = *rc::gen::inRange(0, 12);
  for (int i = 0; i < count; ++i) {
    QueueEntry one{std::to_string(i), static_cast<S>(*rc::gen::inRange(0, 5)), *rc::gen::inRange<std::int64_t>(0, 3),
                   base::Instant{*rc::gen::inRange<std::int64_t>(0, 5)}};
    if (*rc::gen::inRange(0, 3) == 0) one.first_day = day("2021-06-28").plus_days(*rc::gen::inRange(0, 5));
    one.barred = *rc::gen::inRange(0, 5) == 0;
    entries.push_back(one);
  }
  return entries;
}

}  // namespace

TEST_CASE("a queue is ordered by priority class, then by time, then by id; who has a device kept stands first",
          "[loans]") {
  CHECK(order_of({entry("c", 5, 30), entry("b", 5, 20), entry("a", 5, 20)}) == "abc");
  CHECK(order_of({entry("a", 5, 10), entry("b", 1, 99)}) == "ba");
  CHECK(order_of({entry("a", 0, 1), entry("b", 9, 99, S::ready)}) == "ba");
  CHECK(order_of({entry("a", 0, 1, S::suspended), entry("b", 0, 2), entry("c", 9, 3, S::in_transit)}) == "cab");
}

TEST_CASE("whose turn it is: suspended, barred and later ones are passed over at their place", "[loans]") {
  std::vector<QueueEntry> entries{entry("a", 5, 1, S::suspended), entry("b", 5, 2), entry("c", 5, 3), entry("d", 5, 4)};
  entries[1].barred = true;
  entries[2].first_day = day("2021-07-05");
  CHECK(first_eligible(entries, day("2021-06-30")) == 3U);
  CHECK(first_eligible(entries, day("2021-07-05")) == 2U);
  entries[1].barred = false;
  CHECK(first_eligible(entries, day("2021-06-30")) == 1U);
  CHECK_FALSE(first_eligible({}, day("2021-06-30")));
  entries = {entry("a", 5, 1), entry("b", 5, 2)};
  entries[0].last_day = day("2021-06-30");
  CHECK(first_eligible(entries, day("2021-06-30")) == 0U);
  CHECK(first_eligible(entries, day("2021-07-01")) == 1U);
  CHECK(is_past(entries[0], day("2021-07-01")));
  // By a later day it is needed all the same, where that day's end is not told.
  entries[0].first_day = entries[0].last_day;
  CHECK(is_needed_by(entries[0], day("2021-06-28"), day("2021-07-05")));
  CHECK_FALSE(is_needed_by(entries[0], day("2021-06-28"), day("2021-06-29")));
}

TEST_CASE("what may follow what in the life of a reservation", "[loans]") {
  const auto [from, event, to] = GENERATE(table<S, E, std::optional<S>>({
      {S::queued, E::suspended, S::suspended},       {S::suspended, E::resumed, S::queued},
      {S::suspended, E::allocated, std::nullopt},    {S::queued, E::allocated, S::allocated},
      {S::queued, E::readied, std::nullopt},         {S::allocated, E::sent, S::in_transit},
      {S::in_transit, E::readied, S::ready},         {S::in_transit, E::expired, std::nullopt},
      {S::in_transit, E::called_back, S::allocated}, {S::allocated, E::called_back, std::nullopt},
      {S::ready, E::called_back, std::nullopt},      {S::fulfilled, E::reopened, S::queued},
      {S::expired, E::reopened, std::nullopt},       {S::cancelled, E::reopened, std::nullopt},
      {S::queued, E::reopened, std::nullopt},        {S::ready, E::expired, S::expired},
      {S::queued, E::expired, std::nullopt},         {S::ready, E::requeued, S::queued},
      {S::ready, E::fulfilled, S::fulfilled},        {S::queued, E::fulfilled, S::fulfilled},
      {S::fulfilled, E::cancelled, std::nullopt},    {S::expired, E::allocated, std::nullopt},
      {S::cancelled, E::resumed, std::nullopt},      {S::ready, E::notified, S::ready},
      {S::allocated, E::notified, std::nullopt},
  }));
  CHECK(next_state(from, event) == to);
  CHECK(check_event(from, event, "/id").has_value() == !to.has_value());
}

TEST_CASE("the order is a permutation, and depends on nothing but the entries", "[loans][property]") {
  CHECK(rc::check([] {
    const auto entries = any_queue();
    auto order = queue_order(entries);
    for (std::size_t i = 1; i < order.size(); ++i) RC_ASSERT(stands_before(entries[order[i - 1]], entries[order[i]]));
    auto shuffled = entries;
    std::reverse(shuffled.begin(), shuffled.end());
    RC_ASSERT(order_of(shuffled) == order_of(entries));
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i) RC_ASSERT(order[i] == i);
  }));
}

TEST_CASE("putting one in another class is a permutation in which all others keep their order", "[loans][property]") {
  CHECK(rc::check([] {
    auto entries = any_queue();
    if (entries.empty()) return;
    const auto before = queue_order(entries);
    const auto moved = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(entries.size())));
    entries[moved].priority_class = *rc::gen::inRange<std::int64_t>(0, 10);
    const auto after = queue_order(entries);
    RC_ASSERT(std::is_permutation(before.begin(), before.end(), after.begin(), after.end()));
    const auto others = [&](std::vector<std::size_t> order) {
      order.erase(std::remove(order.begin(), order.end(), moved), order.end());
      return order;
    };
    RC_ASSERT(others(before) == others(after));
    // Whoever has a device kept stands before all who wait, whatever their class.
    RC_ASSERT(
        std::is_partitioned(after.begin(), after.end(), [&](std::size_t i) { return holds_device(entries[i].state); }));
  }));
}

TEST_CASE("nobody is overtaken by whom they stand before and who is not eligible earlier", "[loans][property]") {
  CHECK(rc::check([] {
    const auto entries = any_queue();
    const base::Date today = day("2021-06-30");
    const auto first = first_eligible(entries, today);
    for (std::size_t i = 0; i < entries.size(); ++i) {
      if (!is_eligible(entries[i], today)) continue;
      RC_ASSERT(first.has_value());
      RC_ASSERT(i == *first || stands_before(entries[*first], entries[i]));
    }
  }));
}

TEST_CASE("how long a reservation waited, from its events", "[loans]") {
  struct Row {
    std::vector<std::pair<E, const char*>> events;
    const char* first_day;
    const char* handed_out;
    const char* expected;  // since, allocated, ready, fulfilled
  };
  const Row row = GENERATE(values<Row>({
      {{{E::placed, "01"}}, "", "", "01 - - -"},
      {{{E::placed, "01"}}, "09", "", "09 - - -"},
      {{{E::placed, "05"}}, "02", "", "05 - - -"},
      {{{E::placed, "01"}, {E::allocated, "03"}, {E::sent, "04"}, {E::readied, "06"}, {E::fulfilled, "08"}},
       "",
       "",
       "01 03 06 08"},
      // Its transfer was called back: the device is kept all the same.
      {{{E::placed, "01"},
        {E::allocated, "03"},
        {E::sent, "04"},
        {E::called_back, "05"},
        {E::sent, "06"},
        {E::readied, "07"}},
       "",
       "",
       "01 03 07 -"},
      {{{E::placed, "01"}, {E::allocated, "03"}, {E::readied, "03"}, {E::requeued, "04"}}, "", "", "01 - - -"},
      {{{E::placed, "01"},
        {E::allocated, "03"},
        {E::readied, "03"},
        {E::requeued, "04"},
        {E::allocated, "07"},
        {E::readied, "09"}},
       "",
       "",
       "01 07 09 -"},
      {{{E::placed, "01"}, {E::allocated, "03"}, {E::readied, "03"}, {E::expired, "06"}}, "", "", "01 03 03 -"},
      {{{E::placed, "01"}, {E::cancelled, "06"}}, "", "", "01 - - -"},
      // Nothing was kept, and they came by.
      {{{E::placed, "01"}, {E::fulfilled, "06"}}, "", "06", "01 06 06 06"},
      // The loan was written down later than it began: before the device was kept, or before it was asked for.
      {{{E::placed, "01"}, {E::allocated, "05"}, {E::readied, "06"}, {E::fulfilled, "06"}}, "", "04", "01 04 04 04"},
      {{{E::placed, "03"}, {E::fulfilled, "06"}}, "", "02", "03 03 03 03"},
      // The loan never was.
      {{{E::placed, "01"}, {E::allocated, "03"}, {E::readied, "03"}, {E::fulfilled, "04"}, {E::reopened, "08"}},
       "",
       "",
       "01 - - -"},
      {{{E::placed, "01"}, {E::fulfilled, "04"}, {E::reopened, "08"}, {E::fulfilled, "09"}}, "", "09", "01 09 09 09"},
  }));
  const auto of = [](const std::string& text) { return day(("2021-03-" + text).c_str()); };
  const auto given = [&](const std::string& text) { return text.empty() ? std::nullopt : std::optional(of(text)); };
  std::vector<DatedEvent> events;
  for (const auto& [event, text] : row.events) events.push_back({event, of(text)});
  const Wait wait = wait_of(events, given(row.first_day), given(row.handed_out));
  const auto show = [](std::optional<base::Date> date) {
    return date ? base::format_date(*date).substr(8) : std::string("-");
  };
  CHECK(show(wait.since) + " " + show(wait.allocated) + " " + show(wait.ready) + " " + show(wait.fulfilled) ==
        row.expected);
  CHECK(days_until(wait, wait.since) == 0);
  CHECK(days_until(wait, wait.since.plus_days(5)) == 5);
  CHECK_FALSE(days_until(wait, std::nullopt));
}

TEST_CASE("a renewal is refused where more wait than devices are free", "[loans]") {
  CHECK_FALSE(check_nobody_waits(0, 0, "/loan"));
  CHECK_FALSE(check_nobody_waits(2, 2, "/loan"));
  CHECK(check_nobody_waits(3, 2, "/loan")->code == "SOMEONE_WAITS");
}

TEST_CASE("events fold to a state, and what cannot follow changes nothing", "[loans]") {
  const std::vector<E> life{E::placed,    E::suspended, E::allocated, E::resumed,
                            E::allocated, E::readied,   E::expired,   E::fulfilled};
  CHECK(fold(life) == S::expired);
}

}  // namespace mukana::loans
