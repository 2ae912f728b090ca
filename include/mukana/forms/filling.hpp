#pragma once
/// @file
/// How a form comes to be filled in: who answers about whom and with whose help, what was asked of whom by when, and
/// what may still be done to a response.
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "mukana/base/codes.hpp"
#include "mukana/base/failure.hpp"
#include "mukana/base/time.hpp"

namespace mukana::forms {

/// How the answers were given: by the respondent alone, together with somebody who helped, or by somebody in the place
/// of whom they are about (a guardian, say). A professional's own observation of a client is not by proxy.
enum class AnsweringMode { alone, together, by_proxy };

/// What became of an assignment. That its day has passed is no state of its own: it can still be answered.
enum class AssignmentState { open, answered, withdrawn };

/// What became of a response. Void and withdrawn ones are kept and never counted.
enum class ResponseState { valid, voided, withdrawn };

/// The persons of a response, as far as rules look at them. The respondent is who answers (FHIR: source), the subject
/// whom the answers are about, the author who wrote them down.
struct AnsweringRoles {
  bool anonymous = false;
  bool has_subject = false;
  bool has_author = false;
  bool has_assignment = false;
  bool respondent_is_subject = true;
  AnsweringMode mode = AnsweringMode::alone;
};

/// Says no (E_ARG) to an anonymous response that names a subject (ANONYMOUS_SUBJECT), an author (ANONYMOUS_AUTHOR) or an
/// assignment (ANONYMOUS_ASSIGNMENT), each of which would tell whose it is; and to a proxy who answers about
/// themselves (PROXY_IS_SUBJECT).
base::Refusal check_answering_roles(const AnsweringRoles& roles);

/// An assignment as it stands against a response that wants to answer it.
struct AssignmentMatch {
  AssignmentState state = AssignmentState::open;
  bool same_form = true;
  bool same_person = true;
  bool anonymous = false;  ///< it asks for an anonymous response, which never links to it
};

/// Says no, at `/assignment`: to another form (E_ARG, ASSIGNMENT_OF_OTHER_FORM), another person (E_ARG,
/// ASSIGNMENT_OF_OTHER_PERSON), one that asks for an anonymous response (E_REFUSED, ASSIGNMENT_IS_ANONYMOUS), and one
/// that was answered or withdrawn (E_CONFLICT, ASSIGNMENT_ANSWERED, ASSIGNMENT_WITHDRAWN).
base::Refusal check_answers_assignment(const AssignmentMatch& match);

/// Says no (E_REFUSED, FORM_RETIRED, at `/form`) to asking anybody for a form from the day on which it was retired.
/// Answers that come in all the same are kept under the version that was answered.
base::Refusal check_may_assign(std::optional<base::Date> retired_on, base::Date today);

/// Says no (E_CONFLICT) to withdrawing an assignment that was answered (ASSIGNMENT_ANSWERED) or withdrawn
/// (ASSIGNMENT_WITHDRAWN).
base::Refusal check_may_withdraw(AssignmentState state);

/// Whether it is still open after its day; without a day it never is.
bool is_overdue(AssignmentState state, std::optional<base::Date> due, base::Date today);

/// Says no (E_CONFLICT) to a change of a response that no longer counts: RESPONSE_IS_VOID, RESPONSE_WITHDRAWN.
base::Refusal check_may_change(ResponseState state);

/// Says no (E_REFUSED, ANONYMOUS_STAYS) to amending or withdrawing an anonymous response: nobody can show that it is
/// theirs. It can be made void.
base::Refusal check_may_amend(bool anonymous);

}  // namespace mukana::forms

namespace mukana::base {

template <>
struct Codes<forms::AnsweringMode> {
  static constexpr std::array<std::string_view, 3> names{"alone", "together", "by_proxy"};
};
template <>
struct Codes<forms::AssignmentState> {
  static constexpr std::array<std::string_view, 3> names{"open", "answered", "withdrawn"};
};
template <>
struct Codes<forms::ResponseState> {
  static constexpr std::array<std::string_view, 3> names{"valid", "void", "withdrawn"};
};

}  // namespace mukana::base
