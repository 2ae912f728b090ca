#pragma once
/// @file
/// Decisions about forms and answers, as functions of values alone.
#include <span>
#include <string_view>
#include <vector>

#include "mukana/base/failure.hpp"
#include "mukana/base/time.hpp"
#include "mukana/forms/evaluation.hpp"
#include "mukana/forms/types.hpp"

namespace mukana::forms {

/// Every fault of a definition, each at the path of the field at fault: items, choices, bounds, expressions that speak
/// of what is not there or whose types cannot go together, scores, and cycles with the names of what is in them.
std::vector<base::Failure> faults_of(const Definition& definition);

/// One failure for all faults: the first one's code and path; the message names every path. Nothing without faults.
base::Refusal as_one_failure(const std::vector<base::Failure>& faults);
base::Refusal check_definition(const Definition& definition);
/// The same of new rules for a form that is defined already, whose own faults, if it was defined before they were looked
/// for, do not matter to them.
base::Refusal check_scoring(Definition definition, const Scoring& scoring);

/// Every fault of the answers of a response that is of a day, each at `/answers/<item>`: an unknown item, choice or value
/// of a wrong kind, a number outside its range; and where it is shown, a required item without an answer, a constraint
/// that is not met, a choice that is not offered.
std::vector<base::Failure> faults_of(const CompiledForm& form, std::span<const Answer> answers, base::Date today);
base::Refusal check_answers(const CompiledForm& form, std::span<const Answer> answers, base::Date today);

/// Says no to another definition of a version that somebody answered (E_CONFLICT, FORM_VERSION_ANSWERED).
base::Refusal check_may_redefine(bool is_same, std::int64_t responses);

/// Says no to a further version of a retired form (E_CONFLICT, FORM_RETIRED), and to retiring it twice.
base::Refusal check_may_define(bool is_retired);
base::Refusal check_may_retire(bool is_retired);

/// Who answers, as a request says it.
struct Answering {
  bool anonymous = false;
  bool has_respondent = false;
  bool has_id = false;
};

/// Says no to an anonymous response that names its respondent or an id of the caller's (E_ARG), and to one that is
/// neither anonymous nor anybody's (E_FORMAT).
base::Refusal check_answering(const Answering& answering);

/// How an answer is written where it is counted: the code, the codes with a space between them, the number, true or
/// false, the date; of a functional task the assistance. Nothing for a skipped item, and for a text of one's own, which
/// is nobody's category.
std::optional<std::string> counted_text(ItemKind kind, const AnswerValue& value);
/// The whole number of an answer: of a scale or an integer its value, 1 for true and 0 for false, of a functional task
/// its ease; nothing for the others.
std::optional<std::int64_t> counted_number(const AnswerValue& value);

}  // namespace mukana::forms
