#pragma once
/// @file
/// A definition made ready: ids resolved, expressions compiled, dependencies in order. Computed once, then used for any
/// number of responses.
#include <memory>
#include <optional>
#include <vector>

#include "mukana/base/failure.hpp"
#include "mukana/forms/types.hpp"

namespace mukana::forms {

struct Program;

/// A form ready to be evaluated. Immutable, safe to use from many threads, cheap to copy.
class CompiledForm {
 public:
  /// Throws Failed where the definition has a fault, as check_definition() says it.
  explicit CompiledForm(Definition definition);
  /// The same under another version of the scoring rules.
  CompiledForm(Definition definition, Scoring scoring);

  const Definition& definition() const;
  /// For the rules beside it.
  const Program& program() const { return *program_; }

 private:
  std::shared_ptr<const Program> program_;
};

}  // namespace mukana::forms
