// Handing devices out, one by one or a kit as one.
#include "mukana/loans/rules.hpp"

#include "loans/access.hpp"
#include "loans/agreement_records.hpp"
#include "loans/handover.hpp"
#include "loans/kit_records.hpp"
#include "loans/loan_records.hpp"
#include "loans/operations.hpp"
#include "loans/organisation_rights.hpp"
#include "loans/policy_records.hpp"
#include "loans/queue_records.hpp"
#include "loans/records.hpp"
#include "operation/saving.hpp"
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
using operation::EntryMode;
using storage::Key;

struct CheckOut {
  std::optional<Id> id;
  std::optional<Id> device;
  std::optional<Id> kit;
  Id borrower;
  std::optional<Instant> out_at;
  std::optional<Date> out_on;
  std::optional<Date> due_on;
  std::optional<Instant> due_at;
  std::vector<Handed> accessories;
  std::optional<AcceptanceText> agreement;
  std::optional<std::string> override_reason;
  std::optional<Instant> returned_at;
  std::optional<Date> returned_on;
  std::optional<Condition> condition;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<CheckOut>& field) {
    field("id", &CheckOut::id, "The loan's id, or the kit loan's; made here where it is left out.");
    field("device", &CheckOut::device, "The device handed out.");
    field("kit", &CheckOut::kit, "The kit handed out as one, instead of a device: a loan for each of its devices.");
    field("borrower", &CheckOut::borrower, "Who takes it.", {.field_class = base::FieldClass::personal});
    field("out_at", &CheckOut::out_at, "When it was handed out.");
    field("out_on", &CheckOut::out_on, "The day, where only that is known: it counts from the day's first instant.");
    field("due_on", &CheckOut::due_on,
          "The day by whose end it is due; by the lending policy where neither this nor `due_at` is given.");
    field("due_at", &CheckOut::due_at, "The instant by which it is due.");
    field("accessories", &CheckOut::accessories, "What goes with it: a charger, a case.", {.most = 50});
    field("agreement", &CheckOut::agreement, "What the borrower accepted, in person.");
    field("override_reason", &CheckOut::override_reason,
          "Why it is handed out although it is kept for somebody else, who waits again at their place; kept with that "
          "reservation.",
          {.field_class = base::FieldClass::free_text, .multiline = true});
    field("returned_at", &CheckOut::returned_at, "When it came back, where a past loan is recorded whole.");
    field("returned_on", &CheckOut::returned_on,
          "The day on which it came back, where only that is known: the whole day counts as loaned.");
    field("condition", &CheckOut::condition, "How it came back.");
    field("entry_mode", &CheckOut::entry_mode,
          "historical: accepted without wipe evidence, and flagged; neither policy, suspension nor limit is asked. "
          "Loans that overlap are refused even then.",
          {.has_default = true});
  }
};

struct CheckedOut {
  Id id;
  std::int64_t revision = 1;
  std::optional<Instant> due_at;
  std::optional<Date> due_on;
  std::vector<Id> loans;
  static void describe(Fields<CheckedOut>& field) {
    field("id", &CheckedOut::id, "The id of the loan, or of the kit loan.");
    field("revision", &CheckedOut::revision, "The record's revision after this call; it counts from 1.");
    field("due_at", &CheckedOut::due_at, "By when it is due; of a kit the earliest of its devices.");
    field("due_on", &CheckedOut::due_on, "The local day of that.");
    field("loans", &CheckedOut::loans, "Of a kit, the loan of each device.");
  }
};

// What is known of the whole checkout before its devices are looked at one by one.
struct Lending {
  const CheckOut& request;
  KeptTime out;
  std::optional<KeptTime> returned;
  LoanTime time;
  Key borrower = 0;
  BorrowerTerms terms;

  bool is_historical() const { return request.entry_mode == EntryMode::historical; }
  bool is_past() const { return is_historical() || returned; }
};

struct Handover {
  Key device = 0;
  std::string device_id;
  std::optional<Policy> policy;
  std::string flags;
  std::optional<NewDue> due;
};

// A live loan of an unwiped or unloanable device is refused; a historical one is accepted and flagged.
std::string flags_of(const DeviceHistory& history, std::span<const StateSpan> states, const Lending& lending) {
  const auto unproven = check_sanitised(history, lending.out.moment);
  if (lending.is_historical()) return unproven ? std::string(base::code(LoanFlag::no_wipe_evidence)) : "";
  base::require(unproven);
  base::require(check_available(state_at(states, lending.out.moment.latest)));
  return "";
}

