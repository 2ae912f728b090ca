#include "forms/sheet.hpp"

#include "mukana/base/time.hpp"

namespace mukana::forms {

Sheet::Sheet(const Program& program) : program_(program) { clear(); }

void Sheet::clear() {
  const auto count = static_cast<std::size_t>(program_.frame_types.front().cells);
  cells_.assign(count, Cell{});
  frames_.assign(1, Frame{});
  values.clear();
  texts_.clear();
}

Index Sheet::add_frame(Index parent, const CompiledItem& item) {
  const auto index = static_cast<Index>(frames_.size());
  Frame made;
  made.type = item.opens;
  made.parent = parent;
  made.base = cells_.size();
  cells_.resize(cells_.size() +
                static_cast<std::size_t>(program_.frame_types[static_cast<std::size_t>(item.opens)].cells));
  Cell& owner = cell(parent, item);
  made.position = ++owner.frames;
  frames_.push_back(made);
  if (owner.last_frame != none) {
    frames_[static_cast<std::size_t>(owner.last_frame)].next = index;
  } else {
    owner.first_frame = index;
  }
  owner.last_frame = index;
  return index;
}

std::string_view Sheet::keep(std::string text) { return texts_.emplace_back(std::move(text)); }

Value text_value_for(const CompiledItem& item, std::string_view text) {
  switch (item.item->kind) {
    case ItemKind::single_choice:
    case ItemKind::multiple_choice:
    case ItemKind::open_choice:
      if (item.choices != nullptr) {
        for (std::size_t i = 0; i < item.choices->size(); ++i) {
          const std::string& code = (*item.choices)[i].code;
          if (code == text) return Value::of(std::string_view(code), static_cast<std::int64_t>(i));
        }
      }
      return item.item->kind == ItemKind::open_choice ? Value::of(text) : Value{};
    case ItemKind::date: {
      const auto date = base::parse_date(text);
      return date ? Value::of(*date) : Value{};
    }
    case ItemKind::text:
    case ItemKind::time: return Value::of(text);
    default: return {};
  }
}

Value value_for(const CompiledItem& item, const AnswerValue& value) {
  const ItemKind kind = item.item->kind;
  if (const auto* text = std::get_if<std::string>(&value)) return text_value_for(item, *text);
  if (const bool* truth = std::get_if<bool>(&value)) return kind == ItemKind::boolean ? Value::of(*truth) : Value{};
  const bool is_whole = kind == ItemKind::scale || kind == ItemKind::integer;
  if (const auto* whole = std::get_if<std::int64_t>(&value)) {
    if (!is_whole && kind != ItemKind::decimal) return {};
    return Value::of(base::Decimal::of(*whole));
  }
  if (const auto* number = std::get_if<base::Decimal>(&value)) {
    const bool fits = kind == ItemKind::decimal || (is_whole && number->is_whole());
    return fits ? Value::of(*number) : Value{};
  }
  return {};
}

namespace {

void fill_task(Cell& cell, const CompiledItem& item, const TaskAnswer& task) {
  if (task.ease) cell.value = Value::of(base::Decimal::of(*task.ease));
  if (task.assistance) cell.assistance = static_cast<std::int8_t>(*task.assistance);
  if (task.held_by) cell.held_by = static_cast<std::int8_t>(*task.held_by);
  if (!task.result) return;
  cell.result = Value::of(std::string_view(*task.result));
  if (item.choices == nullptr) return;
  for (std::size_t i = 0; i < item.choices->size(); ++i) {
    if ((*item.choices)[i].code == *task.result) cell.result.number.coefficient = static_cast<std::int64_t>(i);
  }
}

void fill_list(Sheet& sheet, Cell& cell, const CompiledItem& item, const Answer& answer) {
  const std::size_t first = sheet.values.size();
  if (const auto* codes = std::get_if<CodeList>(&answer.value)) {
    for (const std::string& code : *codes) {
      if (const Value value = text_value_for(item, code); !value.is_missing()) sheet.values.push_back(value);
    }
  } else if (const Value one = value_for(item, answer.value); !one.is_missing()) {
    sheet.values.push_back(one);
  }
  for (const Occurrence& occurrence : answer.occurrences) {
    if (const Value value = value_for(item, occurrence.value); !value.is_missing()) sheet.values.push_back(value);
  }
  cell.value = Value::of_list(first, sheet.values.size() - first);
}

}  // namespace

void fill(Sheet& sheet, const Program& program, std::span<const Answer> answers, Index frame) {
  for (const Answer& answer : answers) {
    const auto found = program.item_by_id.find(answer.item);
    if (found == program.item_by_id.end()) continue;
    const CompiledItem& item = program.items[static_cast<std::size_t>(found->second)];
    if (item.frame_type != sheet.frame(frame).type) continue;
    Cell& cell = sheet.cell(frame, item);
    cell.is_said = true;
    cell.state = state_of(answer);
    if (cell.state != AnswerState::answered) continue;
    if (item.opens != none) {
      for (const Occurrence& occurrence : answer.occurrences) {
        const Index inner = sheet.add_frame(frame, item);
        sheet.frame(inner).value = value_for(item, occurrence.value);
        fill(sheet, program, occurrence.items, inner);
      }
      if (const auto* codes = std::get_if<CodeList>(&answer.value); codes != nullptr && answer.occurrences.empty()) {
        for (const std::string& code : *codes) {
          sheet.frame(sheet.add_frame(frame, item)).value = text_value_for(item, code);
        }
      }
    } else if (const auto* task = std::get_if<TaskAnswer>(&answer.value)) {
      if (item.item->kind == ItemKind::functional_task) fill_task(cell, item, *task);
    } else if (item.is_several) {
      fill_list(sheet, cell, item, answer);
    } else {
      cell.value = value_for(item, answer.value);
    }
  }
}

}  // namespace mukana::forms
