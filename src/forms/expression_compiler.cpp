#include "forms/expression_compiler.hpp"

#include <algorithm>

#include "mukana/base/time.hpp"

namespace mukana::forms {

namespace {

std::string list_of(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

StaticType type_of(const Item& item, Part part) {
  switch (item.kind) {
    case ItemKind::scale:
    case ItemKind::integer:
    case ItemKind::decimal: return StaticType::number;
    case ItemKind::boolean: return StaticType::boolean;
    case ItemKind::date: return StaticType::date;
    case ItemKind::single_choice:
    case ItemKind::multiple_choice:
    case ItemKind::open_choice:
    case ItemKind::text:
    case ItemKind::time: return StaticType::text;
    case ItemKind::functional_task:
      return part == Part::whole || part == Part::ease ? StaticType::number : StaticType::text;
    case ItemKind::repeat: return StaticType::occurrence;
    case ItemKind::display:
    case ItemKind::group:
    case ItemKind::matrix: break;
  }
  return StaticType::any;
}

StaticType literal_type(const Value& value) {
  switch (value.type) {
    case ValueType::boolean: return StaticType::boolean;
    case ValueType::number: return StaticType::number;
    case ValueType::text: return StaticType::text;
    case ValueType::date: return StaticType::date;
    default: return StaticType::any;
  }
}

Value value_of(const Literal& literal) {
  if (const bool* truth = std::get_if<bool>(&literal)) return Value::of(*truth);
  if (const auto* number = std::get_if<base::Decimal>(&literal)) return Value::of(*number);
  if (const auto* text = std::get_if<std::string>(&literal)) return Value::of(std::string_view(*text));
  return {};
}

std::optional<Part> task_part(std::string_view name) {
  if (name.empty() || name == "ease") return Part::ease;
  if (name == "result") return Part::result;
  if (name == "assistance") return Part::assistance;
  if (name == "held_by") return Part::held_by;
  return std::nullopt;
}

std::optional<Part> score_part(std::string_view name) {
  if (name.empty() || name == "value") return Part::value;
  if (name == "band") return Part::band;
  if (name == "level") return Part::level;
  if (name == "state") return Part::state;
  return std::nullopt;
}

}  // namespace

Index ExpressionCompiler::compile(const Expression& expression, const Site& site, StaticType wanted,
                                  const std::string& path) {
  current_ = {};
  const Index root = add(expression, site, path, 1);
  const Node& node = node_of(root);
  const bool fits = wanted == StaticType::any || node.type == StaticType::any || node.type == wanted;
  if (!fits || (node.is_list && wanted != StaticType::any)) {
    faults_.wrong("WRONG_RESULT", "The expression gives something else than is taken here.", path);
  }
  if (needs_.size() < program_.nodes.size()) needs_.resize(program_.nodes.size());
  needs_[static_cast<std::size_t>(root)] = std::move(current_);
  return root;
}

Index ExpressionCompiler::add(const Expression& expression, const Site& site, const std::string& path,
                              std::size_t depth) {
  Node node;
  node.op = expression.op;
  const bool is_long = program_.nodes.size() >= most_nodes_of_definition;
  if (is_long || depth > 2 * deepest_expression) {
    faults_.add(base::Status::limit, is_long ? "TOO_MANY" : "TOO_DEEP",
                "The expressions of a form, variables written out, have a limit.", path);
    return 0;  // never run: a form with a fault is refused
  }
  switch (expression.op) {
    case Operator::literal: {
      const Value value = value_of(expression.value);
      node.target = static_cast<Index>(program_.literals.size());
      node.type = literal_type(value);
      program_.literals.push_back(value);
      break;
    }
    case Operator::item: resolve_item(node, expression, site, path); break;
    case Operator::score: resolve_score(node, expression, site, path); break;
    case Operator::variable: return expand_variable(expression, site, path, depth);
    case Operator::property:
      node.type = StaticType::text;
      node.target = static_cast<Index>(program_.literals.size());
      program_.literals.push_back(Value::of(std::string_view(expression.name)));
      check_property(expression, site, path);
      break;
    case Operator::today: node.type = StaticType::date; break;
    case Operator::position:
      node.type = StaticType::number;
      if (site.frame_type == 0) faults_.wrong("NOT_IN_REPEAT", "Only a repeat has positions.", path);
      break;
    default: add_arguments(node, expression, site, path, depth); check_types(node, expression, path);
  }
  program_.nodes.push_back(node);
  return static_cast<Index>(program_.nodes.size()) - 1;
}

void ExpressionCompiler::resolve_item(Node& node, const Expression& expression, const Site& site,
                                      const std::string& path) {
  const auto found = program_.item_by_id.find(expression.name);
  if (found == program_.item_by_id.end()) {
    return faults_.wrong("UNKNOWN_ITEM", "The form has no such item.", base::join_path(path, "item"));
  }
  node.target = found->second;
  const CompiledItem& item = program_.items[static_cast<std::size_t>(node.target)];
  const ItemKind kind = item.item->kind;
  if (!takes_answer(kind) && kind != ItemKind::repeat) {
    faults_.wrong("NOT_ASKED", "The item takes no answer.", base::join_path(path, "item"));
  }
  if (kind == ItemKind::functional_task) {
    const auto part = task_part(expression.part);
    if (!part) faults_.wrong("UNKNOWN_PART", "A task has no such part.", base::join_path(path, "part"));
    node.part = part.value_or(Part::ease);
  } else if (!expression.part.empty()) {
    faults_.wrong("UNKNOWN_PART", "The item has no parts.", base::join_path(path, "part"));
  }
  node.type = type_of(*item.item, node.part);
  // Up to the nearest frame that is above both; from there down to all frames of the item, where there are any.
  Index common = site.frame_type;
  const auto depth = [&](Index type) { return program_.frame_types[static_cast<std::size_t>(type)].depth; };
  const auto parent = [&](Index type) { return program_.frame_types[static_cast<std::size_t>(type)].parent; };
  Index wanted = item.frame_type;
  while (depth(wanted) > depth(common)) wanted = parent(wanted);
  while (common != wanted) {
    common = parent(common);
    ++node.up;
    while (depth(wanted) > depth(common)) wanted = parent(wanted);
  }
  node.is_list = item.frame_type != common || item.is_several || item.opens != none;
  current_.items.push_back(node.target);
}

void ExpressionCompiler::resolve_score(Node& node, const Expression& expression, const Site& site,
                                       const std::string& path) {
  const auto found = std::find_if(program_.scores.begin(), program_.scores.end(),
                                  [&](const CompiledScore& score) { return score.score->id.text == expression.name; });
  if (found == program_.scores.end() || !site.allows_scores) {
    return faults_.wrong("UNKNOWN_SCORE", "The form has no such score.", base::join_path(path, "score"));
  }
  node.target = static_cast<Index>(found - program_.scores.begin());
  const auto part = score_part(expression.part);
  if (!part) faults_.wrong("UNKNOWN_PART", "A score has no such part.", base::join_path(path, "part"));
  node.part = part.value_or(Part::value);
  const bool is_number = node.part == Part::value || node.part == Part::level;
  node.type = is_number ? StaticType::number : StaticType::text;
  current_.scores.push_back(node.target);
}

const Variable* ExpressionCompiler::find_variable(std::string_view name, Index from) const {
  const auto named = [&](const Variable& variable) { return variable.name == name; };
  for (Index at = from; at != none; at = program_.items[static_cast<std::size_t>(at)].parent) {
    const auto& variables = program_.items[static_cast<std::size_t>(at)].item->variables;
    const auto found = std::find_if(variables.begin(), variables.end(), named);
    if (found != variables.end()) return &*found;
  }
  const auto& variables = program_.definition.variables;
  const auto found = std::find_if(variables.begin(), variables.end(), named);
  return found == variables.end() ? nullptr : &*found;
}

Index ExpressionCompiler::expand_variable(const Expression& expression, const Site& site, const std::string& path,
                                          std::size_t depth) {
  const Variable* variable = find_variable(expression.name, site.item);
  const auto open = std::find(open_variables_.begin(), open_variables_.end(), expression.name);
  if (variable == nullptr || open != open_variables_.end()) {
    if (variable == nullptr) {
      faults_.wrong("UNKNOWN_VARIABLE", "There is no such variable here.", base::join_path(path, "variable"));
    } else {
      std::vector<std::string> cycle(open, open_variables_.end());
      cycle.push_back(expression.name);
      faults_.wrong("CYCLE", "Variables depend on each other: " + list_of(cycle) + ".", path);
    }
    return add(Expression{}, site, path, depth);
  }
  open_variables_.push_back(expression.name);
  seen_variables_.insert(variable);
  const Index root = add(variable->value, site, path, depth + 1);
  open_variables_.pop_back();
  return root;
}

void ExpressionCompiler::check_unused_variables() {
  check_unused(program_.definition.variables, none, "/variables");
  for (std::size_t i = 0; i < program_.items.size(); ++i) {
    const CompiledItem& item = program_.items[i];
    check_unused(item.item->variables, static_cast<Index>(i), base::join_path(item.path, "variables"));
  }
}

void ExpressionCompiler::check_unused(const std::vector<Variable>& variables, Index owner, const std::string& path) {
  for (std::size_t i = 0; i < variables.size(); ++i) {
    if (!seen_variables_.insert(&variables[i]).second) continue;
    open_variables_.assign(1, variables[i].name);
    check_names(variables[i].value, owner, base::join_path(base::join_path(path, i), "value"));
  }
  open_variables_.clear();
}

// What types go together is told where a variable is used: it sees the occurrence there.
void ExpressionCompiler::check_names(const Expression& expression, Index from, const std::string& path) {
  const auto is_named = [&](const CompiledScore& score) { return score.score->id.text == expression.name; };
  if (expression.op == Operator::item && !program_.item_by_id.contains(expression.name)) {
    faults_.wrong("UNKNOWN_ITEM", "The form has no such item.", base::join_path(path, "item"));
  } else if (expression.op == Operator::score &&
             std::none_of(program_.scores.begin(), program_.scores.end(), is_named)) {
    faults_.wrong("UNKNOWN_SCORE", "The form has no such score.", base::join_path(path, "score"));
  } else if (expression.op == Operator::variable) {
    const Variable* variable = find_variable(expression.name, from);
    const auto open = std::find(open_variables_.begin(), open_variables_.end(), expression.name);
    if (variable == nullptr) {
      faults_.wrong("UNKNOWN_VARIABLE", "There is no such variable here.", base::join_path(path, "variable"));
    } else if (open != open_variables_.end()) {
      std::vector<std::string> cycle(open, open_variables_.end());
      cycle.push_back(expression.name);
      faults_.wrong("CYCLE", "Variables depend on each other: " + list_of(cycle) + ".", path);
    } else if (seen_variables_.insert(variable).second) {
      open_variables_.push_back(expression.name);
      check_names(variable->value, from, path);
      open_variables_.pop_back();
    }
  }
  for (std::size_t i = 0; i < expression.of.size(); ++i) {
    check_names(expression.of[i], from, base::join_path(path, i + 1));
  }
}

void ExpressionCompiler::check_property(const Expression& expression, const Site& site, const std::string& path) {
  if (!site.in_choice) {
    return faults_.wrong("NO_CHOICE", "Only a choice filter may ask for properties of a choice.", path);
  }
  const auto* choices = site.item == none ? nullptr : program_.items[static_cast<std::size_t>(site.item)].choices;
  if (choices == nullptr || expression.name == "code") return;
  const bool is_known = std::any_of(choices->begin(), choices->end(), [&](const Choice& choice) {
    return std::any_of(choice.properties.begin(), choice.properties.end(),
                       [&](const Property& property) { return property.name == expression.name; });
  });
  if (!is_known) {
    faults_.senseless("UNKNOWN_PROPERTY", "None of the choices has this property.", base::join_path(path, "property"));
  }
}

// The type of frames that the occurrences or answers come from which a node gives; none where they are no such.
Index ExpressionCompiler::frame_type_of(Index argument) const {
  const Node& node = program_.nodes[static_cast<std::size_t>(argument)];
  switch (node.op) {
    case Operator::item: {
      if (node.target == none) return none;
      const CompiledItem& item = program_.items[static_cast<std::size_t>(node.target)];
      if (item.opens != none) return item.opens;
      return node.is_list && !item.is_several ? item.frame_type : none;
    }
    case Operator::where:
    case Operator::first:
    case Operator::last: return frame_type_of(argument_of(node, 0));
    default: return none;
  }
}

void ExpressionCompiler::add_arguments(Node& node, const Expression& expression, Site site, const std::string& path,
                                       std::size_t depth) {
  std::vector<Index> arguments;
  const bool asks_each = expression.op == Operator::where || expression.op == Operator::each;
  for (std::size_t i = 0; i < expression.of.size(); ++i) {
    if (asks_each && i == 1) {
      const Index frame_type = frame_type_of(arguments.front());
      if (frame_type == none) {
        faults_.wrong("NOT_IN_REPEAT", "Only occurrences of a repeat are gone through.", base::join_path(path, 1));
      } else {
        site.frame_type = frame_type;
      }
    }
    arguments.push_back(add(expression.of[i], site, base::join_path(path, i + 1), depth + 1));
  }
  node.first = static_cast<Index>(program_.arguments.size());
  node.count = static_cast<std::int32_t>(arguments.size());
  program_.arguments.insert(program_.arguments.end(), arguments.begin(), arguments.end());
}

}  // namespace mukana::forms
