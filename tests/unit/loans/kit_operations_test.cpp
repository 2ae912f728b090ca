#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::loans {

using test::refusal;
using test::TestWorkspace;
using test::texts;

namespace {

struct Kits : TestWorkspace {
  Kits() {
    call("person.add", R"({"id":"ann"})");
    for (const char* id : {"a", "b", "c", "d"}) {
      call("device.register",
           std::string(R"({"kind":"laptop","entry_mode":"historical","commissioned_on":"2021-02-01","id":")") + id +
               "\"}");
    }
    call("kit.define", R"({"id":"k-1","name":"Desk","devices":["a","b"]})");
  }
};

}  // namespace

TEST_CASE("a kit is made of specific devices, each of which is in one kit", "[loans]") {
  Kits workspace;
  const auto [operation, request, expected] = GENERATE(table<const char*, const char*, const char*>({
      {"kit.define", R"({"name":"Two","devices":["b","c"]})", "DEVICE_IN_KIT /devices/0"},
      {"kit.define", R"({"name":"Two","devices":["c","c"]})", "DUPLICATE_DEVICE /devices/1"},
      {"kit.define", R"({"name":"Two","devices":["c"]})", "KIT_TOO_SMALL /devices"},
      {"kit.define", R"({"name":" ","devices":["c","d"]})", "EMPTY /name"},
      {"kit.define", R"({"name":"Two","devices":["c","x"]})", "NOT_FOUND /devices/1"},
      {"kit.define", R"({"id":"k-1","name":"Two","devices":["c","d"]})", "ALREADY_EXISTS /id"},
      {"kit.update", R"({"id":"k-9","name":"Two"})", "NOT_FOUND /id"},
      {"device.void", R"({"id":"a","reason":"x"})", "DEVICE_IN_USE /id"},
  }));
  CHECK(refusal(workspace.session(), operation, request) == expected);
  CHECK(texts(workspace.call("kit.get", R"({"id":"k-1"})"), "devices") == "a,b");
}

TEST_CASE("a kit changes and is dissolved while none of its devices is out", "[loans]") {
  Kits workspace;
  workspace.call("kit.update", R"({"id":"k-1","name":"Desk 1","devices":["b","c"]})");
  CHECK(texts(workspace.call("kit.get", R"({"id":"k-1"})"), "devices") == "b,c");
  CHECK(texts(workspace.call("kit.list", R"({"device":"a"})"), "items").empty());
  workspace.call("loan.check_out",
                 R"({"id":"n","device":"c","borrower":"ann","out_on":"2021-03-01","entry_mode":"historical"})");
  CHECK(refusal(workspace.session(), "kit.dissolve", R"({"id":"k-1"})") == "KIT_ON_LOAN /id");
  CHECK(refusal(workspace.session(), "kit.define", R"({"name":"Two","devices":["a","c"]})") ==
        "DEVICE_ON_LOAN /devices/1");
  workspace.call("loan.return", R"({"loan":"n","returned_on":"2021-03-02","entry_mode":"historical"})");
  workspace.call("kit.dissolve", R"({"id":"k-1"})");
  CHECK(texts(workspace.call("kit.list", "{}"), "items").empty());
  CHECK(texts(workspace.call("kit.list", R"({"dissolved":true})"), "items") == "k-1");
  workspace.call("kit.define", R"({"id":"k-2","name":"Two","devices":["b","c"]})");
}

}  // namespace mukana::loans
