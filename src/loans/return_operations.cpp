// Taking devices back: one by one, or what is left of a kit.
#include <algorithm>

#include "mukana/loans/rules.hpp"

#include "loans/access.hpp"
#include "loans/agreement_records.hpp"
#include "loans/handover.hpp"
#include "loans/loan_records.hpp"
#include "loans/operations.hpp"
#include "loans/queue_records.hpp"
#include "loans/records.hpp"

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

struct ReturnLoan {
  std::optional<Id> loan;
  std::optional<Id> device;
  std::optional<Id> kit_loan;
  std::vector<Id> devices;
  std::optional<Instant> returned_at;
  std::optional<Date> returned_on;
  std::optional<Condition> condition;
  std::vector<Handed> missing;
  std::vector<Checked> checklist;
  std::optional<Damage> damage;
  std::optional<AcceptanceText> agreement;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<ReturnLoan>& field) {
    field("loan", &ReturnLoan::loan, "The loan; or the device that is out; or the kit loan.");
    field("device", &ReturnLoan::device, "The device whose open loan ends.");
    field("kit_loan", &ReturnLoan::kit_loan, "The kit loan of which devices come back.");
    field("devices", &ReturnLoan::devices, "Of a kit loan, only these devices; all that are out where left out.",
          {.most = 100});
    field("returned_at", &ReturnLoan::returned_at, "When it came back.");
    field("returned_on", &ReturnLoan::returned_on,
          "The day, where only that is known: the whole day counts as loaned.");
    field("condition", &ReturnLoan::condition,
          "How it came back, of a kit each device; what is damaged goes to repair before it is wiped.");
    field("missing", &ReturnLoan::missing, "Accessories that were handed out and did not come back.", {.most = 50});
    field("checklist", &ReturnLoan::checklist, "What was looked at.", {.most = 100});
    field("damage", &ReturnLoan::damage, "What damage is put down to.");
    field("agreement", &ReturnLoan::agreement, "What the borrower accepted at the return, in person.");
    field("entry_mode", &ReturnLoan::entry_mode, "Whether it is written down at the time, offline or afterwards.",
          {.has_default = true});
  }
};

struct Returned {
  Id id;
  std::int64_t revision = 1;
  std::vector<Id> loans;
  std::optional<std::int64_t> still_out;
  static void describe(Fields<Returned>& field) {
    field("id", &Returned::id, "The id of the loan, or of the kit loan.");
    field("revision", &Returned::revision, "The record's revision after this call; it counts from 1.");
    field("loans", &Returned::loans, "Of a kit loan, the loans that ended.");
    field("still_out", &Returned::still_out, "Of a kit loan, how many of its devices are still out.");
  }
};

std::vector<StoredLoan> kit_loans_meant(Context& context, const ReturnLoan& request, Key kit_loan) {
  std::vector<StoredLoan> open = open_loans_of_kit(context, kit_loan);
  if (request.devices.empty()) return open;
  std::vector<StoredLoan> meant;
  for (std::size_t i = 0; i < request.devices.size(); ++i) {
    const std::string path = base::join_path("/devices", i);
    const auto same = [&](const StoredLoan& loan) { return loan.device_id == request.devices[i].text; };
    const auto loan = std::find_if(open.begin(), open.end(), same);
    if (loan == open.end() || std::any_of(meant.begin(), meant.end(), same)) {
      throw Failed(Status::conflict, "NOT_OUT_WITH_KIT", "That device is not out with the kit.", path);
    }
    meant.push_back(*loan);
  }
  return meant;
}

void end_loan(Context& context, const ReturnLoan& request, const StoredLoan& loan, const KeptTime& returned,
              const std::string& path) {
  base::require(check_return(loan.time, returned.moment, path));
  const bool damaged = request.damage.has_value();
  context.database.run(
      "UPDATE loan SET returned_at = $2, returned_day = $3, returned_precision = $4, return_entry_mode = $5, "
      "condition = $6, damage_by = $7, damage_note = $8, return_recorded_at = $9, revision = revision + 1 WHERE key = "
      "$1",
      loan.key, returned.moment.latest, returned.day, returned.precision, request.entry_mode, request.condition,
      damaged ? std::optional(request.damage->by) : std::nullopt, damaged ? request.damage->note : std::nullopt,
      request.entry_mode == EntryMode::historical ? std::optional(context.now) : std::nullopt);
  if (request.agreement) accept_agreement(context, loan.key, AcceptedAt::return_, *request.agreement, "/agreement");
  refresh_state(context.database, loan.device, context.zone);
  advance_device(context, loan.device);
  context.trail.touch("loan", loan.id);
  context.trail.touch("device", loan.device_id);
}

Returned return_kit(Context& context, const ReturnLoan& request, const KeptTime& returned, const std::string& path) {
  if (request.loan || request.device) {
    throw Failed(Status::format, "TWO_OBJECTS", "Either a loan, a device or a kit loan is given.", "/kit_loan");
  }
  const KitLoan kit = require_kit_loan(context, *request.kit_loan);
  const std::vector<StoredLoan> meant = kit_loans_meant(context, request, kit.key);
  context.check_revision(kit.revision);
  if (request.damage && meant.size() > 1) {
    throw Failed(Status::argument, "ONE_DEVICE", "Damage is put down device by device.", "/damage");
  }
  Returned answer{*request.kit_loan, kit.revision + 1, {}, 0};
  for (const StoredLoan& loan : meant) {
    end_loan(context, request, loan, returned, path);
    answer.loans.push_back({loan.id});
  }
  std::vector<Key> together;
  for (const Id& id : loans_of_kit(context, kit.key, false)) {
    together.push_back(require_loan(context, id, "/kit_loan").key);
  }
  miss_accessories(context, together, request.missing, "/missing");
  keep_checklist(context, meant.front().key, request.checklist, "/checklist");
  context.database.run("UPDATE kit_loan SET revision = $2 WHERE key = $1", kit.key, answer.revision);
  answer.still_out = static_cast<std::int64_t>(loans_of_kit(context, kit.key, true).size());
  context.trail.touch("kit_loan", request.kit_loan->text);
  return answer;
}

