// Devices: what there is to lend.
#include <algorithm>

#include "mukana/loans/rules.hpp"

#include "loans/operations.hpp"
#include "loans/records.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::loans {
namespace {

using base::Date;
using base::Failed;
using base::Fields;
using base::Id;
using base::Status;
using operation::Context;
using operation::EntryMode;
using operation::Page;
using operation::Paging;
using operation::Saved;

struct Medium {
  std::string id;
  MediumKind kind = MediumKind::flash;
  static void describe(Fields<Medium>& field) {
    field("id", &Medium::id, "What tells the medium apart on this device: its serial number, say.", {.longest = 100});
    field("kind", &Medium::kind, "Its kind.");
  }
};

struct RegisterDevice {
  std::optional<Id> id;
  DeviceKind kind = DeviceKind::other;
  std::optional<std::string> model;
  std::optional<std::string> serial;
  std::optional<std::string> tag;
  std::optional<Id> owner;
  std::optional<Id> custodian;
  std::optional<std::string> site;
  std::optional<Date> commissioned_on;
  std::vector<Medium> media;
  std::optional<DeviceState> state;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<RegisterDevice>& field) {
    field("id", &RegisterDevice::id, "The device's id; made here where it is left out.");
    field("kind", &RegisterDevice::kind, "What it is.");
    field("model", &RegisterDevice::model, "Manufacturer and model.");
    field("serial", &RegisterDevice::serial, "Its serial number.");
    field("tag", &RegisterDevice::tag, "The sticker on it; no two devices have the same.");
    field("owner", &RegisterDevice::owner, "The organisation that owns it.");
    field("custodian", &RegisterDevice::custodian, "The organisation that keeps and lends it.");
    field("site", &RegisterDevice::site, "Where it is kept.", {.field_class = base::FieldClass::locating});
    field("commissioned_on", &RegisterDevice::commissioned_on,
          "Since which day it belongs to the fleet; the time of this record where it is left out.");
    field("media", &RegisterDevice::media, "Its storage media; each is to be wiped.", {.most = 20});
    field("state", &RegisterDevice::state,
          "received, to_wipe or available; to_wipe where it is left out, and available in a historical record.");
    field("entry_mode", &RegisterDevice::entry_mode, "Whether it is written down at the time, offline or afterwards.",
          {.has_default = true});
  }
};

struct GetDevice {
  Id id;
  bool media = false;
  static void describe(Fields<GetDevice>& field) {
    field("id", &GetDevice::id, "The id of the device.");
    field("media", &GetDevice::media, "Whether its storage media are told as well.", {.has_default = true});
  }
};

struct DeviceView {
  Id id;
  std::int64_t revision = 1;
  DeviceKind kind = DeviceKind::other;
  DeviceState state = DeviceState::to_wipe;
  std::optional<std::string> model;
  std::optional<std::string> serial;
  std::optional<std::string> tag;
  std::optional<Id> owner;
  std::optional<Id> custodian;
  std::optional<std::string> site;
  std::optional<Date> commissioned_on;
  std::optional<std::vector<Medium>> media;
  static void describe(Fields<DeviceView>& field) {
    field("id", &DeviceView::id, "The device's id.");
    field("revision", &DeviceView::revision, "Counts the changes of the record, from 1.");
    field("kind", &DeviceView::kind, "What it is.");
    field("state", &DeviceView::state, "Where it stands now.");
    field("model", &DeviceView::model, "Manufacturer and model.");
    field("serial", &DeviceView::serial, "Its serial number.");
    field("tag", &DeviceView::tag, "The sticker on it.");
    field("owner", &DeviceView::owner, "The organisation that owns it.");
    field("custodian", &DeviceView::custodian, "The organisation that keeps and lends it.");
    field("site", &DeviceView::site, "Where it is kept.", {.field_class = base::FieldClass::locating});
    field("commissioned_on", &DeviceView::commissioned_on, "Since which day it belongs to the fleet.");
    field("media", &DeviceView::media, "Its storage media; only where they were asked for.");
  }
};

struct DeviceFilter {
  std::optional<DeviceKind> kind;
  std::optional<DeviceState> state;
  std::optional<std::string> tag;
  std::optional<std::string> site;
  template <class T>
  static void describe_filter(Fields<T>& field) {
    field("kind", &T::kind, "Only devices of this kind.");
    field("state", &T::state, "Only devices in this state.");
    field("tag", &T::tag, "Only the device with this sticker.");
    field("site", &T::site, "Only devices kept there.");
  }
};

struct ListDevices : Paging, DeviceFilter {
  static void describe(Fields<ListDevices>& field) {
    describe_filter(field);
    describe_paging(field);
  }
};

struct CountDevices : DeviceFilter {
  static void describe(Fields<CountDevices>& field) { describe_filter(field); }
};

#define DEVICE_COLUMNS                                                                                               \
  "SELECT d.key, d.id, d.revision, d.kind, d.device_state, d.model, d.serial, d.tag, o.id, c.id, d.site, "           \
  "d.commissioned_on FROM device d LEFT JOIN organisation o ON o.key = d.owner LEFT JOIN organisation c ON c.key = " \
  "d.custodian WHERE d.controller = $1 "

