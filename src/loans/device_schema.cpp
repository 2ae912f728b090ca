#include "loans/device_schema.hpp"

#include "operation/shapes.hpp"

namespace mukana::loans {

// Events of devices beside their loans and wipes are added, never changed; one that was a mistake is taken back by
// another. A person's name may be erased from them, and a reason; nothing else.
const std::string_view device_event_tables =
    "CREATE TABLE device_event (key INTEGER PRIMARY KEY, device INTEGER NOT NULL, number INTEGER NOT NULL,"
    " at INTEGER NOT NULL, event TEXT NOT NULL, reason TEXT, takes_back INTEGER, related_kind TEXT, related INTEGER,"
    " recorded_at INTEGER NOT NULL, recorded_by INTEGER, import INTEGER, import_row INTEGER,"
    " UNIQUE (device, number),"
    " CHECK (event IN ('sent_to_wipe', 'installed', 'reserved', 'released', 'sent_to_repair', 'repaired',"
    " 'repaired_unwiped', 'sent_away', 'arrived', 'went_missing', 'found', 'granted', 'disposed')),"
    " CHECK ((related IS NULL) = (related_kind IS NULL)));"
    "CREATE UNIQUE INDEX device_event_taken_back ON device_event (device, takes_back) WHERE takes_back IS NOT NULL;"
    "CREATE TRIGGER device_event_stays BEFORE UPDATE OF device, number, at, event, takes_back ON device_event"
    " BEGIN SELECT RAISE(ABORT, 'events of devices are added, never changed'); END;"
    "CREATE TRIGGER device_event_is_kept BEFORE DELETE ON device_event"
    " BEGIN SELECT RAISE(ABORT, 'events of devices are added, never deleted'); END;"
    "CREATE TRIGGER device_end_is_final BEFORE UPDATE OF device_state ON device"
    " WHEN OLD.device_state IN ('granted', 'disposed') AND NEW.device_state <> OLD.device_state"
    " BEGIN SELECT RAISE(ABORT, 'a device that was granted or disposed of stays so'); END;"
    // How a loan ended: returned where nothing is said.
    "ALTER TABLE loan ADD COLUMN ended_as TEXT CHECK (ended_as IN ('returned', 'lost', 'granted'));"
    "ALTER TABLE sanitisation ADD COLUMN install_next INTEGER NOT NULL DEFAULT 0;";

// The devices anew, with all that an inventory tells of them. Whoever was not said to keep a device, its owner keeps;
// whoever was not said to own it, its controller owns. A device has one custodian, or is on its way to the next.
const std::string_view inventory_tables =
    "CREATE TABLE device_anew (" MUKANA_RECORD_COLUMNS
    ", kind TEXT NOT NULL, manufacturer TEXT, model TEXT, serial TEXT, tag TEXT, owner INTEGER NOT NULL,"
    " custodian INTEGER, first_custodian INTEGER NOT NULL, site TEXT, commissioned_on INTEGER,"
    " first_state TEXT NOT NULL, device_state TEXT NOT NULL, needs_install INTEGER NOT NULL DEFAULT 0,"
    " acquired_as TEXT, acquired_on INTEGER, acquired_from TEXT, price_cents INTEGER, lease_ends_on INTEGER,"
    " donation INTEGER, scheme INTEGER, UNIQUE (id, controller),"
    " CHECK ((device_state = 'in_transit') = (custodian IS NULL)),"
    " CHECK (first_state IN ('received', 'to_wipe', 'available')),"
    " CHECK (device_state IN ('received', 'to_wipe', 'blocked', 'to_install', 'available', 'reserved', 'on_loan',"
    " 'repair', 'in_transit', 'lost', 'granted', 'disposed')),"
    " CHECK (acquired_as IN ('purchase', 'lease', 'donation')), CHECK (price_cents >= 0),"
    " CHECK (lease_ends_on IS NULL OR acquired_as = 'lease'),"
    " CHECK (donation IS NULL OR acquired_as = 'donation'));"
    "INSERT INTO device_anew (key, controller, id, revision, state, regime, recorded_at, recorded_by, import, "
    "import_row,"
    " entry_mode, kind, model, serial, tag, owner, custodian, first_custodian, site, commissioned_on, first_state,"
    " device_state) SELECT key, controller, id, revision, state, regime, recorded_at, recorded_by, import, import_row,"
    " entry_mode, kind, model, serial, tag, COALESCE(owner, controller), COALESCE(custodian, owner, controller),"
    " COALESCE(custodian, owner, controller), site, commissioned_on, first_state, device_state FROM device;"
    "DROP TABLE device;"
    "ALTER TABLE device_anew RENAME TO device;"
    "CREATE UNIQUE INDEX device_tag ON device (controller, tag) WHERE tag IS NOT NULL AND state = 'valid';"
    "CREATE INDEX device_donation ON device (donation) WHERE donation IS NOT NULL;"
    "CREATE TRIGGER device_end_is_final BEFORE UPDATE OF device_state ON device"
    " WHEN OLD.device_state IN ('granted', 'disposed') AND NEW.device_state <> OLD.device_state"
    " BEGIN SELECT RAISE(ABORT, 'a device that was granted or disposed of stays so'); END;"

