// Responses to forms, named and anonymous: submitting and reading them.
#include "mukana/forms/rules.hpp"

#include "forms/access.hpp"
#include "forms/draft_records.hpp"
#include "forms/operations.hpp"
#include "forms/response_records.hpp"
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

struct SubmitResponse : WhoAnswers {
  std::optional<Id> id;
  std::optional<Id> form;
  std::optional<std::int64_t> version;
  std::optional<Id> draft;
  std::optional<Instant> submitted_at;
  std::optional<Date> submitted_on;
  boost::json::value answers;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<SubmitResponse>& field) {
    field("id", &SubmitResponse::id, "The response's id; made here where it is left out. Never of an anonymous one.");
    field("form", &SubmitResponse::form, "The form answered; left out where a draft is submitted.");
    field("version", &SubmitResponse::version, "Its version; the highest one where it is left out.");
    describe_who(field);
    field("draft", &SubmitResponse::draft,
          "The draft that is submitted. It says which form, whose and what; `answers` are added to it.");
    field("submitted_at", &SubmitResponse::submitted_at, "When it was answered; now where it is left out.");
    field("submitted_on", &SubmitResponse::submitted_on, "The day, where only that is known.");
    field("answers", &SubmitResponse::answers, "Item to value; null for an item that was skipped.",
          {.field_class = FieldClass::sensitive, .has_default = true});
    field("entry_mode", &SubmitResponse::entry_mode, "Whether it is written down at the time, offline or afterwards.",
          {.has_default = true});
  }
};

struct FilterResponses {
  std::optional<Id> form;
  std::optional<Id> respondent;
  std::optional<Id> subject;
  std::optional<std::string> wave;
  template <class T>
  static void describe_filter(Fields<T>& field) {
    field("form", &T::form, "Only responses to this form.");
    field("respondent", &T::respondent, "Only those of this person.");
    field("subject", &T::subject, "Only those about this person.");
    field("wave", &T::wave, "Only those of this wave.");
  }
};

struct ListResponses : Paging, FilterResponses {
  static void describe(Fields<ListResponses>& field) {
    describe_filter(field);
    describe_paging(field);
  }
};

struct CountResponses : FilterResponses {
  static void describe(Fields<CountResponses>& field) { describe_filter(field); }
};

void set_time(const Context& context, const SubmitResponse& request, NewResponse& response) {
  if (request.submitted_at && request.submitted_on) {
    throw Failed(Status::format, "TWO_TIMES", "Either the instant or the day is given, not both.", "/submitted_on");
  }
  if (request.submitted_on) {
    response.submitted_on = *request.submitted_on;
    return;
  }
  response.submitted_at = request.submitted_at.value_or(context.now);
  try {
    response.submitted_on = context.zone.date(*response.submitted_at);
  } catch (Failed& failed) {
    failed.failure().path = "/submitted_at";
    throw;
  }
}

Failed left_out(const char* path) { return Failed(Status::format, "MISSING_FIELD", "This field is required.", path); }

Saved submit_new(Context& context, const SubmitResponse& request) {
  if (!request.form) throw left_out("/form");
  if (request.answers.is_null()) throw left_out("/answers");
  if (request.anonymous) context.trail.make_anonymous();
  const storage::Key form = require_form(context, *request.form);
  NewResponse response;
  response.answering = require_answering(context, request, form, request.id.has_value());
  response.version = require_version(context, form, request.version);
  set_time(context, request, response);
  response.answers = take_answers(response.version.compiled(), request.answers, response.submitted_on);
  response.id = request.anonymous ? base::make_random_id() : context.id_or_new(request.id);
  response.entry_mode = request.entry_mode;
  return keep_response(context, std::move(response));
}

// What a draft says already is not said again.
void check_draft_says_it(const SubmitResponse& request) {
  const auto refuse = [](const char* path) {
    throw Failed(Status::argument, "DRAFT_SAYS_IT", "The draft says this already.", path);
  };
  if (request.id) refuse("/id");
  if (request.form) refuse("/form");
  if (request.version) refuse("/version");
  if (request.respondent) refuse("/respondent");
  if (request.subject) refuse("/subject");
  if (request.author) refuse("/author");
  if (request.anonymous) refuse("/anonymous");
  if (request.mode != AnsweringMode::alone) refuse("/mode");
  if (request.wave) refuse("/wave");
  if (request.assignment) refuse("/assignment");
}

Saved submit_draft(Context& context, const SubmitResponse& request) {
  check_draft_says_it(request);
  Draft draft = require_draft(context, *request.draft, "/draft");
  merge_answers(draft, request.answers, {});
  NewResponse response;
  response.answering = require_still_open(context, draft);
  response.version = draft.version;
  set_time(context, request, response);
  response.answers = take_answers(response.version.compiled(), draft.answers, response.submitted_on);
  response.id = draft.id;
  response.entry_mode = request.entry_mode;
  remove_draft(context, draft);
  return keep_response(context, std::move(response));
}

Saved submit_response(Context& context, const SubmitResponse& request) {
  return request.draft ? submit_draft(context, request) : submit_new(context, request);
}

ResponseView get_response(Context& context, const operation::ById& request) {
  const ResponsePlace place = require_response(context, request.id);
  if (place.state != ResponseState::valid) throw operation::missing("/id");
  return read_response(context, place.key);
}

ResponseFilter filter_of(Context& context, const FilterResponses& request) {
  ResponseFilter filter;
  if (request.form) filter.form = require_form(context, *request.form);
  filter.respondent = people::require_person(context, request.respondent, "/respondent");
  filter.subject = people::require_person(context, request.subject, "/subject");
  filter.wave = request.wave;
  return filter;
}

Page<ResponseView> list(Context& context, const ListResponses& request) {
  return list_responses(context, filter_of(context, request), request);
}

operation::Count count(Context& context, const CountResponses& request) {
  return {count_responses(context, filter_of(context, request))};
}

}  // namespace

std::vector<operation::Operation> response_operations() {
  using operation::define;
  const operation::Access readers{answering_roles, answering_purposes, operation::Reads::persons};
  return {
      define<submit_response>({.name = "response.submit",
                               .summary = "Submits a response to a form, somebody's or anonymous, or a draft of one.",
                               .access = {answering_roles, answering_purposes},
                               .effect = operation::Effect::write}),
      define<get_response>({.name = "response.get", .summary = "Reads one valid response.", .access = readers}),
      define<list>({.name = "response.list",
                    .summary = "Lists responses, page by page, in an order that tells nothing.",
                    .access = readers}),
      define<count>({.name = "response.count", .summary = "Counts responses.", .access = readers}),
  };
}

}  // namespace mukana::forms
