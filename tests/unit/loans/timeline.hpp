#pragma once
/// A lending desk over weeks: each call is made at a time of its own, as a desk does it, so that what was recorded when is
/// as it would be.
#include <fstream>
#include <iterator>
#include <string>

#include "support/temporary_folder.hpp"
#include "unit/loans/fact_lines.hpp"
#include "unit/people/calls.hpp"

namespace mukana::test {

/// Begins on 2021-02-22 with ann (Juva, the library), kai (Mikkeli), ben and eve, and a policy of one week.
class Timeline {
 public:
  Timeline() {
    TestWorkspace start("2021-02-22T08:00:00Z", location());
    start.call("unit.add", R"({"id":"library","name":"Library"})");
    start.call("person.add", R"({"id":"ann","municipality":"Juva","unit":"library","since":"2021-01-01"})");
    start.call("person.add", R"({"id":"kai","municipality":"Mikkeli","since":"2021-01-01"})");
    for (const char* id : {"ben", "eve"}) start.call("person.add", std::string(R"({"id":")") + id + "\"}");
    start.call("policy.define", R"({"name":"Usual","period":{"count":1,"unit":"weeks"},"end_of_day":true,
      "most_renewals":2,"keep_days":2})");
  }

  std::string location() const { return folder_.file("desk.mukana"); }

  /// Days of 2021 and clock times in UTC: "03-28T21:30".
  boost::json::value call(const std::string& clock, std::string_view operation, std::string_view request) const {
    service::WorkspaceOptions options;
    options.fixed_clock = base::parse_instant(time(clock));
    const auto workspace = service::Workspace::open(location(), options, {});
    service::SessionOptions who;
    who.person.text = "founder";
    who.role = "coordinator";
    who.purpose = "administration";
    const auto session = workspace->begin(who);
    return answer(*session, operation, request);
  }

  void add_device(const std::string& id, const std::string& kind) const {
    call("02-22T08:00", "device.register",
         R"({"id":")" + id + R"(","kind":")" + kind + R"(","commissioned_on":"2021-01-25"})");
    wipe("02-22T09:00", id);
  }
  /// In the hour before.
  void wipe(const std::string& clock, const std::string& device) const {
    const std::string before = clock.substr(0, 6) + (clock.substr(6, 2) <= "10" ? "0" : "") +
                               std::to_string(std::stoi(clock.substr(6, 2)) - 1) + clock.substr(8);
    call(clock, "sanitisation.record",
         R"({"device":")" + device + R"(","action":"purge","result":"passed","started_at":")" + time(before) +
             R"(","finished_at":")" + time(clock) + "\"}");
  }
  void lend(const std::string& clock, const std::string& id, const std::string& device, const std::string& borrower,
            const std::string& more = "") const {
    call(clock, "loan.check_out",
         R"({"id":")" + id + R"(","device":")" + device + R"(","borrower":")" + borrower + R"(","out_at":")" +
             time(clock) + "\"" + more + "}");
  }
  void take_back(const std::string& clock, const std::string& loan) const {
    call(clock, "loan.return", R"({"loan":")" + loan + R"(","returned_at":")" + time(clock) + "\"}");
  }
  void renew(const std::string& clock, const std::string& loan, const std::string& due) const {
    call(clock, "loan.renew", R"({"loan":")" + loan + R"(","due_on":")" + due + "\"}");
  }

  /// Defines the indicators that come with the example of lending.
  void define_indicators(const std::string& sources) const {
    std::ifstream file(sources + "/examples/lending/indicators.json", std::ios::binary);
    const std::string document{std::istreambuf_iterator<char>(file), {}};
    const auto indicators = base::parse_json(document);
    for (const auto& indicator : indicators.as_array()) {
      call("04-02T09:00", "indicator.define", base::write_json(indicator));
    }
  }

  std::string rows(const operation::FactSet& set, const char* first_day, const char* last_day) const {
    return rows_of(location(), set, first_day, last_day);
  }
  std::string rows(const operation::FactSet& set, const char* day) const { return rows(set, day, day); }

 private:
  static std::string time(const std::string& clock) { return "2021-" + clock + ":00Z"; }

  TemporaryFolder folder_;
};

}  // namespace mukana::test
