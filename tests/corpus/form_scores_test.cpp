// Scores as data against reference values that another program computed: prorated sums, and what a change rests on.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <catch2/catch.hpp>

#include "corpus/files.hpp"
#include "unit/forms/form_support.hpp"

using namespace mukana;
namespace json = boost::json;

namespace {

json::value reference(const char* name) {
  return base::parse_json(corpus::bytes_of(std::filesystem::path(MUKANA_CORPUS) / "stats" / name));
}

}  // namespace

TEST_CASE("A prorated sum with a minimum answered is that of the reference", "[corpus]") {
  const json::value file = reference("s13_scale_score.json");
  const json::array& rows = file.at("input").at("items").as_array();
  const json::array& expected = file.at("expected").at("score_prorated").as_array();
  const std::size_t count = rows.at(0).as_array().size();
  std::string items;
  std::string parts;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string id = "a" + std::to_string(i);
    items += (i == 0 ? "" : ",") + (R"({"id":")" + id) + R"(","kind":"scale","minimum":1,"maximum":5})";
    parts += (i == 0 ? "" : ",") + (R"({"item":")" + id) + "\"}";
  }
  const std::string least = std::to_string(file.at("input").at("min_answered").as_int64());
  const forms::CompiledForm form(test::definition_of(
      test::form_json(items, R"("scoring":{"scores":[{"id":"s","parts":[)" + parts +
                                 R"(],"missing":{"rule":"prorate","minimum_answered":)" + least + "}}]}")));
  for (std::size_t row = 0; row < rows.size(); ++row) {
    CAPTURE(row);
    json::object answers;
    for (std::size_t i = 0; i < count; ++i) answers["a" + std::to_string(i)] = rows[row].at(i);
    const auto outcome = test::outcome_of(form, base::write_json(json::value(answers)));
    const auto& value = outcome.scores.at(0).value;
    REQUIRE(value.has_value() == !expected[row].is_null());
    if (value) CHECK_THAT(value->to_double(), Catch::Matchers::WithinRel(expected[row].to_number<double>(), 1e-10));
  }
}

TEST_CASE("The reliable change of a score's rule is that of the reference", "[corpus]") {
  const json::value file = reference("s10_rci.json");
  const json::value& input = file.at("input");
  forms::ChangeRule rule;
  rule.standard_deviation = *base::Decimal::from_double(input.at("s1").to_number<double>(), 15);
  rule.reliability = *base::Decimal::from_double(input.at("rxx").to_number<double>(), 15);
  rule.higher_is_better = input.at("higher_is_better").as_bool();
  rule.source = "reference";
  const json::array& before = input.at("pre").as_array();
  const json::array& after = input.at("post").as_array();
  const json::array& expected = file.at("expected").at("rc").as_array();
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i].is_null() || after[i].is_null()) continue;
    const auto change =
        forms::reliable_change(before[i].to_number<double>(), after[i].to_number<double>(), forms::basis_of(rule));
    CHECK_THAT(change.index, Catch::Matchers::WithinRel(expected[i].to_number<double>(), 1e-10));
  }
}
