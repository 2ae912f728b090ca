#pragma once
/// @file
/// XPath of XLSForms into expressions of our own. XPath knows nothing missing: an empty text stands for it, so that
/// `!=` and `not()` hold where there is no answer.
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/types.hpp"

#include "exchange/fhirpath_reader.hpp"
#include "exchange/syntax.hpp"

namespace mukana::exchange {

/// What an expression may ask of a question, by its name in the sheet.
struct NamedQuestion {
  std::string id;
  forms::ItemKind kind = forms::ItemKind::text;
  bool takes_list = false;
  bool is_calculated = false;  ///< what it is calculated from decides what it holds
};
using NamedQuestions = std::map<std::string, NamedQuestion, std::less<>>;

class XpathReader {
 public:
  /// `self` is the question that carries the expression; null where there is none. `properties` are the columns that a
  /// choice filter may name; null outside of one.
  XpathReader(const NamedQuestions& questions, const NamedQuestion* self,
              const std::vector<std::string>* properties = nullptr)
      : questions_(questions), self_(self), properties_(properties) {}

  ReadExpression read(std::string_view expression) const;
  /// The same where a condition is wanted: true or false.
  ReadExpression read_condition(std::string_view expression) const;
  /// The same where an answer to an item of this kind is wanted.
  ReadExpression read_answer(std::string_view expression, forms::ItemKind kind) const;

 private:
  forms::Expression walk(const SyntaxNode& node) const;
  forms::Expression path(const std::string& path) const;
  forms::Expression call(const SyntaxNode& node) const;
  forms::Expression binary(const SyntaxNode& node) const;
  forms::Expression equality(const SyntaxNode& node) const;
  forms::Expression answer_of(const NamedQuestion& question) const;
  forms::Expression substring(const SyntaxNode& node) const;
  forms::Expression pattern(const SyntaxNode& node) const;
  const NamedQuestion* question_of(const SyntaxNode& node) const;
  forms::Expression choice(const SyntaxNode& node, forms::Operator op) const;
  std::vector<forms::Expression> arguments(const SyntaxNode& node) const;

  const NamedQuestions& questions_;
  const NamedQuestion* self_;
  const std::vector<std::string>* properties_;
};

/// A condition of XPath that is true or false and never missing.
forms::Expression never_missing(forms::Expression condition);

}  // namespace mukana::exchange
