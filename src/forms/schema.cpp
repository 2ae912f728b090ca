#include "forms/schema.hpp"

#include "operation/shapes.hpp"

namespace mukana::forms {
namespace {

// The keys of responses and answers are random: the order of rows must not tell when an anonymous response came in.
constexpr std::string_view first =
    "CREATE TABLE form (" MUKANA_RECORD_COLUMNS
    ", UNIQUE (id, controller));"

    "CREATE TABLE form_version (key INTEGER PRIMARY KEY, form INTEGER NOT NULL, version INTEGER NOT NULL,"
    " definition TEXT NOT NULL, content TEXT NOT NULL, recorded_at INTEGER NOT NULL, recorded_by INTEGER,"
    " UNIQUE (form, version));"

    "CREATE TABLE response (" MUKANA_RECORD_COLUMNS
    ", form INTEGER NOT NULL, version INTEGER NOT NULL, content TEXT NOT NULL, respondent INTEGER,"
    " submitted_at INTEGER, submitted_day INTEGER NOT NULL, UNIQUE (id, controller));"
    "CREATE INDEX response_form ON response (form);"
    "CREATE INDEX response_version ON response (version);"
    "CREATE INDEX response_respondent ON response (respondent) WHERE respondent IS NOT NULL;"

    "CREATE TABLE response_answer (key INTEGER PRIMARY KEY, response INTEGER NOT NULL, position INTEGER NOT NULL,"
    " item TEXT NOT NULL, kind TEXT NOT NULL, answer_state TEXT NOT NULL, answer TEXT, value INTEGER,"
    " UNIQUE (response, item));";

}  // namespace

storage::Schema schema() {
  using base::FieldClass;
  return {"forms",
          {{1, first}},
          {{"response", "respondent", FieldClass::personal},
           {"response_answer", "answer", FieldClass::sensitive},
           {"response_answer", "value", FieldClass::sensitive}}};
}

}  // namespace mukana::forms
