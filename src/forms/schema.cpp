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

// Mappings: what ties responses of one person together.
constexpr std::string_view mappings =
    "CREATE TABLE mapping (" MUKANA_RECORD_COLUMNS
    ", person INTEGER NOT NULL, wave TEXT, mapping_state TEXT NOT NULL DEFAULT 'open', begun_day INTEGER NOT NULL,"
    " completed_day INTEGER, estimate INTEGER, tasks INTEGER, observation INTEGER, void_reason TEXT,"
    " UNIQUE (id, controller));"
    "CREATE INDEX mapping_person ON mapping (person);"

    "CREATE TABLE mapping_debrief (key INTEGER PRIMARY KEY, mapping INTEGER NOT NULL, held_day INTEGER NOT NULL,"
    " recorded_at INTEGER NOT NULL, recorded_by INTEGER, notes TEXT NOT NULL, next_steps TEXT, client_words TEXT);"
    "CREATE INDEX mapping_debrief_mapping ON mapping_debrief (mapping);"

    "CREATE TABLE support_need (key INTEGER PRIMARY KEY, mapping INTEGER NOT NULL, framework TEXT, skill TEXT,"
    " need TEXT NOT NULL, note TEXT);"
    "CREATE INDEX support_need_mapping ON support_need (mapping);";

// Service safaris.
constexpr std::string_view safaris =
    "CREATE TABLE safari (" MUKANA_RECORD_COLUMNS
    ", service TEXT NOT NULL, organisation INTEGER, guidance TEXT NOT NULL, run_day INTEGER NOT NULL,"
    " safari_state TEXT NOT NULL DEFAULT 'open', void_reason TEXT, UNIQUE (id, controller));"

    "CREATE TABLE safari_step (key INTEGER PRIMARY KEY, safari INTEGER NOT NULL, code TEXT NOT NULL,"
    " step TEXT NOT NULL, UNIQUE (safari, code));"

    "CREATE TABLE safari_participant (key INTEGER PRIMARY KEY, safari INTEGER NOT NULL, code TEXT NOT NULL,"
    " person INTEGER, part TEXT NOT NULL, UNIQUE (safari, code));"
    "CREATE INDEX safari_participant_person ON safari_participant (person) WHERE person IS NOT NULL;"

    "CREATE TABLE safari_visit (key INTEGER PRIMARY KEY, participant INTEGER NOT NULL, step TEXT NOT NULL,"
    " outcome TEXT NOT NULL, ease INTEGER, minutes INTEGER, note TEXT, recorded_at INTEGER NOT NULL,"
    " recorded_by INTEGER, UNIQUE (participant, step));"

    "CREATE TABLE safari_finding (key INTEGER PRIMARY KEY, safari INTEGER NOT NULL, participant INTEGER, step TEXT,"
    " kind TEXT NOT NULL, touchpoint TEXT, place TEXT, severity TEXT, accessibility INTEGER NOT NULL,"
    " text TEXT NOT NULL, recorded_at INTEGER NOT NULL, recorded_by INTEGER);"
    "CREATE INDEX safari_finding_safari ON safari_finding (safari);"

    "CREATE TABLE safari_debrief (key INTEGER PRIMARY KEY, safari INTEGER NOT NULL, held_day INTEGER NOT NULL,"
    " notes TEXT NOT NULL, recorded_at INTEGER NOT NULL, recorded_by INTEGER);"
    "CREATE INDEX safari_debrief_safari ON safari_debrief (safari);"

    "CREATE TABLE safari_debriefed (key INTEGER PRIMARY KEY, debrief INTEGER NOT NULL, participant INTEGER NOT NULL,"
    " UNIQUE (debrief, participant));"
    "CREATE INDEX safari_debriefed_participant ON safari_debriefed (participant);";

// Answers of all shapes stand in one JSON text; the rows of response_answer are for counting. Their keys have room for
// 16,384 items; the detour keeps old and new keys from meeting.
constexpr std::string_view trees =
    "ALTER TABLE response ADD COLUMN answers TEXT;"
    "ALTER TABLE form ADD COLUMN retired_day INTEGER;"
    "ALTER TABLE form ADD COLUMN retired_for TEXT;"
    "UPDATE response_answer SET key = -(response * 16384 + position);"
    "UPDATE response_answer SET key = -key;"
    "CREATE TABLE form_scoring (key INTEGER PRIMARY KEY, form_version INTEGER NOT NULL, name TEXT NOT NULL,"
    " scoring TEXT NOT NULL, recorded_at INTEGER NOT NULL, recorded_by INTEGER, UNIQUE (form_version, name));";

// Scores and flags of responses, by version of the rules.
constexpr std::string_view scores =
    "CREATE TABLE response_score (key INTEGER PRIMARY KEY, response INTEGER NOT NULL, score TEXT NOT NULL,"
    " rule_version TEXT NOT NULL, score_state TEXT NOT NULL, value TEXT, real_value REAL, band TEXT,"
    " parts INTEGER NOT NULL, answered INTEGER NOT NULL, imputed INTEGER NOT NULL, computed_day INTEGER NOT NULL,"
    " is_current INTEGER NOT NULL DEFAULT 1);"
    "CREATE INDEX response_score_response ON response_score (response);"

    "CREATE TABLE response_flag (key INTEGER PRIMARY KEY, response INTEGER NOT NULL, flag TEXT NOT NULL,"
    " kind TEXT NOT NULL, rule_version TEXT NOT NULL, is_current INTEGER NOT NULL DEFAULT 1);"
    "CREATE INDEX response_flag_response ON response_flag (response);";

// What stands in the occurrences of a repeat, and of a question that takes several answers. A row is found by its
// response alone, whose key is random: the order of rows tells nothing.
constexpr std::string_view occurrences =
    "CREATE TABLE response_occurrence (response INTEGER NOT NULL, place INTEGER NOT NULL, occurrence TEXT NOT NULL,"
    " instance INTEGER NOT NULL, item TEXT NOT NULL, kind TEXT NOT NULL, answer_state TEXT NOT NULL, answer TEXT,"
    " value INTEGER, PRIMARY KEY (response, place)) WITHOUT ROWID;";

}  // namespace

storage::Schema schema() {
  using base::FieldClass;
  return {"forms",
          {{1, first}, {2, filling}, {3, mappings}, {4, safaris}, {5, trees}, {6, scores}, {7, occurrences}},
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
           {"mapping", "person", FieldClass::personal},
           {"mapping", "void_reason", FieldClass::free_text},
           {"mapping_debrief", "notes", FieldClass::free_text},
           {"mapping_debrief", "next_steps", FieldClass::free_text},
           {"mapping_debrief", "client_words", FieldClass::free_text},
           {"safari_participant", "person", FieldClass::personal},
           {"safari_visit", "note", FieldClass::free_text},
           {"safari_finding", "text", FieldClass::free_text},
           {"safari_debrief", "notes", FieldClass::free_text},
           {"support_need", "need", FieldClass::sensitive},
           {"support_need", "note", FieldClass::free_text},
           {"response", "answers", FieldClass::sensitive},
           {"response_score", "value", FieldClass::sensitive},
           {"response_score", "real_value", FieldClass::sensitive},
           {"response_score", "band", FieldClass::sensitive},
           {"response_flag", "flag", FieldClass::sensitive},
           {"response_answer", "answer", FieldClass::sensitive},
           {"response_answer", "value", FieldClass::sensitive},
           {"response_occurrence", "answer", FieldClass::sensitive},
           {"response_occurrence", "value", FieldClass::sensitive}}};
}

}  // namespace mukana::forms
