#pragma once
/// @file
/// Answers that stand in occurrences, as they are counted: those of repeats, and those of questions that take several.
/// Functions of values alone.
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/types.hpp"

namespace mukana::forms {

/// An occurrence itself (its item is the repeat), one of several answers to a question, or what was answered within an
/// occurrence.
struct CountedOccurrence {
  std::string occurrence;     ///< `children/2`; of nested ones `children/2/toys/1`, counted from 1
  std::int64_t instance = 1;  ///< the last number of it
  const Item* item = nullptr;
  AnswerState state = AnswerState::answered;
  std::optional<std::string> text;  ///< as counted_text() says
  std::optional<std::int64_t> number;
};

/// Goes through the occurrences of a response in the order of the form. What is hidden (`hidden`, as Outcome lists it)
/// is not counted.
std::vector<CountedOccurrence> counted_occurrences(const Definition& definition, std::span<const Answer> answers,
                                                   std::span<const std::string> hidden);

}  // namespace mukana::forms