std::optional<NewDue> due_of(Context& context, const Lending& lending, const std::optional<Policy>& policy) {
  const CheckOut& request = lending.request;
  NewDue due;
  due.first = true;
  if (request.due_at) {
    due.at = request.due_at;
    due.on = context.zone.date(*request.due_at);
    return due;
  }
  if (request.due_on) {
    due.on = *request.due_on;
    return due;
  }
  if (!policy || lending.is_past()) return std::nullopt;
  DueQuestion question{lending.out.moment.earliest, context.now};
  question.borrower_until = lending.terms.until;
  question.day_only = lending.out.precision == Precision::day;
  const DueAnswer answer = due_by_policy(context, *policy, question, question.day_only ? "/out_on" : "/out_at");
  base::require(answer.refusal);
  due = computed_due(answer, RenewalBase::checkout, context.zone);
  due.first = true;
  return due;
}

void check_borrower(Context& context, const Lending& lending, const std::optional<Policy>& policy) {
  base::require(check_not_suspended(context.database, lending.borrower, lending.out.day, "/borrower"));
  if (!policy) return;
  if (policy->terms.most_loans && !lending.returned) {
    const auto kind = policy->device_kind ? std::optional(base::code(*policy->device_kind)) : std::nullopt;
    base::require(check_limit(open_loans(context.database, lending.borrower, kind), *policy->terms.most_loans));
  }
  if (policy->terms.needs_agreement && !lending.request.agreement) {
    throw Failed(Status::refused, "AGREEMENT_REQUIRED", "The policy needs an agreement that was accepted.",
                 "/agreement");
  }
}

Handover check_device(Context& context, const Lending& lending, Key device) {
  Handover handover{device, {}, {}, {}, {}};
  DeviceKind kind = DeviceKind::other;
  {
    storage::Rows rows = context.database.query("SELECT id, kind FROM device WHERE key = $1", device);
    const storage::Row* row = rows.next();
    handover.device_id = row->string(0);
    kind = row->code<DeviceKind>(1);
  }
  if (!lending.is_historical()) require_lender(context, device, "/device");
  const DeviceHistory history = read_history(context.database, device, context.zone);
  const AskedTime asked_out{lending.request.out_at, lending.request.out_on, "out"};
  base::require(check_no_overlap(lending.time, history.loans, asked_out.path()));
  const std::vector<StateSpan> states = timeline(history);
  handover.flags = flags_of(history, states, lending);
  base::require(check_loan_fits(history, states, lending.time, asked_out.path()));
  if (!lending.is_historical()) {
    handover.policy = find_policy(context, lending.terms.group, kind, lending.out.day);
    check_borrower(context, lending, handover.policy);
    const bool takes_donor_evidence = !handover.policy || handover.policy->terms.accepts_donor_evidence;
    base::require(check_sanitised(history, lending.out.moment, takes_donor_evidence));
  }
  handover.due = due_of(context, lending, handover.policy);
  if (!lending.is_past()) {
    const Date back = handover.due ? handover.due->on : Date{INT32_MAX};
    claim_device(context, device, lending.borrower, back, lending.request.override_reason);
    // What was kept too long may turn out to be nothing to lend.
    if (is_in_state(context, device, DeviceState::blocked)) base::require(check_available(DeviceState::blocked));
  }
  return handover;
}

// A refusal that speaks of a device speaks of the kit where a kit was asked for.
std::vector<Handover> check_devices(Context& context, const Lending& lending) {
  std::vector<Handover> handovers;
  if (lending.request.device) {
    handovers.push_back(check_device(context, lending, require_device(context, *lending.request.device, "/device")));
    return handovers;
  }
  try {
    const Key kit = require_kit(context, *lending.request.kit, "/kit");
    for (const Key device : kit_devices(context.database, kit)) {
      handovers.push_back(check_device(context, lending, device));
    }
  } catch (Failed& failed) {
    if (failed.failure().path == "/device") failed.failure().path = "/kit";
    throw;
  }
  return handovers;
}

