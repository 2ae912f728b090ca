#pragma once
/// @file
/// Computes one indicator over one period from a stream of fact rows. Pure: rows in, a figure out.
///
/// The order of the rules, and with it the reason under which a row that does not count is listed: about (else the
/// row is no part of the matter) - void - period by local day - counted, in order - count once - a value to measure.
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "mukana/outcomes/types.hpp"

#include "outcomes/cells.hpp"
#include "outcomes/measuring.hpp"
#include "outcomes/rejections.hpp"

namespace mukana::outcomes {

/// Adds the names of the columns that an evaluation of the indicator looks at.
void add_columns_of(const Indicator& indicator, std::vector<std::string>& names);

class Evaluator {
 public:
  /// Throws Failed (E_REFUSED) where it lacks a column that the indicator names.
  Evaluator(Indicator indicator, FigurePeriod period, const operation::FactSet& set);
  void take(const operation::FactRow& row, DayNames& names);
  /// The figure; to be asked once. `imported` are rows that an import did not take; they are listed first.
  Figure finish(std::span<const ImportRejection> imported = {});

 private:
  // A row that another one, which is the same, may yet replace.
  struct Candidate {
    std::optional<base::Date> day;
    std::string reference;
    std::optional<Share> share;
    std::string value;  // what the share's value points to
    std::vector<std::string> keys;
  };
  // The places of the reasons among the rejections, in the order in which they are listed.
  struct Reasons {
    std::size_t outside_period, same, no_value;
    std::vector<std::size_t> counted;
  };

  Reasons declare_reasons();
  bool is_on_time(const operation::FactRow& row);
  void count(const Facts& facts);
  void consider(const Facts& facts, std::string key);
  std::optional<std::string> same_key(const Facts& facts) const;
  Candidate candidate(const Facts& facts) const;
  void settle_candidates();
  bool is_bounded() const { return period_.first_day && period_.last_day; }
  std::optional<std::int32_t> days() const;

  Indicator indicator_;
  FigurePeriod period_;
  std::vector<CompiledCondition> about_;
  std::vector<CompiledCondition> counted_;
  std::vector<Column> same_;
  std::optional<Column> state_;
  Measuring measuring_;
  Totals totals_;
  Rejections rejections_;
  Reasons reasons_;
  std::unordered_map<std::string, Candidate> candidates_;  // by the cells that make rows the same
  bool dated_ = false;                                     // a row with a day was seen: a row without one lacks it
  Rejections early_;  // void, and without a day: the latter count against the figure only where the set is dated
};

}  // namespace mukana::outcomes
