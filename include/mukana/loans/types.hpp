#pragma once
/// @file
/// Devices, their wiping and their loans: what they are, in the words of the field (capabilities 37 to 43).
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/base/codes.hpp"
#include "mukana/base/time.hpp"

namespace mukana::loans {

enum class DeviceKind { tablet, laptop, desktop, phone, wristband, other };

/// What a device keeps its data on; each is wiped by itself.
enum class MediumKind { flash, ssd, disk, card };

/// Where a device stands. Overdue is derived and never a state; granted and disposed are final.
enum class DeviceState {
  received,
  to_wipe,
  blocked,
  to_install,
  available,
  reserved,
  on_loan,
  repair,
  in_transit,
  lost,
  granted,
  disposed
};

/// What became of a device that left the fleet.
enum class DisposalMethod { recycled, destroyed, sold, given_away, returned_to_lessor };

/// How a transfer between custodians ended.
enum class TransferEnd { arrived, cancelled };

/// What happens to a device and may change its state.
enum class DeviceEvent {
  sent_to_wipe,
  wiped,              ///< evidence for every storage medium was accepted, and nothing is to be installed
  wiped_for_install,  ///< the same, and it is installed next
  wipe_refused,       ///< a wipe failed, its record holds a warning, or no medium is left
  installed,
  reserved,
  released,  ///< a reservation ended without a loan
  lent,
  lent_unproven,  ///< lent without wipe evidence, as a historical record says
  returned,
  returned_unproven,  ///< returned, as a historical record says that is silent about what was done then
  returned_broken,
  sent_to_repair,
  repaired,
  repaired_unwiped,     ///< the same, and its media were not wiped since it last came back
  repaired_to_install,  ///< the same, and what was wiped waits to be installed still
  sent_away,            ///< on the way to another custodian
  arrived,              ///< there, or back where the transfer was cancelled
  went_missing,
  found,
  found_unwiped,  ///< a return is written down afterwards, and nothing tells of a wipe since
  granted,
  disposed
};

/// How a device came to its owner.
enum class AcquiredAs { purchase, lease, donation };

/// Under what licence a program may be used on a device.
enum class LicenceKind { open_source, free_of_charge, licensed };

/// The three degrees of NIST SP 800-88.
enum class WipeAction { clear, purge, destroy };
enum class WipeResult { passed, failed };

/// How the result of a wipe was verified: every place of the medium, a sample of them, or by looking at it.
enum class Verification { full, sample, visual };

/// Whose word a wipe record is: that of this house, the evidence record of whoever gave the device, or no more than what
/// they said.
enum class Evidence { own, donor_record, donor_claim };

/// Why a wipe record is no acceptable evidence.
enum class WipeFault { failed, warned, donor_claim, donor_record, not_verified };

/// The steps of making a device ready for others, in their order.
enum class RefurbishmentStep { wiped, operating_system, programs, tested };

/// How a loan ended.
enum class LoanEnd { returned, lost, granted };

/// How a device came back.
enum class Condition { good, worn, damaged };

/// Whether a time was given with its clock or as a day.
enum class Precision { instant, day };

/// What a loan's record says of itself.
enum class LoanFlag { no_wipe_evidence };

/// A moment that lies in `[earliest, latest)`, or at `earliest` where both are the same.
struct Moment {
  base::Instant earliest;
  base::Instant latest;
};

/// When a device was lent and when it came back.
struct LoanTime {
  Moment out;
  std::optional<Moment> returned;     ///< when the loan ended, however it did; nothing while it is out
  bool return_unproven = false;       ///< the return is a historical record
  LoanEnd ended = LoanEnd::returned;  ///< how it ended, where it did
  bool returned_broken = false;       ///< it came back damaged, and goes to repair
  /// When a historical return was written down: from then on the device counts as unwiped, unless a wipe followed.
  std::optional<base::Instant> return_told = {};
};

/// Something that happened to a device beside its loans and its wipes. Such records are added, never changed.
struct RecordedEvent {
  DeviceEvent event = DeviceEvent::sent_to_wipe;
  base::Instant at;
};

/// The evidence of one wipe.
struct Wipe {
  std::string medium;  ///< empty where the device has no named medium
  WipeAction action = WipeAction::clear;
  WipeResult result = WipeResult::passed;
  bool warned = false;  ///< the tool warned, of a hidden area that was not erased, say
  base::Instant started;
  base::Instant finished;
  bool trusted = true;        ///< the policy of its time takes whose word it is, and how it was verified
  bool from_donor = false;    ///< it is the record of whoever gave the device
  bool install_next = false;  ///< an operating system and programs are installed after it
  bool leaves_used = false;   ///< a used medium, itself to be wiped, took the place of the one that was destroyed
};

/// What a controller asks of evidence beside a pass without a warning.
struct WipePolicy {
  bool accepts_donor_records = false;
  bool needs_verification = false;
};

/// All that is recorded of a device's life.
struct DeviceHistory {
  base::Instant from;  ///< since when it belongs to the fleet
  DeviceState first = DeviceState::to_wipe;
  std::vector<std::string> media;
  std::vector<LoanTime> loans;
  std::vector<Wipe> wipes;
  std::vector<RecordedEvent> events = {};  ///< in the order in which they were recorded
};

/// A stretch of time in one state.
struct StateSpan {
  DeviceState state;
  base::Interval time;
};

/// The end of what is not over yet.
inline constexpr base::Instant open_end{INT64_MAX};

}  // namespace mukana::loans

