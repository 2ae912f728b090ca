#include "mukana/forms/change.hpp"

#include <algorithm>
#include <cmath>

namespace mukana::forms {

using base::Failure;
using base::Refusal;
using base::Status;

namespace {

bool is_blank(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
}

}  // namespace

// Each comparison is written so that a number that is none (NaN) is refused as well.
Refusal check_change_basis(const ChangeBasis& basis, std::string_view path) {
  const auto no = [&](const char* code, const char* message, std::string_view field) -> Refusal {
    return Failure{Status::argument, code, message, base::join_path(path, field)};
  };
  if (!(basis.standard_deviation > 0) || !std::isfinite(basis.standard_deviation)) {
    return no("BAD_DEVIATION", "A standard deviation lies above 0.", "standard_deviation");
  }
  if (!(basis.reliability > 0 && basis.reliability < 1)) {
    return no("BAD_RELIABILITY", "A reliability lies above 0 and below 1.", "reliability");
  }
  if (!(basis.critical > 0) || !std::isfinite(basis.critical)) {
    return no("BAD_CRITICAL", "The critical value lies above 0.", "critical");
  }
  if (is_blank(basis.source)) {
    return no("BLANK", "A reliable change says where its figures were published.", "source");
  }
  return std::nullopt;
}

ReliableChange reliable_change(double before, double after, const ChangeBasis& basis) {
  ReliableChange result;
  result.change = after - before;
  result.measurement_error = basis.standard_deviation * std::sqrt(1 - basis.reliability);
  result.difference_error = std::sqrt(2.0) * result.measurement_error;
  result.index = result.change / result.difference_error;
  result.smallest = basis.critical * result.difference_error;
  result.reliable = std::abs(result.index) > basis.critical;
  if (result.reliable) {
    result.verdict = (result.change > 0) == basis.higher_is_better ? Verdict::improved : Verdict::deteriorated;
  }
  return result;
}

double cut_off(const Norms& norms) {
  return (norms.others_deviation * norms.clients_mean + norms.clients_deviation * norms.others_mean) /
         (norms.others_deviation + norms.clients_deviation);
}

bool is_recovery(double before, double after, const ChangeBasis& basis, double cut_off) {
  if (reliable_change(before, after, basis).verdict != Verdict::improved) return false;
  return basis.higher_is_better ? before < cut_off && after >= cut_off : before > cut_off && after <= cut_off;
}

PairedChange paired_change(std::span<const Pair> persons) {
  PairedChange result;
  result.persons = static_cast<std::int64_t>(persons.size());
  double before = 0;
  double after = 0;
  for (const Pair& person : persons) {
    if (person.before) ++result.with_before;
    if (person.after) ++result.with_after;
    if (!person.before || !person.after) continue;
    ++result.pairs;
    before += *person.before;
    after += *person.after;
  }
  if (result.pairs == 0) return result;
  const auto n = static_cast<double>(result.pairs);
  result.mean_before = before / n;
  result.mean_after = after / n;
  double change = 0;
  for (const Pair& person : persons) {
    if (person.before && person.after) change += *person.after - *person.before;
  }
  result.mean_change = change / n;
  if (result.pairs < 2) return result;
  double squares = 0;
  for (const Pair& person : persons) {
    if (!person.before || !person.after) continue;
    const double apart = *person.after - *person.before - *result.mean_change;
    squares += apart * apart;
  }
  result.deviation = std::sqrt(squares / (n - 1));
  result.standard_error = *result.deviation / std::sqrt(n);
  if (*result.deviation > 0) result.effect = *result.mean_change / *result.deviation;
  return result;
}

}  // namespace mukana::forms
