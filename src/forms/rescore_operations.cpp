// Scoring old answers anew, under a named version of the rules.
#include "mukana/forms/rules.hpp"

#include "forms/access.hpp"
#include "forms/answers_json.hpp"
#include "forms/operations.hpp"
#include "forms/response_records.hpp"
#include "forms/score_records.hpp"

namespace mukana::forms {
namespace {

using base::Fields;
using base::Id;
using operation::Context;
using storage::Key;

struct RescoreResponses {
  Id form;
  std::optional<std::int64_t> version;
  std::optional<std::string> rule_version;
  std::optional<Scoring> scoring;
  std::optional<Id> response;
  static void describe(Fields<RescoreResponses>& field) {
    field("form", &RescoreResponses::form, "The form.");
    field("version", &RescoreResponses::version, "The version whose answers are scored; the highest one if left out.");
    field("rule_version", &RescoreResponses::rule_version,
          "The version of the scoring rules, by its name; left out where the rules are given.", {.longest = 64});
    field("scoring", &RescoreResponses::scoring,
          "New rules for the version's items. They are kept under their name, and never change again.");
    field("response", &RescoreResponses::response, "Only this response; all of the version where it is left out.");
  }
};

struct RescoredView {
  std::string rule_version;
  std::int64_t responses = 0;
  static void describe(Fields<RescoredView>& field) {
    field("rule_version", &RescoredView::rule_version, "The version of the rules that is current for them now.");
    field("responses", &RescoredView::responses, "How many responses were scored; their earlier scores are kept.");
  }
};

std::optional<std::string> kept_rules(Context& context, const StoredVersion& version, const std::string& name) {
  if (version.definition.scoring && version.definition.scoring->version == name) {
    return base::write_json(*version.definition.scoring);
  }
  return context.database.string("SELECT scoring FROM form_scoring WHERE form_version = $1 AND name = $2", version.key,
                                 name);
}

// New rules are checked against the items that were answered, and kept under their name.
CompiledForm keep_rules(Context& context, const StoredVersion& version, const Scoring& scoring) {
  CompiledForm rules(version.definition, scoring);
  const std::string document = base::write_json(scoring);
  const auto kept = kept_rules(context, version, scoring.version);
  if (kept && *kept != document) {
    throw base::Failed(base::Status::conflict, "RULES_KNOWN", "Other rules of this name were kept: name these anew.",
                       "/scoring/version");
  }
  if (!kept) {
    base::require(check_scoring(version.definition, scoring));
    context.database.run(
        "INSERT INTO form_scoring (form_version, name, scoring, recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5)",
        version.key, scoring.version, document, context.now, context.actor.person);
  }
  return rules;
}

CompiledForm require_rules(Context& context, const StoredVersion& version, const RescoreResponses& request) {
  if (request.scoring) {
    if (request.rule_version && *request.rule_version != request.scoring->version) {
      throw base::Failed(base::Status::argument, "OTHER_NAME", "The rules that are given have another name.",
                         "/rule_version");
    }
    return keep_rules(context, version, *request.scoring);
  }
  if (!request.rule_version) {
    throw base::Failed(base::Status::format, "MISSING_FIELD", "This field is required.", "/rule_version");
  }
  const auto kept = kept_rules(context, version, *request.rule_version);
  if (!kept) throw operation::missing("/rule_version");
  return {version.definition, base::read_json<Scoring>(base::parse_json(*kept))};
}

std::optional<Key> only_response(Context& context, const RescoreResponses& request, const StoredVersion& version) {
  if (!request.response) return std::nullopt;
  const ResponsePlace place = require_response(context, *request.response, "/response");
  if (place.version != version.key) throw operation::missing("/response");
  return place.key;
}

RescoredView rescore_responses(Context& context, const RescoreResponses& request) {
  const Key form = require_form(context, request.form);
  const StoredVersion version = require_version(context, form, request.version);
  const CompiledForm rules = require_rules(context, version, request);
  const std::optional<Key> only = only_response(context, request, version);
  std::vector<std::pair<Key, base::Date>> responses;
  {
    storage::Rows rows = context.database.query(
        "SELECT key, submitted_day FROM response WHERE controller = $1 AND version = $2 AND state = 'valid' AND "
        "($3 IS NULL OR key = $3) ORDER BY key",
        context.actor.controller, version.key, only);
    while (const storage::Row* row = rows.next()) responses.emplace_back(row->integer(0), row->date(1));
  }
  for (const auto& [response, day] : responses) {
    keep_scores(context, response, rules, read_answers(rules, stored_answers(context.database, response)), day);
  }
  context.trail.touch("form", request.form.text);
  return {rules.definition().scoring->version, static_cast<std::int64_t>(responses.size())};
}

}  // namespace

std::vector<operation::Operation> rescore_operations() {
  using operation::define;
  using operation::Purpose;
  using operation::Role;
  return {define<rescore_responses>(
      {.name = "response.rescore",
       .summary = "Scores stored answers anew under a named version of the rules; earlier scores are kept.",
       .access = {{Role::coordinator}, {Purpose::assessment, Purpose::evaluation, Purpose::administration}},
       .effect = operation::Effect::write})};
}

}  // namespace mukana::forms
