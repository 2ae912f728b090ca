#include "forms/score_records.hpp"

#include <algorithm>

namespace mukana::forms {

using base::FieldClass;
using operation::Context;
using storage::Key;
using storage::Row;

void StoredScore::describe(base::Fields<StoredScore>& field) {
  field("score", &StoredScore::score, "The score.");
  field("rule_version", &StoredScore::rule_version, "The version of the scoring rules that it was computed by.");
  field("state", &StoredScore::state, "Whether it is complete, or what it lacks.");
  field("value", &StoredScore::value, "Its value, exactly; none where it could not be computed.",
        {.field_class = FieldClass::sensitive});
  field("band", &StoredScore::band, "The band that the value lies in.", {.field_class = FieldClass::sensitive});
  field("parts", &StoredScore::parts, "How many parts it has for this response.");
  field("answered", &StoredScore::answered, "How many of them were answered.");
  field("imputed", &StoredScore::imputed, "How many were imputed by the policy for missing parts.");
  field("current", &StoredScore::current, "Whether it is the one computed last.");
  field("computed_on", &StoredScore::computed_on, "The local day on which it was computed.");
}

void StoredFlag::describe(base::Fields<StoredFlag>& field) {
  field("flag", &StoredFlag::flag, "The flag that was raised.", {.field_class = FieldClass::sensitive});
  field("kind", &StoredFlag::kind, "Whether it is about safety, asks for attention, or informs.");
  field("rule_version", &StoredFlag::rule_version, "The version of the rules that raised it.");
  field("current", &StoredFlag::current, "Whether it was raised by what was computed last.");
}

namespace {

constexpr Key most_rows = 4096;  // of a response: keys are made of its random
                                 // one, so that they tell nothing of the time

Key next_key(Context& context, const std::string& table, Key response) {
  const auto last = context.database.integer("SELECT MAX(key) FROM " + table + " WHERE response = $1", response);
  const Key next = last ? *last + 1 : response * most_rows;
  if (next >= (response + 1) * most_rows) {
    throw base::Failed(base::Status::limit, "TOO_MANY_SCORES", "A response keeps at most 4,096 scores.");
  }
  return next;
}

void forget(Context& context, Key response, const std::string& rule_version) {
  for (const char* table : {"response_score", "response_flag"}) {
    const std::string name(table);
    context.database.run("UPDATE " + name + " SET is_current = 0 WHERE response = $1", response);
    context.database.run("DELETE FROM " + name + " WHERE response = $1 AND rule_version = $2", response, rule_version);
  }
}

FlagKind kind_of(const Scoring& scoring, const std::string& id) {
  const auto flag =
      std::find_if(scoring.flags.begin(), scoring.flags.end(), [&](const Flag& found) { return found.id.text == id; });
  return flag == scoring.flags.end() ? FlagKind::attention : flag->kind;
}

}  // namespace

void keep_scores(Context& context, Key response, const CompiledForm& form, const std::vector<Answer>& answers,
                 base::Date day) {
  const auto& scoring = form.definition().scoring;
  if (!scoring) return;
  const Outcome outcome = evaluate(form, answers, day);
  forget(context, response, outcome.rule_version);
  Key key = next_key(context, "response_score", response);
  for (const ScoreResult& score : outcome.scores) {
    const auto exact = score.value ? std::optional(score.value->text()) : std::nullopt;
    const auto real = score.value ? std::optional(score.value->to_double()) : std::nullopt;
    context.database.run(
        "INSERT INTO response_score (key, response, score, "
        "rule_version, score_state, value, real_value, band, "
        "parts, answered, imputed, computed_day) VALUES ($1, "
        "$2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        key++, response, score.score, outcome.rule_version, score.state, exact, real, score.band, score.parts,
        score.answered, score.imputed, context.today());
  }
  key = next_key(context, "response_flag", response);
  for (const std::string& flag : outcome.flags) {
    context.database.run(
        "INSERT INTO response_flag (key, response, flag, "
        "kind, rule_version) VALUES ($1, $2, $3, $4, $5)",
        key++, response, flag, kind_of(*scoring, flag), outcome.rule_version);
  }
}

std::vector<StoredScore> read_scores(Context& context, Key response) {
  storage::Rows rows = context.database.query(
      "SELECT score, rule_version, score_state, value, band, parts, answered, "
      "imputed, is_current, computed_day FROM "
      "response_score WHERE response = $1 ORDER BY is_current DESC, key",
      response);
  std::vector<StoredScore> scores;
  while (const Row* row = rows.next()) {
    StoredScore& score = scores.emplace_back();
    score.score = row->string(0);
    score.rule_version = row->string(1);
    score.state = row->code<ScoreState>(2);
    if (!row->is_null(3)) score.value = base::Decimal::parse(row->text(3));
    score.band = row->optional_string(4);
    score.parts = row->integer(5);
    score.answered = row->integer(6);
    score.imputed = row->integer(7);
    score.current = row->boolean(8);
    score.computed_on = row->date(9);
  }
  return scores;
}

std::vector<StoredFlag> read_flags(Context& context, Key response) {
  storage::Rows rows = context.database.query(
      "SELECT flag, kind, rule_version, is_current FROM response_flag WHERE "
      "response = $1 ORDER BY is_current DESC, "
      "key",
      response);
  std::vector<StoredFlag> flags;
  while (const Row* row = rows.next()) {
    flags.push_back({row->string(0), row->code<FlagKind>(1), row->string(2), row->boolean(3)});
  }
  return flags;
}

}  // namespace mukana::forms
