// Skills mappings: begun with a client, their parts attached, talked over, completed.
#include "mukana/people/rules.hpp"

#include "forms/access.hpp"
#include "forms/mapping_records.hpp"
#include "forms/operations.hpp"
#include "operation/saving.hpp"
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

constexpr base::FieldRule words{.field_class = FieldClass::free_text, .multiline = true, .longest = 10'000};

struct BeginMapping {
  std::optional<Id> id;
  Id person;
  std::optional<std::string> wave;
  std::optional<Date> begun_on;
  static void describe(Fields<BeginMapping>& field) {
    field("id", &BeginMapping::id, "The mapping's id; made here where it is left out.");
    field("person", &BeginMapping::person, "Whose skills are mapped.", {.field_class = FieldClass::personal});
    field("wave", &BeginMapping::wave, "The wave of measurements that it belongs to, as a code: before, after ...",
          {.longest = 40});
    field("begun_on", &BeginMapping::begun_on, "The local day; today where it is left out.");
  }
};

struct AttachPart {
  Id id;
  MappingPart part = MappingPart::estimate;
  Id response;
  static void describe(Fields<AttachPart>& field) {
    field("id", &AttachPart::id, "The mapping's id.");
    field("part", &AttachPart::part, "What the response is in the mapping.");
    field("response", &AttachPart::response,
          "A response about the person. The same one may be estimate and tasks, where one form holds both.");
  }
};

struct DebriefMapping {
  Id id;
  std::optional<Date> held_on;
  std::string notes;
  std::optional<std::string> next_steps;
  std::optional<std::string> client_words;
  std::vector<SupportNeedView> support_needs;
  static void describe(Fields<DebriefMapping>& field) {
    field("id", &DebriefMapping::id, "The mapping's id.");
    field("held_on", &DebriefMapping::held_on, "The local day of the talk; today where it is left out.");
    field("notes", &DebriefMapping::notes, "What was talked over.", words);
    field("next_steps", &DebriefMapping::next_steps, "What was agreed on.", words);
    field("client_words", &DebriefMapping::client_words,
          "The client's own words; shown to the client and to those who work with them alone.", words);
    field("support_needs", &DebriefMapping::support_needs, "How much support is needed beside what was learnt.",
          {.most = 200});
  }
};

struct CompleteMapping {
  Id id;
  std::optional<Date> completed_on;
  static void describe(Fields<CompleteMapping>& field) {
    field("id", &CompleteMapping::id, "The mapping's id.");
    field("completed_on", &CompleteMapping::completed_on, "The local day; today where it is left out.");
  }
};

struct VoidMapping {
  Id id;
  std::string reason;
  static void describe(Fields<VoidMapping>& field) {
    field("id", &VoidMapping::id, "The mapping's id.");
    field("reason", &VoidMapping::reason, "Why it does not count.", {.field_class = FieldClass::free_text});
  }
};

struct MappingLine {
  Id id;
  std::int64_t revision = 1;
  std::optional<Id> person;
  std::optional<std::string> wave;
  MappingState state = MappingState::open;
  Date begun_on;
  std::optional<Date> completed_on;
  static void describe(Fields<MappingLine>& field) {
    field("id", &MappingLine::id, "The mapping's id.");
    field("revision", &MappingLine::revision, "Counts the changes of the record, from 1.");
    field("person", &MappingLine::person, "Whose skills are mapped.", {.field_class = FieldClass::personal});
    field("wave", &MappingLine::wave, "The wave of measurements that it belongs to.");
    field("state", &MappingLine::state, "Open or completed.");
    field("begun_on", &MappingLine::begun_on, "The local day on which it was begun.");
    field("completed_on", &MappingLine::completed_on, "The local day on which it was completed.");
  }
};

struct ListMappings : Paging {
  std::optional<Id> person;
  std::optional<std::string> wave;
  std::optional<MappingState> state;
  static void describe(Fields<ListMappings>& field) {
    field("person", &ListMappings::person, "Only those of this person.");
    field("wave", &ListMappings::wave, "Only those of this wave.");
    field("state", &ListMappings::state, "Only open or only completed ones.");
    describe_paging(field);
  }
};

Saved begin_mapping(Context& context, const BeginMapping& request) {
  if (request.wave) base::require(people::check_code(*request.wave, "/wave"));
  const Key person = people::require_person(context, request.person, "/person");
  const Date begun_on = request.begun_on.value_or(context.today());
  base::require(people::check_not_in_future(begun_on, context.today(), "/begun_on"));
  const std::string id = context.id_or_new(request.id);
  operation::insert_record(context, "mapping", id, "person, wave, begun_day", person, request.wave, begun_on);
  context.trail.touch("mapping", id);
  return {Id{id}, 1};
}

MappingPlace require_open(Context& context, const Id& id) {
  const MappingPlace place = require_mapping(context, id);
  context.check_revision(place.revision);
  base::require(check_mapping_open(place.state));
  return place;
}

Saved count_change(Context& context, const Id& id, const MappingPlace& place) {
  context.database.run("UPDATE mapping SET revision = revision + 1 WHERE key = $1", place.key);
  return {id, place.revision + 1};
}

bool observes(Context& context, const ResponsePlace& response) {
  const auto form = context.database.integer("SELECT form FROM form_version WHERE key = $1", response.version);
  const auto number = context.database.integer("SELECT version FROM form_version WHERE key = $1", response.version);
  return require_version(context, form.value_or(0), number).definition.viewpoint == Viewpoint::observer;
}

void check_times(Context& context, const AttachPart& request, const MappingPlace& place, Key response) {
  const auto given = given_at(context, response);
  const auto estimate = request.part == MappingPart::estimate ? given : given_at(context, place.estimate);
  const auto tasks = request.part == MappingPart::tasks ? given : given_at(context, place.tasks);
  if (estimate && tasks) base::require(check_order(*estimate, *tasks));
}

Saved attach_part(Context& context, const AttachPart& request) {
  const MappingPlace place = require_open(context, request.id);
  const ResponsePlace response = require_response(context, request.response, "/response");
  base::require(check_part({request.part, response.state == ResponseState::valid, response.subject == place.person,
                            response.respondent == response.subject, observes(context, response)}));
  check_times(context, request, place, response.key);
  const std::string column(base::code(request.part));
  context.database.run("UPDATE mapping SET " + column + " = $2 WHERE key = $1", place.key, response.key);
  context.trail.touch("response", request.response.text);
  return count_change(context, request.id, place);
}

Saved debrief_mapping(Context& context, const DebriefMapping& request) {
  const MappingPlace place = require_open(context, request.id);
  base::require(people::check_not_blank(request.notes, "/notes"));
  const Date held_on = request.held_on.value_or(context.today());
  base::require(people::check_not_in_future(held_on, context.today(), "/held_on"));
  const auto tasks = given_at(context, place.tasks);
  base::require(check_debrief_day(held_on, tasks ? std::optional(tasks->day) : std::nullopt));
  context.database.run(
      "INSERT INTO mapping_debrief (mapping, held_day, recorded_at, recorded_by, notes, next_steps, client_words) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7)",
      place.key, held_on, context.now, context.actor.person, request.notes, request.next_steps, request.client_words);
  for (const SupportNeedView& need : request.support_needs) {
    context.database.run("INSERT INTO support_need (mapping, framework, skill, need, note) VALUES ($1, $2, $3, $4, $5)",
                         place.key, need.framework, need.skill, need.need, need.note);
  }
  return count_change(context, request.id, place);
}

Saved complete_mapping(Context& context, const CompleteMapping& request) {
  const MappingPlace place = require_open(context, request.id);
  const auto debriefs =
      context.database.integer("SELECT COUNT(*) FROM mapping_debrief WHERE mapping = $1", place.key).value_or(0);
  base::require(check_may_complete(given_at(context, place.tasks).has_value(),
                                   given_at(context, place.observation).has_value(), debriefs));
  const Date completed_on = request.completed_on.value_or(context.today());
  base::require(people::check_not_in_future(completed_on, context.today(), "/completed_on"));
  context.database.run("UPDATE mapping SET mapping_state = 'completed', completed_day = $2 WHERE key = $1", place.key,
                       completed_on);
  return count_change(context, request.id, place);
}

Saved void_mapping(Context& context, const VoidMapping& request) {
  const MappingPlace place = require_mapping(context, request.id);
  context.check_revision(place.revision);
  base::require(people::check_not_blank(request.reason, "/reason"));
  context.database.run("UPDATE mapping SET state = 'void', void_reason = $2 WHERE key = $1", place.key, request.reason);
  return count_change(context, request.id, place);
}

MappingView get_mapping(Context& context, const ById& request) {
  return read_mapping(context, require_mapping(context, request.id));
}

Page<MappingLine> list_mappings(Context& context, const ListMappings& request) {
  const auto person = people::require_person(context, request.person, "/person");
  const std::string sql =
      "SELECT m.key, m.id, m.revision, " + people::person_id_sql("m.person") +
      ", m.wave, m.mapping_state, m.begun_day, m.completed_day, " + people::merged_person_sql("m.person") +
      " FROM mapping m WHERE m.controller = $1 AND m.key > $2 AND m.state = 'valid' AND ($3 IS NULL OR " +
      people::is_person_sql("m.person", "$3") +
      ") AND ($4 IS NULL OR m.wave = $4) AND ($5 IS NULL OR m.mapping_state = $5) AND " +
      people::visible_persons_sql(context, people::merged_person_sql("m.person")) + " ORDER BY m.key LIMIT $6";
  return operation::read_page<MappingLine>(
      context.database.query(sql, context.actor.controller, operation::page_start(request), person, request.wave,
                             request.state, request.limit + 1, nullptr, context.actor.person, context.today()),
      request, [&](const storage::Row& row) {
        context.trail.concern(row.integer(8));
        context.trail.touch("mapping", row.text(1));
        return row.as<MappingLine>(1);
      });
}

}  // namespace

