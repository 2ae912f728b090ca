#include <catch2/catch.hpp>

#include "mukana/loans/rules.hpp"

#include "unit/people/calls.hpp"

namespace mukana::loans {
namespace {

using test::refusal;
using test::TestWorkspace;
using test::text;
using test::texts;

struct Workshop : TestWorkspace {
  Workshop() {
    call("person.add", R"({"id":"kim","position":"client"})");
    call("device.register", R"({"id":"l-1","kind":"laptop","needs_install":true,"commissioned_on":"2021-02-01",
      "media":[{"id":"d1","kind":"ssd"}],"state":"received"})");
    call("refurbishment.start", R"({"id":"r-1","device":"l-1","started_at":"2021-02-02T07:00:00Z","place":"Hall"})");
  }
  void wipe() {
    call("sanitisation.record", R"({"device":"l-1","action":"purge","started_at":"2021-02-02T08:00:00Z",
      "finished_at":"2021-02-02T09:00:00Z","result":"passed"})");
  }
  static std::string step(const std::string& step, const std::string& more = "") {
    return R"({"id":"r-1","step":")" + step + R"(","worker":"kim","work_activity":true,"at":"2021-02-03T09:00:00Z")" +
           more + "}";
  }
};

}  // namespace

TEST_CASE("a machine is wiped, installed and tried out, and then ready", "[loans]") {
  Workshop workshop;
  CHECK(refusal(workshop.session(), "refurbishment.record_step", Workshop::step("wiped")) ==
        "DEVICE_NOT_SANITISED /step");
  CHECK(refusal(workshop.session(), "refurbishment.record_step", Workshop::step("programs")) == "STEP_TOO_EARLY /step");
  workshop.wipe();
  CHECK(text(workshop.call("device.get", R"({"id":"l-1"})"), "state") == "to_install");
  workshop.call("refurbishment.record_step", Workshop::step("wiped"));
  workshop.call("refurbishment.record_step", Workshop::step("operating_system", R"(,"minutes":45)"));
  workshop.call("refurbishment.record_step", Workshop::step("programs", R"(,"minutes":30)"));
  workshop.call("refurbishment.record_step", Workshop::step("tested", R"(,"passed":false,"note":"no sound")"));
  CHECK(refusal(workshop.session(), "refurbishment.finish", R"({"id":"r-1"})") == "REFURBISHMENT_INCOMPLETE /id");
  workshop.call("refurbishment.record_step", Workshop::step("programs"));
  workshop.call("refurbishment.record_step", Workshop::step("tested"));
  workshop.call("refurbishment.finish", R"({"id":"r-1","finished_at":"2021-02-04T09:00:00Z",
    "software":[{"name":"Debian","version":"12","licence":"open_source"}]})");
  const auto device = workshop.call("device.get", R"({"id":"l-1","software":true})");
  CHECK(text(device, "state") == "available");
  CHECK(text(device.at("software").at(0), "licence") == "open_source");
  const auto job = workshop.call("refurbishment.get", R"({"id":"r-1"})");
  CHECK(text(job, "finished_at") == "2021-02-04T09:00:00.000Z");
  REQUIRE(job.at("steps").as_array().size() == 6);
  CHECK(text(job.at("steps").at(1), "worker") == "kim");
  CHECK(job.at("steps").at(1).at("work_activity") == true);
  CHECK(job.at("steps").at(3).at("passed") == false);
  CHECK(refusal(workshop.session(), "refurbishment.record_step", Workshop::step("tested")) ==
        "REFURBISHMENT_FINISHED /id");
  CHECK(texts(workshop.call("refurbishment.list", R"({"finished":true,"device":"l-1"})"), "items") == "r-1");
}

TEST_CASE("a device is refurbished once at a time, and a job by mistake is made void", "[loans]") {
  Workshop workshop;
  CHECK(refusal(workshop.session(), "refurbishment.start", R"({"device":"l-1"})") == "REFURBISHMENT_OPEN /device");
  workshop.call("refurbishment.void", R"({"id":"r-1","reason":"another machine"})");
  CHECK(texts(workshop.call("refurbishment.list", "{}"), "items").empty());
  workshop.call("refurbishment.start", R"({"id":"r-2","device":"l-1"})");
}

TEST_CASE("a coach does not see workers whom they do not work with", "[loans]") {
  Workshop workshop;
  workshop.wipe();
  workshop.call("refurbishment.record_step", Workshop::step("wiped"));
  workshop.call("person.add", R"({"id":"coach","position":"professional"})");
  workshop.call("role.assign", R"({"person":"coach","role":"coach"})");
  const auto session = workshop.begin("coach", "coach", "lending");
  const auto job = test::answer(*session, "refurbishment.get", R"({"id":"r-1"})");
  CHECK(text(job.at("steps").at(0), "worker").empty());
  CHECK(job.at("steps").at(0).at("work_activity") == false);
  CHECK(refusal(*session, "refurbishment.record_step", Workshop::step("operating_system")) == "NOT_FOUND /worker");
}

TEST_CASE("steps of refurbishing stand in their order", "[loans]") {
  using S = RefurbishmentStep;
  const std::vector<S> none;
  const std::vector<S> two{S::wiped, S::operating_system};
  CHECK_FALSE(check_step(none, S::wiped, "/step"));
  CHECK(check_step(none, S::operating_system, "/step"));
  CHECK_FALSE(check_step(two, S::programs, "/step"));
  CHECK_FALSE(check_step(two, S::wiped, "/step"));
  CHECK(check_step(two, S::tested, "/step"));
  CHECK(check_refurbished(two, "/id")->code == "REFURBISHMENT_INCOMPLETE");
  CHECK_FALSE(check_refurbished(std::vector<S>{S::tested, S::wiped, S::programs, S::operating_system}, "/id"));
  CHECK(check_refurbished(std::vector<S>{S::tested}, "/id"));
}

}  // namespace mukana::loans
