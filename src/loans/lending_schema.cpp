#include "loans/lending_schema.hpp"

#include "operation/shapes.hpp"

namespace mukana::loans {

// Opening hours are changes in their order: a week from a day on, a dated day, a dated day as usual again. Minutes count
// from midnight, weekdays from Monday as 0. A policy is defined once; a later one of the same scope supersedes it.
const std::string_view policy_tables =
    "CREATE TABLE opening (" MUKANA_RECORD_COLUMNS
    ", name TEXT NOT NULL, UNIQUE (id, controller));"
    "CREATE TABLE opening_change (key INTEGER PRIMARY KEY, opening INTEGER NOT NULL, change TEXT NOT NULL,"
    " day INTEGER NOT NULL, reason TEXT, recorded_at INTEGER NOT NULL, recorded_by INTEGER,"
    " CHECK (change IN ('week', 'day', 'as_usual')));"
    "CREATE INDEX opening_change_opening ON opening_change (opening);"
    "CREATE TABLE opening_span (opening_change INTEGER NOT NULL, weekday INTEGER NOT NULL, opens INTEGER NOT NULL,"
    " closes INTEGER NOT NULL, PRIMARY KEY (opening_change, weekday, opens),"
    " CHECK (0 <= opens AND opens < closes AND closes <= 1440));"

    "CREATE TABLE lending_policy (" MUKANA_RECORD_COLUMNS
    ", name TEXT NOT NULL, borrower_group TEXT, device_kind TEXT, first_day INTEGER, last_day INTEGER,"
    " period_count INTEGER, period_unit TEXT, renewal_count INTEGER, renewal_unit TEXT, renewal_base TEXT NOT NULL,"
    " most_renewals INTEGER, most_loans INTEGER, end_of_day INTEGER NOT NULL, closed_days TEXT NOT NULL,"
    " opening INTEGER, ends_with_borrower INTEGER NOT NULL, keep_days INTEGER NOT NULL,"
    " accepts_donor_evidence INTEGER NOT NULL, needs_agreement INTEGER NOT NULL, remind_before TEXT NOT NULL,"
    " remind_on_day INTEGER NOT NULL, remind_after TEXT NOT NULL, UNIQUE (id, controller),"
    " CHECK ((period_count IS NULL) = (period_unit IS NULL)), CHECK ((renewal_count IS NULL) = (renewal_unit IS "
    "NULL)));"
    "CREATE TABLE policy_range (policy INTEGER NOT NULL, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL,"
    " limit_day INTEGER NOT NULL, PRIMARY KEY (policy, first_day), CHECK (first_day <= last_day));"

    // What a borrower is lent by, dated: the row of the latest first day holds, and of these the one added last.
    "CREATE TABLE borrower_terms (key INTEGER PRIMARY KEY, controller INTEGER NOT NULL, person INTEGER NOT NULL,"
    " first_day INTEGER NOT NULL, borrower_group TEXT, until INTEGER, recorded_at INTEGER NOT NULL,"
    " recorded_by INTEGER);"
    "CREATE INDEX borrower_terms_person ON borrower_terms (person, first_day);"
    "CREATE TABLE suspension (" MUKANA_RECORD_COLUMNS
    ", person INTEGER NOT NULL, first_day INTEGER NOT NULL, last_day INTEGER, reason TEXT NOT NULL,"
    " end_reason TEXT, UNIQUE (id, controller), CHECK (last_day IS NULL OR first_day <= last_day + 1));"
    "CREATE INDEX suspension_person ON suspension (person);"

