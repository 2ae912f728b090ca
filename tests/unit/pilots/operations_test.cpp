#include <catch2/catch.hpp>

#include "pilots/records.hpp"
#include "unit/people/calls.hpp"

namespace mukana::pilots {
namespace {

using test::TestWorkspace;
using test::text;
using test::texts;

}  // namespace

TEST_CASE("a pilot keeps its period, its evaluation period and what it continues", "[pilots]") {
  TestWorkspace workspace;
  workspace.call("project.start", R"({"id":"p-1","name":"P","first_day":"2021-02-01","last_day":"2021-06-30"})");
  workspace.call("pilot.start", R"({"id":"a","name":"A","first_day":"2020-01-01","last_day":"2020-12-31"})");
  workspace.call("pilot.start", R"({"id":"b","name":{"fi":"Bee","en":"B"},"project":"p-1","first_day":"2021-02-01",
    "last_day":"2021-06-30","evaluation_first_day":"2021-02-15","evaluation_last_day":"2021-06-13","continues":"a"})");
  const auto pilot = workspace.call("pilot.get", R"({"id":"b"})");
  CHECK(base::write_json(pilot.at("name")) == R"({"en":"B","fi":"Bee"})");
  CHECK(text(pilot, "project") == "p-1");
  CHECK(text(pilot, "continues") == "a");
  CHECK(text(pilot, "evaluation_first_day") == "2021-02-15");
  CHECK(text(pilot, "evaluation_last_day") == "2021-06-13");
  const auto earlier = workspace.call("pilot.get", R"({"id":"a"})");
  CHECK(text(earlier, "evaluation_first_day") == "2020-01-01");
  CHECK(text(earlier, "evaluation_last_day") == "2020-12-31");
  CHECK(texts(workspace.call("pilot.list", "{}"), "items") == "a,b");
  CHECK(texts(workspace.call("pilot.list", R"({"project":"p-1"})"), "items") == "b");
}

TEST_CASE("what a pilot cannot be is refused, and nothing is kept", "[pilots]") {
  TestWorkspace workspace;
  const auto [request, code, path] = GENERATE(table<const char*, const char*, const char*>({
      {R"({"id":"x","name":"X","first_day":"2021-02-01","last_day":"2021-01-01"})", "END_BEFORE_START", "/last_day"},
      {R"({"id":"x","name":"X","first_day":"2021-02-01","last_day":"2021-03-01","continues":"x"})", "CONTINUES_ITSELF",
       "/continues"},
      {R"({"id":"x","name":"X","first_day":"2021-02-01","last_day":"2021-03-01","continues":"y"})", "NOT_FOUND",
       "/continues"},
      {R"({"id":"x","name":"X","first_day":"2021-02-01","last_day":"2021-03-01","project":"y"})", "NOT_FOUND",
       "/project"},
  }));
  const auto failure = workspace.refused("pilot.start", request);
  CHECK(failure.code == code);
  CHECK(failure.path == path);
  CHECK(workspace.call("pilot.list", "{}").at("items").as_array().empty());
}

TEST_CASE("a pilot is never started twice under one id", "[pilots]") {
  TestWorkspace workspace;
  workspace.call("pilot.start", R"({"id":"a","name":"A","first_day":"2020-01-01","last_day":"2020-12-31"})");
  const auto failure =
      workspace.refused("pilot.start", R"({"id":"a","name":"A","first_day":"2020-01-01","last_day":"2020-12-31"})");
  CHECK(failure.status == base::Status::conflict);
  CHECK(failure.path == "/id");
}

}  // namespace mukana::pilots
