#include "forms/response_records.hpp"

#include "mukana/forms/rules.hpp"
#include "mukana/people/rules.hpp"

#include "forms/score_records.hpp"
#include "operation/saving.hpp"
#include "people/records.hpp"

namespace mukana::forms {

using base::FieldClass;
using base::Id;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Saved;
using operation::Scope;
using storage::Key;
using storage::Row;

namespace {

// Looks whether the assignment can be answered so; its wave is the response's.
Key require_assignment(Context& context, const Id& id, Key form, AnsweringPersons& answering) {
  storage::Rows rows = context.database.query(
      "SELECT key, form, " + people::merged_person_sql("a.person") +
          ", wave, anonymous, assignment_state FROM assignment a WHERE controller = $1 AND id = $2",
      context.actor.controller, id);
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/assignment");
  const Key person = row->integer(2);
  if (!people::may_see_person(context, person)) throw operation::Hidden("/assignment");
  const AssignmentMatch match{row->code<AssignmentState>(5), row->integer(1) == form,
                              answering.respondent == person || answering.subject == person, row->boolean(4)};
  base::require(check_answers_assignment(match));
  if (!answering.wave) answering.wave = row->optional_string(3);
  return row->integer(0);
}

}  // namespace

AnsweringPersons require_answering(Context& context, const WhoAnswers& who, Key form, bool has_id) {
  if (who.anonymous) context.trail.make_anonymous();
  const bool is_own = !who.respondent && !who.anonymous && context.actor.scope() == Scope::own;
  base::require(check_answering({who.anonymous, who.respondent.has_value() || is_own, has_id}));
  if (who.wave) base::require(people::check_code(*who.wave, "/wave"));
  AnsweringPersons answering{who.anonymous, std::nullopt, std::nullopt, std::nullopt, who.mode, who.wave, std::nullopt};
  AnsweringRoles roles{who.anonymous, who.subject.has_value(), who.author.has_value(), who.assignment.has_value(), true,
                       who.mode};
  if (!who.anonymous) {
    answering.respondent =
        is_own ? context.actor.person : people::require_person(context, who.respondent, "/respondent");
    answering.subject = who.subject ? people::require_person(context, who.subject, "/subject") : answering.respondent;
    answering.author = people::require_person(context, who.author, "/author");
    roles.respondent_is_subject = answering.respondent == answering.subject;
    context.trail.concern(*answering.respondent);
  }
  base::require(check_answering_roles(roles));
  if (who.assignment) answering.assignment = require_assignment(context, *who.assignment, form, answering);
  return answering;
}

Key require_form(Context& context, const Id& form, std::string_view path) {
  const auto key = find_form(context.database, context.actor.controller, form.text);
  if (!key) throw operation::missing(path);
  return *key;
}

StoredVersion require_version(Context& context, Key form, std::optional<std::int64_t> version) {
  auto stored = find_version(context.database, form, version);
  if (!stored) throw operation::missing("/version");
  return std::move(*stored);
}

Saved keep_response(Context& context, NewResponse response) {
  base::Instant recorded_at = context.now;
  std::optional<Key> recorded_by = context.actor.person;
  std::optional<std::int64_t> row = context.origin.row;
  const AnsweringPersons& who = response.answering;
  if (who.anonymous) {  // no actor, no time finer than the day, no place in a file whose order may tell
    response.submitted_at.reset();
    recorded_at = context.zone.start_of(context.today());
    recorded_by.reset();
    row.reset();
  }
  const Key key = random_key(context.database);
  operation::keep("/id", [&] {
    return context.database.run(
        "INSERT INTO response (key, controller, id, recorded_at, recorded_by, import, import_row, entry_mode, form, "
        "version, content, respondent, submitted_at, submitted_day, regime, subject, author, mode, wave, assignment) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
        key, context.actor.controller, response.id, recorded_at, recorded_by, context.origin.import, row,
        response.entry_mode, response.version.form, response.version.key, response.version.content, who.respondent,
        response.submitted_at, response.submitted_on, context.actor.regime, who.subject, who.author, who.mode, who.wave,
        who.assignment);
  });
  const CompiledForm form = response.version.compiled();
  keep_answers(context.database, key, form, response.answers, response.submitted_on);
  keep_scores(context, key, form, response.answers, response.submitted_on);
  if (who.assignment) {
    context.database.run(
        "UPDATE assignment SET assignment_state = 'answered', response = $2, revision = revision + 1 WHERE key = $1",
        *who.assignment, key);
  }
  context.trail.touch("response", response.id);
  return {Id{std::move(response.id)}, 1};
}

void ResponseView::describe(base::Fields<ResponseView>& field) {
  field("id", &ResponseView::id, "The response's id.");
  field("revision", &ResponseView::revision, "Counts the changes of the record, from 1.");
  field("form", &ResponseView::form, "The form answered.");
  field("version", &ResponseView::version, "The version answered.");
  field("respondent", &ResponseView::respondent, "Who answered.", {.field_class = FieldClass::personal});
  field("anonymous", &ResponseView::anonymous, "Whether nobody is known to have answered it.");
  field("submitted_at", &ResponseView::submitted_at, "When it was answered, where the clock is known.");
  field("submitted_on", &ResponseView::submitted_on, "The local day on which it was answered.");
  field("answers", &ResponseView::answers, "Item to value; null for an item that was skipped.",
        {.field_class = FieldClass::sensitive});
  field("subject", &ResponseView::subject, "Whom the answers are about.", {.field_class = FieldClass::personal});
  field("author", &ResponseView::author, "Who wrote them down, where that was said.",
        {.field_class = FieldClass::personal});
  field("mode", &ResponseView::mode, "Whether it was answered alone, together, or in the subject's place.");
  field("wave", &ResponseView::wave, "The wave of measurements that it belongs to.");
  field("assignment", &ResponseView::assignment, "The assignment that it answers.");
  field("state", &ResponseView::state, "Valid, void or withdrawn; only valid ones count.");
}

namespace {

// The columns of ResponseView from 1 on, then whose it is.
std::string select_responses() {
  return "SELECT r.key, r.id, r.revision, f.id, v.version, " + people::person_id_sql("r.respondent") +
         ", CASE WHEN r.respondent IS NULL THEN 1 ELSE 0 END, r.submitted_at, r.submitted_day, " +
         people::person_id_sql("r.subject") + ", " + people::person_id_sql("r.author") +
         ", r.mode, r.wave, (SELECT a.id FROM assignment a WHERE a.key = r.assignment), r.state, " +
         people::merged_person_sql("r.respondent") + ", " + people::merged_person_sql("r.subject") +
         " FROM response r JOIN form f ON f.key = r.form JOIN form_version v ON v.key = r.version "
         "WHERE r.controller = $1 ";
}
constexpr int respondent_column = 15;
constexpr int subject_column = 16;

std::string filter_responses(const Context& context) {
  const bool sees_all = context.actor.scope() == Scope::controller;
  return "AND r.state = 'valid' AND ($3 IS NULL OR r.form = $3) "
         "AND ($4 IS NULL OR " +
         people::is_person_sql("r.respondent", "$4") + ") AND ($5 IS NULL OR " +
         people::is_person_sql("r.subject", "$5") + ") AND ($6 IS NULL OR r.wave = $6) AND " +
         (sees_all ? std::string("1 = 1")
                   : "r.subject IS NOT NULL AND " +
                         people::visible_persons_sql(context, people::merged_person_sql("r.subject"))) +
         " ";
}

ResponseView view(Context& context, const Row& row) {
  auto response = row.as<ResponseView>(1);
  response.answers = stored_answers(context.database, row.integer(0));
  for (const int column : {respondent_column, subject_column}) {
    if (!row.is_null(column)) context.trail.concern(row.integer(column));
  }
  context.trail.touch("response", response.id.text);
  return response;
}

}  // namespace

ResponsePlace require_response(Context& context, const Id& id, std::string_view path) {
  storage::Rows rows = context.database.query(
      "SELECT key, revision, version, state, " + people::merged_person_sql("r.respondent") + ", " +
          people::merged_person_sql("r.subject") + " FROM response r WHERE controller = $1 AND id = $2",
      context.actor.controller, id);
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing(path);
  ResponsePlace place{row->integer(0),          row->integer(1),         row->integer(2), row->code<ResponseState>(3),
                      row->optional_integer(4), row->optional_integer(5)};
  const bool is_visible =
      place.subject ? people::may_see_person(context, *place.subject) : context.actor.scope() == Scope::controller;
  if (!is_visible) throw operation::Hidden(path);
  return place;
}

ResponseView read_response(Context& context, Key key) {
  storage::Rows rows = context.database.query(select_responses() + "AND r.key = $2", context.actor.controller, key);
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return view(context, *row);
}

Page<ResponseView> list_responses(Context& context, const ResponseFilter& filter, const Paging& paging) {
  const std::string sql =
      select_responses() + "AND r.key > $2 " + filter_responses(context) + "ORDER BY r.key LIMIT $7";
  return operation::read_page<ResponseView>(
      context.database.query(sql, context.actor.controller, operation::page_start(paging), filter.form,
                             filter.respondent, filter.subject, filter.wave, paging.limit + 1, context.actor.person,
                             context.today()),
      paging, [&](const Row& row) { return view(context, row); });
}

std::int64_t count_responses(Context& context, const ResponseFilter& filter) {
  const std::string sql = "SELECT COUNT(*) FROM response r WHERE r.controller = $1 " + filter_responses(context);
  return context.database
      .integer(sql, context.actor.controller, nullptr, filter.form, filter.respondent, filter.subject, filter.wave,
               nullptr, context.actor.person, context.today())
      .value_or(0);
}

}  // namespace mukana::forms
