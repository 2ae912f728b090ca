// Scores: parts, what becomes of missing ones, the raw number, bands.
#include "forms/scoring.hpp"

#include <algorithm>

namespace mukana::forms {

using base::Decimal;

namespace {

constexpr Decimal one{1, 0};

// What a part came to.
struct PartValue {
  enum class What : std::uint8_t { there, missing, left_out } what = What::missing;
  bool has_number = false;
  Decimal number;         // reversed, not weighted
  std::string_view code;  // for conditions on codes
  Value list;             // codes of a multiple choice
};

bool meets(const ScoreCondition& condition, const PartValue& part, const Interpreter& interpreter) {
  if (!condition.is.empty()) {
    const auto is_in = [&](std::string_view code) {
      return std::find(condition.is.begin(), condition.is.end(), code) != condition.is.end();
    };
    bool holds = false;
    if (part.list.type == ValueType::list) {
      for (std::size_t i = 0; i < part.list.list_count() && !holds; ++i) {
        holds = is_in(interpreter.in_list(part.list, i).text);
      }
    } else {
      holds = is_in(part.code);
    }
    if (!holds) return false;
  }
  if (!condition.at_least && !condition.at_most) return true;
  if (!part.has_number) return false;
  return (!condition.at_least || part.number >= *condition.at_least) &&
         (!condition.at_most || part.number <= *condition.at_most);
}

class Scorer {
 public:
  Scorer(const Program& program, const CompiledScore& compiled, Interpreter& interpreter, const Sheet& sheet)
      : program_(program), compiled_(compiled), score_(*compiled.score), interpreter_(interpreter), sheet_(sheet) {}

  ScoreValue run() {
    if (compiled_.scored_when != none && !interpreter_.run(compiled_.scored_when, 0).is_true()) {
      made_.state = ScoreState::not_applicable;
      return made_;
    }
    if (score_.kind == ScoreKind::expression) {
      run_expression();
    } else {
      run_parts();
    }
    return made_;
  }

 private:
  void run_expression() {
    const Value value = interpreter_.run(compiled_.value, 0);
    if (value.type != ValueType::number) return;  // incomplete
    made_.state = ScoreState::complete;
    finish(value.number);
  }

  void run_parts() {
    for (const CompiledPart& part : compiled_.parts) take(part);
    const std::int32_t missing = made_.parts - made_.answered - made_.imputed;
    const MissingPolicy& policy = score_.missing;
    if (is_decided()) {
      made_.state = missing > 0 ? ScoreState::partial : ScoreState::complete;
      return finish(score_.kind == ScoreKind::any ? one : Decimal{});
    }
    if (made_.parts == 0 || is_too_large_) {
      made_.state = ScoreState::not_scorable;
      return;
    }
    const std::int64_t least = policy.minimum_answered.value_or(1);
    const bool is_short = made_.answered < least;
    if (is_short || (missing > 0 && policy.rule == MissingRule::refuse)) return;  // incomplete
    made_.state = missing > 0 || made_.imputed > 0 ? ScoreState::partial : ScoreState::complete;
    if (const auto number = raw()) {
      finish(*number);
    } else {
      made_.state = ScoreState::not_scorable;
    }
  }

  // Whether what is missing could change nothing any more.
  bool is_decided() const {
    return (score_.kind == ScoreKind::any && is_met_) || (score_.kind == ScoreKind::all && is_failed_);
  }

  std::optional<Decimal> raw() const {
    switch (score_.kind) {
      case ScoreKind::sum:
        if (score_.missing.rule != MissingRule::prorate || weight_there_ == weight_asked_) return sum_;
        {
          const auto scaled = multiply(sum_, weight_asked_);
          return scaled ? divide(*scaled, weight_there_) : std::nullopt;
        }
      case ScoreKind::mean: return divide(sum_, weight_there_);
      case ScoreKind::count: return Decimal{met_, 0};
      case ScoreKind::all: return is_failed_ ? Decimal{} : one;
      case ScoreKind::any: return is_met_ ? one : Decimal{};
      case ScoreKind::expression: break;
    }
    return std::nullopt;
  }

  void finish(Decimal number) {
    std::optional<Decimal> value = number;
    if (score_.multiply) value = multiply(*value, *score_.multiply);
    if (value && score_.add) value = add(*value, *score_.add);
    if (!value) {
      made_.state = ScoreState::not_scorable;
      return;
    }
    if (score_.digits) value = value->rounded(static_cast<int>(*score_.digits));
    made_.value = value;
    for (std::size_t i = 0; i < score_.bands.size(); ++i) {
      const Band& band = score_.bands[i];
      if ((band.from && *value < *band.from) || (band.to && *value > *band.to)) continue;
      made_.band = static_cast<Index>(i);
      return;
    }
  }

