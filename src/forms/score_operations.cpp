// Scores of responses: read, computed anew under a named version of the rules,
// compared over time.
#include "mukana/forms/small_groups.hpp"

#include "forms/access.hpp"
#include "forms/operations.hpp"
#include "forms/response_records.hpp"
#include "forms/score_changes.hpp"
#include "forms/score_records.hpp"
#include "people/records.hpp"

namespace mukana::forms {
namespace {

using base::Fields;
using base::Id;
using operation::ById;
using operation::Context;
using storage::Key;

struct ResponseScores {
  Id id;
  std::vector<StoredScore> scores;
  std::vector<StoredFlag> flags;
  static void describe(Fields<ResponseScores>& field) {
    field("id", &ResponseScores::id, "The response's id.");
    field("scores", &ResponseScores::scores, "Its scores, the current ones first; earlier ones are kept.");
    field("flags", &ResponseScores::flags, "The flags that were raised.");
  }
};

struct CompareResponses {
  Id before;
  Id after;
  static void describe(Fields<CompareResponses>& field) {
    field("before", &CompareResponses::before, "The earlier response.");
    field("after", &CompareResponses::after, "The later one: of the same person, to the same form.");
  }
};

struct ResponseComparison {
  Id before;
  Id after;
  std::vector<ScoreChangeView> scores;
  static void describe(Fields<ResponseComparison>& field) {
    field("before", &ResponseComparison::before, "The earlier response.");
    field("after", &ResponseComparison::after, "The later one.");
    field("scores", &ResponseComparison::scores, "The change of each score.");
  }
};

struct AskChange {
  Id form;
  std::string score;
  std::string before;
  std::string after;
  std::int64_t smallest_group = usual_smallest_group;
  static void describe(Fields<AskChange>& field) {
    field("form", &AskChange::form, "The form.");
    field("score", &AskChange::score, "The score.", {.longest = 64});
    field("before", &AskChange::before, "The wave before.", {.longest = 40});
    field("after", &AskChange::after, "The wave after.", {.longest = 40});
    field("smallest_group", &AskChange::smallest_group, "A figure stands for at least so many people; never below 3.",
          {.has_default = true});
  }
};

struct FormChange {
  std::int64_t smallest_group = usual_smallest_group;
  std::optional<std::int64_t> with_before;
  std::optional<std::int64_t> with_after;
  std::optional<std::int64_t> pairs;
  std::optional<double> mean_before;
  std::optional<double> mean_after;
  std::optional<double> mean_change;
  std::optional<double> deviation;
  std::optional<double> standard_error;
  std::optional<double> effect;
  static void describe(Fields<FormChange>& field) {
    field("smallest_group", &FormChange::smallest_group, "A figure here stands for at least so many people.");
    field("with_before", &FormChange::with_before, "How many have the score before; left out where they are too few.");
    field("with_after", &FormChange::with_after, "How many have it after.");
    field("pairs", &FormChange::pairs,
          "N: how many have both, by one version of the rules. All means are "
          "over them.");
    field("mean_before", &FormChange::mean_before, "Their mean before.");
    field("mean_after", &FormChange::mean_after, "Their mean after.");
    field("mean_change", &FormChange::mean_change, "The mean of their changes.");
    field("deviation", &FormChange::deviation, "The standard deviation of the changes.");
    field("standard_error", &FormChange::standard_error, "The standard error of the mean change.");
    field("effect", &FormChange::effect, "Mean change / deviation.");
  }
};

ResponseScores scores_of_response(Context& context, const ById& request) {
  const ResponsePlace place = require_response(context, request.id);
  if (place.state != ResponseState::valid) throw operation::missing("/id");
  if (place.subject) context.trail.concern(*place.subject);
  context.trail.touch("response", request.id.text);
  return {request.id, read_scores(context, place.key), read_flags(context, place.key)};
}

Key form_answered(Context& context, Key response) {
  return context.database.integer("SELECT form FROM response WHERE key = $1", response).value_or(0);
}

ResponsePlace require_valid(Context& context, const Id& id, std::string_view path) {
  const ResponsePlace place = require_response(context, id, path);
  if (place.state != ResponseState::valid) throw operation::missing(path);
  if (place.subject) context.trail.concern(*place.subject);
  context.trail.touch("response", id.text);
  return place;
}

ResponseComparison compare_responses(Context& context, const CompareResponses& request) {
  const ResponsePlace before = require_valid(context, request.before, "/before");
  const ResponsePlace after = require_valid(context, request.after, "/after");
  if (!before.subject || before.subject != after.subject) {
    throw base::Failed(base::Status::argument, "RESPONSE_OF_OTHER_PERSON", "The responses are not of one person.",
                       "/after");
  }
  if (form_answered(context, before.key) != form_answered(context, after.key)) {
    throw base::Failed(base::Status::refused, "NOT_COMPARABLE", "The responses are to different forms.", "/after");
  }
  return {request.before, request.after, score_changes(context, before.key, after.key)};
}

// The latest score of each person in a wave, and the version of the rules that
// it was computed by.
std::string scores_of_wave(const char* wave) {
  return std::string("(SELECT q.about, q.real_value, q.rule_version FROM (SELECT ") +
         people::merged_person_sql("r.subject") +
         " AS about, x.real_value, x.rule_version, ROW_NUMBER() OVER "
         "(PARTITION BY " +
         people::merged_person_sql("r.subject") +
         " ORDER BY r.submitted_day DESC, COALESCE(r.submitted_at, 0) DESC, "
         "r.key DESC) AS place FROM response r JOIN "
         "response_score x ON x.response = r.key AND x.is_current = 1 WHERE "
         "r.controller = $1 AND r.form = $2 AND "
         "x.score = $3 AND r.wave = " +
         wave +
         " AND r.state = 'valid' AND r.subject IS NOT NULL AND x.real_value IS "
         "NOT NULL) q WHERE q.place = 1)";
}

std::vector<Pair> pairs_of(Context& context, const AskChange& request, Key form) {
  const std::string sql =
      "SELECT b.real_value, a.real_value, b.rule_version = a.rule_version "
      "FROM " +
      scores_of_wave("$4") + " b LEFT JOIN " + scores_of_wave("$5") +
      " a ON a.about = b.about UNION ALL SELECT NULL, a.real_value, 0 FROM " + scores_of_wave("$5") +
      " a WHERE a.about NOT IN (SELECT b.about FROM " + scores_of_wave("$4") + " b)";
  storage::Rows rows =
      context.database.query(sql, context.actor.controller, form, request.score, request.before, request.after);
  std::vector<Pair> pairs;
  const auto real = [](const storage::Row& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(row.real(column));
  };
  while (const storage::Row* row = rows.next()) {
    const Pair pair{real(*row, 0), real(*row, 1)};
    if (pair.before && pair.after && !row->boolean(2)) {  // by different rules: two measurements, and no change
      pairs.push_back({pair.before, std::nullopt});
      pairs.push_back({std::nullopt, pair.after});
    } else {
      pairs.push_back(pair);
    }
  }
  return pairs;
}

FormChange change_of_form(Context& context, const AskChange& request) {
  base::require(check_smallest_group(request.smallest_group, "/smallest_group"));
  const Key form = require_form(context, request.form);
  const PairedChange change = paired_change(pairs_of(context, request, form));
  const auto shown = [&](std::int64_t n) {
    return is_small(n, request.smallest_group) ? std::nullopt : std::optional(n);
  };
  FormChange view;
  view.smallest_group = request.smallest_group;
  view.with_before = shown(change.with_before);
  view.with_after = shown(change.with_after);
  view.pairs = shown(change.pairs);
  if (!view.pairs) return view;
  view.mean_before = change.mean_before;
  view.mean_after = change.mean_after;
  view.mean_change = change.mean_change;
  view.deviation = change.deviation;
  view.standard_error = change.standard_error;
  view.effect = change.effect;
  return view;
}

}  // namespace

std::vector<operation::Operation> score_operations() {
  using operation::define;
  using operation::Purpose;
  using operation::Role;
  const operation::Access readers{answering_roles, answering_purposes, operation::Reads::persons};
  return {
      define<scores_of_response>({.name = "response.scores",
                                  .summary = "Reads the scores and flags of a response, earlier ones too.",
                                  .access = readers}),
      define<compare_responses>({.name = "response.compare",
                                 .summary = "Compares the scores of two responses of one person, "
                                            "with reliable change.",
                                 .access = readers}),
      define<change_of_form>({.name = "form.change",
                              .summary = "Tells the change of a score between two waves, over the "
                                         "persons with both.",
                              .access = {{Role::coordinator, Role::reporter},
                                         {Purpose::assessment, Purpose::evaluation, Purpose::administration},
                                         operation::Reads::aggregates}}),
  };
}

}  // namespace mukana::forms
