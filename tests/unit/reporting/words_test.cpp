// The examples' figures are what readers copy: their units and reasons must be in the language of each report.
#include "reporting/texts/words.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <set>

#include "base/json.hpp"

namespace {

namespace json = boost::json;
using namespace mukana::reporting;

json::value indicators_of(const std::string& path) {
  std::ifstream file(MUKANA_SOURCE_DIR "/examples/" + path, std::ios::binary);
  REQUIRE(file);
  return mukana::base::parse_json(std::string{std::istreambuf_iterator<char>(file), {}});
}

// Every reason that a condition within the document gives.
void gather_reasons(const json::value& value, std::set<std::string>& reasons) {
  if (const json::array* list = value.if_array()) {
    for (const json::value& item : *list) gather_reasons(item, reasons);
  } else if (const json::object* object = value.if_object()) {
    for (const auto& [name, member] : *object) {
      if (name == "reason" && member.is_string()) reasons.emplace(member.as_string());
      gather_reasons(member, reasons);
    }
  }
}

TEST_CASE("every unit and every reason of the examples' indicators has words in each language", "[reporting]") {
  std::set<std::string> reasons{"outside_period", "no_day", "no_person", "no_number"};
  std::set<std::string> units;
  for (const char* path : {"lending/indicators.json", "data/essote-2021/indicators.json"}) {
    const json::value document = indicators_of(path);
    gather_reasons(document, reasons);
    for (const json::value& indicator : document.as_array()) {
      const std::string unit(indicator.at("unit").as_string());
      if (unit != "share") units.insert(unit);
    }
  }
  for (const Words* words : {&finnish, &swedish, &english}) {
    CAPTURE(words->tag);
    for (const std::string& reason : reasons) CHECK(term(words->reasons, reason) != reason);
    for (const std::string& unit : units) {
      CAPTURE(unit);
      CHECK(std::any_of(words->units.begin(), words->units.end(), [&](const Unit& it) { return it.code == unit; }));
    }
  }
}

TEST_CASE("what is counted is said after one as after one", "[reporting]") {
  CHECK(unit(finnish.units, "loans", true) == "laina");
  CHECK(unit(finnish.units, "loans") == "lainaa");
  CHECK(unit(english.units, "days", true) == "day");
  CHECK(unit(swedish.units, "days") == "dagar");
  CHECK(unit(english.units, "zeppelins", true) == "zeppelins");
}

}  // namespace
