#include "forms/mapping_records.hpp"

#include "people/records.hpp"

namespace mukana::forms {

using base::FieldClass;
using base::Id;
using operation::Context;
using storage::Key;
using storage::Row;

void SupportNeedView::describe(base::Fields<SupportNeedView>& field) {
  field("framework", &SupportNeedView::framework, "The framework of the skill.", {.longest = 64});
  field("skill", &SupportNeedView::skill, "The skill's code; left out: support with everything.", {.longest = 64});
  field("need", &SupportNeedView::need, "How much support is still needed.");
  field("note", &SupportNeedView::note, "What kind of support.",
        {.field_class = FieldClass::free_text, .multiline = true, .longest = 4000});
}

void DebriefView::describe(base::Fields<DebriefView>& field) {
  field("held_on", &DebriefView::held_on, "The local day of the talk.");
  field("by", &DebriefView::by, "Who held it with the client.", {.field_class = FieldClass::personal});
  field("notes", &DebriefView::notes, "What was talked over.", {.field_class = FieldClass::free_text});
  field("next_steps", &DebriefView::next_steps, "What was agreed on.", {.field_class = FieldClass::free_text});
  field("client_words", &DebriefView::client_words,
        "The client's own words; shown to the client and to those who work with them alone.",
        {.field_class = FieldClass::free_text});
}

void MappingView::describe(base::Fields<MappingView>& field) {
  field("id", &MappingView::id, "The mapping's id.");
  field("revision", &MappingView::revision, "Counts the changes of the record, from 1.");
  field("person", &MappingView::person, "Whose skills are mapped.", {.field_class = FieldClass::personal});
  field("wave", &MappingView::wave, "The wave of measurements that it belongs to.");
  field("state", &MappingView::state, "Open or completed.");
  field("begun_on", &MappingView::begun_on, "The local day on which it was begun.");
  field("completed_on", &MappingView::completed_on, "The local day on which it was completed.");
  field("estimate", &MappingView::estimate, "The response in which the client estimated their skills before.");
  field("tasks", &MappingView::tasks, "The response in which the tasks were done.");
  field("observation", &MappingView::observation, "The response of who observed.");
  field("debriefs", &MappingView::debriefs, "What was talked over, the oldest first.");
  field("support_needs", &MappingView::support_needs, "How much support is needed beside, as it was said last.");
}

std::optional<Key> MappingPlace::part(MappingPart which) const {
  switch (which) {
    case MappingPart::estimate: return estimate;
    case MappingPart::tasks: return tasks;
    case MappingPart::observation: return observation;
  }
  return std::nullopt;
}

MappingPlace require_mapping(Context& context, const Id& id, std::string_view path) {
  storage::Rows rows = context.database.query(
      "SELECT m.key, m.revision, " + people::merged_person_sql("m.person") +
          ", m.mapping_state, m.wave, m.estimate, m.tasks, m.observation FROM mapping m WHERE m.controller = $1 AND "
          "m.id = $2 AND m.state = 'valid'",
      context.actor.controller, id);
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing(path);
  const MappingPlace place{
      row->integer(0),         row->integer(1),          row->integer(2),          row->code<MappingState>(3),
      row->optional_string(4), row->optional_integer(5), row->optional_integer(6), row->optional_integer(7)};
  if (!people::may_see_person(context, place.person)) throw operation::Hidden(path);
  context.trail.concern(place.person);
  context.trail.touch("mapping", id.text);
  return place;
}

std::optional<GivenAt> given_at(Context& context, std::optional<Key> response) {
  if (!response) return std::nullopt;
  storage::Rows rows = context.database.query(
      "SELECT submitted_day, submitted_at FROM response WHERE key = $1 AND state = 'valid'", *response);
  const Row* row = rows.next();
  if (row == nullptr) return std::nullopt;
  return GivenAt{row->date(0), row->optional_instant(1)};
}

std::vector<SupportNeedView> read_support_needs(Context& context, Key mapping) {
  storage::Rows rows = context.database.query(
      "SELECT n.framework, n.skill, n.need, n.note FROM support_need n WHERE n.mapping = $1 AND NOT EXISTS (SELECT 1 "
      "FROM support_need later WHERE later.mapping = n.mapping AND later.key > n.key AND COALESCE(later.framework, '') "
      "= COALESCE(n.framework, '') AND COALESCE(later.skill, '') = COALESCE(n.skill, '')) ORDER BY n.key",
      mapping);
  std::vector<SupportNeedView> needs;
  while (const Row* row = rows.next()) needs.push_back(row->as<SupportNeedView>());
  return needs;
}

namespace {

// Private words have no override: a coordinator who sees all records of the controller does not see them.
bool may_see_client_words(const Context& context) {
  return context.actor.scope() == operation::Scope::own || context.actor.scope() == operation::Scope::related;
}

std::vector<DebriefView> read_debriefs(Context& context, Key mapping) {
  storage::Rows rows =
      context.database.query("SELECT d.held_day, " + people::person_id_sql("d.recorded_by") +
                                 ", d.notes, d.next_steps, d.client_words FROM mapping_debrief d WHERE d.mapping = $1 "
                                 "ORDER BY d.key",
                             mapping);
  std::vector<DebriefView> debriefs;
  while (const Row* row = rows.next()) {
    debriefs.push_back(row->as<DebriefView>());
    if (!may_see_client_words(context)) debriefs.back().client_words.reset();
  }
  return debriefs;
}

}  // namespace

MappingView read_mapping(Context& context, const MappingPlace& place) {
  const auto response = [](const char* part) {
    return std::string("(SELECT r.id FROM response r WHERE r.key = m.") + part + " AND r.state = 'valid')";
  };
  storage::Rows rows = context.database.query("SELECT m.id, m.revision, " + people::person_id_sql("m.person") +
                                                  ", m.wave, m.mapping_state, m.begun_day, m.completed_day, " +
                                                  response("estimate") + ", " + response("tasks") + ", " +
                                                  response("observation") + " FROM mapping m WHERE m.key = $1",
                                              place.key);
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  auto view = row->as<MappingView>();
  view.debriefs = read_debriefs(context, place.key);
  view.support_needs = read_support_needs(context, place.key);
  return view;
}

}  // namespace mukana::forms
