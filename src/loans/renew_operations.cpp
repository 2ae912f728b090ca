// Renewing loans: another due date is added, and the device stays out.
#include "mukana/loans/rules.hpp"

#include "loans/access.hpp"
#include "loans/loan_records.hpp"
#include "loans/operations.hpp"
#include "loans/policy_records.hpp"
#include "loans/queue_records.hpp"

namespace mukana::loans {
namespace {

using base::Date;
using base::Failed;
using base::Fields;
using base::Id;
using base::Instant;
using base::Status;
using operation::Context;

struct RenewLoan {
  std::optional<Id> loan;
  std::optional<Id> device;
  std::optional<Date> due_on;
  std::optional<Instant> due_at;
  std::optional<std::string> reason;
  static void describe(Fields<RenewLoan>& field) {
    field("loan", &RenewLoan::loan, "The loan; or the device that is out.");
    field("device", &RenewLoan::device, "The device whose open loan is renewed.");
    field("due_on", &RenewLoan::due_on,
          "The new due day, where it is not computed by the policy; the renewal limit holds all the same.");
    field("due_at", &RenewLoan::due_at, "The instant by which it is due then.");
    field("reason", &RenewLoan::reason, "Why.", {.field_class = base::FieldClass::free_text, .multiline = true});
  }
};

struct Renewed {
  Id id;
  std::int64_t revision = 1;
  std::int64_t renewals = 0;
  Instant due_at;
  Date due_on;
  static void describe(Fields<Renewed>& field) {
    field("id", &Renewed::id, "The id of the loan.");
    field("revision", &Renewed::revision, "The loan's revision after this call; it counts from 1.");
    field("renewals", &Renewed::renewals, "How often it was renewed, this time included.");
    field("due_at", &Renewed::due_at, "By when it is due now.");
    field("due_on", &Renewed::due_on, "The local day of that.");
  }
};

// A due date that somebody chose: later than the old one like any other.
NewDue chosen_due(Context& context, const RenewLoan& request, const DueQuestion& question,
                  const std::optional<Policy>& policy) {
  if (request.due_at && request.due_on) {
    throw Failed(Status::format, "TWO_TIMES", "Either the instant or the day is given, not both.", "/due_on");
  }
  if (policy) base::require(check_renewals(question.renewals, policy->terms.due.most_renewals, "/loan"));
  NewDue due;
  due.at = request.due_at;
  due.on = request.due_at ? context.zone.date(*request.due_at) : *request.due_on;
  const Instant at = due_instant({0, due.on, due.at}, context.zone);
  base::require(check_moves(question, at, request.due_at ? "/due_at" : "/due_on"));
  return due;
}

NewDue next_due(Context& context, const RenewLoan& request, const StoredLoan& loan) {
  const DueQuestion question = renewal_question(context, loan);
  const auto policy = policy_of(context, loan);
  if (request.due_on || request.due_at) return chosen_due(context, request, question, policy);
  if (!policy) {
    throw Failed(Status::conflict, "NO_POLICY", "No lending policy holds for the loan: give the due date.", "/due_on");
  }
  const DueAnswer answer = due_by_policy(context, *policy, question, "/loan");
  base::require(answer.refusal);
  return computed_due(answer, policy->terms.due.renewal_base, context.zone);
}

Renewed renew(Context& context, const RenewLoan& request) {
  const StoredLoan loan = require_loan(context, request.loan, request.device);
  context.check_revision(loan.revision);
  if (loan.time.returned) throw Failed(Status::conflict, "LOAN_CLOSED", "The loan is closed already.", "/loan");
  base::require(check_not_suspended(context.database, loan.borrower, context.today(), "/loan"));
  NewDue due = next_due(context, request, loan);
  base::require(check_renewable(context, loan.device, loan.kind, loan.borrower, due.on));
  due.reason = request.reason;
  add_due(context, loan.key, due);
  context.database.run("UPDATE loan SET revision = revision + 1 WHERE key = $1", loan.key);
  context.trail.touch("loan", loan.id);
  const Due kept = *last_due(context.database, loan.key);
  return {Id{loan.id}, loan.revision + 1, kept.number, due_instant(kept, context.zone), kept.on};
}

}  // namespace

std::vector<operation::Operation> renew_operations() {
  return {operation::define<renew>({.name = "loan.renew",
                                    .summary = "Renews a loan: adds a due date later than the one before.",
                                    .access = lenders,
                                    .effect = operation::Effect::write,
                                    .revises = true})};
}

}  // namespace mukana::loans
