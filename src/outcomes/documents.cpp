#include "outcomes/documents.hpp"

#include <boost/json/array.hpp>
#include <boost/json/string.hpp>

#include "base/json.hpp"

namespace mukana::outcomes {
namespace {

namespace json = boost::json;
using base::Failed;
using base::join_path;
using base::Status;

template <class T>
void describe_condition(base::Fields<T>& field) {
  field("column", &ConditionDocument::column, "The column that it asks.", {.longest = 64});
  field("is", &ConditionDocument::is, "A value, or a list of which any will do: a text, a number, true or false.");
  field("at_least", &ConditionDocument::at_least, "On numbers: this or more.");
  field("at_most", &ConditionDocument::at_most, "On numbers: this or less.");
  field("known", &ConditionDocument::known, "Whether the cell must be known (true) or must not be (false).");
}

Scalar scalar(const json::value& value, const std::string& path) {
  if (value.is_bool()) return value.get_bool();
  if (const std::int64_t* number = value.if_int64()) return static_cast<double>(*number);
  if (const double* number = value.if_double()) return *number;
  if (const json::string* text = value.if_string()) return std::string(text->data(), text->size());
  throw Failed(Status::format, "WRONG_TYPE", "A text, a number, true or false is expected here.", path);
}

std::vector<Scalar> scalars(const json::value& value, const std::string& path) {
  const json::array* list = value.if_array();
  if (list == nullptr) return {scalar(value, path)};
  if (list->empty()) throw Failed(Status::argument, "EMPTY_CONDITION", "The list names no value.", path);
  std::vector<Scalar> values;
  for (std::size_t i = 0; i < list->size(); ++i) values.push_back(scalar((*list)[i], join_path(path, i)));
  return values;
}

Condition condition_of(const ConditionDocument& document, const std::string& path) {
  Condition condition{document.column, {}, document.at_least, document.at_most, document.known, {}};
  if (document.is) condition.is = scalars(*document.is, join_path(path, "is"));
  return condition;
}

std::vector<Condition> part_of(const json::value& value) {
  constexpr std::string_view path = "/measure/numerator";
  const json::array* list = value.if_array();
  if (list == nullptr) {
    throw Failed(Status::format, "WRONG_TYPE", "The part of a share is a list of conditions.", std::string(path));
  }
  std::vector<Condition> conditions;
  for (std::size_t i = 0; i < list->size(); ++i) {
    const std::string here = join_path(path, i);
    conditions.push_back(condition_of(base::read_json<ConditionDocument>((*list)[i], here), here));
  }
  return conditions;
}

Measure measure_of(const MeasureDocument& document) {
  Measure measure;
  measure.kind = document.kind;
  measure.column = document.column.value_or("");
  if (document.having) measure.having_rows = document.having->at_least;
  if (document.denominator && document.kind != MeasureKind::ratio) {
    throw Failed(Status::argument, "NO_RATIO", "Only a ratio names a denominator.", "/measure/denominator");
  }
  measure.denominator = document.denominator.value_or("");
  if (!document.numerator) return measure;
  if (document.kind == MeasureKind::share) {
    measure.numerator = part_of(*document.numerator);
  } else if (document.kind == MeasureKind::ratio) {
    const json::string* column = document.numerator->if_string();
    if (column == nullptr) {
      throw Failed(Status::format, "WRONG_TYPE", "The numerator of a ratio is a column.", "/measure/numerator");
    }
    if (document.column)
      throw Failed(Status::argument, "NO_COLUMN", "This measure takes no column.", "/measure/column");
    measure.column.assign(column->data(), column->size());
  } else {
    throw Failed(Status::argument, "NO_SHARE", "Only shares and ratios have a numerator.", "/measure/numerator");
  }
  return measure;
}

}  // namespace

void ConditionDocument::describe(base::Fields<ConditionDocument>& field) { describe_condition(field); }

void CountedDocument::describe(base::Fields<CountedDocument>& field) {
  describe_condition(field);
  field("reason", &CountedDocument::reason, "The code under which a row that fails is listed.", {.longest = 64});
}

void CountOnceDocument::describe(base::Fields<CountOnceDocument>& field) {
  field("columns", &CountOnceDocument::columns, "The columns in which rows that are one agree; `day` may be one.",
        {.longest = 64, .most = 20});
  field("keep", &CountOnceDocument::keep, "Which of them counts: the first or the latest, by day and then by id.",
        {.has_default = true});
  field("reason", &CountOnceDocument::reason, "The code under which the others are listed.", {.longest = 64});
}

void HavingDocument::describe(base::Fields<HavingDocument>& field) {
  field("at_least", &HavingDocument::at_least, "Only values with at least so many rows that count.", {.minimum = 1});
}

void MeasureDocument::describe(base::Fields<MeasureDocument>& field) {
  field("kind", &MeasureDocument::kind, "How the rows that count become one number.");
  field("column", &MeasureDocument::column,
        "The column of a distinct count, a sum, a mean, a least or a greatest value.", {.longest = 64});
  field("numerator", &MeasureDocument::numerator,
        "Of a share: the conditions of the part. Of a ratio: the column summed above the line.");
  field("denominator", &MeasureDocument::denominator, "Of a ratio: the column summed below the line.", {.longest = 64});
  field("having", &MeasureDocument::having, "Of a distinct count: which values count.");
}

Indicator indicator_of(const IndicatorDocument& document) {
  Indicator indicator;
  if (document.id) indicator.id = *document.id;
  indicator.title = document.title;
  indicator.fact = document.fact;
  for (std::size_t i = 0; i < document.about.size(); ++i) {
    indicator.about.push_back(condition_of(document.about[i], join_path("/about", i)));
  }
  for (std::size_t i = 0; i < document.counted.size(); ++i) {
    indicator.counted.push_back(condition_of(document.counted[i], join_path("/counted", i)));
    indicator.counted.back().reason = document.counted[i].reason;
  }
  if (const auto& once = document.count_once_by) {
    indicator.count_once_by = CountOnce{once->columns, once->keep, once->reason};
  }
  indicator.measure = measure_of(document.measure);
  indicator.period = document.period;
  indicator.by = document.by;
  indicator.unit = document.unit;
  indicator.bound = document.bound;
  return indicator;
}

std::string stored_definition(const IndicatorDocument& document) { return base::write_json(document); }

IndicatorDocument definition_from_stored(std::string_view text) {
  return base::read_json<IndicatorDocument>(base::parse_json(text));
}

}  // namespace mukana::outcomes
