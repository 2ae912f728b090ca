#pragma once
/// @file
/// The skills mapping, done together with a client: what the client estimates before, tasks that are tried, what a
/// professional observes, and a talk about it afterwards. It ties responses of one person together; skills.hpp says what
/// they show.
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "mukana/base/codes.hpp"
#include "mukana/base/failure.hpp"
#include "mukana/base/time.hpp"

namespace mukana::forms {

/// What a response is in a mapping: the client's own estimate before, the tasks, a professional's observations.
enum class MappingPart { estimate, tasks, observation };

enum class MappingState { open, completed };

/// How much support is needed beside what was learnt: skills grow, and support is needed all the same.
enum class SupportNeed { none, some, much };

/// A response that is to become a part of a mapping.
struct PartQuestion {
  MappingPart part = MappingPart::estimate;
  bool is_valid = true;        ///< neither void nor withdrawn
  bool is_of_person = true;    ///< it is about the person of the mapping
  bool is_own_answer = true;   ///< who answers is whom it is about
  bool form_observes = false;  ///< the form takes an observer's view
};

/// Says no, at `/response`: E_CONFLICT RESPONSE_NOT_VALID; E_ARG RESPONSE_OF_OTHER_PERSON; E_REFUSED
/// NOT_A_SELF_ESTIMATE where somebody else answered or the form is an observer's, NOT_AN_OBSERVATION where the person
/// answered about themselves.
base::Refusal check_part(const PartQuestion& question);

/// When a response was given, as exactly as it is known.
struct GivenAt {
  base::Date day;
  std::optional<base::Instant> at;
};

/// Says no (E_REFUSED, ESTIMATE_AFTER_TASKS, at `/response`) to an estimate that was given after the tasks: it would be
/// about them, and not about what the client expected. The same form may hold both.
base::Refusal check_order(const GivenAt& estimate, const GivenAt& tasks);

/// Says no (E_CONFLICT, MAPPING_COMPLETED) to changing a mapping that was completed.
base::Refusal check_mapping_open(MappingState state);

/// Says no (E_REFUSED, DEBRIEF_TOO_EARLY, at `/held_on`) to a debrief on a day before the tasks were done.
base::Refusal check_debrief_day(base::Date held_on, std::optional<base::Date> tasks_on);

/// Says no (E_REFUSED) to completing a mapping of which nothing was seen (NOTHING_SEEN: neither tasks nor an
/// observation), and to one that was not talked over (NOT_DEBRIEFED).
base::Refusal check_may_complete(bool has_tasks, bool has_observation, std::int64_t debriefs);

}  // namespace mukana::forms

namespace mukana::base {

template <>
struct Codes<forms::MappingPart> {
  static constexpr std::array<std::string_view, 3> names{"estimate", "tasks", "observation"};
};
template <>
struct Codes<forms::MappingState> {
  static constexpr std::array<std::string_view, 2> names{"open", "completed"};
};
template <>
struct Codes<forms::SupportNeed> {
  static constexpr std::array<std::string_view, 3> names{"none", "some", "much"};
};

}  // namespace mukana::base
