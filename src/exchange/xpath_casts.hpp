#pragma once
/// @file
/// XPath makes of any value a number, a text or a truth, as an operator wants it; our expressions are typed. Here what
/// XPath does by itself is written out.
#include <string>
#include <vector>

#include "mukana/forms/types.hpp"

#include "exchange/xpath_reader.hpp"

namespace mukana::exchange {

class XpathCasts {
 public:
  explicit XpathCasts(const NamedQuestions& questions) : questions_(questions) {}

  forms::Expression as_number(forms::Expression value) const;
  forms::Expression as_text(forms::Expression value) const;
  /// A number is true where it is not 0, a text where there is one.
  forms::Expression as_truth(forms::Expression value) const;
  /// What an item of a kind may hold.
  forms::Expression as_answer(forms::Expression value, forms::ItemKind kind) const;

  /// Makes the sides of an operator what it wants.
  forms::Expression arithmetic(forms::Operator op, std::vector<forms::Expression> sides) const;
  forms::Expression comparison(forms::Operator op, forms::Expression left, forms::Expression right) const;
  /// Makes two values, of which one is taken, values of one type. An empty text is no value.
  void make_alike(forms::Expression& one, forms::Expression& other) const;

 private:
  enum class Sort { unknown, nothing, number, text, truth, date };
  Sort sort_of(const forms::Expression& value) const;
  Sort sort_of_answer(const std::string& id) const;
  forms::Expression with_dates(forms::Operator op, forms::Expression left, forms::Expression right) const;

  const NamedQuestions& questions_;
};

}  // namespace mukana::exchange
