// form.summary: what many people answered, with N beside every figure and safe for few people.
#include <algorithm>

#include "mukana/people/rules.hpp"

#include "forms/access.hpp"
#include "forms/operations.hpp"
#include "forms/response_records.hpp"
#include "forms/summary.hpp"
#include "people/records.hpp"

namespace mukana::forms {

/// By what answers are split: an attribute of the person on the day of the answer, or the wave.
enum class SplitBy { target_group, unit, municipality, wave };

}  // namespace mukana::forms

namespace mukana::base {
template <>
struct Codes<forms::SplitBy> {
  static constexpr std::array<std::string_view, 4> names{"target_group", "unit", "municipality", "wave"};
};
}  // namespace mukana::base

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
  std::int64_t smallest_group = usual_smallest_group;
  static void describe(Fields<AskFormSummary>& field) {
    field("form", &AskFormSummary::form, "The form.");
    field("version", &AskFormSummary::version, "Only answers to this version; all versions where it is left out.");
    field("wave", &AskFormSummary::wave, "Only answers of this wave.", {.longest = 40});
    field("first_day", &AskFormSummary::first_day, "Only answers from this local day on.");
    field("last_day", &AskFormSummary::last_day, "Only answers up to this local day, itself in.");
    field("by", &AskFormSummary::by,
          "By what the answers are split: an attribute on the day of the answer, or the wave.");
    field("smallest_group", &AskFormSummary::smallest_group,
          "A figure stands for at least so many people; never below 3.", {.has_default = true});
  }
};

struct AnswerCountView {
  std::string code;
  std::optional<std::int64_t> count;
  std::optional<double> share;
  static void describe(Fields<AnswerCountView>& field) {
    field("code", &AnswerCountView::code, "The category.");
    field("count", &AnswerCountView::count, "How many persons; left out where they are too few to be told of.");
    field("share", &AnswerCountView::share, "Of n, 0 to 1.");
  }
};

struct AnswerGroupView {
  std::string group;
  std::optional<std::int64_t> n;
  std::vector<AnswerCountView> counts;
  std::optional<double> mean;
  static void describe(Fields<AnswerGroupView>& field) {
    field("group", &AnswerGroupView::group, "The group; empty for those of whom it is not known.");
    field("n", &AnswerGroupView::n,
          "How many answered; left out where they are too few, or would tell of others who are.");
    field("counts", &AnswerGroupView::counts, "Their answers; empty where a split may not be shown.");
    field("mean", &AnswerGroupView::mean, "The mean of a scale or a number.");
  }
};

struct QuestionSummaryView {
  std::string item;
  ItemKind kind = ItemKind::text;
  std::optional<std::int64_t> n;
  std::vector<AnswerCountView> counts;
  std::optional<double> mean;
  std::vector<AnswerGroupView> groups;
  static void describe(Fields<QuestionSummaryView>& field) {
    field("item", &QuestionSummaryView::item, "The item.");
    field("kind", &QuestionSummaryView::kind, "Its kind. Of a task the assistance is counted.");
    field("n", &QuestionSummaryView::n, "N: how many answered it; left out where they are too few.");
    field("counts", &QuestionSummaryView::counts, "How they answered; empty where it may not be told.");
    field("mean", &QuestionSummaryView::mean, "The mean of a scale or a number.");
    field("groups", &QuestionSummaryView::groups, "The same by group.");
  }
};

struct FormSummary {
  Id form;
  std::int64_t version = 1;
  std::optional<std::int64_t> n;
  std::int64_t smallest_group = usual_smallest_group;
  std::vector<QuestionSummaryView> questions;
  static void describe(Fields<FormSummary>& field) {
    field("form", &FormSummary::form, "The form.");
    field("version", &FormSummary::version, "The version whose questions are shown.");
    field("n", &FormSummary::n, "N: how many responded, one response each; left out where they are too few.");
    field("smallest_group", &FormSummary::smallest_group, "A figure here stands for at least so many people.");
    field("questions", &FormSummary::questions, "Question by question; none where too few responded.");
  }
};

std::vector<AnswerCountView> cells_of(const Question& question, const ShownAnswers& shown) {
  std::vector<AnswerCountView> cells;
  for (std::size_t i = 0; i < shown.counts.size(); ++i) {
    AnswerCountView& cell = cells.emplace_back(AnswerCountView{question.codes[i], shown.counts[i], std::nullopt});
    if (cell.count && *shown.n > 0) cell.share = static_cast<double>(*cell.count) / static_cast<double>(*shown.n);
  }
  return cells;
}

QuestionSummaryView view_of(const QuestionTally& tally, bool by_group, std::int64_t smallest) {
  const ShownQuestion shown = tally.show(by_group, smallest);
  const Question& question = tally.question();
  QuestionSummaryView view{
      question.item, question.kind, shown.all.n, cells_of(question, shown.all), shown.all.mean, {}};
  for (const ShownGroup& group : shown.groups) {
    view.groups.push_back({group.group, group.answers.n, cells_of(question, group.answers), group.answers.mean});
  }
  return view;
}

