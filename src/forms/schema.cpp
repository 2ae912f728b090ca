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

// Who answers about whom, what was asked of them, drafts, and what responses were before.
constexpr std::string_view filling =
    "ALTER TABLE response ADD COLUMN subject INTEGER;"
    "ALTER TABLE response ADD COLUMN author INTEGER;"
    "ALTER TABLE response ADD COLUMN mode TEXT NOT NULL DEFAULT 'alone';"
    "ALTER TABLE response ADD COLUMN wave TEXT;"
    "ALTER TABLE response ADD COLUMN assignment INTEGER;"
    "UPDATE response SET subject = respondent;"
    "CREATE INDEX response_subject ON response (subject) WHERE subject IS NOT NULL;"

    "CREATE TABLE assignment (" MUKANA_RECORD_COLUMNS
    ", form INTEGER NOT NULL, person INTEGER NOT NULL, due_day INTEGER, wave TEXT, anonymous INTEGER NOT NULL DEFAULT "
    "0,"
    " assignment_state TEXT NOT NULL DEFAULT 'open', response INTEGER, UNIQUE (id, controller));"
    "CREATE INDEX assignment_person ON assignment (person);"
    "CREATE INDEX assignment_response ON assignment (response) WHERE response IS NOT NULL;"

    "CREATE TABLE response_draft (" MUKANA_RECORD_COLUMNS
    ", form INTEGER NOT NULL, version INTEGER NOT NULL, anonymous INTEGER NOT NULL, respondent INTEGER,"
    " subject INTEGER, author INTEGER, mode TEXT NOT NULL, wave TEXT, assignment INTEGER, place TEXT,"
    " begun_day INTEGER NOT NULL, saved_at INTEGER, answers TEXT NOT NULL, UNIQUE (id, controller));"
    "CREATE INDEX response_draft_respondent ON response_draft (respondent) WHERE respondent IS NOT NULL;"

    "CREATE TABLE response_revision (key INTEGER PRIMARY KEY, response INTEGER NOT NULL, revision INTEGER NOT NULL,"
    " answers TEXT NOT NULL, reason TEXT NOT NULL, replaced_at INTEGER NOT NULL, replaced_by INTEGER,"
    " UNIQUE (response, revision));";

}  // namespace

storage::Schema schema() {
  using base::FieldClass;
  return {"forms",
          {{1, first}, {2, filling}},
          {{"response", "respondent", FieldClass::personal},
           {"response", "subject", FieldClass::personal},
           {"response", "author", FieldClass::personal},
           {"assignment", "person", FieldClass::personal},
           {"response_draft", "respondent", FieldClass::personal},
           {"response_draft", "subject", FieldClass::personal},
           {"response_draft", "author", FieldClass::personal},
           {"response_draft", "answers", FieldClass::sensitive},
           {"response_revision", "answers", FieldClass::sensitive},
           {"response_revision", "reason", FieldClass::free_text},
           {"response_answer", "answer", FieldClass::sensitive},
           {"response_answer", "value", FieldClass::sensitive}}};
}

}  // namespace mukana::forms
