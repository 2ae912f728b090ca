#pragma once
/// @file
/// A form made ready to run: ids became indices, expressions one flat list of nodes, dependencies one order.
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "mukana/base/failure.hpp"
#include "mukana/forms/types.hpp"

#include "forms/pattern.hpp"
#include "forms/value.hpp"

namespace mukana::forms {

using Index = std::int32_t;
inline constexpr Index none = -1;

/// The part of a functional task's answer or of a score that an expression asks for.
enum class Part : std::uint8_t { whole, ease, result, assistance, held_by, value, band, level, state };

/// What an expression's node gives, as far as can be told beforehand.
enum class StaticType : std::uint8_t { any, boolean, number, text, date, occurrence };

struct Node {
  Operator op = Operator::literal;
  Part part = Part::whole;
  StaticType type = StaticType::any;
  bool is_list = false;
  Index target = none;  ///< item, score, literal or pattern
  std::int32_t up = 0;  ///< of an item: from the frame of the expression so many frames up
  Index first = 0;      ///< of its arguments in Program::arguments
  std::int32_t count = 0;
};

struct CompiledItem {
  const Item* item = nullptr;
  Index parent = none;
  Index frame_type = 0;  ///< of the frames that its answers stand in; 0 is the form itself
  Index place = 0;       ///< its cell in such a frame
  Index opens = none;    ///< the type of the frames that its occurrences open, where they do
  Index end = 0;         ///< one past the last item below it: items are in document order
  const std::vector<Choice>* choices = nullptr;
  std::optional<base::Decimal> minimum;  ///< its own or its matrix'
  std::optional<base::Decimal> maximum;
  Index visible_when = none;  ///< nodes
  Index calculate = none;
  Index initial = none;
  Index choice_filter = none;
  std::vector<Index> constraints;
  bool may_hide = false;  ///< it or what it stands in has a rule of visibility
  bool is_several = false;
  bool is_duplicate = false;  ///< an earlier item has its id
  std::string path;           ///< JSON Pointer in the definition
};

/// A kind of frame: the form itself, or the occurrences of one item.
struct FrameType {
  Index owner = none;   ///< the item whose occurrences these are
  Index parent = none;  ///< frame type that the owner stands in
  Index cells = 0;
  Index depth = 0;
};

struct CompiledPart {
  Index item = none;
  Index score = none;
  Index value = none;
  Part part = Part::whole;
  bool reverse = false;
  bool has_ends = false;    ///< whether both ends are known
  bool is_plain = false;    ///< a number as it was answered: no choices, no weight, no reversal
  base::Decimal both_ends;  ///< minimum + maximum, for reversing
  base::Decimal weight{1, 0};
  const ScoreCondition* meets = nullptr;
};

struct CompiledScore {
  const Score* score = nullptr;
  Index scored_when = none;
  Index value = none;
  std::vector<CompiledPart> parts;
  std::string path;
};

struct CompiledFlag {
  const Flag* flag = nullptr;
  Index when = none;
};

/// What is computed, in an order in which everything that a step needs is there before.
struct Step {
  enum class What : std::uint8_t { visibility, calculation, score } what = What::visibility;
  Index index = 0;
};

struct Program {
  Definition definition;
  std::vector<CompiledItem> items;  ///< in document order
  std::unordered_map<std::string_view, Index> item_by_id;
  std::vector<FrameType> frame_types;
  std::vector<Node> nodes;
  std::vector<Index> arguments;
  std::vector<Value> literals;
  std::vector<Pattern> patterns;
  std::vector<CompiledScore> scores;
  std::vector<CompiledFlag> flags;
  std::vector<Step> steps;
  bool has_occurrences = false;
};

/// Compiles `program.definition` and collects every fault of it; what is compiled is good only without one. The
/// definition must not move afterwards. `to_run`: it was judged when it was defined, and is only to run.
void compile(Program& program, std::vector<base::Failure>& faults, bool to_run = false);

}  // namespace mukana::forms