// What a response's group is called, as SQL over the response `q` and its subject.
std::string group_sql(const std::optional<SplitBy>& by) {
  if (!by) return "''";
  switch (*by) {
    case SplitBy::wave: return "COALESCE(q.wave, '')";
    case SplitBy::unit:
      return "COALESCE(" + people::attribute_on_sql(people::Attribute::unit, "q.about", "q.submitted_day") + ", '')";
    case SplitBy::municipality:
      return "COALESCE(" + people::attribute_on_sql(people::Attribute::municipality, "q.about", "q.submitted_day") +
             ", '')";
    case SplitBy::target_group:
      return "COALESCE(" + people::attribute_on_sql(people::Attribute::target_group, "q.about", "q.submitted_day") +
             ", '')";
  }
  return "''";
}

// One response a person (of each wave where that is what they are split by), the latest; every anonymous one.
std::string responses_sql(const std::optional<SplitBy>& by) {
  return "SELECT q.key, " + group_sql(by) +
         " AS group_name FROM (SELECT s.*, ROW_NUMBER() OVER (PARTITION BY COALESCE(s.respondent, -s.key), s.about" +
         (by == SplitBy::wave ? ", s.wave" : "") +
         " ORDER BY s.submitted_day DESC, COALESCE(s.submitted_at, 0) DESC, s.recorded_at DESC, s.key DESC) AS place "
         "FROM "
         "(SELECT r.key, " +
         people::merged_person_sql("r.respondent") + " AS respondent, " + people::merged_person_sql("r.subject") +
         " AS about, r.wave, r.submitted_day, r.submitted_at, r.recorded_at FROM response r WHERE r.controller = $1 "
         "AND "
         "r.form = $2 AND r.state = 'valid' AND ($3 IS NULL OR r.version = $3) AND ($4 IS NULL OR r.wave = $4) AND "
         "($5 IS NULL OR r.submitted_day >= $5) AND ($6 IS NULL OR r.submitted_day <= $6)) s) q WHERE q.place = 1";
}

// Groups that tell of somebody's health are told only to whom may know; for the others they are not known.
std::string shown_group(const Context& context, const AskFormSummary& request, std::string_view group) {
  const bool is_hidden = request.by == SplitBy::target_group && people::is_sensitive_target_group(group) &&
                         !people::may_see_sensitive_target_groups(context.actor.role, context.actor.purpose);
  return is_hidden ? std::string() : std::string(group);
}

// The category of an answer. A text of one's own is nobody's: it is counted as `other`, whatever it says.
std::string_view category_of(const Question& question, std::string_view answer) {
  if (question.kind != ItemKind::open_choice) return answer;
  const bool is_offered = std::find(question.codes.begin(), question.codes.end(), answer) != question.codes.end();
  return is_offered ? answer : "other";
}

std::vector<QuestionTally> tally_answers(Context& context, const AskFormSummary& request, const std::string& responses,
                                         Key form, std::optional<Key> version, const Definition& definition) {
  std::vector<QuestionTally> tallies;
  std::map<std::string, std::size_t, std::less<>> place_of;
  for (Question& question : questions_of(definition)) {
    place_of.emplace(question.item, tallies.size());
    tallies.emplace_back(std::move(question));
  }
  storage::Rows rows = context.database.query(
      "SELECT a.item, a.kind, a.answer, CASE WHEN a.kind = 'decimal' THEN CAST(a.answer AS REAL) ELSE a.value END, "
      "g.group_name FROM (" +
          responses + ") g JOIN response_answer a ON a.response = g.key WHERE a.answer_state = 'answered'",
      context.actor.controller, form, version, request.wave, request.first_day, request.last_day);
  while (const storage::Row* row = rows.next()) {
    const auto place = place_of.find(row->text(0));
    if (place == place_of.end()) continue;
    QuestionTally& tally = tallies[place->second];
    if (base::code(tally.question().kind) != row->text(1)) continue;  // the item was another kind in that version
    const bool is_category = tally.question().counted != QuestionKind::free && !row->is_null(2);
    if (tally.question().kind == ItemKind::functional_task && !is_category) continue;
    tally.add(shown_group(context, request, row->text(4)),
              is_category ? category_of(tally.question(), row->text(2)) : std::string_view(),
              row->is_null(3) ? std::nullopt : std::optional(row->real(3)));
  }
  return tallies;
}

FormSummary summarise_form(Context& context, const AskFormSummary& request) {
  base::require(check_smallest_group(request.smallest_group, "/smallest_group"));
  base::require(people::check_span({request.first_day, request.last_day}));
  const Key form = require_form(context, request.form);
  const StoredVersion version = require_version(context, form, request.version);
  const std::optional<Key> only = request.version ? std::optional(version.key) : std::nullopt;
  const std::string responses = responses_sql(request.by);
  const std::int64_t n = context.database
                             .integer("SELECT COUNT(*) FROM (" + responses + ") g", context.actor.controller, form,
                                      only, request.wave, request.first_day, request.last_day)
                             .value_or(0);
  FormSummary summary{request.form, version.version, std::nullopt, request.smallest_group, {}};
  if (is_small(n, request.smallest_group)) return summary;
  summary.n = n;
  for (const QuestionTally& tally : tally_answers(context, request, responses, form, only, version.definition)) {
    summary.questions.push_back(view_of(tally, request.by.has_value(), request.smallest_group));
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
       .summary = "Counts the answers to a form by question and group, with N beside each figure, safe for few people.",
       .access = {{Role::coordinator, Role::reporter},
                  {Purpose::assessment, Purpose::evaluation, Purpose::administration},
                  operation::Reads::aggregates}})};
}

}  // namespace mukana::forms
