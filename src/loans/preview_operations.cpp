// What a due date would be, and why: for a checkout and for a renewal, without a trace.
#include "loans/access.hpp"
#include "loans/borrower_records.hpp"
#include "loans/loan_records.hpp"
#include "loans/operations.hpp"
#include "loans/policy_records.hpp"
#include "loans/queue_records.hpp"
#include "loans/records.hpp"
#include "people/records.hpp"

namespace mukana::loans {
namespace {

using base::Date;
using base::Failed;
using base::Fields;
using base::Id;
using base::Instant;
using base::Status;
using operation::Context;
using storage::Key;

struct PreviewDue {
  std::optional<Id> loan;
  std::optional<Id> device;
  std::optional<DeviceKind> device_kind;
  std::optional<Id> borrower;
  std::optional<std::string> borrower_group;
  std::optional<Instant> at;
  static void describe(Fields<PreviewDue>& field) {
    field("loan", &PreviewDue::loan, "The loan that would be renewed; for a checkout the device or its kind instead.");
    field("device", &PreviewDue::device, "The device that would be handed out.");
    field("device_kind", &PreviewDue::device_kind, "Its kind, where no certain device is meant.");
    field("borrower", &PreviewDue::borrower, "Who would take it.", {.field_class = base::FieldClass::personal});
    field("borrower_group", &PreviewDue::borrower_group, "The group of borrowers, where nobody is named.",
          {.longest = 100});
    field("at", &PreviewDue::at, "When it would be handed out; now where it is left out.");
  }
};

struct StepView {
  DueStepKind step = DueStepKind::base;
  Instant at;
  static void describe(Fields<StepView>& field) {
    field("step", &StepView::step,
          "base: from where it counts; period: the period was added; skipped_time: that wall-clock time did not exist; "
          "schedule_limit: not past the schedule's limit; closed_day: it was closed then; limit_before: the last open "
          "day before the limit; borrower_until: not past the borrower's own last day.");
    field("at", &StepView::at, "Where the due date was after this step.");
  }
};

struct DuePreview {
  std::optional<Id> policy;
  std::optional<Instant> due_at;
  std::optional<Date> due_on;
  std::optional<std::string> refused;
  std::optional<std::int64_t> waiting;
  std::vector<StepView> steps;
  static void describe(Fields<DuePreview>& field) {
    field("policy", &DuePreview::policy, "The policy that holds.");
    field("due_at", &DuePreview::due_at, "When it would be due.");
    field("due_on", &DuePreview::due_on, "The local day of that.");
    field("refused", &DuePreview::refused,
          "Why there would be no due date: NO_POLICY, RENEWAL_LIMIT, OUTSIDE_SCHEDULE, NO_OPEN_DAY, "
          "DUE_WOULD_NOT_MOVE, DUE_BEFORE_CHECKOUT, LOAN_CLOSED; or why it would be refused all the same: "
          "BORROWER_SUSPENDED, and of a renewal SOMEONE_WAITS.");
    field("waiting", &DuePreview::waiting, "Of a renewal, how many others wait for such a device, free ones or not.");
    field("steps", &DuePreview::steps, "What moved the due date, in the order of the steps.");
  }
};

DuePreview preview(Context& context, const std::optional<Policy>& policy, const DueQuestion& question) {
  DuePreview preview;
  if (!policy) {
    preview.refused = "NO_POLICY";
    return preview;
  }
  preview.policy = Id{policy->id};
  const DueAnswer answer = due_by_policy(context, *policy, question, "/loan");
  for (const DueStep& step : answer.steps) preview.steps.push_back({step.kind, step.at});
  if (answer.refusal) {
    preview.refused = answer.refusal->code;
  } else {
    preview.due_at = answer.due;
    preview.due_on = context.zone.date(answer.due);
  }
  return preview;
}

DuePreview preview_renewal(Context& context, const Id& id) {
  const StoredLoan loan = require_loan(context, id, "/loan");
  context.trail.touch("loan", loan.id);
  const auto policy = policy_of(context, loan);
  if (loan.time.returned) {
    DuePreview closed;
    closed.refused = "LOAN_CLOSED";
    return closed;
  }
  DuePreview renewal = preview(context, policy, renewal_question(context, loan));
  if (check_not_suspended(context.database, loan.borrower, context.today(), "/loan")) {
    renewal.refused = "BORROWER_SUSPENDED";
  }
  const OthersWaiting others =
      others_waiting(context, loan.device, loan.kind, loan.borrower, renewal.due_on.value_or(context.today()));
  renewal.waiting = others.count();
  if (!renewal.refused && check_renewable(others, "/loan")) renewal.refused = "SOMEONE_WAITS";
  return renewal;
}

DeviceKind kind_of(Context& context, const PreviewDue& request) {
  if (request.device && request.device_kind) {
    throw Failed(Status::format, "TWO_OBJECTS", "Either the device or its kind is given, not both.", "/device_kind");
  }
  if (request.device_kind) return *request.device_kind;
  if (!request.device)
    throw Failed(Status::format, "MISSING_FIELD", "A loan, a device or a kind is required.", "/loan");
  return device_kind(context.database, require_device(context, *request.device, "/device"));
}

DuePreview preview_due(Context& context, const PreviewDue& request) {
  if (request.loan) {
    if (request.device || request.device_kind) {
      throw Failed(Status::format, "TWO_OBJECTS", "Either a loan or what would be lent is given, not both.", "/loan");
    }
    return preview_renewal(context, *request.loan);
  }
  const DeviceKind kind = kind_of(context, request);
  const Instant out = request.at.value_or(context.now);
  const Date day = context.zone.date(out);
  BorrowerTerms terms{request.borrower_group, std::nullopt};
  const auto person = people::require_person(context, request.borrower, "/borrower");
  if (person) {
    terms = borrower_terms(context.database, *person, day);
  }
  DueQuestion question{out, context.now};
  question.borrower_until = terms.until;
  DuePreview checkout = preview(context, find_policy(context, terms.group, kind, day), question);
  if (person && check_not_suspended(context.database, *person, day, "/borrower")) {
    checkout.refused = "BORROWER_SUSPENDED";
  }
  return checkout;
}

}  // namespace

std::vector<operation::Operation> preview_operations() {
  return {operation::define<preview_due>(
      {.name = "loan.preview_due",
       .summary = "Tells when a loan or a renewal would be due, step by step; nothing is changed.",
       .access = borrower_readers})};
}

}  // namespace mukana::loans
