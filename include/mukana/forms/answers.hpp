#pragma once
/// @file
/// What was answered: values, states, occurrences of repeats, and answers below answers.
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "mukana/base/codes.hpp"
#include "mukana/base/decimal.hpp"

namespace mukana::forms {

/// What became of an item in a response. None of them is ever taken for 0; an item of which a response says nothing
/// has no state at all.
enum class AnswerState {
  answered,
  skipped,         ///< shown, and left without an answer: null
  do_not_know,     ///< "I do not know", "cannot say"
  not_applicable,  ///< it does not concern this person
  refused,         ///< this person does not want to say
  not_asked,       ///< it was never put to this person
};

/// How much help a functional task took, from none to all.
enum class Assistance { alone, with_prompts, with_help, done_for };

/// Who held the device while the task was done.
enum class DeviceHolder { client, both, helper };

/// The parts of an answer to a functional task; each may be missing.
struct TaskAnswer {
  std::optional<std::int64_t> ease;   ///< as the client felt it during the task; a scale, higher is easier
  std::optional<std::string> result;  ///< what was observed: a code of the item's choices, else of task_results
  std::optional<Assistance> assistance;
  std::optional<DeviceHolder> held_by;
  std::string note;
  friend bool operator==(const TaskAnswer&, const TaskAnswer&) = default;
};

/// The observed results of a task whose item has no choices of its own.
inline constexpr std::array<std::string_view, 3> task_results{"done", "partly", "not_done"};

/// Several codes, as a multiple choice takes them.
using CodeList = std::vector<std::string>;

/// What was answered to an item: nothing (skipped), true or false, a number, a text, code, date (YYYY-MM-DD) or time
/// (HH:MM), several codes, a number with decimals, or a task's parts.
using AnswerValue = std::variant<std::monostate, bool, std::int64_t, std::string, CodeList, base::Decimal, TaskAnswer>;

struct Answer;

/// One occurrence of a repeat (its items), or one of several answers to an item (its value, and the items below it).
struct Occurrence {
  AnswerValue value = {};
  std::vector<Answer> items;
};

/// The answer to one item. Items of a group, of a matrix, and below an item that takes one answer stand beside it;
/// items of a repeat, and below an item that takes several answers, stand in its occurrences.
struct Answer {
  std::string item;
  AnswerValue value = {};                    ///< of an item that takes one answer, and of a multiple choice
  std::optional<AnswerState> other = {};     ///< where it is neither answered nor skipped
  std::vector<Occurrence> occurrences = {};  ///< of a repeat, and of an item that takes several answers
};

/// The state of an answer.
AnswerState state_of(const Answer& answer);

}  // namespace mukana::forms

namespace mukana::base {

template <>
struct Codes<forms::AnswerState> {
  static constexpr std::array<std::string_view, 6> names{"answered",       "skipped", "do_not_know",
                                                         "not_applicable", "refused", "not_asked"};
};
template <>
struct Codes<forms::Assistance> {
  static constexpr std::array<std::string_view, 4> names{"alone", "with_prompts", "with_help", "done_for"};
};
template <>
struct Codes<forms::DeviceHolder> {
  static constexpr std::array<std::string_view, 3> names{"client", "both", "helper"};
};

}  // namespace mukana::base
