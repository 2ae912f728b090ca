// Responses to forms, named and anonymous.
#include "mukana/forms/rules.hpp"

#include "forms/access.hpp"
#include "forms/operations.hpp"
#include "forms/records.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::forms {
namespace {

using base::Date;
using base::Failed;
using base::FieldClass;
using base::Fields;
using base::Id;
using base::Instant;
using base::Status;
using operation::Context;
using operation::EntryMode;
using operation::Page;
using operation::Paging;
using operation::Saved;
using operation::Scope;
using storage::Key;

struct SubmitResponse {
  std::optional<Id> id;
  Id form;
  std::optional<std::int64_t> version;
  std::optional<Id> respondent;
  bool anonymous = false;
  std::optional<Instant> submitted_at;
  std::optional<Date> submitted_on;
  boost::json::value answers;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<SubmitResponse>& field) {
    field("id", &SubmitResponse::id, "The response's id; made here where it is left out. Never of an anonymous one.");
    field("form", &SubmitResponse::form, "The form answered.");
    field("version", &SubmitResponse::version, "Its version; the highest one where it is left out.");
    field("respondent", &SubmitResponse::respondent, "Who answers; the client itself where a client does.",
          {.field_class = FieldClass::personal});
    field("anonymous", &SubmitResponse::anonymous,
          "Whether nothing is kept of who answered, and of when no more than the day.", {.has_default = true});
    field("submitted_at", &SubmitResponse::submitted_at, "When it was answered; now where it is left out.");
    field("submitted_on", &SubmitResponse::submitted_on, "The day, where only that is known.");
    field("answers", &SubmitResponse::answers, "Item to value; null for an item that was skipped.",
          {.field_class = FieldClass::sensitive});
    field("entry_mode", &SubmitResponse::entry_mode, "Whether it is written down at the time, offline or afterwards.",
          {.has_default = true});
  }
};

struct ResponseView {
  Id id;
  std::int64_t revision = 1;
  Id form;
  std::int64_t version = 1;
  std::optional<Id> respondent;
  bool anonymous = false;
  std::optional<Instant> submitted_at;
  Date submitted_on;
  boost::json::value answers;
  static void describe(Fields<ResponseView>& field) {
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
  }
};

struct ResponseFilter {
  std::optional<Id> form;
  std::optional<Id> respondent;
  template <class T>
  static void describe_filter(Fields<T>& field) {
    field("form", &T::form, "Only responses to this form.");
    field("respondent", &T::respondent, "Only those of this person.");
  }
};

struct ListResponses : Paging, ResponseFilter {
  static void describe(Fields<ListResponses>& field) {
    describe_filter(field);
    describe_paging(field);
  }
};

struct CountResponses : ResponseFilter {
  static void describe(Fields<CountResponses>& field) { describe_filter(field); }
};

struct Submitted {
  std::optional<Instant> at;
  Date day;
};

Submitted submitted_when(const Context& context, const SubmitResponse& request) {
  if (request.submitted_at && request.submitted_on) {
    throw Failed(Status::format, "TWO_TIMES", "Either the instant or the day is given, not both.", "/submitted_on");
  }
  if (request.submitted_on) return {std::nullopt, *request.submitted_on};
  const Instant at = request.submitted_at.value_or(context.now);
  try {
    return {at, context.zone.date(at)};
  } catch (Failed& failed) {
    failed.failure().path = "/submitted_at";
    throw;
  }
}

StoredVersion require_version(Context& context, const SubmitResponse& request) {
  const auto form = find_form(context.database, context.actor.controller, request.form.text);
  if (!form) throw operation::missing("/form");
  auto version = find_version(context.database, *form, request.version);
  if (!version) throw operation::missing("/version");
  return std::move(*version);
}

// Who is kept as the respondent: somebody of their own records answers for themselves.
std::optional<Key> respondent_of(Context& context, const SubmitResponse& request) {
  const bool is_own = !request.respondent && !request.anonymous && context.actor.scope() == Scope::own;
  base::require(check_answering({request.anonymous, request.respondent.has_value() || is_own, request.id.has_value()}));
  if (!is_own) return people::require_person(context, request.respondent, "/respondent");
  context.trail.concern(context.actor.person);
  return context.actor.person;
}

