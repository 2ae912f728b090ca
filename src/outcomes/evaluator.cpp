#include "outcomes/evaluator.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "outcomes/counting_rule.hpp"

namespace mukana::outcomes {
namespace {

using operation::FactRow;

constexpr std::string_view voided = "void";
constexpr std::size_t early_void = 0;
constexpr std::size_t early_no_day = 1;

}  // namespace

void add_columns_of(const Indicator& indicator, std::vector<std::string>& names) {
  for (const auto* conditions : {&indicator.about, &indicator.counted, &indicator.measure.numerator}) {
    for (const Condition& condition : *conditions) names.push_back(condition.column);
  }
  if (indicator.count_once_by) {
    names.insert(names.end(), indicator.count_once_by->columns.begin(), indicator.count_once_by->columns.end());
  }
  names.push_back(indicator.measure.column);
  names.push_back(indicator.measure.denominator);
  names.insert(names.end(), indicator.by.begin(), indicator.by.end());
}

Evaluator::Evaluator(Indicator indicator, FigurePeriod period, const operation::FactSet& set)
    : indicator_(std::move(indicator)),
      period_(period),
      about_(compile(indicator_.about, set)),
      counted_(compile(indicator_.counted, set)),
      state_(find_column(set, "state")),
      measuring_(indicator_.measure, set),
      totals_(indicator_, set),
      reasons_(declare_reasons()) {
  if (indicator_.count_once_by) {
    for (const std::string& name : indicator_.count_once_by->columns) same_.push_back(require_column(set, name));
  }
  early_.declare(voided);
  early_.declare("no_day");
}

Evaluator::Reasons Evaluator::declare_reasons() {
  Reasons reasons{};
  reasons.outside_period = rejections_.declare("outside_period");
  for (const Condition& condition : indicator_.counted)
    reasons.counted.push_back(rejections_.declare(condition.reason));
  if (indicator_.count_once_by) reasons.same = rejections_.declare(indicator_.count_once_by->reason);
  reasons.no_value = rejections_.declare(measuring_.reason());
  return reasons;
}

// Some sets have no days by nature (a device is there all the time): their rows are not held to the period. Whether a
// set is such a one is known when none of its rows has a day; until the first day turns up, rows without one count.
void Evaluator::take(const FactRow& row, DayNames& names) {
  if (row.day && !dated_ && is_bounded()) {
    dated_ = true;
    totals_.clear();
    candidates_.clear();
    rejections_.forget_rows();
  }
  const Facts facts{row, names};
  if (!meets_all(about_, facts)) return;
  if (state_ && facts.cell(*state_) == operation::Cell{voided}) return early_.add(early_void, row.reference);
  if (!is_on_time(row)) return;
  count(facts);
}

bool Evaluator::is_on_time(const FactRow& row) {
  if (!is_bounded()) return true;
  if (!row.day) {
    early_.add(early_no_day, row.reference);
    return !dated_;
  }
  if (base::Period{*period_.first_day, *period_.last_day}.contains(*row.day)) return true;
  rejections_.add(reasons_.outside_period, row.reference);
  return false;
}

void Evaluator::count(const Facts& facts) {
  for (std::size_t i = 0; i < counted_.size(); ++i) {
    if (counted_[i].meets(facts)) continue;
    return rejections_.add(reasons_.counted[i], facts.row.reference);
  }
  if (indicator_.count_once_by) {
    if (auto key = same_key(facts)) return consider(facts, std::move(*key));
  }
  std::string text;
  const auto share = measuring_.share_of(facts, text);
  if (!share) return rejections_.add(reasons_.no_value, facts.row.reference);
  totals_.add(facts, *share);
}

// Nothing where one of the cells is not known: such a row is never taken for another one.
std::optional<std::string> Evaluator::same_key(const Facts& facts) const {
  std::string key;
  for (const Column& column : same_) {
    const operation::Cell cell = facts.cell(column);
    if (!is_known(cell)) return std::nullopt;
    const std::string text = key_of(cell, column.kind);
    key += std::to_string(text.size());
    key += ':';
    key += text;
  }
  return key;
}

Evaluator::Candidate Evaluator::candidate(const Facts& facts) const {
  Candidate candidate{facts.row.day, std::string(facts.row.reference), {}, {}, totals_.keys_of(facts)};
  candidate.share = measuring_.share_of(facts, candidate.value);
  if (candidate.share) {
    candidate.value = candidate.share->value;
    candidate.share->value = {};
  }
  return candidate;
}

void Evaluator::consider(const Facts& facts, std::string key) {
  Candidate fresh = candidate(facts);
  const auto [place, is_first] = candidates_.try_emplace(std::move(key), fresh);
  if (is_first) return;
  Candidate& kept = place->second;
  const auto order = [](const Candidate& c) { return std::tie(c.day, c.reference); };
  const bool replaces =
      indicator_.count_once_by->keep == Keep::first ? order(fresh) < order(kept) : order(kept) < order(fresh);
  if (replaces) std::swap(fresh, kept);
  rejections_.add(reasons_.same, fresh.reference);
}

void Evaluator::settle_candidates() {
  std::vector<const Candidate*> kept;
  kept.reserve(candidates_.size());
  for (const auto& [key, candidate] : candidates_) kept.push_back(&candidate);
  std::sort(kept.begin(), kept.end(), [](const Candidate* a, const Candidate* b) {
    return std::tie(a->day, a->reference) < std::tie(b->day, b->reference);
  });
  for (const Candidate* candidate : kept) {
    if (!candidate->share) {
      rejections_.add(reasons_.no_value, candidate->reference);
      continue;
    }
    Share share = *candidate->share;
    share.value = candidate->value;
    totals_.add(candidate->keys, share);
  }
  candidates_.clear();
}

std::optional<std::int32_t> Evaluator::days() const {
  if (!is_bounded()) return std::nullopt;
  return base::Period{*period_.first_day, *period_.last_day}.days();
}

Figure Evaluator::finish(std::span<const ImportRejection> imported) {
  settle_candidates();
  Figure figure;
  figure.id = indicator_.id.text;
  figure.title = indicator_.title;
  figure.fact = indicator_.fact;
  figure.measure = indicator_.measure.kind;
  const Outcome outcome = totals_.outcome(indicator_.measure, days());
  figure.value = outcome.value;
  figure.numerator = outcome.numerator;
  figure.denominator = outcome.denominator;
  figure.unit = indicator_.unit;
  figure.bound = indicator_.bound;
  figure.period = period_;
  figure.by = totals_.breakdowns(indicator_.measure, days());
  figure.counting_rule = counting_rule(indicator_, period_);
  for (const ImportRejection& rejection : imported) {
    figure.rejected.push_back({rejection.reason, Stage::import, rejection.rows, {}});
  }
  for (Rejection& rejection : early_.list()) {
    if (dated_ || rejection.reason != "no_day") figure.rejected.push_back(std::move(rejection));
  }
  for (Rejection& rejection : rejections_.list()) figure.rejected.push_back(std::move(rejection));
  figure.version = indicator_.version;
  return figure;
}

}  // namespace mukana::outcomes
