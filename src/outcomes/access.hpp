#pragma once
/// @file
/// Who may do what with indicators and claims.
#include "mukana/operation/access.hpp"

namespace mukana::outcomes {

/// Those who say what is counted and what is claimed.
inline constexpr operation::Access definers{{operation::Role::coordinator},
                                            {operation::Purpose::evaluation, operation::Purpose::administration}};

/// Those who read definitions, claims and figures.
constexpr operation::Access readers(operation::Reads reads) {
  return {{operation::Role::coordinator, operation::Role::reporter},
          {operation::Purpose::evaluation, operation::Purpose::administration, operation::Purpose::oversight},
          reads};
}

}  // namespace mukana::outcomes
