#include "outcomes/cells.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "mukana/base/failure.hpp"

namespace mukana::outcomes {
namespace {

using operation::Cell;
using operation::ColumnKind;

constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};

std::string text_of(double number) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
  return {buffer.data(), end};
}

}  // namespace

std::string_view DayNames::of(base::Date day, Derived derived) {
  auto found = names_.find(day.days);
  if (found == names_.end()) {
    const auto weekday = static_cast<std::size_t>(day.weekday()) - 1;
    found = names_
                .emplace(day.days, Names{base::format_date(day), base::format_month(day),
                                         base::format_iso_week(day.iso_week()), std::string(weekdays[weekday])})
                .first;
  }
  const Names& names = found->second;
  switch (derived) {
    case Derived::none: return {};
    case Derived::day: return names.day;
    case Derived::month: return names.month;
    case Derived::iso_week: return names.iso_week;
    case Derived::weekday: return names.weekday;
  }
  return {};
}

Cell Facts::cell(const Column& column) const {
  if (column.derived == Derived::none) return column.index < row.cells.size() ? row.cells[column.index] : Cell{};
  return row.day ? Cell{names.of(*row.day, column.derived)} : Cell{};
}

bool is_known(const Cell& cell) {
  if (const auto* text = std::get_if<std::string_view>(&cell)) return !text->empty();
  return !std::holds_alternative<std::monostate>(cell);
}

std::optional<std::int64_t> number_of(const Cell& cell) {
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return *number;
  const auto* text = std::get_if<std::string_view>(&cell);
  if (text == nullptr || text->empty()) return std::nullopt;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
  if (error != std::errc{} || end != text->data() + text->size()) return std::nullopt;
  return number;
}

std::string key_of(const Cell& cell, ColumnKind kind) {
  if (const auto* text = std::get_if<std::string_view>(&cell)) return std::string(*text);
  const auto* number = std::get_if<std::int64_t>(&cell);
  if (number == nullptr) return {};
  if (kind == ColumnKind::truth) return *number != 0 ? "true" : "false";
  return std::to_string(*number);
}

CompiledCondition::CompiledCondition(const Condition& condition, const operation::FactSet& set)
    : column_(require_column(set, condition.column)),
      at_least_(condition.at_least),
      at_most_(condition.at_most),
      known_(condition.known),
      reason_(condition.reason),
      asks_value_(!condition.is.empty() || condition.at_least || condition.at_most) {
  for (const Scalar& value : condition.is) {
    if (const bool* truth = std::get_if<bool>(&value)) {
      numbers_.push_back(*truth ? 1 : 0);
      texts_.emplace_back(*truth ? "true" : "false");
    } else if (const double* number = std::get_if<double>(&value)) {
      numbers_.push_back(*number);
      texts_.push_back(text_of(*number));
    } else {
      texts_.push_back(std::get<std::string>(value));
      if (const auto whole = number_of(Cell{std::string_view(texts_.back())})) {
        numbers_.push_back(static_cast<double>(*whole));
      }
    }
  }
}

bool CompiledCondition::is_any(const Cell& cell) const {
  if (const auto* text = std::get_if<std::string_view>(&cell)) {
    return std::find(texts_.begin(), texts_.end(), *text) != texts_.end();
  }
  const auto* number = std::get_if<std::int64_t>(&cell);
  return number != nullptr &&
         std::find(numbers_.begin(), numbers_.end(), static_cast<double>(*number)) != numbers_.end();
}

bool CompiledCondition::meets_value(const Cell& cell) const {
  const bool known = is_known(cell);
  if (known_ && *known_ != known) return false;
  if (!asks_value_) return true;
  if (!known) return false;
  if (!texts_.empty() && !is_any(cell)) return false;
  if (!at_least_ && !at_most_) return true;
  const auto number = number_of(cell);
  if (!number) return false;
  const auto value = static_cast<double>(*number);
  return (!at_least_ || value >= *at_least_) && (!at_most_ || value <= *at_most_);
}

std::vector<CompiledCondition> compile(const std::vector<Condition>& conditions, const operation::FactSet& set) {
  std::vector<CompiledCondition> compiled;
  compiled.reserve(conditions.size());
  for (const Condition& condition : conditions) compiled.emplace_back(condition, set);
  return compiled;
}

bool meets_all(const std::vector<CompiledCondition>& conditions, const Facts& facts) {
  return std::all_of(conditions.begin(), conditions.end(),
                     [&](const CompiledCondition& condition) { return condition.meets(facts); });
}

Column require_column(const operation::FactSet& set, std::string_view name) {
  const auto column = find_column(set, name);
  if (!column) {
    throw base::Failed(base::Status::refused, "INDICATOR_UNUSABLE",
                       "The indicator stands on a column that is no longer there.");
  }
  return *column;
}

}  // namespace mukana::outcomes
