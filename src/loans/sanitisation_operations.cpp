// Wipe records: the evidence without which nothing is lent (NIST SP 800-88).
#include <algorithm>

#include "mukana/loans/rules.hpp"

#include "loans/access.hpp"
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
using base::Instant;
using base::Status;
using operation::Context;
using operation::EntryMode;

struct RecordSanitisation {
  std::optional<Id> id;
  Id device;
  std::optional<std::string> medium;
  WipeAction action = WipeAction::clear;
  std::optional<std::string> tool;
  Instant started_at;
  Instant finished_at;
  WipeResult result = WipeResult::failed;
  std::vector<std::string> warnings;
  std::optional<Id> performed_by;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<RecordSanitisation>& field) {
    field("id", &RecordSanitisation::id, "The record's id; made here where it is left out.");
    field("device", &RecordSanitisation::device, "The device that was wiped.");
    field("medium", &RecordSanitisation::medium, "Which of its media; may be left out where there is only one.");
    field("action", &RecordSanitisation::action, "clear, purge or destroy.");
    field("tool", &RecordSanitisation::tool, "The tool and its version.");
    field("started_at", &RecordSanitisation::started_at, "When it began.");
    field("finished_at", &RecordSanitisation::finished_at, "When it was done.");
    field("result", &RecordSanitisation::result, "Whether the verification passed.");
    field("warnings", &RecordSanitisation::warnings,
          "What the tool warned of; a pass with a warning is no acceptable evidence.", {.longest = 500, .most = 50});
    field("performed_by", &RecordSanitisation::performed_by, "Who wiped; whoever records it where it is left out.",
          {.field_class = base::FieldClass::personal});
    field("entry_mode", &RecordSanitisation::entry_mode,
          "Whether it is written down at the time, offline or afterwards.", {.has_default = true});
  }
};

struct SanitisationSaved {
  Id id;
  std::int64_t revision = 1;
  bool accepted = false;
  DeviceState device_state = DeviceState::to_wipe;
  static void describe(Fields<SanitisationSaved>& field) {
    field("id", &SanitisationSaved::id, "The id of the record.");
    field("revision", &SanitisationSaved::revision, "Counts the changes of the record, from 1.");
    field("accepted", &SanitisationSaved::accepted, "Whether it is acceptable evidence.");
    field("device_state", &SanitisationSaved::device_state, "Where the device stands now.");
  }
};

// The medium meant: the device's only one where none is named.
std::optional<std::string> medium_of(const DeviceHistory& history, const std::optional<std::string>& named) {
  if (!named) {
    if (history.media.empty()) return std::nullopt;
    if (history.media.size() == 1) return history.media.front();
    throw Failed(Status::argument, "MEDIUM_NEEDED", "The device has several media: say which one.", "/medium");
  }
  if (std::find(history.media.begin(), history.media.end(), *named) == history.media.end()) {
    throw operation::missing("/medium");
  }
  return named;
}

SanitisationSaved record_sanitisation(Context& context, const RecordSanitisation& request) {
  if (request.finished_at < request.started_at) {
    throw Failed(Status::argument, "END_BEFORE_START", "The wipe ended before it began.", "/finished_at");
  }
  const std::string id = context.id_or_new(request.id);
  const storage::Key device = require_device(context, request.device, "/device");
  const DeviceHistory history = read_history(context.database, device, context.zone);
  const auto medium = medium_of(history, request.medium);
  const storage::Key performer =
      people::require_person(context, request.performed_by, "/performed_by").value_or(context.actor.person);
  const std::string lines = joined_lines(request.warnings);
  const std::optional<std::string_view> warnings =
      lines.empty() ? std::nullopt : std::optional<std::string_view>(lines);
  const bool install_next = context.database.integer("SELECT needs_install FROM device WHERE key = $1", device) == 1;
  operation::insert_record(
      context, "sanitisation", id,
      "entry_mode, device, medium, action, tool, started_at, finished_at, result, warnings, performed_by, "
      "install_next",
      request.entry_mode, device, medium, request.action, request.tool, request.started_at, request.finished_at,
      request.result, warnings, performer, install_next);
  refresh_state(context.database, device, context.zone);
  advance_device(context, device);  // once it is free it is kept for whose turn it is
  context.trail.touch("sanitisation", id);
  context.trail.touch("device", request.device.text);
  const Wipe wipe{medium.value_or(""),  request.action,     request.result,
                  warnings.has_value(), request.started_at, request.finished_at};
  const auto state = context.database.string("SELECT device_state FROM device WHERE key = $1", device);
  return {Id{id}, 1, is_accepted(wipe), base::from_code<DeviceState>(*state).value_or(DeviceState::to_wipe)};
}

}  // namespace

std::vector<operation::Operation> sanitisation_operations() {
  return {operation::define<record_sanitisation>(
      {.name = "sanitisation.record",
       .summary = "Records the wipe of a storage medium, the evidence that a loan needs.",
       .access = lenders,
       .effect = operation::Effect::write})};
}

}  // namespace mukana::loans
