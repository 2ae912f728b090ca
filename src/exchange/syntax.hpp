#pragma once
/// @file
/// Expressions of other form languages as they are written, before anything is known of the form: a tree of names,
/// literals, calls and operators. From it the expressions of our own are made.
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace mukana::exchange {

struct SyntaxNode {
  enum class Kind {
    text,       ///< a text between quotes
    number,     ///< digits as they stand
    boolean,    ///< `true` or `false`
    date,       ///< a date or time literal, without its `@`
    empty,      ///< FHIRPath `{}`
    name,       ///< FHIRPath: a member, of parts[0] where there is one
    variable,   ///< FHIRPath `%name`
    special,    ///< FHIRPath `$this`, `$index`, `$total`
    reference,  ///< XLSForm `${name}`
    path,       ///< XPath: a location path as it stands, such as `..` or `/data/a`
    call,       ///< a function; its arguments are parts, after parts[0] where it is called on something
    index,      ///< parts[0] at the place parts[1], or filtered by it
    unary,      ///< an operator before parts[0]
    binary      ///< an operator between its parts; equal operators in a row are one node
  };
  Kind kind = Kind::empty;
  std::string text;
  std::vector<SyntaxNode> parts;
  bool on_target = false;  ///< of a name or a call: parts[0] is what it is applied to
  int height = 0;          ///< how many operators stand within each other

  bool is_call(std::string_view name) const { return kind == Kind::call && text == name; }
};

/// Why a text is no expression: what is wrong, in a few words.
struct SyntaxFault {
  std::string message;
};

using Syntax = std::variant<SyntaxNode, SyntaxFault>;

inline constexpr std::size_t longest_expression = 20'000;
inline constexpr int deepest_expression = 100;

/// FHIRPath, all of its operators and any function.
Syntax parse_fhirpath(std::string_view text);
/// XPath 1.0 as XLSForm and ODK write it, with `${name}`.
Syntax parse_xpath(std::string_view text);

}  // namespace mukana::exchange