#define DEVICE_FILTER                                                                                           \
  "AND ($3 IS NULL OR d.kind = $3) AND ($4 IS NULL OR d.device_state = $4) AND ($5 IS NULL OR d.tag = $5) AND " \
  "($6 IS NULL OR d.site = $6) "

DeviceState first_state(const RegisterDevice& request) {
  const DeviceState usual = request.entry_mode == EntryMode::historical ? DeviceState::available : DeviceState::to_wipe;
  const DeviceState state = request.state.value_or(usual);
  if (state != DeviceState::received && state != DeviceState::to_wipe && state != DeviceState::available) {
    throw Failed(Status::argument, "NO_FIRST_STATE", "A device cannot begin in this state.", "/state");
  }
  return state;
}

void check_media(const std::vector<Medium>& media) {
  for (std::size_t i = 0; i < media.size(); ++i) {
    const std::string path = base::join_path(base::join_path("/media", i), "id");
    if (media[i].id.empty()) throw Failed(Status::format, "EMPTY", "A medium has an id.", path);
    const auto same = [&](const Medium& other) { return other.id == media[i].id; };
    if (std::any_of(media.begin(), media.begin() + static_cast<std::ptrdiff_t>(i), same)) {
      throw Failed(Status::argument, "DUPLICATE_MEDIUM", "Two media of a device have the same id.", path);
    }
  }
}

void check_tag(Context& context, const std::optional<std::string>& tag) {
  if (!tag) return;
  if (context.database.integer("SELECT key FROM device WHERE controller = $1 AND tag = $2", context.actor.controller,
                               *tag)) {
    throw Failed(Status::conflict, "DUPLICATE_TAG", "Another device has this sticker.", "/tag");
  }
}

Saved register_device(Context& context, const RegisterDevice& request) {
  const std::string id = context.id_or_new(request.id);
  const DeviceState state = first_state(request);
  check_media(request.media);
  const auto owner = people::require_organisation(context, request.owner, "/owner");
  const auto custodian = people::require_organisation(context, request.custodian, "/custodian");
  check_tag(context, request.tag);
  const storage::Key device = operation::insert_record(
      context, "device", id,
      "entry_mode, kind, model, serial, tag, owner, custodian, site, commissioned_on, first_state, device_state",
      request.entry_mode, request.kind, request.model, request.serial, request.tag, owner, custodian, request.site,
      request.commissioned_on, state, state);
  for (const Medium& medium : request.media) {
    context.database.run("INSERT INTO device_medium (device, id, kind) VALUES ($1, $2, $3)", device, medium.id,
                         medium.kind);
  }
  context.trail.touch("device", id);
  return {Id{id}, 1};
}

std::vector<Medium> read_media(Context& context, storage::Key device) {
  storage::Rows rows =
      context.database.query("SELECT id, kind FROM device_medium WHERE device = $1 ORDER BY key", device);
  std::vector<Medium> media;
  while (const storage::Row* row = rows.next()) media.push_back(row->as<Medium>());
  return media;
}

DeviceView get_device(Context& context, const GetDevice& request) {
  // One point query: what a desk does all day long.
  storage::Rows rows = context.database.query(DEVICE_COLUMNS "AND d.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  auto device = row->as<DeviceView>(1);
  if (request.media) device.media = read_media(context, row->integer(0));
  return device;
}

Page<DeviceView> list_devices(Context& context, const ListDevices& request) {
  return operation::read_page<DeviceView>(
      context.database.query(DEVICE_COLUMNS "AND d.key > $2 " DEVICE_FILTER "ORDER BY d.key LIMIT $7",
                             context.actor.controller, operation::page_start(request), request.kind, request.state,
                             request.tag, request.site, request.limit + 1),
      request, [](const storage::Row& row) { return row.as<DeviceView>(1); });
}

operation::Count count_devices(Context& context, const CountDevices& request) {
  return {context.database
              .integer("SELECT COUNT(*) FROM device d WHERE d.controller = $1 " DEVICE_FILTER, context.actor.controller,
                       nullptr, request.kind, request.state, request.tag, request.site)
              .value_or(0)};
}

}  // namespace

std::vector<operation::Operation> device_operations() {
  using operation::define;
  using operation::Purpose;
  using operation::Role;
  // Nothing here tells of a person: who has the device is in its loan.
  const operation::Access readers{
      {Role::peer, Role::coach, Role::group_leader, Role::coordinator, Role::reporter, Role::system_administrator},
      {Purpose::lending, Purpose::guidance, Purpose::coaching, Purpose::evaluation, Purpose::administration}};
  return {
      define<register_device>({.name = "device.register",
                               .summary = "Registers a device with its storage media.",
                               .access = {{Role::coordinator}, {Purpose::lending, Purpose::administration}},
                               .effect = operation::Effect::write}),
      define<get_device>({.name = "device.get", .summary = "Reads one device.", .access = readers}),
      define<list_devices>({.name = "device.list", .summary = "Lists devices, page by page.", .access = readers}),
      define<count_devices>({.name = "device.count", .summary = "Counts devices.", .access = readers}),
  };
}

}  // namespace mukana::loans
