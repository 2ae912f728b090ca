#include "outcomes/schema.hpp"

#include "operation/shapes.hpp"

namespace mukana::outcomes {
namespace {

// The revision of an indicator is the version of its latest definition. Definitions and claims are kept as JSON.
constexpr std::string_view first =
    "CREATE TABLE indicator (" MUKANA_RECORD_COLUMNS
    ", UNIQUE (id, controller));"

    "CREATE TABLE indicator_version (indicator INTEGER NOT NULL, version INTEGER NOT NULL, definition TEXT NOT NULL,"
    " defined_at INTEGER NOT NULL, defined_by INTEGER, PRIMARY KEY (indicator, version));"

    "CREATE TABLE claim (" MUKANA_RECORD_COLUMNS
    ", pilot INTEGER NOT NULL, indicator INTEGER NOT NULL, text TEXT NOT NULL, asserts TEXT NOT NULL,"
    " period TEXT NOT NULL, UNIQUE (id, controller));"
    "CREATE INDEX claim_pilot ON claim (pilot);"

    // What was rejected before counting: rows of a file that never became records, by reason, without their content.
    "CREATE TABLE import_rejection (key INTEGER PRIMARY KEY, controller INTEGER NOT NULL, import INTEGER,"
    " source TEXT NOT NULL, operation TEXT NOT NULL, constants TEXT NOT NULL, reason TEXT NOT NULL,"
    " rows INTEGER NOT NULL, UNIQUE (controller, source, operation, reason));";

}  // namespace

storage::Schema schema() { return {"outcomes", {{1, first}}, {{"claim", "text", base::FieldClass::free_text}}}; }

}  // namespace mukana::outcomes
