// Claims: what was published, as data, and whether the rows bear it out.
#include "mukana/outcomes/rules.hpp"

#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "outcomes/access.hpp"
#include "outcomes/figures.hpp"
#include "outcomes/operations.hpp"
#include "outcomes/records.hpp"

namespace mukana::outcomes {
namespace {

using base::Fields;
using base::Id;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Saved;

struct PublishClaim {
  std::optional<Id> id;
  Id pilot;
  Id indicator;
  base::Texts text;
  Assertion asserts;
  PeriodRule period = PeriodRule::evaluation;
  static void describe(Fields<PublishClaim>& field) {
    field("id", &PublishClaim::id, "The claim's id; made here where it is left out.");
    field("pilot", &PublishClaim::pilot, "The pilot that it tells of.");
    field("indicator", &PublishClaim::indicator, "The indicator that it tells of.");
    field("text", &PublishClaim::text, "The sentence as it was published, by language.",
          {.field_class = base::FieldClass::free_text, .multiline = true, .longest = 4000});
    field("asserts", &PublishClaim::asserts, "What the sentence asserts of the figure.");
    field("period", &PublishClaim::period, "Over which days of the pilot: evaluation or pilot.", {.has_default = true});
  }
};

struct ClaimView {
  Id id;
  std::int64_t revision = 1;
  Id pilot;
  Id indicator;
  base::Texts text;
  Assertion asserts;
  PeriodRule period = PeriodRule::evaluation;
  static void describe(Fields<ClaimView>& field) {
    field("id", &ClaimView::id, "The claim's id.");
    field("revision", &ClaimView::revision, "Counts the changes of the record, from 1.");
    field("pilot", &ClaimView::pilot, "The pilot that it tells of.");
    field("indicator", &ClaimView::indicator, "The indicator that it tells of.");
    field("text", &ClaimView::text, "The sentence as it was published, by language.",
          {.field_class = base::FieldClass::free_text});
    field("asserts", &ClaimView::asserts, "What the sentence asserts of the figure.");
    field("period", &ClaimView::period, "Over which days of the pilot.");
  }
};

struct ListClaims : Paging {
  std::optional<Id> pilot;
  static void describe(Fields<ListClaims>& field) {
    field("pilot", &ListClaims::pilot, "Only the claims about this pilot.");
    describe_paging(field);
  }
};

struct CheckClaims {
  Id pilot;
  static void describe(Fields<CheckClaims>& field) {
    field("pilot", &CheckClaims::pilot, "The pilot whose claims are checked.");
  }
};

struct CheckedClaims {
  std::vector<ClaimCheck> claims;
  static void describe(Fields<CheckedClaims>& field) {
    field("claims", &CheckedClaims::claims, "The claims in the order in which they were published.");
  }
};

pilots::Pilot require_pilot(Context& context, const Id& id) {
  auto pilot = pilots::find_pilot(context.database, context.actor.controller, id.text);
  if (!pilot) throw operation::missing("/pilot");
  return std::move(*pilot);
}

Saved publish_claim(Context& context, const PublishClaim& request) {
  base::require(check_assertion(request.asserts, "/asserts"));
  if (request.period != PeriodRule::evaluation && request.period != PeriodRule::pilot) {
    throw base::Failed(base::Status::argument, "UNKNOWN_CODE", "A claim tells of the evaluation period or the pilot.",
                       "/period");
  }
  const pilots::Pilot pilot = require_pilot(context, request.pilot);
  const auto indicator = find_indicator(context.database, context.actor.controller, request.indicator.text);
  if (!indicator) throw operation::missing("/indicator");
  const std::string id = context.id_or_new(request.id);
  operation::insert_record(context, "claim", id, "pilot, indicator, text, asserts, period", pilot.key, indicator->key,
                           pilots::stored_texts(request.text), base::write_json(request.asserts), request.period);
  context.trail.touch("claim", id);
  return {Id{id}, 1};
}

Page<ClaimView> list_published(Context& context, const ListClaims& request) {
  std::optional<storage::Key> pilot;
  if (request.pilot) pilot = require_pilot(context, *request.pilot).key;
  return operation::read_page<ClaimView>(published_claims(context.database, context.actor.controller, pilot,
                                                          operation::page_start(request), request.limit + 1),
                                         request, [](const storage::Row& row) {
                                           StoredClaim claim = read_claim(row);
                                           return ClaimView{claim.id,        claim.revision,        claim.pilot,
                                                            claim.indicator, std::move(claim.text), claim.asserts,
                                                            claim.period};
                                         });
}

CheckedClaims check_published(Context& context, const CheckClaims& request) {
  return {check_claims(context, require_pilot(context, request.pilot))};
}

}  // namespace

std::vector<operation::Operation> claim_operations() {
  using operation::define;
  using operation::Reads;
  return {
      define<publish_claim>({.name = "claim.publish",
                             .summary = "Keeps a published sentence together with what it asserts of an indicator.",
                             .access = definers,
                             .effect = operation::Effect::write}),
      define<list_published>({.name = "claim.list",
                              .summary = "Lists published claims, page by page.",
                              .access = readers(Reads::nothing_personal)}),
      define<check_published>({.name = "claim.check",
                               .summary = "Checks the published claims of a pilot against the rows.",
                               .access = readers(Reads::aggregates)}),
  };
}

}  // namespace mukana::outcomes
