#pragma once
/// @file
/// A service safari: people go through a service step by step as its clients would, alone or guided, clients and staff
/// as equal participants, and talk the experience over with a guide afterwards.
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "mukana/base/codes.hpp"
#include "mukana/base/failure.hpp"

namespace mukana::forms {

enum class SafariGuidance { alone, guided };

enum class SafariState { open, completed };

/// From where a participant comes. It gives nobody another standing in the safari.
enum class ParticipantPart { client, staff, peer };

/// How a step went.
enum class StepOutcome { done, done_with_help, gave_up, skipped };

enum class FindingKind { works, problem, idea };

enum class FindingSeverity { minor, hindering, blocking };

/// Says no (E_ARG) to a safari without steps (NO_STEPS), to two steps or two participants of one code
/// (DUPLICATE_STEP, DUPLICATE_PARTICIPANT), at the code of the later one, below `path`.
base::Refusal check_safari_steps(std::span<const std::string> codes, std::string_view path);
base::Refusal check_participants(std::span<const std::string> codes, std::string_view path);

/// Says no (E_ARG, SEVERITY_OF_NO_PROBLEM, at `/severity`) to a severity of what is no problem.
base::Refusal check_finding(FindingKind kind, bool has_severity);

/// Says no (E_CONFLICT, SAFARI_COMPLETED) to changing a completed safari.
base::Refusal check_safari_open(SafariState state);

/// A safari as it stands against being completed.
struct SafariProgress {
  std::int64_t participants = 0;   ///< who took a step
  std::int64_t not_debriefed = 0;  ///< of them, who were in no debrief
};

/// Says no (E_REFUSED) to completing a safari that nobody went on (NOBODY_WENT), or that is not talked over with
/// everybody who did (NOT_DEBRIEFED).
base::Refusal check_may_complete(const SafariProgress& progress);

}  // namespace mukana::forms

namespace mukana::base {

template <>
struct Codes<forms::SafariGuidance> {
  static constexpr std::array<std::string_view, 2> names{"alone", "guided"};
};
template <>
struct Codes<forms::SafariState> {
  static constexpr std::array<std::string_view, 2> names{"open", "completed"};
};
template <>
struct Codes<forms::ParticipantPart> {
  static constexpr std::array<std::string_view, 3> names{"client", "staff", "peer"};
};
template <>
struct Codes<forms::StepOutcome> {
  static constexpr std::array<std::string_view, 4> names{"done", "done_with_help", "gave_up", "skipped"};
};
template <>
struct Codes<forms::FindingKind> {
  static constexpr std::array<std::string_view, 3> names{"works", "problem", "idea"};
};
template <>
struct Codes<forms::FindingSeverity> {
  static constexpr std::array<std::string_view, 3> names{"minor", "hindering", "blocking"};
};

}  // namespace mukana::base
