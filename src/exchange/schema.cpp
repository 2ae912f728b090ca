#include "exchange/schema.hpp"

#include "operation/shapes.hpp"

namespace mukana::exchange {
namespace {

// A row is known by its source and its own key; its digest tells the same row from one that contradicts it.
constexpr std::string_view first =
    "CREATE TABLE import_run (" MUKANA_RECORD_COLUMNS
    ", source TEXT NOT NULL, operation TEXT NOT NULL, rows INTEGER NOT NULL DEFAULT 0, taken INTEGER NOT NULL DEFAULT "
    "0,"
    " unchanged INTEGER NOT NULL DEFAULT 0, filtered INTEGER NOT NULL DEFAULT 0, UNIQUE (id, controller));"

    "CREATE TABLE import_source (key INTEGER PRIMARY KEY, controller INTEGER NOT NULL, id TEXT NOT NULL,"
    " UNIQUE (id, controller));"

    "CREATE TABLE import_row (source INTEGER NOT NULL, row_key TEXT NOT NULL, digest INTEGER NOT NULL,"
    " import INTEGER NOT NULL, PRIMARY KEY (source, row_key)) WITHOUT ROWID;"

    "CREATE TABLE import_finding (key INTEGER PRIMARY KEY, import INTEGER NOT NULL, row INTEGER NOT NULL,"
    " reason TEXT NOT NULL, column_name TEXT, path TEXT);"
    "CREATE INDEX import_finding_import ON import_finding (import);";

}  // namespace

storage::Schema schema() { return {"exchange", {{1, first}}, {{"import_row", "row_key", base::FieldClass::personal}}}; }

}  // namespace mukana::exchange
