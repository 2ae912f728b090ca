#pragma once
/// @file
/// Dates and times as the cells of a file write them. Pure: no clock, no locale, no zone.
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "mukana/base/time.hpp"

namespace mukana::exchange {

/// A time of day without a date.
struct TimeOfDay {
  std::int32_t milliseconds = 0;  ///< since midnight on the wall clock
  friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};

/// What a cell says, according to the parts its pattern has.
using TimeValue = std::variant<base::Date, TimeOfDay, base::LocalTime, base::Instant>;

/// A pattern for dates and times, compiled once and then applied to every cell without allocating.
///
/// | token      | matches                                                                               |
/// |------------|---------------------------------------------------------------------------------------|
/// | `d` `dd`   | day of the month in one or two digits; in exactly two                                   |
/// | `m` `mm`   | month likewise                                                                        |
/// | `yyyy`     | year in four digits                                                                   |
/// | `yy`       | year in two digits: 00 to 69 are 2000 to 2069, 70 to 99 are 1970 to 1999                 |
/// | `H` `HH`   | hour 0 to 23, or 1 to 12 where the pattern has `AM`                                      |
/// | `M` `MM`   | minute                                                                                |
/// | `S` `SS`   | second                                                                                |
/// | `AM`       | AM or PM in any case                                                                  |
/// | `T`        | the letter T                                                                          |
/// | `Z`        | Z or an offset such as `+02:00`; the pattern then gives instants                          |
/// | `'klo'`    | the text between the quotes                                                           |
/// | blank      | one or more blanks, no-break ones too                                                 |
/// | other      | itself                                                                                |
///
/// The pattern `ISO` alone stands for an RFC 3339 instant. A pattern has a whole date, a time of day from the hour
/// to at least the minute, or both; anything less would have to be guessed.
class TimeFormat {
 public:
  enum class Kind { date, time_of_day, local_time, instant };

  /// Throws Failed (E_ARG) where the pattern is unknown, incomplete, or cannot be told apart in a cell ("dm").
  static TimeFormat compile(std::string_view pattern);

  Kind kind() const { return kind_; }
  /// What the cell says; nothing where it does not match the pattern in full or does not exist (31.2., 24.10).
  /// The alternative is the one of kind().
  std::optional<TimeValue> read(std::string_view cell) const;

 private:
  enum class Part : std::uint8_t { day, month, year, hour, minute, second, half, offset, blank, literal };
  struct Token {
    Part part = Part::literal;
    std::uint8_t fewest_digits = 0;
    std::uint8_t most_digits = 0;
    char literal = 0;
  };
  struct Fields;

  void add_token(std::string_view& pattern);
  void add(Token token);
  void check() const;
  bool has(Part part) const;
  bool read_fields(std::string_view cell, Fields& fields) const;
  static bool read_offset(std::string_view& cell, Fields& fields);

  Kind kind_ = Kind::instant;
  bool iso_ = false;
  std::size_t size_ = 0;
  std::array<Token, 48> tokens_{};
};

}  // namespace mukana::exchange
