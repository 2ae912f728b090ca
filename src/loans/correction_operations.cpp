// Loans that were written down wrongly: amended with a reason, or made void. What was stays readable.
#include "mukana/loans/rules.hpp"
#include "mukana/people/rules.hpp"

#include "base/json.hpp"
#include "loans/access.hpp"
#include "loans/loan_records.hpp"
#include "loans/loan_view.hpp"
#include "loans/operations.hpp"
#include "loans/queue_records.hpp"
#include "loans/records.hpp"

namespace mukana::loans {
namespace {

using base::Date;
using base::Failed;
using base::FieldClass;
using base::Fields;
using base::Id;
using base::Instant;
using base::Status;
using operation::Context;
using operation::EntryMode;
using operation::Saved;

struct AmendLoan {
  Id id;
  std::string reason;
  std::optional<Instant> out_at;
  std::optional<Date> out_on;
  std::optional<Instant> returned_at;
  std::optional<Date> returned_on;
  std::optional<Condition> condition;
  static void describe(Fields<AmendLoan>& field) {
    field("id", &AmendLoan::id, "The loan.");
    field("reason", &AmendLoan::reason, "Why it is amended.", {.field_class = FieldClass::free_text});
    field("out_at", &AmendLoan::out_at, "When it was really handed out.");
    field("out_on", &AmendLoan::out_on, "The day, where only that is known.");
    field("returned_at", &AmendLoan::returned_at, "When it really came back; only of a loan that ended.");
    field("returned_on", &AmendLoan::returned_on, "The day, where only that is known.");
    field("condition", &AmendLoan::condition, "In which condition it really came back.");
  }
};

struct VoidLoan {
  Id id;
  std::string reason;
  static void describe(Fields<VoidLoan>& field) {
    field("id", &VoidLoan::id, "The loan that never was.");
    field("reason", &VoidLoan::reason, "Why it is void.", {.field_class = FieldClass::free_text});
  }
};

struct LoanVoided {
  Id id;
  std::int64_t revision = 1;
  std::vector<Id> reopened;
  std::vector<Id> not_reopened;
  static void describe(Fields<LoanVoided>& field) {
    field("id", &LoanVoided::id, "The id of the loan.");
    field("revision", &LoanVoided::revision, "The record's revision after this call; it counts from 1.");
    field("reopened", &LoanVoided::reopened,
          "Reservations that the loan had fulfilled: they wait again, at their old place.");
    field("not_reopened", &LoanVoided::not_reopened,
          "Those that stay fulfilled, since the person stands in that queue by another reservation already.");
  }
};

// Keeps what the loan is now as the revision that is replaced, and takes it out of the device's history.
StoredLoan take_out(Context& context, const Id& id, const std::string& reason) {
  StoredLoan loan = require_loan(context, id, "/id");
  context.check_revision(loan.revision);
  base::require(people::check_not_blank(reason, "/reason"));
  std::string body;
  {
    static const std::string sql = select_loans() + "AND l.key = $2";
    storage::Rows rows = context.database.query(sql, context.actor.controller, loan.key, nullptr, nullptr, nullptr,
                                                context.now, nullptr, nullptr, context.today());
    const LoanView view = view_loan(context, *rows.next());
    base::JsonWriter(body).structure(*base::struct_type<LoanView>(), &view);
  }
  context.database.run(
      "INSERT INTO loan_revision (loan, revision, body, replaced_at, replaced_by, reason) VALUES ($1, $2, $3, $4, $5, "
      "$6)",
      loan.key, loan.revision, body, context.now, context.actor.person, reason);
  context.database.run("UPDATE loan SET state = 'void', revision = revision + 1 WHERE key = $1", loan.key);
  context.trail.touch("device", loan.device_id);
  return loan;
}

struct Times {
  KeptTime out;
  std::optional<KeptTime> returned;
  EntryMode mode = EntryMode::live;
};

Times stored_times(Context& context, const StoredLoan& loan) {
  storage::Rows rows = context.database.query(
      "SELECT out_at, out_day, out_precision, returned_at, returned_day, returned_precision, entry_mode FROM loan "
      "WHERE key = $1",
      loan.key);
  const storage::Row* row = rows.next();
  const auto kept = [&](int at) {
    const bool by_day = row->code<Precision>(at + 2) == Precision::day;
    return KeptTime{by_day ? on_day(row->date(at + 1), context.zone) : exactly(row->instant(at)), row->date(at + 1),
                    row->code<Precision>(at + 2)};
  };
  Times times{kept(0), std::nullopt, row->code<EntryMode>(6)};
  if (!row->is_null(3)) times.returned = kept(3);
  return times;
}

Times amended_times(Context& context, const AmendLoan& request, const StoredLoan& loan) {
  const AskedTime out{request.out_at, request.out_on, "out"};
  const AskedTime returned{request.returned_at, request.returned_on, "returned"};
  Times times = stored_times(context, loan);
  if ((returned.given() || request.condition) && !times.returned) {
    throw Failed(Status::conflict, "LOAN_OPEN", "The loan has not ended: it is returned, not amended.",
                 returned.given() ? returned.path() : "/condition");
  }
  if (out.given()) times.out = keep_time(context, out);
  if (returned.given()) times.returned = keep_time(context, returned);
  base::require(check_happened(times.out.moment.earliest, context.now, out.path()));
  if (times.returned) {
    base::require(check_happened(times.returned->moment.earliest, context.now, returned.path()));
    base::require(check_return(LoanTime{times.out.moment, std::nullopt}, times.returned->moment, returned.path()));
  }
  return times;
}

// A grant says when the device became the borrower's own, and ended the loan: that is not said otherwise here.
void refuse_granted(Context& context, storage::Key loan, std::string path) {
  if (context.database.integer("SELECT key FROM loan WHERE key = $1 AND ended_as = 'granted'", loan)) {
    throw Failed(Status::conflict, "LOAN_GRANTED", "The loan ended as the borrower was granted the device.",
                 std::move(path));
  }
}

// The field that is to blame where the loan does not fit in any more.
std::string blamed(const AmendLoan& request) {
  const AskedTime out{request.out_at, request.out_on, "out"};
  const AskedTime returned{request.returned_at, request.returned_on, "returned"};
  return returned.given() && !out.given() ? returned.path() : out.path();
}

Saved amend_loan(Context& context, const AmendLoan& request) {
  const Id& id = request.id;
  const auto device = require_loan(context, id, "/id").device;
  const DeviceHistory before = read_history(context.database, device, context.zone);
  const StoredLoan loan = take_out(context, id, request.reason);
  const AskedTime returned_when{request.returned_at, request.returned_on, "returned"};
  if (returned_when.given() || request.condition) {
    refuse_granted(context, loan.key, returned_when.given() ? returned_when.path() : "/condition");
  }
  const Times times = amended_times(context, request, loan);
  const std::string path = blamed(request);
  const DeviceHistory others = read_history(context.database, device, context.zone);
  LoanTime time{times.out.moment, std::nullopt};
  if (times.returned) time.returned = times.returned->moment;
  base::require(check_no_overlap(time, others.loans, path));
  const auto unproven = check_sanitised(others, times.out.moment);
  if (times.mode != EntryMode::historical) base::require(unproven);
  if (const auto due = last_due(context.database, loan.key)) {
    base::require(check_due_at(times.out.moment.earliest, due_instant(*due, context.zone), path));
  }
  const auto& returned = times.returned;
  context.database.run(
      "UPDATE loan SET state = 'valid', out_at = $2, out_day = $3, out_precision = $4, returned_at = $5, returned_day "
      "= $6, returned_precision = $7, condition = COALESCE($8, condition), flags = $9 WHERE key = $1",
      loan.key, times.out.moment.earliest, times.out.day, times.out.precision,
      returned ? std::optional(returned->moment.latest) : std::nullopt,
      returned ? std::optional(returned->day) : std::nullopt,
      returned ? std::optional(returned->precision) : std::nullopt, request.condition,
      unproven ? base::code(LoanFlag::no_wipe_evidence) : std::string_view());
  base::require(check_correction(before, read_history(context.database, device, context.zone), path));
  refresh_state(context.database, device, context.zone);
  free_device(context, device);  // a wipe may count now that did not: then it is kept for whose turn it is
  return {id, loan.revision + 1};
}

std::vector<Id> ids(const std::vector<std::string>& texts) {
  std::vector<Id> all;
  for (const std::string& text : texts) all.push_back({text});
  return all;
}

LoanVoided void_loan(Context& context, const VoidLoan& request) {
  const auto device = require_loan(context, request.id, "/id").device;
  const DeviceHistory before = read_history(context.database, device, context.zone);
  const StoredLoan loan = take_out(context, request.id, request.reason);
  refuse_granted(context, loan.key, "/id");
  base::require(check_correction(before, read_history(context.database, device, context.zone), "/id"));
  refresh_state(context.database, device, context.zone);
  const Reopened waiting = reopen_reservations(context, loan.key, request.reason);
  free_device(context, device);
  return {request.id, loan.revision + 1, ids(waiting.reopened), ids(waiting.not_reopened)};
}

}  // namespace

std::vector<operation::Operation> loan_correction_operations() {
  using operation::define;
  using operation::Effect;
  return {
      define<amend_loan>({.name = "loan.amend",
                          .summary = "Corrects when a device was handed out or came back; what was stays readable.",
                          .access = lenders,
                          .effect = Effect::write,
                          .revises = true}),
      define<void_loan>(
          {.name = "loan.void",
           .summary = "Makes a loan void: it is kept, and never counted; who had waited for it waits again.",
           .access = lenders,
           .effect = Effect::write,
           .revises = true}),
  };
}

}  // namespace mukana::loans
