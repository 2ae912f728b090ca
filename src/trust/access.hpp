#pragma once
/// @file
/// The decision whether a call may run at all. Whose records it then reaches is filtered where they are read.
#include <optional>

#include "mukana/operation/access.hpp"

namespace mukana::trust {

enum class Decision {
  allowed,
  wrong_purpose,  ///< E_PURPOSE, and the attempt is logged
  denied,         ///< answers like a missing object, and the attempt is logged
};

/// A pure function of the operation's rule, the role and the purpose. Deny by default.
Decision decide(const operation::Access& rule, operation::Role role, operation::Purpose purpose);

}  // namespace mukana::trust
