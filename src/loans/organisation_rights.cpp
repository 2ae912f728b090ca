#include "loans/organisation_rights.hpp"

#include "people/records.hpp"

namespace mukana::loans {

using base::Failed;
using base::Status;
using operation::Context;
using storage::Key;

bool acts_for(Context& context, Key organisation) {
  const std::string own = "SELECT u.organisation FROM unit u WHERE u.controller = $1 AND u.id = " +
                          people::attribute_on_sql(people::Attribute::unit, "$2", "$3");
  const Key acting = context.database.integer(own, context.actor.controller, context.actor.person, context.today())
                         .value_or(context.actor.controller);
  return context.database
      .integer(
          "WITH RECURSIVE above(key) AS (SELECT $1 UNION SELECT o.parent FROM organisation o "
          "JOIN above ON o.key = above.key WHERE o.parent IS NOT NULL) SELECT 1 FROM above WHERE key = $2",
          organisation, acting)
      .has_value();
}

void require_owner(Context& context, Key device, std::string_view path) {
  const Key owner = context.database.integer("SELECT owner FROM device WHERE key = $1", device).value_or(0);
  if (acts_for(context, owner)) return;
  throw Failed(Status::refused, "NOT_OWNER", "Only the organisation that owns the device does this.",
               std::string(path));
}

void require_custodian(Context& context, Key device, std::string_view path) {
  const auto custodian = context.database.integer("SELECT custodian FROM device WHERE key = $1", device);
  if (!custodian) {
    throw Failed(Status::conflict, "DEVICE_IN_TRANSIT", "The device is on its way to another custodian.",
                 std::string(path));
  }
  if (acts_for(context, *custodian)) return;
  throw Failed(Status::refused, "NOT_CUSTODIAN", "Only the organisation that keeps the device does this.",
               std::string(path));
}

void require_lender(Context& context, Key device, std::string_view path) {
  require_custodian(context, device, path);
  if (context.database.integer(
          "SELECT 1 FROM device d WHERE d.key = $1 AND d.scheme IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
          "scheme_member m WHERE m.scheme = d.scheme AND m.organisation = d.custodian AND m.until IS NULL "
          "AND m.may_lend = 1)",
          device)) {
    throw Failed(Status::refused, "NOT_A_LENDER", "The custodian does not lend in the device's loan scheme.",
                 std::string(path));
  }
}

void require_scheme_member(Context& context, Key device, Key organisation, std::string_view path) {
  if (context.database.integer(
          "SELECT 1 FROM device d WHERE d.key = $1 AND d.scheme IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
          "scheme_member m WHERE m.scheme = d.scheme AND m.organisation = $2 AND m.until IS NULL)",
          device, organisation)) {
    throw Failed(Status::refused, "NOT_IN_SCHEME", "The organisation is no member of the device's loan scheme.",
                 std::string(path));
  }
}

}  // namespace mukana::loans
