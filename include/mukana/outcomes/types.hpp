#pragma once
/// @file
/// Outcomes: indicators as data, the figures computed by them, and published claims checked against the rows
/// (capabilities of reporting; the form of a figure is that of the funders' indicator sheets).
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "mukana/base/codes.hpp"
#include "mukana/base/id.hpp"
#include "mukana/base/time.hpp"

namespace mukana::base {
template <class T>
class Fields;
}  // namespace mukana::base

namespace mukana::outcomes {

/// How the counted rows become one number.
enum class MeasureKind {
  count,          ///< the sum of what the rows stand for (a row may stand for 42 calls)
  distinct,       ///< how many different values a column has, mostly persons
  sum,            ///< the sum of a column
  mean,           ///< the mean of a column
  min,            ///< the least value of a column
  max,            ///< the greatest value of a column
  share,          ///< the part of the counted rows that meet further conditions, 0 to 1
  ratio,          ///< the sum of one column by the sum of another
  rate_per_week,  ///< the count by the weeks of the period
};

/// Which days an indicator is about.
enum class PeriodRule {
  evaluation,  ///< the evaluation period of the pilot
  pilot,       ///< the whole pilot
  all,         ///< every day on record
  given,       ///< the days named in the request; never part of a definition
};

/// How the number stands to the truth.
enum class Bound {
  exact,     ///< it is the true number
  at_least,  ///< not everything was recorded: the true number is this or more
  about,     ///< an estimate
};

/// Which of several rows that are one counts.
enum class Keep { first, latest };

/// Where a row was left out.
enum class Stage {
  import,    ///< the row of a file never became a record
  counting,  ///< the record is there and does not count in this figure
};

/// A value that a condition compares with.
using Scalar = std::variant<bool, double, std::string>;

/// A condition on one column of a fact row. Everything given must hold. An unknown cell meets no `is` and no bound.
struct Condition {
  std::string column;
  std::vector<Scalar> is;          ///< any of these; empty: not asked
  std::optional<double> at_least;  ///< on numbers
  std::optional<double> at_most;   ///< on numbers
  std::optional<bool> known;       ///< whether the cell must be known or must be unknown
  std::string reason;              ///< under which a row that fails is listed as rejected
};

/// Rows that agree in all of these columns are one, such as the same visit written down by two workers.
struct CountOnce {
  std::vector<std::string> columns;  ///< `day` may be one of them
  Keep keep = Keep::first;           ///< by day, then by the id of the record
  std::string reason;                ///< under which the others are listed
};

/// What is computed of the counted rows.
struct Measure {
  MeasureKind kind = MeasureKind::count;
  std::string column;                       ///< of distinct, sum, mean, min, max; the numerator of a ratio
  std::string denominator;                  ///< of a ratio
  std::vector<Condition> numerator;         ///< of a share
  std::optional<std::int64_t> having_rows;  ///< of distinct: only values with at least so many counted rows
};

/// An indicator: which rows it is about, which of them count, and what is computed.
struct Indicator {
  base::Id id;
  std::int64_t version = 1;  ///< every new definition is a version; old ones are kept
  base::Texts title;
  std::string fact;                ///< the fact set
  std::vector<Condition> about;    ///< other rows are not part of the matter, and are not rejected either
  std::vector<Condition> counted;  ///< in this order; a row that fails is rejected with the reason of the first failure
  std::optional<CountOnce> count_once_by;
  Measure measure;
  PeriodRule period = PeriodRule::evaluation;
  std::vector<std::string> by;  ///< `month`, `iso_week`, `weekday`, or a column of the set
  std::string unit;
  Bound bound = Bound::exact;
};

/// What is published: a sentence, and what it asserts of an indicator. Everything given must hold.
struct Assertion {
  std::optional<double> is;
  std::optional<double> at_least;
  std::optional<double> at_most;
  std::optional<std::int64_t> rounded;  ///< the figure is rounded to so many decimals before it is compared
  static void describe(base::Fields<Assertion>& field);
};

/// The days that a figure covers, both ends in, by local date.
struct FigurePeriod {
  PeriodRule rule = PeriodRule::evaluation;
  std::optional<base::Date> first_day;  ///< not there where the rule is `all`
  std::optional<base::Date> last_day;
  static void describe(base::Fields<FigurePeriod>& field);
};

/// The figure of one group of a dimension.
struct Group {
  std::string key;                        ///< `2021-02`, `2021-W07`, `monday`, a code; empty where it is not known
  std::optional<double> value;            ///< nothing where there is nothing to compute it from
  std::optional<std::int64_t> numerator;  ///< as in Figure
  std::optional<double> denominator;
  static void describe(base::Fields<Group>& field);
};

/// A figure split by one dimension, the groups in the order of their keys (weekdays from Monday; unknown last).
struct Breakdown {
  std::string dimension;
  bool additive = true;  ///< whether the groups sum up to the figure (counts and sums do; distinct persons do not)
  std::vector<Group> groups;
  static void describe(base::Fields<Breakdown>& field);
};

/// Rows that the figure is about and that do not count in it, by reason.
struct Rejection {
  std::string reason;
  Stage stage = Stage::counting;
  std::int64_t rows = 0;
  std::vector<std::string> references;  ///< ids of up to 100 of the records, for those who may see them
  static void describe(base::Fields<Rejection>& field);
};

/// An indicator computed over a period, with all that is needed to trust it.
struct Figure {
  std::string id;  ///< of the indicator
  base::Texts title;
  std::string fact;
  MeasureKind measure = MeasureKind::count;
  std::optional<double> value;            ///< shares run from 0 to 1; nothing where the denominator is empty
  std::optional<std::int64_t> numerator;  ///< what was counted or summed; not there for min and max
  std::optional<double> denominator;      ///< of shares, ratios and means a whole number; of rates the weeks
  std::string unit;
  Bound bound = Bound::exact;
  FigurePeriod period;
  std::vector<Breakdown> by;
  base::Texts counting_rule;  ///< a sentence that says what was counted
  std::vector<Rejection> rejected;
  std::int64_t version = 1;  ///< of the definition
  static void describe(base::Fields<Figure>& field);
};

/// The same claim over the other period, where it would hold.
struct OtherPeriod {
  FigurePeriod period;
  std::optional<double> value;
  static void describe(base::Fields<OtherPeriod>& field);
};

/// Why a claim holds or does not.
struct Because {
  std::optional<double> value;     ///< the figure over the period of the claim
  std::optional<double> compared;  ///< the same, rounded where the claim says so
  std::string unit;
  Bound bound = Bound::exact;             ///< of the figure
  std::optional<OtherPeriod> would_hold;  ///< not there where the claim holds, or holds over neither period
  base::Texts sentence;                   ///< all this in words
  static void describe(base::Fields<Because>& field);
};

/// A published claim beside what the rows say.
struct ClaimCheck {
  std::string id;
  std::string pilot;
  std::string indicator;
  base::Texts text;  ///< as it was published
  Assertion asserts;
  FigurePeriod period;        ///< over which it was tested
  std::optional<bool> holds;  ///< nothing where the rows cannot tell
  Because because;
  static void describe(base::Fields<ClaimCheck>& field);
};

/// Rows that an import did not take, as far as they concern a fact set.
struct ImportRejection {
  std::string fact;
  std::string reason;
  std::int64_t rows = 0;
};

}  // namespace mukana::outcomes

namespace mukana::base {

template <>
struct Codes<outcomes::MeasureKind> {
  static constexpr std::array<std::string_view, 9> names{"count", "distinct", "sum",   "mean",         "min",
                                                         "max",   "share",    "ratio", "rate_per_week"};
};
template <>
struct Codes<outcomes::PeriodRule> {
  static constexpr std::array<std::string_view, 4> names{"evaluation", "pilot", "all", "given"};
};
template <>
struct Codes<outcomes::Bound> {
  static constexpr std::array<std::string_view, 3> names{"exact", "at_least", "about"};
};
template <>
struct Codes<outcomes::Keep> {
  static constexpr std::array<std::string_view, 2> names{"first", "latest"};
};
template <>
struct Codes<outcomes::Stage> {
  static constexpr std::array<std::string_view, 2> names{"import", "counting"};
};

}  // namespace mukana::base
