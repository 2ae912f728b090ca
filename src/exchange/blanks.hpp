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

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace mukana::exchange
