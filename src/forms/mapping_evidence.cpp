#include "forms/mapping_evidence.hpp"

#include "mukana/forms/evaluation.hpp"

#include "forms/answers_json.hpp"

namespace mukana::forms {

using storage::Key;

namespace {

// The items that are not shown for these answers: what they say is kept, and says nothing here.
std::set<std::string, std::less<>> hidden_items(const CompiledForm& form, std::span<const Answer> answers,
                                                base::Date day) {
  Evaluator evaluator(form);
  evaluator.evaluate(answers, day);
  std::set<std::string, std::less<>> hidden;
  for (std::size_t i = 0; i < evaluator.items(); ++i) {
    if (!evaluator.is_shown(i)) hidden.insert(evaluator.item(i).id.text);
  }
  return hidden;
}

}  // namespace

const CompiledForm& EvidenceReader::form_of(Key version) {
  const auto known = forms_.find(version);
  if (known != forms_.end()) return known->second;
  const auto form = context_.database.integer("SELECT form FROM form_version WHERE key = $1", version);
  const auto number = context_.database.integer("SELECT version FROM form_version WHERE key = $1", version);
  return forms_.emplace(version, require_version(context_, form.value_or(0), number).compiled()).first->second;
}

PartEvidence EvidenceReader::read(std::optional<Key> response) {
  PartEvidence part;
  if (!response) return part;
  Key version = 0;
  base::Date day;
  {
    storage::Rows rows = context_.database.query(
        "SELECT r.version, f.id, r.submitted_day FROM response r JOIN form f ON f.key = r.form WHERE r.key = $1 AND "
        "r.state = 'valid'",
        *response);
    const storage::Row* row = rows.next();
    if (row == nullptr) return part;
    version = row->integer(0);
    part.form = row->string(1);
    day = row->date(2);
  }
  const CompiledForm& form = form_of(version);
  const std::vector<Answer> answers = read_answers(form, stored_answers(context_.database, *response));
  part.evidence = skill_evidence(form.definition(), answers, hidden_items(form, answers, day));
  return part;
}

MappingEvidence read_evidence(EvidenceReader& reader, const MappingPlace& place) {
  return {reader.read(place.estimate), reader.read(place.tasks), reader.read(place.observation)};
}

// Tasks are tried by the client; who observes may write them down instead.
SkillProfile MappingEvidence::profile(const ProfileRule& rule) const {
  std::vector<TaskJudgement> all_tasks = tasks.evidence.tasks;
  all_tasks.insert(all_tasks.end(), observation.evidence.tasks.begin(), observation.evidence.tasks.end());
  return skill_profile(estimate.evidence.judgements, observation.evidence.judgements, all_tasks, rule);
}

}  // namespace mukana::forms
