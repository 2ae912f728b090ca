#pragma once
/// @file
/// The documents of indicators as they are written in requests and kept; see docs/indicators.md.
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/outcomes/types.hpp"

#include "base/describe.hpp"

namespace mukana::outcomes {

struct ConditionDocument {
  std::string column;
  std::optional<boost::json::value> is;
  std::optional<double> at_least;
  std::optional<double> at_most;
  std::optional<bool> known;
  static void describe(base::Fields<ConditionDocument>& field);
};

/// A condition whose failing rows are listed.
struct CountedDocument : ConditionDocument {
  std::string reason;
  static void describe(base::Fields<CountedDocument>& field);
};

struct CountOnceDocument {
  std::vector<std::string> columns;
  Keep keep = Keep::first;
  std::string reason;
  static void describe(base::Fields<CountOnceDocument>& field);
};

struct HavingDocument {
  std::int64_t at_least = 1;
  static void describe(base::Fields<HavingDocument>& field);
};

struct MeasureDocument {
  MeasureKind kind = MeasureKind::count;
  std::optional<std::string> column;
  std::optional<boost::json::value> numerator;  ///< conditions of a share; a column of a ratio
  std::optional<std::string> denominator;
  std::optional<HavingDocument> having;
  static void describe(base::Fields<MeasureDocument>& field);
};

struct IndicatorDocument {
  std::optional<base::Id> id;
  base::Texts title;
  std::string fact;
  std::vector<ConditionDocument> about;
  std::vector<CountedDocument> counted;
  std::optional<CountOnceDocument> count_once_by;
  MeasureDocument measure;
  PeriodRule period = PeriodRule::evaluation;
  std::vector<std::string> by;
  std::string unit;
  Bound bound = Bound::exact;
  static void describe(base::Fields<IndicatorDocument>& field) { describe_document(field); }

  template <class T>
  static void describe_document(base::Fields<T>& field) {
    field("id", &IndicatorDocument::id, "The indicator's id; made here where it is left out.");
    field("title", &IndicatorDocument::title, "The indicator's title, by language.");
    field("fact", &IndicatorDocument::fact, "The fact set that is counted; the catalogue lists them.", {.longest = 64});
    field("about", &IndicatorDocument::about, "Which rows it is about; others are no part of the matter.",
          {.most = 50});
    field("counted", &IndicatorDocument::counted,
          "Which of those rows count, in this order; a row that fails is listed under the condition's reason.",
          {.most = 50});
    field("count_once_by", &IndicatorDocument::count_once_by, "Rows that agree in these columns are one.");
    field("measure", &IndicatorDocument::measure, "What is computed of the rows that count.");
    field("period", &IndicatorDocument::period, "Over which days: those of the evaluation, of the pilot, or all.",
          {.has_default = true});
    field("by", &IndicatorDocument::by, "The dimensions that it is split by: month, iso_week, weekday or a column.",
          {.longest = 64, .most = 20});
    field("unit", &IndicatorDocument::unit, "What the number counts, as a code.", {.longest = 64});
    field("bound", &IndicatorDocument::bound, "How the number stands to the truth.", {.has_default = true});
  }
};

/// The indicator of a document. Throws Failed with the path of what cannot be read.
Indicator indicator_of(const IndicatorDocument& document);
/// The text in which a definition is kept, and back.
std::string stored_definition(const IndicatorDocument& document);
IndicatorDocument definition_from_stored(std::string_view text);

}  // namespace mukana::outcomes
