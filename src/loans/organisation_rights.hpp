#pragma once
/// @file
/// Which organisation an actor acts for: several may share one pool of devices, and each has rights of its own.
///
/// Somebody acts for the organisation of their unit (people's attribute `unit` today), or for the controller where they
/// have none; and for the parts of that organisation.
#include <string_view>

#include "operation/context.hpp"

namespace mukana::loans {

/// Whether the actor acts for an organisation.
bool acts_for(operation::Context& context, storage::Key organisation);

/// Throws E_REFUSED (NOT_OWNER) at `path` where the actor does not act for the device's owner: only the owner retires a
/// device or gives it away.
void require_owner(operation::Context& context, storage::Key device, std::string_view path);

/// Throws at `path` where the actor does not act for whoever keeps the device (E_REFUSED, NOT_CUSTODIAN), or where it is
/// on its way (E_CONFLICT, DEVICE_IN_TRANSIT): only the custodian lends it and sends it away.
void require_custodian(operation::Context& context, storage::Key device, std::string_view path);

/// The same for lending, where the loan scheme has its say too: its custodian must be a member that lends (E_REFUSED,
/// NOT_A_LENDER).
void require_lender(operation::Context& context, storage::Key device, std::string_view path);

/// Throws E_REFUSED (NOT_IN_SCHEME) where the device belongs to a loan scheme of which the organisation is no member.
void require_scheme_member(operation::Context& context, storage::Key device, storage::Key organisation,
                           std::string_view path);

}  // namespace mukana::loans