    // A medium that takes the place of another has its slot: the slot is what is wiped.
    "ALTER TABLE device_medium ADD COLUMN slot TEXT;"
    "ALTER TABLE device_medium ADD COLUMN is_new INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE device_medium ADD COLUMN replaced_at INTEGER;"

    "CREATE TABLE device_accessory (key INTEGER PRIMARY KEY, device INTEGER NOT NULL, name TEXT NOT NULL,"
    " n INTEGER NOT NULL CHECK (n > 0), UNIQUE (device, name));"
    "CREATE TABLE device_software (key INTEGER PRIMARY KEY, device INTEGER NOT NULL, name TEXT NOT NULL, version TEXT,"
    " licence TEXT NOT NULL CHECK (licence IN ('open_source', 'free_of_charge', 'licensed')), UNIQUE (device, name));"

    "CREATE TABLE device_revision (device INTEGER NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL,"
    " replaced_at INTEGER NOT NULL, replaced_by INTEGER, reason TEXT, PRIMARY KEY (device, revision));"

    "CREATE TABLE device_condition (key INTEGER PRIMARY KEY, device INTEGER NOT NULL, at INTEGER NOT NULL,"
    " condition TEXT NOT NULL CHECK (condition IN ('good', 'worn', 'damaged')), note TEXT,"
    " recorded_at INTEGER NOT NULL, recorded_by INTEGER);"
    "CREATE INDEX device_condition_device ON device_condition (device);"
    "CREATE TRIGGER device_condition_stays BEFORE UPDATE OF device, at, condition ON device_condition"
    " BEGIN SELECT RAISE(ABORT, 'conditions of devices are added, never changed'); END;"
    "CREATE TRIGGER device_condition_is_kept BEFORE DELETE ON device_condition"
    " BEGIN SELECT RAISE(ABORT, 'conditions of devices are added, never deleted'); END;"

    "CREATE TABLE donation (" MUKANA_RECORD_COLUMNS
    ", donor TEXT, donor_organisation INTEGER, received_on INTEGER NOT NULL, device_kind TEXT,"
    " said_count INTEGER NOT NULL CHECK (said_count > 0), is_estimate INTEGER NOT NULL, settled_on INTEGER, note TEXT,"
    " UNIQUE (id, controller));"

    "CREATE TABLE kit (" MUKANA_RECORD_COLUMNS
    ", name TEXT NOT NULL, dissolved_at INTEGER, UNIQUE (id, controller));"
    "CREATE TABLE kit_device (key INTEGER PRIMARY KEY, kit INTEGER NOT NULL, device INTEGER NOT NULL,"
    " added_at INTEGER NOT NULL, removed_at INTEGER);"
    "CREATE UNIQUE INDEX kit_device_once ON kit_device (device) WHERE removed_at IS NULL;"
    "CREATE INDEX kit_device_kit ON kit_device (kit);"

