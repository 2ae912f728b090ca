// Renewing loans, and kits as one: another due date is added, and the device stays out.
#include <algorithm>
#include <tuple>

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
  std::optional<Id> kit_loan;
  std::optional<Date> due_on;
  std::optional<Instant> due_at;
  std::optional<std::string> reason;
  static void describe(Fields<RenewLoan>& field) {
    field("loan", &RenewLoan::loan, "The loan; or the device that is out; or the kit loan.");
    field("device", &RenewLoan::device, "The device whose open loan is renewed.");
    field("kit_loan", &RenewLoan::kit_loan, "The kit loan: each of its devices that is out is renewed, or none.");
    field("due_on", &RenewLoan::due_on,
          "The new due day, where it is not computed by the policy; the renewal limit holds all the same.");
    field("due_at", &RenewLoan::due_at, "The instant by which it is due then.");
    field("reason", &RenewLoan::reason, "Why it is renewed.",
          {.field_class = base::FieldClass::free_text, .multiline = true});
  }
};

struct Renewed {
  Id id;
  std::int64_t revision = 1;
  std::int64_t renewals = 0;
  Instant due_at;
  Date due_on;
  std::int64_t waiting = 0;
  std::vector<Id> loans;
  static void describe(Fields<Renewed>& field) {
    field("id", &Renewed::id, "The id of the loan, or of the kit loan.");
    field("revision", &Renewed::revision, "The record's revision after this call; it counts from 1.");
    field("renewals", &Renewed::renewals, "How often it was renewed, this time included; of a kit the most.");
    field("due_at", &Renewed::due_at, "By when it is due now; of a kit the earliest of its devices.");
    field("due_on", &Renewed::due_on, "The local day of that.");
    field("waiting", &Renewed::waiting,
          "How many others wait for such a device, for whom others are free; of a kit the most of its devices.");
    field("loans", &Renewed::loans, "Of a kit, the loans that were renewed.");
  }
};

// A due date that somebody chose: later than the old one like any other.
NewDue chosen_due(Context& context, const RenewLoan& request, const DueQuestion& question,
                  const std::optional<Policy>& policy, const char* path) {
  if (request.due_at && request.due_on) {
    throw Failed(Status::format, "TWO_TIMES", "Either the instant or the day is given, not both.", "/due_on");
  }
  if (policy) base::require(check_renewals(question.renewals, policy->terms.due.most_renewals, path));
  NewDue due;
  due.at = request.due_at;
  due.on = request.due_at ? context.zone.date(*request.due_at) : *request.due_on;
  const Instant at = due_instant({0, due.on, due.at}, context.zone);
  base::require(check_moves(question, at, request.due_at ? "/due_at" : "/due_on"));
  return due;
}

NewDue next_due(Context& context, const RenewLoan& request, const StoredLoan& loan, const char* path) {
  const DueQuestion question = renewal_question(context, loan);
  const auto policy = policy_of(context, loan);
  if (request.due_on || request.due_at) return chosen_due(context, request, question, policy, path);
  if (!policy) {
    throw Failed(Status::conflict, "NO_POLICY", "No lending policy holds for the loan: give the due date.", "/due_on");
  }
  const DueAnswer answer = due_by_policy(context, *policy, question, path);
  base::require(answer.refusal);
  return computed_due(answer, policy->terms.due.renewal_base, context.zone);
}

Renewed renew_one(Context& context, const RenewLoan& request, const StoredLoan& loan, const char* path) {
  if (loan.time.returned) throw Failed(Status::conflict, "LOAN_CLOSED", "The loan is closed already.", path);
  base::require(check_not_suspended(context.database, loan.borrower, context.today(), path));
  NewDue due = next_due(context, request, loan, path);
  const OthersWaiting others = others_waiting(context, loan.device, loan.kind, loan.borrower, due.on);
  base::require(check_renewable(others, path));
  due.reason = request.reason;
  add_due(context, loan.key, due);
  context.database.run("UPDATE loan SET revision = revision + 1 WHERE key = $1", loan.key);
  context.trail.touch("loan", loan.id);
  const Due kept = *last_due(context.database, loan.key);
  return {Id{loan.id}, loan.revision + 1, kept.number, due_instant(kept, context.zone), kept.on, others.count(), {}};
}

// Each device by the policy of its own loan, all of them or none.
Renewed renew_kit(Context& context, const RenewLoan& request) {
  if (request.loan || request.device) {
    throw Failed(Status::format, "TWO_OBJECTS", "Either a loan, a device or a kit loan is given.", "/kit_loan");
  }
  const KitLoan kit = require_kit_loan(context, *request.kit_loan);
  const std::vector<StoredLoan> open = open_loans_of_kit(context, kit.key);
  context.check_revision(kit.revision);
  std::optional<Renewed> all;
  for (const StoredLoan& loan : open) {
    Renewed one = renew_one(context, request, loan, "/kit_loan");
    const Id id = one.id;
    if (!all) all = one;
    if (one.due_at < all->due_at) std::tie(all->due_at, all->due_on) = std::tie(one.due_at, one.due_on);
    all->renewals = std::max(all->renewals, one.renewals);
    all->waiting = std::max(all->waiting, one.waiting);
    all->loans.push_back(id);
  }
  context.database.run("UPDATE kit_loan SET revision = revision + 1 WHERE key = $1", kit.key);
  context.trail.touch("kit_loan", request.kit_loan->text);
  all->id = *request.kit_loan;
  all->revision = kit.revision + 1;
  return *all;
}

Renewed renew(Context& context, const RenewLoan& request) {
  if (request.kit_loan) return renew_kit(context, request);
  const StoredLoan loan = require_loan(context, request.loan, request.device);
  context.check_revision(loan.revision);
  return renew_one(context, request, loan, "/loan");
}

}  // namespace

std::vector<operation::Operation> renew_operations() {
  return {
      operation::define<renew>({.name = "loan.renew",
                                .summary = "Renews a loan, or a kit as one: adds a due date later than the one before.",
                                .access = lenders,
                                .effect = operation::Effect::write,
                                .revises = true})};
}

}  // namespace mukana::loans
