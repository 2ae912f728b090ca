// form.summary: what many people answered, with N beside every figure and safe for few people.
#include "mukana/people/rules.hpp"

#include "forms/access.hpp"
#include "forms/operations.hpp"
#include "forms/response_records.hpp"
#include "forms/summary_records.hpp"

namespace mukana::forms {
namespace {

using base::Date;
using base::Fields;
using base::Id;
using operation::Context;
using storage::Key;

struct AskFormSummary {
  Id form;
  std::optional<std::int64_t> version;
  std::optional<std::string> wave;
  std::optional<Date> first_day;
  std::optional<Date> last_day;
  std::optional<SplitBy> by;
  bool by_wave = false;
  std::int64_t smallest_group = usual_smallest_group;
  static void describe(Fields<AskFormSummary>& field) {
    field("form", &AskFormSummary::form, "The form.");
    field("version", &AskFormSummary::version, "Only answers to this version; all versions where it is left out.");
    field("wave", &AskFormSummary::wave, "Only answers of this wave.", {.longest = 40});
    field("first_day", &AskFormSummary::first_day, "Only answers from this local day on.");
    field("last_day", &AskFormSummary::last_day, "Only answers up to this local day, itself in.");
    field("by", &AskFormSummary::by,
          "By what the answers are split: an attribute on the day of the answer, or the wave.");
    field("by_wave", &AskFormSummary::by_wave,
          "Whether each group is told by wave, with one response a person in each.", {.has_default = true});
    field("smallest_group", &AskFormSummary::smallest_group,
          "A figure stands for at least so many people; never below 3.", {.has_default = true});
  }
};

struct AnswerCountView {
  std::string code;
  std::optional<std::int64_t> count;
  std::optional<double> share;
  std::optional<std::int64_t> instances;
  static void describe(Fields<AnswerCountView>& field) {
    field("code", &AnswerCountView::code, "The category; of a score the band, no_band for a value outside of them.");
    field("count", &AnswerCountView::count, "How many responses; left out where they are too few to be told of.");
    field("share", &AnswerCountView::share, "Its share of n, from 0 to 1.");
    field("instances", &AnswerCountView::instances, "Within a repeat: how many answers, of all those responses.");
  }
};

/// What is told of those who answered, all of them or a group.
struct FiguresView {
  std::optional<std::int64_t> n;
  std::optional<std::int64_t> missing;
  std::optional<std::int64_t> instances;
  std::vector<AnswerCountView> counts;
  std::optional<double> mean;
  std::optional<double> median;
  std::optional<double> deviation;
  template <class T>
  static void describe_figures(Fields<T>& field) {
    field("n", &T::n,
          "N: how many responses have it; left out where they are of too few people, or would tell of others who are.");
    field("missing", &T::missing, "How many of the responses do not have it, for whatever reason.");
    field("instances", &T::instances, "Within a repeat: how many answers the n responses have together.");
    field("counts", &T::counts, "The categories; empty where they may not be told.");
    field("mean", &T::mean, "The mean of a scale, number or score, over the answers (within a repeat: the instances).");
    field("median", &T::median,
          "The median; of a scale where the categories are told, else of twice as many people as a mean.");
    field("deviation", &T::deviation, "The standard deviation of a sample (n - 1), told where the median is.");
  }
};

struct AnswerGroupView : FiguresView {
  std::string group;
  std::optional<std::string> wave;
  static void describe(Fields<AnswerGroupView>& field) {
    field("group", &AnswerGroupView::group, "The group; empty for those of whom it is not known.");
    field("wave", &AnswerGroupView::wave, "The wave, where the groups are told by wave; empty for responses of none.");
    describe_figures(field);
  }
};

struct QuestionSummaryView : FiguresView {
  std::string item;
  ItemKind kind = ItemKind::text;
  std::optional<std::string> within;
  std::vector<AnswerGroupView> groups;
  static void describe(Fields<QuestionSummaryView>& field) {
    field("item", &QuestionSummaryView::item, "The item.");
    field("kind", &QuestionSummaryView::kind, "Its kind. Of a task the assistance is counted.");
    field("within", &QuestionSummaryView::within,
          "The repeat that it stands in, or itself where it takes several answers: n counts responses, instances "
          "answers.");
    describe_figures(field);
    field("groups", &QuestionSummaryView::groups, "The same by group.");
  }
};

struct ScoreSummaryView : FiguresView {
  std::string score;
  std::string rule_version;
  std::vector<AnswerGroupView> groups;
  static void describe(Fields<ScoreSummaryView>& field) {
    field("score", &ScoreSummaryView::score, "The score.");
    field("rule_version", &ScoreSummaryView::rule_version,
          "The version of the rules; what was computed by another is told apart.");
    describe_figures(field);
    field("groups", &ScoreSummaryView::groups, "The same by group.");
  }
};

struct FormSummary {
  Id form;
  std::int64_t version = 1;
  std::optional<std::int64_t> n;
  std::optional<std::int64_t> persons;
  std::int64_t smallest_group = usual_smallest_group;
  std::vector<QuestionSummaryView> questions;
  std::vector<ScoreSummaryView> scores;
  static void describe(Fields<FormSummary>& field) {
    field("form", &FormSummary::form, "The form.");
    field("version", &FormSummary::version, "The version whose questions are shown.");
    field(
        "n", &FormSummary::n,
        "N: how many responses count, one a person (one of each wave where they are split by it); left out where they "
        "are of too few people.");
    field("persons", &FormSummary::persons,
          "How many people they are about. Each figure is of at least smallest_group.");
    field("smallest_group", &FormSummary::smallest_group, "A figure here stands for at least so many people.");
    field("questions", &FormSummary::questions, "Question by question; none where too few responded.");
    field("scores", &FormSummary::scores, "Score by score, as computed last; none where too few responded.");
  }
};

std::vector<AnswerCountView> cells_of(const Question& question, const ShownAnswers& shown) {
  std::vector<AnswerCountView> cells;
  for (std::size_t i = 0; i < shown.counts.size(); ++i) {
    AnswerCountView& cell =
        cells.emplace_back(AnswerCountView{question.codes[i], shown.counts[i], std::nullopt, std::nullopt});
    if (cell.count && *shown.n > 0) cell.share = static_cast<double>(*cell.count) / static_cast<double>(*shown.n);
    if (!shown.instance_counts.empty()) cell.instances = shown.instance_counts[i];
  }
  return cells;
}

// A summary by wave alone calls the wave the group.
void fill_view(const AskFormSummary& request, const QuestionTally& tally, const Respondents& respondents,
               FiguresView& all, std::vector<AnswerGroupView>& groups) {
  const ShownQuestion shown = tally.show(respondents, request.by || request.by_wave);
  const auto fill = [&](const ShownAnswers& answers, FiguresView& view) {
    view.n = answers.n;
    view.missing = answers.missing;
    view.instances = answers.instances;
    view.counts = cells_of(tally.question(), answers);
    view.mean = answers.mean;
    view.median = answers.median;
    view.deviation = answers.deviation;
  };
  fill(shown.all, all);
  for (const ShownGroup& group : shown.groups) {
    AnswerGroupView& view = groups.emplace_back();
    view.group = request.by == SplitBy::wave ? group.key.wave : group.key.group;
    if (request.by_wave) view.wave = group.key.wave;
    fill(group.answers, view);
  }
}

FormSummary summarise_form(Context& context, const AskFormSummary& request) {
  base::require(check_smallest_group(request.smallest_group, "/smallest_group"));
  base::require(people::check_span({request.first_day, request.last_day}));
  const Key form = require_form(context, request.form);
  const StoredVersion version = require_version(context, form, request.version);
  const SummaryChoice choice{form,
                             request.version ? std::optional(version.key) : std::nullopt,
                             request.wave,
                             request.first_day,
                             request.last_day,
                             request.by,
                             request.by_wave,
                             request.smallest_group};
  const SummaryCounts counts = count_summary(context, choice, version.definition);
  FormSummary summary;
  summary.form = request.form;
  summary.version = version.version;
  summary.smallest_group = request.smallest_group;
  const Respondents& respondents = counts.respondents;
  if (is_small(respondents.persons(), request.smallest_group)) return summary;
  // One wave beside all of them tells of the others, as a split by wave would.
  if (request.wave && is_small(persons_of_other_waves(context, choice), request.smallest_group)) return summary;
  summary.n = respondents.responses();
  summary.persons = respondents.persons();
  for (const QuestionTally& tally : counts.questions) {
    QuestionSummaryView& view = summary.questions.emplace_back();
    view.item = tally.question().item;
    view.kind = tally.question().kind;
    if (!tally.question().within.empty()) view.within = tally.question().within;
    fill_view(request, tally, respondents, view, view.groups);
  }
  for (const ScoreTally& score : counts.scores) {
    ScoreSummaryView& view = summary.scores.emplace_back();
    view.score = score.tally.question().item;
    view.rule_version = score.rule_version;
    fill_view(request, score.tally, respondents, view, view.groups);
  }
  return summary;
}

}  // namespace

std::vector<operation::Operation> summary_operations() {
  using operation::define;
  using operation::Purpose;
  using operation::Role;
  return {define<summarise_form>(
      {.name = "form.summary",
       .summary =
           "Counts the answers and scores of a form by group and wave, with N beside each figure, safe for few people.",
       .access = {{Role::coordinator, Role::reporter},
                  {Purpose::assessment, Purpose::evaluation, Purpose::administration},
                  operation::Reads::aggregates}})};
}

}  // namespace mukana::forms