std::vector<operation::Operation> mapping_operations() {
  using operation::define;
  using operation::Effect;
  using operation::Role;
  const operation::Access writers{{Role::coach, Role::coordinator}, assessing_purposes};
  const operation::Access readers{answering_roles, answering_purposes, operation::Reads::persons};
  return {
      define<begin_mapping>({.name = "mapping.begin",
                             .summary = "Begins a mapping of a client's digital skills.",
                             .access = writers,
                             .effect = Effect::write}),
      define<attach_part>({.name = "mapping.attach",
                           .summary = "Makes a response the estimate, the tasks or the observation of a mapping.",
                           .access = writers,
                           .effect = Effect::write,
                           .revises = true}),
      define<debrief_mapping>({.name = "mapping.debrief",
                               .summary = "Writes down what was talked over with the client after the tasks.",
                               .access = writers,
                               .effect = Effect::write,
                               .revises = true}),
      define<complete_mapping>({.name = "mapping.complete",
                                .summary = "Completes a mapping that was talked over; from then on it stays as it is.",
                                .access = writers,
                                .effect = Effect::write,
                                .revises = true}),
      define<void_mapping>({.name = "mapping.void",
                            .summary = "Takes a mapping out of every count; its responses stay.",
                            .access = writers,
                            .effect = Effect::write,
                            .revises = true}),
      define<get_mapping>({.name = "mapping.get", .summary = "Reads one mapping.", .access = readers}),
      define<list_mappings>({.name = "mapping.list", .summary = "Lists mappings, page by page.", .access = readers}),
  };
}

}  // namespace mukana::forms
