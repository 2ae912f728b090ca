#include "forms/answers_json.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>
#include <cmath>

#include "base/json.hpp"
#include "base/text.hpp"
#include "forms/program.hpp"

namespace mukana::forms {

namespace json = boost::json;
using base::Failed;
using base::Status;

namespace {

std::string_view view(const json::string& text) { return {text.data(), text.size()}; }
std::string_view view(json::string_view text) { return {text.data(), text.size()}; }
json::string_view shown(std::string_view text) { return {text.data(), text.size()}; }

[[noreturn]] void refuse_type(const std::string& path) {
  throw Failed(Status::format, "WRONG_TYPE", "The answer is of another kind than the item asks for.", path);
}

std::string read_text(const json::value& value, const std::string& path) {
  const json::string* text = value.if_string();
  if (text == nullptr) refuse_type(path);
  base::require(base::check_text(view(*text), true, path));
  return std::string(view(*text));
}

template <class Enumeration>
Enumeration read_code(const json::value& value, const std::string& path) {
  const auto code = base::from_code<Enumeration>(read_text(value, path));
  if (!code) throw Failed(Status::argument, "UNKNOWN_CODE", "The value is none of the list.", path);
  return *code;
}

AnswerValue read_scalar(const json::value& value, const std::string& path) {
  if (value.is_null()) return std::monostate();
  if (value.is_bool()) return value.get_bool();
  if (const std::int64_t* number = value.if_int64()) return *number;
  if (const double* number = value.if_double()) {
    if (std::trunc(*number) == *number && std::abs(*number) < 1e15) return static_cast<std::int64_t>(*number);
    const auto decimal = base::Decimal::from_double(*number);
    if (!decimal) throw Failed(Status::format, "OUT_OF_RANGE", "The number is outside its range.", path);
    return *decimal;
  }
  if (value.is_uint64()) throw Failed(Status::format, "OUT_OF_RANGE", "The number is outside its range.", path);
  return read_text(value, path);
}

class Reader {
 public:
  explicit Reader(const Program& program) : program_(program) {}

  std::vector<Answer> object(const json::value& value, const std::string& path) {
    const json::object* members = value.if_object();
    if (members == nullptr) {
      throw Failed(Status::format, "WRONG_TYPE", "The answers are an object of item to value.", path);
    }
    std::vector<Answer> answers;
    answers.reserve(members->size());
    for (const auto& member : *members) {
      const std::string id(view(member.key()));
      answers.push_back(answer(id, member.value(), base::join_path(path, id)));
    }
    return answers;
  }

 private:
  Answer answer(const std::string& id, const json::value& value, const std::string& path) {
    const auto found = program_.item_by_id.find(id);
    const Item* item =
        found == program_.item_by_id.end() ? nullptr : program_.items[static_cast<std::size_t>(found->second)].item;
    Answer made{id};
    if (const json::object* members = value.if_object()) {
      parts(made, item, *members, path);
    } else if (const json::array* list = value.if_array()) {
      several(made, item, *list, path);
    } else {
      made.value = read_scalar(value, path);
    }
    return made;
  }

  void parts(Answer& made, const Item* item, const json::object& members, const std::string& path) {
    if (const json::value* state = members.if_contains("state")) {
      const std::string here = base::join_path(path, "state");
      if (members.size() > 1) throw Failed(Status::argument, "UNKNOWN_FIELD", "A state stands alone.", path);
      made.other = read_code<AnswerState>(*state, here);
      if (*made.other == AnswerState::answered) refuse_type(here);
      if (*made.other == AnswerState::skipped) made.other.reset();  // the same as null
      return;
    }
    if (item == nullptr || item->kind != ItemKind::functional_task) refuse_type(path);
    TaskAnswer task;
    for (const auto& member : members) {
      const std::string_view key = view(member.key());
      const std::string here = base::join_path(path, key);
      if (key == "note") {
        task.note = member.value().is_null() ? std::string() : read_text(member.value(), here);
      } else if (key != "ease" && key != "result" && key != "assistance" && key != "held_by") {
        throw Failed(Status::argument, "UNKNOWN_FIELD", "A task has no such part.", here);
      } else if (member.value().is_null()) {
        continue;
      } else if (key == "ease") {
        const AnswerValue ease = read_scalar(member.value(), here);
        if (!std::holds_alternative<std::int64_t>(ease)) refuse_type(here);
        task.ease = std::get<std::int64_t>(ease);
      } else if (key == "result") {
        task.result = read_text(member.value(), here);
      } else if (key == "assistance") {
        task.assistance = read_code<Assistance>(member.value(), here);
      } else {
        task.held_by = read_code<DeviceHolder>(member.value(), here);
      }
    }
    if (task != TaskAnswer{}) made.value = std::move(task);
  }

