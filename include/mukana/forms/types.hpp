#pragma once
/// @file
/// Forms and the answers to them (capabilities 30 to 36): immutable versions, items, answers with their states.
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "mukana/base/codes.hpp"
#include "mukana/base/id.hpp"

namespace mukana::base {
template <class T>
class Fields;
}  // namespace mukana::base

namespace mukana::forms {

/// What an item asks for; a display item asks for nothing.
enum class ItemKind { single_choice, multiple_choice, scale, boolean, integer, text, display };

/// What became of an item in a response. None of them is ever taken for 0; an item of which a response says nothing
/// has no state at all.
enum class AnswerState { answered, skipped };

struct Choice {
  std::string code;  ///< what is stored and counted
  base::Texts text;
  static void describe(base::Fields<Choice>& field);
};

struct Item {
  base::Id id;
  ItemKind kind = ItemKind::text;
  base::Texts text;
  std::vector<Choice> choices;
  std::optional<std::int64_t> minimum;
  std::optional<std::int64_t> maximum;
  bool required = false;
  static void describe(base::Fields<Item>& field);
};

/// One version of a form.
struct Definition {
  base::Texts title;
  std::vector<Item> items;
  static void describe(base::Fields<Definition>& field);
};

/// Several codes, as a multiple choice takes them.
using CodeList = std::vector<std::string>;

/// What was answered to an item: nothing (skipped), true or false, a number, a text or a code, or several codes.
using AnswerValue = std::variant<std::monostate, bool, std::int64_t, std::string, CodeList>;

struct Answer {
  std::string item;
  AnswerValue value;
};

}  // namespace mukana::forms

namespace mukana::base {

template <>
struct Codes<forms::ItemKind> {
  static constexpr std::array<std::string_view, 7> names{
      "single_choice", "multiple_choice", "scale", "boolean", "integer", "text", "display"};
};
template <>
struct Codes<forms::AnswerState> {
  static constexpr std::array<std::string_view, 2> names{"answered", "skipped"};
};

}  // namespace mukana::base
