#pragma once
/// @file
/// Characters of texts that are known to be UTF-8.
#include <cstddef>
#include <string>
#include <string_view>

namespace mukana::forms {

/// The character at a place, which moves on; 0 at the end.
char32_t next_character(std::string_view text, std::size_t& at);

std::size_t count_characters(std::string_view text);
/// Up to `count` characters from the character `start`, both counted from 0.
std::string_view part_of(std::string_view text, std::size_t start, std::size_t count);

/// Upper or lower case of the letters of European alphabets (Latin, Greek, Cyrillic), others as they are.
std::string upper_case(std::string_view text);
std::string lower_case(std::string_view text);
/// Without blanks at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace mukana::forms