Key store(Context& context, const Lending& lending, const Handover& handover, const std::string& id,
          std::optional<Key> kit_loan) {
  const auto& returned = lending.returned;
  const auto& out = lending.out;
  const EntryMode mode = lending.request.entry_mode;
  const Key key = operation::insert_record(
      context, "loan", id,
      "entry_mode, device, borrower, out_at, out_day, out_precision, returned_at, returned_day, returned_precision, "
      "return_entry_mode, return_recorded_at, condition, flags, policy, kit_loan",
      mode, handover.device, lending.borrower, out.moment.earliest, out.day, out.precision,
      returned ? std::optional(returned->moment.latest) : std::nullopt,
      returned ? std::optional(returned->day) : std::nullopt,
      returned ? std::optional(returned->precision) : std::nullopt, returned ? std::optional(mode) : std::nullopt,
      returned && lending.is_historical() ? std::optional(context.now) : std::nullopt, lending.request.condition,
      handover.flags, handover.policy ? std::optional(handover.policy->key) : std::nullopt, kit_loan);
  if (handover.due) add_due(context, key, *handover.due);
  refresh_state(context.database, handover.device, context.zone);
  if (returned && lending.is_historical()) leave_unfit_device(context, handover.device);
  if (!lending.is_past()) fulfil_reservations(context, handover.device, lending.borrower, key, out.day);
  context.trail.touch("loan", id);
  context.trail.touch("device", handover.device_id);
  return key;
}

Lending prepare(Context& context, const CheckOut& request) {
  if (request.device && request.kit) {
    throw Failed(Status::format, "TWO_OBJECTS", "Either a device or a kit is given, not both.", "/kit");
  }
  if (!request.device && !request.kit) {
    throw Failed(Status::format, "MISSING_FIELD", "Either a device or a kit is required.", "/device");
  }
  if (request.due_at && request.due_on) {
    throw Failed(Status::format, "TWO_TIMES", "Either the instant or the day is given, not both.", "/due_on");
  }
  const AskedTime asked_out{request.out_at, request.out_on, "out"};
  const AskedTime asked_return{request.returned_at, request.returned_on, "returned"};
  Lending lending{request, keep_time(context, asked_out), std::nullopt, {}, 0, {}};
  base::require(check_happened(lending.out.moment.earliest, context.now, asked_out.path()));
  lending.time = {lending.out.moment, std::nullopt, lending.is_historical()};
  if (asked_return.given()) {
    lending.returned = keep_time(context, asked_return);
    base::require(check_return(lending.time, lending.returned->moment, asked_return.path()));
    lending.time.returned = lending.returned->moment;
    lending.time.returned_broken = request.condition == Condition::damaged;
  }
  if (request.due_on) base::require(check_due(lending.out.day, *request.due_on));
  if (request.due_at) base::require(check_due_at(lending.out.moment.earliest, *request.due_at));
  lending.borrower = people::require_person(context, request.borrower, "/borrower");
  lending.terms = borrower_terms(context.database, lending.borrower, lending.out.day);
  return lending;
}

CheckedOut check_out(Context& context, const CheckOut& request) {
  const Lending lending = prepare(context, request);
  const std::string id = context.id_or_new(request.id);
  const std::vector<Handover> handovers = check_devices(context, lending);
  std::optional<Key> kit_loan;
  if (request.kit) {
    const Key kit = require_kit(context, *request.kit, "/kit");
    kit_loan = operation::insert_record(context, "kit_loan", id, "entry_mode, kit", request.entry_mode, kit);
    context.trail.touch("kit_loan", id);
  }
  CheckedOut answer{Id{id}, 1, {}, {}, {}};
  for (const Handover& handover : handovers) {
    const std::string loan = kit_loan ? id + "." + std::to_string(answer.loans.size() + 1) : id;
    const Key key = store(context, lending, handover, loan, kit_loan);
    if (answer.loans.empty()) hand_out_accessories(context, key, request.accessories, "/accessories");
    if (request.agreement) accept_agreement(context, key, AcceptedAt::checkout, *request.agreement, "/agreement");
    answer.loans.push_back({loan});
    if (!handover.due) continue;
    const Instant due = due_instant({0, handover.due->on, handover.due->at}, context.zone);
    if (!answer.due_at || due < *answer.due_at) answer.due_at = due;
  }
  if (answer.due_at) answer.due_on = context.zone.date(*answer.due_at);
  if (!kit_loan) answer.loans.clear();
  return answer;
}

}  // namespace

std::vector<operation::Operation> check_out_operations() {
  return {operation::define<check_out>({.name = "loan.check_out",
                                        .summary = "Hands a device or a kit out; a past loan may be recorded whole.",
                                        .access = lenders,
                                        .effect = operation::Effect::write})};
}

}  // namespace mukana::loans
