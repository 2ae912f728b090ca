// What is wrong with the answers of a response: their types, choices and bounds wherever they stand; what is required
// and what they must meet only where they are shown.
#include <algorithm>

#include "mukana/forms/rules.hpp"

#include "forms/characters.hpp"
#include "forms/definition_rules.hpp"
#include "forms/evaluator_place.hpp"
#include "forms/faults.hpp"

namespace mukana::forms {

using base::Decimal;
using base::Status;

namespace {

constexpr std::size_t longest_text = 10'000;
constexpr std::int64_t most_occurrences = 1'000;

bool is_time(std::string_view text) {
  const bool has_seconds = text.size() == 8;
  if (text.size() != 5 && !has_seconds) return false;
  const auto two = [&](std::size_t at, int most) {
    if (text[at] < '0' || text[at] > '9' || text[at + 1] < '0' || text[at + 1] > '9') return false;
    return (text[at] - '0') * 10 + (text[at + 1] - '0') <= most;
  };
  return two(0, 23) && text[2] == ':' && two(3, 59) && (!has_seconds || (text[5] == ':' && two(6, 59)));
}

// What is wrong with one answer by its item's kind.
class ValueCheck {
 public:
  ValueCheck(const CompiledItem& compiled, std::string path, Faults& faults)
      : compiled_(compiled), item_(*compiled.item), path_(std::move(path)), faults_(faults) {}

  void one(const AnswerValue& value) {
    switch (item_.kind) {
      case ItemKind::single_choice:
      case ItemKind::multiple_choice: return with<std::string>(value, [this](const auto& code) { check_code(code); });
      case ItemKind::scale:
      case ItemKind::integer: return check_whole(value);
      case ItemKind::decimal: return check_decimal(value);
      case ItemKind::boolean: return with<bool>(value, [](bool) {});
      case ItemKind::open_choice:
      case ItemKind::text: return with<std::string>(value, [this](const auto& text) { check_text(text); });
      case ItemKind::date: return with<std::string>(value, [this](const auto& text) { check_date(text); });
      case ItemKind::time:
        return with<std::string>(value, [this](const auto& text) {
          if (!is_time(text)) wrong(Status::format, "BAD_TIME", "A time HH:MM or HH:MM:SS is expected here.");
        });
      case ItemKind::functional_task: return with<TaskAnswer>(value, [this](const auto& task) { check_task(task); });
      case ItemKind::display:
      case ItemKind::group:
      case ItemKind::matrix:
      case ItemKind::repeat: return wrong(Status::argument, "NOT_ASKED", "The item takes no answer.");
    }
  }

  void codes(const CodeList& codes) {
    for (auto code = codes.begin(); code != codes.end(); ++code) {
      if (item_.kind == ItemKind::multiple_choice) {
        check_code(*code);
        if (std::find(codes.begin(), code, *code) != code) {
          wrong(Status::argument, "DUPLICATE_CHOICE", "A choice is taken once.");
        }
      } else {
        one(AnswerValue(*code));
      }
    }
    if (codes.size() > 1 &&
        std::any_of(codes.begin(), codes.end(), [&](const auto& code) { return is_exclusive(code); })) {
      wrong(Status::argument, "EXCLUSIVE_CHOICE", "A choice that stands alone was taken with others.");
    }
  }

  void wrong(Status status, const char* code, const char* message) { faults_.add(status, code, message, path_); }

 private:
  template <class T, class Check>
  void with(const AnswerValue& value, const Check& check) {
    if (const T* typed = std::get_if<T>(&value)) return check(*typed);
    wrong(Status::format, "WRONG_TYPE", "The answer is of another kind than the item asks for.");
  }

