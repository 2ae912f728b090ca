#include "forms/score_changes.hpp"

#include <algorithm>

#include "forms/response_records.hpp"
#include "forms/score_records.hpp"

namespace mukana::forms {

using base::FieldClass;
using operation::Context;
using storage::Key;

void ChangeBasisView::describe(base::Fields<ChangeBasisView>& field) {
  field("standard_deviation", &ChangeBasisView::standard_deviation, "The standard deviation before, in points.");
  field("reliability", &ChangeBasisView::reliability, "The reliability, between 0 and 1.");
  field("which", &ChangeBasisView::which, "Which reliability that is.");
  field("source", &ChangeBasisView::source, "Where both were published.");
  field("critical", &ChangeBasisView::critical, "How many standard errors a change must pass to be reliable.");
  field("higher_is_better", &ChangeBasisView::higher_is_better, "Whether more points are better.");
}

void ScoreChangeView::describe(base::Fields<ScoreChangeView>& field) {
  field("score", &ScoreChangeView::score, "The score.");
  field("rule_version", &ScoreChangeView::rule_version, "The version of the rules that both were computed by.");
  field("before", &ScoreChangeView::before, "Its value before.", {.field_class = FieldClass::sensitive});
  field("after", &ScoreChangeView::after, "Its value after.", {.field_class = FieldClass::sensitive});
  field("change", &ScoreChangeView::change, "After minus before, in points.", {.field_class = FieldClass::sensitive});
  field("not_compared", &ScoreChangeView::not_compared,
        "Why there is no change: a value is missing, or both were computed by "
        "different versions of the rules.");
  field("index", &ScoreChangeView::index,
        "The change in standard errors of a difference (Jacobson and Truax "
        "1991).");
  field("smallest_reliable", &ScoreChangeView::smallest_reliable, "The change beyond which it is reliable, in points.");
  field("reliable", &ScoreChangeView::reliable, "Whether it is more than the measure's own noise.");
  field("verdict", &ScoreChangeView::verdict, "Improved, unchanged or deteriorated, reliably.");
  field("meaningful", &ScoreChangeView::meaningful, "Whether it is as large as its source calls significant.");
  field("basis", &ScoreChangeView::basis, "What the reliable change rests on.");
}

namespace {

// The score's own rule of change in the version that was answered, if there is
// one.
std::optional<ChangeRule> rule_of(const Definition& definition, const std::string& score) {
  if (!definition.scoring) return std::nullopt;
  const auto found = std::find_if(definition.scoring->scores.begin(), definition.scoring->scores.end(),
                                  [&](const Score& one) { return one.id.text == score; });
  return found == definition.scoring->scores.end() ? std::nullopt : found->change;
}

void add_reliable_change(const ChangeRule& rule, ScoreChangeView& view) {
  const ReliableChange found = reliable_change(view.before->to_double(), view.after->to_double(), basis_of(rule));
  view.index = found.index;
  view.smallest_reliable = found.smallest;
  view.reliable = found.reliable;
  view.verdict = found.verdict;
  if (rule.meaningful) {
    const base::Decimal size = view.change->coefficient < 0 ? view.change->negated() : *view.change;
    view.meaningful = size >= *rule.meaningful;
  }
  view.basis = ChangeBasisView{rule.standard_deviation, rule.reliability,     rule.which, rule.source,
                               rule.critical,           rule.higher_is_better};
}

ScoreChangeView change_of(const StoredScore* before, const StoredScore& after, const Definition& definition) {
  ScoreChangeView view;
  view.score = after.score;
  view.after = after.value;
  if (before != nullptr) view.before = before->value;
  if (!view.before) {
    view.not_compared = NoScoreChange::before_missing;
  } else if (!view.after) {
    view.not_compared = NoScoreChange::after_missing;
  } else if (before->rule_version != after.rule_version) {
    view.not_compared = NoScoreChange::other_rules;
  } else {
    view.rule_version = after.rule_version;
    view.change = base::subtract(*view.after, *view.before);
    if (const auto rule = rule_of(definition, after.score); rule && view.change) add_reliable_change(*rule, view);
  }
  return view;
}

}  // namespace

std::vector<ScoreChangeView> score_changes(Context& context, Key before, Key after) {
  const auto form_of = [&](Key response) {
    return context.database.integer("SELECT form FROM response WHERE key = $1", response);
  };
  const auto form = form_of(after);
  std::vector<ScoreChangeView> changes;
  if (!form || form != form_of(before)) return changes;
  const auto version = context.database.integer(
      "SELECT v.version FROM response r JOIN form_version v ON v.key = "
      "r.version WHERE r.key = $1",
      after);
  const StoredVersion stored = require_version(context, *form, version);
  const std::vector<StoredScore> earlier = read_scores(context, before);
  for (const StoredScore& score : read_scores(context, after)) {
    if (!score.current) continue;
    const auto same = std::find_if(earlier.begin(), earlier.end(), [&](const StoredScore& found) {
      return found.current && found.score == score.score;
    });
    changes.push_back(change_of(same == earlier.end() ? nullptr : &*same, score, stored.definition));
  }
  return changes;
}

}  // namespace mukana::forms
