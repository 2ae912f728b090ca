#pragma once
/// @file
/// Decisions about forms and answers, as functions of values alone.
#include <span>
#include <string_view>
#include <vector>

#include "mukana/base/failure.hpp"
#include "mukana/forms/types.hpp"

namespace mukana::forms {

/// Every fault of a definition, each at the path of the field at fault, in the order of the form: items without an
/// own id, choices missing or of one code, scales without bounds, and fields that the item's kind does not take.
std::vector<base::Failure> faults_of(const Definition& definition);

/// One failure for all faults: the first one's code and path; the message names every path. Nothing without faults.
base::Refusal check_definition(const Definition& definition);

/// Every fault of a response's answers, each at `/answers/<item>`: an unknown item, choice or value of a wrong kind,
/// a number outside its range, a required item without an answer.
std::vector<base::Failure> faults_of(const Definition& definition, std::span<const Answer> answers);

/// One failure for all of them, as with a definition.
base::Refusal check_answers(const Definition& definition, std::span<const Answer> answers);

/// Says no to another definition of a version that somebody answered (E_CONFLICT, FORM_VERSION_ANSWERED).
base::Refusal check_may_redefine(bool is_same, std::int64_t responses);

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
/// false. Nothing for a skipped item, and for a text, which is nobody's category.
std::optional<std::string> counted_text(ItemKind kind, const AnswerValue& value);
/// The number of an answer: of a scale or an integer its value, 1 for true and 0 for false; nothing for the others.
std::optional<std::int64_t> counted_number(const AnswerValue& value);

}  // namespace mukana::forms
