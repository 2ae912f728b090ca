// Wipe records: the evidence without which nothing is lent (NIST SP 800-88).
#include <algorithm>

#include "mukana/loans/rules.hpp"

#include "loans/access.hpp"
#include "loans/device_records.hpp"
#include "loans/operations.hpp"
#include "loans/queue_records.hpp"
#include "loans/records.hpp"
#include "loans/sanitisation_records.hpp"
#include "operation/saving.hpp"
#include "people/records.hpp"

namespace mukana::loans {
namespace {

using base::Failed;
using base::FieldClass;
using base::Fields;
using base::Id;
using base::Instant;
using base::Status;
using operation::Context;
using operation::EntryMode;
using operation::Paging;
using operation::Saved;
using storage::Key;

struct Replacement {
  std::string id;
  MediumKind kind = MediumKind::ssd;
  bool is_new = true;
  static void describe(Fields<Replacement>& field) {
    field("id", &Replacement::id, "What tells the new medium apart on this device.", {.longest = 100});
    field("kind", &Replacement::kind, "Its kind.");
    field("is_new", &Replacement::is_new, "Whether it was never used; a used one has to be wiped itself.",
          {.has_default = true});
  }
};

struct RecordSanitisation {
  std::optional<Id> id;
  Id device;
  std::optional<std::string> medium;
  std::optional<std::string> medium_serial;
  std::optional<std::string> source;
  WipeAction action = WipeAction::clear;
  std::optional<std::string> technique;
  std::optional<std::string> tool;
  std::optional<std::string> tool_version;
  Instant started_at;
  Instant finished_at;
  WipeResult result = WipeResult::failed;
  std::vector<std::string> warnings;
  std::optional<Id> performed_by;
  std::optional<std::string> performed_role;
  std::optional<std::string> performed_place;
  std::optional<Verification> verification;
  std::optional<Instant> verified_at;
  std::optional<Id> verified_by;
  std::optional<std::string> verified_role;
  std::optional<std::string> verified_place;
  Evidence evidence = Evidence::own;
  std::optional<Replacement> replaced_by;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<RecordSanitisation>& field) {
    field("id", &RecordSanitisation::id, "The record's id; made here where it is left out.");
    field("device", &RecordSanitisation::device, "The device that was wiped.");
    field("medium", &RecordSanitisation::medium, "Which of its media; may be left out where there is only one.");
    field("medium_serial", &RecordSanitisation::medium_serial,
          "The serial number of the medium; its name on the device where it is left out.", {.longest = 100});
    field("source", &RecordSanitisation::source, "Where the medium came from: a unit, a donor.", {.longest = 200});
    field("action", &RecordSanitisation::action, "clear, purge or destroy.");
    field("technique", &RecordSanitisation::technique, "How: overwriting, block erase, cryptographic erase, shredding.",
          {.longest = 200});
    field("tool", &RecordSanitisation::tool, "The tool, and its version where that is not told apart.",
          {.longest = 200});
    field("tool_version", &RecordSanitisation::tool_version, "The tool's version.", {.longest = 100});
    field("started_at", &RecordSanitisation::started_at, "When it began.");
    field("finished_at", &RecordSanitisation::finished_at, "When it was done.");
    field("result", &RecordSanitisation::result, "Whether the verification passed.");
    field("warnings", &RecordSanitisation::warnings,
          "What the tool warned of; a pass with a warning is no acceptable evidence.", {.longest = 500, .most = 50});
    field("performed_by", &RecordSanitisation::performed_by, "Who wiped; whoever records it where it is left out.",
          {.field_class = FieldClass::personal});
    field("performed_role", &RecordSanitisation::performed_role, "In what role they wiped.", {.longest = 100});
    field("performed_place", &RecordSanitisation::performed_place, "Where it was wiped.",
          {.field_class = FieldClass::locating, .longest = 200});
    field("verification", &RecordSanitisation::verification, "How the result was verified: full, sample or visual.");
    field("verified_at", &RecordSanitisation::verified_at, "When it was verified; not before the wipe was done.");
    field("verified_by", &RecordSanitisation::verified_by, "Who verified.", {.field_class = FieldClass::personal});
    field("verified_role", &RecordSanitisation::verified_role, "In what role they verified.", {.longest = 100});
    field("verified_place", &RecordSanitisation::verified_place, "Where it was verified.",
          {.field_class = FieldClass::locating, .longest = 200});
    field("evidence", &RecordSanitisation::evidence,
          "own; donor_record: the record of whoever gave the device, which counts where the policy takes it; "
          "donor_claim: what they said, which never counts.",
          {.has_default = true});
    field("replaced_by", &RecordSanitisation::replaced_by, "The medium that took the place of one that was destroyed.");
    field("entry_mode", &RecordSanitisation::entry_mode,
          "Whether it is written down at the time, offline or afterwards.", {.has_default = true});
  }
};

struct SanitisationSaved {
  Id id;
  std::int64_t revision = 1;
  bool accepted = false;
  std::vector<WipeFault> faults;
  DeviceState device_state = DeviceState::to_wipe;
  static void describe(Fields<SanitisationSaved>& field) {
    field("id", &SanitisationSaved::id, "The id of the record.");
    field("revision", &SanitisationSaved::revision, "Counts the changes of the record, from 1.");
    field("accepted", &SanitisationSaved::accepted, "Whether it is acceptable evidence.");
    field("faults", &SanitisationSaved::faults, "Why it is no acceptable evidence; empty where it is.");
    field("device_state", &SanitisationSaved::device_state, "Where the device stands now.");
  }
};

// The medium meant: the device's only one where none is named.
std::optional<Medium> medium_of(Context& context, Key device, const std::optional<std::string>& named) {
  const std::vector<Medium> media = read_media(context.database, device);
  if (!named) {
    if (media.empty()) return std::nullopt;
    if (media.size() == 1) return media.front();
    throw Failed(Status::argument, "MEDIUM_NEEDED", "The device has several media: say which one.", "/medium");
  }
  const auto found =
      std::find_if(media.begin(), media.end(), [&](const Medium& medium) { return medium.id == *named; });
  if (found == media.end()) throw operation::missing("/medium");
  return *found;
}

void check_times(const Context& context, const RecordSanitisation& request) {
  if (request.finished_at < request.started_at) {
    throw Failed(Status::argument, "END_BEFORE_START", "The wipe ended before it began.", "/finished_at");
  }
  base::require(check_happened(request.finished_at, context.now, "/finished_at"));
  if ((request.verified_at || request.verified_by) && !request.verification) {
    throw Failed(Status::format, "MISSING_FIELD", "How the result was verified is required.", "/verification");
  }
  if (request.verified_at && *request.verified_at < request.finished_at) {
    throw Failed(Status::argument, "VERIFIED_TOO_EARLY", "It was verified before it was done.", "/verified_at");
  }
}

void check_replacement(const RecordSanitisation& request, const std::optional<Medium>& medium,
                       const std::vector<Medium>& media) {
  if (!request.replaced_by) return;
  if (request.action != WipeAction::destroy || !medium) {
    throw Failed(Status::argument, "NOTHING_REPLACED", "Only a named medium that was destroyed is replaced.",
                 "/replaced_by");
  }
  if (request.replaced_by->id.empty()) {
    throw Failed(Status::format, "EMPTY", "A medium has an id.", "/replaced_by/id");
  }
  const auto same = [&](const Medium& other) { return other.id == request.replaced_by->id; };
  if (std::any_of(media.begin(), media.end(), same)) {
    throw Failed(Status::conflict, "DUPLICATE_MEDIUM", "Two media of a device have the same id.", "/replaced_by/id");
  }
}

// By the names of the media and not by their slots: what took the place of a destroyed medium is there.
std::vector<Wipe> read_wipes_of_medium(Context& context, Key device, const std::string& medium) {
  storage::Rows rows = context.database.query(
      "SELECT action, result, warnings IS NOT NULL, started_at, finished_at, trusted FROM sanitisation "
      "WHERE device = $1 AND COALESCE(medium, '') = $2 AND state = 'valid'",
      device, medium);
  std::vector<Wipe> wipes;
  while (const storage::Row* row = rows.next()) {
    wipes.push_back({medium, row->code<WipeAction>(0), row->code<WipeResult>(1), row->boolean(2), row->instant(3),
                     row->instant(4), row->boolean(5)});
  }
  return wipes;
}

void replace_medium(Context& context, Key device, const Medium& medium, const Replacement& by, Instant at) {
  operation::keep("/replaced_by/id", [&] {
    return context.database.run(
        "INSERT INTO device_medium (device, id, kind, slot) SELECT device, $3, $4, COALESCE(slot, id) "
        "FROM device_medium WHERE device = $1 AND id = $2",
        device, medium.id, by.id, by.kind);
  });
  context.database.run("UPDATE device_medium SET replaced_at = $3, is_new = $4 WHERE device = $1 AND id = $2", device,
                       medium.id, at, by.is_new);
}

std::string joined_faults(const std::vector<WipeFault>& faults) {
  std::vector<std::string> codes;
  for (const WipeFault fault : faults) codes.emplace_back(base::code(fault));
  return joined_lines(codes);
}

SanitisationSaved record_sanitisation(Context& context, const RecordSanitisation& request) {
  check_times(context, request);
  const std::string id = context.id_or_new(request.id);
  const Key device = require_device(context, request.device, "/device");
  const auto medium = medium_of(context, device, request.medium);
  check_replacement(request, medium, read_media(context.database, device));
  const Key performer =
      people::require_person(context, request.performed_by, "/performed_by").value_or(context.actor.person);
  const auto verifier = people::require_person(context, request.verified_by, "/verified_by");
  const auto faults = wipe_faults(request.result, !request.warnings.empty(), request.evidence,
                                  request.verification.has_value(), read_wipe_policy(context));
  const bool trusted = std::all_of(faults.begin(), faults.end(), [](WipeFault fault) {
    return fault == WipeFault::failed || fault == WipeFault::warned;
  });
  const Wipe wipe{medium ? medium->id : "", request.action,      request.result, !request.warnings.empty(),
                  request.started_at,       request.finished_at, trusted};
  base::require(check_medium_there(wipe, read_wipes_of_medium(context, device, wipe.medium), "/medium"));
  const DeviceHistory before = read_history(context.database, device, context.zone);
  const std::string lines = joined_lines(request.warnings);
  const DeviceView view = read_device(context, device);
  const auto text = [](const std::string& kept) { return kept.empty() ? std::nullopt : std::optional(kept); };
  operation::insert_record(
      context, "sanitisation", id,
      "entry_mode, device, medium, manufacturer, model, serial, property_number, medium_serial, medium_kind, source, "
      "action, technique, tool, tool_version, started_at, finished_at, result, warnings, performed_by, performed_role, "
      "performed_place, verification, verified_at, verified_by, verified_role, verified_place, evidence, trusted, "
      "faults, install_next, day",
      request.entry_mode, device, medium ? std::optional(medium->id) : std::nullopt, view.manufacturer, view.model,
      view.serial, view.tag, request.medium_serial ? request.medium_serial : text(medium ? medium->id : ""),
      medium ? std::optional(medium->kind) : std::nullopt, request.source, request.action, request.technique,
      request.tool, request.tool_version, request.started_at, request.finished_at, request.result, text(lines),
      performer, request.performed_role, request.performed_place, request.verification, request.verified_at, verifier,
      request.verified_role, request.verified_place, request.evidence, trusted, joined_faults(faults),
      view.needs_install, context.zone.date(request.finished_at));
  if (request.replaced_by && faults.empty()) {
    replace_medium(context, device, *medium, *request.replaced_by, request.finished_at);
  }
  // Written down late, it may take away what a loan, a grant or a disposal stood on: that stays, and is flagged.
  if (is_refused(wipe) || request.replaced_by) flag_unproven(context, device);
  base::require(check_wipe_fits(before, read_history(context.database, device, context.zone), "/finished_at"));
  refresh_state(context.database, device, context.zone);
  leave_unfit_device(context, device);
  free_device(context, device);  // once it is free it is kept for whose turn it is
  context.trail.touch("sanitisation", id);
  context.trail.touch("device", request.device.text);
  const auto state = context.database.string("SELECT device_state FROM device WHERE key = $1", device);
  return {Id{id}, 1, faults.empty(), faults, base::from_code<DeviceState>(*state).value_or(DeviceState::to_wipe)};
}

struct VoidSanitisation {
  Id id;
  std::string reason;
  static void describe(Fields<VoidSanitisation>& field) {
    field("id", &VoidSanitisation::id, "The wipe record that is wrong.");
    field("reason", &VoidSanitisation::reason, "Why it is wrong.",
          {.field_class = FieldClass::free_text, .multiline = true});
  }
};

// The truth matters more than the state: what stood on a wrong record stays, and is flagged.
Saved void_sanitisation(Context& context, const VoidSanitisation& request) {
  Key key = 0;
  Key device = 0;
  std::int64_t revision = 1;
  {
    storage::Rows rows = context.database.query(
        "SELECT key, device, revision, state, EXISTS (SELECT 1 FROM device_medium m WHERE m.device = s.device "
        "AND m.id = s.medium AND m.replaced_at IS NOT NULL AND s.action = 'destroy') FROM sanitisation s "
        "WHERE controller = $1 AND id = $2",
        context.actor.controller, request.id);
    const storage::Row* row = rows.next();
    if (row == nullptr) throw operation::missing("/id");
    key = row->integer(0);
    device = row->integer(1);
    revision = row->integer(2);
    context.check_revision(revision);
    if (row->code<operation::RecordState>(3) == operation::RecordState::voided) {
      throw Failed(Status::conflict, "ALREADY_VOID", "The record is void already.", "/id");
    }
    if (row->boolean(4)) {
      throw Failed(Status::conflict, "MEDIUM_REPLACED", "Another medium has taken the place of this one.", "/id");
    }
  }
  const DeviceHistory before = read_history(context.database, device, context.zone);
  context.database.run(
      "UPDATE sanitisation SET state = 'void', void_reason = $2, revision = revision + 1 WHERE key = $1", key,
      request.reason);
  flag_unproven(context, device);
  base::require(check_correction(before, read_history(context.database, device, context.zone), "/id"));
  refresh_state(context.database, device, context.zone);
  free_device(context, device);  // without a failed wipe it may be free again
  context.trail.touch("sanitisation", request.id.text);
  return {request.id, revision + 1};
}

SanitisationView get_sanitisation(Context& context, const operation::ById& request) {
  return read_sanitisation(context, request.id);
}

struct SanitisationChoice {
  std::optional<Id> device;
  std::optional<bool> accepted;
  std::optional<base::Date> first_day;
  std::optional<base::Date> last_day;
  template <class T>
  static void describe_filter(Fields<T>& field) {
    field("device", &T::device, "Only wipes of this device.");
    field("accepted", &T::accepted, "Only acceptable evidence, or only what is none.");
    field("first_day", &T::first_day, "Only wipes that were done on or after this local day.");
    field("last_day", &T::last_day, "Only wipes that were done on or before this local day.");
  }
};

struct ListSanitisations : Paging, SanitisationChoice {
  static void describe(Fields<ListSanitisations>& field) {
    describe_filter(field);
    describe_paging(field);
  }
};

struct CountSanitisations : SanitisationChoice {
  static void describe(Fields<CountSanitisations>& field) { describe_filter(field); }
};

SanitisationFilter filter_of(Context& context, const SanitisationChoice& choice) {
  base::require(people::check_span({choice.first_day, choice.last_day}));
  SanitisationFilter filter{std::nullopt, choice.accepted, choice.first_day, choice.last_day};
  if (choice.device) filter.device = require_device(context, *choice.device, "/device");
  return filter;
}

operation::Page<SanitisationView> list(Context& context, const ListSanitisations& request) {
  return list_sanitisations(context, filter_of(context, request), request);
}

operation::Count count(Context& context, const CountSanitisations& request) {
  return {count_sanitisations(context, filter_of(context, request))};
}

struct WipePolicyView {
  bool accepts_donor_records = false;
  bool needs_verification = false;
  static void describe(Fields<WipePolicyView>& field) {
    field("accepts_donor_records", &WipePolicyView::accepts_donor_records,
          "Whether the wipe record of whoever gave a device counts as evidence.");
    field("needs_verification", &WipePolicyView::needs_verification,
          "Whether a wipe counts only where it says how its result was verified.");
  }
};

// Holds for what is recorded from now on; what was recorded before keeps how it was judged then.
WipePolicyView set_policy(Context& context, const WipePolicyView& request) {
  context.database.run(
      "INSERT INTO wipe_policy (controller, accepts_donor_records, needs_verification, recorded_at, recorded_by) "
      "VALUES ($1, $2, $3, $4, $5)",
      context.actor.controller, request.accepts_donor_records, request.needs_verification, context.now,
      context.actor.person);
  context.trail.touch("sanitisation", "policy");
  return request;
}

}  // namespace

std::vector<operation::Operation> sanitisation_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access readers{lenders.roles, lending_purposes, operation::Reads::persons};
  return {
      define<record_sanitisation>({.name = "sanitisation.record",
                                   .summary = "Records the wipe of a storage medium, the evidence that a loan needs.",
                                   .access = lenders,
                                   .effect = Effect::write}),
      define<void_sanitisation>(
          {.name = "sanitisation.void",
           .summary = "Says that a wipe record is wrong; what stood on it, loans among it, is flagged.",
           .access = {{operation::Role::coordinator}, lending_purposes},
           .effect = Effect::write,
           .revises = true}),
      define<set_policy>({.name = "sanitisation.set_policy",
                          .summary = "Says what is asked of wipe records from now on.",
                          .access = {{operation::Role::coordinator}, lending_purposes},
                          .effect = Effect::write}),
      define<get_sanitisation>({.name = "sanitisation.get", .summary = "Reads one wipe record.", .access = readers}),
      define<list>({.name = "sanitisation.list", .summary = "Lists wipe records, page by page.", .access = readers}),
      define<count>({.name = "sanitisation.count", .summary = "Counts wipe records.", .access = readers}),
  };
}

}  // namespace mukana::loans
