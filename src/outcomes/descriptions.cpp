// The JSON of figures and of checked claims.
#include "mukana/outcomes/types.hpp"

#include "base/describe.hpp"

namespace mukana::outcomes {

void Assertion::describe(base::Fields<Assertion>& field) {
  field("is", &Assertion::is, "The figure is this.");
  field("at_least", &Assertion::at_least, "The figure is this or more.");
  field("at_most", &Assertion::at_most, "The figure is this or less.");
  field("rounded", &Assertion::rounded, "The figure is rounded to so many decimals before it is compared.",
        {.minimum = 0, .maximum = 9});
}

void FigurePeriod::describe(base::Fields<FigurePeriod>& field) {
  field("rule", &FigurePeriod::rule, "Which period this is.");
  field("first_day", &FigurePeriod::first_day, "The first day; not there where every day on record counts.");
  field("last_day", &FigurePeriod::last_day, "The last day, itself in.");
}

void Group::describe(base::Fields<Group>& field) {
  field("key", &Group::key, "The group: 2021-02, 2021-W07, monday, or a code; empty where it is not known.");
  field("value", &Group::value, "The figure of the group; null where there is nothing to compute it from.",
        {.says_null = true});
  field("numerator", &Group::numerator, "As in the figure.");
  field("denominator", &Group::denominator, "As in the figure.");
}

void Breakdown::describe(base::Fields<Breakdown>& field) {
  field("dimension", &Breakdown::dimension, "What the figure is split by.");
  field("additive", &Breakdown::additive, "Whether the groups sum up to the figure.");
  field("groups", &Breakdown::groups, "The groups in the order of their keys.");
}

void Rejection::describe(base::Fields<Rejection>& field) {
  field("reason", &Rejection::reason, "Why these rows do not count.");
  field("stage", &Rejection::stage, "Where they were left out: rows of a file at import, records at counting.");
  field("rows", &Rejection::rows, "How many rows.");
  field("references", &Rejection::references, "Ids of up to 100 of the records, for those who may see them.");
}

void Figure::describe(base::Fields<Figure>& field) {
  field("id", &Figure::id, "The id of the indicator.");
  field("title", &Figure::title, "The title of the indicator, by language.");
  field("fact", &Figure::fact, "The fact set that was counted.");
  field("measure", &Figure::measure, "How the counted rows became one number.");
  field("value", &Figure::value, "The figure; shares run from 0 to 1. Null where there is nothing to compute it from.",
        {.says_null = true});
  field("numerator", &Figure::numerator, "What was counted or summed; not there for a least or greatest value.");
  field("denominator", &Figure::denominator, "By what it was divided; of a rate the weeks of the period.");
  field("unit", &Figure::unit, "What the number counts.");
  field("bound", &Figure::bound, "How the number stands to the truth.");
  field("period", &Figure::period, "The days that it covers, by local date.");
  field("by", &Figure::by, "The figure split by each dimension.");
  field("counting_rule", &Figure::counting_rule, "What was counted, in words, by language.");
  field("rejected", &Figure::rejected, "The rows that the figure is about and that do not count in it, by reason.");
  field("version", &Figure::version, "The version of the indicator's definition.");
}

void OtherPeriod::describe(base::Fields<OtherPeriod>& field) {
  field("period", &OtherPeriod::period, "The days over which the claim would hold.");
  field("value", &OtherPeriod::value, "The figure over them.", {.says_null = true});
}

void Because::describe(base::Fields<Because>& field) {
  field("value", &Because::value, "The figure over the period of the claim.", {.says_null = true});
  field("compared", &Because::compared, "The number that was compared: rounded where the claim says so.");
  field("unit", &Because::unit, "What the number counts.");
  field("bound", &Because::bound, "How the figure stands to the truth.");
  field("would_hold", &Because::would_hold, "The other period of the pilot, where the claim holds only over that.");
  field("sentence", &Because::sentence, "All this in words, by language.");
}

void ClaimCheck::describe(base::Fields<ClaimCheck>& field) {
  field("id", &ClaimCheck::id, "The id of the claim.");
  field("pilot", &ClaimCheck::pilot, "The pilot that it tells of.");
  field("indicator", &ClaimCheck::indicator, "The indicator that it tells of.");
  field("text", &ClaimCheck::text, "The sentence as it was published, by language.");
  field("asserts", &ClaimCheck::asserts, "What it asserts of the figure.");
  field("period", &ClaimCheck::period, "The days over which it was tested.");
  field("holds", &ClaimCheck::holds, "Whether the rows bear it out; null where they cannot tell.", {.says_null = true});
  field("because", &ClaimCheck::because, "Why it holds, or does not, or cannot be told.");
}

}  // namespace mukana::outcomes
