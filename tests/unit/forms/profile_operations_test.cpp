// What mappings show: profiles, changes, and figures over many people.
#include <catch2/catch.hpp>

#include "unit/forms/mapping_fixture.hpp"

namespace mukana::forms {
namespace {

using test::answer;
using test::MappedClients;
using test::refusal;
using test::text;

// The line of a skill, or null.
boost::json::value line(const boost::json::value& view, std::string_view code) {
  for (const auto& found : view.at("skills").as_array()) {
    if (text(found, "code") == code) return found;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("a profile holds what was observed against what was estimated", "[forms]") {
  MappedClients clients;
  clients.map("m", "ann", R"({"s1":2,"s2":4,"s3":null})", R"({"s1":4,"s2":2})",
              R"({"framework":"DigComp","skill":"2.1","need":"much"},{"need":"some"})");
  const auto profile = answer(*clients.carl, "mapping.profile", R"({"id":"m","themes":[
    {"id":"search","skills":["1.1"]},{"id":"chat","framework":"DigComp","skills":["2.1","2.2"]}]})");
  const auto first = line(profile, "1.1");
  CHECK(first.at("gap") == 2);
  CHECK(text(first, "direction") == "better_than_estimated");
  CHECK(text(first, "standing") == "strength");
  CHECK(first.at("observed").at("highest") == 4);
  const auto second = line(profile, "2.1");
  CHECK(second.at("gap") == -2);
  CHECK(text(second, "standing") == "weak_point");
  CHECK(text(second, "support_need") == "much");
  const auto third = line(profile, "4.1");
  CHECK(text(third, "not_compared") == "first_missing");
  CHECK(third.as_object().if_contains("gap") == nullptr);
  CHECK(text(third, "standing") == "unknown");
  CHECK(profile.at("strengths").as_array().size() == 1);
  CHECK(text(profile.at("weak_points").at(0), "code") == "2.1");
  CHECK(profile.at("coverage").at("skills") == 3);
  CHECK(profile.at("coverage").at("compared") == 2);
  CHECK(profile.at("agreement").at("n") == 2);
  CHECK(profile.at("agreement").at("same") == 0);
  REQUIRE(profile.at("suggestions").as_array().size() == 1);
  CHECK(text(profile.at("suggestions").at(0), "theme") == "chat");
  CHECK(text(profile, "support_need") == "some");

  CHECK(refusal(*clients.carl, "mapping.profile", R"({"id":"m","rule":{"weak_to":0.9}})") ==
        "BAD_THRESHOLD /rule/weak_to");
}

TEST_CASE("tasks stand in the profile with the help that they took and who held the device", "[forms]") {
  MappedClients clients;
  clients.map("m", "ann",
              R"({"s3":4,"t3":{"ease":2,"result":"partly","assistance":"with_help","held_by":"helper","note":"x"}})",
              R"({"s3":4})");
  const auto third = line(answer(*clients.carl, "mapping.profile", R"({"id":"m"})"), "4.1");
  CHECK(third.at("tried") == 1);
  CHECK(third.at("alone") == 0);
  CHECK(third.at("most_help").to_number<double>() == Approx(2.0 / 3));
  CHECK(third.at("ease").to_number<double>() == Approx(0.25));
  CHECK(text(third, "direction") == "as_estimated");
  CHECK(text(third, "standing") == "weak_point");  // two thirds of all help, although the observed level is high
  CHECK(third.at("held_by").at(0) == "helper");
}

TEST_CASE("a profile is the person's and their workers', and no peer's", "[forms]") {
  MappedClients clients;
  clients.map("m", "ann", R"({"s1":2})", R"({"s1":4})");
  clients.call("role.assign", R"({"person":"ann","role":"client"})");
  clients.call("person.add", R"({"id":"ben"})");
  clients.call("role.assign", R"({"person":"ben","role":"peer"})");
  CHECK(refusal(*clients.begin("ann", "client", "own_data"), "mapping.profile", R"({"id":"m"})").empty());
  CHECK(refusal(*clients.begin("ben", "peer", "own_data"), "mapping.profile", R"({"id":"m"})") == "NOT_FOUND /id");
  CHECK(refusal(*clients.begin("ben", "peer", "own_data"), "mapping.summary", "{}") == "NOT_FOUND ");
}

TEST_CASE("change over time stands beside the support that is still needed", "[forms]") {
  MappedClients clients;
  clients.map("m-1", "ann", R"({"s1":2})", R"({"s1":2,"s2":3,"s3":3})");
  clients.map("m-2", "ann", R"({"s1":3})", R"({"s1":4,"s2":3})",
              R"({"skill":"1.1","need":"some"},{"skill":"2.1","need":"none"})");
  const auto change = answer(*clients.carl, "mapping.compare", R"({"before":"m-1","after":"m-2"})");
  CHECK(line(change, "1.1").at("change") == 2);
  CHECK(text(line(change, "1.1"), "direction") == "grown");
  CHECK(text(line(change, "1.1"), "support_need") == "some");
  CHECK(text(line(change, "2.1"), "direction") == "same");
  CHECK(text(line(change, "4.1"), "not_compared") == "second_missing");
  CHECK(change.at("compared") == 2);
  CHECK(change.at("grown") == 1);
  CHECK(change.at("mean_change") == 1);
  REQUIRE(change.at("grown_and_needs_support").as_array().size() == 1);
  CHECK(text(change.at("grown_and_needs_support").at(0), "code") == "1.1");

  clients.add_client("eva");
  clients.map("m-3", "eva", R"({"s1":3})", R"({"s1":4})");
  CHECK(refusal(*clients.carl, "mapping.compare", R"({"before":"m-1","after":"m-3"})") ==
        "MAPPING_OF_OTHER_PERSON /after");
  CHECK(refusal(*clients.carl, "mapping.compare", R"({"before":"m-1","after":"m-1"})") == "SAME_MAPPING /after");
}

TEST_CASE("a change over another form that was not adapted from the first is refused", "[forms]") {
  MappedClients clients;
  clients.call("form.define", MappedClients::form("other", "observer", 4, ""));
  clients.call("form.define", MappedClients::form("five", "observer", 5, ""));
  clients.map("m-1", "ann", R"({"s1":2})", R"({"s1":2})");
  clients.map("m-2", "ann", R"({"s1":2})", R"({"s1":4})", "", "other");
  clients.map("m-3", "ann", R"({"s1":2})", R"({"s1":4})", "", "five");
  const auto other = answer(*clients.carl, "mapping.compare", R"({"before":"m-1","after":"m-2"})");
  CHECK(text(line(other, "1.1"), "not_compared") == "not_comparable");
  CHECK(other.at("compared") == 0);
  CHECK(other.as_object().if_contains("mean_change") == nullptr);
  const auto profile = answer(*clients.carl, "mapping.profile", R"({"id":"m-3"})");
  CHECK(text(line(profile, "1.1"), "not_compared") == "other_levels");
}

TEST_CASE("an adapted form that stays comparable carries the change on", "[forms]") {
  MappedClients clients;
  const auto adapted = [](const char* comparable) {
    return R"({"id":"s1","kind":"scale","minimum":1,"maximum":4,"skill":)" + MappedClients::skill("1.1") +
           R"(,"origin":{"form":"observed","version":1,"item":"s1","comparable":)" + comparable + "}}";
  };
  const std::string title = R"(","title":"Kevyt","viewpoint":"observer","items":[)";
  clients.call("form.define", R"({"id":"light)" + title + adapted("true") + "]}");
  clients.call("form.define", R"({"id":"other)" + title + adapted("false") + "]}");
  clients.map("m-1", "ann", R"({"s1":2})", R"({"s1":2})");
  clients.map("m-2", "ann", R"({"s1":2})", R"({"s1":4})", "", "light");
  clients.map("m-3", "ann", R"({"s1":2})", R"({"s1":4})", "", "other");
  const auto change = [&](const std::string& after) {
    return line(answer(*clients.carl, "mapping.compare", R"({"before":"m-1","after":")" + after + "\"}"), "1.1");
  };
  CHECK(change("m-2").at("change") == 2);
  CHECK(text(change("m-3"), "not_compared") == "not_comparable");
  CHECK(text(line(answer(*clients.carl, "mapping.profile", R"({"id":"m-3"})"), "1.1"), "not_compared") ==
        "not_comparable");
}

