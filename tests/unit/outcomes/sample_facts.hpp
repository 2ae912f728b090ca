#pragma once
/// @file
/// A fact set of the tests: a few columns of every kind, rows written as values.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/json.hpp"
#include "operation/fact.hpp"
#include "outcomes/documents.hpp"
#include "outcomes/evaluator.hpp"

namespace mukana::test {

struct Sample {
  std::string day;  ///< empty: not known
  std::string reference;
  std::string kind;
  std::string client;
  std::optional<std::int64_t> minutes = {};
  std::int64_t count = 1;
  std::string state = "valid";
  std::optional<bool> helped = {};
};

inline const operation::FactSet& sample_set() {
  using operation::ColumnKind;
  static const operation::FactSet set{"contact",
                                      "contact",
                                      "Contacts of the tests.",
                                      {{"state", ColumnKind::text, "valid or void"},
                                       {"kind", ColumnKind::text, "the kind"},
                                       {"client", ColumnKind::person, "the client"},
                                       {"minutes", ColumnKind::number, "how long"},
                                       {"helped", ColumnKind::truth, "whether it helped"}},
                                      nullptr};
  return set;
}

inline operation::Cell text_cell(const std::string& text) {
  return text.empty() ? operation::Cell{} : operation::Cell{std::string_view(text)};
}

inline void feed(outcomes::Evaluator& evaluator, const Sample& sample, outcomes::DayNames& names) {
  const std::vector<operation::Cell> cells{
      text_cell(sample.state), text_cell(sample.kind), text_cell(sample.client),
      sample.minutes ? operation::Cell{*sample.minutes} : operation::Cell{},
      sample.helped ? operation::Cell{std::int64_t{*sample.helped ? 1 : 0}} : operation::Cell{}};
  evaluator.take({base::parse_date(sample.day), sample.count, sample.reference, cells}, names);
}

inline outcomes::Indicator indicator(std::string_view document) {
  return outcomes::indicator_of(base::read_json<outcomes::IndicatorDocument>(base::parse_json(document)));
}

/// The evaluation period of the pilot in the examples.
inline outcomes::FigurePeriod spring() {
  return {outcomes::PeriodRule::evaluation, base::parse_date("2021-02-15"), base::parse_date("2021-06-13")};
}

inline outcomes::Figure figure(std::string_view document, const std::vector<Sample>& rows,
                               outcomes::FigurePeriod period = spring()) {
  outcomes::Evaluator evaluator(indicator(document), period, sample_set());
  outcomes::DayNames names;
  for (const Sample& row : rows) feed(evaluator, row, names);
  return evaluator.finish();
}

inline std::int64_t rejected(const outcomes::Figure& figure, std::string_view reason) {
  for (const outcomes::Rejection& rejection : figure.rejected) {
    if (rejection.reason == reason) return rejection.rows;
  }
  return 0;
}

}  // namespace mukana::test
