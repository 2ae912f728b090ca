#include "mukana/loans/rules.hpp"

#include <catch2/catch.hpp>

namespace mukana::loans {
namespace {

const base::Zone& helsinki() {
  static const base::Zone zone = *base::Zone::named("Europe/Helsinki");
  return zone;
}

// "2021-03-05" is a day, "2021-03-05T08:00:00Z" an instant, "" nothing.
std::optional<Moment> moment(std::string_view text) {
  if (text.empty()) return std::nullopt;
  if (const auto day = base::parse_date(text)) return on_day(*day, helsinki());
  return exactly(*base::parse_instant(text));
}
base::Instant at(std::string_view text) { return *base::parse_instant(text); }
LoanTime loan(std::string_view out, std::string_view returned) { return {*moment(out), moment(returned), false}; }

}  // namespace

TEST_CASE("loans of a device never overlap", "[loans]") {
  struct Row {
    const char* out;
    const char* returned;
    const char* other_out;
    const char* other_returned;
    const char* code;
  };
  const auto row = GENERATE(values<Row>({
      // open against open, and after an open one
      {"2021-03-10T08:00:00Z", "", "2021-03-05T08:00:00Z", "", "DEVICE_ON_LOAN"},
      {"2021-03-01T08:00:00Z", "", "2021-03-05T08:00:00Z", "", "DEVICE_ON_LOAN"},
      {"2021-03-10T08:00:00Z", "2021-03-11T08:00:00Z", "2021-03-05T08:00:00Z", "", "DEVICE_ON_LOAN"},
      // backdated: before an open one is free, into a closed one is not
      {"2021-03-01T08:00:00Z", "2021-03-05T08:00:00Z", "2021-03-05T08:00:00Z", "", ""},
      {"2021-03-01T08:00:00Z", "2021-03-05T08:00:00.001Z", "2021-03-05T08:00:00Z", "", "OVERLAPS_OTHER_LOAN"},
      {"2021-03-06T08:00:00Z", "2021-03-07T08:00:00Z", "2021-03-05T08:00:00Z", "2021-03-08T08:00:00Z",
       "OVERLAPS_OTHER_LOAN"},
      {"2021-03-01T08:00:00Z", "", "2021-03-05T08:00:00Z", "2021-03-08T08:00:00Z", "OVERLAPS_OTHER_LOAN"},
      {"2021-03-08T08:00:00Z", "", "2021-03-05T08:00:00Z", "2021-03-08T08:00:00Z", ""},
      // days may be shared where one can have ended before the other began
      {"2021-03-08", "", "2021-03-05", "2021-03-08", ""},
      {"2021-03-08T08:00:00Z", "", "2021-03-05", "2021-03-08", ""},
      {"2021-03-07", "", "2021-03-05", "2021-03-08", "OVERLAPS_OTHER_LOAN"},
      {"2021-03-01", "2021-03-05", "2021-03-05", "2021-03-08", ""},
      {"2021-03-01", "2021-03-06", "2021-03-05", "2021-03-08", "OVERLAPS_OTHER_LOAN"},
      {"2021-03-08T08:00:00Z", "2021-03-08T10:00:00Z", "2021-03-08T09:00:00Z", "2021-03-08", "OVERLAPS_OTHER_LOAN"},
  }));
  const std::vector others{loan(row.other_out, row.other_returned)};
  const auto refusal = check_no_overlap(loan(row.out, row.returned), others, "/out_at");
  CHECK((refusal ? refusal->code : "") == row.code);
}

TEST_CASE("a return is after its checkout and happens once", "[loans]") {
  struct Row {
    const char* out;
    const char* returned_before;
    const char* returned;
    const char* code;
  };
  const auto row = GENERATE(values<Row>({
      {"2021-03-05T08:00:00Z", "", "2021-03-05T08:00:00.001Z", ""},
      {"2021-03-05T08:00:00Z", "", "2021-03-05T08:00:00Z", "RETURN_NOT_AFTER_CHECKOUT"},
      {"2021-03-05T08:00:00Z", "", "2021-03-04", "RETURN_NOT_AFTER_CHECKOUT"},
      {"2021-03-05T08:00:00Z", "", "2021-03-05", ""},
      {"2021-03-05", "", "2021-03-05", ""},
      {"2021-03-05", "2021-03-06", "2021-03-07", "LOAN_CLOSED"},
  }));
  const auto refusal = check_return(loan(row.out, row.returned_before), *moment(row.returned), "/returned_at");
  CHECK((refusal ? refusal->code : "") == row.code);
}

TEST_CASE("the last record of a medium is what tells of it: a failure cancels a pass, and a pass settles", "[loans]") {
  // In the order of time, an hour each; the device came back at 10.
  enum What { pass, fail, warn, claim, destroy, used };
  const auto wipe = [](const std::string& medium, int hour, What what) {
    Wipe record{medium, WipeAction::purge, WipeResult::passed, false, {hour * 3'600'000}, {(hour + 1) * 3'600'000}};
    if (what == fail) record.result = WipeResult::failed;
    record.warned = what == warn;
    record.trusted = what != claim;
    if (what == destroy) record.action = WipeAction::destroy;
    record.leaves_used = what == used;
    return record;
  };
  struct Row {
    const char* what;
    std::vector<Wipe> wipes;
    bool settled;
    bool refused;
  };
  const std::vector<Row> rows{
      {"nothing is told", {}, false, false},
      {"a pass", {wipe("m", 11, pass)}, true, false},
      {"a pass before it came back", {wipe("m", 9, pass)}, false, false},
      {"a failure after a pass", {wipe("m", 11, pass), wipe("m", 13, fail)}, false, true},
      {"a warning after a pass", {wipe("m", 11, pass), wipe("m", 13, warn)}, false, true},
      {"a pass after a failure", {wipe("m", 11, fail), wipe("m", 13, pass)}, true, false},
      {"the same, written down the other way round", {wipe("m", 13, pass), wipe("m", 11, fail)}, true, false},
      {"a pass, a warning and a pass", {wipe("m", 11, pass), wipe("m", 13, warn), wipe("m", 15, pass)}, true, false},
      {"a failure after what counts", {wipe("m", 11, pass), wipe("m", 23, fail)}, true, false},
      {"the failure of another medium", {wipe("m", 11, pass), wipe("x", 13, fail)}, true, false},
      {"a claim tells nothing", {wipe("m", 11, pass), wipe("m", 13, claim)}, true, false},
      {"nor frees what failed", {wipe("m", 11, fail), wipe("m", 13, claim)}, false, true},
      {"a failure before it came back", {wipe("m", 7, fail)}, false, false},
      {"destroyed, long before it came back", {wipe("m", 2, destroy)}, true, false},
      {"destroyed after a failure", {wipe("m", 11, fail), wipe("m", 13, destroy)}, true, false},
      {"a used medium in the place of one that was wiped", {wipe("m", 11, pass), wipe("m", 13, used)}, false, true},
      {"and wiped itself", {wipe("m", 11, pass), wipe("m", 13, used), wipe("m", 15, pass)}, true, false},
  };
  const std::vector<std::string> media{"m"};
  for (const Row& row : rows) {
    INFO(row.what);
    CHECK(is_sanitised(media, row.wipes, base::Instant{10 * 3'600'000}, {20 * 3'600'000}) == row.settled);
    CHECK(has_refused_medium(media, row.wipes, base::Instant{10 * 3'600'000}, {20 * 3'600'000}) == row.refused);
  }
}

TEST_CASE("a bad word counts whoever says it, and a good one where it is trusted", "[loans]") {
  const auto [result, warned, trusted, accepted, refused] = GENERATE(table<WipeResult, bool, bool, bool, bool>({
      {WipeResult::passed, false, true, true, false},
      {WipeResult::passed, false, false, false, false},
      {WipeResult::passed, true, true, false, true},
      {WipeResult::failed, false, true, false, true},
      {WipeResult::failed, false, false, false, true},
  }));
  const Wipe wipe{"m", WipeAction::clear, result, warned, {0}, {1}, trusted};
  CHECK(is_accepted(wipe) == accepted);
  CHECK(is_refused(wipe) == refused);
}

TEST_CASE("what was destroyed is not wiped again", "[loans]") {
  const auto wipe = [](WipeAction action, int from, int until, WipeResult result = WipeResult::passed) {
    return Wipe{"m", action, result, false, {from}, {until}};
  };
  const std::vector<Wipe> wiped{wipe(WipeAction::purge, 10, 12)};
  const std::vector<Wipe> destroyed{wipe(WipeAction::destroy, 10, 12)};
  const std::vector<Wipe> not_quite{wipe(WipeAction::destroy, 10, 12, WipeResult::failed)};
  const auto [recorded, record, expected] = GENERATE_COPY(table<std::vector<Wipe>, Wipe, std::string>({
      {destroyed, wipe(WipeAction::purge, 20, 21), "MEDIUM_DESTROYED"},
      {destroyed, wipe(WipeAction::destroy, 20, 21), "MEDIUM_DESTROYED"},
      {destroyed, wipe(WipeAction::purge, 9, 11), "MEDIUM_DESTROYED"},
      {destroyed, wipe(WipeAction::purge, 9, 10), ""},
      {not_quite, wipe(WipeAction::destroy, 20, 21), ""},
      {wiped, wipe(WipeAction::destroy, 20, 21), ""},
      {wiped, wipe(WipeAction::destroy, 1, 2), "CONTRADICTS_LATER"},
      {wiped, wipe(WipeAction::destroy, 1, 2, WipeResult::failed), ""},
  }));
  const auto refusal = check_medium_there(record, recorded, "/medium");
  CHECK((refusal ? refusal->code + " " + refusal->path : "") == (expected.empty() ? "" : expected + " /medium"));
  Wipe another = record;
  another.medium = "x";
  CHECK_FALSE(check_medium_there(another, recorded, "/medium"));
}

TEST_CASE("a checkout needs an accepted wipe of each medium, begun after the return before it", "[loans]") {
  const auto wipe = [](std::string medium, std::string_view started, std::string_view finished,
                       WipeResult result = WipeResult::passed, bool warned = false,
                       WipeAction action = WipeAction::purge) {
    return Wipe{std::move(medium), action, result, warned, at(started), at(finished)};
  };
  struct Row {
    const char* what;
    std::vector<std::string> media;
    std::vector<Wipe> wipes;
    bool accepted;
  };
  const std::vector<Row> rows{
      {"none at all", {"m"}, {}, false},
      {"one medium wiped", {"m"}, {wipe("m", "2021-03-11T08:00:00Z", "2021-03-11T09:00:00Z")}, true},
      {"one of two", {"m", "card"}, {wipe("m", "2021-03-11T08:00:00Z", "2021-03-11T09:00:00Z")}, false},
      {"both",
       {"m", "card"},
       {wipe("m", "2021-03-11T08:00:00Z", "2021-03-11T09:00:00Z"),
        wipe("card", "2021-03-11T09:00:00Z", "2021-03-11T09:30:00Z")},
       true},
      {"begun before the return", {"m"}, {wipe("m", "2021-03-10T07:59:00Z", "2021-03-11T09:00:00Z")}, false},
      {"finished after the checkout", {"m"}, {wipe("m", "2021-03-11T08:00:00Z", "2021-03-12T08:00:01Z")}, false},
      {"failed", {"m"}, {wipe("m", "2021-03-11T08:00:00Z", "2021-03-11T09:00:00Z", WipeResult::failed)}, false},
      {"passed with hidden sectors not erased",
       {"m"},
       {wipe("m", "2021-03-11T08:00:00Z", "2021-03-11T09:00:00Z", WipeResult::passed, true)},
       false},
      {"destroyed long ago",
       {"m"},
       {wipe("m", "2021-01-01T08:00:00Z", "2021-01-01T09:00:00Z", WipeResult::passed, false, WipeAction::destroy)},
       true},
      {"no named medium needs one wipe all the same", {}, {}, false},
      {"no named medium, one wipe", {}, {wipe("", "2021-03-11T08:00:00Z", "2021-03-11T09:00:00Z")}, true},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    DeviceHistory history{at("2021-01-01T00:00:00Z"),
                          DeviceState::available,
                          row.media,
                          {loan("2021-03-05T08:00:00Z", "2021-03-10T08:00:00Z")},
                          row.wipes};
    const auto refusal = check_sanitised(history, exactly(at("2021-03-12T08:00:00Z")));
    CHECK(!refusal == row.accepted);
    if (refusal) CHECK(refusal->code == "DEVICE_NOT_SANITISED");
  }
}

}  // namespace mukana::loans
