#pragma once
/// @file
/// What can be bound to a statement, and how our own types become columns.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "mukana/base/codes.hpp"
#include "mukana/base/id.hpp"
#include "mukana/base/time.hpp"

namespace mukana::storage {

/// The key of a row inside the database. Never shown outside.
using Key = std::int64_t;

/// A parameter on its way to a statement. Texts and bytes are not copied: they must outlive the run of the statement.
struct Parameter {
  enum class Type { null, integer, real, text, bytes } type = Type::null;
  std::int64_t integer = 0;
  double real = 0;
  std::string_view text;

  Parameter() = default;
  Parameter(std::nullptr_t) {}
  Parameter(std::int64_t value) : type(Type::integer), integer(value) {}
  Parameter(std::int32_t value) : type(Type::integer), integer(value) {}
  Parameter(bool value) : type(Type::integer), integer(value ? 1 : 0) {}
  Parameter(double value) : type(Type::real), real(value) {}
  Parameter(std::string_view value) : type(Type::text), text(value) {}
  Parameter(const char* value) : type(Type::text), text(value) {}
  Parameter(const std::string& value) : type(Type::text), text(value) {}
  Parameter(const base::Id& value) : type(Type::text), text(value.text) {}
  Parameter(base::Date value) : type(Type::integer), integer(value.days) {}
  Parameter(base::Instant value) : type(Type::integer), integer(value.milliseconds) {}
  template <class Enumeration>
  requires std::is_enum_v<Enumeration> Parameter(Enumeration value) : Parameter(base::code(value)) {}
  template <class T>
  Parameter(const std::optional<T>& value) : Parameter(value ? Parameter(*value) : Parameter()) {}

  static Parameter bytes(std::string_view value) {
    Parameter parameter(value);
    parameter.type = Type::bytes;
    return parameter;
  }
};

}  // namespace mukana::storage
