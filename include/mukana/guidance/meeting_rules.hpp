#pragma once
/// @file
/// What may become of a meeting, and in which mode it took place.
#include <string_view>

#include "mukana/base/failure.hpp"
#include "mukana/guidance/types.hpp"

namespace mukana::guidance {

/// What is said of a planned meeting.
enum class MeetingAction { hold, cancel, not_hold, move };

/// Whether a meeting in that state may be held, cancelled, marked as not held, or moved (rule R11). What was decided
/// already is taken back only where `reopen` says so: E_CONFLICT MEETING_ALREADY_HELD, MEETING_CANCELLED or
/// MEETING_NOT_HELD at `path`. To say the same again, or to put "not held" right to "cancelled", needs no reopening.
base::Refusal check_action(MeetingState from, MeetingAction action, bool reopen, std::string_view path);

/// The state after an action that is allowed. A meeting that is moved is planned again.
MeetingState state_after(MeetingAction action);

/// The mode of a meeting (rule R15): as declared, and hybrid where participants of both modes are present.
Mode derived_mode(Mode declared, bool on_site_present, bool remote_present);

}  // namespace mukana::guidance

namespace mukana::base {
template <>
struct Codes<guidance::MeetingAction> {
  static constexpr std::array<std::string_view, 4> names{"hold", "cancel", "not_held", "move"};
};
}  // namespace mukana::base
