// Published claims beside what the rows say.
#include <algorithm>
#include <optional>

#include "mukana/outcomes/rules.hpp"

#include "outcomes/claim_words.hpp"
#include "outcomes/computation.hpp"

namespace mukana::outcomes {
namespace {

using operation::Context;

// The figures known so far, and those that are still to be computed.
class Known {
 public:
  Known(Context& context, std::span<const Figure> computed)
      : context_(context), figures_(computed.begin(), computed.end()) {}

  void ask(const std::string& indicator, const FigurePeriod& period) {
    if (find(indicator, period) != nullptr || is_asked(indicator, period)) return;
    const auto stored = find_indicator(context_.database, context_.actor.controller, indicator);
    if (!stored) throw operation::missing("/indicator");
    Asked asked{stored->indicator(), period};
    asked.indicator.by.clear();  // a claim is about the figure, not about its groups
    asked_.push_back(std::move(asked));
  }

  void compute_asked() {
    std::vector<Figure> fresh = compute(context_, asked_);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(figures_));
    asked_.clear();
  }

  const Figure* find(const std::string& indicator, const FigurePeriod& period) const {
    const auto found = std::find_if(figures_.begin(), figures_.end(), [&](const Figure& figure) {
      return figure.id == indicator && figure.period.first_day == period.first_day &&
             figure.period.last_day == period.last_day;
    });
    return found == figures_.end() ? nullptr : &*found;
  }

 private:
  bool is_asked(const std::string& indicator, const FigurePeriod& period) const {
    return std::any_of(asked_.begin(), asked_.end(), [&](const Asked& asked) {
      return asked.indicator.id.text == indicator && asked.period.first_day == period.first_day &&
             asked.period.last_day == period.last_day;
    });
  }

  Context& context_;
  std::vector<Figure> figures_;
  std::vector<Asked> asked_;
};

FigurePeriod other_period(PeriodRule rule, const pilots::Pilot& pilot) {
  return period_of(rule == PeriodRule::evaluation ? PeriodRule::pilot : PeriodRule::evaluation, pilot);
}

ClaimCheck test(const StoredClaim& claim, const FigurePeriod& period, const Figure& figure) {
  ClaimCheck check{claim.id.text, claim.pilot.text, claim.indicator.text, claim.text, claim.asserts, period, {}, {}};
  check.holds = bears_out(claim.asserts, figure.value, figure.bound);
  check.because.value = figure.value;
  if (figure.value) {
    check.because.compared = claim.asserts.rounded ? round_to(*figure.value, *claim.asserts.rounded) : *figure.value;
  }
  check.because.unit = figure.unit;
  check.because.bound = figure.bound;
  return check;
}

void explain(ClaimCheck& check, const Figure& figure, const Figure* other, const FigurePeriod& other_days) {
  const Figure* would_hold = nullptr;
  if (check.holds == false && other != nullptr && bears_out(check.asserts, other->value, other->bound) == true) {
    would_hold = other;
    check.because.would_hold = OtherPeriod{other_days, other->value};
  }
  if (would_hold == nullptr) {
    check.because.sentence = claim_words(check, figure, nullptr);
    return;
  }
  Figure shown = *would_hold;  // the figure may have been computed under another name of the same days
  shown.period = other_days;
  check.because.sentence = claim_words(check, figure, &shown);
}

std::vector<StoredClaim> claims_about(Context& context, const pilots::Pilot& pilot) {
  std::vector<StoredClaim> claims;
  storage::Rows rows = published_claims(context.database, context.actor.controller, pilot.key);
  while (const storage::Row* row = rows.next()) claims.push_back(read_claim(*row));
  return claims;
}

}  // namespace

std::vector<ClaimCheck> check_claims(Context& context, const pilots::Pilot& pilot, std::span<const Figure> computed) {
  const std::vector<StoredClaim> claims = claims_about(context, pilot);
  Known known(context, computed);
  for (const StoredClaim& claim : claims) known.ask(claim.indicator.text, period_of(claim.period, pilot));
  known.compute_asked();
  std::vector<ClaimCheck> checks;
  for (const StoredClaim& claim : claims) {
    const FigurePeriod period = period_of(claim.period, pilot);
    checks.push_back(test(claim, period, *known.find(claim.indicator.text, period)));
    if (checks.back().holds == false) known.ask(claim.indicator.text, other_period(claim.period, pilot));
  }
  known.compute_asked();
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const FigurePeriod other = other_period(claims[i].period, pilot);
    explain(checks[i], *known.find(claims[i].indicator.text, checks[i].period),
            known.find(claims[i].indicator.text, other), other);
  }
  return checks;
}

}  // namespace mukana::outcomes
