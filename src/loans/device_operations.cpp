// Devices: what there is to lend, and everything that an inventory tells of it.
#include "mukana/loans/rules.hpp"

#include "base/json.hpp"
#include "loans/access.hpp"
#include "loans/device_records.hpp"
#include "loans/donation_records.hpp"
#include "loans/operations.hpp"
#include "loans/queue_records.hpp"
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
using operation::EntryMode;
using operation::Saved;
using storage::Key;

struct RegisterDevice : DeviceDetails {
  std::optional<Id> id;
  DeviceKind kind = DeviceKind::other;
  std::optional<Id> owner;
  std::optional<Id> custodian;
  std::vector<Medium> media;
  std::optional<DeviceState> state;
  std::optional<Condition> condition;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<RegisterDevice>& field) {
    field("id", &RegisterDevice::id, "The device's id; made here where it is left out.");
    field("kind", &RegisterDevice::kind, "What it is.");
    describe_details(field);
    field("owner", &RegisterDevice::owner, "The organisation that owns it; the controller where it is left out.");
    field("custodian", &RegisterDevice::custodian,
          "The organisation that keeps and lends it; the owner where it is left out.");
    field("media", &RegisterDevice::media, "Its storage media; each is to be wiped.", {.most = 20});
    field("state", &RegisterDevice::state,
          "received, to_wipe or available; to_wipe where it is left out, and available in a historical record.");
    field("condition", &RegisterDevice::condition, "In which condition it came.");
    field("entry_mode", &RegisterDevice::entry_mode, "Whether it is written down at the time, offline or afterwards.",
          {.has_default = true});
  }
};

struct UpdateDevice : DeviceDetails {
  Id id;
  std::optional<DeviceKind> kind;
  std::optional<std::string> reason;
  static void describe(Fields<UpdateDevice>& field) {
    field("id", &UpdateDevice::id, "The device. What is given replaces what it had; what is left out stays.");
    field("kind", &UpdateDevice::kind, "What it is.");
    describe_details(field);
    field("reason", &UpdateDevice::reason, "Why it is changed.",
          {.field_class = base::FieldClass::free_text, .multiline = true});
  }
};

struct VoidDevice {
  Id id;
  std::string reason;
  static void describe(Fields<VoidDevice>& field) {
    field("id", &VoidDevice::id, "The device that was registered by mistake.");
    field("reason", &VoidDevice::reason, "Why it does not count.",
          {.field_class = base::FieldClass::free_text, .multiline = true});
  }
};

DeviceState first_state(const RegisterDevice& request) {
  const DeviceState usual = request.entry_mode == EntryMode::historical ? DeviceState::available : DeviceState::to_wipe;
  const DeviceState state = request.state.value_or(usual);
  if (state != DeviceState::received && state != DeviceState::to_wipe && state != DeviceState::available) {
    throw Failed(Status::argument, "NO_FIRST_STATE", "A device cannot begin in this state.", "/state");
  }
  return state;
}

// Whoever names the donation has said how the device came.
std::optional<AcquiredAs> acquired_as(const DeviceDetails& details, std::optional<AcquiredAs> before) {
  if (details.acquired_as) return details.acquired_as;
  return details.donation && !before ? AcquiredAs::donation : before;
}

Saved register_device(Context& context, const RegisterDevice& request) {
  const std::string id = context.id_or_new(request.id);
  const DeviceState state = first_state(request);
  check_media(request.media);
  check_lists(request);
  const auto acquired = acquired_as(request, std::nullopt);
  base::require(check_acquired(acquired, request.lease_ends_on.has_value(), request.donation.has_value()));
  const Key owner = people::require_organisation(context, request.owner, "/owner").value_or(context.actor.controller);
  const Key custodian = people::require_organisation(context, request.custodian, "/custodian").value_or(owner);
  const auto donation = require_open_donation(context, request.donation, "/donation");
  check_tag(context, request.tag);
  const Key device = operation::insert_record(
      context, "device", id,
      "entry_mode, kind, manufacturer, model, serial, tag, owner, custodian, first_custodian, site, commissioned_on, "
      "first_state, device_state, needs_install, acquired_as, acquired_on, acquired_from, price_cents, lease_ends_on, "
      "donation",
      request.entry_mode, request.kind, request.manufacturer, request.model, request.serial, request.tag, owner,
      custodian, custodian, request.site, request.commissioned_on, state, state, request.needs_install.value_or(false),
      acquired, request.acquired_on, request.acquired_from, request.price_cents, request.lease_ends_on, donation);
  for (const Medium& medium : request.media) {
    context.database.run("INSERT INTO device_medium (device, id, kind) VALUES ($1, $2, $3)", device, medium.id,
                         medium.kind);
  }
  replace_lists(context, device, request);
  if (request.condition) {
    const auto commissioned = request.commissioned_on;
    add_condition(
        context, device,
        {commissioned ? context.zone.start_of(*commissioned) : context.now, *request.condition, std::nullopt});
  }
  context.trail.touch("device", id);
  return {Id{id}, 1};
}

