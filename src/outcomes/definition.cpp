#include "outcomes/definition.hpp"

#include <array>
#include <string>
#include <utility>

namespace mukana::outcomes {
namespace {

using base::Failure;
using base::join_path;
using base::Refusal;
using base::Status;
using operation::ColumnKind;
using operation::FactSet;

Failure wrong(const char* code, const char* message, std::string path) {
  return {Status::argument, code, message, std::move(path)};
}

Failure unknown_column(std::string path) {
  return wrong("UNKNOWN_COLUMN", "The fact set has no such column.", std::move(path));
}

bool fits(const Scalar& value, ColumnKind kind) {
  switch (kind) {
    case ColumnKind::number: return std::holds_alternative<double>(value);
    case ColumnKind::truth: {
      const double* number = std::get_if<double>(&value);
      return std::holds_alternative<bool>(value) || (number != nullptr && (*number == 0 || *number == 1));
    }
    case ColumnKind::person:
    case ColumnKind::date: return std::holds_alternative<std::string>(value);
    case ColumnKind::text: return true;  // an answer may be a code, a number or a truth
  }
  return false;
}

Refusal check_condition(const Condition& condition, const FactSet& set, bool has_reason, const std::string& path) {
  const auto column = find_column(set, condition.column);
  if (!column) return unknown_column(join_path(path, "column"));
  if (condition.is.empty() && !condition.at_least && !condition.at_most && !condition.known) {
    return wrong("EMPTY_CONDITION", "A condition asks something of its column.", path);
  }
  for (const Scalar& value : condition.is) {
    if (!fits(value, column->kind)) {
      return wrong("WRONG_VALUE", "No row can have this value in the column.", join_path(path, "is"));
    }
  }
  if ((condition.at_least || condition.at_most) && column->kind != ColumnKind::number &&
      column->kind != ColumnKind::text) {
    return wrong("NOT_A_NUMBER", "Bounds are for columns of numbers.",
                 join_path(path, condition.at_least ? "at_least" : "at_most"));
  }
  if (has_reason && condition.reason.empty()) {
    return Failure{Status::format, "MISSING_FIELD", "A row that is rejected needs a reason.",
                   join_path(path, "reason")};
  }
  return std::nullopt;
}

Refusal check_conditions(const std::vector<Condition>& conditions, const FactSet& set, bool have_reasons,
                         const std::string& path) {
  for (std::size_t i = 0; i < conditions.size(); ++i) {
    if (auto refusal = check_condition(conditions[i], set, have_reasons, join_path(path, i))) return refusal;
  }
  return std::nullopt;
}

Refusal check_number_column(const FactSet& set, const std::string& name, const std::string& path) {
  const auto column = find_column(set, name);
  if (name.empty()) return Failure{Status::format, "MISSING_FIELD", "This measure needs a column.", path};
  if (!column) return unknown_column(path);
  if (column->kind != ColumnKind::number && column->kind != ColumnKind::truth) {
    return wrong("NOT_A_NUMBER", "This measure is for columns of numbers.", path);
  }
  return std::nullopt;
}

Refusal check_no_column(const Measure& measure) {
  if (!measure.column.empty()) return wrong("NO_COLUMN", "This measure takes no column.", "/measure/column");
  return std::nullopt;
}

Refusal check_distinct(const Measure& measure, const FactSet& set) {
  if (measure.column.empty()) {
    return Failure{Status::format, "MISSING_FIELD", "This measure needs a column.", "/measure/column"};
  }
  if (!find_column(set, measure.column)) return unknown_column("/measure/column");
  return std::nullopt;
}

Refusal check_measure(const Indicator& indicator, const FactSet& set) {
  const Measure& measure = indicator.measure;
  if (measure.having_rows && measure.kind != MeasureKind::distinct) {
    return wrong("NOT_DISTINCT", "Only a distinct count may ask for a number of rows.", "/measure/having");
  }
  switch (measure.kind) {
    case MeasureKind::count: return check_no_column(measure);
    case MeasureKind::distinct: return check_distinct(measure, set);
    case MeasureKind::sum:
    case MeasureKind::mean:
    case MeasureKind::min:
    case MeasureKind::max: return check_number_column(set, measure.column, "/measure/column");
    case MeasureKind::share:
      if (auto refusal = check_no_column(measure)) return refusal;
      if (measure.numerator.empty()) {
        return Failure{Status::format, "MISSING_FIELD", "A share says which rows are its part.", "/measure/numerator"};
      }
      return check_conditions(measure.numerator, set, false, "/measure/numerator");
    case MeasureKind::ratio:
      if (auto refusal = check_number_column(set, measure.column, "/measure/numerator")) return refusal;
      return check_number_column(set, measure.denominator, "/measure/denominator");
    case MeasureKind::rate_per_week:
      if (indicator.period == PeriodRule::all) {
        return wrong("NO_LENGTH", "A rate needs a period that has a length.", "/period");
      }
      return check_no_column(measure);
  }
  return std::nullopt;
}

Refusal check_count_once(const CountOnce& once, const FactSet& set) {
  if (once.columns.empty()) {
    return Failure{Status::format, "MISSING_FIELD", "Say which columns make rows the same.", "/count_once_by/columns"};
  }
  for (std::size_t i = 0; i < once.columns.size(); ++i) {
    if (!find_column(set, once.columns[i])) return unknown_column(join_path("/count_once_by/columns", i));
  }
  return std::nullopt;
}

}  // namespace

const FactSet* find_fact_set(std::span<const FactSet> sets, std::string_view name) {
  for (const FactSet& set : sets) {
    if (set.name == name) return &set;
  }
  return nullptr;
}

std::optional<Column> find_column(const FactSet& set, std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, Derived>, 4> derived{{{"day", Derived::day},
                                                                                {"month", Derived::month},
                                                                                {"iso_week", Derived::iso_week},
                                                                                {"weekday", Derived::weekday}}};
  for (const auto& [derived_name, what] : derived) {
    if (derived_name == name) return Column{0, what, ColumnKind::text};
  }
  for (std::size_t i = 0; i < set.columns.size(); ++i) {
    if (set.columns[i].name == name) return Column{i, Derived::none, set.columns[i].kind};
  }
  return std::nullopt;
}

Refusal check_dimension(const Indicator& indicator, const FactSet& set, std::string_view dimension,
                        std::string_view path) {
  const auto column = find_column(set, dimension);
  if (!column) {
    return wrong("UNKNOWN_DIMENSION", "A figure is split by month, iso_week, weekday or a column.", std::string(path));
  }
  if (column->kind == ColumnKind::person) {
    return wrong("SPLIT_BY_PERSON", "A figure is never split by person.", std::string(path));
  }
  if (indicator.measure.kind == MeasureKind::rate_per_week && column->derived != Derived::none) {
    return wrong("RATE_BY_TIME", "A rate a week is not split by time; split the count.", std::string(path));
  }
  return std::nullopt;
}

Refusal check_definition(const Indicator& indicator, std::span<const FactSet> sets) {
  const FactSet* set = find_fact_set(sets, indicator.fact);
  if (set == nullptr) return wrong("UNKNOWN_FACT_SET", "There is no such fact set.", "/fact");
  if (indicator.period == PeriodRule::given) {
    return wrong("UNKNOWN_CODE", "A definition is about the evaluation period, the pilot or all days.", "/period");
  }
  if (auto refusal = check_conditions(indicator.about, *set, false, "/about")) return refusal;
  if (auto refusal = check_conditions(indicator.counted, *set, true, "/counted")) return refusal;
  if (indicator.count_once_by) {
    if (auto refusal = check_count_once(*indicator.count_once_by, *set)) return refusal;
  }
  if (auto refusal = check_measure(indicator, *set)) return refusal;
  for (std::size_t i = 0; i < indicator.by.size(); ++i) {
    if (auto refusal = check_dimension(indicator, *set, indicator.by[i], join_path("/by", i))) return refusal;
  }
  return std::nullopt;
}

}  // namespace mukana::outcomes
