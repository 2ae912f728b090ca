#pragma once
/// @file
/// Values while an expression is computed. They own nothing: texts lie in the answers, in the form, or in the
/// computation's own store, lists in its scratch place.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "mukana/base/decimal.hpp"
#include "mukana/base/time.hpp"

namespace mukana::forms {

enum class ValueType : std::uint8_t { missing, boolean, number, text, date, list, occurrence };

struct Value {
  ValueType type = ValueType::missing;
  std::int32_t frame = -1;  ///< the occurrence that the value is from, where it is one of several
  base::Decimal number;     ///< of a number; truth, days, the choice's index, or a list's place otherwise
  std::string_view text;

  static Value of(bool truth) { return {ValueType::boolean, -1, {truth ? 1 : 0, 0}, {}}; }
  static Value of(base::Decimal number) { return {ValueType::number, -1, number, {}}; }
  static Value of(const std::optional<base::Decimal>& number) { return number ? of(*number) : Value{}; }
  static Value of_count(std::size_t count) { return of(base::Decimal{static_cast<std::int64_t>(count), 0}); }
  static Value of(std::string_view text, std::int64_t choice = -1) { return {ValueType::text, -1, {choice, 0}, text}; }
  static Value of(base::Date date) { return {ValueType::date, -1, {date.days, 0}, {}}; }
  static Value of_list(std::size_t first, std::size_t count) {
    return {ValueType::list, -1, {static_cast<std::int64_t>(first), static_cast<std::int32_t>(count)}, {}};
  }
  static Value of_occurrence(std::int32_t frame) { return {ValueType::occurrence, frame, {}, {}}; }

  bool is_missing() const { return type == ValueType::missing; }
  bool is_true() const { return type == ValueType::boolean && number.coefficient != 0; }
  bool is_false() const { return type == ValueType::boolean && number.coefficient == 0; }
  base::Date date() const { return {static_cast<std::int32_t>(number.coefficient)}; }
  std::int64_t choice() const { return type == ValueType::text ? number.coefficient : -1; }
  std::size_t list_first() const { return static_cast<std::size_t>(number.coefficient); }
  std::size_t list_count() const { return static_cast<std::size_t>(number.scale); }
};

}  // namespace mukana::forms
