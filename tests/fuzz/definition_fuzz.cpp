// Definitions of forms, their expressions, and answers: any bytes are refused with a reason, or are a form that comes back
// from its JSON as it was and is computed within its limits. A NUL parts the definition from the answers.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "mukana/forms/evaluation.hpp"
#include "mukana/forms/rules.hpp"

#include "base/json.hpp"
#include "forms/answers_json.hpp"

using namespace mukana;

namespace {

void answer(const forms::CompiledForm& form, std::string_view answers) {
  const base::Date day = *base::Date::of(2021, 6, 15);
  forms::Evaluator evaluator(form);
  try {
    evaluator.evaluate_stored(answers, day);  // whatever the bytes are
  } catch (const base::Failed&) {
  }
  const auto read = forms::read_answers(form, base::parse_json(answers));
  const forms::Outcome outcome = forms::evaluate(form, read, day);
  if (!outcome.faults.empty()) return;
  // Good answers are computed alike, whether they come from a tree or from their stored text.
  evaluator.evaluate_stored(base::write_json(forms::write_answers(form, read)), day);
  for (std::size_t i = 0; i < outcome.scores.size(); ++i) {
    if (evaluator.state(i) != outcome.scores[i].state || evaluator.value(i) != outcome.scores[i].value) std::abort();
  }
}

void define(std::string_view text, std::string_view answers) {
  const auto definition = base::read_json<forms::Definition>(base::parse_json(text));
  const std::string written = base::write_json(definition);
  if (base::write_json(base::read_json<forms::Definition>(base::parse_json(written))) != written) std::abort();
  for (const base::Failure& fault : forms::faults_of(definition)) {
    if (fault.code.empty() || fault.message.empty()) std::abort();
  }
  answer(forms::CompiledForm(definition), answers);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::size_t end = std::min(text.find('\0'), text.size());
  try {
    define(text.substr(0, end), text.substr(std::min(end + 1, text.size())));
  } catch (const base::Failed& failed) {
    if (failed.failure().code.empty()) std::abort();
  }
  return 0;
}
