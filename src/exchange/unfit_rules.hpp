#pragma once
/// @file
/// What another program may say of an item and our forms refuse, such as a comparison of a text with a number.
#include <string>
#include <vector>

#include "mukana/forms/types.hpp"

#include "exchange/loss.hpp"

namespace mukana::exchange {

/// A rule of a file that became one of the definition, and the loss that it is where it does not fit there.
struct PlacedRule {
  std::string item;
  std::string field;  ///< of the item: visible_when, calculate, initial, choice_filter, constraints
  Loss loss;
};

/// Takes the rules out of the definition that a form is refused for, one loss for each. What runs in circles stays: it
/// is a fault of the form itself. `placed` is in the order in which the rules were added to the items.
void drop_unfit_rules(forms::Definition& definition, std::vector<PlacedRule> placed, LossReport& report);

}  // namespace mukana::exchange
