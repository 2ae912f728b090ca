// Agreement, change and reliability against reference values that another program computed.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>
#include <boost/json/value.hpp>
#include <catch2/catch.hpp>

#include "mukana/forms/agreement.hpp"
#include "mukana/forms/change.hpp"
#include "mukana/forms/reliability.hpp"

#include "base/json.hpp"
#include "corpus/files.hpp"

using namespace mukana;
namespace json = boost::json;

namespace {

json::value reference(const char* name) {
  return base::parse_json(corpus::bytes_of(std::filesystem::path(MUKANA_CORPUS) / "stats" / name));
}

double number(const json::value& value) { return value.to_number<double>(); }

std::optional<double> maybe(const json::value& value) {
  return value.is_null() ? std::nullopt : std::optional(number(value));
}

void check_close(const std::optional<double>& found, const json::value& expected) {
  REQUIRE(found.has_value() == !expected.is_null());
  if (found) CHECK_THAT(*found, Catch::Matchers::WithinRel(number(expected), 1e-10));
}

forms::JudgementTable table_of(const json::value& rows) {
  const json::array& lines = rows.as_array();
  forms::JudgementTable table(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (std::size_t j = 0; j < lines.size(); ++j) table.add(i, j, lines[i].as_array()[j].as_int64());
  }
  return table;
}

std::vector<forms::ScaleAnswers> answers_of(const json::value& rows) {
  std::vector<forms::ScaleAnswers> persons;
  for (const json::value& row : rows.as_array()) {
    auto& person = persons.emplace_back();
    for (const json::value& answer : row.as_array()) person.push_back(maybe(answer));
  }
  return persons;
}

}  // namespace

TEST_CASE("Kappa, weighted and not, is that of the reference", "[corpus]") {
  const json::value file = reference("s11_kappa.json");
  for (const char* which : {"table", "degenerate"}) {
    const auto table = table_of(file.at("input").at(which));
    const json::value& expected = file.at("expected").at(which);
    CHECK(table.total() == expected.at("n").as_int64());
    const auto check = [&](const char* name, forms::Weights weights) {
      INFO(which << " " << name);
      const auto found = forms::agreement(table, weights);
      check_close(found.observed, expected.at(name).at("po"));
      check_close(found.expected, expected.at(name).at("pe"));
      check_close(found.kappa, expected.at(name).at("kappa"));
      check_close(found.standard_error, expected.at(name).at("se"));
      check_close(found.low, expected.at(name).at("ci95").at(0));
      check_close(found.high, expected.at(name).at("ci95").at(1));
    };
    check("unweighted", forms::Weights::none);
    check("linear", forms::Weights::linear);
    check("quadratic", forms::Weights::quadratic);
  }
}

TEST_CASE("Reliable change and recovery are those of the reference", "[corpus]") {
  const json::value file = reference("s10_rci.json");
  const json::value& input = file.at("input");
  const json::value& expected = file.at("expected");
  const forms::ChangeBasis basis{number(input.at("s1")),
                                 number(input.at("rxx")),
                                 forms::ReliabilityKind::test_retest,
                                 "reference",
                                 number(input.at("crit")),
                                 input.at("higher_is_better").as_bool()};
  const double between =
      forms::cut_off({number(input.at("m1")), number(input.at("s1")), number(input.at("m0")), number(input.at("s0"))});
  check_close(between, expected.at("cutoff_c"));
  for (std::size_t i = 0; i < input.at("pre").as_array().size(); ++i) {
    INFO("person " << i);
    const auto before = maybe(input.at("pre").at(i));
    const auto after = maybe(input.at("post").at(i));
    if (!before || !after) {
      CHECK(expected.at("rc").at(i).is_null());
      continue;
    }
    const auto found = forms::reliable_change(*before, *after, basis);
    check_close(found.measurement_error, expected.at("se_measurement"));
    check_close(found.difference_error, expected.at("s_diff"));
    check_close(found.smallest, expected.at("minimal_change"));
    check_close(found.index, expected.at("rc").at(i));
    const std::string verdict =
        forms::is_recovery(*before, *after, basis, between) ? "recovered" : std::string(base::code(found.verdict));
    CHECK(verdict == std::string(expected.at("class").at(i).as_string()));
  }
}

TEST_CASE("Change over complete pairs is that of the reference", "[corpus]") {
  const json::value file = reference("s12_missing.json");
  const json::value& expected = file.at("expected");
  std::vector<forms::Pair> persons;
  for (std::size_t i = 0; i < file.at("input").at("pre").as_array().size(); ++i) {
    persons.push_back({maybe(file.at("input").at("pre").at(i)), maybe(file.at("input").at("post").at(i))});
  }
  const auto found = forms::paired_change(persons);
  CHECK(found.persons == expected.at("n").as_int64());
  CHECK(found.with_before == expected.at("n_pre").as_int64());
  CHECK(found.with_after == expected.at("n_post").as_int64());
  CHECK(found.pairs == expected.at("n_complete").as_int64());
  const json::value& pairs = expected.at("complete_pairs");
  check_close(found.mean_before, pairs.at("mean_pre"));
  check_close(found.mean_after, pairs.at("mean_post"));
  check_close(found.mean_change, pairs.at("mean_diff"));
  check_close(found.deviation, pairs.at("sd_diff"));
  check_close(found.standard_error, pairs.at("se"));
  check_close(found.effect, pairs.at("cohen_dz"));
}

TEST_CASE("Cronbach's alpha is that of the reference", "[corpus]") {
  const json::value file = reference("s09_reliability.json");
  for (const char* which : {"items", "items_improper"}) {
    INFO(which);
    const auto persons = answers_of(file.at("input").at(which));
    const json::value& expected = file.at("expected").at(which);
    const auto found = forms::cronbach_alpha(persons);
    CHECK(found.n == expected.at("n").as_int64());
    CHECK(found.items == expected.at("k").as_int64());
    check_close(found.alpha, expected.at("alpha_raw"));
    check_close(found.measurement_error, expected.at("sem_total"));
    const json::array& without = expected.at("alpha_if_dropped").as_array();
    REQUIRE(found.without.size() == without.size());
    for (std::size_t item = 0; item < without.size(); ++item) check_close(found.without[item], without[item]);
  }
}