  const Choice* find(std::string_view code) const {
    if (compiled_.choices == nullptr) return nullptr;
    const auto found = std::find_if(compiled_.choices->begin(), compiled_.choices->end(),
                                    [&](const Choice& choice) { return choice.code == code; });
    return found == compiled_.choices->end() ? nullptr : &*found;
  }
  bool is_exclusive(std::string_view code) const {
    const Choice* choice = find(code);
    return choice != nullptr && choice->exclusive;
  }
  void check_code(const std::string& code) {
    if (find(code) == nullptr) wrong(Status::argument, "UNKNOWN_CHOICE", "The item has no such choice.");
  }
  void check_range(const std::optional<Decimal>& number) {
    const bool is_out = !number || (compiled_.minimum && *number < *compiled_.minimum) ||
                        (compiled_.maximum && *number > *compiled_.maximum);
    if (is_out) wrong(Status::argument, "OUT_OF_RANGE", "The number is outside the item's range.");
  }
  void check_whole(const AnswerValue& value) {
    with<std::int64_t>(value, [this](std::int64_t number) { check_range(Decimal::of(number)); });
  }
  void check_decimal(const AnswerValue& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return check_range(Decimal::of(*whole));
    with<Decimal>(value, [this](const Decimal& number) { check_range(number); });
  }
  void check_text(const std::string& text) {
    const bool is_long = text.size() > longest_text ||
                         (item_.longest && count_characters(text) > static_cast<std::size_t>(*item_.longest));
    if (is_long) wrong(Status::limit, "TOO_LONG", "The text is too long.");
  }
  void check_date(const std::string& text) {
    const auto date = base::parse_date(text);
    if (!date) return wrong(Status::format, "BAD_DATE", "A date YYYY-MM-DD that exists is expected here.");
    if ((item_.earliest && *date < *item_.earliest) || (item_.latest && *date > *item_.latest)) {
      wrong(Status::argument, "OUT_OF_RANGE", "The date is outside the item's range.");
    }
  }
  void check_task(const TaskAnswer& task) {
    if (task.ease) check_range(Decimal::of(*task.ease));
    if (task.note.size() > longest_text) wrong(Status::limit, "TOO_LONG", "The note is too long.");
    if (!task.result) return;
    const bool is_known = compiled_.choices != nullptr
                              ? find(*task.result) != nullptr
                              : std::find(task_results.begin(), task_results.end(), *task.result) != task_results.end();
    if (!is_known) wrong(Status::argument, "UNKNOWN_CHOICE", "The task has no such result.");
  }

  const CompiledItem& compiled_;
  const Item& item_;
  std::string path_;
  Faults& faults_;
};

class AnswersCheck {
 public:
  AnswersCheck(const Program& program, Sheet& sheet, Interpreter& interpreter, Faults& faults)
      : program_(program), sheet_(sheet), interpreter_(interpreter), faults_(faults) {}

  void run(std::span<const Answer> answers) {
    check_all(answers, 0, "/answers");
    for (const CompiledItem& item : program_.items) {
      for (std::size_t at = 0; at < sheet_.frame_count(); ++at) {
        const auto frame = static_cast<Index>(at);
        if (sheet_.frame(frame).type == item.frame_type && is_shown(sheet_, item, frame)) check_shown(item, frame);
      }
    }
  }

 private:
  void check_all(std::span<const Answer> answers, Index frame_type, const std::string& path) {
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
      const std::string here = base::join_path(path, answer->item);
      const auto found = program_.item_by_id.find(answer->item);
      const CompiledItem* item =
          found == program_.item_by_id.end() ? nullptr : &program_.items[static_cast<std::size_t>(found->second)];
      if (item == nullptr) {
        faults_.wrong("UNKNOWN_ITEM", "The form has no such item.", here);
      } else if (item->frame_type != frame_type) {
        faults_.wrong("WRONG_PLACE", "The item's answers stand in another place.", here);
      } else {
        check_answer(*answer, *item, here);
      }
    }
  }

  void check_answer(const Answer& answer, const CompiledItem& item, const std::string& path) {
    const AnswerState state = state_of(answer);
    ValueCheck check(item, path, faults_);
    if (!takes_answer(item.item->kind) && item.item->kind != ItemKind::repeat) {
      if (state != AnswerState::skipped) check.wrong(Status::argument, "NOT_ASKED", "The item takes no answer.");
      return;
    }
    if (state != AnswerState::answered) {
      const auto& offered = item.item->states;
      const bool is_offered = state == AnswerState::skipped || offered.empty() ||
                              std::find(offered.begin(), offered.end(), state) != offered.end();
      if (!is_offered) check.wrong(Status::argument, "STATE_NOT_OFFERED", "The item does not take this state.");
      return;
    }
    if (item.item->kind == ItemKind::repeat) {
      if (!std::holds_alternative<std::monostate>(answer.value)) {
        check.wrong(Status::format, "WRONG_TYPE", "A repeat is a list of its occurrences.");
      }
    } else if (!item.is_several) {
      if (!answer.occurrences.empty()) {
        return check.wrong(Status::format, "WRONG_TYPE", "The item takes one answer.");
      }
      return check.one(answer.value);
    } else if (const auto* codes = std::get_if<CodeList>(&answer.value)) {
      check.codes(*codes);
    } else if (!std::holds_alternative<std::monostate>(answer.value)) {
      check.wrong(Status::format, "WRONG_TYPE", "The item takes several answers, as a list.");
    }
    check_occurrences(answer, item, path);
  }

