#pragma once
#include "mukana/outcomes/types.hpp"

namespace mukana::outcomes {

/// The number of a figure with what it is a number of, as a sentence writes it: "4,12 viikossa", "66,7 %", "719".
std::string figure_words(const Figure& figure, std::string_view language);

/// Why a claim holds or does not, as a sentence in Finnish, Swedish and English. `would_hold` is the figure over the
/// other period where the claim holds only over that; else null.
base::Texts claim_words(const ClaimCheck& claim, const Figure& figure, const Figure* would_hold);

}  // namespace mukana::outcomes
