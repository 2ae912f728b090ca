#pragma once
/// @file
/// The answers of one response while they are worked on: flat cells, one per item and frame, kept for the next response.
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/answers.hpp"

#include "forms/program.hpp"

namespace mukana::forms {

/// What is known of one item in one frame.
struct Cell {
  Value value;   ///< what was answered or calculated; of several answers without items below a list in Sheet::values
  Value result;  ///< of a task: its result, and in `number` the choice
  std::int8_t assistance = -1;  ///< of a task
  std::int8_t held_by = -1;     ///< of a task
  AnswerState state = AnswerState::not_asked;
  bool is_said = false;  ///< whether the response speaks of it at all
  bool is_hidden = false;
  Index first_frame = none;  ///< of its occurrences
  Index last_frame = none;
  std::int32_t frames = 0;

  bool is_answered() const { return is_said && state == AnswerState::answered; }
};

/// One occurrence of a repeat, or one of several answers with items below.
struct Frame {
  Index type = 0;
  Index parent = none;
  std::size_t base = 0;  ///< of its cells
  Index next = none;     ///< the next occurrence
  std::int32_t position = 1;
  Value value;  ///< of one of several answers
};

class Sheet {
 public:
  explicit Sheet(const Program& program);

  /// Forgets the answers and keeps the memory.
  void clear();
  Cell& cell(Index frame, const CompiledItem& item) {
    return cells_[frames_[static_cast<std::size_t>(frame)].base + static_cast<std::size_t>(item.place)];
  }
  const Cell& cell(Index frame, const CompiledItem& item) const {
    return cells_[frames_[static_cast<std::size_t>(frame)].base + static_cast<std::size_t>(item.place)];
  }
  const Frame& frame(Index index) const { return frames_[static_cast<std::size_t>(index)]; }
  Frame& frame(Index index) { return frames_[static_cast<std::size_t>(index)]; }
  std::size_t frame_count() const { return frames_.size(); }
  /// One more occurrence of an item. Cells move: take no references over it.
  Index add_frame(Index parent, const CompiledItem& item);

  /// A place for a text that lives as long as the response.
  std::string_view keep(std::string text);
  std::vector<Value> values;  ///< the lists of cells

 private:
  const Program& program_;
  std::vector<Cell> cells_;
  std::vector<Frame> frames_;
  std::deque<std::string> texts_;
};

/// The answer's value as an item takes it: of a choice with its index, of a date as a date; missing where it is none.
Value value_for(const CompiledItem& item, const AnswerValue& value);
/// The same of a text.
Value text_value_for(const CompiledItem& item, std::string_view text);

/// Puts answers into the cells. Items that the form does not have are left out; so is what is of a wrong type.
void fill(Sheet& sheet, const Program& program, std::span<const Answer> answers, Index frame = 0);

}  // namespace mukana::forms
