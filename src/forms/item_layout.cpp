// The items of a definition in document order, with where their answers will stand.
#include <algorithm>

#include "forms/definition_rules.hpp"

namespace mukana::forms {
namespace {

constexpr std::size_t most_items = 10'000;

class Layout {
 public:
  Layout(Program& program, Faults& faults) : program_(program), faults_(faults) {}

  void run() {
    program_.frame_types.push_back({none, none, 0, 0});
    add_all(program_.definition.items, none, 0, "/items");
    program_.has_occurrences = program_.frame_types.size() > 1;
  }

 private:
  CompiledItem& at(Index index) { return program_.items[static_cast<std::size_t>(index)]; }

  void add_all(const std::vector<Item>& items, Index parent, Index frame_type, const std::string& path) {
    for (std::size_t i = 0; i < items.size(); ++i) add(items[i], parent, frame_type, base::join_path(path, i));
  }

  void add(const Item& item, Index parent, Index frame_type, std::string path) {
    if (program_.items.size() >= most_items) {
      faults_.add(base::Status::limit, "TOO_MANY", "A form has too many items.", path);
      return;
    }
    const auto index = static_cast<Index>(program_.items.size());
    CompiledItem made;
    made.item = &item;
    made.parent = parent;
    made.frame_type = frame_type;
    made.place = program_.frame_types[static_cast<std::size_t>(frame_type)].cells++;
    made.path = path;
    made.is_several = item.kind == ItemKind::multiple_choice || item.several;
    made.choices = choices_of(item, parent);
    take_bounds(made, parent);
    const bool parent_may_hide = parent != none && (at(parent).may_hide || takes_answer(at(parent).item->kind));
    made.may_hide = item.visible_when.has_value() || parent_may_hide;
    if (takes_occurrences(item)) {
      made.opens = static_cast<Index>(program_.frame_types.size());
      const Index depth = program_.frame_types[static_cast<std::size_t>(frame_type)].depth + 1;
      program_.frame_types.push_back({index, frame_type, 0, depth});
    }
    const Index inner = made.opens != none ? made.opens : frame_type;
    program_.items.push_back(std::move(made));
    at(index).is_duplicate = !program_.item_by_id.emplace(item.id.text, index).second;
    add_all(item.items, index, inner, base::join_path(path, "items"));
    at(index).end = static_cast<Index>(program_.items.size());
  }

  const std::vector<Choice>* choices_of(const Item& item, Index parent) {
    if (!item.choices.empty()) return &item.choices;
    if (!item.choice_list.empty()) {
      for (const ChoiceList& list : program_.definition.choice_lists) {
        if (list.id.text == item.choice_list) return &list.choices;
      }
    }
    const bool may_share = item.kind == ItemKind::single_choice || item.kind == ItemKind::multiple_choice ||
                           item.kind == ItemKind::open_choice;
    const bool is_row = parent != none && at(parent).item->kind == ItemKind::matrix;
    return may_share && is_row ? at(parent).choices : nullptr;
  }

  void take_bounds(CompiledItem& made, Index parent) {
    const Item& item = *made.item;
    made.minimum = item.minimum;
    made.maximum = item.maximum;
    const bool is_row = parent != none && at(parent).item->kind == ItemKind::matrix;
    const bool may_share =
        item.kind == ItemKind::scale || item.kind == ItemKind::integer || item.kind == ItemKind::decimal;
    if (is_row && may_share) {
      if (!made.minimum) made.minimum = at(parent).minimum;
      if (!made.maximum) made.maximum = at(parent).maximum;
    }
    if (item.kind == ItemKind::functional_task) {
      if (!made.minimum) made.minimum = base::Decimal{1, 0};
      if (!made.maximum) made.maximum = base::Decimal{5, 0};
    }
  }

  Program& program_;
  Faults& faults_;
};

}  // namespace

void lay_out_items(Program& program, Faults& faults) { Layout(program, faults).run(); }

}  // namespace mukana::forms
