#pragma once
/// A lending desk for tests: two clients, devices that are wiped and ready, a policy of four weeks.
#include <string>

#include "unit/people/calls.hpp"

namespace mukana::test {

/// The clock stands at Wednesday 2021-06-30T09:00:00Z. Devices t-1, t-2 (tablets) and l-1 (a laptop) are available.
struct Desk : TestWorkspace {
  explicit Desk(bool with_policy = true) {
    call("person.add", R"({"id":"ann","position":"client"})");
    call("person.add", R"({"id":"ben","position":"client"})");
    add_device("t-1", "tablet");
    add_device("t-2", "tablet");
    add_device("l-1", "laptop");
    if (with_policy) {
      call("policy.define", R"({"id":"usual","name":"Usual","period":{"count":4,"unit":"weeks"},"end_of_day":true,
        "most_renewals":2,"most_loans":2})");
    }
  }
  void add_device(const std::string& id, const std::string& kind) {
    call("device.register", R"({"id":")" + id + R"(","kind":")" + kind + R"(","commissioned_on":"2021-01-25"})");
    wipe(id, "2021-02-01T08:00:00Z", "2021-02-01T09:00:00Z");
  }
  void wipe(const std::string& device, const std::string& from, const std::string& to) {
    call("sanitisation.record", R"({"device":")" + device + R"(","action":"purge","started_at":")" + from +
                                    R"(","finished_at":")" + to + R"(","result":"passed"})");
  }
  boost::json::value lend(const std::string& id, const std::string& device, const std::string& borrower,
                          const std::string& out, const std::string& more = "") {
    return call("loan.check_out", lending(id, device, borrower, out, more));
  }
  static std::string lending(const std::string& id, const std::string& device, const std::string& borrower,
                             const std::string& out, const std::string& more = "") {
    return R"({"id":")" + id + R"(","device":")" + device + R"(","borrower":")" + borrower + R"(","out_at":")" + out +
           "\"" + more + "}";
  }
  std::string state(const std::string& device) {
    return text(call("device.get", R"({"id":")" + device + "\"}"), "state");
  }
  std::string refused_as(const std::string& operation, const std::string& request) {
    return refusal(session(), operation, request);
  }
};

}  // namespace mukana::test
