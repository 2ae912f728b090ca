// Indicators: defined as data, kept by version, computed.
#include "mukana/people/rules.hpp"

#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "outcomes/access.hpp"
#include "outcomes/computation.hpp"
#include "outcomes/definition.hpp"
#include "outcomes/operations.hpp"
#include "outcomes/records.hpp"

namespace mukana::outcomes {
namespace {

using base::Date;
using base::Failed;
using base::Fields;
using base::Id;
using base::Status;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Saved;

struct GetIndicator {
  Id id;
  std::optional<std::int64_t> version;
  static void describe(Fields<GetIndicator>& field) {
    field("id", &GetIndicator::id, "The indicator's id.");
    field("version", &GetIndicator::version, "Which version of its definition; the latest where it is left out.",
          {.minimum = 1});
  }
};

struct IndicatorView : IndicatorDocument {
  std::int64_t version = 1;
  base::Instant defined_at;
  static void describe(Fields<IndicatorView>& field) {
    describe_document(field);
    field("version", &IndicatorView::version, "The version of this definition.");
    field("defined_at", &IndicatorView::defined_at, "When this version was defined.");
  }
};

struct ListIndicators : Paging {
  static void describe(Fields<ListIndicators>& field) { describe_paging(field); }
};

struct ComputeIndicator {
  Id indicator;
  std::optional<std::int64_t> version;
  std::optional<Id> pilot;
  std::optional<Date> first_day;
  std::optional<Date> last_day;
  std::optional<std::vector<std::string>> by;
  static void describe(Fields<ComputeIndicator>& field) {
    field("indicator", &ComputeIndicator::indicator, "The indicator's id.");
    field("version", &ComputeIndicator::version, "Which version of its definition; the latest where it is left out.",
          {.minimum = 1});
    field("pilot", &ComputeIndicator::pilot, "The pilot whose period counts, as the indicator's definition says.");
    field("first_day", &ComputeIndicator::first_day, "The first day that counts; instead of a pilot.");
    field("last_day", &ComputeIndicator::last_day, "The last day that counts, itself in; instead of a pilot.");
    field("by", &ComputeIndicator::by, "The dimensions to split it by, instead of those of its definition.",
          {.longest = 64, .most = 20});
  }
};

IndicatorView view(StoredIndicator stored) {
  IndicatorView shown{{std::move(stored.document)}, stored.version, stored.defined_at};
  shown.id = std::move(stored.id);
  return shown;
}

// A definition given again without a change stays the version that it is.
Saved define_again(Context& context, const StoredIndicator& stored, const std::string& definition) {
  context.check_revision(stored.version);
  if (stored_definition(stored.document) == definition) return {stored.id, stored.version};
  return {stored.id, store_version(context, stored.key, stored.version + 1, definition)};
}

Saved define_indicator(Context& context, const IndicatorDocument& request) {
  base::require(check_definition(indicator_of(request), context.caller.facts()));
  IndicatorDocument document = request;
  document.id = Id{context.id_or_new(request.id)};
  const std::string definition = stored_definition(document);
  context.trail.touch("indicator", document.id->text);
  if (const auto stored = find_indicator(context.database, context.actor.controller, document.id->text)) {
    return define_again(context, *stored, definition);
  }
  if (context.expected_revision) throw operation::missing("/id");
  const storage::Key key = operation::insert_record(context, "indicator", document.id->text, "");
  return {*document.id, store_version(context, key, 1, definition)};
}

IndicatorView get_indicator(Context& context, const GetIndicator& request) {
  auto stored = find_indicator(context.database, context.actor.controller, request.id.text, request.version);
  if (!stored) throw operation::missing("/id");
  return view(std::move(*stored));
}

Page<IndicatorView> list_all(Context& context, const ListIndicators& request) {
  return operation::read_page<IndicatorView>(
      latest_indicators(context.database, context.actor.controller, operation::page_start(request), request.limit + 1),
      request, [](const storage::Row& row) { return view(read_indicator(row)); });
}

FigurePeriod asked_period(Context& context, const ComputeIndicator& request, PeriodRule rule) {
  const bool has_days = request.first_day || request.last_day;
  if (request.pilot && has_days) {
    throw Failed(Status::argument, "TWO_PERIODS", "Name a pilot or two days, not both.", "/first_day");
  }
  if (request.pilot) {
    const auto pilot = pilots::find_pilot(context.database, context.actor.controller, request.pilot->text);
    if (!pilot) throw operation::missing("/pilot");
    return period_of(rule, *pilot);
  }
  if (!has_days && rule == PeriodRule::all) return {rule, {}, {}};
  if (!request.first_day || !request.last_day) {
    const char* path = !has_days ? "/pilot" : request.first_day ? "/last_day" : "/first_day";
    throw Failed(Status::format, "MISSING_FIELD", "Name a pilot, or the first and the last day.", path);
  }
  base::require(people::check_span({request.first_day, request.last_day}));
  return {PeriodRule::given, request.first_day, request.last_day};
}

Figure compute_indicator(Context& context, const ComputeIndicator& request) {
  const auto stored =
      find_indicator(context.database, context.actor.controller, request.indicator.text, request.version);
  if (!stored) throw operation::missing("/indicator");
  Asked asked{stored->indicator(), {}};
  asked.period = asked_period(context, request, asked.indicator.period);
  if (request.by) {
    asked.indicator.by = *request.by;
    base::require(check_definition(asked.indicator, context.caller.facts()));
  }
  return compute(context, {asked}).front();
}

}  // namespace

std::vector<operation::Operation> indicator_operations() {
  using operation::define;
  using operation::Reads;
  return {
      define<define_indicator>({.name = "indicator.define",
                                .summary = "Defines an indicator, or a new version of one; old versions are kept.",
                                .access = definers,
                                .effect = operation::Effect::write,
                                .revises = true}),
      define<get_indicator>({.name = "indicator.get",
                             .summary = "Reads the definition of an indicator.",
                             .access = readers(Reads::nothing_personal)}),
      define<list_all>({.name = "indicator.list",
                        .summary = "Lists the latest definitions of indicators, page by page.",
                        .access = readers(Reads::nothing_personal)}),
      define<compute_indicator>({.name = "indicator.compute",
                                 .summary = "Computes an indicator over the period of a pilot or between two days.",
                                 .access = readers(Reads::aggregates)}),
  };
}

}  // namespace mukana::outcomes
