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
