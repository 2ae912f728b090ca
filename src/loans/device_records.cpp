#include "loans/device_records.hpp"

#include <algorithm>

#include "base/json.hpp"

namespace mukana::loans {

using base::Failed;
using base::Fields;
using base::Status;
using operation::Context;
using storage::Database;
using storage::Key;
using storage::Row;

void Medium::describe(Fields<Medium>& field) {
  field("id", &Medium::id, "What tells the medium apart on this device: its serial number, say.", {.longest = 100});
  field("kind", &Medium::kind, "Its kind.");
}

void Accessory::describe(Fields<Accessory>& field) {
  field("name", &Accessory::name, "What it is.", {.longest = 100});
  field("count", &Accessory::count, "How many of it.", {.has_default = true, .minimum = 1, .maximum = 1000});
}

void Software::describe(Fields<Software>& field) {
  field("name", &Software::name, "The program or operating system.", {.longest = 200});
  field("version", &Software::version, "Its version.", {.longest = 100});
  field("licence", &Software::licence, "open_source, free_of_charge or licensed.");
}

void DeviceView::describe(Fields<DeviceView>& field) {
  field("id", &DeviceView::id, "The device's id.");
  field("revision", &DeviceView::revision, "Counts the changes of the record, from 1.");
  field("kind", &DeviceView::kind, "What it is.");
  field("state", &DeviceView::state, "Where it stands now.");
  field("manufacturer", &DeviceView::manufacturer, "Who made it.");
  field("model", &DeviceView::model, "Its model.");
  field("serial", &DeviceView::serial, "Its serial number.");
  field("tag", &DeviceView::tag, "The sticker on it.");
  field("owner", &DeviceView::owner, "The organisation that owns it.");
  field("custodian", &DeviceView::custodian,
        "The organisation that keeps and lends it; nobody while it is on its way.");
  field("site", &DeviceView::site, "Where it is kept.", {.field_class = base::FieldClass::locating});
  field("commissioned_on", &DeviceView::commissioned_on, "Since which day it belongs to the fleet.");
  field("needs_install", &DeviceView::needs_install, "Whether it is installed after each wipe.");
  field("acquired_as", &DeviceView::acquired_as, "How it came: purchase, lease or donation.");
  field("acquired_on", &DeviceView::acquired_on, "The day on which it came.");
  field("acquired_from", &DeviceView::acquired_from, "From which shop, company or organisation.");
  field("price_cents", &DeviceView::price_cents, "What was paid, in cents of the euro.");
  field("lease_ends_on", &DeviceView::lease_ends_on, "The last day of the lease.");
  field("donation", &DeviceView::donation, "The donation that it belongs to.");
  field("media", &DeviceView::media, "Its storage media; only where they were asked for.");
  field("accessories", &DeviceView::accessories, "What belongs to it; only where it was asked for.");
  field("software", &DeviceView::software, "The programs on it; only where they were asked for.");
}

namespace {

template <class Item>
std::vector<Item> read_list(storage::Rows rows) {
  std::vector<Item> items;
  while (const Row* row = rows.next()) items.push_back(row->as<Item>());
  return items;
}

// Names within one list are there, and each once.
template <class Item>
void check_names(const std::vector<Item>& items, std::string Item::*name, const char* path, const char* field,
                 const char* code) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string place = base::join_path(base::join_path(path, i), field);
    const std::string& own = items[i].*name;
    if (own.find_first_not_of(" \t") == std::string::npos) {
      throw Failed(Status::format, "EMPTY", "The name is empty.", place);
    }
    const auto same = [&](const Item& other) { return other.*name == own; };
    if (std::any_of(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(i), same)) {
      throw Failed(Status::argument, code, "The list names the same thing twice.", place);
    }
  }
}

}  // namespace

std::vector<Medium> read_media(Database& database, Key device) {
  return read_list<Medium>(database.query(
      "SELECT id, kind FROM device_medium WHERE device = $1 AND replaced_at IS NULL ORDER BY key", device));
}

std::vector<Accessory> read_accessories(Database& database, Key device) {
  return read_list<Accessory>(
      database.query("SELECT name, n FROM device_accessory WHERE device = $1 ORDER BY key", device));
}

std::vector<Software> read_software(Database& database, Key device) {
  return read_list<Software>(
      database.query("SELECT name, version, licence FROM device_software WHERE device = $1 ORDER BY key", device));
}

DeviceView read_device(Context& context, Key device) {
  std::optional<DeviceView> view;
  {
    storage::Rows rows =
        context.database.query(MUKANA_DEVICE_COLUMNS "AND d.key = $2", context.actor.controller, device);
    const Row* row = rows.next();
    if (row == nullptr) throw operation::missing("/id");
    view = row->as<DeviceView>(1);
  }
  view->media = read_media(context.database, device);
  view->accessories = read_accessories(context.database, device);
  view->software = read_software(context.database, device);
  return *view;
}

void check_media(const std::vector<Medium>& media) {
  check_names(media, &Medium::id, "/media", "id", "DUPLICATE_MEDIUM");
}

void check_lists(const DeviceDetails& details) {
  if (details.accessories) {
    check_names(*details.accessories, &Accessory::name, "/accessories", "name", "DUPLICATE_ACCESSORY");
  }
  if (details.software) check_names(*details.software, &Software::name, "/software", "name", "DUPLICATE_SOFTWARE");
}

void check_tag(Context& context, const std::optional<std::string>& tag, Key but) {
  if (!tag) return;
  if (context.database.integer(
          "SELECT key FROM device WHERE controller = $1 AND tag = $2 AND state = 'valid' AND key <> $3",
          context.actor.controller, *tag, but)) {
    throw Failed(Status::conflict, "DUPLICATE_TAG", "Another device has this sticker.", "/tag");
  }
}

void replace_lists(Context& context, Key device, const DeviceDetails& details) {
  if (details.accessories) {
    context.database.run("DELETE FROM device_accessory WHERE device = $1", device);
    for (const Accessory& item : *details.accessories) {
      context.database.run("INSERT INTO device_accessory (device, name, n) VALUES ($1, $2, $3)", device, item.name,
                           item.count);
    }
  }
  if (details.software) {
    context.database.run("DELETE FROM device_software WHERE device = $1", device);
    for (const Software& item : *details.software) {
      context.database.run("INSERT INTO device_software (device, name, version, licence) VALUES ($1, $2, $3, $4)",
                           device, item.name, item.version, item.licence);
    }
  }
}

void keep_device_revision(Context& context, Key device, const std::optional<std::string>& reason) {
  const DeviceView replaced = read_device(context, device);
  context.database.run(
      "INSERT INTO device_revision (device, revision, body, replaced_at, replaced_by, reason) "
      "VALUES ($1, $2, $3, $4, $5, $6)",
      device, replaced.revision, base::write_json(replaced), context.now, context.actor.person, reason);
}

}  // namespace mukana::loans