    // By which policy a loan was lent, and when exactly it is due: due_on stays the day of that. Where only due_on is
    // there, it is due by the end of that day.
    "ALTER TABLE loan ADD COLUMN policy INTEGER;"
    "ALTER TABLE loan_due ADD COLUMN due_at INTEGER;"
    "ALTER TABLE loan_due ADD COLUMN base TEXT;"
    "ALTER TABLE loan_due ADD COLUMN base_at INTEGER;"
    "CREATE TRIGGER loan_due_stays BEFORE UPDATE OF loan, number, due_on, due_at ON loan_due"
    " BEGIN SELECT RAISE(ABORT, 'due dates are added, never changed'); END;"
    "CREATE TRIGGER loan_due_is_kept BEFORE DELETE ON loan_due"
    " BEGIN SELECT RAISE(ABORT, 'due dates are added, never deleted'); END;";

// What was agreed on, handed out, missed and corrected is added, never changed; a signature may be erased.
const std::string_view lending_tables =
    "CREATE TABLE agreement (" MUKANA_RECORD_COLUMNS
    ", name TEXT NOT NULL, version TEXT NOT NULL, language TEXT NOT NULL, body TEXT NOT NULL, text_hash TEXT NOT NULL,"
    " UNIQUE (id, controller));"
    "CREATE TRIGGER agreement_stays BEFORE UPDATE OF name, version, language, body, text_hash ON agreement"
    " BEGIN SELECT RAISE(ABORT, 'a published agreement is never changed'); END;"
    "CREATE TABLE loan_acceptance (key INTEGER PRIMARY KEY, loan INTEGER NOT NULL, accepted TEXT NOT NULL,"
    " agreement INTEGER NOT NULL, text_hash TEXT NOT NULL, accepted_at INTEGER NOT NULL, witness INTEGER NOT NULL,"
    " signature TEXT, recorded_at INTEGER NOT NULL, recorded_by INTEGER,"
    " CHECK (accepted IN ('checkout', 'return')));"
    "CREATE INDEX loan_acceptance_loan ON loan_acceptance (loan);"

    "CREATE TABLE kit_loan (" MUKANA_RECORD_COLUMNS
    ", kit INTEGER NOT NULL, UNIQUE (id, controller));"
    "ALTER TABLE loan ADD COLUMN kit_loan INTEGER;"
    "ALTER TABLE loan ADD COLUMN damage_by TEXT;"
    "ALTER TABLE loan ADD COLUMN damage_note TEXT;"
    "ALTER TABLE loan ADD COLUMN end_reason TEXT;"
    "CREATE INDEX loan_kit_loan ON loan (kit_loan) WHERE kit_loan IS NOT NULL;"
    "CREATE TRIGGER loan_returns_after BEFORE UPDATE OF out_at, returned_at ON loan WHEN NEW.returned_at <= NEW.out_at"
    " BEGIN SELECT RAISE(ABORT, 'a return is after its checkout'); END;"
    "CREATE TRIGGER loan_returned_after BEFORE INSERT ON loan WHEN NEW.returned_at <= NEW.out_at"
    " BEGIN SELECT RAISE(ABORT, 'a return is after its checkout'); END;"