    "CREATE TABLE transfer (" MUKANA_RECORD_COLUMNS
    ", device INTEGER NOT NULL, sender INTEGER NOT NULL, receiver INTEGER NOT NULL, sent_at INTEGER NOT NULL,"
    " ended_at INTEGER, ended_as TEXT CHECK (ended_as IN ('arrived', 'cancelled')), reason TEXT,"
    " UNIQUE (id, controller), CHECK (sender <> receiver), CHECK ((ended_at IS NULL) = (ended_as IS NULL)),"
    " CHECK (ended_at IS NULL OR ended_at >= sent_at));"
    "CREATE UNIQUE INDEX transfer_open ON transfer (device) WHERE ended_at IS NULL AND state = 'valid';"
    "CREATE INDEX transfer_device ON transfer (device, sent_at);";

// Wipe records anew, with everything that NIST SP 800-88 asks of a certificate. `faults` says why one is no evidence, as
// judged when it was recorded; `trusted` is whether whose word it is, and how it was verified, was enough then.
// device_medium.is_new of a medium that was replaced: whether the one in its place was new.
const std::string_view wiping_tables =
    "CREATE TABLE sanitisation_anew (" MUKANA_RECORD_COLUMNS
    ", device INTEGER NOT NULL, medium TEXT, manufacturer TEXT, model TEXT, serial TEXT, property_number TEXT,"
    " medium_serial TEXT, medium_kind TEXT, source TEXT, action TEXT NOT NULL, technique TEXT, tool TEXT,"
    " tool_version TEXT, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL, result TEXT NOT NULL,"
    " warnings TEXT, performed_by INTEGER, performed_role TEXT, performed_place TEXT, verification TEXT,"
    " verified_at INTEGER, verified_by INTEGER, verified_role TEXT, verified_place TEXT,"
    " evidence TEXT NOT NULL DEFAULT 'own', trusted INTEGER NOT NULL DEFAULT 1, faults TEXT NOT NULL DEFAULT '',"
    " install_next INTEGER NOT NULL DEFAULT 0, day INTEGER NOT NULL, void_reason TEXT, UNIQUE (id, controller),"
    " CHECK (action IN ('clear', 'purge', 'destroy')), CHECK (result IN ('passed', 'failed')),"
    " CHECK (finished_at >= started_at), CHECK (verification IN ('full', 'sample', 'visual')),"
    " CHECK (verified_at IS NULL OR (verification IS NOT NULL AND verified_at >= finished_at)),"
    " CHECK (evidence IN ('own', 'donor_record', 'donor_claim')),"
    " CHECK (evidence <> 'donor_claim' OR trusted = 0),"
    " CHECK ((faults = '') = (result = 'passed' AND warnings IS NULL AND trusted = 1)));"
    "INSERT INTO sanitisation_anew (key, controller, id, revision, state, regime, recorded_at, recorded_by, import,"
    " import_row, entry_mode, device, medium, action, tool, started_at, finished_at, result, warnings, performed_by,"
    " install_next, day, faults) SELECT key, controller, id, revision, state, regime, recorded_at, recorded_by, import,"
    " import_row, entry_mode, device, medium, action, tool, started_at, finished_at, result, warnings, performed_by,"
    " install_next, finished_at / 86400000, CASE WHEN result = 'failed' THEN 'failed' WHEN warnings IS NOT NULL THEN "
    "'warned' ELSE '' END"
    " FROM sanitisation;"
    "DROP TABLE sanitisation;"
    "ALTER TABLE sanitisation_anew RENAME TO sanitisation;"
    "CREATE INDEX sanitisation_device ON sanitisation (device);"
    "CREATE TRIGGER sanitisation_stays BEFORE UPDATE OF device, medium, action, started_at, finished_at, result,"
    " evidence, trusted, faults ON sanitisation"
    " BEGIN SELECT RAISE(ABORT, 'wipe records are made void, never changed'); END;"

    "CREATE TABLE wipe_policy (key INTEGER PRIMARY KEY, controller INTEGER NOT NULL, accepts_donor_records INTEGER NOT"
    " NULL, needs_verification INTEGER NOT NULL, recorded_at INTEGER NOT NULL, recorded_by INTEGER);"
    "CREATE INDEX wipe_policy_controller ON wipe_policy (controller);"

    "CREATE TABLE refurbishment (" MUKANA_RECORD_COLUMNS
    ", device INTEGER NOT NULL, place TEXT, started_at INTEGER NOT NULL, started_day INTEGER NOT NULL, finished_at "
    "INTEGER,"
    " finished_day INTEGER, note TEXT,"
    " void_reason TEXT, UNIQUE (id, controller), CHECK (finished_at >= started_at));"
    "CREATE UNIQUE INDEX refurbishment_open ON refurbishment (device) WHERE finished_at IS NULL AND state = 'valid';"
    "CREATE TABLE refurbishment_step (key INTEGER PRIMARY KEY, refurbishment INTEGER NOT NULL, number INTEGER NOT NULL,"
    " step TEXT NOT NULL CHECK (step IN ('wiped', 'operating_system', 'programs', 'tested')), at INTEGER NOT NULL,"
    " day INTEGER NOT NULL, passed INTEGER NOT NULL, worker INTEGER NOT NULL, work_activity INTEGER NOT NULL,"
    " minutes INTEGER CHECK (minutes > 0), note TEXT, recorded_at INTEGER NOT NULL, recorded_by INTEGER,"
    " UNIQUE (refurbishment, number));"
    "CREATE INDEX refurbishment_step_worker ON refurbishment_step (worker);"
    "CREATE TRIGGER refurbishment_step_is_kept BEFORE DELETE ON refurbishment_step"
    " BEGIN SELECT RAISE(ABORT, 'steps are added, never deleted'); END;";

// Pools of several organisations, and how devices leave the fleet. A device is granted or disposed of once.
const std::string_view ending_tables =
    "CREATE TABLE loan_scheme (" MUKANA_RECORD_COLUMNS
    ", name TEXT NOT NULL, UNIQUE (id, controller));"
    "CREATE TABLE scheme_member (key INTEGER PRIMARY KEY, scheme INTEGER NOT NULL, organisation INTEGER NOT NULL,"
    " may_lend INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER);"
    "CREATE UNIQUE INDEX scheme_member_once ON scheme_member (scheme, organisation) WHERE until IS NULL;"
    "ALTER TABLE transfer ADD COLUMN sent_day INTEGER;"
    "ALTER TABLE transfer ADD COLUMN ended_day INTEGER;"
    "CREATE INDEX device_scheme ON device (scheme) WHERE scheme IS NOT NULL;"

