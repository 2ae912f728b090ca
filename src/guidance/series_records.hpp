#pragma once
/// @file
/// How a series of meetings is stored, found and read back.
#include <optional>
#include <string_view>
#include <vector>

#include "mukana/guidance/types.hpp"

#include "operation/shapes.hpp"

namespace mukana::guidance {

/// A weekly slot as it is written: wall-clock times `HH:MM`.
struct SlotText {
  SlotDay weekday = SlotDay::monday;
  std::string starts;
  std::string ends;
  static void describe(base::Fields<SlotText>& field);
};

/// A series as it is shown.
struct Series {
  base::Id id;
  std::int64_t revision = 1;
  std::string name;
  Mode mode = Mode::on_site;
  base::Date first_day;
  base::Date last_day;
  std::optional<base::Id> unit;
  std::optional<base::Id> project;
  std::vector<SlotText> slots;
  std::vector<base::Date> except;
  std::vector<base::Id> leaders;
  static void describe(base::Fields<Series>& field);
};

/// A series as it is stored.
struct SeriesRow {
  storage::Key key = 0;
  std::string id;
  std::string name;
  Mode mode = Mode::on_site;
  base::Period period;
  std::optional<storage::Key> unit;
  std::optional<storage::Key> project;
};

/// Inserts the series; fills in its key.
void insert_series(operation::Context& context, SeriesRow& series, const std::vector<SlotText>& slots,
                   const std::vector<base::Date>& except, const std::vector<storage::Key>& leaders);
/// The series of that id that the actor may see; throws `missing` or `Hidden` at `path`.
SeriesRow require_series(operation::Context& context, const base::Id& id, std::string_view path);
Series read_series(operation::Context& context, storage::Key key);
operation::Page<Series> list_series(operation::Context& context, const operation::Paging& paging);

}  // namespace mukana::guidance