Returned return_loan(Context& context, const ReturnLoan& request) {
  const AskedTime asked{request.returned_at, request.returned_on, "returned"};
  const KeptTime returned = keep_time(context, asked);
  base::require(check_happened(returned.moment.earliest, context.now, asked.path()));
  if (request.kit_loan) return return_kit(context, request, returned, asked.path());
  if (!request.devices.empty()) {
    throw Failed(Status::argument, "NO_KIT_LOAN", "Several devices come back by their kit loan.", "/devices");
  }
  const StoredLoan loan = require_loan(context, request.loan, request.device);
  context.check_revision(loan.revision);
  end_loan(context, request, loan, returned, asked.path());
  miss_accessories(context, {loan.key}, request.missing, "/missing");
  keep_checklist(context, loan.key, request.checklist, "/checklist");
  return {Id{loan.id}, loan.revision + 1, {}, {}};
}

struct LoseLoan {
  std::optional<Id> loan;
  std::optional<Id> device;
  std::optional<Instant> lost_at;
  std::optional<Date> lost_on;
  std::string reason;
  static void describe(Fields<LoseLoan>& field) {
    field("loan", &LoseLoan::loan, "The loan; or the device that is out.");
    field("device", &LoseLoan::device, "The device that was lost.");
    field("lost_at", &LoseLoan::lost_at, "When it was lost, or known to be.");
    field("lost_on", &LoseLoan::lost_on, "The day, where only that is known: the whole day counts as loaned.");
    field("reason", &LoseLoan::reason, "What happened.",
          {.field_class = base::FieldClass::free_text, .multiline = true});
  }
};

operation::Saved lose(Context& context, const LoseLoan& request) {
  const AskedTime asked{request.lost_at, request.lost_on, "lost"};
  const KeptTime lost = keep_time(context, asked);
  base::require(check_happened(lost.moment.earliest, context.now, asked.path()));
  const StoredLoan loan = require_loan(context, request.loan, request.device);
  context.check_revision(loan.revision);
  base::require(check_return(loan.time, lost.moment, asked.path()));
  context.database.run(
      "UPDATE loan SET returned_at = $2, returned_day = $3, returned_precision = $4, return_entry_mode = 'live', "
      "ended_as = 'lost', end_reason = $5, revision = revision + 1 WHERE key = $1",
      loan.key, lost.moment.latest, lost.day, lost.precision, request.reason);
  refresh_state(context.database, loan.device, context.zone);
  context.trail.touch("loan", loan.id);
  context.trail.touch("device", loan.device_id);
  return {Id{loan.id}, loan.revision + 1};
}

struct FindLoan {
  Id loan;
  std::optional<Instant> found_at;
  std::optional<std::string> reason;
  static void describe(Fields<FindLoan>& field) {
    field("loan", &FindLoan::loan, "The loan that ended because the device was lost; it stays closed.");
    field("found_at", &FindLoan::found_at, "When it was found; now where it is left out.");
    field("reason", &FindLoan::reason, "Where and how.",
          {.field_class = base::FieldClass::free_text, .multiline = true});
  }
};

operation::Saved find(Context& context, const FindLoan& request) {
  const StoredLoan loan = require_loan(context, request.loan, "/loan");
  context.check_revision(loan.revision);
  const auto lost = context.database.integer("SELECT key FROM loan WHERE key = $1 AND ended_as = 'lost'", loan.key);
  if (!lost) throw Failed(Status::conflict, "LOAN_NOT_LOST", "The loan did not end as lost.", "/loan");
  const Instant at = request.found_at.value_or(context.now);
  record_event(context, loan.device, {DeviceEvent::found, at, request.reason, "loan", loan.key, "/loan", "/found_at"});
  context.database.run(
      "INSERT INTO loan_correction (loan, correction, at, reason, recorded_at, recorded_by) VALUES ($1, 'found', $2, "
      "$3, $4, $5)",
      loan.key, at, request.reason, context.now, context.actor.person);
  context.database.run("UPDATE loan SET revision = revision + 1 WHERE key = $1", loan.key);
  context.trail.touch("loan", loan.id);
  context.trail.touch("device", loan.device_id);
  return {Id{loan.id}, loan.revision + 1};
}

}  // namespace

std::vector<operation::Operation> return_operations() {
  using operation::define;
  using operation::Effect;
  return {
      define<return_loan>({.name = "loan.return",
                           .summary = "Takes a device back, or devices of a kit.",
                           .access = lenders,
                           .effect = Effect::write,
                           .revises = true}),
      define<lose>({.name = "loan.lose",
                    .summary = "Ends a loan whose device was lost.",
                    .access = lenders,
                    .effect = Effect::write,
                    .revises = true}),
      define<find>({.name = "loan.find",
                    .summary = "Takes in a device that was lost on loan: the loan stays closed and is corrected.",
                    .access = lenders,
                    .effect = Effect::write,
                    .revises = true}),
  };
}

}  // namespace mukana::loans
