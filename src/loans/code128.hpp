#pragma once
/// @file
/// Code 128 (ISO/IEC 15417): texts of printable ASCII as bars.
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mukana::loans {

/// The symbol characters of a text, from the start character to the checksum, without the stop character: code set C
/// for an even number of digits alone, code set B otherwise. Nothing for a text that is empty or no printable ASCII.
std::optional<std::vector<std::uint8_t>> code128_symbols(std::string_view text);

/// The widths of its bars and spaces in turn, in modules, beginning with a bar and ending with the stop character's.
std::vector<std::uint8_t> code128_widths(const std::vector<std::uint8_t>& symbols);

}  // namespace mukana::loans
