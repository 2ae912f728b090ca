#pragma once
/// @file
/// Patterns of texts that take time in proportion to the text, whatever stands in them: the states of the pattern are
/// followed side by side, never one after the other (Thompson 1968).
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mukana::forms {

/// A pattern: characters, `.`, `[a-z]`, `[^...]`, `\d \w \s` and their opposites, groups, `|`, `* + ?`, `{2,5}`, `^`, `$`.
/// Characters are those of Unicode.
class Pattern {
 public:
  /// Nothing where the text is no such pattern, is longer than 500 bytes, or needs more than 2,000 states.
  static std::optional<Pattern> parse(std::string_view text);

  /// Whether the pattern is found somewhere in the text.
  bool is_found_in(std::string_view text) const;

  struct Range {
    char32_t first;
    char32_t last;
  };
  struct State {
    enum class Kind : std::uint8_t { set, split, jump, begin, end, done } kind = Kind::done;
    bool negated = false;
    std::uint32_t first_range = 0;
    std::uint32_t ranges = 0;
    std::uint32_t next = 0;
    std::uint32_t other = 0;  ///< of a split
  };

 private:
  friend class PatternParser;
  bool accepts(const State& state, char32_t character) const;
  std::vector<State> states_;
  std::vector<Range> ranges_;
};

}  // namespace mukana::forms
