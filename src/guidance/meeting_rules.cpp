#include "mukana/guidance/meeting_rules.hpp"

namespace mukana::guidance {

using base::Failure;
using base::Refusal;
using base::Status;

namespace {

bool is_uncounted(MeetingState state) { return state == MeetingState::cancelled || state == MeetingState::not_held; }

}  // namespace

Refusal check_action(MeetingState from, MeetingAction action, bool reopen, std::string_view path) {
  const MeetingState to = state_after(action);
  if (reopen || from == MeetingState::planned || from == to) return {};
  if (is_uncounted(from) && is_uncounted(to)) return {};
  switch (from) {
    case MeetingState::held:
      return Failure{Status::conflict, "MEETING_ALREADY_HELD", "The meeting was held; `reopen` takes that back.",
                     std::string(path)};
    case MeetingState::cancelled:
      return Failure{Status::conflict, "MEETING_CANCELLED", "The meeting was cancelled; `reopen` takes that back.",
                     std::string(path)};
    case MeetingState::not_held:
    case MeetingState::planned: break;
  }
  return Failure{Status::conflict, "MEETING_NOT_HELD", "The meeting was not held; `reopen` takes that back.",
                 std::string(path)};
}

MeetingState state_after(MeetingAction action) {
  switch (action) {
    case MeetingAction::hold: return MeetingState::held;
    case MeetingAction::cancel: return MeetingState::cancelled;
    case MeetingAction::not_hold: return MeetingState::not_held;
    case MeetingAction::move: break;
  }
  return MeetingState::planned;
}

Mode derived_mode(Mode declared, bool on_site_present, bool remote_present) {
  return on_site_present && remote_present ? Mode::hybrid : declared;
}

}  // namespace mukana::guidance
