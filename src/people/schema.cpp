#include "people/schema.hpp"

#include "operation/shapes.hpp"

namespace mukana::people {
namespace {

// An organisation may be a controller; it is then its own controller. Dates are days since 1970-01-01, both ends in.
constexpr std::string_view first =
    "CREATE TABLE organisation (" MUKANA_RECORD_COLUMNS
    ", name TEXT NOT NULL, sector TEXT NOT NULL, parent INTEGER, successor INTEGER, succeeded_on INTEGER,"
    " UNIQUE (id, controller));"

    "CREATE TABLE unit (" MUKANA_RECORD_COLUMNS
    ", name TEXT NOT NULL, organisation INTEGER, municipality TEXT, UNIQUE (id, controller));"

    "CREATE TABLE person (" MUKANA_RECORD_COLUMNS
    ", birth_date INTEGER, birth_year INTEGER, gender TEXT, merged_into INTEGER, UNIQUE (id, controller));"
    "CREATE INDEX person_merged_into ON person (merged_into) WHERE merged_into IS NOT NULL;"

    // What a host adds to be shown lies apart from the person, so that it can be erased alone.
    "CREATE TABLE person_display (person INTEGER PRIMARY KEY, display_name TEXT NOT NULL);"

    // A value given again from the same day supersedes the older one, which stays readable.
    "CREATE TABLE person_attribute (key INTEGER PRIMARY KEY, person INTEGER NOT NULL, attribute TEXT NOT NULL,"
    " value TEXT NOT NULL, first_day INTEGER, last_day INTEGER, recorded_at INTEGER NOT NULL, recorded_by INTEGER,"
    " superseded_at INTEGER);"
    "CREATE INDEX person_attribute_person ON person_attribute (person, attribute);"

    // The merges that were not undone form a forest; person.merged_into is its root, so that it is always one step.
    "CREATE TABLE person_merge (" MUKANA_RECORD_COLUMNS
    ", person INTEGER NOT NULL, into_person INTEGER NOT NULL, reason TEXT NOT NULL, undone_at INTEGER,"
    " undone_by INTEGER, undone_reason TEXT, UNIQUE (id, controller));"
    "CREATE INDEX person_merge_into ON person_merge (into_person);"

    "CREATE TABLE external_id (key INTEGER PRIMARY KEY, controller INTEGER NOT NULL, kind TEXT NOT NULL,"
    " system TEXT NOT NULL, value TEXT NOT NULL, target INTEGER NOT NULL, UNIQUE (controller, kind, system, value));"
    "CREATE INDEX external_id_target ON external_id (kind, target);"

    "CREATE TABLE access_role (" MUKANA_RECORD_COLUMNS
    ", person INTEGER NOT NULL, role TEXT NOT NULL, first_day INTEGER, last_day INTEGER, UNIQUE (id, controller));"
    "CREATE INDEX access_role_person ON access_role (person);"

    "CREATE TABLE relationship (" MUKANA_RECORD_COLUMNS
    ", actor INTEGER NOT NULL, client INTEGER, group_id TEXT, kind TEXT NOT NULL, first_day INTEGER,"
    " last_day INTEGER, UNIQUE (id, controller));"
    "CREATE INDEX relationship_actor ON relationship (actor, client);"
    "CREATE INDEX relationship_client ON relationship (client);"

    "CREATE TABLE project (" MUKANA_RECORD_COLUMNS
    ", name TEXT NOT NULL, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL, funding TEXT,"
    " UNIQUE (id, controller));"

    "CREATE TABLE completion (" MUKANA_RECORD_COLUMNS
    ", person INTEGER NOT NULL, kind TEXT NOT NULL, subject TEXT, completed_on INTEGER NOT NULL, project INTEGER,"
    " UNIQUE (id, controller));"
    "CREATE INDEX completion_person ON completion (person, kind);";

}  // namespace

storage::Schema schema() {
  using base::FieldClass;
  return {"people",
          {{1, first}},
          {{"person", "birth_date", FieldClass::personal},
           {"person", "birth_year", FieldClass::personal},
           {"person", "gender", FieldClass::personal},
           {"person_display", "display_name", FieldClass::personal},
           {"person_attribute", "value", FieldClass::sensitive},
           {"person_merge", "reason", FieldClass::free_text},
           {"person_merge", "undone_reason", FieldClass::free_text},
           {"external_id", "value", FieldClass::personal},
           {"completion", "subject", FieldClass::personal}}};
}

}  // namespace mukana::people
