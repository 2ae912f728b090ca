#pragma once
/// @file
/// What can be counted: a fact set is a stream of rows with named columns, declared by the concept that owns the
/// records. Indicators choose, filter and count them; they know nothing else of a concept.
#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "mukana/base/codes.hpp"
#include "mukana/base/time.hpp"
#include "mukana/base/zone.hpp"

#include "storage/database.hpp"

namespace mukana::operation {

/// A value of a fact row: unknown, a number (also true = 1, false = 0), or a text valid until the next row.
using Cell = std::variant<std::monostate, std::int64_t, std::string_view>;

enum class ColumnKind { text, number, truth, person, date };  ///< a date's cell is the text YYYY-MM-DD

struct FactColumn {
  std::string_view name;
  ColumnKind kind;
  std::string_view doc;
  base::FieldClass field_class = base::FieldClass::plain;
};

/// One row. It says *when* (the local day decides the period; the instant gives hours), *how many* it stands for
/// ("42 calls this week" is one row of 42), and which record it comes from.
struct FactRow {
  std::optional<base::Date> day;
  std::int64_t count = 1;
  std::string_view reference;   ///< id of the record
  std::span<const Cell> cells;  ///< in the order of the set's columns
};

struct FactQuery {
  storage::Database& database;
  storage::Key controller;
  const base::Zone& zone;
  base::Period period;  ///< for sets whose rows are made for a period (device-days); others return all their rows
  const std::vector<std::string>* columns = nullptr;  ///< those that are looked at; nothing: all of the set's
  base::Date today = {INT32_MAX};                     ///< what comes after this day nobody knows yet

  /// The day at whose end sets are made that tell how things stood: the period's last one, as far as it has come.
  base::Date as_of() const { return std::min(period.last_day, today); }

  /// Whether the cells of a column are looked at; others may be left unknown. Void rows are told by `state`, so that
  /// one is always wanted.
  bool wants(std::string_view column) const;
};

using FactSink = std::function<void(const FactRow&)>;

struct FactSet {
  std::string_view name;
  std::string_view record;  ///< the kind of record that `reference` names
  std::string_view doc;
  std::vector<FactColumn> columns;
  void (*scan)(const FactQuery& query, const FactSink& sink);
};

}  // namespace mukana::operation
