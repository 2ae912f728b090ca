// Handing devices out and taking them back.
#include "mukana/loans/rules.hpp"

#include "loans/access.hpp"
#include "loans/operations.hpp"
#include "loans/records.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
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
using operation::Saved;
using storage::Key;

struct CheckOut {
  std::optional<Id> id;
  Id device;
  Id borrower;
  std::optional<Instant> out_at;
  std::optional<Date> out_on;
  std::optional<Date> due_on;
  std::optional<Instant> returned_at;
  std::optional<Date> returned_on;
  std::optional<Condition> condition;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<CheckOut>& field) {
    field("id", &CheckOut::id, "The loan's id; made here where it is left out.");
    field("device", &CheckOut::device, "The device handed out.");
    field("borrower", &CheckOut::borrower, "Who takes it.", {.field_class = base::FieldClass::personal});
    field("out_at", &CheckOut::out_at, "When it was handed out.");
    field("out_on", &CheckOut::out_on, "The day, where only that is known: it counts from the day's first instant.");
    field("due_on", &CheckOut::due_on, "The day by which it is due.");
    field("returned_at", &CheckOut::returned_at, "When it came back, where a past loan is recorded whole.");
    field("returned_on", &CheckOut::returned_on,
          "The day on which it came back, where only that is known: the whole day counts as loaned.");
    field("condition", &CheckOut::condition, "How it came back.");
    field("entry_mode", &CheckOut::entry_mode,
          "historical: accepted without wipe evidence, and flagged. Loans that overlap are refused even then.",
          {.has_default = true});
  }
};

struct ReturnLoan {
  std::optional<Id> loan;
  std::optional<Id> device;
  std::optional<Instant> returned_at;
  std::optional<Date> returned_on;
  std::optional<Condition> condition;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<ReturnLoan>& field) {
    field("loan", &ReturnLoan::loan, "The loan; or the device that is out.");
    field("device", &ReturnLoan::device, "The device whose open loan ends.");
    field("returned_at", &ReturnLoan::returned_at, "When it came back.");
    field("returned_on", &ReturnLoan::returned_on,
          "The day, where only that is known: the whole day counts as loaned.");
    field("condition", &ReturnLoan::condition, "How it came back.");
    field("entry_mode", &ReturnLoan::entry_mode, "Whether it is written down at the time, offline or afterwards.",
          {.has_default = true});
  }
};

// A live loan of an unwiped or unloanable device is refused; a historical one is accepted and flagged.
std::string flags_of(const DeviceHistory& history, const KeptTime& out, EntryMode mode) {
  const auto unproven = check_sanitised(history, out.moment);
  if (mode == EntryMode::historical) return unproven ? std::string(base::code(LoanFlag::no_wipe_evidence)) : "";
  base::require(unproven);
  base::require(check_available(state_at(timeline(history), out.moment.latest)));
  return "";
}

void add_due(Context& context, Key loan, Date due) {
  context.database.run(
      "INSERT INTO loan_due (loan, number, due_on, recorded_at, recorded_by) VALUES ($1, 0, $2, $3, $4)", loan, due,
      context.now, context.actor.person);
}

Saved check_out(Context& context, const CheckOut& request) {
  const AskedTime asked_out{request.out_at, request.out_on, "out"};
  const AskedTime asked_return{request.returned_at, request.returned_on, "returned"};
  const KeptTime out = keep_time(context, asked_out);
  const std::string id = context.id_or_new(request.id);
  const Key device = require_device(context, request.device, "/device");
  const Key borrower = people::require_person(context, request.borrower, "/borrower");
  LoanTime loan{out.moment, std::nullopt, request.entry_mode == EntryMode::historical};
  std::optional<KeptTime> returned;
  if (asked_return.given()) {
    returned = keep_time(context, asked_return);
    base::require(check_return(loan, returned->moment, asked_return.path()));
    loan.returned = returned->moment;
  }
  if (request.due_on) base::require(check_due(out.day, *request.due_on));
  const DeviceHistory history = read_history(context.database, device, context.zone);
  base::require(check_no_overlap(loan, history.loans, asked_out.path()));
  const std::string flags = flags_of(history, out, request.entry_mode);
  const Key key =
      operation::insert_record(context, "loan", id,
                               "entry_mode, device, borrower, out_at, out_day, out_precision, returned_at, "
                               "returned_day, returned_precision, return_entry_mode, condition, flags",
                               request.entry_mode, device, borrower, out.moment.earliest, out.day, out.precision,
                               returned ? std::optional(returned->moment.latest) : std::nullopt,
                               returned ? std::optional(returned->day) : std::nullopt,
                               returned ? std::optional(returned->precision) : std::nullopt,
                               returned ? std::optional(request.entry_mode) : std::nullopt, request.condition, flags);
  if (request.due_on) add_due(context, key, *request.due_on);
  refresh_state(context.database, device, context.zone);
  context.trail.touch("loan", id);
  context.trail.touch("device", request.device.text);
  return {Id{id}, 1};
}

