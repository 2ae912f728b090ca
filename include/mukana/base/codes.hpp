#pragma once
/// @file
/// Code lists: how an enumeration is written in requests, in the database and in figures.
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace mukana::base {

/// Specialise for an enumeration whose values count from 0:
/// `template <> struct Codes<Mode> { static constexpr std::array<std::string_view, 3> names{"on_site", ...}; };`
template <class Enumeration>
struct Codes;

/// The code of an enumeration's value, as it is written outside.
template <class Enumeration>
constexpr std::string_view code(Enumeration value) {
  return Codes<Enumeration>::names[static_cast<std::size_t>(value)];
}

/// The value of a code, or nothing where the list does not hold it.
template <class Enumeration>
constexpr std::optional<Enumeration> from_code(std::string_view text) {
  for (std::size_t i = 0; i < Codes<Enumeration>::names.size(); ++i) {
    if (Codes<Enumeration>::names[i] == text) return static_cast<Enumeration>(i);
  }
  return std::nullopt;
}

/// How delicate a stored or shown field is; from it come subject export, erasure and the catalogue's marks.
enum class FieldClass { plain, personal, sensitive, locating, free_text };

template <>
struct Codes<FieldClass> {
  static constexpr std::array<std::string_view, 5> names{"plain", "personal", "sensitive", "locating", "free_text"};
};

}  // namespace mukana::base
