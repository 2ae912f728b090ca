#pragma once
/// @file
/// How a FHIRPath expression is followed: each step leads from a set of things of the form to another.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/fhirpath_reader.hpp"

namespace mukana::exchange {

/// What a step of an expression stands at.
struct Walked {
  enum class Kind {
    missing,        ///< `{}`
    resource,       ///< the whole response
    items,          ///< items of the response
    links,          ///< their linkIds
    answers,        ///< their answers
    values,         ///< the values of the answers, or their codes
    questionnaire,  ///< the form
    definitions,    ///< items of the form
    options,        ///< the options of an item of the form
    codings,        ///< the codings of these options
    chosen,         ///< the options that are chosen in the response
    extensions,     ///< the extensions of what is chosen
    scores,         ///< the scores of what is chosen
    scalars,        ///< expressions of ours: one value, or several
  };
  Kind kind = Kind::missing;
  std::vector<const KnownItem*> items;
  std::vector<forms::Expression> scalars;
  std::vector<std::string> texts;          ///< the literal texts, where all scalars are
  std::vector<std::string> codes;          ///< of codings and values: only these
  bool narrowed = false;                   ///< codes counts
  bool literal = false;                    ///< scalars are texts
  bool distinct = false;                   ///< a union, which keeps one of equal values
  std::optional<forms::Expression> named;  ///< the variable whose value this is
};

class FhirpathWalk {
 public:
  FhirpathWalk(const KnownItems& items, const std::vector<PathVariable>& variables, const KnownItem* at)
      : items_(items), variables_(variables), at_(at) {}

  /// Throws NotSupported.
  forms::Expression run(const SyntaxNode& node);
  /// The value of a variable; nothing where it stands in the place of its name. Throws NotSupported.
  std::optional<forms::Expression> run_variable(const SyntaxNode& node, const PathVariable& variable);

 private:
  using Kind = Walked::Kind;

  Walked walk(const SyntaxNode& node);
  Walked start() const;
  Walked member(Walked target, const std::string& name);
  Walked member_of_response(Walked target, const std::string& name);
  Walked member_of_form(Walked target, const std::string& name);
  Walked variable(const std::string& name);
  Walked call(const SyntaxNode& node);
  Walked call_on(Walked target, const SyntaxNode& node, std::size_t first);
  Walked where(Walked target, const SyntaxNode& condition);
  Walked where_code(Walked target, const SyntaxNode& condition);
  Walked where_option(Walked target, const SyntaxNode& condition);
  Walked where_address(Walked target, const SyntaxNode& condition);
  Walked each(const Walked& target, const SyntaxNode& projection);
  Walked binary(const SyntaxNode& node);
  Walked arithmetic(const SyntaxNode& node);
  Walked equality(const SyntaxNode& node);
  Walked membership(const SyntaxNode& element, const SyntaxNode& list);
  static bool is_named(const Walked& walked);
  bool holds(const SyntaxNode& condition, const KnownItem& item);
  std::vector<std::string> literals(const SyntaxNode& node);
  std::vector<std::string> codes_in(const SyntaxNode& condition);

  Walked first_of(Walked target, const std::string& name);
  Walked joined(Walked left, const Walked& right, bool distinct);
  std::vector<forms::Expression> counted(const Walked& target) const;
  bool is_many(const KnownItem& item) const;
  forms::Expression one_or_many(const Walked& walked) const;
  forms::Expression one(const Walked& walked) const;
  std::vector<forms::Expression> several(const Walked& walked) const;
  forms::Expression exists(const Walked& walked) const;
  forms::Expression selected(const KnownItem& item, const std::string& code) const;
  static Walked scalar(forms::Expression expression);
  static Walked made(forms::Operator op, std::vector<forms::Expression> arguments);
  static Walked items_walked(Kind kind, std::vector<const KnownItem*> items);
  std::vector<const KnownItem*> children(const std::vector<const KnownItem*>& parents, bool deep) const;
  std::vector<const KnownItem*> roots(bool deep) const;

  const KnownItems& items_;
  const std::vector<PathVariable>& variables_;
  const KnownItem* at_;
  const Walked* focus_ = nullptr;          ///< `$this`, within a function that goes through things
  std::vector<const PathVariable*> open_;  ///< variables that are being read
};

}  // namespace mukana::exchange
