#pragma once
/// @file
/// What a text must be before it is let in.
#include <string_view>

#include "mukana/base/failure.hpp"

namespace mukana::base {

/// Whether the bytes are well-formed UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
bool is_utf8(std::string_view bytes);

/// Says no to control characters and to characters that turn the writing direction, which can make a shown text lie.
/// Line breaks and tabs pass where `multiline` is set.
Refusal check_text(std::string_view text, bool multiline, std::string_view path);

}  // namespace mukana::base
