// Kits of specific devices: a laptop with its router and its scanner, say.
#include <algorithm>

#include "loans/access.hpp"
#include "loans/kit_records.hpp"
#include "loans/operations.hpp"
#include "loans/records.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"

namespace mukana::loans {

using base::Failed;
using base::Fields;
using base::Id;
using base::Status;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Saved;
using storage::Key;

Key require_kit(Context& context, const Id& id, std::string_view path) {
  const auto key = context.database.integer(
      "SELECT key FROM kit WHERE controller = $1 AND id = $2 AND state = 'valid' AND dissolved_at IS NULL",
      context.actor.controller, id);
  if (!key) throw operation::missing(path);
  return *key;
}

std::vector<Key> kit_devices(storage::Database& database, Key kit) {
  std::vector<Key> devices;
  storage::Rows rows =
      database.query("SELECT device FROM kit_device WHERE kit = $1 AND removed_at IS NULL ORDER BY key", kit);
  while (const storage::Row* row = rows.next()) devices.push_back(row->integer(0));
  return devices;
}

namespace {

struct DefineKit {
  std::optional<Id> id;
  std::string name;
  std::vector<Id> devices;
  static void describe(Fields<DefineKit>& field) {
    field("id", &DefineKit::id, "The kit's id; made here where it is left out.");
    field("name", &DefineKit::name, "What it is called.", {.longest = 200});
    field("devices", &DefineKit::devices, "Its devices, two at the least; a device is in one kit at the most.",
          {.most = 100});
  }
};

struct UpdateKit {
  Id id;
  std::optional<std::string> name;
  std::optional<std::vector<Id>> devices;
  static void describe(Fields<UpdateKit>& field) {
    field("id", &UpdateKit::id, "The kit.");
    field("name", &UpdateKit::name, "What it is called now.", {.longest = 200});
    field("devices", &UpdateKit::devices, "All of its devices from now on.", {.most = 100});
  }
};

struct KitView {
  Id id;
  std::int64_t revision = 1;
  std::string name;
  std::optional<base::Instant> dissolved_at;
  std::vector<Id> devices;
  static void describe(Fields<KitView>& field) {
    field("id", &KitView::id, "The kit's id.");
    field("revision", &KitView::revision, "Counts the changes of the record, from 1.");
    field("name", &KitView::name, "What it is called.");
    field("dissolved_at", &KitView::dissolved_at, "When it was dissolved.");
    field("devices", &KitView::devices, "Its devices, in the order in which they were put in.");
  }
};

struct StoredKit {
  Key key = 0;
  std::int64_t revision = 1;
};

StoredKit require_intact_kit(Context& context, const Id& id) {
  const Key key = require_kit(context, id, "/id");
  if (context.database.integer("SELECT 1 FROM kit_device k JOIN device d ON d.key = k.device "
                               "WHERE k.kit = $1 AND k.removed_at IS NULL AND d.device_state = 'on_loan' LIMIT 1",
                               key)) {
    throw Failed(Status::conflict, "KIT_ON_LOAN", "A device of the kit is on loan.", "/id");
  }
  context.trail.touch("kit", id.text);
  return {key, *context.database.integer("SELECT revision FROM kit WHERE key = $1", key)};
}

void check_name(std::string_view name) {
  if (name.find_first_not_of(" \t") == std::string_view::npos) {
    throw Failed(Status::format, "EMPTY", "The name is empty.", "/name");
  }
}

std::vector<Key> devices_of(Context& context, const std::vector<Id>& ids) {
  if (ids.size() < 2) throw Failed(Status::argument, "KIT_TOO_SMALL", "A kit has two devices at least.", "/devices");
  std::vector<Key> devices;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const std::string path = base::join_path("/devices", i);
    const Key device = require_device(context, ids[i], path);
    if (std::find(devices.begin(), devices.end(), device) != devices.end()) {
      throw Failed(Status::argument, "DUPLICATE_DEVICE", "The kit names a device twice.", path);
    }
    const auto state = context.database.string("SELECT device_state FROM device WHERE key = $1", device);
    if (state == "granted" || state == "disposed") {
      throw Failed(Status::conflict, "DEVICE_GONE", "The device has left the fleet for good.", path);
    }
    if (state == "on_loan") throw Failed(Status::conflict, "DEVICE_ON_LOAN", "The device is on loan.", path);
    devices.push_back(device);
  }
  return devices;
}

void put_in(Context& context, Key kit, Key device, std::size_t place) {
  if (context.database.integer("SELECT 1 FROM kit_device WHERE device = $1 AND removed_at IS NULL", device)) {
    throw Failed(Status::conflict, "DEVICE_IN_KIT", "The device is in another kit.",
                 base::join_path("/devices", place));
  }
  context.database.run("INSERT INTO kit_device (kit, device, added_at) VALUES ($1, $2, $3)", kit, device, context.now);
}

Saved define_kit(Context& context, const DefineKit& request) {
  check_name(request.name);
  const std::vector<Key> devices = devices_of(context, request.devices);
  const std::string id = context.id_or_new(request.id);
  const Key kit = operation::insert_record(context, "kit", id, "name", request.name);
  for (std::size_t i = 0; i < devices.size(); ++i) put_in(context, kit, devices[i], i);
  context.trail.touch("kit", id);
  return {Id{id}, 1};
}

Saved update_kit(Context& context, const UpdateKit& request) {
  const StoredKit kit = require_intact_kit(context, request.id);
  context.check_revision(kit.revision);
  if (request.name) check_name(*request.name);
  if (request.devices) {
    const std::vector<Key> wanted = devices_of(context, *request.devices);
    const std::vector<Key> present = kit_devices(context.database, kit.key);
    const auto is_in = [](const std::vector<Key>& keys, Key key) {
      return std::find(keys.begin(), keys.end(), key) != keys.end();
    };
    for (const Key device : present) {
      if (is_in(wanted, device)) continue;
      context.database.run(
          "UPDATE kit_device SET removed_at = $3 WHERE kit = $1 AND device = $2 AND removed_at IS NULL", kit.key,
          device, context.now);
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (!is_in(present, wanted[i])) put_in(context, kit.key, wanted[i], i);
    }
  }
  context.database.run("UPDATE kit SET name = COALESCE($2, name), revision = revision + 1 WHERE key = $1", kit.key,
                       request.name);
  return {request.id, kit.revision + 1};
}

Saved dissolve_kit(Context& context, const operation::ById& request) {
  const StoredKit kit = require_intact_kit(context, request.id);
  context.check_revision(kit.revision);
  context.database.run("UPDATE kit_device SET removed_at = $2 WHERE kit = $1 AND removed_at IS NULL", kit.key,
                       context.now);
  context.database.run("UPDATE kit SET dissolved_at = $2, revision = revision + 1 WHERE key = $1", kit.key,
                       context.now);
  return {request.id, kit.revision + 1};
}

KitView view(Context& context, const storage::Row& row) {
  auto kit = row.as<KitView>(1);
  storage::Rows rows = context.database.query(
      "SELECT d.id FROM kit_device k JOIN device d ON d.key = k.device WHERE k.kit = $1 AND k.removed_at IS NULL "
      "ORDER BY k.key",
      row.integer(0));
  while (const storage::Row* device = rows.next()) kit.devices.push_back(Id{device->string(0)});
  return kit;
}

#define KIT_COLUMNS                                                                                          \
  "SELECT t.key, t.id, t.revision, t.name, t.dissolved_at FROM kit t WHERE t.controller = $1 AND t.state = " \
  "'valid' "

KitView get_kit(Context& context, const operation::ById& request) {
  storage::Rows rows = context.database.query(KIT_COLUMNS "AND t.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return view(context, *row);
}

struct ListKits : Paging {
  std::optional<Id> device;
  bool dissolved = false;
  static void describe(Fields<ListKits>& field) {
    field("device", &ListKits::device, "Only the kit that this device is in.");
    field("dissolved", &ListKits::dissolved, "Whether dissolved kits are listed as well.", {.has_default = true});
    describe_paging(field);
  }
};

Page<KitView> list_kits(Context& context, const ListKits& request) {
  std::optional<Key> device;
  if (request.device) device = require_device(context, *request.device, "/device");
  return operation::read_page<KitView>(
      context.database.query(
          KIT_COLUMNS
          "AND t.key > $2 AND ($3 = 1 OR t.dissolved_at IS NULL) AND ($4 IS NULL OR EXISTS (SELECT 1 FROM kit_device k "
          "WHERE k.kit = t.key AND k.device = $4 AND k.removed_at IS NULL)) ORDER BY t.key LIMIT $5",
          context.actor.controller, operation::page_start(request), request.dissolved, device, request.limit + 1),
      request, [&](const storage::Row& row) { return view(context, row); });
}

}  // namespace

std::vector<operation::Operation> kit_operations() {
  using operation::define;
  using operation::Effect;
  return {
      define<define_kit>({.name = "kit.define",
                          .summary = "Puts specific devices together as a kit that is lent as one.",
                          .access = device_keepers,
                          .effect = Effect::write}),
      define<update_kit>({.name = "kit.update",
                          .summary = "Renames a kit, or changes which devices are in it.",
                          .access = device_keepers,
                          .effect = Effect::write,
                          .revises = true}),
      define<dissolve_kit>({.name = "kit.dissolve",
                            .summary = "Dissolves a kit; its devices are lent one by one again.",
                            .access = device_keepers,
                            .effect = Effect::write,
                            .revises = true}),
      define<get_kit>({.name = "kit.get", .summary = "Reads a kit and its devices.", .access = device_keepers}),
      define<list_kits>({.name = "kit.list", .summary = "Lists kits, page by page.", .access = device_keepers}),
  };
}

}  // namespace mukana::loans
