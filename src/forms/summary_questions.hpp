#pragma once
/// @file
/// What can be counted of a form: its questions and their categories, and its scores.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/types.hpp"

namespace mukana::forms {

/// How the answers to a question are counted.
enum class QuestionKind {
  one_of,   ///< each person is in one category
  several,  ///< a person may be in several categories
  level,    ///< categories that are numbers, so that there is a mean
  number,   ///< any number: a mean, and no categories
  banded,   ///< any number, with bands as categories
  free,     ///< nobody's category: only how many answered
};

struct Question {
  std::string item;  ///< or the score
  ItemKind kind = ItemKind::text;
  QuestionKind counted = QuestionKind::free;
  std::vector<std::string> codes;  ///< its categories in their order
  std::string within = {};         ///< what it is answered any number of times in; empty: once a response
  bool is_conditional = false;     ///< asked only under a condition: how many answered tells how many met it
};

/// The questions of a form, nested ones and those of repeats among them.
std::vector<Question> questions_of(const Definition& definition);

/// A score as something to be counted: its value, and its bands as categories. One that the definition does not have is
/// a number.
Question question_of_score(const Definition& definition, std::string_view score);

/// The category of an answer. A text of one's own is nobody's: it is counted as `other`, whatever it says.
std::string_view category_of(const Question& question, std::string_view answer);

}  // namespace mukana::forms
