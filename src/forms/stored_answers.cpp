// Stored answers, read straight into the cells: no tree of JSON values is made, and items are found where they are
// expected, which is behind the one before.
#include <charconv>
#include <cmath>

#include "forms/evaluator_place.hpp"

namespace mukana::forms {
namespace {

constexpr int deepest = 64;

class StoredReader {
 public:
  StoredReader(Sheet& sheet, const Program& program, std::string_view text)
      : sheet_(sheet), program_(program), text_(text) {}

  void run() {
    object_of_items(0, 0);
    blanks();
    if (at_ != text_.size()) fail();
  }

 private:
  [[noreturn]] static void fail() {
    throw base::Failed(base::Status::format, "WRONG_TYPE", "The text is no object of answers.", "/answers");
  }

  void blanks() {
    while (at_ < text_.size() &&
           (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\t' || text_[at_] == '\r')) {
      ++at_;
    }
  }
  char peek() {
    blanks();
    return at_ < text_.size() ? text_[at_] : '\0';
  }
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }
  void expect(char c) {
    if (!take(c)) fail();
  }
  bool take_word(std::string_view word) {
    blanks();
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }

  // Calls for each key of an object, standing before its value.
  template <class Function>
  void object(const Function& function) {
    expect('{');
    if (take('}')) return;
    do {
      const std::string_view key = string();
      expect(':');
      function(key);
    } while (take(','));
    expect('}');
  }

  std::string_view string() {
    expect('"');
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] != '"' && text_[at_] != '\\') ++at_;
    if (at_ >= text_.size()) fail();
    if (text_[at_] == '"') return text_.substr(begin, at_++ - begin);
    return escaped(begin);
  }

  std::string_view escaped(std::size_t begin) {
    std::string text(text_.substr(begin, at_ - begin));
    while (at_ < text_.size() && text_[at_] != '"') {
      char c = text_[at_++];
      if (c == '\\') {
        if (at_ >= text_.size()) fail();
        c = text_[at_++];
        switch (c) {
          case 'n': c = '\n'; break;
          case 't': c = '\t'; break;
          case 'r': c = '\r'; break;
          case 'b': c = '\b'; break;
          case 'f': c = '\f'; break;
          case 'u': c = control_character(); break;
          default: break;
        }
      }
      text += c;
    }
    if (at_ >= text_.size()) fail();
    ++at_;
    return sheet_.keep(std::move(text));
  }

  // What we write escapes control characters alone this way.
  char control_character() {
    unsigned unit = 0;
    const auto result = std::from_chars(text_.data() + at_, text_.data() + std::min(at_ + 4, text_.size()), unit, 16);
    if (result.ec != std::errc{} || unit > 0x7F) fail();
    at_ += 4;
    return static_cast<char>(unit);
  }

