#include "exchange/xpath_reader.hpp"

#include <algorithm>
#include <array>

#include "exchange/fhir_names.hpp"
#include "exchange/xpath_casts.hpp"
#include "forms/pattern.hpp"

namespace mukana::exchange {

using base::Decimal;
using forms::Expression;
using forms::ItemKind;
using forms::Operator;

namespace {

[[noreturn]] void refuse(std::string reason) { throw NotSupported{std::move(reason)}; }

/// What a function makes of its arguments before it looks at them.
enum class Takes { as_they_are, numbers, texts };

struct Function {
  std::string_view name;
  std::size_t least;
  std::size_t most;
  Operator op;
  Takes takes = Takes::as_they_are;
};
constexpr std::array<Function, 25> functions{{{"count-selected", 1, 1, Operator::count},
                                              {"count", 1, 1, Operator::count},
                                              {"count-non-empty", 1, 1, Operator::count},
                                              {"sum", 1, 1, Operator::sum},
                                              {"min", 1, 20, Operator::least},
                                              {"max", 1, 20, Operator::greatest},
                                              {"number", 1, 1, Operator::number},
                                              {"string", 1, 1, Operator::text},
                                              {"string-length", 1, 1, Operator::length, Takes::texts},
                                              {"concat", 1, 50, Operator::concat, Takes::texts},
                                              {"contains", 2, 2, Operator::contains, Takes::texts},
                                              {"starts-with", 2, 2, Operator::starts_with, Takes::texts},
                                              {"ends-with", 2, 2, Operator::ends_with, Takes::texts},
                                              {"normalize-space", 1, 1, Operator::trim, Takes::texts},
                                              {"round", 1, 2, Operator::round, Takes::numbers},
                                              {"floor", 1, 1, Operator::floor, Takes::numbers},
                                              {"ceiling", 1, 1, Operator::ceiling, Takes::numbers},
                                              {"abs", 1, 1, Operator::absolute, Takes::numbers},
                                              {"pow", 2, 2, Operator::power, Takes::numbers},
                                              {"exp", 1, 1, Operator::exp, Takes::numbers},
                                              {"log", 1, 1, Operator::ln, Takes::numbers},
                                              {"log10", 1, 1, Operator::log10, Takes::numbers},
                                              {"sqrt", 1, 1, Operator::square_root, Takes::numbers},
                                              {"date", 1, 1, Operator::date},
                                              {"today", 0, 0, Operator::today}}};

struct Sign {
  std::string_view sign;
  Operator op;
};
constexpr std::array<Sign, 11> signs{{{"and", Operator::and_},
                                      {"or", Operator::or_},
                                      {"<", Operator::less},
                                      {"<=", Operator::at_most},
                                      {">", Operator::greater},
                                      {">=", Operator::at_least},
                                      {"+", Operator::plus},
                                      {"-", Operator::minus},
                                      {"*", Operator::times},
                                      {"div", Operator::divide},
                                      {"mod", Operator::remainder}}};

const SyntaxNode& plain(const SyntaxNode& node) { return node.is_call("()") ? plain(node.parts[0]) : node; }

// Unequal is whatever is not equal, no answer among it.
Expression same(bool differs, Expression equal) {
  return differs ? Expression::call(Operator::not_, {never_missing(std::move(equal))}) : equal;
}

bool is_choice(ItemKind kind) {
  return kind == ItemKind::single_choice || kind == ItemKind::multiple_choice || kind == ItemKind::open_choice;
}

}  // namespace

Expression never_missing(Expression condition) {
  return Expression::call(Operator::coalesce, {std::move(condition), Expression::of_value(forms::Literal(false))});
}

ReadExpression XpathReader::read(std::string_view expression) const {
  const Syntax syntax = parse_xpath(expression);
  if (const auto* fault = std::get_if<SyntaxFault>(&syntax)) return NotSupported{fault->message};
  try {
    return walk(std::get<SyntaxNode>(syntax));
  } catch (NotSupported& reason) {
    return std::move(reason);
  }
}

ReadExpression XpathReader::read_condition(std::string_view expression) const {
  ReadExpression read = this->read(expression);
  if (auto* value = std::get_if<Expression>(&read)) return XpathCasts(questions_).as_truth(std::move(*value));
  return read;
}

ReadExpression XpathReader::read_answer(std::string_view expression, ItemKind kind) const {
  ReadExpression read = this->read(expression);
  if (auto* value = std::get_if<Expression>(&read)) return XpathCasts(questions_).as_answer(std::move(*value), kind);
  return read;
}

const NamedQuestion* XpathReader::question_of(const SyntaxNode& node) const {
  const SyntaxNode& inner = plain(node);
  if (inner.kind == SyntaxNode::Kind::path && inner.text == "." && !inner.on_target) return self_;
  std::string_view name = inner.text;
  if (inner.kind == SyntaxNode::Kind::path) {
    if (inner.on_target || properties_ != nullptr || name.find('/') == std::string_view::npos) return nullptr;
    name = name.substr(name.rfind('/') + 1);
  } else if (inner.kind != SyntaxNode::Kind::reference) {
    return nullptr;
  }
  const auto found = questions_.find(name);
  return found == questions_.end() ? nullptr : &found->second;
}

Expression XpathReader::answer_of(const NamedQuestion& question) const { return Expression::of_item(question.id); }

Expression XpathReader::path(const std::string& path) const {
  if (properties_ != nullptr && path.find('/') == std::string::npos && path != "." && path != "..") {
    const bool known = std::find(properties_->begin(), properties_->end(), path) != properties_->end();
    if (path != "name" && !known) refuse("`" + path + "`, which the choices do not have");
    Expression property;
    property.op = Operator::property;
    property.name = path == "name" ? "code" : path;
    return property;
  }
  refuse("the path " + path);
}

Expression XpathReader::walk(const SyntaxNode& node) const {
  using Written = SyntaxNode::Kind;
  if (const NamedQuestion* question = question_of(node)) return answer_of(*question);
  switch (node.kind) {
    case Written::text: return Expression::of_value(node.text);
    case Written::number: {
      const auto number = Decimal::parse(node.text);
      if (!number) refuse("a number of more than 18 digits");
      return Expression::of_value(*number);
    }
    case Written::reference: refuse("${" + node.text + "}, which the form does not have");
    case Written::path:
      if (node.on_target) refuse("the path " + node.text);
      return path(node.text);
    case Written::call: return call(node);
    case Written::unary: {
      Expression value = XpathCasts(questions_).as_number(walk(node.parts[0]));
      if (auto* number = std::get_if<Decimal>(&value.value); value.op == Operator::literal && number != nullptr) {
        return Expression::of_value(number->negated());
      }
      return Expression::call(Operator::minus, {std::move(value)});
    }
    case Written::binary: return binary(node);
    case Written::index: refuse("a path with a filter in brackets");
    default: break;
  }
  refuse("something that is no XPath");
}

std::vector<Expression> XpathReader::arguments(const SyntaxNode& node) const {
  std::vector<Expression> values;
  for (const SyntaxNode& part : node.parts) values.push_back(walk(part));
  return values;
}

Expression XpathReader::call(const SyntaxNode& node) const {
  const std::string& name = node.text;
  const std::size_t count = node.parts.size();
  if (name == "()" && count == 1) return walk(node.parts[0]);
  if (name == "true" && count == 0) return Expression::of_value(forms::Literal(true));
  if (name == "false" && count == 0) return Expression::of_value(forms::Literal(false));
  const XpathCasts casts(questions_);
  if (name == "boolean" && count == 1) return never_missing(casts.as_truth(walk(node.parts[0])));
  if (name == "not" && count == 1) {
    return Expression::call(Operator::not_, {never_missing(casts.as_truth(walk(node.parts[0])))});
  }
  if (name == "if" && count == 3) return choice(node, Operator::if_);
  if (name == "coalesce" && count == 2) return choice(node, Operator::coalesce);
  if (name == "selected" && count == 2) {
    const NamedQuestion* question = question_of(node.parts[0]);
    if (question == nullptr || !is_choice(question->kind)) refuse("selected() of something without choices");
    const SyntaxNode& code = plain(node.parts[1]);
    const bool written = code.kind == SyntaxNode::Kind::text || code.kind == SyntaxNode::Kind::number;
    Expression taken = written ? Expression::of_value(fhir::choice_code_of(code.text)) : walk(code);
    return Expression::call(Operator::selected, {answer_of(*question), std::move(taken)});
  }
  if (name == "int" && count == 1) {
    return Expression::call(Operator::truncate, {Expression::call(Operator::number, {walk(node.parts[0])})});
  }
  if (name == "position" && count == 1 && plain(node.parts[0]).text.starts_with("..")) {
    return {Operator::position, {}, {}, {}, {}};
  }
  if ((name == "substr" || name == "substring") && count >= 2) return substring(node);
  if (name == "regex" && count == 2) return pattern(node);
  if (name == "today" && count == 0) return {Operator::today, {}, {}, {}, {}};
  for (const Function& function : functions) {
    if (function.name != name) continue;
    if (count < function.least || count > function.most) refuse(name + "() with other arguments");
    std::vector<Expression> values = arguments(node);
    for (Expression& value : values) {
      if (function.takes == Takes::numbers) value = casts.as_number(std::move(value));
      if (function.takes == Takes::texts) value = casts.as_text(std::move(value));
    }
    Expression made = Expression::call(function.op, std::move(values));
    if (function.op != Operator::length) return made;
    // No text has no characters.
    return Expression::call(Operator::coalesce, {std::move(made), Expression::of_value(Decimal{})});
  }
  refuse("the function " + name + "()");
}

// Of two values one is taken: both become values of one type.
Expression XpathReader::choice(const SyntaxNode& node, Operator op) const {
  const XpathCasts casts(questions_);
  std::vector<Expression> values = arguments(node);
  if (op == Operator::if_) values[0] = casts.as_truth(std::move(values[0]));
  casts.make_alike(values[values.size() - 2], values.back());
  return Expression::call(op, std::move(values));
}

// substr() of ODK takes the places of both ends, from 0; substring-like functions of ours take a length.
Expression XpathReader::substring(const SyntaxNode& node) const {
  if (node.text == "substring") refuse("the function substring(), which counts from 1");
  std::vector<Expression> values = arguments(node);
  values[0] = XpathCasts(questions_).as_text(std::move(values[0]));
  if (values.size() == 3) {
    const auto* from = std::get_if<Decimal>(&values[1].value);
    const auto* to = std::get_if<Decimal>(&values[2].value);
    if (from == nullptr || to == nullptr || from->coefficient < 0 || *to < *from) refuse("substr() with computed ends");
    values[2] = Expression::of_value(*base::subtract(*to, *from));
  }
  return Expression::call(Operator::substring, std::move(values));
}

// regex() of ODK matches the whole text.
Expression XpathReader::pattern(const SyntaxNode& node) const {
  const SyntaxNode& written = plain(node.parts[1]);
  if (written.kind != SyntaxNode::Kind::text) refuse("regex() with a computed pattern");
  const std::string whole = "^(" + written.text + ")$";
  if (!forms::Pattern::parse(whole)) refuse("the pattern of regex()");
  return Expression::call(Operator::matches,
                          {XpathCasts(questions_).as_text(walk(node.parts[0])), Expression::of_value(whole)});
}

Expression XpathReader::binary(const SyntaxNode& node) const {
  if (node.text == "=" || node.text == "!=") return equality(node);
  const auto* const sign = std::find_if(signs.begin(), signs.end(), [&](const Sign& s) { return s.sign == node.text; });
  if (sign == signs.end()) refuse("the operator " + node.text);
  const XpathCasts casts(questions_);
  std::vector<Expression> sides = arguments(node);
  switch (sign->op) {
    case Operator::and_:
    case Operator::or_:
      for (Expression& side : sides) side = casts.as_truth(std::move(side));
      return Expression::call(sign->op, std::move(sides));
    case Operator::less:
    case Operator::at_most:
    case Operator::greater:
    case Operator::at_least: return casts.comparison(sign->op, std::move(sides[0]), std::move(sides[1]));
    default: break;
  }
  return casts.arithmetic(sign->op, std::move(sides));
}

Expression XpathReader::equality(const SyntaxNode& node) const {
  const SyntaxNode* left = &plain(node.parts[0]);
  const SyntaxNode* right = &plain(node.parts[1]);
  const auto is_written = [](const SyntaxNode& side) {
    return side.kind == SyntaxNode::Kind::text || side.kind == SyntaxNode::Kind::number;
  };
  if (is_written(*left) && !is_written(*right)) std::swap(left, right);
  const bool differs = node.text == "!=";
  const NamedQuestion* question = question_of(*left);
  if (right->kind == SyntaxNode::Kind::text && right->text.empty()) {  // an empty text is no answer
    Expression there = Expression::call(Operator::exists, {walk(*left)});
    return differs ? there : Expression::call(Operator::not_, {std::move(there)});
  }
  Expression value = walk(*right);
  if (question != nullptr && is_choice(question->kind) && is_written(*right)) {
    if (question->takes_list) refuse("a comparison with everything that was selected");
    value = Expression::of_value(fhir::choice_code_of(right->text));
  } else if (question != nullptr && question->kind == ItemKind::text && right->kind == SyntaxNode::Kind::number) {
    Expression number = Expression::call(Operator::number, {walk(*left)});
    return same(differs, Expression::call(Operator::equal, {std::move(number), std::move(value)}));
  }
  return same(differs, XpathCasts(questions_).comparison(Operator::equal, walk(*left), std::move(value)));
}

}  // namespace mukana::exchange
