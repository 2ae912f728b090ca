#pragma once
/// @file
/// The `format` of a mapping's field: one name for everything that a cell can be read as.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "mukana/base/time.hpp"

#include "exchange/time_format.hpp"

namespace mukana::exchange {

/// What a cell says under its format. A wall-clock time still needs the mapping's zone.
using CellValue = std::variant<std::int64_t, double, base::Date, base::LocalTime, base::Instant>;

class CellFormat {
 public:
  /// "integer", "decimal", "decimal_comma", "duration_words" (minutes, rounded half up), "ISO", or a pattern of
  /// TimeFormat with a date. Throws Failed (E_ARG) at `path` for anything else.
  static CellFormat compile(std::string_view name, std::string_view path);

  /// What the cell says; nothing where it cannot be read so without guessing.
  std::optional<CellValue> read(std::string_view cell) const;
  /// Whether cells are wall-clock times, which mean nothing without a zone.
  bool is_wall_clock() const { return time_ && time_->kind() == TimeFormat::Kind::local_time; }
  /// The code of a cell that cannot be read: "no_such_date" or "bad_format".
  std::string_view fault() const;

 private:
  enum class Kind { integer, decimal, decimal_comma, duration, time };
  Kind kind_ = Kind::integer;
  std::optional<TimeFormat> time_;
};

}  // namespace mukana::exchange
