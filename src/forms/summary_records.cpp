#include "forms/summary_records.hpp"

#include <algorithm>
#include <unordered_map>

#include "people/records.hpp"

namespace mukana::forms {
namespace {

using operation::Context;
using storage::Key;
using storage::Row;

// What a response's group is called, as SQL over the response `q` and its subject.
std::string group_sql(const std::optional<SplitBy>& by) {
  const auto attribute = [](people::Attribute one) {
    return "COALESCE(" + people::attribute_on_sql(one, "q.about", "q.submitted_day") + ", '')";
  };
  if (!by) return "''";
  switch (*by) {
    case SplitBy::unit: return attribute(people::Attribute::unit);
    case SplitBy::municipality: return attribute(people::Attribute::municipality);
    case SplitBy::target_group: return attribute(people::Attribute::target_group);
    case SplitBy::wave: return "''";  // told apart by the wave itself
  }
  return "''";
}

std::string responses_sql(const SummaryChoice& choice) {
  const bool by_wave = choice.by_wave || choice.by == SplitBy::wave;
  return "SELECT q.key, COALESCE(q.about, -q.key), " + group_sql(choice.by) +
         ", COALESCE(q.wave, '') FROM (SELECT s.*, ROW_NUMBER() OVER (PARTITION BY COALESCE(s.respondent, -s.key), "
         "s.about" +
         (by_wave ? ", s.wave" : "") +
         " ORDER BY s.submitted_day DESC, COALESCE(s.submitted_at, 0) DESC, s.recorded_at DESC, s.key DESC) AS place "
         "FROM (SELECT r.key, " +
         people::merged_person_sql("r.respondent") + " AS respondent, " + people::merged_person_sql("r.subject") +
         " AS about, r.wave, r.submitted_day, r.submitted_at, r.recorded_at FROM response r WHERE r.controller = $1 "
         "AND r.form = $2 AND r.state = 'valid' AND ($3 IS NULL OR r.version = $3) AND ($4 IS NULL OR r.wave = $4) AND "
         "($5 IS NULL OR r.submitted_day >= $5) AND ($6 IS NULL OR r.submitted_day <= $6)) s) q WHERE q.place = 1";
}

// Groups that tell of somebody's health are told only to whom may know; for the others they are not known.
std::string shown_group(const Context& context, const SummaryChoice& choice, std::string_view group) {
  const bool is_hidden = choice.by == SplitBy::target_group && people::is_sensitive_target_group(group) &&
                         !people::may_see_sensitive_target_groups(context.actor.role, context.actor.purpose);
  return is_hidden ? std::string() : std::string(group);
}

class Counting {
 public:
  Counting(Context& context, const SummaryChoice& choice, const Definition& definition)
      : context_(context), choice_(choice), definition_(definition), counts_{Respondents(choice.smallest), {}, {}} {}

  SummaryCounts run() {
    read_responses();
    for (Question& question : questions_of(definition_)) {
      place_of_.emplace(question.item, counts_.questions.size());
      counts_.questions.emplace_back(std::move(question), counts_.respondents.are_pooled());
    }
    read_answers(
        "SELECT response, item, kind, answer, CASE WHEN kind = 'decimal' THEN CAST(answer AS REAL) ELSE value "
        "END FROM response_answer WHERE answer_state = 'answered' AND response IN (SELECT key FROM response "
        "WHERE controller = $1 AND form = $2)",
        false);
    read_answers(
        "SELECT o.response, o.item, o.kind, o.answer, CASE WHEN o.kind = 'decimal' THEN CAST(o.answer AS REAL) "
        "ELSE o.value END FROM response r JOIN response_occurrence o ON o.response = r.key WHERE r.controller "
        "= $1 AND r.form = $2 AND o.answer_state = 'answered'",
        true);
    read_scores();
    return std::move(counts_);
  }

 private:
  void read_responses() {
    storage::Rows rows = context_.database.query(responses_sql(choice_), context_.actor.controller, choice_.form,
                                                 choice_.version, choice_.wave, choice_.first_day, choice_.last_day);
    while (const Row* row = rows.next()) {
      Answerer answerer{row->integer(1), row->integer(0), {shown_group(context_, choice_, row->text(2)), {}}};
      if (choice_.by_wave || choice_.by == SplitBy::wave) answerer.group.wave = row->text(3);
      counts_.respondents.add(answerer);
      answerers_.emplace(answerer.response, std::move(answerer));
    }
  }