  void take(const CompiledPart& part) {
    PartValue value = value_of(part);
    if (value.what == PartValue::What::left_out) return;
    ++made_.parts;
    add_to(weight_asked_, part.weight);
    if (value.what == PartValue::What::missing) {
      if (score_.missing.rule != MissingRule::impute) return;
      value.has_number = true;
      value.number = *score_.missing.impute;
      ++made_.imputed;
    } else {
      ++made_.answered;
    }
    add_to(weight_there_, part.weight);
    if (part.meets != nullptr) {
      const bool is_met = meets(*part.meets, value, interpreter_);
      met_ += is_met ? 1 : 0;
      is_met_ = is_met_ || is_met;
      is_failed_ = is_failed_ || !is_met;
      return;
    }
    const auto weighted = part.weight == one ? std::optional(value.number) : multiply(value.number, part.weight);
    if (weighted) {
      add_to(sum_, *weighted);
    } else {
      is_too_large_ = true;
    }
  }

  void add_to(Decimal& sum, Decimal number) {
    if (const auto result = add(sum, number)) {
      sum = *result;
    } else {
      is_too_large_ = true;
    }
  }

  PartValue value_of(const CompiledPart& part) {
    PartValue made;
    if (part.item != none) return value_of_item(part);
    if (part.score != none) {
      const ScoreValue& other = interpreter_.scores()[static_cast<std::size_t>(part.score)];
      if (other.state == ScoreState::not_applicable) return absent(score_.missing.not_applicable);
      if (part.part == Part::level) {
        if (other.band != none) set(made, Decimal{other.band, 0});
      } else if (other.value) {
        set(made, *other.value);
      }
      return made;
    }
    const Value value = interpreter_.run(part.value, 0);
    take_plain(made, value);
    return made;
  }

  static PartValue absent(Absence absence) {
    PartValue made;
    if (absence == Absence::excluded) made.what = PartValue::What::left_out;
    return made;
  }
  static void set(PartValue& made, Decimal number) {
    made.what = PartValue::What::there;
    made.has_number = true;
    made.number = number;
  }

  // A number, truth or text as it is.
  static void take_plain(PartValue& made, const Value& value) {
    if (value.type == ValueType::number) set(made, value.number);
    if (value.type == ValueType::boolean) {
      set(made, value.is_true() ? one : Decimal{});
      made.code = value.is_true() ? "true" : "false";
    }
    if (value.type == ValueType::text) {
      made.what = PartValue::What::there;
      made.code = value.text;
    }
  }

  PartValue value_of_item(const CompiledPart& part) {
    const CompiledItem& item = program_.items[static_cast<std::size_t>(part.item)];
    const Cell& cell = sheet_.cell(0, item);
    PartValue made;
    if (cell.is_hidden) return absent(score_.missing.hidden);
    if (!cell.is_said || cell.state != AnswerState::answered) {
      return cell.is_said && cell.state == AnswerState::not_applicable ? absent(score_.missing.not_applicable) : made;
    }
    if (part.is_plain) {
      if (cell.value.type == ValueType::number) set(made, cell.value.number);
      return made;
    }
    const Value value = interpreter_.answer(item, 0, part.part);
    if (part.part == Part::assistance) {
      if (cell.assistance >= 0) set(made, Decimal{cell.assistance, 0});
      made.code = value.text;
    } else if (value.type == ValueType::list) {
      take_list(made, item, value, part);
    } else if (value.type == ValueType::text) {
      take_choice(made, item, value, part);
    } else {
      take_plain(made, value);
    }
    if (part.reverse && made.has_number) {
      if (const auto reversed = subtract(part.both_ends, made.number)) made.number = *reversed;
    }
    return made;
  }

  // A choice without a score is a missing part of a sum, and there for a condition on codes.
  static void take_choice(PartValue& made, const CompiledItem& item, const Value& value, const CompiledPart& part) {
    made.code = value.text;
    if (item.choices != nullptr && value.choice() >= 0) {
      const auto& score = (*item.choices)[static_cast<std::size_t>(value.choice())].score;
      if (score) return set(made, *score);
    }
    if (part.meets != nullptr && !part.meets->is.empty()) made.what = PartValue::What::there;
  }

  void take_list(PartValue& made, const CompiledItem& item, const Value& list, const CompiledPart& part) {
    made.list = list;
    Decimal sum;
    bool has_number = false;
    for (std::size_t i = 0; i < list.list_count(); ++i) {
      const Value& value = interpreter_.in_list(list, i);
      std::optional<Decimal> number;
      if (value.type == ValueType::number) number = value.number;
      if (item.choices != nullptr && value.choice() >= 0) {
        number = (*item.choices)[static_cast<std::size_t>(value.choice())].score;
      }
      if (!number) continue;
      has_number = true;
      add_to(sum, *number);
    }
    if (has_number || list.list_count() == 0) set(made, sum);
    if (part.meets != nullptr && !part.meets->is.empty()) made.what = PartValue::What::there;
  }

  const Program& program_;
  const CompiledScore& compiled_;
  const Score& score_;
  Interpreter& interpreter_;
  const Sheet& sheet_;
  ScoreValue made_;
  Decimal sum_;
  Decimal weight_asked_;
  Decimal weight_there_;
  std::int64_t met_ = 0;
  bool is_met_ = false;
  bool is_failed_ = false;
  bool is_too_large_ = false;
};

}  // namespace

ScoreValue compute_score(const Program& program, const CompiledScore& score, Interpreter& interpreter,
                         const Sheet& sheet) {
  return Scorer(program, score, interpreter, sheet).run();
}

}  // namespace mukana::forms