TEST_CASE("figures over mappings stand for enough people, and the latest mapping of each counts", "[forms]") {
  MappedClients clients;
  clients.map("a-0", "ann", R"({"s1":4})", R"({"s1":1})");
  clients.map("a-1", "ann", R"({"s1":2})", R"({"s1":4,"s2":3})");
  CHECK(base::write_json(clients.call("mapping.summary", "{}")) == R"({"smallest_group":5,"skills":[]})");
  for (int i = 1; i <= 8; ++i) {
    const std::string client = "c" + std::to_string(i);
    clients.add_client(client);
    // Five of nine can do more than they thought, four as much.
    clients.map("m" + std::to_string(i), client, R"({"s1":2})", i <= 4 ? R"({"s1":3,"s2":4})" : R"({"s1":2})");
  }
  const auto summary = clients.call("mapping.summary", R"({"smallest_group":3})");
  CHECK(summary.at("persons") == 9);
  const auto first = line(summary, "1.1");
  CHECK(first.at("compared") == 9);
  CHECK(base::write_json(first.at("directions")) ==
        R"([{"code":"better_than_estimated","count":5},{"code":"as_estimated","count":4},)"
        R"({"code":"weaker_than_estimated","count":0}])");
  CHECK(first.at("mean_gap").to_number<double>() == Approx(6.0 / 9).epsilon(1e-12));  // 2 + 1 + 1 + 1 + 1
  CHECK(line(summary, "2.1").at("seen") == 5);
  CHECK(summary.at("agreement").at("n") == 9);

  const auto careful = clients.call("mapping.summary", "{}");       // five and more
  CHECK(line(careful, "1.1").at("directions").as_array().empty());  // four are too few, and five would tell of them
  CHECK(line(careful, "1.1").at("mean_gap").to_number<double>() == Approx(6.0 / 9).epsilon(1e-12));
  CHECK(line(careful, "2.1").at("seen") == 5);
  CHECK(clients.refused("mapping.summary", R"({"smallest_group":2})").code == "GROUP_TOO_SMALL");
}

}  // namespace mukana::forms