  base::Decimal number() {
    blanks();
    const std::size_t begin = at_;
    const auto is_part = [](char c) {
      return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
    };
    while (at_ < text_.size() && is_part(text_[at_])) ++at_;
    const std::string_view digits = text_.substr(begin, at_ - begin);
    if (digits.size() == 1 && digits[0] >= '0') return {digits[0] - '0', 0};
    if (const auto decimal = base::Decimal::parse(digits)) return *decimal;
    double real = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), real);
    if (result.ec != std::errc{} || result.ptr != digits.data() + digits.size()) fail();
    const auto decimal = base::Decimal::from_double(real);
    if (!decimal) fail();
    return *decimal;
  }

  void skip(int depth) {
    if (depth > deepest) fail();
    switch (peek()) {
      case '{': return object([&](std::string_view) { skip(depth + 1); });
      case '[':
        expect('[');
        if (take(']')) return;
        do {
          skip(depth + 1);
        } while (take(','));
        return expect(']');
      case '"': string(); return;
      default:
        if (!take_word("null") && !take_word("true") && !take_word("false")) number();
    }
  }

  const CompiledItem* find(std::string_view id, std::size_t& expected) const {
    if (expected < program_.items.size() && program_.items[expected].item->id.text == id) {
      return &program_.items[expected++];
    }
    const auto found = program_.item_by_id.find(id);
    if (found == program_.item_by_id.end()) return nullptr;
    expected = static_cast<std::size_t>(found->second) + 1;
    return &program_.items[static_cast<std::size_t>(found->second)];
  }

  void object_of_items(Index frame, int depth) {
    if (depth > deepest) fail();
    const Index owner = program_.frame_types[static_cast<std::size_t>(sheet_.frame(frame).type)].owner;
    std::size_t expected = static_cast<std::size_t>(owner + 1);
    object([&](std::string_view key) {
      const CompiledItem* item = find(key, expected);
      if (item == nullptr || item->frame_type != sheet_.frame(frame).type) return skip(depth);
      entry(*item, frame, depth);
    });
  }

  // One scalar, or missing and gone over where it is none.
  Value scalar(const CompiledItem& item, int depth) {
    const ItemKind kind = item.item->kind;
    switch (peek()) {
      case '"': return text_value_for(item, string());
      case 't':
      case 'f':
      case 'n':
        if (take_word("null")) return {};
        if (take_word("true")) return kind == ItemKind::boolean ? Value::of(true) : Value{};
        if (take_word("false")) return kind == ItemKind::boolean ? Value::of(false) : Value{};
        fail();
      case '{':
      case '[': skip(depth); return {};
      default: {
        const base::Decimal decimal = number();
        const bool fits =
            kind == ItemKind::decimal || ((kind == ItemKind::scale || kind == ItemKind::integer) && decimal.is_whole());
        return fits ? Value::of(decimal) : Value{};
      }
    }
  }

  void entry(const CompiledItem& item, Index frame, int depth) {
    AnswerState state = AnswerState::answered;
    if (peek() == '[') {
      list(item, frame, depth);
    } else if (peek() == '{') {
      state = parts(item, frame, depth);
    } else if (take_word("null")) {
      state = AnswerState::skipped;
    } else {
      sheet_.cell(frame, item).value = scalar(item, depth);
    }
    Cell& cell = sheet_.cell(frame, item);
    cell.is_said = true;
    cell.state = state;
  }

  // A state, or the parts of a task.
  AnswerState parts(const CompiledItem& item, Index frame, int depth) {
    AnswerState state = AnswerState::answered;
    const bool is_task = item.item->kind == ItemKind::functional_task;
    object([&](std::string_view key) {
      Cell& cell = sheet_.cell(frame, item);
      if (key == "state" && peek() == '"') {
        state = base::from_code<AnswerState>(string()).value_or(AnswerState::not_asked);
      } else if (key == "value" && !is_task) {
        cell.value = scalar(item, depth + 1);
      } else if (is_task && key == "ease" && peek() != 'n') {
        cell.value = Value::of(number());
      } else if (is_task && key == "result" && peek() == '"') {
        result(item, cell);
      } else if (is_task && key == "assistance" && peek() == '"') {
        const auto code = base::from_code<Assistance>(string());
        if (code) cell.assistance = static_cast<std::int8_t>(*code);
      } else if (is_task && key == "held_by" && peek() == '"') {
        const auto code = base::from_code<DeviceHolder>(string());
        if (code) cell.held_by = static_cast<std::int8_t>(*code);
      } else {
        skip(depth + 1);
      }
    });
    return state;
  }

  void result(const CompiledItem& item, Cell& cell) {
    cell.result = Value::of(string());
    if (item.choices == nullptr) return;
    for (std::size_t i = 0; i < item.choices->size(); ++i) {
      if ((*item.choices)[i].code == cell.result.text) cell.result.number.coefficient = static_cast<std::int64_t>(i);
    }
  }

  void list(const CompiledItem& item, Index frame, int depth) {
    expect('[');
    const std::size_t first = sheet_.values.size();
    if (!take(']')) {
      do {
        element(item, frame, depth + 1);
      } while (take(','));
      expect(']');
    }
    if (item.opens == none) sheet_.cell(frame, item).value = Value::of_list(first, sheet_.values.size() - first);
  }

  void element(const CompiledItem& item, Index frame, int depth) {
    if (depth > deepest) fail();
    if (item.opens == none) {
      const Value value = peek() == '{' ? wrapped(item, none, depth) : scalar(item, depth);
      if (item.is_several && !value.is_missing()) sheet_.values.push_back(value);
      return;
    }
    const Index inner = sheet_.add_frame(frame, item);
    if (item.item->kind != ItemKind::repeat) {
      const Value value = peek() == '{' ? wrapped(item, inner, depth) : scalar(item, depth);
      sheet_.frame(inner).value = value;
    } else if (peek() == '{') {
      object_of_items(inner, depth);
    } else {
      skip(depth);
    }
  }

  // {"value": ..., "items": {...}}
  Value wrapped(const CompiledItem& item, Index inner, int depth) {
    Value value;
    object([&](std::string_view key) {
      if (key == "value") {
        value = scalar(item, depth + 1);
      } else if (key == "items" && inner != none && peek() == '{') {
        object_of_items(inner, depth + 1);
      } else {
        skip(depth + 1);
      }
    });
    return value;
  }

  Sheet& sheet_;
  const Program& program_;
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

void fill_stored(Sheet& sheet, const Program& program, std::string_view answers) {
  StoredReader(sheet, program, answers).run();
}

}  // namespace mukana::forms
