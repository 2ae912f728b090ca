#include "loans/schema.hpp"

#include "loans/device_schema.hpp"
#include "loans/lending_schema.hpp"
#include "operation/shapes.hpp"

namespace mukana::loans {
namespace {

// Of a loan known to the day only, out_at is the day's first instant and returned_at the first one after the day.
constexpr std::string_view first =
    "CREATE TABLE device (" MUKANA_RECORD_COLUMNS
    ", kind TEXT NOT NULL, model TEXT, serial TEXT, tag TEXT, owner INTEGER, custodian INTEGER, site TEXT,"
    " commissioned_on INTEGER, first_state TEXT NOT NULL, device_state TEXT NOT NULL, UNIQUE (id, controller));"
    "CREATE UNIQUE INDEX device_tag ON device (controller, tag) WHERE tag IS NOT NULL;"

    "CREATE TABLE device_medium (key INTEGER PRIMARY KEY, device INTEGER NOT NULL, id TEXT NOT NULL,"
    " kind TEXT NOT NULL, UNIQUE (device, id));"

    "CREATE TABLE sanitisation (" MUKANA_RECORD_COLUMNS
    ", device INTEGER NOT NULL, medium TEXT, action TEXT NOT NULL, tool TEXT, started_at INTEGER NOT NULL,"
    " finished_at INTEGER NOT NULL, result TEXT NOT NULL, warnings TEXT, performed_by INTEGER,"
    " UNIQUE (id, controller));"
    "CREATE INDEX sanitisation_device ON sanitisation (device);"

    "CREATE TABLE loan (" MUKANA_RECORD_COLUMNS
    ", device INTEGER NOT NULL, borrower INTEGER NOT NULL, out_at INTEGER NOT NULL, out_day INTEGER NOT NULL,"
    " out_precision TEXT NOT NULL, returned_at INTEGER, returned_day INTEGER, returned_precision TEXT,"
    " return_entry_mode TEXT, condition TEXT, flags TEXT NOT NULL DEFAULT '', UNIQUE (id, controller));"
    // Two open loans of one device are impossible whatever the code above the database does.
    "CREATE UNIQUE INDEX loan_open ON loan (device) WHERE returned_at IS NULL AND state = 'valid';"
    "CREATE INDEX loan_device ON loan (device, out_at);"
    "CREATE INDEX loan_borrower ON loan (borrower);"

    // Due dates are added, never changed: the one of the highest number holds.
    "CREATE TABLE loan_due (key INTEGER PRIMARY KEY, loan INTEGER NOT NULL, number INTEGER NOT NULL,"
    " due_on INTEGER NOT NULL, reason TEXT, recorded_at INTEGER NOT NULL, recorded_by INTEGER, UNIQUE (loan, number));"

    "CREATE TABLE acquisition (" MUKANA_RECORD_COLUMNS
    ", person INTEGER NOT NULL, device_kind TEXT NOT NULL, acquired_on INTEGER NOT NULL, assisted INTEGER NOT NULL,"
    " assisted_by INTEGER, note TEXT, UNIQUE (id, controller));"
    "CREATE INDEX acquisition_person ON acquisition (person);";

}  // namespace

storage::Schema schema() {
  using base::FieldClass;
  storage::Schema schema{"loans",
                         {{1, first},
                          {2, device_event_tables},
                          {3, inventory_tables},
                          {4, policy_tables},
                          {5, lending_tables},
                          {6, reservation_tables},
                          {7, wiping_tables},
                          {8, ending_tables},
                          {9, guarding_tables},
                          {10, late_return_tables}},
                         {{"loan", "borrower", FieldClass::personal},
                          {"loan_due", "reason", FieldClass::free_text},
                          {"acquisition", "person", FieldClass::personal},
                          {"acquisition", "assisted_by", FieldClass::personal},
                          {"acquisition", "note", FieldClass::free_text}}};
  for (const storage::ColumnClass& column : device_classes()) schema.classes.push_back(column);
  for (const storage::ColumnClass& column : lending_classes()) schema.classes.push_back(column);
  return schema;
}

}  // namespace mukana::loans