Saved submit_response(Context& context, const SubmitResponse& request) {
  if (request.anonymous) context.trail.make_anonymous();
  const auto respondent = respondent_of(context, request);
  const StoredVersion version = require_version(context, request);
  const std::vector<Answer> answers = read_answers(request.answers);
  base::require(check_answers(version.definition, answers));
  Submitted submitted = submitted_when(context, request);
  std::string id = request.anonymous ? base::make_random_id() : context.id_or_new(request.id);
  Instant recorded_at = context.now;
  std::optional<Key> recorded_by = context.actor.person;
  std::optional<std::int64_t> row = context.origin.row;
  if (request.anonymous) {  // no actor, no time finer than the day, no place in a file whose order may tell
    submitted.at.reset();
    recorded_at = context.zone.start_of(context.today());
    recorded_by.reset();
    row.reset();
  }
  const Key key = random_key(context.database);
  operation::keep("/id", [&] {
    return context.database.run(
        "INSERT INTO response (key, controller, id, recorded_at, recorded_by, import, import_row, entry_mode, form, "
        "version, content, respondent, submitted_at, submitted_day, regime) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        key, context.actor.controller, id, recorded_at, recorded_by, context.origin.import, row, request.entry_mode,
        version.form, version.key, version.content, respondent, submitted.at, submitted.day, context.actor.regime);
  });
  keep_answers(context.database, key, version.definition, answers);
  context.trail.touch("response", id);
  return {Id{std::move(id)}, 1};
}

// The respondent's row comes last.
std::string select_responses() {
  return "SELECT r.key, r.id, r.revision, f.id, v.version, " + people::person_id_sql("r.respondent") +
         ", CASE WHEN r.respondent IS NULL THEN 1 ELSE 0 END, r.submitted_at, r.submitted_day, " +
         people::merged_person_sql("r.respondent") +
         " FROM response r JOIN form f ON f.key = r.form JOIN form_version v ON v.key = r.version "
         "WHERE r.controller = $1 AND r.state = 'valid' ";
}
constexpr int respondent_column = 9;

// An anonymous response is nobody's: whoever sees all of the controller's records sees it, and nobody else.
std::string filter_responses(const Context& context) {
  const bool sees_all = context.actor.scope() == Scope::controller;
  return "AND ($3 IS NULL OR r.form = $3) "
         "AND ($4 IS NULL OR " +
         people::is_person_sql("r.respondent", "$4") + ") AND " +
         (sees_all ? std::string("1 = 1")
                   : "r.respondent IS NOT NULL AND " +
                         people::visible_persons_sql(context, people::merged_person_sql("r.respondent"))) +
         " ";
}

ResponseView view(Context& context, const storage::Row& row) {
  auto response = row.as<ResponseView>(1);
  response.answers = stored_answers(context.database, row.integer(0));
  if (!row.is_null(respondent_column)) context.trail.concern(row.integer(respondent_column));
  context.trail.touch("response", response.id.text);
  return response;
}

ResponseView get_response(Context& context, const operation::ById& request) {
  storage::Rows rows =
      context.database.query(select_responses() + "AND r.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  const auto respondent = row->optional_integer(respondent_column);
  const bool is_visible =
      respondent ? people::may_see_person(context, *respondent) : context.actor.scope() == Scope::controller;
  if (!is_visible) throw operation::Hidden("/id");
  return view(context, *row);
}

std::optional<Key> form_of(Context& context, const std::optional<Id>& form) {
  if (!form) return std::nullopt;
  const auto key = find_form(context.database, context.actor.controller, form->text);
  if (!key) throw operation::missing("/form");
  return key;
}

Page<ResponseView> list_responses(Context& context, const ListResponses& request) {
  const auto form = form_of(context, request.form);
  const auto respondent = people::require_person(context, request.respondent, "/respondent");
  const std::string sql =
      select_responses() + "AND r.key > $2 " + filter_responses(context) + "ORDER BY r.key LIMIT $5";
  return operation::read_page<ResponseView>(
      context.database.query(sql, context.actor.controller, operation::page_start(request), form, respondent,
                             request.limit + 1, nullptr, nullptr, context.actor.person, context.today()),
      request, [&](const storage::Row& row) { return view(context, row); });
}

operation::Count count_responses(Context& context, const CountResponses& request) {
  const auto form = form_of(context, request.form);
  const auto respondent = people::require_person(context, request.respondent, "/respondent");
  const std::string sql =
      "SELECT COUNT(*) FROM response r WHERE r.controller = $1 AND r.state = 'valid' " + filter_responses(context);
  return {context.database
              .integer(sql, context.actor.controller, nullptr, form, respondent, nullptr, nullptr, nullptr,
                       context.actor.person, context.today())
              .value_or(0)};
}

}  // namespace

std::vector<operation::Operation> response_operations() {
  using operation::define;
  const operation::Access readers{answering_roles, answering_purposes, operation::Reads::persons};
  return {
      define<submit_response>({.name = "response.submit",
                               .summary = "Submits a response to a form, somebody's or anonymous.",
                               .access = {answering_roles, answering_purposes},
                               .effect = operation::Effect::write}),
      define<get_response>({.name = "response.get", .summary = "Reads one response.", .access = readers}),
      define<list_responses>({.name = "response.list",
                              .summary = "Lists responses, page by page, in an order that tells nothing.",
                              .access = readers}),
      define<count_responses>({.name = "response.count", .summary = "Counts responses.", .access = readers}),
  };
}

}  // namespace mukana::forms
