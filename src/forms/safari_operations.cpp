// Service safaris: planned, gone on step by step, talked over, completed.
#include "mukana/people/rules.hpp"

#include "base/json.hpp"
#include "forms/access.hpp"
#include "forms/operations.hpp"
#include "forms/safari_records.hpp"
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

struct BeginSafari {
  std::optional<Id> id;
  std::string service;
  std::optional<Id> organisation;
  SafariGuidance guidance = SafariGuidance::alone;
  std::optional<Date> run_on;
  std::vector<SafariStep> steps;
  std::vector<SafariParticipant> participants;
  static void describe(Fields<BeginSafari>& field) {
    field("id", &BeginSafari::id, "The safari's id; made here where it is left out.");
    field("service", &BeginSafari::service, "The service that is tried.", {.longest = 200});
    field("organisation", &BeginSafari::organisation, "Who provides it.");
    field("guidance", &BeginSafari::guidance, "Whether the participants go alone or guided.");
    field("run_on", &BeginSafari::run_on, "The local day; today where it is left out.");
    field("steps", &BeginSafari::steps, "Its steps in their order.", {.most = 200});
    field("participants", &BeginSafari::participants, "Who takes part, clients and staff alike.", {.most = 200});
  }
};

struct JoinSafari : SafariParticipant {
  Id id;
  static void describe(Fields<JoinSafari>& field) {
    field("id", &JoinSafari::id, "The safari's id.");
    field("code", &JoinSafari::code, "The participant's code; unique in the safari.", {.longest = 40});
    field("person", &JoinSafari::person, "Who it is; may be unknown.", {.field_class = FieldClass::personal});
    field("part", &JoinSafari::part, "From where the participant comes; all are equal.");
  }
};

struct TakeStep : SafariVisit {
  Id id;
  static void describe(Fields<TakeStep>& field) {
    field("id", &TakeStep::id, "The safari's id.");
    describe_visit(field);
  }
};

struct NoteFinding : SafariFinding {
  Id id;
  static void describe(Fields<NoteFinding>& field) {
    field("id", &NoteFinding::id, "The safari's id.");
    describe_finding(field);
  }
};

