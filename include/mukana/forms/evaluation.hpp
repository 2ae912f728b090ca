#pragma once
/// @file
/// What a form says of a response: which items are shown, what is calculated, what is wrong, scores, flags. Functions
/// of values alone; the same without any screen.
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/base/failure.hpp"
#include "mukana/base/time.hpp"
#include "mukana/forms/compiled.hpp"

namespace mukana::forms {

/// A score of one response.
struct ScoreResult {
  std::string score;
  ScoreState state = ScoreState::incomplete;
  std::optional<base::Decimal> value;
  std::optional<std::string> band;
  std::int64_t parts = 0;     ///< asked: what is left out is not in
  std::int64_t answered = 0;  ///< of these
  std::int64_t imputed = 0;
  static void describe(base::Fields<ScoreResult>& field);
};

/// All that a form says of a response. Places are JSON Pointers below the answers: `/children/1/age`.
struct Outcome {
  std::vector<std::string> hidden;    ///< items that are not shown, the topmost of each branch
  std::vector<Answer> calculated;     ///< answers to calculated items outside of repeats, missing ones as skipped
  std::vector<base::Failure> faults;  ///< what is wrong with the answers, each at `/answers/...`
  std::vector<ScoreResult> scores;    ///< in the order of the definition
  std::vector<std::string> flags;     ///< those that are raised
  std::string rule_version;           ///< of the scores
};

/// Evaluates a response that is of a day; `today` is that day. Throws Failed (E_LIMIT, TOO_MANY_STEPS) where a form's
/// expressions take too long.
Outcome evaluate(const CompiledForm& form, std::span<const Answer> answers, base::Date today);

/// How much of a form was answered.
struct Coverage {
  std::int64_t shown = 0;     ///< items that take an answer and are shown
  std::int64_t answered = 0;  ///< of these
};

/// Works through many responses to one form without taking memory for each. Not for several threads at once.
class Evaluator {
 public:
  struct Place;
  explicit Evaluator(CompiledForm form);
  ~Evaluator();
  Evaluator(Evaluator&&) noexcept;
  Evaluator& operator=(Evaluator&&) noexcept;

  /// One response. Results hold until the next one.
  void evaluate(std::span<const Answer> answers, base::Date today);
  /// The same of answers as they are stored: the JSON object that response.get gives. Throws Failed (E_FORMAT) where
  /// they are none.
  void evaluate_stored(std::string_view answers, base::Date today);

  std::size_t scores() const;
  ScoreState state(std::size_t score) const;
  const std::optional<base::Decimal>& value(std::size_t score) const;
  ScoreResult score(std::size_t score) const;  ///< with its texts
  bool is_raised(std::size_t flag) const;
  /// Whether an item outside of repeats is shown; the index is that of the form's items in document order.
  bool is_shown(std::size_t item) const;
  std::size_t items() const;
  const Item& item(std::size_t index) const;
  Coverage coverage() const;
  /// All but the faults.
  Outcome outcome() const;
  /// What is wrong with the answers that were evaluated last, which are given once more.
  std::vector<base::Failure> faults(std::span<const Answer> answers) const;

 private:
  std::unique_ptr<Place> place_;
};

}  // namespace mukana::forms
