#include "guidance/schema.hpp"

#include "operation/shapes.hpp"

namespace mukana::guidance {
namespace {

// A contact carries its local day, so that figures by day need no zone. Most contacts have one client and one
// performer at the most: these lie in the row itself, and only the further ones (a household, a second worker) in
// contact_person. That keeps a contact at one insert, which counts where a million of them are read from a file.
constexpr std::string_view contacts =
    "CREATE TABLE contact (" MUKANA_RECORD_COLUMNS
    ", kind TEXT NOT NULL, happened_at INTEGER, day INTEGER NOT NULL, precision TEXT NOT NULL, n INTEGER NOT NULL,"
    " caller_kind TEXT, unit INTEGER, municipality TEXT, minutes INTEGER, project INTEGER, host_service TEXT,"
    " note TEXT, source_zone TEXT, client INTEGER, performer INTEGER, further INTEGER NOT NULL DEFAULT 0, UNIQUE (id, "
    "controller));"
    "CREATE INDEX contact_client ON contact (client) WHERE client IS NOT NULL;"

    "CREATE TABLE contact_person (contact INTEGER NOT NULL, part TEXT NOT NULL, place INTEGER NOT NULL,"
    " person INTEGER NOT NULL, PRIMARY KEY (contact, part, place));"
    "CREATE INDEX contact_person_person ON contact_person (person);"

    // What a contact was before it was amended or made void, as JSON; readable until it is erased.
    "CREATE TABLE contact_revision (contact INTEGER NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL,"
    " replaced_at INTEGER NOT NULL, replaced_by INTEGER NOT NULL, reason TEXT NOT NULL,"
    " PRIMARY KEY (contact, revision));";

// Slots are wall-clock times. `starts` and `ends` count minutes since midnight, days count from 1970-01-01.
constexpr std::string_view meetings =
    "CREATE TABLE meeting_series (" MUKANA_RECORD_COLUMNS
    ", name TEXT NOT NULL, mode TEXT NOT NULL, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL, unit INTEGER,"
    " project INTEGER, UNIQUE (id, controller));"
    "CREATE TABLE series_slot (series INTEGER NOT NULL, place INTEGER NOT NULL, weekday TEXT NOT NULL,"
    " starts INTEGER NOT NULL, ends INTEGER NOT NULL, PRIMARY KEY (series, place));"
    "CREATE TABLE series_exception (series INTEGER NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (series, day));"
    "CREATE TABLE series_leader (series INTEGER NOT NULL, place INTEGER NOT NULL, person INTEGER NOT NULL,"
    " PRIMARY KEY (series, place));"

    // `planned_day` stays when a meeting is moved, since lists name a meeting by the day of the plan. `mode` is
    // derived from `declared_mode` and who was present, and kept so that figures need not derive it again.
    "CREATE TABLE meeting (" MUKANA_RECORD_COLUMNS
    ", series INTEGER, kind TEXT NOT NULL, title TEXT, starts_at INTEGER NOT NULL, ends_at INTEGER,"
    " day INTEGER NOT NULL, planned_day INTEGER NOT NULL, declared_mode TEXT NOT NULL, mode TEXT NOT NULL,"
    " unit INTEGER, project INTEGER, meeting_state TEXT NOT NULL, reason TEXT, head_count INTEGER,"
    " UNIQUE (id, controller));"
    "CREATE INDEX meeting_series_day ON meeting (series, planned_day);"
    // Planned leaders are who led only where nobody else is named.
    "CREATE TABLE meeting_leader (meeting INTEGER NOT NULL, place INTEGER NOT NULL, person INTEGER NOT NULL,"
    " planned INTEGER NOT NULL, PRIMARY KEY (meeting, place));"
    "CREATE INDEX meeting_leader_person ON meeting_leader (person);"
    // What was before each change: a meeting that was moved is the same record with a dated change.
    "CREATE TABLE meeting_change (meeting INTEGER NOT NULL, revision INTEGER NOT NULL, action TEXT NOT NULL,"
    " from_state TEXT NOT NULL, from_starts_at INTEGER NOT NULL, from_ends_at INTEGER, changed_at INTEGER NOT NULL,"
    " changed_by INTEGER NOT NULL, reason TEXT, PRIMARY KEY (meeting, revision));"

    // One row per person and meeting, or per group of guests without a name (`n` of them).
    "CREATE TABLE attendance (" MUKANA_RECORD_COLUMNS
    ", meeting INTEGER NOT NULL, person INTEGER, n INTEGER NOT NULL DEFAULT 1, presence TEXT NOT NULL,"
    " role TEXT NOT NULL, mode TEXT NOT NULL, joined_at INTEGER, left_at INTEGER, minutes INTEGER, guest_key TEXT,"
    " note TEXT, void_reason TEXT, UNIQUE (id, controller));"
    "CREATE INDEX attendance_meeting ON attendance (meeting);"
    "CREATE INDEX attendance_person ON attendance (person) WHERE person IS NOT NULL;";

}  // namespace

storage::Schema schema() {
  using base::FieldClass;
  return {"guidance",
          {{1, contacts}, {2, meetings}},
          {{"contact", "client", FieldClass::personal},
           {"contact", "municipality", FieldClass::locating},
           {"contact", "note", FieldClass::free_text},
           {"contact_person", "person", FieldClass::personal},
           {"contact_revision", "body", FieldClass::free_text},
           {"contact_revision", "reason", FieldClass::free_text},
           {"series_leader", "person", FieldClass::personal},
           {"meeting", "reason", FieldClass::free_text},
           {"meeting_leader", "person", FieldClass::personal},
           {"meeting_change", "reason", FieldClass::free_text},
           {"attendance", "person", FieldClass::personal},
           {"attendance", "note", FieldClass::free_text},
           {"attendance", "void_reason", FieldClass::free_text}}};
}

}  // namespace mukana::guidance
