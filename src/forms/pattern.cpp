#include "forms/pattern.hpp"

#include <algorithm>

#include "forms/characters.hpp"

namespace mukana::forms {

namespace {

constexpr std::size_t longest_pattern = 500;
constexpr std::size_t most_states = 2000;
constexpr int deepest_group = 30;
constexpr char32_t last_character = 0x10FFFF;

using Ranges = std::vector<Pattern::Range>;

// The ranges of \d, \w or \s; of upper-case letters what they leave out.
std::optional<Ranges> class_of(char32_t letter) {
  const Ranges digits{{'0', '9'}};
  const Ranges words{{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xC0, 0xD6}, {0xD8, 0xF6}, {0xF8, 0x24F}};
  const Ranges blanks{{'\t', '\r'}, {' ', ' '}, {0xA0, 0xA0}};
  const auto others = [](const Ranges& ranges) {
    Ranges left;
    char32_t next = 0;
    for (const auto& range : ranges) {
      if (range.first > next) left.push_back({next, range.first - 1});
      next = range.last + 1;
    }
    left.push_back({next, last_character});
    return left;
  };
  switch (letter) {
    case 'd': return digits;
    case 'D': return others(digits);
    case 'w': return words;
    case 'W': return others(words);
    case 's': return blanks;
    case 'S': return others(blanks);
    default: return std::nullopt;
  }
}

}  // namespace

// Reads a pattern from left to right; each part is a run of states that ends where the next one begins.
class PatternParser {
 public:
  explicit PatternParser(std::string_view text) : text_(text) {}

  std::optional<Pattern> parse() {
    if (text_.size() > longest_pattern) return std::nullopt;
    alternatives(0);
    if (!is_good_ || at_ != text_.size()) return std::nullopt;
    add(Pattern::State::Kind::done);
    if (!is_good_) return std::nullopt;
    return std::move(made_);
  }

 private:
  using Kind = Pattern::State::Kind;

