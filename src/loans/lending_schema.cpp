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
    "CREATE INDEX lending_policy_controller ON lending_policy (controller, key);"
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

std::vector<storage::ColumnClass> lending_classes() {
  using base::FieldClass;
  return {{"borrower_terms", "person", FieldClass::personal},
          {"suspension", "person", FieldClass::personal},
          {"suspension", "reason", FieldClass::free_text},
          {"suspension", "end_reason", FieldClass::free_text}};
}

}  // namespace mukana::loans
