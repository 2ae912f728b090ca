#pragma once
/// @file
/// Answers of many people to one form, counted: per question and group, with N always beside it, and as much of it as
/// may be told of so few. No I/O: rows go in, what may be shown comes out.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/small_groups.hpp"
#include "mukana/forms/types.hpp"

namespace mukana::forms {

/// How the answers to a question are counted.
enum class QuestionKind {
  one_of,   ///< each person is in one category
  several,  ///< a person may be in several categories
  level,    ///< categories that are numbers, so that there is a mean
  number,   ///< any number: a mean alone
  free,     ///< nobody's category: only how many answered
};

struct Question {
  std::string item;
  ItemKind kind = ItemKind::text;
  QuestionKind counted = QuestionKind::free;
  std::vector<std::string> codes;  ///< its categories in their order
};

/// The questions of a form, nested ones among them; items of repeats are none, since their answers are not one a person.
std::vector<Question> questions_of(const Definition& definition);

/// What may be told of a question in a group, or of all.
struct ShownAnswers {
  std::optional<std::int64_t> n;                    ///< nothing where too few answered
  std::vector<std::optional<std::int64_t>> counts;  ///< by category; empty where none may be told
  std::optional<double> mean;
};

struct ShownGroup {
  std::string group;
  ShownAnswers answers;
};

struct ShownQuestion {
  ShownAnswers all;
  std::vector<ShownGroup> groups;  ///< empty where it is not split, or may not be
};

/// The answers to one question.
class QuestionTally {
 public:
  explicit QuestionTally(Question question) : question_(std::move(question)) {}
  const Question& question() const { return question_; }

  /// One person's answer: the code (several with spaces between them), and the number where it is one.
  void add(std::string_view group, std::string_view text, std::optional<double> number);
  ShownQuestion show(bool by_group, std::int64_t smallest) const;

 private:
  struct Tally {
    Distribution answers;
    double sum = 0;
  };
  std::size_t place_of(std::string_view code);
  void count(Tally& tally, std::string_view text, std::optional<double> number);
  ShownAnswers show(const Tally& tally, const std::vector<bool>& hidden, std::int64_t smallest) const;
  std::vector<bool> hidden_of(const Tally& tally, std::int64_t smallest) const;
  std::vector<ShownGroup> show_groups(bool whole, std::int64_t smallest) const;

  Question question_;
  Tally all_;
  std::map<std::string, Tally, std::less<>> groups_;
};

}  // namespace mukana::forms
