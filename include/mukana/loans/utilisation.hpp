#pragma once
/// @file
/// How much devices are used: loaned device-days of available device-days, on local days.
#include <cstdint>
#include <span>
#include <vector>

#include "mukana/base/zone.hpp"
#include "mukana/loans/types.hpp"

namespace mukana::loans {

/// What one device adds to a period's figures. Sums over devices are the numerators and denominators.
struct Utilisation {
  /// Local days of which the device was on loan at any instant.
  std::int64_t loaned_days = 0;
  /// Local days of which it was loanable or on loan at any instant. Wiping, repair, transit, lost, granted and
  /// not-yet-commissioned time is not available.
  std::int64_t available_days = 0;
  /// Days at whose last instant it was on loan; and on loan or loanable.
  std::int64_t census_loaned_days = 0;
  std::int64_t census_available_days = 0;
  /// Exact time, in milliseconds: on loan; loanable or on loan (net); in the fleet at all (gross).
  std::int64_t loaned_milliseconds = 0;
  std::int64_t net_milliseconds = 0;
  std::int64_t gross_milliseconds = 0;
};

/// Whether a device in this state can be lent or is lent.
bool is_available(DeviceState state);
/// Whether a device in this state belongs to the fleet: it is neither lost, granted nor disposed of.
bool is_in_fleet(DeviceState state);

/// The local days of a period as instants, converted once for all devices.
class LocalDays {
 public:
  LocalDays(base::Period period, const base::Zone& zone);
  /// The first instant of every day, and that of the day after the last; empty where the period ends before it begins.
  std::span<const base::Instant> midnights() const { return midnights_; }

 private:
  std::vector<base::Instant> midnights_;
};

/// The figures of one device in a period of local days, from its states.
Utilisation device_days(std::span<const StateSpan> states, const LocalDays& days);
/// The figures of one device in a period of local days, from its states.
Utilisation device_days(std::span<const StateSpan> states, base::Period period, const base::Zone& zone);

}  // namespace mukana::loans