  const Answerer* answerer_of(const Row& row) const {
    const auto found = answerers_.find(row.integer(0));
    return found == answerers_.end() ? nullptr : &found->second;
  }

  static std::optional<double> number_of(const Row& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(row.real(column));
  }

  // Columns: the response, the item, its kind, the answer as text and as a number.
  void read_answers(const std::string& sql, bool within_occurrences) {
    storage::Rows rows = context_.database.query(sql, context_.actor.controller, choice_.form);
    while (const Row* row = rows.next()) {
      const Answerer* answerer = answerer_of(*row);
      const auto place = place_of_.find(row->text(1));
      if (answerer == nullptr || place == place_of_.end()) continue;
      QuestionTally& tally = counts_.questions[place->second];
      const Question& question = tally.question();
      // The item was another kind in that version, or stood in another place.
      if (base::code(question.kind) != row->text(2) || question.within.empty() == within_occurrences) continue;
      const bool is_category = question.counted != QuestionKind::free && !row->is_null(3);
      if (question.kind == ItemKind::functional_task && !is_category) continue;
      tally.add(*answerer, is_category ? category_of(question, row->text(3)) : std::string_view(), number_of(*row, 4));
    }
  }

  void read_scores() {
    storage::Rows rows = context_.database.query(
        "SELECT x.response, x.score, x.rule_version, x.band, x.real_value, x.value FROM response r JOIN response_score "
        "x ON x.response = r.key WHERE r.controller = $1 AND r.form = $2 AND x.is_current = 1 AND x.real_value IS NOT "
        "NULL",
        context_.actor.controller, choice_.form);
    while (const Row* row = rows.next()) {
      const Answerer* answerer = answerer_of(*row);
      if (answerer == nullptr) continue;
      QuestionTally& tally = score_tally(row->string(1), row->string(2));
      std::string category;
      if (tally.question().counted == QuestionKind::level) category = row->string(5);
      if (tally.question().counted == QuestionKind::banded) category = row->is_null(3) ? "no_band" : row->string(3);
      tally.add(*answerer, category, row->real(4));
    }
    sort_scores();
  }

  QuestionTally& score_tally(const std::string& score, std::string rule_version) {
    for (ScoreTally& found : counts_.scores) {
      if (found.tally.question().item == score && found.rule_version == rule_version) return found.tally;
    }
    counts_.scores.push_back({std::move(rule_version),
                              QuestionTally(question_of_score(definition_, score), counts_.respondents.are_pooled())});
    return counts_.scores.back().tally;
  }

  void sort_scores() {
    const auto rank = [this](const ScoreTally& score) {
      std::size_t place = 0;
      if (definition_.scoring) {
        for (const Score& one : definition_.scoring->scores) {
          if (one.id.text == score.tally.question().item) break;
          ++place;
        }
      }
      return std::tuple(place, score.tally.question().item, score.rule_version);
    };
    std::sort(counts_.scores.begin(), counts_.scores.end(),
              [&](const ScoreTally& a, const ScoreTally& b) { return rank(a) < rank(b); });
  }

  Context& context_;
  const SummaryChoice& choice_;
  const Definition& definition_;
  SummaryCounts counts_;
  std::unordered_map<Key, Answerer> answerers_;
  std::map<std::string, std::size_t, std::less<>> place_of_;
};

}  // namespace

std::int64_t persons_of_other_waves(Context& context, const SummaryChoice& choice) {
  const auto persons = context.database.integer(
      "SELECT COUNT(*) FROM (SELECT p.about, MAX(p.chosen) AS chosen FROM (SELECT COALESCE(" +
          people::merged_person_sql("r.subject") +
          ", -r.key) AS about, CASE WHEN r.wave = $4 THEN 1 ELSE 0 END AS chosen FROM response r WHERE r.controller = "
          "$1 "
          "AND r.form = $2 AND r.state = 'valid' AND ($3 IS NULL OR r.version = $3) AND ($5 IS NULL OR r.submitted_day "
          ">= $5) AND ($6 IS NULL OR r.submitted_day <= $6)) p GROUP BY p.about) q WHERE q.chosen = 0",
      context.actor.controller, choice.form, choice.version, choice.wave, choice.first_day, choice.last_day);
  return persons.value_or(0);
}

SummaryCounts count_summary(Context& context, const SummaryChoice& choice, const Definition& definition) {
  return Counting(context, choice, definition).run();
}

}  // namespace mukana::forms
