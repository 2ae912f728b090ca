// Random days at the desks of two organisations, beside a model of the rules that shares nothing with the library.
#include <catch2/catch.hpp>
#include <cstdlib>

#include "unit/loans/model_run.hpp"

namespace mukana::loans {
namespace {

int number(const char* variable, int otherwise) {
  const char* value = std::getenv(variable);
  return value == nullptr ? otherwise : std::atoi(value);
}

// Each sequence is told by its seed alone, so that a night can be shared among several processes.
void run_sequences(int first, int sequences, int operations) {
  std::map<std::string, int> tally;
  for (int seed = first; seed < first + sequences; ++seed) {
    test::model::Run run(static_cast<unsigned>(seed));
    for (int i = 1; i <= operations && run.fault().empty(); ++i) {
      run.operate();
      if (i % 50 == 0 || i == operations) run.check_all();
    }
    INFO("seed " << seed << ": " << run.fault());
    REQUIRE(run.fault().empty());
    for (const auto& [what, times] : run.tally()) tally[what] += times;
  }
  if (std::getenv("MUKANA_MODEL_TALLY") == nullptr) return;
  for (const auto& [what, times] : tally) WARN(times << " " << what);
}

}  // namespace

TEST_CASE("whatever is done at two desks, it is what an independent model of the rules says", "[loans][property]") {
  run_sequences(1, 200, 100);
}

TEST_CASE("long sequences at two desks, each beside the independent model", "[.][long-model]") {
  run_sequences(number("MUKANA_MODEL_FIRST", 1), number("MUKANA_MODEL_SEQUENCES", 500), 200);
}

}  // namespace mukana::loans
