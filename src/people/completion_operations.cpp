// Completions: an orientation done, a training finished (capabilities 51 and 99).
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/access.hpp"
#include "people/operations.hpp"
#include "people/records.hpp"

namespace mukana::people {
namespace {

using base::Date;
using base::FieldClass;
using base::Fields;
using base::Id;
using operation::Context;
using operation::EntryMode;
using operation::Page;
using operation::Paging;
using operation::Purpose;
using operation::Role;
using operation::Saved;

struct RecordCompletion {
  std::optional<Id> id;
  Id person;
  CompletionKind kind = CompletionKind::other;
  std::optional<std::string> subject;
  Date completed_on;
  std::optional<Id> project;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<RecordCompletion>& field) {
    field("id", &RecordCompletion::id, "The completion's id; made here where it is left out.");
    field("person", &RecordCompletion::person, "Who completed something.");
    field("kind", &RecordCompletion::kind, "What kind of thing it was.");
    field("subject", &RecordCompletion::subject, "What it was about.",
          {.field_class = FieldClass::personal, .longest = 300});
    field("completed_on", &RecordCompletion::completed_on, "The day on which it was completed; not in the future.");
    field("project", &RecordCompletion::project, "The project in whose name it was done.");
    field("entry_mode", &RecordCompletion::entry_mode, "Whether it is written down at the time, offline or afterwards.",
          {.has_default = true});
  }
};

struct Completion {
  Id id;
  std::int64_t revision = 1;
  Id person;
  CompletionKind kind = CompletionKind::other;
  std::optional<std::string> subject;
  Date completed_on;
  std::optional<Id> project;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<Completion>& field) {
    field("id", &Completion::id, "The completion's id.");
    field("revision", &Completion::revision, "Counts the changes of the record, from 1.");
    field("person", &Completion::person, "Who completed something.");
    field("kind", &Completion::kind, "What kind of thing it was.");
    field("subject", &Completion::subject, "What it was about.", {.field_class = FieldClass::personal});
    field("completed_on", &Completion::completed_on, "The day on which it was completed.");
    field("project", &Completion::project, "The project in whose name it was done.");
    field("entry_mode", &Completion::entry_mode, "Whether it was written down at the time, offline or afterwards.");
  }
};

struct ListCompletions : Paging {
  std::optional<Id> person;
  std::optional<CompletionKind> kind;
  std::optional<Date> first_day;
  std::optional<Date> last_day;
  static void describe(Fields<ListCompletions>& field) {
    field("person", &ListCompletions::person, "Only completions of this person.");
    field("kind", &ListCompletions::kind, "Only completions of this kind.");
    field("first_day", &ListCompletions::first_day, "Only completions on or after this day.");
    field("last_day", &ListCompletions::last_day, "Only completions on or before this day.");
    describe_paging(field);
  }
};

Saved record_completion(Context& context, const RecordCompletion& request) {
  base::require(check_not_in_future(request.completed_on, context.today(), "/completed_on"));
  if (request.subject) base::require(check_not_blank(*request.subject, "/subject"));
  const auto person = require_person(context, request.person, "/person");
  const auto project = require_project(context, request.project, "/project");
  const std::string id = context.id_or_new(request.id);
  operation::insert_record(context, "completion", id, "entry_mode, person, kind, subject, completed_on, project",
                           request.entry_mode, person, request.kind, request.subject, request.completed_on, project);
  context.trail.touch("completion", id);
  return {Id{id}, 1};
}

Page<Completion> list_completions(Context& context, const ListCompletions& request) {
  base::require(check_span({request.first_day, request.last_day}));
  const auto person = require_person(context, request.person, "/person");
  const std::string sql =
      "SELECT c.key, c.id, c.revision, " + person_id_sql("c.person") +
      ", c.kind, c.subject, c.completed_on, j.id, c.entry_mode, c.person FROM completion c "
      "LEFT JOIN project j ON j.key = c.project WHERE c.controller = $1 AND c.state = 'valid' AND " +
      visible_persons_sql(context, "c.person") + " AND c.key > $2 AND ($4 IS NULL OR c.kind = $4) AND ($5 IS NULL OR " +
      is_person_sql("c.person", "$5") +
      ") AND ($6 IS NULL OR c.completed_on >= $6) AND ($7 IS NULL OR c.completed_on <= $7) "
      "ORDER BY c.key LIMIT $3";
  return operation::read_page<Completion>(
      context.database.query(sql, context.actor.controller, operation::page_start(request), request.limit + 1,
                             request.kind, person, request.first_day, request.last_day, context.actor.person,
                             context.today()),
      request, [&context](const storage::Row& row) {
        auto completion = row.as<Completion>(1);
        context.trail.concern(row.integer(9));
        context.trail.touch("completion", completion.id.text);
        return completion;
      });
}

}  // namespace

std::vector<operation::Operation> completion_operations() {
  using operation::define;
  using operation::Effect;
  return {
      define<record_completion>({.name = "completion.record",
                                 .summary = "Records that somebody completed an orientation, a training or a course.",
                                 .access = {{Role::coach, Role::group_leader, Role::coordinator}, keeping_purposes},
                                 .effect = Effect::write}),
      define<list_completions>(
          {.name = "completion.list",
           .summary = "Lists the completions of the persons whom the acting one may see, page by page.",
           .access = {{Role::client, Role::peer, Role::coach, Role::group_leader, Role::coordinator},
                      {Purpose::guidance, Purpose::coaching, Purpose::assessment, Purpose::evaluation,
                       Purpose::administration, Purpose::own_data},
                      operation::Reads::persons}}),
  };
}

}  // namespace mukana::people
