#pragma once
/// @file
/// The JSON face: figures and claims as data, texts in the language that was asked for.
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <vector>

#include "mukana/outcomes/types.hpp"

#include "base/describe.hpp"

namespace mukana::reporting {

struct ReportedFigure {
  std::string id;
  std::string title;
  std::optional<double> value;
  std::optional<std::int64_t> numerator;
  std::optional<double> denominator;
  std::string unit;
  outcomes::Bound bound = outcomes::Bound::exact;
  outcomes::FigurePeriod period;
  boost::json::value by;
  std::string counting_rule;
  std::vector<outcomes::Rejection> rejected;
  std::int64_t version = 1;
  static void describe(base::Fields<ReportedFigure>& field);
};

struct ReportedClaim {
  std::string id;
  std::string indicator;
  std::string text;
  outcomes::FigurePeriod period;
  std::optional<bool> holds;
  std::string because;
  std::optional<double> value;
  std::optional<outcomes::OtherPeriod> would_hold;
  static void describe(base::Fields<ReportedClaim>& field);
};

ReportedFigure reported(const outcomes::Figure& figure, std::string_view language);
ReportedClaim reported(const outcomes::ClaimCheck& claim, std::string_view language);

}  // namespace mukana::reporting
