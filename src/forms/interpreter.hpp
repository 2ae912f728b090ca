#pragma once
/// @file
/// Computes the nodes of a program over the answers of one response. Missing goes through: see docs/forms.md.
#include <cstdint>
#include <optional>
#include <vector>

#include "forms/program.hpp"
#include "forms/sheet.hpp"

namespace mukana::forms {

/// A score as far as it was computed.
struct ScoreValue {
  ScoreState state = ScoreState::incomplete;
  std::optional<base::Decimal> value;
  Index band = none;  ///< among the score's bands
  std::int32_t parts = 0;
  std::int32_t answered = 0;
  std::int32_t imputed = 0;
};

class Interpreter {
 public:
  Interpreter(const Program& program, Sheet& sheet) : program_(program), sheet_(sheet) {}

  /// Before each response. Nothing for today: the day is not known, and missing.
  void begin(std::optional<base::Date> today);
  /// The value of an expression in a frame. Lists are in place until the next call. Throws Failed (E_LIMIT) after ten
  /// million steps in one response.
  Value run(Index root, Index frame);
  /// The same for a choice that is filtered.
  Value run_for_choice(Index root, Index frame, const Choice& choice);

  /// The answer of an item in a frame as others see it: missing where hidden or not answered. A list is put in place.
  Value answer(const CompiledItem& item, Index frame, Part part);
  const Value& in_list(const Value& list, std::size_t i) const { return scratch_[list.list_first() + i]; }
  std::vector<ScoreValue>& scores() { return scores_; }

 private:
  Value compute(Index index, Index frame);
  Value compute_call(const Node& node, Index frame);
  Index argument(const Node& node, std::int32_t i) const {
    return program_.arguments[static_cast<std::size_t>(node.first + i)];
  }
  Value of_argument(const Node& node, std::int32_t i, Index frame) { return compute(argument(node, i), frame); }

  Value item_value(const Node& node, Index frame);
  void gather(const CompiledItem& item, Index type, Index frame, Part part);
  Value score_value(const Node& node) const;
  Value logic(const Node& node, Index frame);
  Value comparison(const Node& node, Index frame);
  Value arithmetic(const Node& node, Index frame);
  static Value real_function(Operator op, base::Decimal argument);
  Value aggregate(const Node& node, Index frame);
  Value go_through(const Node& node, Index frame);
  Value from_list(const Node& node, Index frame);
  Value texts(const Node& node, Index frame);
  Value conversion(const Node& node, Index frame);
  Value dates(const Node& node, Index frame);
  Value selected(const Node& node, Index frame);
  Value weight(const Node& node, Index frame);
  Value state(const Node& node, Index frame);
  Value put(const std::vector<Value>& list);
  template <class Function>
  void for_each_value(const Node& node, Index frame, const Function& function);

  const Program& program_;
  Sheet& sheet_;
  std::optional<base::Date> today_;
  std::vector<Value> scratch_;
  std::vector<ScoreValue> scores_;
  const Choice* choice_ = nullptr;
  std::int64_t steps_ = 0;
};

// Calls for each argument's value, of lists for each value in them; what is missing is left out.
template <class Function>
void Interpreter::for_each_value(const Node& node, Index frame, const Function& function) {
  for (std::int32_t i = 0; i < node.count; ++i) {
    const Value value = of_argument(node, i, frame);
    if (value.type != ValueType::list) {
      if (!value.is_missing()) function(value);
      continue;
    }
    for (std::size_t at = 0; at < value.list_count(); ++at) {
      const Value one = in_list(value, at);
      if (!one.is_missing()) function(one);
    }
  }
}

}  // namespace mukana::forms