    "CREATE TABLE loan_accessory (loan INTEGER NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL,"
    " n INTEGER NOT NULL, missing INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (loan, place), CHECK (n > 0),"
    " CHECK (0 <= missing AND missing <= n));"
    "CREATE TABLE loan_check (loan INTEGER NOT NULL, place INTEGER NOT NULL, item TEXT NOT NULL, ok INTEGER NOT NULL,"
    " note TEXT, PRIMARY KEY (loan, place));"
    "CREATE TABLE loan_revision (loan INTEGER NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL,"
    " replaced_at INTEGER NOT NULL, replaced_by INTEGER, reason TEXT NOT NULL, PRIMARY KEY (loan, revision));"
    "CREATE TABLE loan_correction (key INTEGER PRIMARY KEY, loan INTEGER NOT NULL, correction TEXT NOT NULL,"
    " at INTEGER NOT NULL, reason TEXT, recorded_at INTEGER NOT NULL, recorded_by INTEGER,"
    " CHECK (correction IN ('found')));"
    "CREATE INDEX loan_correction_loan ON loan_correction (loan);";

// The state of a reservation is the fold of its events; its place in the queue is computed. A queue is what is waited
// for: "kind:tablet", or a device or a kit by its row. A device is kept for one reservation at the most.
const std::string_view reservation_tables =
    "CREATE TABLE reservation (" MUKANA_RECORD_COLUMNS
    ", person INTEGER NOT NULL, queue TEXT NOT NULL, device INTEGER, kit INTEGER, device_kind TEXT, first_day INTEGER,"
    " last_day INTEGER, priority_class INTEGER NOT NULL, placed_at INTEGER NOT NULL, pickup INTEGER,"
    " reservation_state TEXT NOT NULL, allocated_device INTEGER, keep_until INTEGER, suspended_until INTEGER,"
    " ready_at INTEGER, ended_at INTEGER, loan INTEGER, UNIQUE (id, controller),"
    " CHECK (reservation_state IN ('queued', 'suspended', 'allocated', 'in_transit', 'ready', 'fulfilled', 'expired',"
    " 'cancelled')),"
    " CHECK ((allocated_device IS NOT NULL) = (reservation_state IN ('allocated', 'in_transit', 'ready'))));"
    "CREATE UNIQUE INDEX reservation_once ON reservation (queue, person, controller) WHERE state = 'valid' AND"
    " reservation_state IN ('queued', 'suspended', 'allocated', 'in_transit', 'ready');"
    "CREATE UNIQUE INDEX reservation_kept ON reservation (allocated_device) WHERE allocated_device IS NOT NULL;"
    "CREATE INDEX reservation_queue ON reservation (queue, reservation_state);"
    "CREATE INDEX reservation_open ON reservation (controller) WHERE reservation_state IN ('queued', 'suspended',"
    " 'allocated', 'in_transit', 'ready');"
    "CREATE INDEX reservation_person ON reservation (person);"
    "CREATE TABLE reservation_event (key INTEGER PRIMARY KEY, reservation INTEGER NOT NULL, number INTEGER NOT NULL,"
    " at INTEGER NOT NULL, event TEXT NOT NULL, device INTEGER, keep_until INTEGER, reason TEXT, recorded_by INTEGER,"
    " UNIQUE (reservation, number));"
    "CREATE TRIGGER reservation_event_stays BEFORE UPDATE OF reservation, number, at, event, device ON"
    " reservation_event BEGIN SELECT RAISE(ABORT, 'events of reservations are added, never changed'); END;"
    "CREATE TRIGGER reservation_event_is_kept BEFORE DELETE ON reservation_event"
    " BEGIN SELECT RAISE(ABORT, 'events of reservations are added, never deleted'); END;"
    "CREATE TRIGGER reservation_end_is_final BEFORE UPDATE OF reservation_state ON reservation"
    " WHEN OLD.reservation_state IN ('fulfilled', 'expired', 'cancelled')"
    " BEGIN SELECT RAISE(ABORT, 'a reservation that is over stays so'); END;"

