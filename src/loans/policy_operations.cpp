// Lending policies: for how long, to whom, how often and how many.
#include "mukana/loans/policy.hpp"
#include "mukana/people/rules.hpp"

#include "loans/access.hpp"
#include "loans/opening_records.hpp"
#include "loans/operations.hpp"
#include "loans/policy_records.hpp"
#include "loans/policy_schedule.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"

namespace mukana::loans {
namespace {

using base::Date;
using base::Failed;
using base::Fields;
using base::Id;
using base::Status;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Saved;
using storage::Key;

struct PeriodText {
  std::int64_t count = 1;
  PeriodUnit unit = PeriodUnit::days;
  static void describe(Fields<PeriodText>& field) {
    field("count", &PeriodText::count, "How many of the unit.", {.minimum = 1, .maximum = 1'000'000});
    field("unit", &PeriodText::unit,
          "minutes and hours are elapsed time; days, weeks and months keep the wall clock; open_days pass over closed "
          "days.");
  }
};

struct RangeText {
  Date first_day;
  Date last_day;
  Date limit;
  static void describe(Fields<RangeText>& field) {
    field("first_day", &RangeText::first_day, "The first day of the range, itself in it.");
    field("last_day", &RangeText::last_day, "Its last day, itself in it.");
    field("limit", &RangeText::limit, "What is lent or renewed in the range is due by the end of this day.");
  }
};

// What a policy is made of, the same when it is defined and when it is read.
struct PolicyFields {
  std::string name;
  std::optional<std::string> borrower_group;
  std::optional<DeviceKind> device_kind;
  std::optional<Date> first_day;
  std::optional<Date> last_day;
  std::optional<PeriodText> period;
  std::optional<PeriodText> renewal_period;
  RenewalBase renewal_base = RenewalBase::later;
  std::optional<std::int64_t> most_renewals;
  std::optional<std::int64_t> most_loans;
  bool end_of_day = false;
  ClosedDays closed_days = ClosedDays::keep;
  std::optional<Id> opening;
  std::vector<RangeText> schedule;
  bool ends_with_borrower = true;
  std::int64_t keep_days = 7;
  bool accepts_donor_evidence = false;
  bool needs_agreement = false;
  std::vector<std::int64_t> remind_before;
  bool remind_on_day = false;
  std::vector<std::int64_t> remind_after;
  template <class T>
  static void describe_policy(Fields<T>& field) {
    const base::FieldRule usual{.has_default = true};
    const base::FieldRule few{.minimum = 0, .maximum = 1000};
    const base::FieldRule days{.minimum = 1, .maximum = 365, .most = 20};
    field("name", &T::name, "What it is called.", {.longest = 200});
    field("borrower_group", &T::borrower_group, "Only borrowers of this group; everybody where it is left out.",
          {.longest = 100});
    field("device_kind", &T::device_kind, "Only devices of this kind; every kind where it is left out.");
    field("first_day", &T::first_day, "The first day on which it holds.");
    field("last_day", &T::last_day, "The last day on which it holds.");
    field("period", &T::period, "For how long is lent; the schedule's limit alone where it is left out.");
    field("renewal_period", &T::renewal_period, "For how long is renewed; as the period where it is left out.");
    field("renewal_base", &T::renewal_base,
          "From where a renewal counts; from the old due date, or from now where that is later, if left out.", usual);
    field("most_renewals", &T::most_renewals, "How often a loan may be renewed; without a limit where left out.", few);
    field("most_loans", &T::most_loans,
          "How many loans of the policy's kind of device a borrower may have open at once; a kit counts once.", few);
    field("end_of_day", &T::end_of_day, "Due at 23:59:59 of the day; minutes and hours stay as they are.", usual);
    field("closed_days", &T::closed_days, "What happens to a due date on a closed day.", usual);
    field("opening", &T::opening, "The opening hours that count; always open where it is left out.");
    field("schedule", &T::schedule, "A fixed schedule: nothing is lent or renewed outside its ranges.", {.most = 200});
    field("ends_with_borrower", &T::ends_with_borrower, "Nothing is due after the borrower's own last day.", usual);
    field("keep_days", &T::keep_days, "For how many open days a device is kept for who reserved it.",
          {.has_default = true, .minimum = 1, .maximum = 365});
    field("accepts_donor_evidence", &T::accepts_donor_evidence,
          "Whether a donor's wipe record counts as evidence; a donor's bare claim never does.", usual);
    field("needs_agreement", &T::needs_agreement, "Whether a checkout needs an accepted agreement.", usual);
    field("remind_before", &T::remind_before, "How many days before the due day to remind, each.", days);
    field("remind_on_day", &T::remind_on_day, "Whether to remind on the due day.", usual);
    field("remind_after", &T::remind_after, "How many days after the due day to remind, each.", days);
  }
};

struct DefinePolicy : PolicyFields {
  std::optional<Id> id;
  static void describe(Fields<DefinePolicy>& field) {
    field("id", &DefinePolicy::id, "The policy's id; made here where it is left out.");
    describe_policy(field);
  }
};

struct PolicyView : PolicyFields {
  Id id;
  std::int64_t revision = 1;
  static void describe(Fields<PolicyView>& field) {
    field("id", &PolicyView::id, "The policy's id.");
    field("revision", &PolicyView::revision, "Counts the changes of the record, from 1.");
    describe_policy(field);
  }
};

std::optional<LoanPeriod> period_of(const std::optional<PeriodText>& text) {
  if (!text) return std::nullopt;
  return LoanPeriod{text->count, text->unit};
}

std::optional<PeriodText> text_of(const std::optional<LoanPeriod>& period) {
  if (!period) return std::nullopt;
  return PeriodText{period->count, period->unit};
}

PolicyTerms terms_of(const PolicyFields& fields) {
  PolicyTerms terms;
  terms.due.period = period_of(fields.period);
  terms.due.renewal_base = fields.renewal_base;
  terms.due.end_of_day = fields.end_of_day;
  terms.due.closed_days = fields.closed_days;
  terms.due.most_renewals = fields.most_renewals;
  for (const RangeText& range : fields.schedule) {
    terms.due.schedule.push_back({{range.first_day, range.last_day}, range.limit});
  }
  terms.renewal_period = period_of(fields.renewal_period);
  return terms;
}

void check_scope(Context& context, const PolicyFields& fields) {
  base::require(people::check_not_blank(fields.name, "/name"));
  if (fields.borrower_group) base::require(people::check_not_blank(*fields.borrower_group, "/borrower_group"));
  base::require(people::check_span({fields.first_day, fields.last_day}));
  const auto same = context.database.integer(
      "SELECT key FROM lending_policy WHERE controller = $1 AND state = 'valid' AND COALESCE(borrower_group, '') = "
      "COALESCE($2, '') AND COALESCE(device_kind, '') = COALESCE($3, '') AND COALESCE(first_day, -999999) = "
      "COALESCE($4, -999999)",
      context.actor.controller, fields.borrower_group, fields.device_kind, fields.first_day);
  if (same) {
    throw Failed(Status::conflict, "SAME_SCOPE", "A policy of the same scope holds from the same day on.",
                 "/first_day");
  }
}

Saved define_policy(Context& context, const DefinePolicy& request) {
  check_scope(context, request);
  base::require(check_policy(terms_of(request)));
  const auto opening = require_opening(context, request.opening, "/opening");
  const std::string id = context.id_or_new(request.id);
  const auto count = [](const auto& period) { return period ? std::optional(period->count) : std::nullopt; };
  const auto unit = [](const auto& period) { return period ? std::optional(period->unit) : std::nullopt; };
  const std::string before = joined_days(request.remind_before);
  const std::string after = joined_days(request.remind_after);
  const Key key = operation::insert_record(
      context, "lending_policy", id,
      "name, borrower_group, device_kind, first_day, last_day, period_count, period_unit, renewal_count, renewal_unit, "
      "renewal_base, most_renewals, most_loans, end_of_day, closed_days, opening, ends_with_borrower, keep_days, "
      "accepts_donor_evidence, needs_agreement, remind_before, remind_on_day, remind_after",
      request.name, request.borrower_group, request.device_kind, request.first_day, request.last_day,
      count(request.period), unit(request.period), count(request.renewal_period), unit(request.renewal_period),
      request.renewal_base, request.most_renewals, request.most_loans, request.end_of_day, request.closed_days, opening,
      request.ends_with_borrower, request.keep_days, request.accepts_donor_evidence, request.needs_agreement, before,
      request.remind_on_day, after);
  for (const RangeText& range : request.schedule) {
    context.database.run("INSERT INTO policy_range (policy, first_day, last_day, limit_day) VALUES ($1, $2, $3, $4)",
                         key, range.first_day, range.last_day, range.limit);
  }
  context.trail.touch("policy", id);
  return {Id{id}, 1};
}

struct EndPolicy {
  Id id;
  Date last_day;
  static void describe(Fields<EndPolicy>& field) {
    field("id", &EndPolicy::id, "The policy.");
    field("last_day", &EndPolicy::last_day, "The last day on which it holds; loans lent by it keep it.");
  }
};

Saved end_policy(Context& context, const EndPolicy& request) {
  storage::Rows rows = context.database.query(
      "SELECT key, revision, first_day, last_day FROM lending_policy WHERE controller = $1 AND id = $2 AND state = "
      "'valid'",
      context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  const std::int64_t revision = row->integer(1);
  context.check_revision(revision);
  base::require(people::check_end({row->optional_date(2), row->optional_date(3)}, request.last_day));
  context.database.run("UPDATE lending_policy SET last_day = $2, revision = $3 WHERE key = $1", row->integer(0),
                       request.last_day, revision + 1);
  context.trail.touch("policy", request.id.text);
  return {request.id, revision + 1};
}

#define POLICY_COLUMNS                                                                                           \
  "SELECT p.key, p.id, p.revision, p.name, p.borrower_group, p.device_kind, p.first_day, p.last_day, o.id FROM " \
  "lending_policy p LEFT JOIN opening o ON o.key = p.opening WHERE p.controller = $1 AND p.state = 'valid' "

PolicyView view(Context& context, const storage::Row& row) {
  PolicyView view;
  view.id = {row.string(1)};
  view.revision = row.integer(2);
  view.name = row.string(3);
  view.borrower_group = row.optional_string(4);
  view.device_kind = row.optional_code<DeviceKind>(5);
  view.first_day = row.optional_date(6);
  view.last_day = row.optional_date(7);
  if (!row.is_null(8)) view.opening = Id{row.string(8)};
  const PolicyTerms terms = read_policy(context.database, row.integer(0)).terms;
  view.period = text_of(terms.due.period);
  view.renewal_period = text_of(terms.renewal_period);
  view.renewal_base = terms.due.renewal_base;
  view.most_renewals = terms.due.most_renewals;
  view.most_loans = terms.most_loans;
  view.end_of_day = terms.due.end_of_day;
  view.closed_days = terms.due.closed_days;
  for (const DueRange& range : terms.due.schedule) {
    view.schedule.push_back({range.days.first_day, range.days.last_day, range.limit});
  }
  view.ends_with_borrower = terms.ends_with_borrower;
  view.keep_days = terms.keep_days;
  view.accepts_donor_evidence = terms.accepts_donor_evidence;
  view.needs_agreement = terms.needs_agreement;
  view.remind_before = terms.remind_before;
  view.remind_on_day = terms.remind_on_day;
  view.remind_after = terms.remind_after;
  return view;
}

PolicyView get_policy(Context& context, const operation::ById& request) {
  storage::Rows rows = context.database.query(POLICY_COLUMNS "AND p.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return view(context, *row);
}

struct ListPolicies : Paging {
  std::optional<DeviceKind> device_kind;
  std::optional<Date> on;
  static void describe(Fields<ListPolicies>& field) {
    field("device_kind", &ListPolicies::device_kind, "Only policies that can hold for this kind of device.");
    field("on", &ListPolicies::on, "Only policies that hold on this day.");
    describe_paging(field);
  }
};

Page<PolicyView> list_policies(Context& context, const ListPolicies& request) {
  return operation::read_page<PolicyView>(
      context.database.query(
          POLICY_COLUMNS "AND p.key > $2 AND ($3 IS NULL OR p.device_kind IS NULL OR p.device_kind = $3) AND ($4 IS "
                         "NULL OR (COALESCE(p.first_day, $4) <= $4 AND $4 <= COALESCE(p.last_day, $4))) ORDER BY "
                         "p.key LIMIT $5",
          context.actor.controller, operation::page_start(request), request.device_kind, request.on, request.limit + 1),
      request, [&](const storage::Row& row) { return view(context, row); });
}

}  // namespace

std::vector<operation::Operation> policy_operations() {
  using operation::define;
  using operation::Effect;
  return {
      define<define_policy>({.name = "policy.define",
                             .summary = "Defines a lending policy; a later one of the same scope supersedes it.",
                             .access = policy_keepers,
                             .effect = Effect::write}),
      define<end_policy>({.name = "policy.end",
                          .summary = "Says until when a lending policy holds.",
                          .access = policy_keepers,
                          .effect = Effect::write,
                          .revises = true}),
      define<get_policy>({.name = "policy.get", .summary = "Reads one lending policy.", .access = policy_readers}),
      define<list_policies>(
          {.name = "policy.list", .summary = "Lists lending policies, page by page.", .access = policy_readers}),
  };
}

}  // namespace mukana::loans
