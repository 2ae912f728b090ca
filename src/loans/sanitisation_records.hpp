#pragma once
/// @file
/// Wipe records as they are shown, and what a controller asks of them.
#include <optional>
#include <string>
#include <vector>

#include "mukana/loans/types.hpp"

#include "operation/shapes.hpp"

namespace mukana::loans {

/// A wipe record with everything that a certificate of NIST SP 800-88 holds.
struct SanitisationView {
  base::Id id;
  std::int64_t revision = 1;
  operation::RecordState state = operation::RecordState::valid;
  base::Id device;
  std::optional<std::string> medium;
  std::optional<std::string> manufacturer;
  std::optional<std::string> model;
  std::optional<std::string> serial;
  std::optional<std::string> property_number;
  std::optional<std::string> medium_serial;
  std::optional<MediumKind> medium_kind;
  std::optional<std::string> source;
  WipeAction action = WipeAction::clear;
  std::optional<std::string> technique;
  std::optional<std::string> tool;
  std::optional<std::string> tool_version;
  base::Instant started_at;
  base::Instant finished_at;
  WipeResult result = WipeResult::passed;
  std::optional<base::Id> performed_by;
  std::optional<std::string> performed_role;
  std::optional<std::string> performed_place;
  std::optional<Verification> verification;
  std::optional<base::Instant> verified_at;
  std::optional<base::Id> verified_by;
  std::optional<std::string> verified_role;
  std::optional<std::string> verified_place;
  Evidence evidence = Evidence::own;
  operation::EntryMode entry_mode = operation::EntryMode::live;
  bool accepted = false;
  std::vector<std::string> warnings;
  std::vector<WipeFault> faults;
  static void describe(base::Fields<SanitisationView>& field);
};

/// What lists of wipe records are narrowed to.
struct SanitisationFilter {
  std::optional<storage::Key> device;
  std::optional<bool> accepted;
  std::optional<base::Date> first_day;
  std::optional<base::Date> last_day;
};

/// Reads one wipe record; persons whom the actor may not see are left out. Throws `missing` at /id.
SanitisationView read_sanitisation(operation::Context& context, const base::Id& id);
operation::Page<SanitisationView> list_sanitisations(operation::Context& context, const SanitisationFilter& filter,
                                                     const operation::Paging& paging);
std::int64_t count_sanitisations(operation::Context& context, const SanitisationFilter& filter);

/// What the controller asks of evidence now.
WipePolicy read_wipe_policy(operation::Context& context);

/// Flags the loans of a device, its grant and its disposal where they have no acceptable evidence before them any more.
void flag_unproven(operation::Context& context, storage::Key device);

}  // namespace mukana::loans
