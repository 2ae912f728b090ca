#include "outcomes/figures.hpp"

#include <algorithm>
#include <tuple>

#include "outcomes/computation.hpp"
#include "outcomes/evaluator.hpp"

namespace mukana::outcomes {
namespace {

using operation::Context;
using operation::FactRow;
using operation::FactSet;

// The host hears how far a long scan is, and may stop it, every so many rows.
constexpr std::int64_t rows_between_reports = 1 << 16;

// Sets whose rows are made for a period need one also where every day counts. Zones are known from 1996 on.
constexpr base::Date first_day_of_all{9496};  // 1996-01-01

// Everything that one reading of a fact set serves.
struct Reading {
  const FactSet* set;
  FigurePeriod period;
  std::vector<std::size_t> asked;  // places in the list of what was asked
  std::vector<std::string> columns;
};

const FactSet& require_fact_set(const Context& context, const std::string& name) {
  const FactSet* set = find_fact_set(context.caller.facts(), name);
  if (set == nullptr) {
    throw base::Failed(base::Status::refused, "INDICATOR_UNUSABLE",
                       "The indicator stands on a fact set that is no longer there.");
  }
  return *set;
}

bool same_days(const FigurePeriod& a, const FigurePeriod& b) {
  return std::tie(a.first_day, a.last_day) == std::tie(b.first_day, b.last_day);
}

std::vector<Reading> readings_of(const Context& context, const std::vector<Asked>& asked) {
  std::vector<Reading> readings;
  for (std::size_t i = 0; i < asked.size(); ++i) {
    const FactSet* set = &require_fact_set(context, asked[i].indicator.fact);
    auto reading = std::find_if(readings.begin(), readings.end(), [&](const Reading& other) {
      return other.set == set && same_days(other.period, asked[i].period);
    });
    if (reading == readings.end()) reading = readings.insert(reading, {set, asked[i].period, {}, {}});
    reading->asked.push_back(i);
    add_columns_of(asked[i].indicator, reading->columns);
  }
  return readings;
}

void read(Context& context, const Reading& reading, std::vector<Evaluator>& evaluators) {
  const base::Period days{reading.period.first_day.value_or(first_day_of_all),
                          reading.period.last_day.value_or(context.today())};
  const operation::FactQuery query{context.database, context.actor.controller, context.zone, days,
                                   &reading.columns, context.today()};
  DayNames names;
  std::int64_t rows = 0;
  reading.set->scan(query, [&](const FactRow& row) {
    for (Evaluator& evaluator : evaluators) evaluator.take(row, names);
    if (++rows % rows_between_reports == 0) context.monitor.progress(rows, 0);
  });
}

// A record's id may lead to a person: whoever sees only aggregates sees how many rows, not which.
void hide_references(const Context& context, std::vector<Figure>& figures) {
  if (context.actor.role == operation::Role::coordinator) return;
  for (Figure& figure : figures) {
    for (Rejection& rejection : figure.rejected) rejection.references.clear();
  }
}

}  // namespace

std::vector<Figure> compute(Context& context, const std::vector<Asked>& asked) {
  std::vector<Figure> figures(asked.size());
  const auto rejected = rejections_at_import(context.database, context.actor.controller);
  for (const Reading& reading : readings_of(context, asked)) {
    std::vector<Evaluator> evaluators;
    evaluators.reserve(reading.asked.size());
    for (const std::size_t place : reading.asked) {
      evaluators.emplace_back(asked[place].indicator, asked[place].period, *reading.set);
    }
    read(context, reading, evaluators);
    for (std::size_t i = 0; i < evaluators.size(); ++i) {
      const std::size_t place = reading.asked[i];
      figures[place] = evaluators[i].finish(rejections_for(asked[place].indicator, *reading.set, rejected));
    }
  }
  hide_references(context, figures);
  return figures;
}

FigurePeriod period_of(PeriodRule rule, const pilots::Pilot& pilot) {
  switch (rule) {
    case PeriodRule::evaluation: return {rule, pilot.evaluation.first_day, pilot.evaluation.last_day};
    case PeriodRule::pilot: return {rule, pilot.period.first_day, pilot.period.last_day};
    case PeriodRule::all:
    case PeriodRule::given: return {rule, std::nullopt, std::nullopt};
  }
  return {};
}

std::vector<Figure> compute_all(Context& context, const pilots::Pilot& pilot, std::span<const std::string> only) {
  std::vector<Asked> asked;
  if (only.empty()) {
    storage::Rows rows = latest_indicators(context.database, context.actor.controller);
    while (const storage::Row* row = rows.next()) asked.push_back({read_indicator(*row).indicator(), {}});
  }
  for (const std::string& id : only) {
    const auto stored = find_indicator(context.database, context.actor.controller, id);
    if (!stored) throw operation::missing("/indicators");
    asked.push_back({stored->indicator(), {}});
  }
  for (Asked& one : asked) one.period = period_of(one.indicator.period, pilot);
  return compute(context, asked);
}

}  // namespace mukana::outcomes
