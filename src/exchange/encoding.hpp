#pragma once
/// @file
/// The bytes of a file from elsewhere, turned into UTF-8 as they stream in. Nothing is ever silently repaired.
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mukana::exchange {

/// Puts up to `capacity` bytes into `buffer` and returns how many; 0 is the end.
using PullBytes = std::function<std::size_t(char* buffer, std::size_t capacity)>;

enum class Encoding { utf_8, utf_16, utf_16le, utf_16be, windows_1252 };

/// "utf-8", "utf-16" (a byte order mark decides; little-endian without one), "utf-16le", "utf-16be" or
/// "windows-1252", in any case. Throws Failed (E_ARG) for anything else.
Encoding encoding_named(std::string_view name);

/// A stream of valid UTF-8 without NUL and without a byte order mark, read from bytes in some encoding.
class TextSource {
 public:
  enum class Outcome {
    text,     ///< some text was appended
    end,      ///< nothing is left
    invalid,  ///< the next bytes are not what the encoding says; all text before them was handed out
  };

  /// Throws Failed (E_ARG) where there is no callback.
  TextSource(PullBytes pull, Encoding encoding);

  /// Appends the next stretch of text. Throws Failed (E_CALLBACK) where the callback claims more than it was given.
  Outcome read(std::string& text);
  /// What is wrong with the bytes; empty before `invalid`.
  std::string_view fault() const { return fault_; }

 private:
  void pull_more();
  void drop_byte_order_mark();
  void decode(std::string& text);
  void decode_utf_8(std::string& text);
  void decode_utf_16(std::string& text);
  void decode_windows_1252(std::string& text);
  std::string_view pending() const { return {bytes_.data() + begin_, end_ - begin_}; }

  PullBytes pull_;
  Encoding encoding_;
  std::vector<char> bytes_;
  std::size_t begin_ = 0;  ///< what is pulled but not decoded lies in [begin_, end_) of bytes_
  std::size_t end_ = 0;
  bool started_ = false;
  bool at_end_ = false;
  std::string_view fault_;
};

}  // namespace mukana::exchange
