#include <tuple>

#include "mukana/loans/policy.hpp"

namespace mukana::loans {

using base::Date;

namespace {

bool holds(const PolicyScope& policy, const std::optional<std::string>& group, DeviceKind kind, Date day) {
  if (policy.borrower_group && policy.borrower_group != group) return false;
  if (policy.device_kind && *policy.device_kind != kind) return false;
  return (!policy.first_day || *policy.first_day <= day) && (!policy.last_day || day <= *policy.last_day);
}

// What is more specific sorts later; without a first day it has held for ever.
auto rank(const PolicyScope& policy) {
  return std::tuple(policy.borrower_group.has_value(), policy.device_kind.has_value(),
                    policy.first_day ? policy.first_day->days : INT32_MIN);
}

}  // namespace

std::optional<std::size_t> choose_policy(std::span<const PolicyScope> policies,
                                         const std::optional<std::string>& borrower_group, DeviceKind device_kind,
                                         Date day) {
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < policies.size(); ++i) {
    if (!holds(policies[i], borrower_group, device_kind, day)) continue;
    if (!best || rank(policies[*best]) <= rank(policies[i])) best = i;
  }
  return best;
}

DueTerms renewal_terms(const PolicyTerms& terms) {
  DueTerms renewal = terms.due;
  if (terms.renewal_period) renewal.period = terms.renewal_period;
  return renewal;
}

std::optional<Date> keep_until(std::int64_t keep_days, Date today, const OpeningHours& hours) {
  Date day = today;
  for (; keep_days > 0; --keep_days) {
    const auto next = open_day_from(hours, day.plus_days(1));
    if (!next) return std::nullopt;
    day = *next;
  }
  return day;
}

base::Refusal check_limit(std::int64_t open_loans, std::int64_t most) {
  if (open_loans < most) return std::nullopt;
  return base::Failure{base::Status::conflict, "BORROWER_LIMIT",
                       "The borrower has as many loans open as the policy allows.", "/borrower"};
}

base::Refusal check_policy(const PolicyTerms& terms) {
  if (auto refusal = check_terms(terms.due)) return refusal;
  if (!terms.renewal_period) return std::nullopt;
  auto refusal = check_terms(renewal_terms(terms));
  if (refusal && refusal->path == "/period/count") refusal->path = "/renewal_period/count";
  return refusal;
}

}  // namespace mukana::loans
