// What happens to a device beside its loans and its wipes, and the fold of it all: where it stood and stands.
#include "mukana/loans/rules.hpp"

#include "base/json.hpp"
#include "loans/access.hpp"
#include "loans/operations.hpp"
#include "loans/queue_records.hpp"
#include "loans/records.hpp"
#include "operation/shapes.hpp"

namespace mukana::loans {
namespace {

using base::Fields;
using base::Id;
using base::Instant;
using operation::Context;
using storage::Key;

struct ChangeDevice {
  Id id;
  std::optional<Instant> at;
  std::optional<std::string> reason;
  static void describe(Fields<ChangeDevice>& field) {
    field("id", &ChangeDevice::id, "The device.");
    field("at", &ChangeDevice::at, "When it happened: now where it is left out, never in the future.");
    field("reason", &ChangeDevice::reason, "Why, in a few words.",
          {.field_class = base::FieldClass::free_text, .multiline = true});
  }
};

struct DeviceMoved {
  Id id;
  std::int64_t revision = 1;
  DeviceState device_state = DeviceState::to_wipe;
  static void describe(Fields<DeviceMoved>& field) {
    field("id", &DeviceMoved::id, "The device.");
    field("revision", &DeviceMoved::revision, "The revision of the device's record; an event does not count it up.");
    field("device_state", &DeviceMoved::device_state, "Where the device stands now.");
  }
};

DeviceMoved moved(Context& context, Key device, const Id& id) {
  storage::Rows rows = context.database.query("SELECT revision, device_state FROM device WHERE key = $1", device);
  const storage::Row* row = rows.next();
  context.trail.touch("device", id.text);
  return {id, row->integer(0), row->code<DeviceState>(1)};
}

DeviceMoved happen(Context& context, const ChangeDevice& request, DeviceEvent event) {
  const Key device = require_device(context, request.id, "/id");
  record_event(context, device, {event, request.at.value_or(context.now), request.reason, {}, {}, "/id"});
  advance_device(context, device);  // once it is free it is kept for whose turn it is
  return moved(context, device, request.id);
}

DeviceMoved send_to_wipe(Context& context, const ChangeDevice& request) {
  return happen(context, request, DeviceEvent::sent_to_wipe);
}
DeviceMoved send_to_repair(Context& context, const ChangeDevice& request) {
  return happen(context, request, DeviceEvent::sent_to_repair);
}
DeviceMoved finish_install(Context& context, const ChangeDevice& request) {
  return happen(context, request, DeviceEvent::installed);
}

// The loan in which it was lost stays closed, and is told that the device was found.
DeviceMoved find_device(Context& context, const ChangeDevice& request) {
  const Key device = require_device(context, request.id, "/id");
  const Instant at = request.at.value_or(context.now);
  const auto loan = context.database.integer(
      "SELECT key FROM loan WHERE device = $1 AND state = 'valid' AND ended_as = 'lost' AND returned_at <= $2 "
      "ORDER BY returned_at DESC LIMIT 1",
      device, at);
  record_event(context, device, {DeviceEvent::found, at, request.reason, "loan", loan, "/id"});
  if (loan) {
    context.database.run(
        "INSERT INTO loan_correction (loan, correction, at, reason, recorded_at, recorded_by) VALUES ($1, 'found', $2, "
        "$3, $4, $5)",
        *loan, at, request.reason, context.now, context.actor.person);
    context.database.run("UPDATE loan SET revision = revision + 1 WHERE key = $1", *loan);
  }
  return moved(context, device, request.id);
}

DeviceMoved finish_repair(Context& context, const ChangeDevice& request) {
  const Key device = require_device(context, request.id, "/id");
  const DeviceHistory history = read_history(context.database, device, context.zone);
  return happen(context, request, end_of_repair(history, request.at.value_or(context.now)));
}

struct TakeBack {
  Id id;
  std::int64_t number = 0;
  std::string reason;
  static void describe(Fields<TakeBack>& field) {
    field("id", &TakeBack::id, "The device.");
    field("number", &TakeBack::number, "The event, as device.history numbers them.", {.minimum = 1});
    field("reason", &TakeBack::reason, "Why it was a mistake.",
          {.field_class = base::FieldClass::free_text, .multiline = true});
  }
};

// Only what nothing else was recorded with: a transfer, a grant, a disposal and a reservation have verbs of their own.
DeviceMoved take_event_back(Context& context, const TakeBack& request) {
  const Key device = require_device(context, request.id, "/id");
  const auto related = context.database.integer(
      "SELECT CASE WHEN related IS NOT NULL OR takes_back IS NOT NULL OR event NOT IN ('sent_to_wipe', 'installed', "
      "'sent_to_repair', 'repaired', 'repaired_unwiped', 'found') THEN 1 ELSE 0 END FROM device_event e WHERE device = "
      "$1 AND number = $2 AND NOT EXISTS "
      "(SELECT 1 FROM device_event b WHERE b.device = $1 AND b.takes_back = $2)",
      device, request.number);
  if (!related) throw operation::missing("/number");
  if (*related != 0) {
    throw base::Failed(base::Status::conflict, "EVENT_BELONGS_TO_RECORD",
                       "The event belongs to another record, and is not taken back alone.", "/number");
  }
  const DeviceHistory before = read_history(context.database, device, context.zone);
  context.database.run(
      "INSERT INTO device_event (device, number, at, event, reason, takes_back, recorded_at, recorded_by) "
      "SELECT device, 1 + (SELECT MAX(number) FROM device_event WHERE device = $1), at, event, $3, number, $4, $5 "
      "FROM device_event WHERE device = $1 AND number = $2",
      device, request.number, request.reason, context.now, context.actor.person);
  base::require(check_correction(before, read_history(context.database, device, context.zone), "/number"));
  refresh_state(context.database, device, context.zone);
  free_device(context, device);  // without the event it may be free: then it is kept for whose turn it is
  return moved(context, device, request.id);
}

struct EventView {
  std::int64_t number = 1;
  Instant at;
  DeviceEvent event = DeviceEvent::sent_to_wipe;
  std::optional<std::string> reason;
  std::optional<std::int64_t> takes_back;
  Instant recorded_at;
  static void describe(Fields<EventView>& field) {
    field("number", &EventView::number, "Counts the device's events in the order in which they were recorded.");
    field("at", &EventView::at, "When it happened.");
    field("event", &EventView::event, "What happened.");
    field("reason", &EventView::reason, "Why it happened.", {.field_class = base::FieldClass::free_text});
    field("takes_back", &EventView::takes_back, "The number of the event that this one says never happened.");
    field("recorded_at", &EventView::recorded_at, "When it was written down.");
  }
};

struct SpanView {
  DeviceState state = DeviceState::to_wipe;
  Instant start;
  std::optional<Instant> end;
  static void describe(Fields<SpanView>& field) {
    field("state", &SpanView::state, "Where the device stood.");
    field("start", &SpanView::start, "When it came into this state.");
    field("end", &SpanView::end, "Until when, itself not in it; not there where it stands so still.");
  }
};

struct ConditionView {
  Instant at;
  Condition condition = Condition::good;
  std::optional<std::string> note;
  std::optional<Id> loan;
  static void describe(Fields<ConditionView>& field) {
    field("at", &ConditionView::at, "When it was found so.");
    field("condition", &ConditionView::condition, "good, worn or damaged.");
    field("note", &ConditionView::note, "What is wrong with it.", {.field_class = base::FieldClass::free_text});
    field("loan", &ConditionView::loan, "The loan from which it came back so.");
  }
};

struct DeviceRevision {
  std::int64_t revision = 1;
  Instant replaced_at;
  std::optional<std::string> reason;
  boost::json::value device;
  static void describe(Fields<DeviceRevision>& field) {
    field("revision", &DeviceRevision::revision, "The revision that this was.");
    field("replaced_at", &DeviceRevision::replaced_at, "When it was replaced.");
    field("reason", &DeviceRevision::reason, "Why it was changed.", {.field_class = base::FieldClass::free_text});
    field("device", &DeviceRevision::device, "The device as device.get told it.");
  }
};

struct DeviceLife {
  Id id;
  std::vector<SpanView> states;
  std::vector<EventView> events;
  std::vector<ConditionView> conditions;
  std::vector<DeviceRevision> revisions;
  static void describe(Fields<DeviceLife>& field) {
    field("id", &DeviceLife::id, "The device.");
    field("states", &DeviceLife::states,
          "Where it stood, in the order of time and without a hole: the fold of its loans, wipes and events.");
    field("events", &DeviceLife::events,
          "Its events beside loans and wipes, in the order in which they were recorded.");
    field("conditions", &DeviceLife::conditions, "In which condition it was found, in the order of time.");
    field("revisions", &DeviceLife::revisions, "What its record said before it was changed.");
  }
};

std::vector<ConditionView> read_conditions(Context& context, Key device) {
  storage::Rows rows = context.database.query(
      "SELECT at AS found_at, condition, note, NULL, key FROM device_condition WHERE device = $1 UNION ALL "
      "SELECT returned_at, condition, NULL, id, key FROM loan WHERE device = $1 AND state = 'valid' "
      "AND condition IS NOT NULL AND returned_at IS NOT NULL ORDER BY found_at, 5",
      device);
  std::vector<ConditionView> conditions;
  while (const storage::Row* row = rows.next()) conditions.push_back(row->as<ConditionView>());
  return conditions;
}

std::vector<DeviceRevision> read_revisions(Context& context, Key device) {
  storage::Rows rows = context.database.query(
      "SELECT revision, replaced_at, reason, body FROM device_revision WHERE device = $1 ORDER BY revision", device);
  std::vector<DeviceRevision> revisions;
  while (const storage::Row* row = rows.next()) {
    revisions.push_back(row->as<DeviceRevision>());
    revisions.back().device = base::parse_json(row->text(3));
  }
  return revisions;
}

DeviceLife history_of_device(Context& context, const operation::ById& request) {
  const Key device = require_device(context, request.id, "/id");
  DeviceLife life{request.id, {}, {}, read_conditions(context, device), read_revisions(context, device)};
  for (const StateSpan& span : timeline(read_history(context.database, device, context.zone))) {
    life.states.push_back(
        {span.state, span.time.start, span.time.end == open_end ? std::nullopt : std::optional(span.time.end)});
  }
  storage::Rows rows = context.database.query(
      "SELECT number, at, event, reason, takes_back, recorded_at FROM device_event WHERE device = $1 ORDER BY number",
      device);
  while (const storage::Row* row = rows.next()) life.events.push_back(row->as<EventView>());
  context.trail.touch("device", request.id.text);
  return life;
}

}  // namespace

std::vector<operation::Operation> device_event_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access keepers = device_keepers;
  return {
      define<send_to_wipe>({.name = "device.send_to_wipe",
                            .summary = "Sends a device that was received, or that a wipe had blocked, to be wiped.",
                            .access = keepers,
                            .effect = Effect::write}),
      define<send_to_repair>({.name = "device.send_to_repair",
                              .summary = "Takes a device that is in the house to repair.",
                              .access = keepers,
                              .effect = Effect::write}),
      define<finish_repair>({.name = "device.finish_repair",
                             .summary = "Ends a repair; a device that was not wiped since it came back is wiped next.",
                             .access = keepers,
                             .effect = Effect::write}),
      define<finish_install>({.name = "device.finish_install",
                              .summary = "Says that what was to be installed on a wiped device is installed.",
                              .access = keepers,
                              .effect = Effect::write}),
      define<find_device>({.name = "device.find",
                           .summary = "Takes in a lost device that was found; it is wiped next.",
                           .access = keepers,
                           .effect = Effect::write}),
      define<take_event_back>({.name = "device.take_event_back",
                               .summary = "Says that an event of a device was recorded by mistake; both stay readable.",
                               .access = keepers,
                               .effect = Effect::write}),
      define<history_of_device>(
          {.name = "device.history",
           .summary = "Reads where a device stood from its first day on, its events, conditions and revisions.",
           .access = keepers}),
  };
}

}  // namespace mukana::loans
