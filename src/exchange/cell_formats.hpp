#pragma once
/// @file
/// Numbers and durations as the cells of a file write them. Pure; nothing where a cell cannot be read without guessing.
/// Dates and times: time_format.hpp.
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace mukana::exchange {

/// A whole number within [lowest, highest]; thousands may be set apart by single blanks ("1 234").
std::optional<std::int64_t> read_integer(std::string_view cell,
                                         std::int64_t lowest = std::numeric_limits<std::int64_t>::min(),
                                         std::int64_t highest = std::numeric_limits<std::int64_t>::max());

/// An exact decimal number with that decimal mark (`.` or `,`), in its one normal writing: a point, no needless zeros,
/// no "-0": "1 234,50" gives "1234.5". The other mark is refused, since it may mean thousands. At most 30 digits.
std::optional<std::string> read_decimal(std::string_view cell, char mark);

/// A duration in seconds from words in Finnish, Swedish or English, largest unit first ("1 t 5 min 3 s", "1h 5m 3s",
/// "45 s"), or from "1:05:03". "1:05" and a bare "45" are refused, since their unit would be guessed.
std::optional<std::int64_t> read_duration(std::string_view cell);

}  // namespace mukana::exchange
