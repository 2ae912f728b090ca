#include "mukana/forms/adapting.hpp"

#include <algorithm>
#include <map>
#include <string_view>

#include "base/describe.hpp"

namespace mukana::forms {

using base::Failure;
using base::Refusal;
using base::Status;

void ItemChange::describe(base::Fields<ItemChange>& field) {
  field("item", &ItemChange::item, "The item of the source.");
  field("leave_out", &ItemChange::leave_out, "Whether the copy goes without it, and without what is below it.",
        {.has_default = true});
  field("text", &ItemChange::text, "What is asked instead, by language.", {.multiline = true, .longest = 4000});
  field("help", &ItemChange::help, "What helps to answer instead, by language.", {.multiline = true, .longest = 4000});
  field("choices", &ItemChange::choices, "What may be chosen instead.", {.most = 500});
  field("minimum", &ItemChange::minimum, "The lowest value instead.");
  field("maximum", &ItemChange::maximum, "The highest value instead.");
  field("required", &ItemChange::required, "Whether it is required instead.");
  field("comparable", &ItemChange::comparable,
        "Whether answers to both may be compared; must be said where what is asked changes.");
  field("reason", &ItemChange::reason, "Why they may not, or why they may in spite of the change.",
        {.has_default = true, .multiline = true});
}

namespace {

using Changes = std::map<std::string_view, const ItemChange*>;

const Item* find(const std::vector<Item>& items, std::string_view id) {
  for (const Item& item : items) {
    if (item.id.text == id) return &item;
    if (const Item* inner = find(item.items, id)) return inner;
  }
  return nullptr;
}

bool changes_what_is_asked(const ItemChange& change) {
  return change.text || change.choices || change.minimum || change.maximum;
}

void adapt_all(std::vector<Item>& items, const base::Id& form, std::int64_t version, const Changes& changes) {
  const auto change_of = [&](const Item& item) -> const ItemChange* {
    const auto found = changes.find(item.id.text);
    return found == changes.end() ? nullptr : found->second;
  };
  items.erase(std::remove_if(items.begin(), items.end(),
                             [&](const Item& item) {
                               const ItemChange* change = change_of(item);
                               return change != nullptr && change->leave_out;
                             }),
              items.end());
  for (Item& item : items) {
    const ItemChange* change = change_of(item);
    if (takes_answer(item.kind)) item.origin = ItemOrigin{form, version, item.id, true, {}};
    if (change != nullptr) {
      if (change->text) item.text = *change->text;
      if (change->help) item.help = *change->help;
      if (change->choices) {
        item.choices = *change->choices;
        item.choice_list.clear();
      }
      if (change->minimum) item.minimum = change->minimum;
      if (change->maximum) item.maximum = change->maximum;
      if (change->required) item.required = *change->required;
      if (item.origin) {
        item.origin->comparable = change->comparable.value_or(true);
        item.origin->reason = change->reason;
      }
    }
    adapt_all(item.items, form, version, changes);
  }
}

}  // namespace

Refusal check_changes(const Definition& source, const std::vector<ItemChange>& changes) {
  Changes seen;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const ItemChange& change = changes[i];
    const std::string path = base::join_path("/changes", i);
    const auto wrong = [&](const char* code, const char* message, const char* field) {
      return Failure{Status::argument, code, message, base::join_path(path, field)};
    };
    if (find(source.items, change.item.text) == nullptr) {
      return wrong("UNKNOWN_ITEM", "The form has no such item.", "item");
    }
    if (!seen.emplace(change.item.text, &change).second)
      return wrong("DUPLICATE_ITEM", "An item changes once.", "item");
    if (change.leave_out) continue;
    if (changes_what_is_asked(change) && !change.comparable) {
      return wrong("COMPARABLE_NOT_SAID", "What is asked changes: whether both may be compared must be said.",
                   "comparable");
    }
    const bool needs_reason = change.comparable && (!*change.comparable || changes_what_is_asked(change));
    if (needs_reason && change.reason.empty()) return wrong("BLANK", "A reason is given.", "reason");
  }
  return std::nullopt;
}

Definition adapted(Definition source, const base::Id& form, std::int64_t version,
                   const std::vector<ItemChange>& changes) {
  Changes by_item;
  for (const ItemChange& change : changes) by_item.emplace(change.item.text, &change);
  adapt_all(source.items, form, version, by_item);
  return source;
}

}  // namespace mukana::forms
