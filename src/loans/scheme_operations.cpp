// Loan schemes: a county-wide pool of devices that several organisations keep and lend (capability 107).
#include <algorithm>

#include "loans/access.hpp"
#include "loans/operations.hpp"
#include "loans/organisation_rights.hpp"
#include "loans/records.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::loans {
namespace {

using base::Failed;
using base::Fields;
using base::Id;
using base::Status;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Saved;
using storage::Key;

struct Member {
  Id organisation;
  bool may_lend = true;
  static void describe(Fields<Member>& field) {
    field("organisation", &Member::organisation, "The organisation.");
    field("may_lend", &Member::may_lend, "Whether it lends devices of the scheme, or only keeps them.",
          {.has_default = true});
  }
};

struct DefineScheme {
  std::optional<Id> id;
  std::string name;
  std::vector<Member> members;
  static void describe(Fields<DefineScheme>& field) {
    field("id", &DefineScheme::id, "The scheme's id; made here where it is left out.");
    field("name", &DefineScheme::name, "What it is called.", {.longest = 200});
    field("members", &DefineScheme::members, "The organisations that take part; each once.", {.most = 1000});
  }
};

struct UpdateScheme {
  Id id;
  std::optional<std::string> name;
  std::optional<std::vector<Member>> members;
  static void describe(Fields<UpdateScheme>& field) {
    field("id", &UpdateScheme::id, "The scheme.");
    field("name", &UpdateScheme::name, "What it is called now.", {.longest = 200});
    field("members", &UpdateScheme::members, "All who take part from now on. Who keeps a device of it stays a member.",
          {.most = 1000});
  }
};

struct MoveDevices {
  Id id;
  std::vector<Id> devices;
  static void describe(Fields<MoveDevices>& field) {
    field("id", &MoveDevices::id, "The scheme.");
    field("devices", &MoveDevices::devices, "The devices; their owner decides, and their custodian is a member.",
          {.most = 10000});
  }
};

struct SchemeView {
  Id id;
  std::int64_t revision = 1;
  std::string name;
  std::int64_t devices = 0;
  std::vector<Member> members;
  static void describe(Fields<SchemeView>& field) {
    field("id", &SchemeView::id, "The scheme's id.");
    field("revision", &SchemeView::revision, "Counts the changes of the record, from 1.");
    field("name", &SchemeView::name, "What it is called.");
    field("devices", &SchemeView::devices, "How many devices belong to it.");
    field("members", &SchemeView::members, "Who takes part, in the order in which they joined.");
  }
};

void check_name(std::string_view name) {
  if (name.find_first_not_of(" \t") == std::string_view::npos) {
    throw Failed(Status::format, "EMPTY", "The name is empty.", "/name");
  }
}

struct StoredScheme {
  Key key = 0;
  std::int64_t revision = 1;
};

StoredScheme require_scheme(Context& context, const Id& id) {
  storage::Rows rows = context.database.query(
      "SELECT key, revision FROM loan_scheme WHERE controller = $1 AND id = $2 AND state = 'valid'",
      context.actor.controller, id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  context.trail.touch("scheme", id.text);
  return {row->integer(0), row->integer(1)};
}

// Who leaves is ended and not deleted; who stays keeps the row, unless what they may changes.
void set_members(Context& context, Key scheme, const std::vector<Member>& members) {
  std::vector<Key> organisations;
  for (std::size_t i = 0; i < members.size(); ++i) {
    const std::string path = base::join_path(base::join_path("/members", i), "organisation");
    const Key organisation = people::require_organisation(context, members[i].organisation, path);
    if (std::find(organisations.begin(), organisations.end(), organisation) != organisations.end()) {
      throw Failed(Status::argument, "DUPLICATE_MEMBER", "The list names an organisation twice.", path);
    }
    organisations.push_back(organisation);
    const auto may_lend = context.database.integer(
        "SELECT may_lend FROM scheme_member WHERE scheme = $1 AND organisation = $2 AND until IS NULL", scheme,
        organisation);
    if (may_lend && (*may_lend != 0) == members[i].may_lend) continue;
    context.database.run(
        "UPDATE scheme_member SET until = $3 WHERE scheme = $1 AND organisation = $2 AND until IS NULL", scheme,
        organisation, context.now);
    context.database.run("INSERT INTO scheme_member (scheme, organisation, may_lend, since) VALUES ($1, $2, $3, $4)",
                         scheme, organisation, members[i].may_lend, context.now);
  }
  std::vector<Key> leaving;
  {
    storage::Rows rows =
        context.database.query("SELECT organisation FROM scheme_member WHERE scheme = $1 AND until IS NULL", scheme);
    while (const storage::Row* row = rows.next()) {
      const Key organisation = row->integer(0);
      if (std::find(organisations.begin(), organisations.end(), organisation) == organisations.end()) {
        leaving.push_back(organisation);
      }
    }
  }
  for (const Key organisation : leaving) {
    if (context.database.integer(
            "SELECT 1 FROM device d WHERE d.scheme = $1 AND d.state = 'valid' AND (d.custodian = $2 OR EXISTS "
            "(SELECT 1 FROM transfer t WHERE t.device = d.key AND t.ended_at IS NULL AND t.state = 'valid' AND $2 IN "
            "(t.sender, t.receiver))) LIMIT 1",
            scheme, organisation)) {
      throw Failed(Status::conflict, "MEMBER_KEEPS_DEVICES", "A member that leaves keeps devices of the scheme.",
                   "/members");
    }
    context.database.run(
        "UPDATE scheme_member SET until = $3 WHERE scheme = $1 AND organisation = $2 AND until IS NULL", scheme,
        organisation, context.now);
  }
}

Saved define_scheme(Context& context, const DefineScheme& request) {
  check_name(request.name);
  const std::string id = context.id_or_new(request.id);
  const Key scheme = operation::insert_record(context, "loan_scheme", id, "name", request.name);
  set_members(context, scheme, request.members);
  context.trail.touch("scheme", id);
  return {Id{id}, 1};
}

Saved update_scheme(Context& context, const UpdateScheme& request) {
  const StoredScheme scheme = require_scheme(context, request.id);
  context.check_revision(scheme.revision);
  if (request.name) check_name(*request.name);
  if (request.members) set_members(context, scheme.key, *request.members);
  context.database.run("UPDATE loan_scheme SET name = COALESCE($2, name), revision = revision + 1 WHERE key = $1",
                       scheme.key, request.name);
  return {request.id, scheme.revision + 1};
}

Saved add_devices(Context& context, const MoveDevices& request) {
  const StoredScheme scheme = require_scheme(context, request.id);
  for (std::size_t i = 0; i < request.devices.size(); ++i) {
    const std::string path = base::join_path("/devices", i);
    const Key device = require_device(context, request.devices[i], path);
    require_owner(context, device, path);
    if (context.database.integer("SELECT 1 FROM device WHERE key = $1 AND scheme IS NOT NULL AND scheme <> $2", device,
                                 scheme.key)) {
      throw Failed(Status::conflict, "DEVICE_IN_SCHEME", "The device belongs to another loan scheme.", path);
    }
    const auto custodian = context.database.integer("SELECT custodian FROM device WHERE key = $1", device);
    if (!custodian) {
      throw Failed(Status::conflict, "DEVICE_IN_TRANSIT", "The device is on its way to another custodian.", path);
    }
    context.database.run("UPDATE device SET scheme = $2 WHERE key = $1", device, scheme.key);
    require_scheme_member(context, device, *custodian, path);
    context.trail.touch("device", request.devices[i].text);
  }
  return {request.id, scheme.revision};
}

Saved remove_devices(Context& context, const MoveDevices& request) {
  const StoredScheme scheme = require_scheme(context, request.id);
  for (std::size_t i = 0; i < request.devices.size(); ++i) {
    const std::string path = base::join_path("/devices", i);
    const Key device = require_device(context, request.devices[i], path);
    require_owner(context, device, path);
    const bool was_in =
        context.database.run("UPDATE device SET scheme = NULL WHERE key = $1 AND scheme = $2", device, scheme.key) == 1;
    if (!was_in) {
      throw Failed(Status::conflict, "NOT_IN_SCHEME", "The device does not belong to this loan scheme.", path);
    }
    context.trail.touch("device", request.devices[i].text);
  }
  return {request.id, scheme.revision};
}

#define SCHEME_COLUMNS                                                                                           \
  "SELECT s.key, s.id, s.revision, s.name, (SELECT COUNT(*) FROM device d WHERE d.scheme = s.key AND d.state = " \
  "'valid' AND d.device_state NOT IN ('granted', 'disposed')) FROM loan_scheme s WHERE s.controller = $1 AND "   \
  "s.state = 'valid' "

SchemeView view(Context& context, const storage::Row& row) {
  auto scheme = row.as<SchemeView>(1);
  storage::Rows rows = context.database.query(
      "SELECT o.id, m.may_lend FROM scheme_member m JOIN organisation o ON o.key = m.organisation WHERE m.scheme = $1 "
      "AND m.until IS NULL ORDER BY m.key",
      row.integer(0));
  while (const storage::Row* member = rows.next()) scheme.members.push_back(member->as<Member>());
  return scheme;
}

SchemeView get_scheme(Context& context, const operation::ById& request) {
  storage::Rows rows = context.database.query(SCHEME_COLUMNS "AND s.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return view(context, *row);
}

struct ListSchemes : Paging {
  static void describe(Fields<ListSchemes>& field) { describe_paging(field); }
};

Page<SchemeView> list_schemes(Context& context, const ListSchemes& request) {
  return operation::read_page<SchemeView>(
      context.database.query(SCHEME_COLUMNS "AND s.key > $2 ORDER BY s.key LIMIT $3", context.actor.controller,
                             operation::page_start(request), request.limit + 1),
      request, [&](const storage::Row& row) { return view(context, row); });
}

}  // namespace

std::vector<operation::Operation> scheme_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access keepers{{operation::Role::coordinator}, device_keepers.purposes};
  return {
      define<define_scheme>({.name = "scheme.define",
                             .summary = "Defines a pool of devices that several organisations keep and lend.",
                             .access = keepers,
                             .effect = Effect::write}),
      define<update_scheme>({.name = "scheme.update",
                             .summary = "Renames a loan scheme, or changes who takes part and who lends.",
                             .access = keepers,
                             .effect = Effect::write,
                             .revises = true}),
      define<add_devices>({.name = "scheme.add_devices",
                           .summary = "Puts devices into a loan scheme.",
                           .access = keepers,
                           .effect = Effect::write}),
      define<remove_devices>({.name = "scheme.remove_devices",
                              .summary = "Takes devices out of a loan scheme.",
                              .access = keepers,
                              .effect = Effect::write}),
      define<get_scheme>(
          {.name = "scheme.get", .summary = "Reads a loan scheme and its members.", .access = device_keepers}),
      define<list_schemes>(
          {.name = "scheme.list", .summary = "Lists loan schemes, page by page.", .access = device_keepers}),
  };
}

}  // namespace mukana::loans
