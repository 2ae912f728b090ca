// The example pilot, from its raw files to its figures: each one is compared with what is true by construction.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <map>

#include "base/json.hpp"
#include "service/session.hpp"
#include "service/workspace.hpp"

namespace {

namespace json = boost::json;
using namespace mukana;

const std::string folder = MUKANA_SOURCE_DIR "/examples/data/essote-2021/";

std::string bytes_of(const std::string& name) {
  std::ifstream file(folder + name, std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

json::value document(const std::string& name) { return base::parse_json(bytes_of(name)); }

class Example {
 public:
  Example() {
    service::WorkspaceOptions options;
    options.create = true;
    options.fixed_clock = base::parse_instant("2021-09-01T09:00:00Z");
    options.founder = service::Founder{{"t-001"}, {"essote"}, "Essote"};
    workspace_ = service::Workspace::open(":memory:", options, {});
    session_ =
        workspace_->begin({.person = {"t-001"}, .role = "coordinator", .purpose = "administration", .controller = {}});
    const json::value project = document("project.json");
    lines(std::string(project.at("setup").as_string()));
    for (const json::value& import : project.at("imports").as_array()) take(import);
    lines(std::string(project.at("after").as_string()));
    const json::value indicators = document("indicators.json");
    for (const json::value& indicator : indicators.as_array()) call("indicator.define", indicator);
    const json::value claims = document("claims.json");
    for (const json::value& claim : claims.as_array()) call("claim.publish", claim);
  }

  json::value call(std::string_view operation, const json::value& request) {
    const service::Reply reply = session_->call(operation, base::write_json(request));
    INFO(operation << " answered " << reply.body.substr(0, 1000));
    REQUIRE(reply.ok());
    return base::parse_json(reply.body);
  }

 private:
  void lines(const std::string& name) {
    const std::string text = bytes_of(name);
    for (std::size_t start = 0; start < text.size();) {
      const std::size_t end = std::min(text.find('\n', start), text.size());
      if (end > start) {
        const json::value line = base::parse_json(std::string_view(text).substr(start, end - start));
        call(std::string(line.at("operation").as_string()), line.at("request"));
      }
      start = end + 1;
    }
  }

  void take(const json::value& import) {
    const json::value request{{"mapping", document(std::string(import.at("mapping").as_string()))}};
    const std::string file = bytes_of(std::string(import.at("file").as_string()));
    std::size_t at = 0;
    const operation::ByteSource source = [&](char* buffer, std::size_t capacity) {
      const std::size_t count = file.copy(buffer, capacity, at);
      at += count;
      return count;
    };
    const service::Reply reply = session_->call("import.run", base::write_json(request), &source);
    INFO(reply.body.substr(0, 1000));
    REQUIRE(reply.ok());
  }

  std::shared_ptr<service::Workspace> workspace_;
  std::unique_ptr<service::Session> session_;
};

Example& example() {
  static Example filled;
  return filled;
}

double number(const json::value& value) { return value.to_number<double>(); }

std::map<std::string, double> groups(const json::value& figure, std::string_view dimension) {
  std::map<std::string, double> values;
  for (const json::value& breakdown : figure.at("by").as_array()) {
    if (breakdown.at("dimension").as_string() != json::string_view(dimension.data(), dimension.size())) continue;
    for (const json::value& group : breakdown.at("groups").as_array()) {
      values.emplace(std::string(group.at("key").as_string()), number(group.at("value")));
    }
  }
  return values;
}

std::map<std::string, double> rejected_when_counting(const json::value& figure) {
  std::map<std::string, double> rows;
  for (const json::value& rejection : figure.at("rejected").as_array()) {
    if (rejection.at("stage").as_string() != "counting") continue;
    rows.emplace(std::string(rejection.at("reason").as_string()), number(rejection.at("rows")));
  }
  return rows;
}

void check_figure(const json::value& figure, const json::object& truth) {
  for (const char* part : {"value", "numerator", "denominator"}) {
    CAPTURE(part);
    if (truth.contains(part)) CHECK(number(figure.at(part)) == Approx(number(truth.at(part))).epsilon(1e-12));
  }
  if (const json::value* by = truth.if_contains("by")) {
    for (const auto& dimension : by->as_object()) {
      CAPTURE(std::string(dimension.key()));
      std::map<std::string, double> expected;
      for (const auto& group : dimension.value().as_object())
        expected.emplace(std::string(group.key()), number(group.value()));
      CHECK(groups(figure, std::string(dimension.key())) == expected);
    }
  }
  if (const json::value* rejected = truth.if_contains("rejected")) {
    for (const auto& reason : rejected->as_object()) {
      CAPTURE(std::string(reason.key()));
      CHECK(rejected_when_counting(figure)[std::string(reason.key())] == number(reason.value()));
    }
  }
}

}  // namespace

TEST_CASE("every figure of the example pilot is the true one, over the evaluation and over the pilot",
          "[outcomes][example]") {
  const json::value truth = document("truth.json");
  const json::value indicators = document("indicators.json");
  for (const json::value& indicator : indicators.as_array()) {
    const std::string id(indicator.at("id").as_string());
    CAPTURE(id);
    const json::object& expected = truth.at("figures").at(id).as_object();
    check_figure(example().call("indicator.compute", {{"indicator", id}, {"pilot", "essote-2021"}}), expected);
    if (const json::value* whole = expected.if_contains("pilot")) {
      const json::value figure = example().call(
          "indicator.compute", {{"indicator", id}, {"first_day", "2021-02-01"}, {"last_day", "2021-06-30"}});
      CHECK(number(figure.at("value")) == Approx(number(whole->at("value"))).epsilon(1e-12));
    }
  }
}

TEST_CASE("every published claim of the example pilot is judged rightly", "[outcomes][example]") {
  const json::value truth = document("truth.json");
  const json::value checked = example().call("claim.check", {{"pilot", "essote-2021"}});
  const json::array& claims = checked.at("claims").as_array();
  CHECK(claims.size() == truth.at("claims").as_object().size());
  for (const json::value& claim : claims) {
    const std::string id(claim.at("id").as_string());
    CAPTURE(id);
    const json::object& expected = truth.at("claims").at(id).as_object();
    CHECK(claim.at("holds") == expected.at("holds"));
    if (!expected.at("holds").as_bool()) {
      CHECK(claim.at("because").as_object().contains("would_hold") == expected.at("holds_over_the_pilot").as_bool());
    }
  }
}

TEST_CASE("counting the rows of the example as they stand gives other numbers", "[outcomes][example]") {
  const json::value naive = document("naive.json");
  for (const auto& entry : naive.as_object()) {
    const std::string id(entry.key());
    CAPTURE(id);
    const json::value figure = example().call("indicator.compute", {{"indicator", id}, {"pilot", "essote-2021"}});
    CHECK(number(figure.at("value")) != Approx(number(entry.value())));
  }
}
