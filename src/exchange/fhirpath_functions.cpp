// Functions of FHIRPath on what a walk stands at.
#include <algorithm>
#include <array>

#include "exchange/fhirpath_walk.hpp"

namespace mukana::exchange {

using forms::Expression;
using forms::Operator;

namespace {

[[noreturn]] void refuse(std::string reason) { throw NotSupported{std::move(reason)}; }

/// Functions that are operators of ours, by name and by how many arguments stand between their parentheses.
struct Plain {
  std::string_view name;
  std::size_t least;
  std::size_t most;
  Operator op;
};
constexpr std::array<Plain, 23> plain_functions{{{"not", 0, 0, Operator::not_},
                                                 {"abs", 0, 0, Operator::absolute},
                                                 {"round", 0, 1, Operator::round},
                                                 {"floor", 0, 0, Operator::floor},
                                                 {"ceiling", 0, 0, Operator::ceiling},
                                                 {"truncate", 0, 0, Operator::truncate},
                                                 {"sqrt", 0, 0, Operator::square_root},
                                                 {"power", 1, 1, Operator::power},
                                                 {"exp", 0, 0, Operator::exp},
                                                 {"ln", 0, 0, Operator::ln},
                                                 {"length", 0, 0, Operator::length},
                                                 {"substring", 1, 2, Operator::substring},
                                                 {"contains", 1, 1, Operator::contains},
                                                 {"startsWith", 1, 1, Operator::starts_with},
                                                 {"endsWith", 1, 1, Operator::ends_with},
                                                 {"upper", 0, 0, Operator::upper},
                                                 {"lower", 0, 0, Operator::lower},
                                                 {"trim", 0, 0, Operator::trim},
                                                 {"toString", 0, 0, Operator::text},
                                                 {"toInteger", 0, 0, Operator::number},
                                                 {"toDecimal", 0, 0, Operator::number},
                                                 {"toNumber", 0, 0, Operator::number},
                                                 {"toDate", 0, 0, Operator::date}}};

/// Functions over everything that a walk stands at.
struct Aggregate {
  std::string_view name;
  Operator op;
};
constexpr std::array<Aggregate, 5> aggregates{{{"sum", Operator::sum},
                                               {"avg", Operator::mean},
                                               {"min", Operator::least},
                                               {"max", Operator::greatest},
                                               {"count", Operator::count}}};

}  // namespace

Walked FhirpathWalk::call(const SyntaxNode& node) {
  if (node.text == "()") return walk(node.parts[0]);
  if (node.on_target) return call_on(walk(node.parts[0]), node, 1);
  if (node.text == "iif") {
    if (node.parts.size() < 2 || node.parts.size() > 3) refuse("iif() without its two or three parts");
    Walked kept = walk(node.parts[1]);
    std::vector<Expression> parts{one(walk(node.parts[0])), one(kept)};
    parts.push_back(node.parts.size() == 3 ? one(walk(node.parts[2])) : Expression::of_value({}));
    return made(Operator::if_, std::move(parts));
  }
  if (node.text == "today" || node.text == "now") {
    if (node.text == "now") refuse("now(), the time of day");
    return made(Operator::today, {});
  }
  return call_on(start(), node, 0);
}

Walked FhirpathWalk::call_on(Walked target, const SyntaxNode& node, std::size_t first) {
  const std::size_t count = node.parts.size() - first;
  const std::string& name = node.text;
  const auto argument = [&](std::size_t index) -> const SyntaxNode& { return node.parts[first + index]; };

  if (name == "where" && count == 1) return where(std::move(target), argument(0));
  if (name == "select" && count == 1) return each(target, argument(0));
  if (name == "exists" && count <= 1) {
    return scalar(exists(count == 0 ? target : where(std::move(target), argument(0))));
  }
  if (name == "empty" && count == 0) return made(Operator::not_, {exists(target)});
  if (name == "hasValue" && count == 0) return scalar(exists(target));
  if ((name == "repeat" && count == 1 && argument(0).kind == SyntaxNode::Kind::name && argument(0).text == "item") ||
      ((name == "descendants" || name == "children") && count == 0)) {
    const bool deep = name != "children";
    if (target.kind == Kind::resource) return items_walked(Kind::items, roots(deep));
    if (target.kind == Kind::items) return items_walked(Kind::items, children(target.items, deep));
    if (target.kind == Kind::questionnaire) return items_walked(Kind::definitions, roots(deep));
    refuse(name + "() of answers");
  }
  if (name == "first" || name == "last" || name == "single") {
    if (count != 0) refuse(name + "() with arguments");
    return first_of(std::move(target), name);
  }
  if (name == "extension" && count == 1 && (target.kind == Kind::values || target.kind == Kind::chosen)) {
    const std::vector<std::string> addresses = literals(argument(0));
    target.kind = Kind::extensions;
    for (const KnownItem* item : target.items) {
      const auto& known = item->score_addresses;
      if (addresses.size() != 1 || std::find(known.begin(), known.end(), addresses[0]) == known.end()) {
        refuse("an extension that is no score of the choices");
      }
    }
    target.narrowed = true;
    return target;
  }
  if ((name == "weight" || name == "ordinal") && count == 0) {
    if (target.kind != Kind::values && target.kind != Kind::answers) refuse(name + "() of something that is no answer");
    target.kind = Kind::scores;
    target.named.reset();
    return target;
  }
  if ((name == "combine" || name == "union") && count == 1) {
    return joined(std::move(target), walk(argument(0)), name == "union");
  }
  if (name == "ofType" || name == "as" || name == "trace" || name == "distinct" || name == "toQuantity") {
    if (name == "ofType" || name == "as") return target;
    refuse(name + "()");
  }
  if (name == "iif" && count >= 2) refuse("iif() on something");
  for (const Aggregate& aggregate : aggregates) {
    if (aggregate.name == name && count == 0) return made(aggregate.op, counted(target));
  }
  for (const Plain& plain : plain_functions) {
    if (plain.name != name) continue;
    if (count < plain.least || count > plain.most) refuse(name + "() with other arguments");
    std::vector<Expression> arguments{one(target)};
    for (std::size_t i = 0; i < count; ++i) arguments.push_back(one(walk(argument(i))));
    return made(plain.op, std::move(arguments));
  }
  if (name == "log" && count == 1) {
    return made(Operator::divide, {Expression::call(Operator::ln, {one(target)}),
                                   Expression::call(Operator::ln, {one(walk(argument(0)))})});
  }
  refuse("the function " + name + "()");
}

// What takes one answer has no others; of several the first stays open, since their order is the respondent's.
Walked FhirpathWalk::first_of(Walked target, const std::string& name) {
  const bool of_response = target.kind == Kind::answers || target.kind == Kind::values || target.kind == Kind::scores;
  if (target.kind == Kind::scalars && target.scalars.size() == 1) return target;
  if (target.kind == Kind::items && target.items.size() == 1 && !target.items[0]->repeats) return target;
  if (of_response && target.items.size() == 1 && !target.narrowed) {
    if (!is_many(*target.items[0])) return target;
    if (target.kind != Kind::scores && name != "single") {
      target.named = Expression::call(name == "last" ? Operator::last : Operator::first, {one_or_many(target)});
      return target;
    }
  }
  refuse(name + "() of several items");
}

Walked FhirpathWalk::joined(Walked left, const Walked& right, bool distinct) {
  Walked all;
  all.kind = Kind::scalars;
  all.distinct = distinct || left.distinct;
  all.literal = left.kind == Kind::scalars && right.kind == Kind::scalars && left.literal && right.literal;
  all.texts = left.texts;
  all.texts.insert(all.texts.end(), right.texts.begin(), right.texts.end());
  all.scalars = several(left);
  for (Expression& value : several(right)) all.scalars.push_back(std::move(value));
  return all;
}

// The arguments of a function over several: of a union, which keeps one of equal values, only what `distinct` gives.
std::vector<Expression> FhirpathWalk::counted(const Walked& target) const {
  std::vector<Expression> values = several(target);
  if (!target.distinct) return values;
  return {Expression::call(Operator::distinct, std::move(values))};
}

bool FhirpathWalk::is_many(const KnownItem& item) const {
  if (item.repeats) return true;
  // Within a repeat an item has an answer in each occurrence; from the same occurrence that is one.
  for (const KnownItem* above = item.parent; above != nullptr; above = above->parent) {
    if (!above->repeats) continue;
    bool here = false;
    for (const KnownItem* mine = at_; mine != nullptr; mine = mine->parent) here = here || mine == above;
    if (!here) return true;
  }
  return false;
}

Expression FhirpathWalk::one_or_many(const Walked& walked) const {
  if (walked.named) return *walked.named;
  Expression item = Expression::of_item(walked.items[0]->id);
  if (walked.kind != Kind::scores) return item;
  if (walked.items[0]->score_addresses.empty()) refuse("the score of choices that have none");
  return Expression::call(Operator::weight, {std::move(item)});
}

Expression FhirpathWalk::one(const Walked& walked) const {
  if (walked.named) return *walked.named;
  switch (walked.kind) {
    case Kind::missing: return Expression::of_value({});
    case Kind::answers:
    case Kind::values:
    case Kind::scores:
      if (walked.items.size() != 1 || walked.narrowed) refuse("several answers where one is expected");
      if (!walked.items[0]->holds_answer) refuse("the answer to an item that takes none");
      if (walked.kind != Kind::scores && is_many(*walked.items[0])) refuse("several answers where one is expected");
      return one_or_many(walked);
    case Kind::codings:
      if (walked.items.size() == 1 && walked.codes.size() == 1) {
        const auto known = walked.items[0]->codes.find(walked.codes[0]);
        if (known == walked.items[0]->codes.end()) refuse("a code that the item does not offer");
        return Expression::of_value(known->second);
      }
      refuse("several options where one is expected");
    case Kind::scalars:
      if (walked.scalars.size() == 1) return walked.scalars[0];
      refuse("several values where one is expected");
    default: refuse("something of the form where a value is expected");
  }
}

std::vector<Expression> FhirpathWalk::several(const Walked& walked) const {
  if (walked.named) return {*walked.named};
  std::vector<Expression> values;
  switch (walked.kind) {
    case Kind::missing: return values;
    case Kind::scalars: return walked.scalars;
    case Kind::answers:
    case Kind::values:
    case Kind::scores:
      if (walked.narrowed) refuse("answers of some codes where values are expected");
      for (const KnownItem* item : walked.items) {
        // Whoever walks through a group meets items that have no answer or no score: they add nothing.
        if (!item->holds_answer || (walked.kind == Kind::scores && item->score_addresses.empty())) continue;
        values.push_back(one_or_many(items_walked(walked.kind, {item})));
      }
      if (values.empty()) refuse("the scores of items that have none");
      return values;
    default: values.push_back(one(walked)); return values;
  }
}

Expression FhirpathWalk::exists(const Walked& walked) const {
  std::vector<Expression> any;
  switch (walked.kind) {
    case Kind::missing: return Expression::of_value(false);
    case Kind::scalars:
      for (const Expression& value : walked.scalars) any.push_back(Expression::call(Operator::exists, {value}));
      break;
    case Kind::answers:
    case Kind::values:
    case Kind::scores:
      if (walked.named) return Expression::call(Operator::exists, {*walked.named});
      for (const KnownItem* item : walked.items) {
        if (!item->holds_answer) continue;
        if (!walked.narrowed) {
          any.push_back(Expression::call(Operator::exists, {one_or_many(items_walked(walked.kind, {item}))}));
          continue;
        }
        for (const std::string& code : walked.codes) any.push_back(selected(*item, code));
      }
      break;
    default: refuse("exists() of something of the form");
  }
  if (any.empty()) refuse("exists() of items that take no answers");
  if (any.size() == 1) return std::move(any[0]);
  return Expression::call(Operator::or_, std::move(any));
}

// Whether a code was chosen, or a text was answered.
Expression FhirpathWalk::selected(const KnownItem& item, const std::string& code) const {
  if (!item.is_choice) {
    return Expression::call(Operator::in, {Expression::of_value(code), Expression::of_item(item.id)});
  }
  const auto known = item.codes.find(code);
  if (known == item.codes.end()) refuse("a code that the item does not offer");
  return Expression::call(Operator::selected, {Expression::of_item(item.id), Expression::of_value(known->second)});
}

}  // namespace mukana::exchange