Saved update_device(Context& context, const UpdateDevice& request) {
  const Key device = require_device(context, request.id, "/id");
  const DeviceView before = read_device(context, device);
  context.check_revision(before.revision);
  check_lists(request);
  const auto acquired = acquired_as(request, before.acquired_as);
  base::require(check_acquired(acquired, request.lease_ends_on.has_value() || before.lease_ends_on.has_value(),
                               request.donation.has_value() || before.donation.has_value()));
  std::optional<Key> donation;
  if (request.donation != before.donation) donation = require_open_donation(context, request.donation, "/donation");
  check_tag(context, request.tag, device);
  keep_device_revision(context, device, request.reason);
  context.database.run(
      "UPDATE device SET revision = revision + 1, kind = COALESCE($2, kind), manufacturer = COALESCE($3, "
      "manufacturer), "
      "model = COALESCE($4, model), serial = COALESCE($5, serial), tag = COALESCE($6, tag), site = COALESCE($7, site), "
      "commissioned_on = COALESCE($8, commissioned_on), needs_install = COALESCE($9, needs_install), acquired_as = "
      "$10, "
      "acquired_on = COALESCE($11, acquired_on), acquired_from = COALESCE($12, acquired_from), "
      "price_cents = COALESCE($13, price_cents), lease_ends_on = COALESCE($14, lease_ends_on), "
      "donation = COALESCE($15, donation) WHERE key = $1",
      device, request.kind, request.manufacturer, request.model, request.serial, request.tag, request.site,
      request.commissioned_on, request.needs_install, acquired, request.acquired_on, request.acquired_from,
      request.price_cents, request.lease_ends_on, donation);
  replace_lists(context, device, request);
  context.trail.touch("device", request.id.text);
  return {request.id, before.revision + 1};
}

Saved void_device(Context& context, const VoidDevice& request) {
  const Key device = require_device(context, request.id, "/id");
  const DeviceView before = read_device(context, device);
  context.check_revision(before.revision);
  const auto used = context.database.integer(
      "SELECT 1 WHERE EXISTS (SELECT 1 FROM loan WHERE device = $1 AND state = 'valid') "
      "OR EXISTS (SELECT 1 FROM transfer WHERE device = $1 AND state = 'valid') "
      "OR EXISTS (SELECT 1 FROM device_grant WHERE device = $1 AND state = 'valid') "
      "OR EXISTS (SELECT 1 FROM disposal WHERE device = $1 AND state = 'valid') "
      "OR EXISTS (SELECT 1 FROM kit_device WHERE device = $1 AND removed_at IS NULL)",
      device);
  if (used) {
    throw Failed(
        Status::conflict, "DEVICE_IN_USE",
        "A device that was lent, moved, granted, disposed of or put into a kit was there, and is not made void.",
        "/id");
  }
  keep_device_revision(context, device, request.reason);
  context.database.run("UPDATE device SET revision = revision + 1, state = 'void' WHERE key = $1", device);
  leave_for_good(context, device);
  context.trail.touch("device", request.id.text);
  return {request.id, before.revision + 1};
}

struct RecordCondition {
  Id id;
  Condition condition = Condition::good;
  std::optional<base::Instant> at;
  std::optional<std::string> note;
  static void describe(Fields<RecordCondition>& field) {
    field("id", &RecordCondition::id, "The device.");
    field("condition", &RecordCondition::condition, "good, worn or damaged.");
    field("at", &RecordCondition::at, "When it was found so; now where it is left out, never in the future.");
    field("note", &RecordCondition::note, "What is wrong with it.",
          {.field_class = base::FieldClass::free_text, .multiline = true});
  }
};

Saved record_condition(Context& context, const RecordCondition& request) {
  const Key device = require_device(context, request.id, "/id");
  const base::Instant at = request.at.value_or(context.now);
  base::require(check_happened(at, context.now, "/at"));
  add_condition(context, device, {at, request.condition, request.note});
  context.trail.touch("device", request.id.text);
  return {request.id, *context.database.integer("SELECT revision FROM device WHERE key = $1", device)};
}

}  // namespace

std::vector<operation::Operation> device_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access keepers{{operation::Role::coordinator}, device_keepers.purposes};
  return {
      define<register_device>({.name = "device.register",
                               .summary = "Registers a device with its storage media, accessories and programs.",
                               .access = keepers,
                               .effect = Effect::write}),
      define<update_device>({.name = "device.update",
                             .summary = "Changes what is said of a device; what it was stays readable.",
                             .access = keepers,
                             .effect = Effect::write,
                             .revises = true}),
      define<void_device>({.name = "device.void",
                           .summary = "Takes a device that was registered by mistake out of every count; it is kept.",
                           .access = keepers,
                           .effect = Effect::write,
                           .revises = true}),
      define<record_condition>({.name = "device.record_condition",
                                .summary = "Notes in which condition a device was found; earlier notes stay.",
                                .access = device_keepers,
                                .effect = Effect::write}),
  };
}

}  // namespace mukana::loans
