// Reading the inventory: one device, pages of devices, and all of them as a file.
#include "base/csv_writer.hpp"
#include "base/json.hpp"
#include "loans/device_records.hpp"
#include "loans/operations.hpp"
#include "operation/shapes.hpp"

namespace mukana::loans {
namespace {

using base::Fields;
using base::Id;
using operation::Context;
using operation::Page;
using operation::Paging;

struct GetDevice {
  Id id;
  bool media = false;
  bool accessories = false;
  bool software = false;
  static void describe(Fields<GetDevice>& field) {
    field("id", &GetDevice::id, "The id of the device.");
    field("media", &GetDevice::media, "Whether its storage media are told as well.", {.has_default = true});
    field("accessories", &GetDevice::accessories, "Whether what belongs to it is told.", {.has_default = true});
    field("software", &GetDevice::software, "Whether the programs on it are told.", {.has_default = true});
  }
};

struct DeviceFilter {
  std::optional<DeviceKind> kind;
  std::optional<DeviceState> state;
  std::optional<std::string> tag;
  std::optional<std::string> site;
  std::optional<std::string> serial;
  std::optional<Id> owner;
  std::optional<Id> custodian;
  std::optional<Id> donation;
  template <class T>
  static void describe_filter(Fields<T>& field) {
    field("kind", &T::kind, "Only devices of this kind.");
    field("state", &T::state, "Only devices in this state.");
    field("tag", &T::tag, "Only the device with this sticker.");
    field("site", &T::site, "Only devices kept there.");
    field("serial", &T::serial, "Only devices with this serial number.");
    field("owner", &T::owner, "Only devices of this organisation.");
    field("custodian", &T::custodian, "Only devices that this organisation keeps.");
    field("donation", &T::donation, "Only devices of this donation.");
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

struct ExportDevices : DeviceFilter {
  std::string delimiter = ",";
  static void describe(Fields<ExportDevices>& field) {
    describe_filter(field);
    field("delimiter", &ExportDevices::delimiter, "What stands between cells: a comma, a semicolon or a tab.",
          {.has_default = true, .longest = 1});
  }
};

struct ExportedDevices {
  std::string content_type = "text/csv; charset=utf-8";
  std::int64_t rows = 0;
  std::string text;
  static void describe(Fields<ExportedDevices>& field) {
    field("content_type", &ExportedDevices::content_type, "The media type of the text.");
    field("rows", &ExportedDevices::rows, "How many devices it holds.");
    field("text", &ExportedDevices::text,
          "The file: one row a device under a header. A cell that a spreadsheet would run begins with an apostrophe.");
  }
};

#define DEVICE_FILTER                                                                                           \
  "AND ($3 IS NULL OR d.kind = $3) AND ($4 IS NULL OR d.device_state = $4) AND ($5 IS NULL OR d.tag = $5) AND " \
  "($6 IS NULL OR d.site = $6) AND ($7 IS NULL OR d.serial = $7) AND ($8 IS NULL OR o.id = $8) "                \
  "AND ($9 IS NULL OR c.id = $9) AND ($10 IS NULL OR n.id = $10) "

DeviceView get_device(Context& context, const GetDevice& request) {
  // One point query: what a desk does all day long.
  storage::Rows rows =
      context.database.query(MUKANA_DEVICE_COLUMNS "AND d.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  auto device = row->as<DeviceView>(1);
  const storage::Key key = row->integer(0);
  if (request.media) device.media = read_media(context.database, key);
  if (request.accessories) device.accessories = read_accessories(context.database, key);
  if (request.software) device.software = read_software(context.database, key);
  return device;
}

storage::Rows query_devices(Context& context, const DeviceFilter& filter, storage::Key after,
                            std::optional<std::int64_t> limit) {
  return context.database.query(MUKANA_DEVICE_COLUMNS "AND d.key > $2 " DEVICE_FILTER "ORDER BY d.key LIMIT $11",
                                context.actor.controller, after, filter.kind, filter.state, filter.tag, filter.site,
                                filter.serial, filter.owner, filter.custodian, filter.donation, limit.value_or(-1));
}

Page<DeviceView> list_devices(Context& context, const ListDevices& request) {
  return operation::read_page<DeviceView>(
      query_devices(context, request, operation::page_start(request), request.limit + 1), request,
      [](const storage::Row& row) { return row.as<DeviceView>(1); });
}

operation::Count count_devices(Context& context, const CountDevices& request) {
  return {context.database
              .integer("SELECT COUNT(*) FROM device d LEFT JOIN organisation o ON o.key = d.owner "
                       "LEFT JOIN organisation c ON c.key = d.custodian LEFT JOIN donation n ON n.key = d.donation "
                       "WHERE d.controller = $1 AND d.state = 'valid' " DEVICE_FILTER,
                       context.actor.controller, nullptr, request.kind, request.state, request.tag, request.site,
                       request.serial, request.owner, request.custodian, request.donation)
              .value_or(0)};
}

std::string cell(const std::optional<std::string>& value) { return value.value_or(""); }
std::string cell(const std::optional<Id>& value) { return value ? value->text : ""; }
std::string cell(const std::optional<base::Date>& value) { return value ? base::format_date(*value) : ""; }

std::string price(const std::optional<std::int64_t>& cents) {
  if (!cents) return "";
  const std::string rest = std::to_string(*cents % 100);
  return std::to_string(*cents / 100) + (rest.size() == 1 ? ".0" : ".") + rest;
}

std::string listed(const std::vector<Accessory>& items) {
  std::string all;
  for (const Accessory& item : items) {
    if (!all.empty()) all += "; ";
    all += item.name;
    if (item.count > 1) all += " x" + std::to_string(item.count);
  }
  return all;
}

std::string listed(const std::vector<Software>& items) {
  std::string all;
  for (const Software& item : items) {
    if (!all.empty()) all += "; ";
    all += item.name;
    if (item.version) all += " " + *item.version;
    all += " (" + std::string(base::code(item.licence)) + ")";
  }
  return all;
}

ExportedDevices export_devices(Context& context, const ExportDevices& request) {
  ExportedDevices file;
  const char delimiter = request.delimiter.empty() ? ',' : request.delimiter.front();
  try {
    base::CsvWriter(file.text, delimiter)
        .row({"id",          "kind",        "state",         "manufacturer", "model",           "serial",
              "tag",         "owner",       "custodian",     "site",         "commissioned_on", "needs_install",
              "acquired_as", "acquired_on", "acquired_from", "price_eur",    "lease_ends_on",   "donation",
              "accessories", "software"});
  } catch (base::Failed& failed) {
    failed.failure().path = "/delimiter";
    throw;
  }
  base::CsvWriter writer(file.text, delimiter);
  storage::Rows rows = query_devices(context, request, 0, std::nullopt);
  while (const storage::Row* row = rows.next()) {
    const auto device = row->as<DeviceView>(1);
    const storage::Key key = row->integer(0);
    writer.row({device.id.text,
                base::code(device.kind),
                base::code(device.state),
                cell(device.manufacturer),
                cell(device.model),
                cell(device.serial),
                cell(device.tag),
                cell(device.owner),
                cell(device.custodian),
                cell(device.site),
                cell(device.commissioned_on),
                device.needs_install ? "1" : "0",
                device.acquired_as ? base::code(*device.acquired_as) : std::string_view(),
                cell(device.acquired_on),
                cell(device.acquired_from),
                price(device.price_cents),
                cell(device.lease_ends_on),
                cell(device.donation),
                listed(read_accessories(context.database, key)),
                listed(read_software(context.database, key))});
    ++file.rows;
  }
  return file;
}

}  // namespace

std::vector<operation::Operation> device_read_operations() {
  using operation::define;
  using operation::Purpose;
  using operation::Role;
  // Nothing here tells of a person: who has the device is in its loan.
  const operation::Access readers{
      {Role::peer, Role::coach, Role::group_leader, Role::coordinator, Role::reporter, Role::system_administrator},
      {Purpose::lending, Purpose::guidance, Purpose::coaching, Purpose::evaluation, Purpose::administration}};
  return {
      define<get_device>({.name = "device.get", .summary = "Reads one device.", .access = readers}),
      define<list_devices>({.name = "device.list", .summary = "Lists devices, page by page.", .access = readers}),
      define<count_devices>({.name = "device.count", .summary = "Counts devices.", .access = readers}),
      define<export_devices>(
          {.name = "device.export",
           .summary = "Writes the inventory as CSV, in which a spreadsheet runs nothing.",
           .access = {{Role::coach, Role::coordinator}, {Purpose::lending, Purpose::administration}}}),
  };
}

}  // namespace mukana::loans
