#include "exchange/fhirpath_reader.hpp"

#include "exchange/fhirpath_walk.hpp"

namespace mukana::exchange {

const std::string* KnownItem::code_of(std::string_view system, std::string_view code) const {
  auto found = codes.find(std::string(system) + "|" + std::string(code));
  if (found == codes.end()) found = codes.find(code);
  return found == codes.end() ? nullptr : &found->second;
}

KnownItem& KnownItems::add(std::string link, std::string id, const KnownItem* parent) {
  items_.push_back(std::make_unique<KnownItem>());
  KnownItem& added = *items_.back();
  added.link = std::move(link);
  added.id = std::move(id);
  added.parent = parent;
  by_link_.emplace(added.link, &added);
  by_id_.emplace(added.id, &added);
  return added;
}

const KnownItem* KnownItems::find(std::string_view link) const {
  const auto found = by_link_.find(link);
  return found == by_link_.end() ? nullptr : found->second;
}

const KnownItem* KnownItems::find_id(std::string_view id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : found->second;
}

ReadExpression FhirpathReader::read(std::string_view expression, const KnownItem* at) const {
  const Syntax syntax = parse_fhirpath(expression);
  if (const auto* fault = std::get_if<SyntaxFault>(&syntax)) return NotSupported{fault->message};
  try {
    return FhirpathWalk(items_, variables_, at).run(std::get<SyntaxNode>(syntax));
  } catch (NotSupported& reason) {
    return std::move(reason);
  }
}

std::variant<forms::Expression, NotSupported, std::monostate> FhirpathReader::read_variable(
    const PathVariable& variable) const {
  const Syntax syntax = parse_fhirpath(variable.expression);
  if (const auto* fault = std::get_if<SyntaxFault>(&syntax)) return NotSupported{fault->message};
  try {
    FhirpathWalk walk(items_, variables_, variable.at);
    if (auto value = walk.run_variable(std::get<SyntaxNode>(syntax), variable)) return std::move(*value);
    return std::monostate();
  } catch (NotSupported& reason) {
    return std::move(reason);
  }
}

}  // namespace mukana::exchange
