// The entry of a read names the records that were shown, whatever they are.
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>

#include "support/workspace.hpp"

using mukana::test::TestWorkspace;
namespace json = boost::json;

namespace {

struct Recorded : TestWorkspace {
  Recorded() {
    call("person.add", R"({"id":"ann"})");
    call("contact.log", R"({"id":"c","kind":"call","happened_on":"2021-06-01","clients":["ann"]})");
    call("device.register", R"({"id":"d","kind":"tablet","entry_mode":"historical"})");
    call("loan.check_out",
         R"({"id":"l","device":"d","borrower":"ann","out_on":"2021-06-01","entry_mode":"historical"})");
    call("acquisition.record",
         R"({"id":"a","person":"ann","device_kind":"phone","acquired_on":"2021-06-01","assisted":true})");
    call("form.define", R"({"id":"f","title":"F","items":[{"id":"well","kind":"boolean","text":"Well?"}]})");
    call("response.submit", R"({"id":"r","form":"f","respondent":"ann","answers":{"well":true}})");
  }

  std::string objects_of_newest_entry() {
    const auto officer = begin("founder", "privacy_officer", "oversight");
    const json::value listed = mukana::base::parse_json(officer->call("journal.list", R"({"limit":1000})").body);
    return json::serialize(listed.at("items").as_array().back().at("objects"));
  }
};

}  // namespace

TEST_CASE("The entry of a read names the records that were shown", "[trust]") {
  Recorded workspace;
  const auto [operation, request, objects] = GENERATE(table<const char*, const char*, const char*>({
      {"person.get", R"({"id":"ann"})", R"([{"kind":"person","id":"ann"}])"},
      {"contact.get", R"({"id":"c"})", R"([{"kind":"contact","id":"c"}])"},
      {"contact.history", R"({"id":"c"})", R"([{"kind":"contact","id":"c"}])"},
      {"contact.list", "{}", R"([{"kind":"contact","id":"c"}])"},
      {"loan.get", R"({"id":"l"})", R"([{"kind":"loan","id":"l"}])"},
      {"loan.list", "{}", R"([{"kind":"loan","id":"l"}])"},
      {"acquisition.get", R"({"id":"a"})", R"([{"kind":"acquisition","id":"a"}])"},
      {"acquisition.list", "{}", R"([{"kind":"acquisition","id":"a"}])"},
      {"response.get", R"({"id":"r"})", R"([{"kind":"response","id":"r"}])"},
      {"response.list", "{}", R"([{"kind":"response","id":"r"}])"},
  }));
  CAPTURE(operation);
  workspace.call(operation, request);
  CHECK(workspace.objects_of_newest_entry() == objects);
}
