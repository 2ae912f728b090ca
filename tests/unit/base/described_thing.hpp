#pragma once
/// @file
/// A described struct with a field of every type, for the tests of what is made from a description.
#include <string>
#include <vector>

#include "base/json.hpp"

namespace mukana::test {

enum class Colour { red, light_blue };

struct Part {
  std::string name;
  std::int64_t count = 1;
  std::optional<Colour> colour;
  friend bool operator==(const Part&, const Part&) = default;
  static void describe(base::Fields<Part>& field);
};

struct Thing {
  base::Id id;
  std::string name;
  std::optional<std::string> note;
  std::int64_t count = 0;
  double weight = 0;
  bool ready = false;
  base::Date day;
  base::Instant at;
  std::optional<Colour> colour;
  base::Texts title;
  Part part;
  std::vector<Part> parts;
  std::vector<std::int64_t> numbers;
  std::vector<base::Id> others;
  std::optional<bool> holds;
  friend bool operator==(const Thing&, const Thing&) = default;
  static void describe(base::Fields<Thing>& field);
};

/// A request whose fields may all be left out, for one at a time.
struct Anything {
  std::optional<base::Id> id;
  std::optional<std::string> name;
  std::optional<std::string> note;
  std::optional<std::int64_t> count;
  std::optional<std::int64_t> free_count;
  std::optional<double> weight;
  std::optional<bool> ready;
  std::optional<base::Date> day;
  std::optional<base::Instant> at;
  std::optional<Colour> colour;
  std::optional<base::Texts> title;
  std::optional<Part> part;
  std::vector<Part> parts;
  std::vector<std::int64_t> numbers;
  std::vector<base::Date> days;
  boost::json::value any;
  static void describe(base::Fields<Anything>& field);
};

}  // namespace mukana::test

namespace mukana::base {
template <>
struct Codes<test::Colour> {
  static constexpr std::array<std::string_view, 2> names{"red", "light_blue"};
};
}  // namespace mukana::base

namespace mukana::test {

inline void Part::describe(base::Fields<Part>& field) {
  field("name", &Part::name, "Its name.");
  field("count", &Part::count, "How many.", {.has_default = true, .minimum = 1, .maximum = 9});
  field("co/lo~ur", &Part::colour, "Its colour, under a name that a path must escape.");
}

inline void Thing::describe(base::Fields<Thing>& field) {
  field("id", &Thing::id, "Its id.");
  field("name", &Thing::name, "Its name.", {.field_class = base::FieldClass::personal, .longest = 40});
  field("note", &Thing::note, "A note.", {.field_class = base::FieldClass::free_text, .multiline = true});
  field("count", &Thing::count, "How many.", {.minimum = -1000, .maximum = 1000});
  field("weight", &Thing::weight, "Its weight, kg.");
  field("ready", &Thing::ready, "Whether it is ready.");
  field("day", &Thing::day, "Its day.");
  field("at", &Thing::at, "Its instant.");
  field("colour", &Thing::colour, "Its colour.");
  field("title", &Thing::title, "Its title by language.");
  field("part", &Thing::part, "Its main part.");
  field("parts", &Thing::parts, "Its parts.");
  field("numbers", &Thing::numbers, "Some numbers.");
  field("others", &Thing::others, "Other things.");
  field("holds", &Thing::holds, "Whether it holds; null where nobody knows.", {.says_null = true});
}

inline void Anything::describe(base::Fields<Anything>& field) {
  field("id", &Anything::id, "An id.");
  field("name", &Anything::name, "A name.", {.longest = 10});
  field("note", &Anything::note, "A note.", {.multiline = true});
  field("count", &Anything::count, "A count.", {.minimum = 1, .maximum = 10});
  field("free_count", &Anything::free_count, "A count without bounds.");
  field("weight", &Anything::weight, "A weight.");
  field("ready", &Anything::ready, "A truth.");
  field("day", &Anything::day, "A day.");
  field("at", &Anything::at, "An instant.");
  field("colour", &Anything::colour, "A code.");
  field("title", &Anything::title, "A text by language.");
  field("part", &Anything::part, "A part.");
  field("parts", &Anything::parts, "Parts.", {.most = 3});
  field("numbers", &Anything::numbers, "Numbers.", {.minimum = 0, .maximum = 5});
  field("days", &Anything::days, "Days.");
  field("any", &Anything::any, "Any JSON.", {.has_default = true});
}

}  // namespace mukana::test
