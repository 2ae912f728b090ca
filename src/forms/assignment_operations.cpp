// Assignments: a form that somebody is asked to answer, by a day and for a wave of measurements.
#include "mukana/forms/filling.hpp"
#include "mukana/people/rules.hpp"

#include "forms/access.hpp"
#include "forms/form_records.hpp"
#include "forms/operations.hpp"
#include "forms/records.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
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
using storage::Key;

struct CreateAssignment {
  std::optional<Id> id;
  Id form;
  Id person;
  std::optional<Date> due;
  std::optional<std::string> wave;
  bool anonymous = false;
  static void describe(Fields<CreateAssignment>& field) {
    field("id", &CreateAssignment::id, "The assignment's id; made here where it is left out.");
    field("form", &CreateAssignment::form, "The form to be answered.");
    field("person", &CreateAssignment::person, "Who is asked to answer it.", {.field_class = FieldClass::personal});
    field("due", &CreateAssignment::due, "The day by which, itself in. It can be answered later too.");
    field("wave", &CreateAssignment::wave, "The wave of measurements that it belongs to, as a code: before, after ...",
          {.longest = 40});
    field("anonymous", &CreateAssignment::anonymous,
          "Whether an anonymous response is asked for: then the assignment never learns whether it was given.",
          {.has_default = true});
  }
};

struct AssignmentView {
  Id id;
  std::int64_t revision = 1;
  Id form;
  std::optional<Id> person;
  std::optional<Id> assigned_by;
  std::optional<Date> due;
  std::optional<std::string> wave;
  bool anonymous = false;
  AssignmentState state = AssignmentState::open;
  std::optional<Id> response;
  bool overdue = false;
  static void describe(Fields<AssignmentView>& field) {
    field("id", &AssignmentView::id, "The assignment's id.");
    field("revision", &AssignmentView::revision, "Counts the changes of the record, from 1.");
    field("form", &AssignmentView::form, "The form to be answered.");
    field("person", &AssignmentView::person, "Who is asked to answer it.", {.field_class = FieldClass::personal});
    field("assigned_by", &AssignmentView::assigned_by, "Who asked.", {.field_class = FieldClass::personal});
    field("due", &AssignmentView::due, "The day by which, itself in.");
    field("wave", &AssignmentView::wave, "The wave of measurements that it belongs to.");
    field("anonymous", &AssignmentView::anonymous, "Whether an anonymous response is asked for.");
    field("state", &AssignmentView::state, "Open, answered or withdrawn; one for an anonymous response stays open.");
    field("response", &AssignmentView::response, "The response that answered it.");
    field("overdue", &AssignmentView::overdue, "Whether it is open although its day has passed.");
  }
};

struct ListAssignments : Paging {
  std::optional<Id> form;
  std::optional<Id> person;
  std::optional<std::string> wave;
  std::optional<AssignmentState> state;
  static void describe(Fields<ListAssignments>& field) {
    field("form", &ListAssignments::form, "Only those of this form.");
    field("person", &ListAssignments::person, "Only those of this person.");
    field("wave", &ListAssignments::wave, "Only those of this wave.");
    field("state", &ListAssignments::state, "Only those in this state.");
    describe_paging(field);
  }
};

Key require_form(Context& context, const Id& id, std::string_view path) {
  const auto form = find_form(context.database, context.actor.controller, id.text);
  if (!form) throw operation::missing(path);
  return *form;
}

Saved create_assignment(Context& context, const CreateAssignment& request) {
  if (request.wave) base::require(people::check_code(*request.wave, "/wave"));
  const Key form = require_form(context, request.form, "/form");
  base::require(check_may_assign(retired_on(context, form), context.today()));
  const Key person = people::require_person(context, request.person, "/person");
  static const std::string same = "SELECT 1 FROM assignment WHERE form = $1 AND " +
                                  people::is_person_sql("person", "$2") +
                                  " AND assignment_state = 'open' AND COALESCE(wave, '') = COALESCE($3, '')";
  if (context.database.integer(same, form, person, request.wave)) {
    throw base::Failed(base::Status::conflict, "ALREADY_ASSIGNED",
                       "The person is asked to answer this form for this wave already.", "/person");
  }
  const std::string id = context.id_or_new(request.id);
  operation::insert_record(context, "assignment", id, "form, person, due_day, wave, anonymous", form, person,
                           request.due, request.wave, request.anonymous);
  context.trail.touch("assignment", id);
  return {Id{id}, 1};
}

