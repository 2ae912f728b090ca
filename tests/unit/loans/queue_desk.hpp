#pragma once
/// A lending desk where people wait.
#include <string>

#include "unit/loans/desk.hpp"

namespace mukana::test {

/// Both tablets are out to others; ann, ben and eve wait.
struct QueueDesk : Desk {
  QueueDesk() {
    for (const char* id : {"eve", "kai", "liv"})
      call("person.add", std::string(R"({"id":")") + id + R"(","position":"client"})");
    lend("n-1", "t-1", "kai", "2021-06-20T06:00:00Z");
    lend("n-2", "t-2", "liv", "2021-06-20T06:00:00Z");
  }
  boost::json::value place(const std::string& id, const std::string& person, const std::string& more = "") {
    return call("reservation.place",
                R"({"id":")" + id + R"(","person":")" + person + R"(","device_kind":"tablet")" + more + "}");
  }
  std::string stands(const std::string& id) {
    const auto reservation = call("reservation.get", R"({"id":")" + id + "\"}");
    const auto* place = reservation.as_object().if_contains("place");
    return text(reservation, "state") + (place != nullptr ? " " + base::write_json(*place) : "");
  }
  // The device comes back and is wiped: it is free then.
  void come_back(const std::string& device) {
    call("loan.return", R"({"device":")" + device + R"(","returned_at":"2021-06-29T06:00:00Z"})");
    wipe(device, "2021-06-29T07:00:00Z", "2021-06-29T08:00:00Z");
    call("queue.advance", "{}");
  }
  std::string order() {
    std::string ids;
    const auto queue = call("queue.get", R"({"device_kind":"tablet"})");
    for (const auto& place : queue.at("places").as_array()) ids += text(place, "person") + " ";
    return ids;
  }
};

}  // namespace mukana::test
