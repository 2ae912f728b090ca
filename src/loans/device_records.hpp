#pragma once
/// @file
/// What an inventory tells of a device, how it is kept and read back.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/loans/types.hpp"

#include "base/describe.hpp"
#include "operation/context.hpp"

namespace mukana::loans {

struct Medium {
  std::string id;
  MediumKind kind = MediumKind::flash;
  static void describe(base::Fields<Medium>& field);
};

struct Accessory {
  std::string name;
  std::int64_t count = 1;
  static void describe(base::Fields<Accessory>& field);
};

struct Software {
  std::string name;
  std::optional<std::string> version;
  LicenceKind licence = LicenceKind::open_source;
  static void describe(base::Fields<Software>& field);
};

/// What may be said of a device when it is registered, and changed later.
struct DeviceDetails {
  std::optional<std::string> manufacturer;
  std::optional<std::string> model;
  std::optional<std::string> serial;
  std::optional<std::string> tag;
  std::optional<std::string> site;
  std::optional<base::Date> commissioned_on;
  std::optional<bool> needs_install;
  std::optional<AcquiredAs> acquired_as;
  std::optional<base::Date> acquired_on;
  std::optional<std::string> acquired_from;
  std::optional<std::int64_t> price_cents;
  std::optional<base::Date> lease_ends_on;
  std::optional<base::Id> donation;
  std::optional<std::vector<Accessory>> accessories;
  std::optional<std::vector<Software>> software;
  template <class T>
  static void describe_details(base::Fields<T>& field) {
    field("manufacturer", &T::manufacturer, "Who made it.", {.longest = 200});
    field("model", &T::model, "Its model.", {.longest = 200});
    field("serial", &T::serial, "Its serial number.", {.longest = 100});
    field("tag", &T::tag, "The sticker on it, its property number; no two devices have the same.", {.longest = 80});
    field("site", &T::site, "Where it is kept.", {.field_class = base::FieldClass::locating});
    field("commissioned_on", &T::commissioned_on,
          "Since which day it belongs to the fleet; the time of its first record where it is left out.");
    field("needs_install", &T::needs_install,
          "Whether an operating system and programs are installed after each wipe, before it can be lent.");
    field("acquired_as", &T::acquired_as, "How it came: purchase, lease or donation.");
    field("acquired_on", &T::acquired_on, "The day on which it came.");
    field("acquired_from", &T::acquired_from,
          "From which shop, company or organisation; a private person is not named.", {.longest = 200});
    field("price_cents", &T::price_cents, "What was paid, in cents of the euro.", {.minimum = 0});
    field("lease_ends_on", &T::lease_ends_on, "The last day of the lease.");
    field("donation", &T::donation, "The donation of several devices that it belongs to.");
    field("accessories", &T::accessories, "What belongs to it: charger, cover, pen.", {.most = 100});
    field("software", &T::software, "The programs on it and under what licence.", {.most = 200});
  }
};

/// A device as it is shown. The lists are told only where they were asked for.
struct DeviceView {
  base::Id id;
  std::int64_t revision = 1;
  DeviceKind kind = DeviceKind::other;
  DeviceState state = DeviceState::to_wipe;
  std::optional<std::string> manufacturer;
  std::optional<std::string> model;
  std::optional<std::string> serial;
  std::optional<std::string> tag;
  std::optional<base::Id> owner;
  std::optional<base::Id> custodian;
  std::optional<std::string> site;
  std::optional<base::Date> commissioned_on;
  bool needs_install = false;
  std::optional<AcquiredAs> acquired_as;
  std::optional<base::Date> acquired_on;
  std::optional<std::string> acquired_from;
  std::optional<std::int64_t> price_cents;
  std::optional<base::Date> lease_ends_on;
  std::optional<base::Id> donation;
  std::optional<std::vector<Medium>> media;
  std::optional<std::vector<Accessory>> accessories;
  std::optional<std::vector<Software>> software;
  static void describe(base::Fields<DeviceView>& field);
};

/// The query that answers the rows of DeviceView, its key first: `d` is the device, `$1` the controller. A device that
/// was made void is not among them.
#define MUKANA_DEVICE_COLUMNS                                                                                      \
  "SELECT d.key, d.id, d.revision, d.kind, d.device_state, d.manufacturer, d.model, d.serial, d.tag, o.id, c.id, " \
  "d.site, d.commissioned_on, d.needs_install, d.acquired_as, d.acquired_on, d.acquired_from, d.price_cents, "     \
  "d.lease_ends_on, n.id FROM device d LEFT JOIN organisation o ON o.key = d.owner "                               \
  "LEFT JOIN organisation c ON c.key = d.custodian LEFT JOIN donation n ON n.key = d.donation "                    \
  "WHERE d.controller = $1 AND d.state = 'valid' "

/// The lists of a device: its present media, its accessories, its programs.
std::vector<Medium> read_media(storage::Database& database, storage::Key device);
std::vector<Accessory> read_accessories(storage::Database& database, storage::Key device);
std::vector<Software> read_software(storage::Database& database, storage::Key device);
/// A device with all of its lists.
DeviceView read_device(operation::Context& context, storage::Key device);

/// Throws what is wrong with the lists: EMPTY, DUPLICATE_MEDIUM, DUPLICATE_ACCESSORY, DUPLICATE_SOFTWARE.
void check_media(const std::vector<Medium>& media);
void check_lists(const DeviceDetails& details);
/// Throws E_CONFLICT (DUPLICATE_TAG, /tag) where another device than `but` has the sticker.
void check_tag(operation::Context& context, const std::optional<std::string>& tag, storage::Key but = 0);

/// Keeps the lists that are given in the place of those that the device had.
void replace_lists(operation::Context& context, storage::Key device, const DeviceDetails& details);
/// Keeps what the device was, before a change counts its revision up.
void keep_device_revision(operation::Context& context, storage::Key device, const std::optional<std::string>& reason);

}  // namespace mukana::loans