struct DebriefSafari {
  Id id;
  std::optional<Date> held_on;
  std::vector<std::string> participants;
  std::string notes;
  static void describe(Fields<DebriefSafari>& field) {
    field("id", &DebriefSafari::id, "The safari's id.");
    field("held_on", &DebriefSafari::held_on, "The local day of the talk; today where it is left out.");
    field("participants", &DebriefSafari::participants, "Who took part, by code; everybody where it is left out.",
          {.longest = 40, .most = 200});
    field("notes", &DebriefSafari::notes, "What was talked over.",
          {.field_class = FieldClass::free_text, .multiline = true, .longest = 10'000});
  }
};

struct VoidSafari {
  Id id;
  std::string reason;
  static void describe(Fields<VoidSafari>& field) {
    field("id", &VoidSafari::id, "The safari's id.");
    field("reason", &VoidSafari::reason, "Why it does not count.", {.field_class = FieldClass::free_text});
  }
};

struct SafariLine {
  Id id;
  std::int64_t revision = 1;
  std::string service;
  SafariGuidance guidance = SafariGuidance::alone;
  Date run_on;
  SafariState state = SafariState::open;
  static void describe(Fields<SafariLine>& field) {
    field("id", &SafariLine::id, "The safari's id.");
    field("revision", &SafariLine::revision, "Counts the changes of the record, from 1.");
    field("service", &SafariLine::service, "The service that is tried.");
    field("guidance", &SafariLine::guidance, "Whether the participants go alone or guided.");
    field("run_on", &SafariLine::run_on, "The local day.");
    field("state", &SafariLine::state, "Open or completed.");
  }
};

struct ListSafaris : Paging {
  static void describe(Fields<ListSafaris>& field) { describe_paging(field); }
};

template <class Part>
std::vector<std::string> codes_of(const std::vector<Part>& parts) {
  std::vector<std::string> codes;
  for (const Part& part : parts) codes.push_back(part.code);
  return codes;
}

Saved begin_safari(Context& context, const BeginSafari& request) {
  base::require(people::check_not_blank(request.service, "/service"));
  base::require(check_safari_steps(codes_of(request.steps), "/steps"));
  base::require(check_participants(codes_of(request.participants), "/participants"));
  const auto organisation = people::require_organisation(context, request.organisation, "/organisation");
  const std::string id = context.id_or_new(request.id);
  const Key safari =
      operation::insert_record(context, "safari", id, "service, organisation, guidance, run_day", request.service,
                               organisation, request.guidance, request.run_on.value_or(context.today()));
  for (const SafariStep& step : request.steps) {
    context.database.run("INSERT INTO safari_step (safari, code, step) VALUES ($1, $2, $3)", safari, step.code,
                         base::write_json(step));
  }
  for (std::size_t i = 0; i < request.participants.size(); ++i) {
    insert_participant(context, safari, request.participants[i], base::join_path("/participants", i));
  }
  context.trail.touch("safari", id);
  return {Id{id}, 1};
}

SafariPlace require_open(Context& context, const Id& id) {
  const SafariPlace place = require_safari(context, id);
  context.check_revision(place.revision);
  base::require(check_safari_open(place.state));
  return place;
}

// What only those who guide may do; for the others the safari is as good as not there.
SafariPlace require_guided(Context& context, const Id& id) {
  const SafariPlace place = require_open(context, id);
  if (!place.sees_all) throw operation::Hidden("/id");
  return place;
}

Saved count_change(Context& context, const Id& id, const SafariPlace& place) {
  context.database.run("UPDATE safari SET revision = revision + 1 WHERE key = $1", place.key);
  return {id, place.revision + 1};
}

Saved join_safari(Context& context, const JoinSafari& request) {
  const SafariPlace place = require_guided(context, request.id);
  insert_participant(context, place.key, request, "");
  return count_change(context, request.id, place);
}

Saved take_step(Context& context, const TakeStep& request) {
  const SafariPlace place = require_open(context, request.id);
  const Key participant = require_participant(context, place.key, request.participant, "/participant");
  require_own_participant(context, place, participant, "/participant");
  require_step(context, place.key, request.step, "/step");
  context.database.run("DELETE FROM safari_visit WHERE participant = $1 AND step = $2", participant, request.step);
  context.database.run(
      "INSERT INTO safari_visit (participant, step, outcome, ease, minutes, note, recorded_at, recorded_by) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      participant, request.step, request.outcome, request.ease, request.minutes, request.note, context.now,
      context.actor.person);
  return count_change(context, request.id, place);
}

Saved note_finding(Context& context, const NoteFinding& request) {
  const SafariPlace place = require_open(context, request.id);
  base::require(people::check_not_blank(request.text, "/text"));
  base::require(check_finding(request.kind, request.severity.has_value()));
  std::optional<Key> participant;
  if (request.participant) {
    participant = require_participant(context, place.key, *request.participant, "/participant");
    require_own_participant(context, place, *participant, "/participant");
  }
  if (request.step) require_step(context, place.key, *request.step, "/step");
  context.database.run(
      "INSERT INTO safari_finding (safari, participant, step, kind, touchpoint, place, severity, accessibility, text, "
      "recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
      place.key, participant, request.step, request.kind, request.touchpoint, request.place, request.severity,
      request.accessibility, request.text, context.now, context.actor.person);
  return count_change(context, request.id, place);
}

std::vector<Key> debriefed_of(Context& context, const SafariPlace& place, const std::vector<std::string>& codes) {
  std::vector<Key> participants;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    participants.push_back(require_participant(context, place.key, codes[i], base::join_path("/participants", i)));
  }
  if (!codes.empty()) return participants;
  storage::Rows rows = context.database.query("SELECT key FROM safari_participant WHERE safari = $1", place.key);
  while (const storage::Row* row = rows.next()) participants.push_back(row->integer(0));
  return participants;
}

Saved debrief_safari(Context& context, const DebriefSafari& request) {
  const SafariPlace place = require_guided(context, request.id);
  base::require(people::check_not_blank(request.notes, "/notes"));
  const Date held_on = request.held_on.value_or(context.today());
  base::require(people::check_not_in_future(held_on, context.today(), "/held_on"));
  const std::vector<Key> participants = debriefed_of(context, place, request.participants);
  const Key debrief = context.database.insert(
      "INSERT INTO safari_debrief (safari, held_day, notes, recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5)",
      place.key, held_on, request.notes, context.now, context.actor.person);
  for (const Key participant : participants) {
    context.database.run("INSERT INTO safari_debriefed (debrief, participant) VALUES ($1, $2)", debrief, participant);
  }
  return count_change(context, request.id, place);
}

Saved complete_safari(Context& context, const ById& request) {
  const SafariPlace place = require_guided(context, request.id);
  base::require(check_may_complete(progress_of(context, place.key)));
  context.database.run("UPDATE safari SET safari_state = 'completed' WHERE key = $1", place.key);
  return count_change(context, request.id, place);
}

Saved void_safari(Context& context, const VoidSafari& request) {
  const SafariPlace place = require_safari(context, request.id);
  if (!place.sees_all) throw operation::Hidden("/id");
  context.check_revision(place.revision);
  base::require(people::check_not_blank(request.reason, "/reason"));
  context.database.run("UPDATE safari SET state = 'void', void_reason = $2 WHERE key = $1", place.key, request.reason);
  return count_change(context, request.id, place);
}

SafariView get_safari(Context& context, const ById& request) {
  return read_safari(context, request.id, require_safari(context, request.id));
}

Page<SafariLine> list_safaris(Context& context, const ListSafaris& request) {
  const std::string sql =
      "SELECT f.key, f.id, f.revision, f.service, f.guidance, f.run_day, f.safari_state FROM safari f WHERE "
      "f.controller = $1 AND f.key > $2 AND f.state = 'valid' AND " +
      visible_safaris_sql(context) + " ORDER BY f.key LIMIT $3";
  return operation::read_page<SafariLine>(
      context.database.query(sql, context.actor.controller, operation::page_start(request), request.limit + 1, nullptr,
                             nullptr, nullptr, nullptr, context.actor.person),
      request, [&](const storage::Row& row) {
        context.trail.touch("safari", row.text(1));
        return row.as<SafariLine>(1);
      });
}

}  // namespace

