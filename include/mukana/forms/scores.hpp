#pragma once
/// @file
/// Scoring rules as data: what is summed, what becomes of missing answers, bands, flags, and what a change rests on.
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/base/codes.hpp"
#include "mukana/base/decimal.hpp"
#include "mukana/base/id.hpp"
#include "mukana/forms/change.hpp"
#include "mukana/forms/expression.hpp"

namespace mukana::forms {

/// How a score is made of its parts.
enum class ScoreKind {
  sum,
  mean,
  count,       ///< how many parts meet the condition
  all,         ///< 1 where every part meets the condition, 0 where one does not (all tasks done alone)
  any,         ///< 1 where one part meets the condition, 0 where none does
  expression,  ///< what its expression says; it has no parts
};

/// What becomes of a score where parts of it are missing. Missing is never 0 by itself.
enum class MissingRule {
  refuse,   ///< no score: its state is incomplete
  ignore,   ///< the score is of those that are there
  prorate,  ///< a sum is the mean of those that are there times the number of parts
  impute,   ///< a missing part is taken as `impute`, and marked as imputed
};

/// What an item that was hidden, or answered "not applicable", is for a score.
enum class Absence {
  missing,   ///< like any missing answer
  excluded,  ///< no part of the score: it leaves the denominator
};

/// What a part must meet to be counted. Everything given must hold.
struct ScoreCondition {
  std::optional<base::Decimal> at_least;
  std::optional<base::Decimal> at_most;
  std::vector<std::string> is;  ///< any of these codes (choices, assistance, results); true or false as text
  static void describe(base::Fields<ScoreCondition>& field);
};

/// One part of a score: an item, another score, or an expression; one of the three.
struct ScorePart {
  std::string item;
  std::string score;
  std::string part;  ///< of a functional task: ease (default), result, assistance; of a score: value (default), level
  std::optional<Expression> value;
  std::optional<bool> reverse;          ///< minimum + maximum - answer; where left out as the item says
  std::optional<base::Decimal> weight;  ///< multiplies it; 1 where left out
  std::optional<ScoreCondition> meets;  ///< of a count, in place of the score's own
  static void describe(base::Fields<ScorePart>& field);
};

/// What becomes of missing parts, said by whoever made the instrument.
struct MissingPolicy {
  MissingRule rule = MissingRule::refuse;
  std::optional<std::int64_t> minimum_answered;  ///< below that: incomplete. Left out: 1
  std::optional<base::Decimal> impute;           ///< of the rule impute
  Absence hidden = Absence::missing;
  Absence not_applicable = Absence::missing;
  std::string source;  ///< where the rule was published
  static void describe(base::Fields<MissingPolicy>& field);
};

/// A named range of a score, both ends in; an end that is left out is open. The level of the first band is 0, of the
/// next 1, and so on: list them from the lowest on.
struct Band {
  std::string code;
  base::Texts text;
  std::optional<base::Decimal> from;
  std::optional<base::Decimal> to;
  static void describe(base::Fields<Band>& field);
};

/// What a reliable change of a score rests on; see change.hpp.
struct ChangeRule {
  base::Decimal standard_deviation;
  base::Decimal reliability;
  ReliabilityKind which = ReliabilityKind::internal_consistency;
  std::string source;
  base::Decimal critical{196, 2};
  bool higher_is_better = true;
  std::optional<base::Decimal> meaningful;  ///< a change of so many points is taken as significant by the source
  static void describe(base::Fields<ChangeRule>& field);
};

/// The basis of change.hpp that a rule stands for.
ChangeBasis basis_of(const ChangeRule& rule);

/// A score: parts -> a raw number -> times `multiply`, plus `add`, rounded -> bands.
struct Score {
  base::Id id;
  base::Texts title;
  ScoreKind kind = ScoreKind::sum;
  std::vector<ScorePart> parts;
  std::optional<ScoreCondition> meets;    ///< of count, all, any
  std::optional<Expression> value;        ///< of an expression
  std::optional<Expression> scored_when;  ///< where it is not true, the score does not apply to this person
  MissingPolicy missing;
  std::optional<base::Decimal> multiply;  ///< 1 where left out
  std::optional<base::Decimal> add;       ///< 0 where left out
  std::optional<std::int64_t> digits;     ///< rounded to so many after the point, half away from 0
  std::optional<base::Decimal> minimum;   ///< the least value that it can have
  std::optional<base::Decimal> maximum;   ///< the greatest
  std::vector<Band> bands;
  std::optional<ChangeRule> change;
  std::string unit;
  static void describe(base::Fields<Score>& field);
};

/// Something that must be seen whatever the scores say, such as an answer that speaks of self-harm.
enum class FlagKind { safety, attention, information };

struct Flag {
  base::Id id;
  base::Texts text;
  FlagKind kind = FlagKind::attention;
  Expression when;
  static void describe(base::Fields<Flag>& field);
};

/// All that is computed of a form's answers, under a name. A form version that was answered keeps its items; its
/// answers can be scored anew under another version of the rules.
struct Scoring {
  std::string version = "1";  ///< the rule version, which every stored score carries
  std::string source;         ///< where the rules were published
  std::vector<Score> scores;
  std::vector<Flag> flags;
  static void describe(base::Fields<Scoring>& field);
};

/// What became of a score.
enum class ScoreState {
  complete,        ///< every part was there
  partial,         ///< computed by the missing policy from fewer parts
  incomplete,      ///< too few parts: no value
  not_applicable,  ///< `scored_when` is not true for this response
  not_scorable,    ///< it cannot be computed: every part left out, a division by 0, a number too large
};

}  // namespace mukana::forms

namespace mukana::base {

template <>
struct Codes<forms::ScoreKind> {
  static constexpr std::array<std::string_view, 6> names{"sum", "mean", "count", "all", "any", "expression"};
};
template <>
struct Codes<forms::MissingRule> {
  static constexpr std::array<std::string_view, 4> names{"refuse", "ignore", "prorate", "impute"};
};
template <>
struct Codes<forms::Absence> {
  static constexpr std::array<std::string_view, 2> names{"missing", "excluded"};
};
template <>
struct Codes<forms::FlagKind> {
  static constexpr std::array<std::string_view, 3> names{"safety", "attention", "information"};
};
template <>
struct Codes<forms::ScoreState> {
  static constexpr std::array<std::string_view, 5> names{"complete", "partial", "incomplete", "not_applicable",
                                                         "not_scorable"};
};

}  // namespace mukana::base
