// Operators of FHIRPath, literals, and where a walk begins and ends.
#include <algorithm>
#include <array>

#include "exchange/fhirpath_walk.hpp"

namespace mukana::exchange {

using base::Decimal;
using forms::Expression;
using forms::Operator;

namespace {

[[noreturn]] void refuse(std::string reason) { throw NotSupported{std::move(reason)}; }

struct Sign {
  std::string_view sign;
  Operator op;
};
constexpr std::array<Sign, 14> signs{{{"and", Operator::and_},
                                      {"or", Operator::or_},
                                      {"xor", Operator::xor_},
                                      {"implies", Operator::implies},
                                      {"<", Operator::less},
                                      {"<=", Operator::at_most},
                                      {">", Operator::greater},
                                      {">=", Operator::at_least},
                                      {"+", Operator::plus},
                                      {"-", Operator::minus},
                                      {"*", Operator::times},
                                      {"/", Operator::divide},
                                      {"div", Operator::whole_divide},
                                      {"mod", Operator::remainder}}};

bool is_text(const Expression& value) {
  return value.op == Operator::literal ? std::holds_alternative<std::string>(value.value)
                                       : value.op == Operator::concat || value.op == Operator::text;
}

// FHIR writes dates with a time where it means a day, and times by themselves.
std::string plain_date(std::string_view literal) {
  if (literal.starts_with("T")) return std::string(literal.substr(1));
  const std::size_t time = literal.find('T');
  if (time != std::string_view::npos && time + 1 < literal.size()) refuse("a literal of date and time");
  return std::string(literal.substr(0, time));
}

}  // namespace

Walked FhirpathWalk::scalar(Expression expression) {
  Walked walked;
  walked.kind = Kind::scalars;
  walked.scalars.push_back(std::move(expression));
  return walked;
}

Walked FhirpathWalk::made(Operator op, std::vector<Expression> arguments) {
  return scalar(Expression::call(op, std::move(arguments)));
}

Expression FhirpathWalk::run(const SyntaxNode& node) { return one(walk(node)); }

std::optional<Expression> FhirpathWalk::run_variable(const SyntaxNode& node, const PathVariable& variable) {
  open_.push_back(&variable);
  const Walked walked = walk(node);
  open_.pop_back();
  if (!is_named(walked)) return std::nullopt;
  if (walked.named) return *walked.named;
  return walked.kind == Kind::scalars ? walked.scalars[0] : one_or_many(walked);
}

Walked FhirpathWalk::walk(const SyntaxNode& node) {
  using Written = SyntaxNode::Kind;
  switch (node.kind) {
    case Written::text: {
      Walked walked = scalar(Expression::of_value(node.text));
      walked.texts = {node.text};
      walked.literal = true;
      return walked;
    }
    case Written::number: {
      const auto number = Decimal::parse(node.text);
      if (!number) refuse("a number of more than 18 digits");
      return scalar(Expression::of_value(*number));
    }
    case Written::boolean: return scalar(Expression::of_value(node.text == "true"));
    case Written::date: return scalar(Expression::of_value(plain_date(node.text)));
    case Written::empty: return {};
    case Written::variable: return variable(node.text);
    case Written::special:
      if (node.text == "this" && focus_ != nullptr) return *focus_;
      refuse("$" + node.text);
    case Written::name:
      if (node.on_target) return member(walk(node.parts[0]), node.text);
      if (node.text == "QuestionnaireResponse") return items_walked(Kind::resource, {});
      return member(start(), node.text);
    case Written::call: return call(node);
    case Written::index: {
      Walked all = walk(node.parts[0]);
      const SyntaxNode& place = node.parts[1];
      if (place.kind == Written::number && place.text == "0") return first_of(std::move(all), "first");
      refuse("one of several by its place");
    }
    case Written::unary: {
      Expression value = one(walk(node.parts[0]));
      if (node.text == "+") return scalar(std::move(value));
      if (auto* number = std::get_if<Decimal>(&value.value); value.op == Operator::literal && number != nullptr) {
        return scalar(Expression::of_value(number->negated()));
      }
      return made(Operator::minus, {std::move(value)});
    }
    case Written::binary: return binary(node);
    case Written::reference:
    case Written::path: break;
  }
  refuse("something that is no FHIRPath");
}

Walked FhirpathWalk::binary(const SyntaxNode& node) {
  const std::string& sign = node.text;
  if (sign == "as") return walk(node.parts[0]);
  if (sign == "is") refuse("a question for a type");
  if (sign == "=" || sign == "!=" || sign == "~" || sign == "!~") return equality(node);
  if (sign == "in") return membership(node.parts[0], node.parts[1]);
  if (sign == "contains") return membership(node.parts[1], node.parts[0]);
  if (sign == "|") {
    Walked all = walk(node.parts[0]);
    for (std::size_t i = 1; i < node.parts.size(); ++i) all = joined(std::move(all), walk(node.parts[i]), true);
    return all;
  }
  if (sign == "&") {
    std::vector<Expression> parts;
    for (const SyntaxNode& part : node.parts) parts.push_back(one(walk(part)));
    return made(Operator::concat, std::move(parts));
  }
  return arithmetic(node);
}

Walked FhirpathWalk::arithmetic(const SyntaxNode& node) {
  std::vector<Expression> parts;
  for (const SyntaxNode& part : node.parts) parts.push_back(one(walk(part)));
  if (node.text == "+" && std::any_of(parts.begin(), parts.end(), is_text)) {
    // Texts joined by + are missing where one of them is; our own joining leaves what is missing out.
    std::vector<Expression> there;
    for (const Expression& part : parts) {
      if (part.op != Operator::literal) there.push_back(Expression::call(Operator::exists, {part}));
    }
    Expression whole = Expression::call(Operator::concat, std::move(parts));
    if (there.empty()) return scalar(std::move(whole));
    Expression all_there = there.size() == 1 ? std::move(there[0]) : Expression::call(Operator::and_, std::move(there));
    return made(Operator::if_, {std::move(all_there), std::move(whole), Expression::of_value({})});
  }
  for (const Sign& known : signs) {
    if (known.sign == node.text) return made(known.op, std::move(parts));
  }
  refuse("the operator " + node.text);
}

// A coding that is compared with a text means its code, as it is known here.
Walked FhirpathWalk::equality(const SyntaxNode& node) {
  const bool negated = node.text.front() == '!';
  Walked left = walk(node.parts[0]);
  Walked right = walk(node.parts[1]);
  if (left.kind == Kind::scalars && left.literal) std::swap(left, right);
  const bool answers = left.kind == Kind::values || left.kind == Kind::answers;
  if (answers && left.items.size() == 1 && left.items[0]->is_choice && right.kind == Kind::scalars && right.literal &&
      right.texts.size() == 1) {
    const KnownItem& item = *left.items[0];
    const auto known = item.codes.find(right.texts[0]);
    if (known == item.codes.end()) refuse("a code that the item does not offer");
    right.scalars = {Expression::of_value(known->second)};
  }
  return made(negated ? Operator::not_equal : Operator::equal, {one(left), one(right)});
}

Walked FhirpathWalk::membership(const SyntaxNode& element, const SyntaxNode& list) {
  const Walked wanted = walk(element);
  const Walked offered = walk(list);
  const bool answers = offered.kind == Kind::values || offered.kind == Kind::answers;
  if (answers && offered.items.size() == 1 && wanted.kind == Kind::scalars && wanted.literal &&
      wanted.texts.size() == 1) {
    return scalar(selected(*offered.items[0], wanted.texts[0]));
  }
  std::vector<Expression> parts{one(wanted)};
  const bool coded = (wanted.kind == Kind::values || wanted.kind == Kind::answers) && wanted.items.size() == 1 &&
                     wanted.items[0]->is_choice;
  if (coded && offered.kind == Kind::scalars && offered.literal) {
    for (const std::string& text : offered.texts) {
      const auto known = wanted.items[0]->codes.find(text);
      // A list may hold codes of several items; those that this one does not offer are never answered to it.
      if (known != wanted.items[0]->codes.end()) parts.push_back(Expression::of_value(known->second));
    }
    if (parts.size() == 1) refuse("codes of which the item offers none");
  } else {
    for (Expression& value : several(offered)) parts.push_back(std::move(value));
  }
  return made(Operator::in, std::move(parts));
}

}  // namespace mukana::exchange