struct StoredLoan {
  Key key = 0;
  std::string id;
  std::int64_t revision = 1;
  Key device = 0;
  std::string device_id;
  LoanTime time;
};

// The loan meant, by its own id or as the open one of a device.
StoredLoan require_loan(Context& context, const ReturnLoan& request) {
  if (request.loan && request.device) {
    throw Failed(Status::format, "TWO_OBJECTS", "Either the loan or the device is given, not both.", "/device");
  }
  if (!request.loan && !request.device) {
    throw Failed(Status::format, "MISSING_FIELD", "Either the loan or the device is required.", "/loan");
  }
  const std::string path = request.loan ? "/loan" : "/device";
  const Key device = request.device ? require_device(context, *request.device, path) : 0;
  const std::string sql =
      "SELECT l.key, l.id, l.revision, l.device, d.id, l.out_at, l.out_day, l.out_precision, "
      "l.returned_at, " +
      people::merged_person_sql("l.borrower") +
      " FROM loan l JOIN device d ON d.key = l.device WHERE l.controller = $1 AND l.state = 'valid' "
      "AND (l.id = $2 OR ($2 IS NULL AND l.device = $3 AND l.returned_at IS NULL))";
  storage::Rows rows = context.database.query(sql, context.actor.controller, request.loan, device);
  const storage::Row* row = rows.next();
  if (row == nullptr && request.device) {
    throw Failed(Status::conflict, "DEVICE_NOT_ON_LOAN", "The device is not on loan.", path);
  }
  if (row == nullptr) throw operation::missing(path);
  if (!people::may_see_person(context, row->integer(9))) throw operation::Hidden(path);
  context.trail.concern(row->integer(9));
  const bool by_day = row->code<Precision>(7) == Precision::day;
  StoredLoan loan{row->integer(0), row->string(1), row->integer(2), row->integer(3), row->string(4), {}};
  loan.time.out = by_day ? on_day(row->date(6), context.zone) : exactly(row->instant(5));
  if (!row->is_null(8)) loan.time.returned = exactly(row->instant(8));
  return loan;
}

Saved return_loan(Context& context, const ReturnLoan& request) {
  const AskedTime asked{request.returned_at, request.returned_on, "returned"};
  const KeptTime returned = keep_time(context, asked);
  const StoredLoan loan = require_loan(context, request);
  context.check_revision(loan.revision);
  base::require(check_return(loan.time, returned.moment, asked.path()));
  context.database.run(
      "UPDATE loan SET returned_at = $2, returned_day = $3, returned_precision = $4, return_entry_mode = $5, "
      "condition = $6, revision = revision + 1 WHERE key = $1",
      loan.key, returned.moment.latest, returned.day, returned.precision, request.entry_mode, request.condition);
  refresh_state(context.database, loan.device, context.zone);
  context.trail.touch("loan", loan.id);
  context.trail.touch("device", loan.device_id);
  return {Id{loan.id}, loan.revision + 1};
}

}  // namespace

std::vector<operation::Operation> loan_operations() {
  using operation::define;
  using operation::Effect;
  return {
      define<check_out>({.name = "loan.check_out",
                         .summary = "Hands a device out; a past loan may be recorded whole.",
                         .access = lenders,
                         .effect = Effect::write}),
      define<return_loan>({.name = "loan.return",
                           .summary = "Takes a device back.",
                           .access = lenders,
                           .effect = Effect::write,
                           .revises = true}),
  };
}

}  // namespace mukana::loans