// The person's row comes last.
std::string select_assignments() {
  return "SELECT a.key, a.id, a.revision, f.id, " + people::person_id_sql("a.person") + ", " +
         people::person_id_sql("a.recorded_by") +
         ", a.due_day, a.wave, a.anonymous, a.assignment_state, (SELECT r.id FROM response r WHERE r.key = "
         "a.response), 0, " +
         people::merged_person_sql("a.person") +
         " FROM assignment a JOIN form f ON f.key = a.form WHERE a.controller = $1 ";
}
constexpr int person_column = 12;

AssignmentView view(Context& context, const storage::Row& row) {
  auto assignment = row.as<AssignmentView>(1);
  assignment.overdue = is_overdue(assignment.state, assignment.due, context.today());
  context.trail.concern(row.integer(person_column));
  context.trail.touch("assignment", assignment.id.text);
  return assignment;
}

AssignmentView get_assignment(Context& context, const ById& request) {
  storage::Rows rows =
      context.database.query(select_assignments() + "AND a.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  if (!people::may_see_person(context, row->integer(person_column))) throw operation::Hidden("/id");
  return view(context, *row);
}

Page<AssignmentView> list_assignments(Context& context, const ListAssignments& request) {
  std::optional<Key> form;
  if (request.form) form = require_form(context, *request.form, "/form");
  const auto person = people::require_person(context, request.person, "/person");
  const std::string sql = select_assignments() + "AND a.key > $2 AND ($3 IS NULL OR a.form = $3) AND ($4 IS NULL OR " +
                          people::is_person_sql("a.person", "$4") +
                          ") AND ($5 IS NULL OR a.wave = $5) AND ($6 IS NULL OR a.assignment_state = $6) AND " +
                          people::visible_persons_sql(context, people::merged_person_sql("a.person")) +
                          " ORDER BY a.key LIMIT $7";
  return operation::read_page<AssignmentView>(
      context.database.query(sql, context.actor.controller, operation::page_start(request), form, person, request.wave,
                             request.state, request.limit + 1, context.actor.person, context.today()),
      request, [&](const storage::Row& row) { return view(context, row); });
}

Saved withdraw_assignment(Context& context, const ById& request) {
  const AssignmentView assignment = get_assignment(context, request);
  context.check_revision(assignment.revision);
  base::require(check_may_withdraw(assignment.state));
  context.database.run(
      "UPDATE assignment SET assignment_state = 'withdrawn', revision = revision + 1 WHERE controller = $1 AND id = $2",
      context.actor.controller, request.id);
  return {request.id, assignment.revision + 1};
}

}  // namespace

std::vector<operation::Operation> assignment_operations() {
  using operation::define;
  using operation::Effect;
  using operation::Role;
  const operation::SetOf<Role> assigners{Role::coach, Role::coordinator};
  const operation::Access readers{answering_roles, answering_purposes, operation::Reads::persons};
  return {
      define<create_assignment>({.name = "assignment.create",
                                 .summary = "Asks somebody to answer a form, by a day and for a wave of measurements.",
                                 .access = {assigners, assessing_purposes},
                                 .effect = Effect::write}),
      define<get_assignment>({.name = "assignment.get", .summary = "Reads one assignment.", .access = readers}),
      define<list_assignments>({.name = "assignment.list",
                                .summary = "Lists assignments, page by page; somebody's own to themselves.",
                                .access = readers}),
      define<withdraw_assignment>({.name = "assignment.withdraw",
                                   .summary = "Takes an open assignment back; it is kept.",
                                   .access = {assigners, assessing_purposes},
                                   .effect = Effect::write,
                                   .revises = true}),
  };
}

}  // namespace mukana::forms
