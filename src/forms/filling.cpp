#include "mukana/forms/filling.hpp"

namespace mukana::forms {

using base::Failure;
using base::Refusal;
using base::Status;

Refusal check_answering_roles(const AnsweringRoles& roles) {
  if (roles.anonymous) {
    const char* message = "An anonymous response names nobody, and nothing by which somebody is known.";
    if (roles.has_subject) return Failure{Status::argument, "ANONYMOUS_SUBJECT", message, "/subject"};
    if (roles.has_author) return Failure{Status::argument, "ANONYMOUS_AUTHOR", message, "/author"};
    if (roles.has_assignment) return Failure{Status::argument, "ANONYMOUS_ASSIGNMENT", message, "/assignment"};
    return std::nullopt;
  }
  if (roles.mode == AnsweringMode::by_proxy && roles.respondent_is_subject) {
    return Failure{Status::argument, "PROXY_IS_SUBJECT", "Who answers by proxy answers in somebody else's place.",
                   "/mode"};
  }
  return std::nullopt;
}

namespace {

Refusal check_open(AssignmentState state, const char* path) {
  switch (state) {
    case AssignmentState::open: break;
    case AssignmentState::answered:
      return Failure{Status::conflict, "ASSIGNMENT_ANSWERED", "The assignment was answered.", path};
    case AssignmentState::withdrawn:
      return Failure{Status::conflict, "ASSIGNMENT_WITHDRAWN", "The assignment was withdrawn.", path};
  }
  return std::nullopt;
}

}  // namespace

Refusal check_answers_assignment(const AssignmentMatch& match) {
  constexpr const char* path = "/assignment";
  if (!match.same_form) {
    return Failure{Status::argument, "ASSIGNMENT_OF_OTHER_FORM", "The assignment asks for another form.", path};
  }
  if (!match.same_person) {
    return Failure{Status::argument, "ASSIGNMENT_OF_OTHER_PERSON", "The assignment is somebody else's.", path};
  }
  if (match.anonymous) {
    return Failure{Status::refused, "ASSIGNMENT_IS_ANONYMOUS",
                   "The assignment asks for an anonymous response, which is tied to nothing.", path};
  }
  return check_open(match.state, path);
}

Refusal check_may_assign(std::optional<base::Date> retired_on, base::Date today) {
  if (!retired_on || today < *retired_on) return std::nullopt;
  return Failure{Status::refused, "FORM_RETIRED", "The form was retired.", "/form"};
}

Refusal check_may_withdraw(AssignmentState state) { return check_open(state, "/id"); }

bool is_overdue(AssignmentState state, std::optional<base::Date> due, base::Date today) {
  return state == AssignmentState::open && due && today > *due;
}

Refusal check_may_change(ResponseState state) {
  switch (state) {
    case ResponseState::valid: break;
    case ResponseState::voided:
      return Failure{Status::conflict, "RESPONSE_IS_VOID", "A void response is not changed any more.", "/id"};
    case ResponseState::withdrawn:
      return Failure{Status::conflict, "RESPONSE_WITHDRAWN", "A withdrawn response is not changed any more.", "/id"};
  }
  return std::nullopt;
}

Refusal check_may_amend(bool anonymous) {
  if (!anonymous) return std::nullopt;
  return Failure{Status::refused, "ANONYMOUS_STAYS", "Nobody can show that an anonymous response is theirs.", "/id"};
}

}  // namespace mukana::forms