std::vector<operation::Operation> safari_operations() {
  using operation::define;
  using operation::Effect;
  using operation::Role;
  const operation::Access guides{{Role::coach, Role::coordinator}, assessing_purposes};
  const operation::Access participants{answering_roles, answering_purposes};
  const operation::Access readers{answering_roles, answering_purposes, operation::Reads::persons};
  const auto write = [](std::string_view name, std::string_view summary, const operation::Access& access) {
    return operation::Operation{
        .name = name, .summary = summary, .access = access, .effect = Effect::write, .revises = true};
  };
  return {
      define<begin_safari>({.name = "safari.begin",
                            .summary = "Begins a service safari: a service, its steps, and who takes part.",
                            .access = guides,
                            .effect = Effect::write}),
      define<join_safari>(write("safari.join", "Adds a participant, client or staff.", guides)),
      define<take_step>(write("safari.step", "Writes down how a step went for a participant.", participants)),
      define<note_finding>(write("safari.find", "Notes a finding, to be passed on to the provider.", participants)),
      define<debrief_safari>(write("safari.debrief", "Writes down what was talked over afterwards.", guides)),
      define<complete_safari>(write("safari.complete", "Completes a safari that was talked over with all.", guides)),
      define<void_safari>(write("safari.void", "Takes a safari out of every count; it is kept.", guides)),
      define<get_safari>(
          {.name = "safari.get", .summary = "Reads one safari, as far as it is the actor's.", .access = readers}),
      define<list_safaris>({.name = "safari.list", .summary = "Lists safaris, page by page.", .access = readers}),
  };
}

}  // namespace mukana::forms