  void check_occurrences(const Answer& answer, const CompiledItem& item, const std::string& path) {
    CodeList codes;
    for (std::size_t i = 0; i < answer.occurrences.size(); ++i) {
      const Occurrence& occurrence = answer.occurrences[i];
      const std::string here = base::join_path(path, i);
      if (item.item->kind == ItemKind::repeat) {
        check_all(occurrence.items, item.opens, here);
        continue;
      }
      ValueCheck(item, here, faults_).one(occurrence.value);
      if (const auto* code = std::get_if<std::string>(&occurrence.value)) codes.push_back(*code);
      if (occurrence.items.empty()) continue;
      if (item.opens == none) {
        faults_.wrong("WRONG_PLACE", "The item has no items below its answers.", here);
      } else {
        check_all(occurrence.items, item.opens, base::join_path(here, "items"));
      }
    }
    if (item.item->kind == ItemKind::multiple_choice && !codes.empty()) {
      std::vector<base::Failure> found;
      Faults among(found);
      ValueCheck(item, path, among).codes(codes);
      for (base::Failure& fault : found) {  // each code was looked at before
        if (fault.code != "UNKNOWN_CHOICE") faults_.add(fault.status, fault.code, fault.message, fault.path);
      }
    }
  }

  std::string path_of(const CompiledItem& item, Index frame) const {
    return "/answers" + place_of(program_, sheet_, item, frame);
  }

  void check_shown(const CompiledItem& item, Index frame) {
    const Cell& cell = sheet_.cell(frame, item);
    const bool is_lacking = !cell.is_said || cell.state == AnswerState::skipped;
    if (item.item->required && is_lacking && item.calculate == none) {
      faults_.add(Status::format, "MISSING_ANSWER", "The item is required.", path_of(item, frame));
    }
    if (cell.is_answered()) {
      check_amount(item, frame, cell);
      if (item.choice_filter != none) check_filter(item, frame);
    }
    if (item.constraints.empty() || (takes_answer(item.item->kind) && !cell.is_answered())) return;
    for (std::size_t i = 0; i < item.constraints.size(); ++i) {
      if (!interpreter_.run(item.constraints[i], frame).is_false()) continue;
      const std::string_view text = item.item->constraints[i].message.in("en");
      faults_.add(Status::argument, "CONSTRAINT_NOT_MET",
                  text.empty() ? "The answer does not meet what the form asks of it." : std::string(text),
                  path_of(item, frame));
    }
  }

  void check_amount(const CompiledItem& item, Index frame, const Cell& cell) {
    if (item.opens == none && !item.is_several) return;
    const bool is_list = cell.value.type == ValueType::list;
    const auto amount = is_list ? static_cast<std::int64_t>(cell.value.list_count()) : std::int64_t{cell.frames};
    if (amount < item.item->minimum_occurrences.value_or(0)) {
      faults_.wrong("TOO_FEW", "There are fewer answers than the form asks for.", path_of(item, frame));
    }
    if (amount > item.item->maximum_occurrences.value_or(most_occurrences)) {
      faults_.wrong("TOO_MANY", "There are more answers than the form takes.", path_of(item, frame));
    }
  }

  void check_filter(const CompiledItem& item, Index frame) {
    const auto is_offered = [&](const Value& value) {
      if (value.choice() < 0 || item.choices == nullptr) return true;
      const Choice& choice = (*item.choices)[static_cast<std::size_t>(value.choice())];
      return !interpreter_.run_for_choice(item.choice_filter, frame, choice).is_false();
    };
    const Value taken = interpreter_.answer(item, frame, Part::whole);
    std::vector<Value> all{taken};
    if (taken.type == ValueType::list) {
      all.clear();
      for (std::size_t i = 0; i < taken.list_count(); ++i) all.push_back(interpreter_.in_list(taken, i));
    }
    if (!std::all_of(all.begin(), all.end(), is_offered)) {
      faults_.wrong("CHOICE_NOT_OFFERED", "The choice is not offered beside the other answers.", path_of(item, frame));
    }
  }

  const Program& program_;
  Sheet& sheet_;
  Interpreter& interpreter_;
  Faults& faults_;
};

}  // namespace

void check_value(const CompiledItem& item, const AnswerValue& value, std::string path, Faults& faults) {
  ValueCheck(item, std::move(path), faults).one(value);
}

std::string place_of(const Program& program, const Sheet& sheet, const CompiledItem& item, Index frame) {
  if (item.frame_type == 0) return base::join_path({}, item.item->id.text);
  const Frame& inner = sheet.frame(frame);
  const Index owner = program.frame_types[static_cast<std::size_t>(item.frame_type)].owner;
  const CompiledItem& above = program.items[static_cast<std::size_t>(owner)];
  std::string path =
      base::join_path(place_of(program, sheet, above, inner.parent), static_cast<std::size_t>(inner.position - 1));
  if (above.item->kind != ItemKind::repeat) path += "/items";
  return base::join_path(path, item.item->id.text);
}

std::vector<base::Failure> faults_of_answers(const Program& program, Sheet& sheet, Interpreter& interpreter,
                                             std::span<const Answer> answers) {
  std::vector<base::Failure> found;
  Faults faults(found);
  AnswersCheck(program, sheet, interpreter, faults).run(answers);
  return found;
}

}  // namespace mukana::forms
