#pragma once
// A syntax tree as a text that a test can compare.
#include <string>

#include "exchange/syntax.hpp"

namespace mukana::exchange::test {

inline std::string shown(const SyntaxNode& node) {
  using Kind = SyntaxNode::Kind;
  std::string parts;
  std::string target;
  for (std::size_t i = 0; i < node.parts.size(); ++i) {
    if (i == 0 && node.on_target && node.kind != Kind::index) {
      target = ">" + shown(node.parts[0]);
    } else {
      parts += (parts.empty() ? "" : " ") + shown(node.parts[i]);
    }
  }
  switch (node.kind) {
    case Kind::text: return "'" + node.text + "'";
    case Kind::number:
    case Kind::boolean: return node.text;
    case Kind::date: return "@" + node.text;
    case Kind::empty: return "{}";
    case Kind::name: return "." + node.text + target;
    case Kind::variable: return "%" + node.text;
    case Kind::special: return "$" + node.text + target;
    case Kind::reference: return "$" + node.text;
    case Kind::path: return "<" + node.text + ">" + target;
    case Kind::call:
      if (node.text == "()") return "(() " + parts + ")";
      return node.text + "(" + target + (target.empty() || parts.empty() ? "" : " ") + parts + ")";
    case Kind::index: return "[" + parts + "]";
    case Kind::unary: return "(" + node.text + "u " + parts + ")";
    case Kind::binary: return "(" + node.text + " " + parts + ")";
  }
  return {};
}

inline std::string shown(const Syntax& syntax) {
  if (const auto* fault = std::get_if<SyntaxFault>(&syntax)) return "! " + fault->message;
  return shown(std::get<SyntaxNode>(syntax));
}

}  // namespace mukana::exchange::test