    "CREATE TABLE device_grant (" MUKANA_RECORD_COLUMNS
    ", device INTEGER NOT NULL UNIQUE, person INTEGER NOT NULL, granted_at INTEGER NOT NULL, day INTEGER NOT NULL,"
    " loan INTEGER, completion INTEGER NOT NULL, flags TEXT NOT NULL DEFAULT '', note TEXT, UNIQUE (id, controller));"
    "CREATE INDEX device_grant_person ON device_grant (person);"
    "CREATE TABLE disposal (" MUKANA_RECORD_COLUMNS
    ", device INTEGER NOT NULL UNIQUE, disposed_at INTEGER NOT NULL, day INTEGER NOT NULL, method TEXT NOT NULL,"
    " receiver TEXT, reason TEXT, flags TEXT NOT NULL DEFAULT '', UNIQUE (id, controller), CHECK (method IN"
    " ('recycled', 'destroyed', 'sold', 'given_away', 'returned_to_lessor')));"

    "CREATE TABLE acquisition_revision (acquisition INTEGER NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL,"
    " replaced_at INTEGER NOT NULL, replaced_by INTEGER, reason TEXT, PRIMARY KEY (acquisition, revision));"

    // No new loan of a device that has left for good.
    "CREATE TRIGGER loan_of_what_is_there BEFORE INSERT ON loan WHEN NEW.returned_at IS NULL AND EXISTS"
    " (SELECT 1 FROM device WHERE key = NEW.device AND device_state IN ('granted', 'disposed'))"
    " BEGIN SELECT RAISE(ABORT, 'a device that was granted or disposed of is not lent'); END;";

std::vector<storage::ColumnClass> device_classes() {
  using base::FieldClass;
  return {{"device", "site", FieldClass::locating},
          {"device_revision", "body", FieldClass::free_text},
          {"device_revision", "reason", FieldClass::free_text},
          {"device_revision", "replaced_by", FieldClass::personal},
          {"device_condition", "note", FieldClass::free_text},
          {"device_condition", "recorded_by", FieldClass::personal},
          {"device_event", "reason", FieldClass::free_text},
          {"device_event", "recorded_by", FieldClass::personal},
          {"donation", "note", FieldClass::free_text},
          {"transfer", "reason", FieldClass::free_text},
          {"sanitisation", "performed_by", FieldClass::personal},
          {"sanitisation", "warnings", FieldClass::free_text},
          {"sanitisation", "void_reason", FieldClass::free_text},
          {"sanitisation", "verified_by", FieldClass::personal},
          {"sanitisation", "performed_place", FieldClass::locating},
          {"sanitisation", "verified_place", FieldClass::locating},
          {"refurbishment", "place", FieldClass::locating},
          {"refurbishment", "note", FieldClass::free_text},
          {"refurbishment", "void_reason", FieldClass::free_text},
          {"refurbishment_step", "worker", FieldClass::personal},
          {"refurbishment_step", "work_activity", FieldClass::sensitive},
          {"refurbishment_step", "note", FieldClass::free_text},
          {"device_grant", "person", FieldClass::personal},
          {"device_grant", "note", FieldClass::free_text},
          {"disposal", "reason", FieldClass::free_text},
          {"acquisition_revision", "body", FieldClass::free_text},
          {"acquisition_revision", "replaced_by", FieldClass::personal},
          {"acquisition_revision", "reason", FieldClass::free_text}};
}

}  // namespace mukana::loans
