#pragma once
/// @file
/// Time zones: how a wall clock and UTC translate, also where the wall clock skips or repeats an hour.
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "mukana/base/time.hpp"

namespace mukana::base {

/// What to do with a wall-clock time that never existed because clocks went forward.
enum class GapRule { refuse, next_instant, shift_forward };
/// What to do with a wall-clock time that existed twice because clocks went back.
enum class OverlapRule { first, second, refuse };

/// A time zone. Immutable and safe to use from many threads; cheap to copy.
///
/// The rules come from the last line (the POSIX rule) of the system's TZif file, or from a built-in table for
/// the European zones where no such file is there. That one rule is used for every year. Instants before 1996
/// (on the zone's wall clock) are refused, since the common European rule is younger (directive 2000/84/EC
/// and its predecessors). A zone that changed its rule later than that converts by its present one.
class Zone {
 public:
  /// The zone of that IANA name ("Europe/Helsinki", "UTC"); nothing where it is not known. Names that mean
  /// what the machine is set to ("localtime") are not known. Costly (about a millisecond): keep the zone,
  /// copies are cheap.
  static std::optional<Zone> named(std::string_view name);

  const std::string& name() const;
  /// The wall clock at an instant. Throws Failed (E_FORMAT) before 1996.
  LocalTime local(Instant instant) const;
  /// The local date at an instant.
  Date date(Instant instant) const { return local(instant).date; }
  /// The instant of a wall-clock time, or nothing where a rule says refuse and the time is skipped or
  /// repeated. `next_instant` gives the first instant after the gap; `shift_forward` keeps the distance from
  /// the gap's start. Throws Failed (E_FORMAT) before 1996.
  std::optional<Instant> instant(LocalTime local, GapRule gap, OverlapRule overlap = OverlapRule::first) const;
  /// The first instant of a local date. Throws Failed (E_FORMAT) before 1996.
  Instant start_of(Date date) const;
  /// The half-open interval of instants that a period of local days covers.
  Interval interval(Period period) const {
    return {start_of(period.first_day), start_of(period.last_day.plus_days(1))};
  }

 private:
  struct Rules;
  explicit Zone(std::shared_ptr<const Rules> rules) : rules_(std::move(rules)) {}
  std::shared_ptr<const Rules> rules_;
};

}  // namespace mukana::base
