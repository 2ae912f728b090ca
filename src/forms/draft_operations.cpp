// Drafts: a form begun, saved half done, gone on with later, submitted by response.submit.
#include "forms/access.hpp"
#include "forms/draft_records.hpp"
#include "forms/operations.hpp"
#include "people/records.hpp"

namespace mukana::forms {
namespace {

using base::Date;
using base::FieldClass;
using base::Fields;
using base::Id;
using operation::ById;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Saved;

constexpr base::FieldRule item_rule{.longest = 64};

struct BeginResponse : WhoAnswers {
  std::optional<Id> id;
  Id form;
  std::optional<std::int64_t> version;
  boost::json::value answers;
  std::optional<std::string> place;
  static void describe(Fields<BeginResponse>& field) {
    field("id", &BeginResponse::id, "The id of the draft and of the later response; made here where it is left out.");
    field("form", &BeginResponse::form, "The form to be answered.");
    field("version", &BeginResponse::version, "Its version; the highest one where it is left out. The draft keeps it.");
    describe_who(field);
    field("answers", &BeginResponse::answers, "The first answers, if there are some.",
          {.field_class = FieldClass::sensitive, .has_default = true});
    field("place", &BeginResponse::place, "Where the respondent is: an item, or whatever the host goes by.", item_rule);
  }
};

struct SaveResponse {
  Id id;
  boost::json::value answers;
  std::vector<std::string> clear;
  std::optional<std::string> place;
  static void describe(Fields<SaveResponse>& field) {
    field("id", &SaveResponse::id, "The draft's id.");
    field("answers", &SaveResponse::answers, "Item to value, added to what the draft says; null for a skipped item.",
          {.field_class = FieldClass::sensitive, .has_default = true});
    field("clear", &SaveResponse::clear, "Items whose answers are taken out again.", {.longest = 64, .most = 1000});
    field("place", &SaveResponse::place, "Where the respondent is now.", item_rule);
  }
};

struct SavedDraft {
  Id id;
  std::int64_t revision = 1;
  std::int64_t version = 1;
  std::vector<std::string> missing;
  static void describe(Fields<SavedDraft>& field) {
    field("id", &SavedDraft::id, "The draft's id.");
    field("revision", &SavedDraft::revision, "Counts the savings, from 1.");
    field("version", &SavedDraft::version, "The form's version that is answered.");
    field("missing", &SavedDraft::missing, "Where a required item is not answered yet, as paths below /answers.");
  }
};

struct DraftView {
  Id id;
  std::int64_t revision = 1;
  Id form;
  std::int64_t version = 1;
  bool anonymous = false;
  std::optional<Id> respondent;
  std::optional<Id> subject;
  AnsweringMode mode = AnsweringMode::alone;
  std::optional<std::string> wave;
  std::optional<std::string> place;
  Date begun_on;
  std::optional<base::Instant> saved_at;
  boost::json::value answers;
  std::vector<std::string> missing;
  static void describe(Fields<DraftView>& field) {
    field("id", &DraftView::id, "The draft's id.");
    field("revision", &DraftView::revision, "Counts the savings, from 1.");
    field("form", &DraftView::form, "The form.");
    field("version", &DraftView::version, "The version that was begun; submitting it stays possible after newer ones.");
    field("anonymous", &DraftView::anonymous, "Whether nobody is known to have begun it.");
    field("respondent", &DraftView::respondent, "Who answers.", {.field_class = FieldClass::personal});
    field("subject", &DraftView::subject, "Whom the answers are about.", {.field_class = FieldClass::personal});
    field("mode", &DraftView::mode, "Whether it is answered alone, together, or in the subject's place.");
    field("wave", &DraftView::wave, "The wave of measurements that it belongs to.");
    field("place", &DraftView::place, "Where the respondent was.");
    field("begun_on", &DraftView::begun_on, "The local day on which it was begun.");
    field("saved_at", &DraftView::saved_at, "When it was last saved; not told of an anonymous one.");
    field("answers", &DraftView::answers, "What it says so far, item to value.",
          {.field_class = FieldClass::sensitive});
    field("missing", &DraftView::missing, "Where a required item is not answered yet, as paths below /answers.");
  }
};

struct DraftLine {
  Id id;
  Id form;
  std::int64_t version = 1;
  std::optional<Id> subject;
  Date begun_on;
  std::optional<base::Instant> saved_at;
  static void describe(Fields<DraftLine>& field) {
    field("id", &DraftLine::id, "The draft's id.");
    field("form", &DraftLine::form, "The form.");
    field("version", &DraftLine::version, "The version that was begun.");
    field("subject", &DraftLine::subject, "Whom the answers are about.", {.field_class = FieldClass::personal});
    field("begun_on", &DraftLine::begun_on, "The local day on which it was begun.");
    field("saved_at", &DraftLine::saved_at, "When it was last saved.");
  }
};

struct ListDrafts : Paging {
  static void describe(Fields<ListDrafts>& field) { describe_paging(field); }
};

SavedDraft saved(const Draft& draft) {
  return {Id{draft.id}, draft.revision, draft.version.version, still_missing(draft)};
}

SavedDraft begin_response(Context& context, const BeginResponse& request) {
  if (request.anonymous) context.trail.make_anonymous();
  const storage::Key form = require_form(context, request.form);
  Draft draft;
  draft.answering = require_answering(context, request, form, request.id.has_value());
  draft.version = require_version(context, form, request.version);
  draft.id = request.anonymous ? base::make_random_id() : context.id_or_new(request.id);
  draft.place = request.place;
  draft.begun_on = context.today();
  merge_answers(draft, request.answers, {});
  check_draft(draft);
  insert_draft(context, draft);
  return saved(draft);
}

SavedDraft save_response(Context& context, const SaveResponse& request) {
  Draft draft = require_draft(context, request.id);
  context.check_revision(draft.revision);
  merge_answers(draft, request.answers, request.clear);
  if (request.place) draft.place = request.place;
  check_draft(draft);
  update_draft(context, draft);
  return saved(draft);
}

DraftView resume_response(Context& context, const ById& request) {
  const Draft draft = require_draft(context, request.id);
  const auto person = [&](std::optional<storage::Key> key) -> std::optional<Id> {
    if (!key) return std::nullopt;
    return Id{context.database.string("SELECT id FROM person WHERE key = $1", *key).value_or("")};
  };
  context.trail.touch("draft", draft.id);
  return {Id{draft.id},
          draft.revision,
          Id{context.database.string("SELECT id FROM form WHERE key = $1", draft.version.form).value_or("")},
          draft.version.version,
          draft.answering.anonymous,
          person(draft.answering.respondent),
          person(draft.answering.subject),
          draft.answering.mode,
          draft.answering.wave,
          draft.place,
          draft.begun_on,
          draft.saved_at,
          draft.answers,
          still_missing(draft)};
}

Saved discard_response(Context& context, const ById& request) {
  const Draft draft = require_draft(context, request.id);
  context.check_revision(draft.revision);
  remove_draft(context, draft);
  context.trail.touch("draft", draft.id);
  return {request.id, draft.revision};
}

// Those that the actor began or is to answer. The subject's row comes last.
Page<DraftLine> list_drafts(Context& context, const ListDrafts& request) {
  static const std::string select =
      "SELECT d.key, d.id, f.id, v.version, " + people::person_id_sql("d.subject") + ", d.begun_day, d.saved_at, " +
      people::merged_person_sql("d.subject") +
      " FROM response_draft d JOIN form f ON f.key = d.form JOIN form_version v ON "
      "v.key = d.version WHERE d.controller = $1 AND d.key > $2 AND d.anonymous = 0 AND (" +
      people::is_person_sql("d.recorded_by", "$3") + " OR " + people::is_person_sql("d.respondent", "$3") + ") AND ";
  const std::string sql = select + people::visible_persons_sql(context, people::merged_person_sql("d.subject")) +
                          " ORDER BY d.key LIMIT $4";
  return operation::read_page<DraftLine>(
      context.database.query(sql, context.actor.controller, operation::page_start(request), context.actor.person,
                             request.limit + 1, nullptr, nullptr, nullptr, context.actor.person, context.today()),
      request, [&](const storage::Row& row) {
        context.trail.concern(row.integer(7));
        context.trail.touch("draft", row.text(1));
        return row.as<DraftLine>(1);
      });
}

}  // namespace

std::vector<operation::Operation> draft_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access writers{answering_roles, answering_purposes};
  const operation::Access readers{answering_roles, answering_purposes, operation::Reads::persons};
  return {
      define<begin_response>({.name = "response.begin",
                              .summary = "Begins a draft of a response, somebody's or anonymous.",
                              .access = writers,
                              .effect = Effect::write}),
      define<save_response>({.name = "response.save",
                             .summary = "Adds answers to a draft; what is there is checked, what is missing is told.",
                             .access = writers,
                             .effect = Effect::write,
                             .revises = true}),
      define<resume_response>(
          {.name = "response.resume",
           .summary = "Reads a draft, to go on where it was left; only its writer's or respondent's.",
           .access = readers}),
      define<list_drafts>({.name = "response.drafts",
                           .summary = "Lists the drafts that the actor began or is to answer.",
                           .access = readers}),
      define<discard_response>({.name = "response.discard",
                                .summary = "Throws a draft away, with all that it said.",
                                .access = writers,
                                .effect = Effect::write,
                                .revises = true}),
  };
}

}  // namespace mukana::forms
