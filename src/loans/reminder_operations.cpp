// Reminders of due dates, and notices of what can be fetched: which are to be sent, bundled per borrower, in words; which
// were is kept. Nothing is sent.
#include <algorithm>
#include <map>

#include "mukana/loans/reminder.hpp"

#include "loans/access.hpp"
#include "loans/loan_records.hpp"
#include "loans/operations.hpp"
#include "loans/policy_records.hpp"
#include "loans/queue_records.hpp"
#include "loans/reminder_texts.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::loans {
namespace {

using base::Date;
using base::FieldClass;
using base::Fields;
using base::Id;
using base::Instant;
using operation::Context;
using storage::Key;

struct AskReminders {
  std::optional<Id> borrower;
  std::optional<ReminderLanguage> language;
  static void describe(Fields<AskReminders>& field) {
    field("borrower", &AskReminders::borrower, "Only reminders to this person.", {.field_class = FieldClass::personal});
    field("language", &AskReminders::language, "fi, sv or en: with a text to send; without one where it is left out.");
  }
};

struct RemindedLoan {
  Id loan;
  Id device;
  DeviceKind device_kind = DeviceKind::other;
  Date due_on;
  ReminderKind kind = ReminderKind::before;
  std::int64_t days = 0;
  static void describe(Fields<RemindedLoan>& field) {
    field("loan", &RemindedLoan::loan, "The loan.");
    field("device", &RemindedLoan::device, "The device.");
    field("device_kind", &RemindedLoan::device_kind, "What it is.");
    field("due_on", &RemindedLoan::due_on, "The day by which it is due.");
    field("kind", &RemindedLoan::kind, "Before the due day, on it, or after it.");
    field("days", &RemindedLoan::days, "Which of the policy's reminders it is: so many days before or after.");
  }
};

struct NoticedReservation {
  Id reservation;
  Id device;
  DeviceKind device_kind = DeviceKind::other;
  std::optional<Date> keep_until;
  static void describe(Fields<NoticedReservation>& field) {
    field("reservation", &NoticedReservation::reservation, "The reservation.");
    field("device", &NoticedReservation::device, "The device that can be fetched; of a kit one of its devices.");
    field("device_kind", &NoticedReservation::device_kind, "What it is.");
    field("keep_until", &NoticedReservation::keep_until, "The last day on which it is kept.");
  }
};

struct Bundle {
  Id borrower;
  std::vector<RemindedLoan> loans;
  std::vector<NoticedReservation> ready;
  std::optional<std::string> text;
  static void describe(Fields<Bundle>& field) {
    field("borrower", &Bundle::borrower, "The borrower who is reminded.", {.field_class = FieldClass::personal});
    field("loans", &Bundle::loans, "Of what, the earliest due date first: one message for all of them.");
    field("ready", &Bundle::ready, "What they waited for and can fetch now, in the same message; told once.");
    field("text", &Bundle::text, "What can be sent, where a language was named.");
  }
};

struct Reminders {
  std::vector<Bundle> bundles;
  static void describe(Fields<Reminders>& field) {
    field("bundles", &Reminders::bundles, "One per borrower, by the borrower's id.");
  }
};

struct OpenLoan {
  Key key = 0;
  Id borrower;
  RemindedLoan shown;
  std::int64_t due_number = 0;
  std::optional<Key> policy;
};

std::vector<OpenLoan> open_loans_due(Context& context, const std::optional<Key>& borrower) {
  const std::string sql =
      "SELECT l.key, " + people::person_id_sql("l.borrower") + ", l.id, d.id, d.kind, u.due_on, u.number, l.policy, " +
      people::merged_person_sql("l.borrower") +
      " FROM loan l JOIN device d ON d.key = l.device JOIN loan_due u ON u.loan = l.key AND u.number = (SELECT "
      "MAX(number) FROM loan_due WHERE loan = l.key) WHERE l.controller = $1 AND l.state = 'valid' AND l.returned_at "
      "IS "
      "NULL AND l.policy IS NOT NULL AND ($2 IS NULL OR " +
      people::is_person_sql("l.borrower", "$2") + ") AND " +
      people::visible_persons_sql(context, people::merged_person_sql("l.borrower")) + " ORDER BY u.due_on, l.key";
  storage::Rows rows = context.database.query(sql, context.actor.controller, borrower, nullptr, nullptr, nullptr,
                                              nullptr, nullptr, context.actor.person, context.today());
  std::vector<OpenLoan> loans;
  while (const storage::Row* row = rows.next()) {
    OpenLoan loan{row->integer(0), Id{row->string(1)}, {}, row->integer(6), row->optional_integer(7)};
    loan.shown = {Id{row->string(2)}, Id{row->string(3)}, row->code<DeviceKind>(4), row->date(5), {}, 0};
    context.trail.concern(row->integer(8));
    loans.push_back(std::move(loan));
  }
  return loans;
}

std::vector<Told> told_of(Context& context, const OpenLoan& loan) {
  storage::Rows rows = context.database.query(
      "SELECT kind, days FROM loan_reminder WHERE loan = $1 AND due_number = $2", loan.key, loan.due_number);
  std::vector<Told> told;
  while (const storage::Row* row = rows.next()) told.push_back({row->code<ReminderKind>(0), row->integer(1)});
  return told;
}

using Bundles = std::map<std::string, Bundle>;

void add_reminders(Context& context, const std::optional<Key>& borrower, Bundles& bundles) {
  std::map<Key, PolicyTerms> policies;
  for (OpenLoan& loan : open_loans_due(context, borrower)) {
    auto policy = policies.find(*loan.policy);
    if (policy == policies.end()) {
      policy = policies.emplace(*loan.policy, read_policy(context.database, *loan.policy).terms).first;
    }
    const auto reminder = due_reminder(policy->second, loan.shown.due_on, context.today(), told_of(context, loan));
    if (!reminder) continue;
    loan.shown.kind = reminder->kind;
    loan.shown.days = reminder->days;
    Bundle& bundle = bundles[loan.borrower.text];
    bundle.borrower = loan.borrower;
    bundle.loans.push_back(loan.shown);
    context.trail.touch("loan", loan.shown.loan.text);
  }
}

// Whoever can fetch something and was not told since it is ready.
void add_notices(Context& context, const std::optional<Key>& person, Bundles& bundles) {
  const std::string sql =
      "SELECT " + people::person_id_sql("r.person") + ", r.id, d.id, d.kind, r.keep_until, " +
      people::merged_person_sql("r.person") +
      " FROM reservation r JOIN device d ON d.key = r.allocated_device WHERE r.controller = $1 AND r.state = 'valid' "
      "AND "
      "r.reservation_state = 'ready' AND NOT EXISTS (SELECT 1 FROM reservation_event e WHERE e.reservation = r.key AND "
      "e.event = 'notified' AND e.number > (SELECT MAX(b.number) FROM reservation_event b WHERE b.reservation = r.key "
      "AND "
      "b.event = 'readied')) AND ($2 IS NULL OR " +
      people::is_person_sql("r.person", "$2") + ") AND " +
      people::visible_persons_sql(context, people::merged_person_sql("r.person")) + " ORDER BY r.ready_at, r.key";
  storage::Rows rows = context.database.query(sql, context.actor.controller, person, nullptr, nullptr, nullptr, nullptr,
                                              nullptr, context.actor.person, context.today());
  while (const storage::Row* row = rows.next()) {
    Bundle& bundle = bundles[row->string(0)];
    bundle.borrower = Id{row->string(0)};
    bundle.ready.push_back({Id{row->string(1)}, Id{row->string(2)}, row->code<DeviceKind>(3), row->optional_date(4)});
    context.trail.concern(row->integer(5));
    context.trail.touch("reservation", row->string(1));
  }
}

Reminders due_reminders(Context& context, const AskReminders& request) {
  const auto borrower = people::require_person(context, request.borrower, "/borrower");
  Bundles bundles;
  add_reminders(context, borrower, bundles);
  add_notices(context, borrower, bundles);
  Reminders answer;
  for (auto& [id, bundle] : bundles) {
    if (request.language) {
      std::vector<ReminderLine> lines;
      for (const RemindedLoan& loan : bundle.loans) {
        lines.push_back({loan.device_kind, loan.device.text, loan.due_on, loan.kind});
      }
      std::vector<ReadyLine> ready;
      for (const NoticedReservation& one : bundle.ready) {
        ready.push_back({one.device_kind, one.device.text, one.keep_until});
      }
      bundle.text = reminder_text(lines, ready, *request.language);
    }
    answer.bundles.push_back(std::move(bundle));
  }
  return answer;
}

struct ToldLoan {
  Id loan;
  ReminderKind kind = ReminderKind::before;
  std::int64_t days = 0;
  static void describe(Fields<ToldLoan>& field) {
    field("loan", &ToldLoan::loan, "The loan.");
    field("kind", &ToldLoan::kind, "Which reminder it was, as reminder.due told.");
    field("days", &ToldLoan::days, "So many days before or after; 0 on the day.", {.minimum = 0, .maximum = 365});
  }
};

struct RecordTold {
  std::vector<ToldLoan> loans;
  std::vector<Id> ready;
  std::optional<Instant> told_at;
  static void describe(Fields<RecordTold>& field) {
    field("loans", &RecordTold::loans, "Of which loans the borrower was reminded.", {.most = 1000});
    field("ready", &RecordTold::ready, "Of which reservations they were told that something can be fetched.",
          {.most = 1000});
    field("told_at", &RecordTold::told_at, "When they were reminded of loans; now where it is left out.");
  }
};

struct RecordedTold {
  std::int64_t recorded = 0;
  static void describe(Fields<RecordedTold>& field) {
    field("recorded", &RecordedTold::recorded, "How many are new; one that is recorded already is not kept twice.");
  }
};

// Once since it is ready; what is recorded already is not kept twice.
bool record_notice(Context& context, const Id& id, const std::string& path) {
  Reservation reservation = require_reservation(context, id, path);
  base::require(check_event(reservation.entry.state, ReservationEvent::notified, path));
  const auto last = context.database.string(
      "SELECT event FROM reservation_event WHERE reservation = $1 AND event IN ('readied', 'notified') ORDER BY number "
      "DESC LIMIT 1",
      reservation.key);
  if (last == base::code(ReservationEvent::notified)) return false;
  happen(context, reservation, ReservationEvent::notified);
  return true;
}

RecordedTold record_told(Context& context, const RecordTold& request) {
  RecordedTold answer;
  for (std::size_t i = 0; i < request.ready.size(); ++i) {
    if (record_notice(context, request.ready[i], base::join_path("/ready", i))) ++answer.recorded;
  }
  for (std::size_t i = 0; i < request.loans.size(); ++i) {
    const std::string path = base::join_path("/loans", i);
    const StoredLoan loan = require_loan(context, request.loans[i].loan, path + "/loan");
    const auto due = last_due(context.database, loan.key);
    if (!due) {
      throw base::Failed(base::Status::conflict, "NO_DUE_DATE", "The loan has no due date.", path + "/loan");
    }
    answer.recorded += context.database.run(
        "INSERT INTO loan_reminder (loan, due_number, kind, days, told_at, recorded_by) VALUES ($1, $2, $3, $4, $5, "
        "$6) "
        "ON CONFLICT (loan, due_number, kind, days) DO NOTHING",
        loan.key, due->number, request.loans[i].kind, request.loans[i].days, request.told_at.value_or(context.now),
        context.actor.person);
    context.trail.touch("loan", loan.id);
  }
  return answer;
}

}  // namespace

std::vector<operation::Operation> reminder_operations() {
  using operation::define;
  const operation::Access readers{lenders.roles, lenders.purposes, operation::Reads::persons};
  return {
      define<due_reminders>({.name = "reminder.due",
                             .summary =
                                 "Tells which reminders of due dates, and of what can be fetched, are to be sent: one "
                                 "message per borrower.",
                             .access = readers}),
      define<record_told>({.name = "reminder.record",
                           .summary = "Records that borrowers were reminded or told, so that they are not told twice.",
                           .access = lenders,
                           .effect = operation::Effect::write}),
  };
}

}  // namespace mukana::loans
