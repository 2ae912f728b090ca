#include "reporting/report_json.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace mukana::reporting {

namespace json = boost::json;

void ReportedFigure::describe(base::Fields<ReportedFigure>& field) {
  field("id", &ReportedFigure::id, "The indicator's id.");
  field("title", &ReportedFigure::title, "What the figure is called.");
  field("value", &ReportedFigure::value, "The figure; shares run from 0 to 1; null where it cannot be computed.",
        {.says_null = true});
  field("numerator", &ReportedFigure::numerator, "What was counted or summed.");
  field("denominator", &ReportedFigure::denominator, "What it was divided by; the weeks of a rate.");
  field("unit", &ReportedFigure::unit, "The unit, as the indicator names it.");
  field("bound", &ReportedFigure::bound, "How the figure stands to the truth.");
  field("period", &ReportedFigure::period, "The days that it covers.");
  field("by", &ReportedFigure::by, "Per dimension a list of groups with key, value, numerator and denominator.");
  field("counting_rule", &ReportedFigure::counting_rule, "What was counted, in a sentence.");
  field("rejected", &ReportedFigure::rejected, "Rows that the figure is about and that were not counted.");
  field("version", &ReportedFigure::version, "The version of the indicator's definition.");
}

void ReportedClaim::describe(base::Fields<ReportedClaim>& field) {
  field("id", &ReportedClaim::id, "The claim's id.");
  field("indicator", &ReportedClaim::indicator, "The indicator that it is about.");
  field("text", &ReportedClaim::text, "The sentence as it was published.");
  field("period", &ReportedClaim::period, "The days over which it was tested.");
  field("holds", &ReportedClaim::holds, "Whether the rows bear it out; null where they cannot tell.",
        {.says_null = true});
  field("because", &ReportedClaim::because, "Why, in a sentence.");
  field("value", &ReportedClaim::value, "What the rows say.", {.says_null = true});
  field("would_hold", &ReportedClaim::would_hold, "The other period, where the claim would hold over it.");
}

namespace {

json::object group_of(const outcomes::Group& group) {
  json::object object;
  object["key"] = group.key;
  object["value"] = group.value ? json::value(*group.value) : json::value();
  if (group.numerator) object["numerator"] = *group.numerator;
  if (group.denominator) object["denominator"] = *group.denominator;
  return object;
}

}  // namespace

ReportedFigure reported(const outcomes::Figure& figure, std::string_view language) {
  json::object by;
  for (const auto& breakdown : figure.by) {
    json::array groups;
    for (const auto& group : breakdown.groups) groups.push_back(group_of(group));
    by[breakdown.dimension] = std::move(groups);
  }
  return {.id = figure.id,
          .title = std::string(figure.title.in(language)),
          .value = figure.value,
          .numerator = figure.numerator,
          .denominator = figure.denominator,
          .unit = figure.unit,
          .bound = figure.bound,
          .period = figure.period,
          .by = std::move(by),
          .counting_rule = std::string(figure.counting_rule.in(language)),
          .rejected = figure.rejected,
          .version = figure.version};
}

ReportedClaim reported(const outcomes::ClaimCheck& claim, std::string_view language) {
  return {.id = claim.id,
          .indicator = claim.indicator,
          .text = std::string(claim.text.in(language)),
          .period = claim.period,
          .holds = claim.holds,
          .because = std::string(claim.because.sentence.in(language)),
          .value = claim.because.value,
          .would_hold = claim.because.would_hold};
}

}  // namespace mukana::reporting
