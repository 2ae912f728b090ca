// The fields of a form's definition, as requests give them and as they are stored.
#include "mukana/forms/types.hpp"

#include "base/describe.hpp"

namespace mukana::forms {

void Choice::describe(base::Fields<Choice>& field) {
  field("code", &Choice::code, "What is stored and counted; unique in its item.");
  field("text", &Choice::text, "What is shown, by language.", {.has_default = true});
}

void Item::describe(base::Fields<Item>& field) {
  field("id", &Item::id, "The item's id; unique in its form.");
  field("kind", &Item::kind, "What it asks for.");
  field("text", &Item::text, "What is asked, by language.", {.has_default = true, .multiline = true, .longest = 4000});
  field("choices", &Item::choices, "What may be chosen.", {.most = 500});
  field("minimum", &Item::minimum, "The lowest value of a scale or a number.");
  field("maximum", &Item::maximum, "The highest value of a scale or a number.");
  field("required", &Item::required, "Whether a response without an answer to it is refused.", {.has_default = true});
}

void Definition::describe(base::Fields<Definition>& field) {
  field("title", &Definition::title, "The form's title, by language.");
  field("items", &Definition::items, "Its items in their order.", {.most = 1000});
}

}  // namespace mukana::forms