  void several(Answer& made, const Item* item, const json::array& list, const std::string& path) {
    if (item != nullptr && item->kind == ItemKind::repeat) {
      for (std::size_t i = 0; i < list.size(); ++i) {
        made.occurrences.push_back({{}, object(list[i], base::join_path(path, i))});
      }
      return;
    }
    const bool has_items = item != nullptr && takes_occurrences(*item);
    const bool is_choice = item == nullptr || item->kind == ItemKind::multiple_choice || !item->several;
    if (is_choice && !has_items) {  // the codes of a multiple choice
      CodeList codes;
      for (const json::value& code : list) codes.push_back(read_text(code, path));
      made.value = std::move(codes);
      return;
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
      made.occurrences.push_back(element(list[i], base::join_path(path, i)));
    }
  }

  Occurrence element(const json::value& value, const std::string& path) {
    const json::object* members = value.if_object();
    if (members == nullptr) return {read_scalar(value, path), {}};
    Occurrence made;
    for (const auto& member : *members) {
      const std::string_view key = view(member.key());
      const std::string here = base::join_path(path, key);
      if (key == "value") {
        made.value = read_scalar(member.value(), here);
      } else if (key == "items") {
        made.items = object(member.value(), here);
      } else {
        throw Failed(Status::argument, "UNKNOWN_FIELD", "An answer among several is a value with items.", here);
      }
    }
    return made;
  }

  const Program& program_;
};

class Writer {
 public:
  explicit Writer(const Program& program) : program_(program) {}

  json::object object(std::span<const Answer> answers) const {
    std::vector<const Answer*> ordered;
    for (const Answer& answer : answers) ordered.push_back(&answer);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const Answer* a, const Answer* b) { return place(a->item) < place(b->item); });
    json::object made;
    for (const Answer* answer : ordered) made.emplace(shown(answer->item), value(*answer));
    return made;
  }

 private:
  Index place(const std::string& id) const {
    const auto found = program_.item_by_id.find(id);
    return found == program_.item_by_id.end() ? static_cast<Index>(program_.items.size()) : found->second;
  }

  static json::value scalar(const AnswerValue& value) {
    if (const bool* truth = std::get_if<bool>(&value)) return *truth;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return json::string(shown(*text));
    if (const auto* decimal = std::get_if<base::Decimal>(&value)) {
      if (decimal->is_whole()) return decimal->coefficient;
      return decimal->to_double();
    }
    if (const auto* codes = std::get_if<CodeList>(&value)) {
      json::array list;
      for (const std::string& code : *codes) list.emplace_back(shown(code));
      return list;
    }
    if (const auto* task = std::get_if<TaskAnswer>(&value)) return parts(*task);
    return nullptr;
  }

  static json::object parts(const TaskAnswer& task) {
    json::object made;
    if (task.ease) made.emplace("ease", *task.ease);
    if (task.result) made.emplace("result", shown(*task.result));
    if (task.assistance) made.emplace("assistance", shown(base::code(*task.assistance)));
    if (task.held_by) made.emplace("held_by", shown(base::code(*task.held_by)));
    if (!task.note.empty()) made.emplace("note", shown(task.note));
    return made;
  }

  json::value value(const Answer& answer) const {
    if (answer.other) return json::object{{"state", shown(base::code(*answer.other))}};
    if (answer.occurrences.empty()) return scalar(answer.value);
    const auto found = program_.item_by_id.find(answer.item);
    const bool is_repeat = found != program_.item_by_id.end() &&
                           program_.items[static_cast<std::size_t>(found->second)].item->kind == ItemKind::repeat;
    json::array list;
    for (const Occurrence& occurrence : answer.occurrences) {
      if (is_repeat) {
        list.emplace_back(object(occurrence.items));
      } else if (occurrence.items.empty()) {
        list.push_back(scalar(occurrence.value));
      } else {
        list.emplace_back(json::object{{"value", scalar(occurrence.value)}, {"items", object(occurrence.items)}});
      }
    }
    return list;
  }

  const Program& program_;
};

}  // namespace

std::vector<Answer> read_answers(const CompiledForm& form, const json::value& answers) {
  return Reader(form.program()).object(answers, "/answers");
}

json::value write_answers(const CompiledForm& form, std::span<const Answer> answers) {
  return Writer(form.program()).object(answers);
}

}  // namespace mukana::forms
