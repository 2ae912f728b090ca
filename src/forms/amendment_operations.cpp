// What happens to a response afterwards: it is amended with a reason, withdrawn, made void; what it was stays readable.
#include "mukana/forms/rules.hpp"
#include "mukana/people/rules.hpp"

#include "base/json.hpp"
#include "forms/access.hpp"
#include "forms/operations.hpp"
#include "forms/response_records.hpp"
#include "forms/score_records.hpp"
#include "people/records.hpp"

namespace mukana::forms {
namespace {

using base::FieldClass;
using base::Fields;
using base::Id;
using base::Instant;
using operation::ById;
using operation::Context;
using operation::Saved;

struct AmendResponse {
  Id id;
  boost::json::value answers;
  std::string reason;
  static void describe(Fields<AmendResponse>& field) {
    field("id", &AmendResponse::id, "The response's id.");
    field("answers", &AmendResponse::answers,
          "Item to value, in the place of what was answered; items that are left out stay as they are.",
          {.field_class = FieldClass::sensitive});
    field("reason", &AmendResponse::reason, "Why it is amended.", {.field_class = FieldClass::free_text});
  }
};

struct EndResponse {
  Id id;
  std::string reason;
  static void describe(Fields<EndResponse>& field) {
    field("id", &EndResponse::id, "The response's id.");
    field("reason", &EndResponse::reason, "Why it no longer counts.", {.field_class = FieldClass::free_text});
  }
};

struct ResponseRevision {
  std::int64_t revision = 1;
  std::optional<Instant> replaced_at;
  std::optional<Id> replaced_by;
  std::string reason;
  boost::json::value answers;
  static void describe(Fields<ResponseRevision>& field) {
    field("revision", &ResponseRevision::revision, "The revision that this was.");
    field("replaced_at", &ResponseRevision::replaced_at, "When it was replaced.");
    field("replaced_by", &ResponseRevision::replaced_by, "Who replaced it.", {.field_class = FieldClass::personal});
    field("reason", &ResponseRevision::reason, "Why it was changed.", {.field_class = FieldClass::free_text});
    field("answers", &ResponseRevision::answers, "What it said.", {.field_class = FieldClass::sensitive});
  }
};

struct ResponseHistory {
  ResponseView current;
  std::vector<ResponseRevision> earlier;
  static void describe(Fields<ResponseHistory>& field) {
    field("current", &ResponseHistory::current, "The response as it is now, void or withdrawn ones too.");
    field("earlier", &ResponseHistory::earlier, "What it was before, the oldest first.");
  }
};

// Somebody's own answers are theirs to change; what a professional observed of them is not.
void require_own(const Context& context, const ResponsePlace& place) {
  if (context.actor.scope() != operation::Scope::own || place.respondent == context.actor.person) return;
  throw base::Failed(base::Status::refused, "NOT_YOUR_ANSWERS", "What somebody else answered is theirs to change.",
                     "/id");
}

ResponsePlace require_changeable(Context& context, const Id& id) {
  const ResponsePlace place = require_response(context, id);
  context.check_revision(place.revision);
  require_own(context, place);
  base::require(check_may_change(place.state));
  return place;
}

void keep_revision(Context& context, const ResponsePlace& place, const boost::json::value& answers,
                   const std::string& reason) {
  context.database.run(
      "INSERT INTO response_revision (response, revision, answers, reason, replaced_at, replaced_by) "
      "VALUES ($1, $2, $3, $4, $5, $6)",
      place.key, place.revision, base::write_json(answers), reason, context.now, context.actor.person);
}

StoredVersion version_answered(Context& context, const ResponsePlace& place) {
  const auto form = context.database.integer("SELECT form FROM form_version WHERE key = $1", place.version);
  const auto number = context.database.integer("SELECT version FROM form_version WHERE key = $1", place.version);
  return require_version(context, form.value_or(0), number);
}

Saved amend_response(Context& context, const AmendResponse& request) {
  base::require(people::check_not_blank(request.reason, "/reason"));
  const ResponsePlace place = require_changeable(context, request.id);
  base::require(check_may_amend(!place.subject));
  const ResponseView before = read_response(context, place.key);
  const boost::json::object* given = request.answers.if_object();
  if (given == nullptr) {
    throw base::Failed(base::Status::format, "WRONG_TYPE", "The answers are an object of item to value.", "/answers");
  }
  boost::json::value merged = before.answers;
  for (const auto& member : *given) merged.as_object().insert_or_assign(member.key(), member.value());
  const StoredVersion version = version_answered(context, place);
  const CompiledForm form = version.compiled();
  const std::vector<Answer> answers = take_answers(form, merged, before.submitted_on);
  keep_revision(context, place, before.answers, request.reason);
  keep_answers(context.database, place.key, form, answers, before.submitted_on);
  keep_scores(context, place.key, form, answers, before.submitted_on);
  context.database.run("UPDATE response SET revision = revision + 1 WHERE key = $1", place.key);
  return {request.id, place.revision + 1};
}

// A response that no longer counts leaves its assignment open again.
Saved end_response(Context& context, const EndResponse& request, ResponseState state) {
  base::require(people::check_not_blank(request.reason, "/reason"));
  const ResponsePlace place = require_changeable(context, request.id);
  if (state == ResponseState::withdrawn) base::require(check_may_amend(!place.subject));
  const ResponseView before = read_response(context, place.key);
  keep_revision(context, place, before.answers, request.reason);
  context.database.run("UPDATE response SET state = $2, revision = revision + 1 WHERE key = $1", place.key, state);
  context.database.run(
      "UPDATE assignment SET assignment_state = 'open', response = NULL, revision = revision + 1 WHERE response = $1",
      place.key);
  return {request.id, place.revision + 1};
}

Saved withdraw_response(Context& context, const EndResponse& request) {
  return end_response(context, request, ResponseState::withdrawn);
}

Saved void_response(Context& context, const EndResponse& request) {
  return end_response(context, request, ResponseState::voided);
}

ResponseHistory history_of_response(Context& context, const ById& request) {
  const ResponsePlace place = require_response(context, request.id);
  ResponseHistory history{read_response(context, place.key), {}};
  storage::Rows rows =
      context.database.query("SELECT revision, replaced_at, " + people::person_id_sql("v.replaced_by") +
                                 ", reason, answers FROM response_revision v WHERE response = $1 "
                                 "ORDER BY revision",
                             place.key);
  while (const storage::Row* row = rows.next()) {
    auto earlier = row->as<ResponseRevision>();
    earlier.answers = base::parse_json(row->text(4));
    history.earlier.push_back(std::move(earlier));
  }
  return history;
}

}  // namespace

std::vector<operation::Operation> amendment_operations() {
  using operation::define;
  using operation::Effect;
  using operation::Role;
  const operation::Access writers{answering_roles, answering_purposes};
  const operation::Access keepers{{Role::coach, Role::coordinator}, answering_purposes};
  return {
      define<amend_response>({.name = "response.amend",
                              .summary = "Corrects answers, with a reason; what they were stays readable.",
                              .access = writers,
                              .effect = Effect::write,
                              .revises = true}),
      define<withdraw_response>(
          {.name = "response.withdraw",
           .summary = "Takes a response back on the respondent's wish; it is kept, never counted.",
           .access = writers,
           .effect = Effect::write,
           .revises = true}),
      define<void_response>({.name = "response.void",
                             .summary = "Takes a response that was a mistake out of every count; it is kept.",
                             .access = keepers,
                             .effect = Effect::write,
                             .revises = true}),
      define<history_of_response>({.name = "response.history",
                                   .summary = "Reads a response in whatever state, and everything that it was before.",
                                   .access = {answering_roles, answering_purposes, operation::Reads::persons}}),
  };
}

}  // namespace mukana::forms
