#pragma once
/// @file
/// A copy of a form adapted to a need or a level. Its items stand for the same skills; each says whether it may be compared
/// with the one it came from, and why not.
#include <optional>
#include <string>
#include <vector>

#include "mukana/base/failure.hpp"
#include "mukana/forms/types.hpp"

namespace mukana::forms {

/// What becomes of one item in the copy.
struct ItemChange {
  base::Id item;
  bool leave_out = false;
  std::optional<base::Texts> text;
  std::optional<base::Texts> help;
  std::optional<std::vector<Choice>> choices;
  std::optional<base::Decimal> minimum;
  std::optional<base::Decimal> maximum;
  std::optional<bool> required;
  std::optional<bool> comparable;
  std::string reason;
  static void describe(base::Fields<ItemChange>& field);
};

/// Says no (E_ARG) to a change of an item that the form does not have (UNKNOWN_ITEM), to two changes of one item
/// (DUPLICATE_ITEM), and to one that changes what is asked without saying whether both may be compared
/// (COMPARABLE_NOT_SAID) or why (BLANK). Paths are below `/changes`.
base::Refusal check_changes(const Definition& source, const std::vector<ItemChange>& changes);

/// The copy. Every item that takes an answer names the one it came from; unchanged ones are comparable. An item's own
/// origin is replaced: comparability is stated step by step. REQUIRES changes that check_changes() agrees to.
Definition adapted(Definition source, const base::Id& form, std::int64_t version,
                   const std::vector<ItemChange>& changes);

}  // namespace mukana::forms
