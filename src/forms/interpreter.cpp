// The ways through an expression: leaves, logic, comparison, and what goes over several values.
#include "forms/interpreter.hpp"

#include <algorithm>

namespace mukana::forms {

namespace {

constexpr std::int64_t most_steps = 10'000'000;

// How two values of one type are ordered; nothing where they are of two.
std::optional<std::strong_ordering> compare(const Value& a, const Value& b) {
  if (a.type != b.type) return std::nullopt;
  switch (a.type) {
    case ValueType::number: return a.number <=> b.number;
    case ValueType::boolean:
    case ValueType::date: return a.number.coefficient <=> b.number.coefficient;
    case ValueType::text: return a.text.compare(b.text) <=> 0;
    default: return std::nullopt;
  }
}

bool holds(Operator op, std::strong_ordering order) {
  switch (op) {
    case Operator::equal: return order == 0;
    case Operator::not_equal: return order != 0;
    case Operator::less: return order < 0;
    case Operator::at_most: return order <= 0;
    case Operator::greater: return order > 0;
    default: return order >= 0;
  }
}

Value truth_of(std::optional<bool> truth) { return truth ? Value::of(*truth) : Value{}; }

std::optional<bool> truth_in(const Value& value) {
  if (value.type != ValueType::boolean) return std::nullopt;
  return value.is_true();
}

}  // namespace

void Interpreter::begin(std::optional<base::Date> today) {
  today_ = today;
  steps_ = 0;
  scratch_.clear();
  scores_.assign(program_.scores.size(), ScoreValue{});
}

Value Interpreter::run(Index root, Index frame) {
  scratch_.clear();
  return compute(root, frame);
}

Value Interpreter::run_for_choice(Index root, Index frame, const Choice& choice) {
  choice_ = &choice;
  const Value value = run(root, frame);
  choice_ = nullptr;
  return value;
}

Value Interpreter::compute(Index index, Index frame) {
  const Node& node = program_.nodes[static_cast<std::size_t>(index)];
  if (++steps_ > most_steps) {
    throw base::Failed(base::Status::limit, "TOO_MANY_STEPS", "The form's expressions take too long.", "/answers");
  }
  switch (node.op) {
    case Operator::literal: return program_.literals[static_cast<std::size_t>(node.target)];
    case Operator::item: return item_value(node, frame);
    case Operator::score: return score_value(node);
    case Operator::today: return today_ ? Value::of(*today_) : Value{};
    case Operator::position: return Value::of(base::Decimal{sheet_.frame(frame).position, 0});
    case Operator::property: {
      const std::string_view name = program_.literals[static_cast<std::size_t>(node.target)].text;
      if (choice_ == nullptr) return {};
      if (name == "code") return Value::of(std::string_view(choice_->code));
      for (const Property& property : choice_->properties) {
        if (property.name == name) return Value::of(std::string_view(property.value));
      }
      return {};
    }
    default: return compute_call(node, frame);
  }
}

Value Interpreter::compute_call(const Node& node, Index frame) {
  switch (node.op) {
    case Operator::and_:
    case Operator::or_:
    case Operator::not_:
    case Operator::xor_:
    case Operator::implies: return logic(node, frame);
    case Operator::equal:
    case Operator::not_equal:
    case Operator::less:
    case Operator::at_most:
    case Operator::greater:
    case Operator::at_least:
    case Operator::in: return comparison(node, frame);
    case Operator::exists: {
      const Value value = of_argument(node, 0, frame);
      if (value.type == ValueType::list) return Value::of(value.list_count() > 0);
      return Value::of(!value.is_missing());
    }
    case Operator::coalesce:
      for (std::int32_t i = 0; i < node.count; ++i) {
        if (const Value value = of_argument(node, i, frame); !value.is_missing()) return value;
      }
      return {};
    case Operator::if_:
      if (of_argument(node, 0, frame).is_true()) return of_argument(node, 1, frame);
      return node.count == 3 ? of_argument(node, 2, frame) : Value{};
    case Operator::state: return state(node, frame);
    case Operator::sum:
    case Operator::mean:
    case Operator::least:
    case Operator::greatest:
    case Operator::count:
    case Operator::any:
    case Operator::all: return aggregate(node, frame);
    case Operator::first:
    case Operator::last:
    case Operator::distinct: return from_list(node, frame);
    case Operator::where:
    case Operator::each: return go_through(node, frame);
    case Operator::selected: return selected(node, frame);
    case Operator::weight: return weight(node, frame);
    case Operator::length:
    case Operator::concat:
    case Operator::substring:
    case Operator::contains:
    case Operator::starts_with:
    case Operator::ends_with:
    case Operator::matches:
    case Operator::upper:
    case Operator::lower:
    case Operator::trim: return texts(node, frame);
    case Operator::text:
    case Operator::number: return conversion(node, frame);
    case Operator::date:
    case Operator::year:
    case Operator::month:
    case Operator::day:
    case Operator::add_days:
    case Operator::add_months:
    case Operator::add_years:
    case Operator::days_between:
    case Operator::months_between:
    case Operator::years_between: return dates(node, frame);
    default: return arithmetic(node, frame);
  }
}

Value Interpreter::answer(const CompiledItem& item, Index frame, Part part) {
  const Cell& cell = sheet_.cell(frame, item);
  if (cell.is_hidden || !cell.is_answered()) return {};
  if (item.item->kind == ItemKind::functional_task) {
    switch (part) {
      case Part::result: return cell.result;
      case Part::assistance:
        if (cell.assistance < 0) return {};
        return Value::of(base::Codes<Assistance>::names[static_cast<std::size_t>(cell.assistance)], cell.assistance);
      case Part::held_by:
        if (cell.held_by < 0) return {};
        return Value::of(base::Codes<DeviceHolder>::names[static_cast<std::size_t>(cell.held_by)], cell.held_by);
      default: return cell.value;
    }
  }
  const std::size_t first = scratch_.size();
  if (item.opens != none) {
    for (Index inner = cell.first_frame; inner != none; inner = sheet_.frame(inner).next) {
      Value value = item.item->kind == ItemKind::repeat ? Value::of_occurrence(inner) : sheet_.frame(inner).value;
      value.frame = inner;
      if (!value.is_missing()) scratch_.push_back(value);
    }
  } else if (cell.value.type == ValueType::list) {
    const auto begin = sheet_.values.begin() + static_cast<std::ptrdiff_t>(cell.value.list_first());
    scratch_.insert(scratch_.end(), begin, begin + static_cast<std::ptrdiff_t>(cell.value.list_count()));
  } else {
    return cell.value;
  }
  return Value::of_list(first, scratch_.size() - first);
}

// Puts the answers of an item from all frames below one in place.
void Interpreter::gather(const CompiledItem& item, Index type, Index frame, Part part) {
  if (sheet_.frame(frame).type == type) {
    const std::size_t first = scratch_.size();
    Value value = answer(item, frame, part);
    if (value.type == ValueType::list || value.is_missing()) return;  // a list is in place already
    scratch_.resize(first);
    value.frame = frame;
    scratch_.push_back(value);
    return;
  }
  // The owner of the frames that lead there: up from the wanted type until it stands in this frame.
  Index way = type;
  while (program_.frame_types[static_cast<std::size_t>(way)].parent != sheet_.frame(frame).type) {
    way = program_.frame_types[static_cast<std::size_t>(way)].parent;
  }
  const Index owner = program_.frame_types[static_cast<std::size_t>(way)].owner;
  const Cell& cell = sheet_.cell(frame, program_.items[static_cast<std::size_t>(owner)]);
  if (cell.is_hidden) return;
  for (Index inner = cell.first_frame; inner != none; inner = sheet_.frame(inner).next) {
    if (++steps_ > most_steps) return;
    gather(item, type, inner, part);
  }
}

Value Interpreter::item_value(const Node& node, Index frame) {
  for (std::int32_t i = 0; i < node.up; ++i) frame = sheet_.frame(frame).parent;
  const CompiledItem& item = program_.items[static_cast<std::size_t>(node.target)];
  if (sheet_.frame(frame).type == item.frame_type) return answer(item, frame, node.part);
  const std::size_t first = scratch_.size();
  gather(item, item.frame_type, frame, node.part);
  return Value::of_list(first, scratch_.size() - first);
}

Value Interpreter::score_value(const Node& node) const {
  const auto index = static_cast<std::size_t>(node.target);
  const ScoreValue& score = scores_[index];
  const auto& bands = program_.scores[index].score->bands;
  switch (node.part) {
    case Part::band:
      if (score.band == none) return {};
      return Value::of(std::string_view(bands[static_cast<std::size_t>(score.band)].code));
    case Part::level: return score.band == none ? Value{} : Value::of(base::Decimal{score.band, 0});
    case Part::state: return Value::of(base::code(score.state));
    default: return Value::of(score.value);
  }
}

Value Interpreter::logic(const Node& node, Index frame) {
  if (node.op == Operator::and_ || node.op == Operator::or_) {
    const bool decides = node.op == Operator::or_;  // one true decides an or, one false an and
    bool is_unknown = false;
    for (std::int32_t i = 0; i < node.count; ++i) {
      const auto truth = truth_in(of_argument(node, i, frame));
      if (truth == decides) return Value::of(decides);
      if (!truth) is_unknown = true;
    }
    return is_unknown ? Value{} : Value::of(!decides);
  }
  const auto left = truth_in(of_argument(node, 0, frame));
  if (node.op == Operator::not_) return left ? Value::of(!*left) : Value{};
  if (node.op == Operator::implies && left == false) return Value::of(true);
  const auto right = truth_in(of_argument(node, 1, frame));
  if (node.op == Operator::implies) {
    if (right == true) return Value::of(true);
    return left && right ? Value::of(false) : Value{};
  }
  return left && right ? Value::of(*left != *right) : Value{};
}

Value Interpreter::comparison(const Node& node, Index frame) {
  const Value left = of_argument(node, 0, frame);
  if (left.is_missing()) return {};
  const auto compares = [&](const Value& one, const Value& other, Operator op) -> std::optional<bool> {
    const auto order = compare(one, other);
    if (!order) return std::nullopt;
    return holds(op, *order);
  };
  const auto against = [&](const Value& other, Operator op) -> std::optional<bool> {
    if (left.type != ValueType::list) return compares(left, other, op);
    if (left.list_count() == 0 || other.is_missing()) return std::nullopt;
    for (std::size_t i = 0; i < left.list_count(); ++i) {
      if (compares(in_list(left, i), other, op) == true) return true;
    }
    return false;
  };
  if (node.op != Operator::in) return truth_of(against(of_argument(node, 1, frame), node.op));
  bool is_unknown = false;
  for (std::int32_t i = 1; i < node.count; ++i) {
    const auto found = against(of_argument(node, i, frame), Operator::equal);
    if (found == true) return Value::of(true);
    if (!found) is_unknown = true;
  }
  return is_unknown ? Value{} : Value::of(false);
}

Value Interpreter::aggregate(const Node& node, Index frame) {
  std::optional<base::Decimal> sum = base::Decimal{};
  std::size_t count = 0;
  Value best;
  bool is_one_true = false;
  bool is_one_false = false;
  for_each_value(node, frame, [&](const Value& value) {
    ++count;
    if (value.type == ValueType::number && sum) sum = add(*sum, value.number);
    is_one_true = is_one_true || value.is_true();
    is_one_false = is_one_false || value.is_false();
    if (node.op != Operator::least && node.op != Operator::greatest) return;
    const auto order = best.is_missing() ? std::nullopt : compare(value, best);
    const bool is_better = order && (node.op == Operator::least ? *order < 0 : *order > 0);
    if (best.is_missing() || is_better) best = value;
  });
  switch (node.op) {
    case Operator::sum: return Value::of(sum);
    case Operator::mean:
      if (count == 0 || !sum) return {};
      return Value::of(divide(*sum, base::Decimal{static_cast<std::int64_t>(count), 0}));
    case Operator::count: return Value::of_count(count);
    case Operator::any: return Value::of(is_one_true);
    case Operator::all: return Value::of(!is_one_false);
    default: return best;
  }
}

Value Interpreter::put(const std::vector<Value>& list) {
  const std::size_t first = scratch_.size();
  scratch_.insert(scratch_.end(), list.begin(), list.end());
  return Value::of_list(first, list.size());
}

Value Interpreter::go_through(const Node& node, Index frame) {
  const Value list = of_argument(node, 0, frame);
  std::vector<Value> found;
  const std::size_t count = list.type == ValueType::list ? list.list_count() : (list.is_missing() ? 0 : 1);
  for (std::size_t i = 0; i < count; ++i) {
    const Value one = list.type == ValueType::list ? in_list(list, i) : list;
    if (one.frame == none) continue;
    const std::size_t place = scratch_.size();
    const Value value = of_argument(node, 1, one.frame);
    if (node.op == Operator::where) {
      if (value.is_true()) found.push_back(one);
    } else if (value.type == ValueType::list) {
      for (std::size_t at = 0; at < value.list_count(); ++at) found.push_back(in_list(value, at));
    } else if (!value.is_missing()) {
      found.push_back(value);
    }
    scratch_.resize(place);
  }
  return put(found);
}

Value Interpreter::from_list(const Node& node, Index frame) {
  const Value list = of_argument(node, 0, frame);
  if (list.type != ValueType::list) {
    if (node.op != Operator::distinct) return list;
    return list.is_missing() ? put({}) : put({list});
  }
  const std::size_t count = list.list_count();
  if (node.op == Operator::first) return count == 0 ? Value{} : in_list(list, 0);
  if (node.op == Operator::last) return count == 0 ? Value{} : in_list(list, count - 1);
  std::vector<Value> found;
  for (std::size_t i = 0; i < count; ++i) {
    if (++steps_ > most_steps) break;
    const Value one = in_list(list, i);
    const bool is_new = std::none_of(found.begin(), found.end(), [&](const Value& other) {
      const auto order = compare(one, other);
      return order && *order == 0;
    });
    if (is_new) found.push_back(one);
  }
  return put(found);
}

Value Interpreter::selected(const Node& node, Index frame) {
  const Value taken = of_argument(node, 0, frame);
  const Value code = of_argument(node, 1, frame);
  if (taken.is_missing() || code.is_missing()) return {};
  if (taken.type != ValueType::list) return Value::of(taken.text == code.text);
  for (std::size_t i = 0; i < taken.list_count(); ++i) {
    if (in_list(taken, i).text == code.text) return Value::of(true);
  }
  return Value::of(false);
}

Value Interpreter::weight(const Node& node, Index frame) {
  const auto& choices = program_.items[static_cast<std::size_t>(node.target)].choices;
  std::optional<base::Decimal> sum;
  bool is_good = true;
  for_each_value(node, frame, [&](const Value& value) {
    if (value.choice() < 0 || static_cast<std::size_t>(value.choice()) >= choices->size()) return;
    const auto& score = (*choices)[static_cast<std::size_t>(value.choice())].score;
    if (!score) return;
    sum = sum ? add(*sum, *score) : score;
    is_good = is_good && sum.has_value();
  });
  return is_good ? Value::of(sum) : Value{};
}

Value Interpreter::state(const Node& node, Index frame) {
  const Node& item_node = program_.nodes[static_cast<std::size_t>(argument(node, 0))];
  for (std::int32_t i = 0; i < item_node.up; ++i) frame = sheet_.frame(frame).parent;
  const CompiledItem& item = program_.items[static_cast<std::size_t>(item_node.target)];
  if (sheet_.frame(frame).type != item.frame_type) return {};
  const Cell& cell = sheet_.cell(frame, item);
  if (cell.is_hidden || !cell.is_said) return {};
  return Value::of(base::code(cell.state));
}

}  // namespace mukana::forms
