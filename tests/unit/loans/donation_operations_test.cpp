#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::loans {

using test::refusal;
using test::TestWorkspace;
using test::text;

TEST_CASE("a donation is about so many devices at first, and counted in the end", "[loans]") {
  TestWorkspace workspace;
  workspace.call(
      "donation.receive",
      R"({"id":"karelia","received_on":"2021-02-01","donor":"A university","device_kind":"laptop","count":40})");
  for (const char* id : {"a", "b", "c"}) {
    workspace.call("device.register",
                   std::string(R"({"kind":"laptop","donation":"karelia","state":"received","id":")") + id + "\"}");
  }
  workspace.call("sanitisation.record", R"({"device":"a","action":"clear","started_at":"2021-02-01T08:00:00Z",
    "finished_at":"2021-02-01T09:00:00Z","result":"passed"})");
  const auto donation = workspace.call("donation.get", R"({"id":"karelia"})");
  CHECK(donation.at("said_count") == 40);
  CHECK(donation.at("is_estimate") == true);
  CHECK(donation.at("registered") == 3);
  std::int64_t sum = 0;
  std::string states;
  for (const auto& state : donation.at("states").as_array()) {
    sum += state.at("count").to_number<std::int64_t>();
    states += text(state, "state") + " ";
  }
  CHECK(sum == 3);  // conservation: received = sum over states
  CHECK(states == "available received ");
  CHECK(text(workspace.call("device.get", R"({"id":"a"})"), "acquired_as") == "donation");
  CHECK(refusal(workspace.session(), "donation.settle", R"({"id":"karelia","count":40})") == "COUNT_DIFFERS /count");
  CHECK(refusal(workspace.session(), "donation.void", R"({"id":"karelia","reason":"x"})") ==
        "DONATION_HAS_DEVICES /id");
  workspace.call("donation.settle", R"({"id":"karelia","count":3})");
  const auto settled = workspace.call("donation.get", R"({"id":"karelia"})");
  CHECK(settled.at("said_count") == 3);
  CHECK(settled.at("is_estimate") == false);
  CHECK(refusal(workspace.session(), "device.register", R"({"kind":"laptop","donation":"karelia"})") ==
        "DONATION_SETTLED /donation");
  CHECK(refusal(workspace.session(), "donation.settle", R"({"id":"karelia","count":3})") == "DONATION_SETTLED /id");
}

TEST_CASE("a device is in one donation at the most, and a donation by mistake is made void", "[loans]") {
  TestWorkspace workspace;
  workspace.call("donation.receive", R"({"id":"x","received_on":"2021-02-01","count":2})");
  workspace.call("donation.receive", R"({"id":"y","received_on":"2021-03-01","count":2,"is_estimate":false})");
  CHECK(refusal(workspace.session(), "donation.receive", R"({"received_on":"2021-07-01","count":2})") ==
        "IN_FUTURE /received_on");
  workspace.call("device.register", R"({"id":"a","kind":"laptop","donation":"x"})");
  workspace.call("device.update", R"({"id":"a","donation":"y","reason":"the other van"})");
  CHECK(workspace.call("donation.get", R"({"id":"x"})").at("registered") == 0);
  CHECK(workspace.call("donation.get", R"({"id":"y"})").at("registered") == 1);
  workspace.call("donation.void", R"({"id":"x","reason":"twice"})");
  CHECK(test::texts(workspace.call("donation.list", "{}"), "items") == "y");
}

}  // namespace mukana::loans
