#pragma once
/// @file
/// Forms (capabilities 30 to 36, 91 to 98): immutable versions, items in a tree, choices, rules of visibility and
/// calculation, scoring. docs/forms.md explains the whole.
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/base/codes.hpp"
#include "mukana/base/id.hpp"
#include "mukana/base/time.hpp"
#include "mukana/forms/answers.hpp"
#include "mukana/forms/expression.hpp"
#include "mukana/forms/scores.hpp"

namespace mukana::forms {

/// What an item asks for; display, group, repeat and matrix ask for nothing themselves.
enum class ItemKind {
  single_choice,
  multiple_choice,
  scale,  ///< a whole number from minimum to maximum
  boolean,
  integer,
  text,
  display,
  decimal,
  date,             ///< YYYY-MM-DD
  time,             ///< HH:MM or HH:MM:SS, of a wall clock
  open_choice,      ///< a code of the choices, or a text of one's own
  group,            ///< items that belong together
  repeat,           ///< items that are answered any number of times, such as once per child
  matrix,           ///< a group whose rows share choices or bounds
  functional_task,  ///< something done together: ease felt, result observed, assistance, who held the device
};

/// A competence of a framework, all three as data: DigComp 2.2, 1.1. Forms of clients and of professionals are paired
/// by it.
struct Skill {
  std::string framework;
  std::string version;
  std::string code;
  friend bool operator==(const Skill&, const Skill&) = default;
  static void describe(base::Fields<Skill>& field);
};

/// A code of a terminology, such as LOINC; kept and given back, never interpreted.
struct Coding {
  std::string system;
  std::string code;
  base::Texts text;
  static void describe(base::Fields<Coding>& field);
};

/// A property of a choice for a choice filter: the county of a municipality.
struct Property {
  std::string name;
  std::string value;
  static void describe(base::Fields<Property>& field);
};

struct Choice {
  std::string code;  ///< what is stored and counted
  base::Texts text;
  std::optional<base::Decimal> score;  ///< its weight in scores; without one, choosing it is a missing part
  bool exclusive = false;              ///< of a multiple choice: taken alone ("none of these")
  std::string system;                  ///< the terminology of the code, where it has one
  std::vector<Property> properties;
  static void describe(base::Fields<Choice>& field);
};

/// Choices that several items share.
struct ChoiceList {
  base::Id id;
  std::vector<Choice> choices;
  static void describe(base::Fields<ChoiceList>& field);
};

/// What an answer must meet. It is asked where the item is shown and answered; a missing result is no fault.
struct Constraint {
  Expression must;
  base::Texts message;
  static void describe(base::Fields<Constraint>& field);
};

/// Of an adapted form: which item of which form an item stands for, and whether both may be compared.
struct ItemOrigin {
  base::Id form;
  std::int64_t version = 1;
  base::Id item;
  bool comparable = false;
  std::string reason;  ///< why not, or why they are in spite of a change
  static void describe(base::Fields<ItemOrigin>& field);
};

struct Item {
  static constexpr bool holds_itself = true;
  base::Id id;  ///< unique in the whole form, nested items among them
  ItemKind kind = ItemKind::text;
  base::Texts text;
  std::vector<Choice> choices;
  std::optional<base::Decimal> minimum;  ///< of a scale, a number, and the ease of a task (1 where left out)
  std::optional<base::Decimal> maximum;  ///< the same (5 where left out)
  bool required = false;

  base::Texts help;
  std::string prefix;  ///< its number as shown, such as 2.1
  std::string unit;
  std::string choice_list;  ///< in place of choices; of a matrix, for all its rows
  std::vector<Item> items;  ///< of a group, repeat or matrix; below a question: asked once it is answered
  std::optional<Skill> skill;
  std::vector<Coding> codes;
  bool reverse = false;                             ///< of a scale or choices: minimum + maximum - answer in scores
  bool hidden = false;                              ///< never shown; kept for what is calculated or comes from outside
  bool read_only = false;                           ///< shown, not to be answered by hand
  bool several = false;                             ///< takes several answers; a multiple choice and a repeat always do
  std::optional<std::int64_t> minimum_occurrences;  ///< of what takes several, once it is answered
  std::optional<std::int64_t> maximum_occurrences;
  std::optional<std::int64_t> longest;  ///< of a text: characters
  std::optional<base::Date> earliest;
  std::optional<base::Date> latest;
  std::vector<AnswerState> states;         ///< offered beside an answer; left out: every state is taken
  std::optional<Expression> visible_when;  ///< hidden unless it is true
  std::optional<Expression> calculate;     ///< the answer is this, and nobody gives it
  std::optional<Expression> initial;       ///< what a new response starts with
  std::vector<Constraint> constraints;
  std::optional<Expression> choice_filter;  ///< asked for each choice: offered unless it is false
  std::vector<Variable> variables;
  std::optional<ItemOrigin> origin;
  static void describe(base::Fields<Item>& field);
};

/// Whose view a form takes: the client's own, or that of whoever observes. Both are paired by skill.
enum class Viewpoint { own, observer };

/// One version of a form.
struct Definition {
  base::Texts title;
  std::vector<Item> items;

  base::Texts description;
  std::vector<std::string> languages;  ///< in which it is meant to be complete; left out: those that occur in it
  std::optional<Viewpoint> viewpoint;
  std::string level;  ///< of variants of one form, such as basic
  std::vector<ChoiceList> choice_lists;
  std::vector<Variable> variables;
  std::optional<Scoring> scoring;
  static void describe(base::Fields<Definition>& field);

  /// Describes what a definition holds beside title and items, for requests and answers that hold a definition.
  template <class T>
  static void describe_rest(base::Fields<T>& field) {
    field("description", &T::description, "What the form is for, by language.",
          {.multiline = true, .quiet = true, .longest = 4000});
    field("languages", &T::languages, "The languages in which it is meant to be complete.",
          {.quiet = true, .most = 50});
    field("viewpoint", &T::viewpoint, "Whether clients speak of themselves, or somebody observes.");
    field("level", &T::level, "Its level, of variants of one form.", {.quiet = true, .longest = 64});
    field("choice_lists", &T::choice_lists, "Choices that items share.", {.quiet = true, .most = 500});
    field("variables", &T::variables, "Named expressions, seen everywhere in the form.", {.quiet = true, .most = 500});
    field("scoring", &T::scoring, "What is computed of the answers.");
  }
};

/// Whether items of a kind take an answer themselves.
bool takes_answer(ItemKind kind);
/// Whether they hold other items and nothing else.
bool holds_items(ItemKind kind);
/// Whether an item's answers stand in occurrences: a repeat, and what takes several answers but a multiple choice
/// without items below.
bool takes_occurrences(const Item& item);

}  // namespace mukana::forms

namespace mukana::base {

template <>
struct Codes<forms::ItemKind> {
  static constexpr std::array<std::string_view, 15> names{
      "single_choice", "multiple_choice", "scale", "boolean", "integer", "text",           "display", "decimal", "date",
      "time",          "open_choice",     "group", "repeat",  "matrix",  "functional_task"};
};
template <>
struct Codes<forms::Viewpoint> {
  static constexpr std::array<std::string_view, 2> names{"own", "observer"};
};

}  // namespace mukana::base
