#include "forms/occurrences.hpp"

#include <algorithm>

#include "mukana/base/failure.hpp"
#include "mukana/forms/rules.hpp"

namespace mukana::forms {
namespace {

class Walk {
 public:
  explicit Walk(std::span<const std::string> hidden) : hidden_(hidden.begin(), hidden.end()) {}

  // `place` is that of the answers, as the hidden ones are named; `within` the occurrence that they stand in.
  void items(const std::vector<Item>& items, std::span<const Answer> answers, const std::string& place,
             const std::string& within, std::int64_t instance) {
    for (const Item& item : items) {
      const std::string here = base::join_path(place, item.id.text);
      if (hidden_.contains(here)) continue;
      const auto answer =
          std::find_if(answers.begin(), answers.end(), [&](const Answer& found) { return found.item == item.id.text; });
      const bool is_answered = answer != answers.end();
      if (is_answered && !answer->occurrences.empty()) {
        occurrences(item, *answer, here, within);
      } else if (is_answered && instance > 0 && takes_answer(item.kind)) {
        add(item, answer->value, state_of(*answer), within, instance);
      }
      if (!takes_occurrences(item)) this->items(item.items, answers, place, within, instance);
    }
  }

  std::vector<CountedOccurrence> take() { return std::move(counted_); }

 private:
  void occurrences(const Item& item, const Answer& answer, const std::string& here, const std::string& within) {
    const bool is_repeat = item.kind == ItemKind::repeat;
    for (std::size_t i = 0; i < answer.occurrences.size(); ++i) {
      const Occurrence& occurrence = answer.occurrences[i];
      const auto instance = static_cast<std::int64_t>(i) + 1;
      const std::string numbered = (within.empty() ? "" : within + "/") + item.id.text + "/" + std::to_string(instance);
      const bool is_skipped = !is_repeat && std::holds_alternative<std::monostate>(occurrence.value);
      add(item, occurrence.value, is_skipped ? AnswerState::skipped : AnswerState::answered, numbered, instance);
      const std::string below = base::join_path(here, i);
      items(item.items, occurrence.items, is_repeat ? below : below + "/items", numbered, instance);
    }
  }

  void add(const Item& item, const AnswerValue& value, AnswerState state, const std::string& occurrence,
           std::int64_t instance) {
    std::optional<std::string> text = counted_text(item.kind, value);
    if (const auto* written = std::get_if<std::string>(&value)) text = *written;
    counted_.push_back({occurrence, instance, &item, state, std::move(text), counted_number(value)});
  }

  std::set<std::string, std::less<>> hidden_;
  std::vector<CountedOccurrence> counted_;
};

}  // namespace

std::vector<CountedOccurrence> counted_occurrences(const Definition& definition, std::span<const Answer> answers,
                                                   std::span<const std::string> hidden) {
  Walk walk(hidden);
  walk.items(definition.items, answers, {}, {}, 0);
  return walk.take();
}

}  // namespace mukana::forms
