#include "pilots/schema.hpp"

#include "operation/shapes.hpp"

namespace mukana::pilots {
namespace {

// Days are counted from 1970-01-01, both ends in. The name is a JSON object of languages.
constexpr std::string_view first =
    "CREATE TABLE pilot (" MUKANA_RECORD_COLUMNS
    ", name TEXT NOT NULL, project INTEGER, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL,"
    " evaluation_first_day INTEGER NOT NULL, evaluation_last_day INTEGER NOT NULL, continues INTEGER,"
    " UNIQUE (id, controller));";

}  // namespace

storage::Schema schema() { return {"pilots", {{1, first}}, {}}; }

}  // namespace mukana::pilots
