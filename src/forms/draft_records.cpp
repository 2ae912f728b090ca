#include "forms/draft_records.hpp"

#include <boost/json/object.hpp>

#include "mukana/forms/rules.hpp"

#include "base/json.hpp"
#include "forms/answers_json.hpp"
#include "operation/saving.hpp"
#include "people/records.hpp"

namespace mukana::forms {

namespace json = boost::json;
using base::Failed;
using base::Failure;
using base::Id;
using base::Status;
using operation::Context;
using storage::Key;

namespace {

constexpr std::string_view missing_answer = "MISSING_ANSWER";

base::Instant day_start(const Context& context) { return context.zone.start_of(context.today()); }

StoredVersion version_of(Context& context, Key version) {
  const auto form = context.database.integer("SELECT form FROM form_version WHERE key = $1", version);
  const auto number = context.database.integer("SELECT version FROM form_version WHERE key = $1", version);
  auto stored = form && number ? find_version(context.database, *form, number) : std::nullopt;
  if (!stored) throw operation::missing("/version");
  return std::move(*stored);
}

}  // namespace

void insert_draft(Context& context, const Draft& draft) {
  if (context.database.integer("SELECT 1 FROM response WHERE controller = $1 AND id = $2", context.actor.controller,
                               draft.id)) {
    throw Failed(Status::conflict, "ALREADY_EXISTS", "There is a response of that id.", "/id");
  }
  const AnsweringPersons& who = draft.answering;
  const std::optional<Key> writer = who.anonymous ? std::nullopt : std::optional(context.actor.person);
  const base::Instant at = who.anonymous ? day_start(context) : context.now;
  operation::keep("/id", [&] {
    return context.database.run(
        "INSERT INTO response_draft (key, controller, id, recorded_at, recorded_by, regime, form, version, anonymous, "
        "respondent, subject, author, mode, wave, assignment, place, begun_day, saved_at, answers) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        random_key(context.database), context.actor.controller, draft.id, at, writer, context.actor.regime,
        draft.version.form, draft.version.key, who.anonymous, who.respondent, who.subject, who.author, who.mode,
        who.wave, who.assignment, draft.place, draft.begun_on,
        who.anonymous ? std::nullopt : std::optional(context.now), base::write_json(draft.answers));
  });
  context.trail.touch("draft", draft.id);
}

void update_draft(Context& context, Draft& draft) {
  ++draft.revision;
  context.database.run(
      "UPDATE response_draft SET answers = $2, place = $3, saved_at = $4, revision = $5 WHERE key = $1", draft.key,
      base::write_json(draft.answers), draft.place,
      draft.answering.anonymous ? std::nullopt : std::optional(context.now), draft.revision);
  context.trail.touch("draft", draft.id);
}

void remove_draft(Context& context, const Draft& draft) {
  context.database.run("DELETE FROM response_draft WHERE key = $1", draft.key);
}

Draft require_draft(Context& context, const Id& id, std::string_view path) {
  storage::Rows rows = context.database.query(
      "SELECT key, id, revision, version, anonymous, " + people::merged_person_sql("d.respondent") + ", " +
          people::merged_person_sql("d.subject") + ", " + people::merged_person_sql("d.author") +
          ", mode, wave, assignment, place, begun_day, saved_at, answers, " +
          people::merged_person_sql("d.recorded_by") + " FROM response_draft d WHERE controller = $1 AND id = $2",
      context.actor.controller, id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing(path);
  Draft draft;
  draft.key = row->integer(0);
  draft.id = row->string(1);
  draft.revision = row->integer(2);
  draft.answering = {row->boolean(4),          row->optional_integer(5),    row->optional_integer(6),
                     row->optional_integer(7), row->code<AnsweringMode>(8), row->optional_string(9),
                     row->optional_integer(10)};
  draft.place = row->optional_string(11);
  draft.begun_on = row->date(12);
  draft.saved_at = row->optional_instant(13);
  draft.answers = base::parse_json(row->text(14));
  if (draft.answering.anonymous) {
    context.trail.make_anonymous();
  } else {
    const Key actor = context.actor.person;
    if (row->optional_integer(15) != actor && draft.answering.respondent != actor) throw operation::Hidden(path);
    // Whoever began it for somebody else may have lost sight of them since.
    if (!people::may_see_person(context, *draft.answering.subject)) throw operation::Hidden(path);
    context.trail.concern(*draft.answering.respondent);
    context.trail.concern(*draft.answering.subject);
  }
  const Key version = row->integer(3);
  draft.version = version_of(context, version);
  return draft;
}

void merge_answers(Draft& draft, const json::value& answers, const std::vector<std::string>& cleared) {
  if (!draft.answers.is_object()) draft.answers = json::object();
  json::object& all = draft.answers.get_object();
  for (const std::string& item : cleared) all.erase(json::string_view(item.data(), item.size()));
  if (answers.is_null()) return;
  const json::object* given = answers.if_object();
  if (given == nullptr) {
    throw Failed(Status::format, "WRONG_TYPE", "The answers are an object of item to value.", "/answers");
  }
  for (const auto& member : *given) all.insert_or_assign(member.key(), member.value());
}

namespace {

// A draft is checked as of the day on which it was begun: it has no other yet.
std::vector<Failure> faults_of_draft(const Draft& draft) {
  const CompiledForm form = draft.version.compiled();
  return faults_of(form, read_answers(form, draft.answers), draft.begun_on);
}

}  // namespace

void check_draft(const Draft& draft) {
  for (const Failure& fault : faults_of_draft(draft)) {
    if (fault.code != missing_answer) throw Failed(fault);
  }
}

std::vector<std::string> still_missing(const Draft& draft) {
  std::vector<std::string> paths;
  for (const Failure& fault : faults_of_draft(draft)) {
    if (fault.code == missing_answer) paths.push_back(fault.path);
  }
  return paths;
}

AnsweringPersons require_still_open(Context& context, const Draft& draft) {
  if (!draft.answering.assignment) return draft.answering;
  const auto state =
      context.database.string("SELECT assignment_state FROM assignment WHERE key = $1", *draft.answering.assignment);
  AssignmentMatch match;
  if (state) match.state = base::from_code<AssignmentState>(*state).value_or(AssignmentState::open);
  base::require(check_answers_assignment(match));
  return draft.answering;
}

}  // namespace mukana::forms