namespace mukana::base {

template <>
struct Codes<loans::DeviceKind> {
  static constexpr std::array<std::string_view, 6> names{"tablet", "laptop", "desktop", "phone", "wristband", "other"};
};
template <>
struct Codes<loans::MediumKind> {
  static constexpr std::array<std::string_view, 4> names{"flash", "ssd", "disk", "card"};
};
template <>
struct Codes<loans::AcquiredAs> {
  static constexpr std::array<std::string_view, 3> names{"purchase", "lease", "donation"};
};
template <>
struct Codes<loans::LicenceKind> {
  static constexpr std::array<std::string_view, 3> names{"open_source", "free_of_charge", "licensed"};
};
template <>
struct Codes<loans::DeviceState> {
  static constexpr std::array<std::string_view, 12> names{"received",   "to_wipe",  "blocked", "to_install",
                                                          "available",  "reserved", "on_loan", "repair",
                                                          "in_transit", "lost",     "granted", "disposed"};
};
template <>
struct Codes<loans::DisposalMethod> {
  static constexpr std::array<std::string_view, 5> names{"recycled", "destroyed", "sold", "given_away",
                                                         "returned_to_lessor"};
};
template <>
struct Codes<loans::TransferEnd> {
  static constexpr std::array<std::string_view, 2> names{"arrived", "cancelled"};
};
template <>
struct Codes<loans::DeviceEvent> {
  static constexpr std::array<std::string_view, 23> names{
      "sent_to_wipe",   "wiped",    "wiped_for_install", "wipe_refused",
      "installed",      "reserved", "released",          "lent",
      "lent_unproven",  "returned", "returned_unproven", "returned_broken",
      "sent_to_repair", "repaired", "repaired_unwiped",  "repaired_to_install",
      "sent_away",      "arrived",  "went_missing",      "found",
      "found_unwiped",  "granted",  "disposed"};
};
template <>
struct Codes<loans::LoanEnd> {
  static constexpr std::array<std::string_view, 3> names{"returned", "lost", "granted"};
};
template <>
struct Codes<loans::WipeAction> {
  static constexpr std::array<std::string_view, 3> names{"clear", "purge", "destroy"};
};
template <>
struct Codes<loans::WipeResult> {
  static constexpr std::array<std::string_view, 2> names{"passed", "failed"};
};
template <>
struct Codes<loans::Verification> {
  static constexpr std::array<std::string_view, 3> names{"full", "sample", "visual"};
};
template <>
struct Codes<loans::Evidence> {
  static constexpr std::array<std::string_view, 3> names{"own", "donor_record", "donor_claim"};
};
template <>
struct Codes<loans::WipeFault> {
  static constexpr std::array<std::string_view, 5> names{"failed", "warned", "donor_claim", "donor_record",
                                                         "not_verified"};
};
template <>
struct Codes<loans::RefurbishmentStep> {
  static constexpr std::array<std::string_view, 4> names{"wiped", "operating_system", "programs", "tested"};
};
template <>
struct Codes<loans::Condition> {
  static constexpr std::array<std::string_view, 3> names{"good", "worn", "damaged"};
};
template <>
struct Codes<loans::Precision> {
  static constexpr std::array<std::string_view, 2> names{"instant", "day"};
};
template <>
struct Codes<loans::LoanFlag> {
  static constexpr std::array<std::string_view, 1> names{"no_wipe_evidence"};
};

}  // namespace mukana::base
