#include "trust/access.hpp"

namespace mukana::trust {

using operation::Reads;
using operation::Role;

Decision decide(const operation::Access& rule, Role role, operation::Purpose purpose) {
  if (!rule.roles.contains(role)) return Decision::denied;
  // A reporter sees figures over many, whatever the operation's own rule says.
  if (role == Role::reporter && rule.reads == Reads::persons) return Decision::denied;
  return rule.purposes.contains(purpose) ? Decision::allowed : Decision::wrong_purpose;
}

}  // namespace mukana::trust
