#pragma once
/// @file
/// Who may do what in guidance, and whom an actor may name or see there.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/guidance/types.hpp"

#include "operation/context.hpp"
#include "operation/operation.hpp"

namespace mukana::guidance {

/// Those who guide: a coordinator for everybody, a coach and a group leader for their own clients and groups.
operation::Access guides(operation::Reads reads);

/// The row of a person named as performer or leader. Somebody who works in the service may be named by every guide;
/// anybody else only where the actor may see them. Throws `missing` or `Hidden` at `path`.
storage::Key require_colleague(operation::Context& context, const base::Id& id, std::string_view path);

/// The rows of several of them, each refused at its place below `path`.
std::vector<storage::Key> require_colleagues(operation::Context& context, const std::vector<base::Id>& ids,
                                             std::string_view path);

/// The row of a person who is put on a meeting's list: anybody whom the actor may name as a colleague, and whoever is
/// on a list of that group already. Throws `missing` or `Hidden` at `path`.
storage::Key require_attendee(operation::Context& context, const base::Id& id, storage::Key meeting,
                              std::optional<storage::Key> series, std::string_view path);

/// The local day of an instant; an instant that the zone cannot tell is refused at `path`.
base::Date local_day(const operation::Context& context, base::Instant instant, std::string_view path);

/// SQL that is true of the contacts `c` that the actor may see; `$8` is the actor's person and `$9` today.
std::string visible_contacts_sql(const operation::Context& context);
/// The same of the series `s` and the meetings `m`: an actor's own groups are those that the actor leads, is related
/// to, or wrote down.
std::string visible_series_sql(const operation::Context& context);
std::string visible_meetings_sql(const operation::Context& context);

}  // namespace mukana::guidance
