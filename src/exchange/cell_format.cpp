#include "exchange/cell_format.hpp"

#include <charconv>

#include "mukana/base/failure.hpp"

#include "exchange/cell_formats.hpp"

namespace mukana::exchange {

namespace {

std::optional<CellValue> number_of(const std::optional<std::string>& decimal) {
  if (!decimal) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(decimal->data(), decimal->data() + decimal->size(), value);
  if (error != std::errc{} || end != decimal->data() + decimal->size()) return std::nullopt;
  return value;
}

}  // namespace

CellFormat CellFormat::compile(std::string_view name, std::string_view path) {
  CellFormat format;
  if (name == "integer") {
    format.kind_ = Kind::integer;
  } else if (name == "decimal") {
    format.kind_ = Kind::decimal;
  } else if (name == "decimal_comma") {
    format.kind_ = Kind::decimal_comma;
  } else if (name == "duration_words") {
    format.kind_ = Kind::duration;
  } else {
    format.kind_ = Kind::time;
    try {
      format.time_ = TimeFormat::compile(name);
    } catch (base::Failed& failed) {
      failed.failure().path = path;
      throw;
    }
    if (format.time_->kind() == TimeFormat::Kind::time_of_day) {
      throw base::Failed(base::Status::argument, "BAD_FORMAT", "A time needs its date: join the two columns.",
                         std::string(path));
    }
  }
  return format;
}

std::optional<CellValue> CellFormat::read(std::string_view cell) const {
  switch (kind_) {
    case Kind::integer: return read_integer(cell);
    case Kind::decimal: return number_of(read_decimal(cell, '.'));
    case Kind::decimal_comma: return number_of(read_decimal(cell, ','));
    case Kind::duration: {
      const auto seconds = read_duration(cell);
      if (!seconds) return std::nullopt;
      return (*seconds + 30) / 60;
    }
    case Kind::time: {
      const auto read = time_->read(cell);
      if (!read) return std::nullopt;
      if (const auto* date = std::get_if<base::Date>(&*read)) return *date;
      if (const auto* local = std::get_if<base::LocalTime>(&*read)) return *local;
      if (const auto* instant = std::get_if<base::Instant>(&*read)) return *instant;
      return std::nullopt;
    }
  }
  return std::nullopt;
}

std::string_view CellFormat::fault() const { return kind_ == Kind::time ? "no_such_date" : "bad_format"; }

}  // namespace mukana::exchange
