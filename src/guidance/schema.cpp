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
    " note TEXT, client INTEGER, performer INTEGER, further INTEGER NOT NULL DEFAULT 0, UNIQUE (controller, id));"
    "CREATE INDEX contact_client ON contact (client) WHERE client IS NOT NULL;"

    "CREATE TABLE contact_person (contact INTEGER NOT NULL, part TEXT NOT NULL, place INTEGER NOT NULL,"
    " person INTEGER NOT NULL, PRIMARY KEY (contact, part, place));"
    "CREATE INDEX contact_person_person ON contact_person (person);"

    // What a contact was before it was amended or made void, as JSON; readable until it is erased.
    "CREATE TABLE contact_revision (contact INTEGER NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL,"
    " replaced_at INTEGER NOT NULL, replaced_by INTEGER NOT NULL, reason TEXT NOT NULL,"
    " PRIMARY KEY (contact, revision));";

}  // namespace

storage::Schema schema() {
  using base::FieldClass;
  return {"guidance",
          {{1, contacts}},
          {{"contact", "client", FieldClass::personal},
           {"contact", "municipality", FieldClass::locating},
           {"contact", "note", FieldClass::free_text},
           {"contact_person", "person", FieldClass::personal},
           {"contact_revision", "body", FieldClass::free_text},
           {"contact_revision", "reason", FieldClass::free_text}}};
}

}  // namespace mukana::guidance
