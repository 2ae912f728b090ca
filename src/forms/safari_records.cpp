#include "forms/safari_records.hpp"

#include "base/json.hpp"
#include "operation/saving.hpp"
#include "people/records.hpp"

namespace mukana::forms {

using base::FieldClass;
using base::Id;
using operation::Context;
using operation::Scope;
using storage::Key;
using storage::Row;

void SafariStep::describe(base::Fields<SafariStep>& field) {
  field("code", &SafariStep::code, "The step's code; unique in the safari.", {.longest = 40});
  field("text", &SafariStep::text, "What is to be done, by language.", {.has_default = true, .longest = 1000});
}

void SafariParticipant::describe(base::Fields<SafariParticipant>& field) {
  field("code", &SafariParticipant::code, "The participant's code; unique in the safari.", {.longest = 40});
  field("person", &SafariParticipant::person, "Who it is; may be unknown.", {.field_class = FieldClass::personal});
  field("part", &SafariParticipant::part, "From where the participant comes; all are equal.");
}

void SafariVisit::describe(base::Fields<SafariVisit>& field) { describe_visit(field); }
void SafariFinding::describe(base::Fields<SafariFinding>& field) { describe_finding(field); }

void SafariDebrief::describe(base::Fields<SafariDebrief>& field) {
  field("held_on", &SafariDebrief::held_on, "The local day of the talk.");
  field("participants", &SafariDebrief::participants, "Who took part, by code.");
  field("notes", &SafariDebrief::notes, "What was talked over.", {.field_class = FieldClass::free_text});
}

void SafariView::describe(base::Fields<SafariView>& field) {
  field("id", &SafariView::id, "The safari's id.");
  field("revision", &SafariView::revision, "Counts the changes of the record, from 1.");
  field("service", &SafariView::service, "The service that is tried.");
  field("organisation", &SafariView::organisation, "Who provides it.");
  field("guidance", &SafariView::guidance, "Whether the participants go alone or guided.");
  field("run_on", &SafariView::run_on, "The local day.");
  field("state", &SafariView::state, "Open or completed.");
  field("steps", &SafariView::steps, "Its steps in their order.");
  field("participants", &SafariView::participants, "Who takes part; a participant sees themselves alone.");
  field("visits", &SafariView::visits, "How steps went; a participant sees their own alone.");
  field("findings", &SafariView::findings, "What was noticed.");
  field("debriefs", &SafariView::debriefs, "What was talked over; a participant sees their own alone.");
}

std::string visible_safaris_sql(const Context& context) {
  const std::string takes_part = "EXISTS (SELECT 1 FROM safari_participant x WHERE x.safari = f.key AND " +
                                 people::is_person_sql("x.person", "$8") + ")";
  switch (context.actor.scope()) {
    case Scope::controller: return "1 = 1";
    case Scope::related: return "(" + people::is_person_sql("f.recorded_by", "$8") + " OR " + takes_part + ")";
    case Scope::own: return takes_part;
    case Scope::none: break;
  }
  return "1 = 0";
}

SafariPlace require_safari(Context& context, const Id& id) {
  const std::string sql = "SELECT f.key, f.revision, f.safari_state, " + people::merged_person_sql("f.recorded_by") +
                          ", " + visible_safaris_sql(context) +
                          " FROM safari f WHERE f.controller = $1 AND f.id = $2 AND f.state = 'valid'";
  storage::Rows rows = context.database.query(sql, context.actor.controller, id, nullptr, nullptr, nullptr, nullptr,
                                              nullptr, context.actor.person);
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  if (!row->boolean(4)) throw operation::Hidden("/id");
  const bool wrote_it = row->optional_integer(3) == context.actor.person && context.actor.scope() == Scope::related;
  context.trail.touch("safari", id.text);
  return {row->integer(0), row->integer(1), row->code<SafariState>(2),
          wrote_it || context.actor.scope() == Scope::controller};
}

void insert_participant(Context& context, Key safari, const SafariParticipant& participant, std::string_view path) {
  const auto person = people::require_person(context, participant.person, base::join_path(path, "person"));
  if (context.database.integer("SELECT 1 FROM safari_participant WHERE safari = $1 AND code = $2", safari,
                               participant.code)) {
    throw base::Failed(base::Status::conflict, "DUPLICATE_PARTICIPANT", "The safari has a participant of that code.",
                       base::join_path(path, "code"));
  }
  context.database.run("INSERT INTO safari_participant (safari, code, person, part) VALUES ($1, $2, $3, $4)", safari,
                       participant.code, person, participant.part);
}

Key require_participant(Context& context, Key safari, std::string_view code, std::string_view path) {
  const auto key =
      context.database.integer("SELECT key FROM safari_participant WHERE safari = $1 AND code = $2", safari, code);
  if (!key) throw operation::missing(path);
  return *key;
}

void require_step(Context& context, Key safari, std::string_view code, std::string_view path) {
  if (!context.database.integer("SELECT 1 FROM safari_step WHERE safari = $1 AND code = $2", safari, code)) {
    throw operation::missing(path);
  }
}

void require_own_participant(Context& context, const SafariPlace& place, Key participant, std::string_view path) {
  if (place.sees_all) return;
  const auto person = context.database.integer(
      "SELECT " + people::merged_person_sql("x.person") + " FROM safari_participant x WHERE x.key = $1", participant);
  if (person != context.actor.person) throw operation::Hidden(path);
}

SafariProgress progress_of(Context& context, Key safari) {
  constexpr std::string_view went =
      "SELECT COUNT(*) FROM safari_participant p WHERE p.safari = $1 AND EXISTS (SELECT 1 FROM safari_visit v WHERE "
      "v.participant = p.key)";
  SafariProgress progress;
  progress.participants = context.database.integer(went, safari).value_or(0);
  progress.not_debriefed =
      context.database
          .integer(std::string(went) + " AND NOT EXISTS (SELECT 1 FROM safari_debriefed d WHERE d.participant = p.key)",
                   safari)
          .value_or(0);
  return progress;
}

namespace {

// True of the rows of a participant `p` whom the actor is shown: $2 is whether all, $3 the actor.
std::string shown_participant() { return "($2 OR " + people::is_person_sql("p.person", "$3") + ")"; }

void read_people(Context& context, const SafariPlace& place, SafariView& view) {
  storage::Rows rows = context.database.query(
      "SELECT p.code, " + people::person_id_sql("p.person") + ", p.part, " + people::merged_person_sql("p.person") +
          " FROM safari_participant p WHERE p.safari = $1 AND " + shown_participant() + " ORDER BY p.key",
      place.key, place.sees_all, context.actor.person);
  while (const Row* row = rows.next()) {
    view.participants.push_back(row->as<SafariParticipant>());
    if (!row->is_null(3)) context.trail.concern(row->integer(3));
  }
}

void read_visits(Context& context, const SafariPlace& place, SafariView& view) {
  storage::Rows rows = context.database.query(
      "SELECT p.code, v.step, v.outcome, v.ease, v.minutes, v.note FROM safari_visit v JOIN safari_participant p ON "
      "p.key = v.participant WHERE p.safari = $1 AND " +
          shown_participant() + " ORDER BY v.key",
      place.key, place.sees_all, context.actor.person);
  while (const Row* row = rows.next()) view.visits.push_back(row->as<SafariVisit>());
}

// Findings are shown to all, by whom they are only to those who may know.
void read_findings(Context& context, const SafariPlace& place, SafariView& view) {
  storage::Rows rows = context.database.query(
      "SELECT CASE WHEN " + shown_participant() +
          " THEN p.code END, f.step, f.kind, f.touchpoint, f.place, f.severity, f.accessibility, f.text FROM "
          "safari_finding f LEFT JOIN safari_participant p ON p.key = f.participant WHERE f.safari = $1 ORDER BY f.key",
      place.key, place.sees_all, context.actor.person);
  while (const Row* row = rows.next()) view.findings.push_back(row->as<SafariFinding>());
}

void read_debriefs(Context& context, const SafariPlace& place, SafariView& view) {
  storage::Rows rows = context.database.query(
      "SELECT d.held_day, d.key, d.notes, p.code FROM safari_debrief d JOIN safari_debriefed x ON x.debrief = d.key "
      "JOIN "
      "safari_participant p ON p.key = x.participant WHERE d.safari = $1 AND " +
          shown_participant() + " ORDER BY d.key, p.key",
      place.key, place.sees_all, context.actor.person);
  Key last = 0;
  while (const Row* row = rows.next()) {
    if (row->integer(1) != last) view.debriefs.push_back({row->date(0), {}, row->string(2)});
    last = row->integer(1);
    view.debriefs.back().participants.push_back(row->string(3));
  }
}

}  // namespace

SafariView read_safari(Context& context, const Id& id, const SafariPlace& place) {
  SafariView view;
  view.id = id;
  view.revision = place.revision;
  view.state = place.state;
  {
    storage::Rows rows = context.database.query(
        "SELECT f.service, (SELECT o.id FROM organisation o WHERE o.key = f.organisation), f.guidance, f.run_day FROM "
        "safari f WHERE f.key = $1",
        place.key);
    if (const Row* row = rows.next()) {
      view.service = row->string(0);
      if (auto organisation = row->optional_string(1)) view.organisation = Id{std::move(*organisation)};
      view.guidance = row->code<SafariGuidance>(2);
      view.run_on = row->date(3);
    }
  }
  storage::Rows steps =
      context.database.query("SELECT step FROM safari_step WHERE safari = $1 ORDER BY key", place.key);
  while (const Row* row = steps.next()) {
    view.steps.push_back(base::read_json<SafariStep>(base::parse_json(row->text(0))));
  }
  read_people(context, place, view);
  read_visits(context, place, view);
  read_findings(context, place, view);
  read_debriefs(context, place, view);
  return view;
}

}  // namespace mukana::forms
