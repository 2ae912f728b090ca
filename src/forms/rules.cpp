#include "mukana/forms/rules.hpp"

#include <algorithm>

namespace mukana::forms {

using base::Failure;
using base::Refusal;
using base::Status;

namespace {

constexpr std::size_t longest_code = 64;
constexpr std::size_t longest_text = 10'000;

bool takes_choices(ItemKind kind) { return kind == ItemKind::single_choice || kind == ItemKind::multiple_choice; }
bool takes_bounds(ItemKind kind) { return kind == ItemKind::scale || kind == ItemKind::integer; }

// A code is stored with spaces between several of them.
bool is_code(std::string_view code) {
  return !code.empty() && code.size() <= longest_code &&
         std::all_of(code.begin(), code.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

class Faults {
 public:
  void add(Status status, std::string code, std::string message, std::string path) {
    found_.push_back({status, std::move(code), std::move(message), std::move(path)});
  }
  std::vector<Failure> take() { return std::move(found_); }

 private:
  std::vector<Failure> found_;
};

void check_choices(const Item& item, const std::string& path, Faults& faults) {
  const std::string choices = base::join_path(path, "choices");
  if (takes_choices(item.kind) && item.choices.empty()) {
    faults.add(Status::argument, "NO_CHOICES", "A choice item offers choices.", choices);
  }
  if (!takes_choices(item.kind) && !item.choices.empty()) {
    faults.add(Status::argument, "CHOICES_NOT_TAKEN", "An item of this kind offers no choices.", choices);
  }
  for (std::size_t i = 0; i < item.choices.size(); ++i) {
    const std::string& code = item.choices[i].code;
    const std::string at = base::join_path(base::join_path(choices, i), "code");
    if (!is_code(code)) {
      faults.add(Status::argument, "BAD_CODE", "A code has 1 to 64 printable ASCII characters without a space.", at);
    }
    const auto before = item.choices.begin() + static_cast<std::ptrdiff_t>(i);
    const auto same = [&](const Choice& other) { return other.code == code; };
    if (std::any_of(item.choices.begin(), before, same)) {
      faults.add(Status::argument, "DUPLICATE_CODE", "Two choices of an item have one code.", at);
    }
  }
}

void check_bounds(const Item& item, const std::string& path, Faults& faults) {
  const std::string minimum = base::join_path(path, "minimum");
  const std::string maximum = base::join_path(path, "maximum");
  if (!takes_bounds(item.kind)) {
    const char* message = "An item of this kind has no bounds.";
    if (item.minimum) faults.add(Status::argument, "BOUND_NOT_TAKEN", message, minimum);
    if (item.maximum) faults.add(Status::argument, "BOUND_NOT_TAKEN", message, maximum);
    return;
  }
  if (item.kind == ItemKind::scale) {
    if (!item.minimum) faults.add(Status::argument, "NO_BOUND", "A scale has a lowest value.", minimum);
    if (!item.maximum) faults.add(Status::argument, "NO_BOUND", "A scale has a highest value.", maximum);
  }
  if (item.minimum && item.maximum && *item.maximum <= *item.minimum) {
    faults.add(Status::argument, "BOUNDS_CROSSED", "The highest value lies above the lowest.", maximum);
  }
}

Refusal as_one(const std::vector<Failure>& faults) {
  if (faults.empty()) return std::nullopt;
  Failure one = faults.front();
  if (faults.size() == 1) return one;
  one.message = std::to_string(faults.size()) + " faults:";
  for (const Failure& fault : faults) one.message += " " + fault.code + " at " + fault.path + ";";
  one.message.back() = '.';
  return one;
}

const Item* find_item(const Definition& definition, std::string_view id) {
  const auto found = std::find_if(definition.items.begin(), definition.items.end(),
                                  [&](const Item& item) { return item.id.text == id; });
  return found == definition.items.end() ? nullptr : &*found;
}

bool offers(const Item& item, std::string_view code) {
  return std::any_of(item.choices.begin(), item.choices.end(),
                     [&](const Choice& choice) { return choice.code == code; });
}

// What is wrong with one answer to an item.
class AnswerCheck {
 public:
  AnswerCheck(const Item& item, const AnswerValue& value, std::string path, Faults& faults)
      : item_(item), value_(value), path_(std::move(path)), faults_(faults) {}

  void run() {
    switch (item_.kind) {
      case ItemKind::single_choice: return with<std::string>([this](const std::string& code) { check_code(code); });
      case ItemKind::multiple_choice: return with<CodeList>([this](const CodeList& codes) { check_codes(codes); });
      case ItemKind::scale:
      case ItemKind::integer: return with<std::int64_t>([this](std::int64_t number) { check_range(number); });
      case ItemKind::boolean: return with<bool>([](bool) {});
      case ItemKind::text: return with<std::string>([this](const std::string& text) { check_length(text); });
      case ItemKind::display:
        return faults_.add(Status::argument, "NOT_ASKED", "A display item takes no answer.", path_);
    }
  }

 private:
  template <class T, class Check>
  void with(const Check& check) {
    if (const T* value = std::get_if<T>(&value_)) {
      check(*value);
    } else {
      faults_.add(Status::format, "WRONG_TYPE", "The answer is of another kind than the item asks for.", path_);
    }
  }
  void check_code(const std::string& code) {
    if (!offers(item_, code)) faults_.add(Status::argument, "UNKNOWN_CHOICE", "The item has no such choice.", path_);
  }
  void check_codes(const CodeList& codes) {
    for (auto code = codes.begin(); code != codes.end(); ++code) {
      check_code(*code);
      if (std::find(codes.begin(), code, *code) != code) {
        faults_.add(Status::argument, "DUPLICATE_CHOICE", "A choice is taken once.", path_);
      }
    }
  }
  void check_range(std::int64_t number) {
    if ((item_.minimum && number < *item_.minimum) || (item_.maximum && number > *item_.maximum)) {
      faults_.add(Status::argument, "OUT_OF_RANGE", "The number is outside the item's range.", path_);
    }
  }
  void check_length(const std::string& text) {
    if (text.size() > longest_text) faults_.add(Status::limit, "TOO_LONG", "The text is too long.", path_);
  }

  const Item& item_;
  const AnswerValue& value_;
  std::string path_;
  Faults& faults_;
};

bool is_skipped(const AnswerValue& value) { return std::holds_alternative<std::monostate>(value); }

}  // namespace

std::vector<Failure> faults_of(const Definition& definition) {
  Faults faults;
  if (definition.items.empty()) faults.add(Status::argument, "NO_ITEMS", "A form has items.", "/items");
  for (std::size_t i = 0; i < definition.items.size(); ++i) {
    const Item& item = definition.items[i];
    const std::string path = base::join_path("/items", i);
    const auto before = definition.items.begin() + static_cast<std::ptrdiff_t>(i);
    const auto same = [&](const Item& other) { return other.id == item.id; };
    if (std::any_of(definition.items.begin(), before, same)) {
      faults.add(Status::argument, "DUPLICATE_ITEM", "Two items have one id.", base::join_path(path, "id"));
    }
    check_choices(item, path, faults);
    check_bounds(item, path, faults);
    if (item.required && item.kind == ItemKind::display) {
      faults.add(Status::argument, "NOT_ASKED", "A display item asks for nothing.", base::join_path(path, "required"));
    }
  }
  return faults.take();
}

Refusal check_definition(const Definition& definition) { return as_one(faults_of(definition)); }

std::vector<Failure> faults_of(const Definition& definition, std::span<const Answer> answers) {
  Faults faults;
  for (const Answer& answer : answers) {
    const std::string path = base::join_path("/answers", answer.item);
    const Item* item = find_item(definition, answer.item);
    if (item == nullptr) {
      faults.add(Status::argument, "UNKNOWN_ITEM", "The form has no such item.", path);
    } else if (!is_skipped(answer.value)) {
      AnswerCheck(*item, answer.value, path, faults).run();
    }
  }
  for (const Item& item : definition.items) {
    if (!item.required) continue;
    const bool is_answered = std::any_of(answers.begin(), answers.end(), [&](const Answer& answer) {
      return answer.item == item.id.text && !is_skipped(answer.value);
    });
    if (!is_answered) {
      faults.add(Status::format, "MISSING_ANSWER", "The item is required.", base::join_path("/answers", item.id.text));
    }
  }
  return faults.take();
}

Refusal check_answers(const Definition& definition, std::span<const Answer> answers) {
  return as_one(faults_of(definition, answers));
}

Refusal check_may_redefine(bool is_same, std::int64_t responses) {
  if (is_same || responses == 0) return std::nullopt;
  return Failure{Status::conflict, "FORM_VERSION_ANSWERED",
                 "This version was answered and stays as it is: define the next one.", "/version"};
}

Refusal check_answering(const Answering& answering) {
  if (!answering.anonymous) {
    if (answering.has_respondent) return std::nullopt;
    return Failure{Status::format, "MISSING_FIELD", "A response is somebody's, or anonymous.", "/respondent"};
  }
  if (answering.has_respondent) {
    return Failure{Status::argument, "ANONYMOUS_RESPONDENT", "An anonymous response names nobody.", "/respondent"};
  }
  if (answering.has_id) {
    return Failure{Status::argument, "ANONYMOUS_ID", "The id of an anonymous response is made here, at random.", "/id"};
  }
  return std::nullopt;
}

std::optional<std::string> counted_text(ItemKind kind, const AnswerValue& value) {
  if (is_skipped(value) || kind == ItemKind::text) return std::nullopt;
  if (const bool* truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (const auto* code = std::get_if<std::string>(&value)) return *code;
  std::string joined;
  for (const std::string& code : std::get<CodeList>(value)) {
    if (!joined.empty()) joined += ' ';
    joined += code;
  }
  return joined;
}

std::optional<std::int64_t> counted_number(const AnswerValue& value) {
  if (const bool* truth = std::get_if<bool>(&value)) return *truth ? 1 : 0;
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
  return std::nullopt;
}

}  // namespace mukana::forms
