#pragma once
// The blanks that spreadsheets write: space, no-break space, narrow no-break space (before AM, and between thousands).
#include <cstddef>
#include <string_view>

namespace mukana::exchange {

// The bytes of the blank that the text begins with; 0 where it begins with none.
inline std::size_t blank_length(std::string_view text) {
  if (text.starts_with(' ')) return 1;
  if (text.starts_with("\xC2\xA0")) return 2;
  if (text.starts_with("\xE2\x80\xAF")) return 3;
  return 0;
}

// Drops the blanks at the front; whether there were any.
inline bool skip_blanks(std::string_view& text) {
  const std::size_t before = text.size();
  while (const std::size_t length = blank_length(text)) text.remove_prefix(length);
  return text.size() != before;
}

// Without the white space at both ends.
inline std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view space = " \t\r\n";
  const std::size_t first = text.find_first_not_of(space);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(space) - first + 1);
}

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace mukana::exchange
