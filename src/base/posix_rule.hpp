#pragma once
// The POSIX rule of a time zone ("EET-2EEST,M3.5.0/3,M10.5.0/4") and where to find it.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mukana::base {

// From this instant on (milliseconds since 1970, UTC) the wall clock differs from UTC by this much.
struct Transition {
  std::int64_t at = 0;
  std::int64_t offset = 0;  // milliseconds east of UTC
};

struct PosixRule {
  std::int64_t standard_offset = 0;     // milliseconds east of UTC
  std::vector<Transition> transitions;  // of the years asked for, ascending; empty where clocks never change
};

// The rule with its transitions from 1 January of `first_year` to 31 December of `last_year`; nothing where
// the text is no rule of the kind that TZif files end with (Julian day rules, which no zone uses, included).
std::optional<PosixRule> parse_posix_rule(std::string_view text, int first_year, int last_year);

// Whether a name can be that of a zone: only [A-Za-z0-9_+-/], so that it can never lead out of the zone
// folder, and none of the entries that mean "whatever this machine is set to".
bool is_zone_name(std::string_view name);

// The last line of the system's TZif file; nothing where there is none. REQUIRES is_zone_name(name).
std::optional<std::string> system_rule(std::string_view name);

// The rule of a European zone that has followed the common European rule since 1996 (or of UTC), known
// without files.
std::optional<std::string_view> built_in_rule(std::string_view name);

}  // namespace mukana::base