  bool at_end() const { return at_ >= text_.size(); }
  char peek() const { return at_end() ? '\0' : text_[at_]; }
  bool take(char c) {
    if (at_end() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  void fail() { is_good_ = false; }

  std::uint32_t here() const { return static_cast<std::uint32_t>(made_.states_.size()); }
  std::uint32_t add(Kind kind) {
    if (made_.states_.size() >= most_states) fail();
    const std::uint32_t index = here();
    if (is_good_) made_.states_.push_back({kind, false, 0, 0, index + 1, 0});
    return is_good_ ? index : 0;
  }
  // Makes room for one state before `index`, so that a split can be put there.
  void insert(std::uint32_t index, Kind kind) {
    if (made_.states_.size() >= most_states) return fail();
    // What led here from before leads to the new state, what led back here from within to the part behind it.
    for (std::uint32_t i = 0; i < here(); ++i) {
      auto& state = made_.states_[i];
      if (state.next > index || (state.next == index && i >= index)) ++state.next;
      if (state.other > index || (state.other == index && i >= index)) ++state.other;
    }
    made_.states_.insert(made_.states_.begin() + index, {kind, false, 0, 0, index + 1, 0});
  }

  void alternatives(int depth) {
    if (depth > deepest_group) return fail();
    const std::uint32_t begin = here();
    sequence(depth);
    std::vector<std::uint32_t> jumps;
    while (is_good_ && take('|')) {
      insert(begin, Kind::split);
      for (auto& jump : jumps) ++jump;
      jumps.push_back(add(Kind::jump));
      if (!is_good_) return;
      made_.states_[begin].other = here();
      // The later alternatives hang on the first split: it leads to all before and to the one that follows.
      sequence(depth);
    }
    for (const std::uint32_t jump : jumps) {
      if (is_good_) made_.states_[jump].next = here();
    }
  }

  void sequence(int depth) {
    while (is_good_ && !at_end() && peek() != '|' && peek() != ')') {
      const std::uint32_t begin = here();
      atom(depth);
      repeats(begin);
    }
  }

  void repeats(std::uint32_t begin) {
    while (is_good_ && !at_end()) {
      if (take('*')) {
        star(begin);
      } else if (take('+')) {
        const std::uint32_t split = add(Kind::split);
        if (is_good_) made_.states_[split].other = begin;
      } else if (take('?')) {
        optional(begin);
      } else if (peek() == '{') {
        counted(begin);
      } else {
        return;
      }
    }
  }

  void star(std::uint32_t begin) {
    insert(begin, Kind::split);
    const std::uint32_t jump = add(Kind::jump);
    if (!is_good_) return;
    made_.states_[jump].next = begin;
    made_.states_[begin].other = here();
  }
  void optional(std::uint32_t begin) {
    insert(begin, Kind::split);
    if (is_good_) made_.states_[begin].other = here();
  }

  std::optional<int> whole_number() {
    int number = 0;
    bool any = false;
    while (!at_end() && peek() >= '0' && peek() <= '9' && number <= 1000) {
      number = number * 10 + (text_[at_++] - '0');
      any = true;
    }
    return any && number <= 1000 ? std::optional<int>(number) : std::nullopt;
  }

  // {2}, {2,} or {2,5}: the part is written so many times.
  void counted(std::uint32_t begin) {
    take('{');
    const auto least = whole_number();
    std::optional<int> most = least;
    bool is_open = false;
    if (take(',')) {
      most = whole_number();
      is_open = !most;
    }
    if (!least || !take('}') || (most && *most < *least)) return fail();
    const std::vector<Pattern::State> part(made_.states_.begin() + begin, made_.states_.end());
    made_.states_.resize(begin);
    for (int i = 0; i < *least; ++i) copy(part, begin);
    if (is_open) {
      const std::uint32_t again = here();
      copy(part, begin);
      if (is_good_) star(again);
    } else {
      for (int i = *least; i < most.value_or(0); ++i) {
        const std::uint32_t again = here();
        copy(part, begin);
        if (is_good_) optional(again);
      }
    }
  }
  void copy(const std::vector<Pattern::State>& part, std::uint32_t from) {
    if (made_.states_.size() + part.size() > most_states) return fail();
    const std::uint32_t moved = here() - from;
    for (Pattern::State state : part) {
      state.next += moved;
      if (state.kind == Kind::split) state.other += moved;
      made_.states_.push_back(state);
    }
  }

  void atom(int depth) {
    if (take('(')) {
      if (take('?') && !take(':')) return fail();
      alternatives(depth + 1);
      if (!take(')')) fail();
    } else if (take('[')) {
      set();
    } else if (take('^')) {
      add(Kind::begin);
    } else if (take('$')) {
      add(Kind::end);
    } else if (take('.')) {
      single({{0, '\n' - 1}, {'\n' + 1, last_character}}, false);
    } else if (take('\\')) {
      const char32_t letter = next_character(text_, at_);
      if (const auto ranges = class_of(letter)) {
        single(*ranges, false);
      } else {
        single({{escaped(letter), escaped(letter)}}, false);
      }
    } else if (peek() == '*' || peek() == '+' || peek() == '?' || peek() == '{') {
      fail();
    } else {
      const char32_t letter = next_character(text_, at_);
      single({{letter, letter}}, false);
    }
  }

  // A letter or digit with a meaning of its own that we do not know is refused rather than taken for itself.
  char32_t escaped(char32_t letter) {
    if (letter == 'n') return '\n';
    if (letter == 't') return '\t';
    if (letter == 'r') return '\r';
    const bool is_word = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                         (letter >= '0' && letter <= '9') || letter == 0;
    if (is_word) fail();
    return letter;
  }

  void set() {
    const bool is_negated = take('^');
    Ranges ranges;
    bool is_first = true;
    while (is_good_ && (is_first || peek() != ']')) {
      if (at_end()) return fail();
      is_first = false;
      char32_t first = next_character(text_, at_);
      if (first == '\\') {
        const char32_t letter = next_character(text_, at_);
        if (const auto found = class_of(letter)) {
          ranges.insert(ranges.end(), found->begin(), found->end());
          continue;
        }
        first = escaped(letter);
      }
      char32_t last = first;
      if (peek() == '-' && at_ + 1 < text_.size() && text_[at_ + 1] != ']') {
        ++at_;
        last = next_character(text_, at_);
        if (last == '\\') last = escaped(next_character(text_, at_));
      }
      if (last < first) return fail();
      ranges.push_back({first, last});
    }
    if (!take(']')) return fail();
    single(ranges, is_negated);
  }

  void single(const Ranges& ranges, bool is_negated) {
    const std::uint32_t state = add(Kind::set);
    if (!is_good_) return;
    made_.states_[state].negated = is_negated;
    made_.states_[state].first_range = static_cast<std::uint32_t>(made_.ranges_.size());
    made_.states_[state].ranges = static_cast<std::uint32_t>(ranges.size());
    made_.ranges_.insert(made_.ranges_.end(), ranges.begin(), ranges.end());
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool is_good_ = true;
  Pattern made_;
};

std::optional<Pattern> Pattern::parse(std::string_view text) { return PatternParser(text).parse(); }

bool Pattern::accepts(const State& state, char32_t character) const {
  const auto begin = ranges_.begin() + state.first_range;
  const bool is_in = std::any_of(begin, begin + state.ranges, [&](const Range& range) {
    return range.first <= character && character <= range.last;
  });
  return is_in != state.negated;
}

bool Pattern::is_found_in(std::string_view text) const {
  std::vector<std::uint32_t> now;
  std::vector<std::uint32_t> then;
  std::vector<std::uint32_t> open;
  std::vector<std::size_t> seen(states_.size(), 0);  // at which step a state was reached last, from 1
  std::size_t at = 0;
  bool is_found = false;
  const auto reach = [&](std::uint32_t state, std::size_t step, std::vector<std::uint32_t>& into) {
    open.assign(1, state);
    while (!open.empty()) {
      const std::uint32_t index = open.back();
      open.pop_back();
      if (seen[index] == step) continue;
      seen[index] = step;
      const State& one = states_[index];
      switch (one.kind) {
        case State::Kind::set: into.push_back(index); break;
        case State::Kind::split: open.push_back(one.other); [[fallthrough]];
        case State::Kind::jump: open.push_back(one.next); break;
        case State::Kind::begin:
          if (at == 0) open.push_back(one.next);
          break;
        case State::Kind::end:
          if (at >= text.size()) open.push_back(one.next);
          break;
        case State::Kind::done: is_found = true; break;
      }
    }
  };
  for (std::size_t step = 1;; ++step) {
    reach(0, step, now);
    if (is_found || at >= text.size()) return is_found;
    const char32_t character = next_character(text, at);
    then.clear();
    for (const std::uint32_t index : now) {
      if (accepts(states_[index], character)) reach(states_[index].next, step + 1, then);
    }
    now.swap(then);
    if (is_found) return true;
  }
}

}  // namespace mukana::forms
