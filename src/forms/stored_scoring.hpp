#pragma once
/// @file
/// Stored responses scored in sets: read one behind the other, computed in one place that keeps its memory.
#include <functional>

#include "mukana/forms/evaluation.hpp"

#include "storage/database.hpp"

namespace mukana::forms {

/// Called for each response; the evaluator holds its results until the next one.
using ScoredResponse = std::function<void(storage::Key response, base::Date day, const Evaluator& evaluator)>;

/// Scores every valid response to a version of a form, under the scoring rules of the compiled form; which need not be
/// those under which they were scored before. Memory does not grow with their number.
void score_stored(storage::Database& database, storage::Key version, const CompiledForm& form,
                  const ScoredResponse& scored);

}  // namespace mukana::forms
