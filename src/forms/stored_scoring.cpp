#include "forms/stored_scoring.hpp"

#include <boost/json/value.hpp>

#include "base/json.hpp"
#include "forms/records.hpp"

namespace mukana::forms {

void score_stored(storage::Database& database, storage::Key version, const CompiledForm& form,
                  const ScoredResponse& scored) {
  Evaluator evaluator(form);
  storage::Rows rows = database.query(
      "SELECT key, submitted_day, answers FROM response WHERE version = $1 AND state = 'valid'", version);
  while (const storage::Row* row = rows.next()) {
    const storage::Key response = row->integer(0);
    const base::Date day = row->date(1);
    if (row->is_null(2)) {  // stored before answers stood in one text
      const std::string answers = base::write_json(stored_answers(database, response));
      evaluator.evaluate_stored(answers, day);
    } else {
      evaluator.evaluate_stored(row->text(2), day);
    }
    scored(response, day, evaluator);
  }
}

}  // namespace mukana::forms
