#include "loans/policy_records.hpp"

#include "loans/opening_records.hpp"
#include "loans/policy_schedule.hpp"

namespace mukana::loans {

using storage::Key;
using storage::Row;

namespace {

std::optional<LoanPeriod> read_period(const Row& row, int count, int unit) {
  if (row.is_null(count)) return std::nullopt;
  return LoanPeriod{row.integer(count), row.code<PeriodUnit>(unit)};
}

}  // namespace

std::vector<DueRange> read_schedule(storage::Database& database, Key policy) {
  std::vector<DueRange> schedule;
  storage::Rows rows = database.query(
      "SELECT first_day, last_day, limit_day FROM policy_range WHERE policy = $1 ORDER BY first_day", policy);
  while (const Row* row = rows.next()) schedule.push_back({{row->date(0), row->date(1)}, row->date(2)});
  return schedule;
}

std::string joined_days(const std::vector<std::int64_t>& days) {
  std::string text;
  for (const std::int64_t day : days) text += (text.empty() ? "" : " ") + std::to_string(day);
  return text;
}

std::vector<std::int64_t> split_days(std::string_view text) {
  std::vector<std::int64_t> days;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    days.push_back(std::stoll(std::string(text.substr(0, end))));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return days;
}

Policy read_policy(storage::Database& database, Key key) {
  storage::Rows rows = database.query(
      "SELECT id, period_count, period_unit, renewal_count, renewal_unit, renewal_base, most_renewals, most_loans, "
      "end_of_day, closed_days, opening, ends_with_borrower, keep_days, accepts_donor_evidence, needs_agreement, "
      "remind_before, remind_on_day, remind_after, device_kind FROM lending_policy WHERE key = $1",
      key);
  const Row* row = rows.next();
  if (row == nullptr) throw base::Failed(base::Failure::of(base::Status::internal, "A policy is not there."));
  Policy policy{key, row->string(0), {}, row->optional_integer(10), row->optional_code<DeviceKind>(18)};
  PolicyTerms& terms = policy.terms;
  terms.due.period = read_period(*row, 1, 2);
  terms.renewal_period = read_period(*row, 3, 4);
  terms.due.renewal_base = row->code<RenewalBase>(5);
  terms.due.most_renewals = row->optional_integer(6);
  terms.most_loans = row->optional_integer(7);
  terms.due.end_of_day = row->boolean(8);
  terms.due.closed_days = row->code<ClosedDays>(9);
  terms.ends_with_borrower = row->boolean(11);
  terms.keep_days = row->integer(12);
  terms.accepts_donor_evidence = row->boolean(13);
  terms.needs_agreement = row->boolean(14);
  terms.remind_before = split_days(row->text(15));
  terms.remind_on_day = row->boolean(16);
  terms.remind_after = split_days(row->text(17));
  terms.due.schedule = read_schedule(database, key);
  return policy;
}

std::optional<Policy> find_policy(operation::Context& context, const std::optional<std::string>& borrower_group,
                                  DeviceKind device_kind, base::Date day) {
  std::vector<Key> keys;
  std::vector<PolicyScope> scopes;
  {
    storage::Rows rows = context.database.query(
        "SELECT key, borrower_group, device_kind, first_day, last_day FROM lending_policy WHERE controller = $1 AND "
        "state = 'valid' ORDER BY key",
        context.actor.controller);
    while (const Row* row = rows.next()) {
      keys.push_back(row->integer(0));
      scopes.push_back(
          {row->optional_string(1), row->optional_code<DeviceKind>(2), row->optional_date(3), row->optional_date(4)});
    }
  }
  const auto chosen = choose_policy(scopes, borrower_group, device_kind, day);
  if (!chosen) return std::nullopt;
  return read_policy(context.database, keys[*chosen]);
}

std::optional<Policy> policy_of(operation::Context& context, const StoredLoan& loan) {
  if (loan.policy) return read_policy(context.database, *loan.policy);
  const base::Date today = context.today();
  return find_policy(context, borrower_terms(context.database, loan.borrower, today).group, loan.kind, today);
}

DueAnswer due_by_policy(operation::Context& context, const Policy& policy, DueQuestion question,
                        std::string_view path) {
  if (!policy.terms.ends_with_borrower) question.borrower_until.reset();
  const DueTerms terms = question.renewal ? renewal_terms(policy.terms) : policy.terms.due;
  return find_due(terms, question, read_opening(context.database, policy.opening), context.zone, path);
}

}  // namespace mukana::loans
