// Steps through a form and its answers.
#include "exchange/fhirpath_walk.hpp"

#include <algorithm>

namespace mukana::exchange {

using forms::Expression;
using forms::Operator;

namespace {

[[noreturn]] void refuse(std::string reason) { throw NotSupported{std::move(reason)}; }

bool is_value_name(std::string_view name) {
  return name == "value" || (name.starts_with("value") && name.size() > 5 && name[5] >= 'A' && name[5] <= 'Z');
}

/// The linkId of `linkId = 'x'`.
const std::string* plain_link(const SyntaxNode& condition) {
  if (condition.kind != SyntaxNode::Kind::binary || condition.text != "=" || condition.parts.size() != 2)
    return nullptr;
  const SyntaxNode& name = condition.parts[0];
  const SyntaxNode& text = condition.parts[1];
  const bool plain = name.kind == SyntaxNode::Kind::name && name.text == "linkId" && !name.on_target &&
                     text.kind == SyntaxNode::Kind::text;
  return plain ? &text.text : nullptr;
}

}  // namespace

Walked FhirpathWalk::items_walked(Kind kind, std::vector<const KnownItem*> items) {
  Walked walked;
  walked.kind = kind;
  walked.items = std::move(items);
  return walked;
}

std::vector<const KnownItem*> FhirpathWalk::roots(bool deep) const {
  std::vector<const KnownItem*> found;
  for (const auto& item : items_.all()) {
    if (deep || item->parent == nullptr) found.push_back(item.get());
  }
  return found;
}

std::vector<const KnownItem*> FhirpathWalk::children(const std::vector<const KnownItem*>& parents, bool deep) const {
  const auto is_parent = [&](const KnownItem* item) {
    return std::find(parents.begin(), parents.end(), item) != parents.end();
  };
  std::vector<const KnownItem*> found;
  for (const auto& item : items_.all()) {
    const KnownItem* above = item->parent;
    while (deep && above != nullptr && !is_parent(above)) above = above->parent;
    if (above != nullptr && is_parent(above)) found.push_back(item.get());
  }
  return found;
}

// Where an expression stands: its item with what is below it, or the whole response.
Walked FhirpathWalk::start() const {
  if (focus_ != nullptr) return *focus_;
  return at_ == nullptr ? items_walked(Kind::resource, {}) : items_walked(Kind::items, {at_});
}

Walked FhirpathWalk::member(Walked target, const std::string& name) {
  if (!is_value_name(name) && name != "code") target.named.reset();
  switch (target.kind) {
    case Kind::missing: return target;
    case Kind::resource:
    case Kind::items:
    case Kind::answers:
    case Kind::values: return member_of_response(std::move(target), name);
    case Kind::questionnaire:
    case Kind::definitions:
    case Kind::options:
    case Kind::codings:
    case Kind::chosen:
    case Kind::extensions: return member_of_form(std::move(target), name);
    case Kind::links:
    case Kind::scores:
    case Kind::scalars: break;
  }
  refuse("`" + name + "` of a value");
}

Walked FhirpathWalk::member_of_response(Walked target, const std::string& name) {
  if (name == "item") {
    return items_walked(Kind::items, target.kind == Kind::resource ? roots(false) : children(target.items, false));
  }
  if (target.kind == Kind::items && (name == "answer" || name == "linkId")) {
    target.kind = name == "answer" ? Kind::answers : Kind::links;
    return target;
  }
  if (target.kind == Kind::answers && is_value_name(name)) {
    target.kind = Kind::values;
    return target;
  }
  // A coding is told by its code here, a quantity by its number.
  if (target.kind == Kind::values && (name == "code" || name == "value")) {
    const bool choices =
        std::all_of(target.items.begin(), target.items.end(), [](const KnownItem* item) { return item->is_choice; });
    if (choices == (name == "code")) return target;
  }
  if (target.kind == Kind::values && name == "extension") {
    target.kind = Kind::extensions;
    return target;
  }
  refuse("`" + name + "` of the response");
}

Walked FhirpathWalk::member_of_form(Walked target, const std::string& name) {
  if (name == "item" && target.kind == Kind::questionnaire) return items_walked(Kind::definitions, roots(false));
  if (name == "item" && target.kind == Kind::definitions) {
    return items_walked(Kind::definitions, children(target.items, false));
  }
  if (name == "answerOption" && target.kind == Kind::definitions) {
    target.kind = Kind::options;
    return target;
  }
  if (is_value_name(name) && target.kind == Kind::options) {
    target.kind = Kind::codings;
    return target;
  }
  if (is_value_name(name) && target.kind == Kind::chosen) return target;
  if (name == "extension" && (target.kind == Kind::chosen)) {
    target.kind = Kind::extensions;
    return target;
  }
  if (name == "code" && target.kind == Kind::codings) return target;
  if (is_value_name(name) && target.kind == Kind::extensions) {
    if (!target.narrowed) refuse("an extension without its address");
    target.kind = Kind::scores;
    target.narrowed = false;
    return target;
  }
  refuse("`" + name + "` of the form");
}

Walked FhirpathWalk::variable(const std::string& name) {
  if (name == "resource" || name == "rootResource") return items_walked(Kind::resource, {});
  if (name == "context") return at_ == nullptr ? items_walked(Kind::resource, {}) : items_walked(Kind::items, {at_});
  if (name == "questionnaire") return items_walked(Kind::questionnaire, {});
  if (name == "qitem" && at_ != nullptr) return items_walked(Kind::definitions, {at_});
  const KnownItem* scope = at_;
  const PathVariable* found = nullptr;
  for (;; scope = scope->parent) {
    for (const PathVariable& candidate : variables_) {
      if (candidate.at == scope && candidate.name == name) found = &candidate;
    }
    if (found != nullptr || scope == nullptr) break;
  }
  if (found == nullptr) refuse("the variable %" + name + ", which the form does not define");
  if (std::find(open_.begin(), open_.end(), found) != open_.end()) refuse("the variable %" + name + " names itself");
  const Syntax syntax = parse_fhirpath(found->expression);
  const auto* node = std::get_if<SyntaxNode>(&syntax);
  if (node == nullptr) refuse("the variable %" + name + ": " + std::get<SyntaxFault>(syntax).message);
  if (open_.size() > 40) refuse("variables within variables without end");
  open_.push_back(found);
  const KnownItem* const at = std::exchange(at_, found->at);
  const Walked* const focus = std::exchange(focus_, nullptr);
  Walked walked = walk(*node);
  if (is_named(walked)) walked.named = Expression::of_variable(name);
  at_ = at;
  focus_ = focus;
  open_.pop_back();
  return walked;
}

// Texts and sets stand in the place of a variable's name: they are no values of ours by themselves.
bool FhirpathWalk::is_named(const Walked& walked) {
  switch (walked.kind) {
    case Kind::answers:
    case Kind::values:
    case Kind::scores: return walked.items.size() == 1 && !walked.narrowed;
    case Kind::scalars: return walked.scalars.size() == 1 && !walked.literal;
    default: return false;
  }
}

Walked FhirpathWalk::where(Walked target, const SyntaxNode& condition) {
  target.named.reset();
  switch (target.kind) {
    case Kind::missing: return target;
    case Kind::items:
    case Kind::definitions: {
      std::vector<const KnownItem*> kept;
      if (const std::string* link = plain_link(condition)) {  // the usual one, without asking every item
        const KnownItem* named = items_.find(*link);
        const bool within = std::find(target.items.begin(), target.items.end(), named) != target.items.end();
        if (named != nullptr && within) kept.push_back(named);
      } else {
        for (const KnownItem* item : target.items) {
          if (holds(condition, *item)) kept.push_back(item);
        }
      }
      if (kept.empty()) refuse("a path that leads to no item");
      target.items = std::move(kept);
      return target;
    }
    case Kind::answers:
    case Kind::values:
    case Kind::codings: return where_code(std::move(target), condition);
    case Kind::options: return where_option(std::move(target), condition);
    case Kind::extensions: return where_address(std::move(target), condition);
    default: refuse("`where` of values");
  }
}

// Conditions on items are decided here and now: they may speak of linkIds alone.
bool FhirpathWalk::holds(const SyntaxNode& condition, const KnownItem& item) {
  if (condition.is_call("()")) return holds(condition.parts[0], item);
  if (condition.kind == SyntaxNode::Kind::binary && (condition.text == "or" || condition.text == "and")) {
    const auto one_holds = [&](const SyntaxNode& part) { return holds(part, item); };
    return condition.text == "or" ? std::any_of(condition.parts.begin(), condition.parts.end(), one_holds)
                                  : std::all_of(condition.parts.begin(), condition.parts.end(), one_holds);
  }
  const auto is_link = [](const SyntaxNode& node) {
    return node.kind == SyntaxNode::Kind::name && node.text == "linkId" &&
           (node.parts.empty() || node.parts[0].kind == SyntaxNode::Kind::special);
  };
  if (condition.kind == SyntaxNode::Kind::binary && condition.parts.size() == 2) {
    const bool left = is_link(condition.parts[0]);
    if (left || is_link(condition.parts[1])) {
      const std::vector<std::string> links = literals(condition.parts[left ? 1 : 0]);
      const bool named = std::find(links.begin(), links.end(), item.link) != links.end();
      if (condition.text == "=" || condition.text == "in" || condition.text == "contains") return named;
      if (condition.text == "!=") return !named;
    }
  }
  if (condition.kind == SyntaxNode::Kind::call && condition.on_target && is_link(condition.parts[0]) &&
      condition.parts.size() == 2) {
    const std::vector<std::string> texts = literals(condition.parts[1]);
    if (texts.size() == 1 && condition.text == "startsWith") return item.link.starts_with(texts[0]);
    if (texts.size() == 1 && condition.text == "endsWith") return item.link.ends_with(texts[0]);
    if (texts.size() == 1 && condition.text == "contains") return item.link.find(texts[0]) != std::string::npos;
  }
  refuse("a condition on items that asks for more than linkId");
}

// Answers and codings by their code: `where(code='a' or code='b')`.
Walked FhirpathWalk::where_code(Walked target, const SyntaxNode& condition) {
  target.codes = codes_in(condition);
  target.narrowed = true;
  return target;
}

std::vector<std::string> FhirpathWalk::codes_in(const SyntaxNode& condition) {
  if (condition.is_call("()")) return codes_in(condition.parts[0]);
  std::vector<std::string> codes;
  if (condition.kind == SyntaxNode::Kind::binary && condition.text == "or") {
    for (const SyntaxNode& part : condition.parts) {
      for (std::string& code : codes_in(part)) codes.push_back(std::move(code));
    }
    return codes;
  }
  const auto is_code = [](const SyntaxNode& node) {
    return (node.kind == SyntaxNode::Kind::name && (node.text == "code" || is_value_name(node.text))) ||
           node.kind == SyntaxNode::Kind::special;
  };
  if (condition.kind == SyntaxNode::Kind::binary && condition.parts.size() == 2 &&
      (condition.text == "=" || condition.text == "in" || condition.text == "~") && is_code(condition.parts[0])) {
    return literals(condition.parts[1]);
  }
  refuse("a condition on answers that asks for more than a code");
}

// The options whose code is the answered one, or a code written out.
Walked FhirpathWalk::where_option(Walked target, const SyntaxNode& condition) {
  const SyntaxNode& plain = condition.is_call("()") ? condition.parts[0] : condition;
  if (plain.kind == SyntaxNode::Kind::binary && plain.text == "=" && plain.parts.size() == 2) {
    const SyntaxNode& other = plain.parts[1];
    if (other.kind == SyntaxNode::Kind::text) {
      target.kind = Kind::codings;
      target.codes = {other.text};
      target.narrowed = true;
      return target;
    }
    // Outside of the options the names mean what they mean where the expression stands.
    const Walked answered = walk(other);
    if (answered.kind == Kind::values && answered.items == target.items && !answered.narrowed) {
      target.kind = Kind::chosen;
      return target;
    }
    refuse("options chosen by the answer to another item");
  }
  refuse("a condition on options that asks for more than a code");
}

Walked FhirpathWalk::where_address(Walked target, const SyntaxNode& condition) {
  const SyntaxNode& plain = condition.is_call("()") ? condition.parts[0] : condition;
  if (plain.kind != SyntaxNode::Kind::binary || plain.text != "=" || plain.parts.size() != 2) {
    refuse("a condition on extensions that asks for more than an address");
  }
  const std::vector<std::string> addresses = literals(plain.parts[1]);
  for (const KnownItem* item : target.items) {
    const auto& known = item->score_addresses;
    if (addresses.size() != 1 || std::find(known.begin(), known.end(), addresses[0]) == known.end()) {
      refuse("an extension that is no score of the choices");
    }
  }
  target.narrowed = true;
  return target;
}

// The texts that a node stands for, written out or through variables.
std::vector<std::string> FhirpathWalk::literals(const SyntaxNode& node) {
  const Walked walked = walk(node);
  if (walked.kind != Kind::scalars || !walked.literal) refuse("a comparison with something that is not written out");
  return walked.texts;
}

// Goes through items one by one: what the projection is of each of them.
Walked FhirpathWalk::each(const Walked& target, const SyntaxNode& projection) {
  if (target.kind != Kind::items && target.kind != Kind::answers && target.kind != Kind::values) {
    refuse("`select` of values");
  }
  Walked all;
  all.kind = Kind::scalars;
  for (const KnownItem* item : target.items) {
    if (!item->holds_answer && target.kind != Kind::items) continue;
    const Walked one_item = items_walked(target.kind, {item});
    const Walked* const focus = std::exchange(focus_, &one_item);
    Walked projected = walk(projection);
    focus_ = focus;
    if (target.items.size() == 1) return projected;
    if (projected.kind == Kind::answers || projected.kind == Kind::values || projected.kind == Kind::scores) {
      if (all.kind != projected.kind && !all.items.empty()) refuse("`select` of different things");
      all.kind = projected.kind;
      for (const KnownItem* found : projected.items) all.items.push_back(found);
    } else {
      for (Expression& value : several(projected)) all.scalars.push_back(std::move(value));
    }
  }
  return all;
}

}  // namespace mukana::exchange