    // Of which due date a borrower was reminded, and by which of the policy's reminders.
    "CREATE TABLE loan_reminder (loan INTEGER NOT NULL, due_number INTEGER NOT NULL, kind TEXT NOT NULL,"
    " days INTEGER NOT NULL, told_at INTEGER NOT NULL, recorded_by INTEGER,"
    " PRIMARY KEY (loan, due_number, kind, days));";

// Loans of a device never overlap, whatever the code above the database does. As in may_precede() (loans/rules.cpp), of
// two loans one must have ended when the other began; where of one of these only the day is known, days are compared.
// Only neighbours are looked at, by the index: since the stored ones do not overlap, what reaches into the new loan is one
// that began within it, or on the day of the last one before it; a local day has at most 25 hours.
#define MUKANA_ENDED_BEFORE(one, other)                                                                         \
  "(" one ".returned_at IS NOT NULL AND CASE WHEN " one ".returned_precision = 'instant' AND " other            \
  ".out_precision = 'instant' THEN " one ".returned_at <= " other ".out_at ELSE " one ".returned_day <= " other \
  ".out_day AND (" one ".out_at <= " other ".out_at OR " other ".out_precision = 'day') END)"
#define MUKANA_OVERLAPPED_LOAN \
  " EXISTS (SELECT 1 FROM loan l WHERE l.device = NEW.device AND l.state = 'valid' AND l.key <> NEW.key AND "       \
  "l.out_at >= COALESCE((SELECT p.out_at FROM loan p WHERE p.device = NEW.device AND p.out_at < NEW.out_at AND "    \
  "p.state = 'valid' AND p.out_day < NEW.out_day AND p.key <> NEW.key ORDER BY p.out_at DESC LIMIT 1), NEW.out_at)" \
  " - 90000000 AND l.out_at <= COALESCE(NEW.returned_at, 9223372036854775807)"                                      \
  " AND NOT " MUKANA_ENDED_BEFORE("l", "NEW") " AND NOT " MUKANA_ENDED_BEFORE("NEW", "l") ")"                       \
  " BEGIN SELECT RAISE(ABORT, 'loans of a device do not overlap'); END;"

const std::string_view guarding_tables =
    "CREATE TRIGGER loan_is_apart AFTER INSERT ON loan WHEN NEW.state = 'valid' AND" MUKANA_OVERLAPPED_LOAN
    "CREATE TRIGGER loan_stays_apart AFTER UPDATE OF state, device, out_at, out_day, out_precision, returned_at,"
    " returned_day, returned_precision ON loan WHEN NEW.state = 'valid' AND" MUKANA_OVERLAPPED_LOAN

    // What was handed out with a loan that ended in a grant, and did not come back.
    "CREATE TABLE grant_accessory (device_grant INTEGER NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL,"
    " n INTEGER NOT NULL CHECK (n > 0), PRIMARY KEY (device_grant, place));"

    "CREATE INDEX reservation_loan ON reservation (loan) WHERE loan IS NOT NULL;"
    "DROP TRIGGER reservation_end_is_final;"
    "CREATE TRIGGER reservation_end_is_final BEFORE UPDATE OF reservation_state ON reservation"
    " WHEN OLD.reservation_state IN ('fulfilled', 'expired', 'cancelled') AND NOT (OLD.reservation_state = 'fulfilled'"
    " AND NEW.reservation_state = 'queued' AND EXISTS (SELECT 1 FROM loan WHERE key = OLD.loan AND state = 'void'))"
    " BEGIN SELECT RAISE(ABORT, 'a reservation that is over stays so'); END;";

// When a historical return was written down: from then on nobody may take the device for wiped.
const std::string_view late_return_tables =
    "ALTER TABLE loan ADD COLUMN return_recorded_at INTEGER;"
    "UPDATE loan SET return_recorded_at = recorded_at WHERE return_entry_mode = 'historical';";

std::vector<storage::ColumnClass> lending_classes() {
  using base::FieldClass;
  return {{"borrower_terms", "person", FieldClass::personal},      {"loan", "damage_note", FieldClass::free_text},
          {"loan", "end_reason", FieldClass::free_text},           {"loan_acceptance", "witness", FieldClass::personal},
          {"loan_acceptance", "signature", FieldClass::sensitive}, {"loan_check", "note", FieldClass::free_text},
          {"loan_revision", "body", FieldClass::sensitive},        {"loan_revision", "reason", FieldClass::free_text},
          {"loan_correction", "reason", FieldClass::free_text},    {"reservation", "person", FieldClass::personal},
          {"reservation_event", "reason", FieldClass::free_text},  {"suspension", "person", FieldClass::personal},
          {"suspension", "reason", FieldClass::free_text},         {"suspension", "end_reason", FieldClass::free_text}};
}

}  // namespace mukana::loans
