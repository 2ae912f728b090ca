#pragma once
/// @file
/// Answers of many people to one form, counted: per question, score and group, with N always beside it, and as much of
/// it as may be told of so few. No I/O: rows go in, what may be shown comes out.
#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "mukana/forms/small_groups.hpp"

#include "forms/summary_questions.hpp"

namespace mukana::forms {

/// A group of responses: by an attribute of the person, by wave, or by both.
struct GroupKey {
  std::string group;
  std::string wave;
  friend auto operator<=>(const GroupKey&, const GroupKey&) = default;
};

/// Whose an answer is.
struct Answerer {
  std::int64_t person = 0;
  std::int64_t response = 0;
  GroupKey group;
};

/// How many responded, and which groups are so small that nothing is told of them.
class Respondents {
 public:
  explicit Respondents(std::int64_t smallest) : smallest_(smallest) {}
  void add(const Answerer& answerer);

  std::int64_t smallest() const { return smallest_; }
  std::int64_t responses() const { return responses_; }
  std::int64_t persons() const { return static_cast<std::int64_t>(persons_.size()); }
  const std::map<GroupKey, std::int64_t>& groups() const { return groups_; }
  /// Whether one person may have several responses.
  bool are_pooled() const { return responses() > persons(); }
  /// Which of all groups, with so many people each, are hidden: those of fewer than `least`, and as many others as it
  /// takes that they do not follow from the total.
  std::vector<bool> hidden_parts(const std::vector<std::int64_t>& sizes, std::int64_t least) const;
  /// How many responses of one person may be outside of a group at the most: several where a person responded to several
  /// waves.
  std::int64_t most_of_one_outside() const;

 private:
  std::int64_t smallest_;
  std::int64_t responses_ = 0;
  std::map<std::int64_t, std::map<std::string, std::int64_t>> persons_;  // and how often each responded, by wave
  std::map<GroupKey, std::int64_t> groups_;
};

/// What may be told of a question in a group, or of all.
struct ShownAnswers {
  std::optional<std::int64_t> n;                    ///< how many responses answered it; nothing where too few
  std::optional<std::int64_t> missing;              ///< how many did not
  std::optional<std::int64_t> instances;            ///< of what is answered any number of times: how many answers
  std::vector<std::optional<std::int64_t>> counts;  ///< responses by category; empty where none may be told
  std::vector<std::int64_t> instance_counts;        ///< answers by category, of what is answered any number of times
  std::optional<double> mean;                       ///< over the answers
  std::optional<double> median;
  std::optional<double> deviation;  ///< of a sample (n - 1)
};

struct ShownGroup {
  GroupKey key;
  ShownAnswers answers;
};

struct ShownQuestion {
  ShownAnswers all;
  std::vector<ShownGroup> groups;  ///< empty where it is not split, or may not be
};

/// Who is in a category. Where nobody can be in it twice, they are counted alone.
class Members {
 public:
  void add(const Answerer& answerer, bool may_be_again);
  std::int64_t responses() const { return once_ + static_cast<std::int64_t>(responses_.size()); }
  std::int64_t persons() const { return once_ + static_cast<std::int64_t>(persons_.size()); }

 private:
  std::int64_t once_ = 0;
  std::unordered_set<std::int64_t> responses_;
  std::unordered_set<std::int64_t> persons_;
};

/// The answers to one question, or the values of one score.
class QuestionTally {
 public:
  /// `are_pooled`: whether one person may have several of the responses that are counted.
  explicit QuestionTally(Question question, bool are_pooled = false)
      : question_(std::move(question)), may_be_again_(are_pooled || is_repeated()) {}
  const Question& question() const { return question_; }

  /// One answer: the code (several with spaces between them), and the number where it is one.
  void add(const Answerer& answerer, std::string_view text, std::optional<double> number);
  ShownQuestion show(const Respondents& respondents, bool by_group) const;

 private:
  struct Category {
    std::int64_t answers = 0;
    Members members;
  };
  struct Tally : Category {
    std::vector<Category> categories;
    std::map<double, std::int64_t> numbers;
  };
  /// What of a tally may be shown, beside how many answered.
  struct Allowed {
    std::vector<bool> hidden;
    bool mean = true;
    bool spread = true;
  };
  std::size_t place_of(std::string_view code);
  void count(Tally& tally, const Answerer& answerer, std::string_view text, std::optional<double> number);
  bool is_repeated() const { return !question_.within.empty(); }
  bool has_mean() const;
  bool is_once_a_person(const Tally& tally) const;
  bool would_tell_condition(const Tally& tally, std::int64_t responses, std::int64_t smallest) const;
  Distribution persons_of(const Tally& tally) const;
  Allowed allowed(const Tally& tally, std::int64_t smallest) const;
  bool may_show_whole(const Respondents& respondents) const;
  ShownAnswers show(const Tally& tally, const Allowed& allowed, std::int64_t responses) const;
  std::vector<ShownGroup> show_groups(const Respondents& respondents) const;

  Question question_;
  bool may_be_again_;
  Tally all_;
  std::map<GroupKey, Tally> groups_;
};

}  // namespace mukana::forms
