#pragma once
// Forms without rules and answers that fit them, made at random for properties.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <rapidcheck.h>
#include <string>
#include <utility>
#include <vector>

namespace mukana::exchange::test {

/// A form as JSON, answers to it, and the columns of its tables with what a mapping says of them.
class AnsweredForm {
 public:
  struct Choices {
    bool repeats = true;
    bool several = true;      ///< questions that take several answers
    bool task_states = true;  ///< tasks that were refused, and repeats
  };
  explicit AnsweredForm(Choices choices) : choices_(choices) {
    answers_ = boost::json::object();
    definition_["title"] = "T";
    definition_["items"] = items(0, answers_, "", "");
  }

  const boost::json::object& definition() const { return definition_; }
  const boost::json::object& answers() const { return answers_; }
  /// The fields of a mapping that reads the answers: columns are named `item`, within repeats `children/1 item`.
  const boost::json::object& fields() const { return fields_; }
  const std::vector<std::string>& repeats() const { return repeats_; }

 private:
  using object = boost::json::object;
  using array = boost::json::array;

  static int number(int low, int high) { return *rc::gen::inRange(low, high + 1); }
  static bool maybe() { return number(0, 2) == 0; }
  template <class... Words>
  static std::string one_of(Words... words) {
    const std::vector<std::string> all{words...};
    return all[static_cast<std::size_t>(number(0, static_cast<int>(all.size()) - 1))];
  }
  static boost::json::value state() {
    const std::string code = one_of("skipped", "do_not_know", "not_applicable", "refused", "not_asked");
    if (code == "skipped") return nullptr;
    return object{{"state", code}};
  }

  // What a mapping says of a column, by its state in parentheses (wide tables) and without (long ones).
  void field(const std::string& pointer, const std::string& column, const std::string& format, bool is_list = false) {
    object values;
    for (const char* code : {"skipped", "do_not_know", "not_applicable", "refused", "not_asked"}) {
      values[code] = object{{"state", code}};
      values["(" + std::string(code) + ")"] = object{{"state", code}};
    }
    if (format == "boolean") values["true"] = true, values["false"] = false;
    object form{{"column", column}, {"required", false}, {"values", std::move(values)}};
    if (format != "boolean" && format != "state") form["format"] = format;
    if (is_list) form["split"] = " ";
    fields_["/answers" + pointer] = std::move(form);
  }

  array items(int depth, object& answers, const std::string& pointer, const std::string& within) {
    array made;
    for (int i = 0, count = number(1, depth == 0 ? 6 : 3); i < count; ++i) {
      made.push_back(item(depth, answers, pointer, within));
    }
    return made;
  }

  object item(int depth, object& answers, const std::string& pointer, const std::string& within) {
    const std::string id = "q" + std::to_string(next_++);
    const int kind = number(0, depth < 2 ? 12 : 9);
    if (kind == 11 && choices_.repeats) return repeat(id, depth, answers, pointer, within);
    if (kind == 12 || kind == 11) {
      object group{{"id", id}, {"kind", "group"}};
      group["items"] = items(depth + 1, answers, pointer, within);
      return group;
    }
    object made = question(id, kind);
    const std::string column = within.empty() ? id : within + " " + id;
    const bool is_task = made.at("kind") == "functional_task";
    if (is_task) {
      for (const char* part : {"ease", "result", "assistance", "held_by", "note"}) {
        field(pointer + "/" + id + "/" + part, column + "." + part, std::string(part) == "ease" ? "integer" : "text");
      }
      if (choices_.task_states) field(pointer + "/" + id, column, "state");
    } else {
      field(pointer + "/" + id, column, format_, made.at("kind") == "multiple_choice");
    }
    const bool may_have_state = !is_task || choices_.task_states;
    const bool must_be_said = !within.empty() && answers.empty();
    if (maybe() && may_have_state) {
      answers[id] = state();
    } else if (must_be_said || !maybe()) {
      answers[id] = answer(kind);
    }
    return made;
  }

  object repeat(const std::string& id, int depth, object& answers, const std::string& pointer,
                const std::string& within) {
    repeats_.push_back(within.empty() ? id : within + " " + id);
    object made{{"id", id}, {"kind", "repeat"}};
    const int first = next_;
    array occurrences;
    for (int i = 0, count = number(1, 3); i < count; ++i) {
      next_ = first;
      object occurrence;
      const std::string numbered = (within.empty() ? "" : within + "/") + id + "/" + std::to_string(i + 1);
      const std::string here = pointer + "/" + id + "/" + std::to_string(i);
      // Every occurrence asks for the same: one question of each of these kinds.
      array items;
      for (const int kind : {4, 6, 2}) {
        const std::string inner = "q" + std::to_string(next_++);
        items.push_back(question(inner, kind));
        field(here + "/" + inner, numbered + " " + inner, format_, kind == 2);
        if (kind == 4 || !maybe()) occurrence[inner] = maybe() ? state() : answer(kind);
      }
      if (depth < 1 && i == 0 && count == 1 && maybe())
        items.push_back(repeat(next_id(), 2, occurrence, here, numbered));
      made["items"] = std::move(items);
      occurrences.push_back(std::move(occurrence));
    }
    answers[id] = std::move(occurrences);
    if (choices_.task_states && choices_.several && maybe()) answers[id] = state();
    return made;
  }

  std::string next_id() { return "q" + std::to_string(next_++); }

  object question(const std::string& id, int kind) {
    const array codes{object{{"code", "a"}}, object{{"code", "b-2"}}, object{{"code", "7"}}};
    format_ = "text";
    switch (kind) {
      case 0: return {{"id", id}, {"kind", "single_choice"}, {"choices", codes}};
      case 1: return {{"id", id}, {"kind", "open_choice"}, {"choices", codes}};
      case 2: return {{"id", id}, {"kind", "multiple_choice"}, {"choices", codes}};
      case 3: format_ = "integer"; return {{"id", id}, {"kind", "scale"}, {"minimum", -3}, {"maximum", 9}};
      case 4: format_ = "integer"; return {{"id", id}, {"kind", "integer"}};
      case 5: format_ = "decimal"; return {{"id", id}, {"kind", "decimal"}};
      case 6: format_ = "boolean"; return {{"id", id}, {"kind", "boolean"}};
      case 7: return {{"id", id}, {"kind", "date"}};
      case 8: return {{"id", id}, {"kind", "time"}};
      case 9: return {{"id", id}, {"kind", "functional_task"}};
      default:
        if (choices_.several) return {{"id", id}, {"kind", "text"}, {"several", true}};
        return {{"id", id}, {"kind", "text"}};
    }
  }

  boost::json::value answer(int kind) {
    switch (kind) {
      case 0: return boost::json::string(one_of("a", "b-2", "7"));
      case 1: return boost::json::string(one_of("a", "7", "oma; \"sana\"", "Mitä?"));
      case 2: return maybe() ? array{"a", "7"} : array{"b-2"};
      case 3: return number(-3, 9);
      case 4: return number(-1000, 1000);
      case 5: return number(-50, 50) + 0.25;
      case 6: return number(0, 1) == 1;
      case 7: return boost::json::string(one_of("2021-02-28", "1999-12-31"));
      case 8: return boost::json::string(one_of("09:30:00", "23:59:59"));
      case 9: {
        object task{{"ease", number(1, 5)}};
        if (maybe()) task["result"] = boost::json::string(one_of("done", "partly"));
        if (maybe()) task["assistance"] = "with_help";
        if (maybe()) task["held_by"] = "client";
        if (maybe()) task["note"] = boost::json::string(one_of("ok", "a;b \"c\""));
        return task;
      }
      default: {
        const std::string text = one_of("sana", "kaksi sanaa", "a;b \"c\"", "rivi\nrivi");
        if (choices_.several)
          return maybe() ? array{"eka", boost::json::string(text)} : array{boost::json::string(text)};
        return boost::json::string(text);
      }
    }
  }

  Choices choices_;
  int next_ = 0;
  std::string format_;
  object definition_;
  object answers_;
  object fields_;
  std::vector<std::string> repeats_;
};

}  // namespace mukana::exchange::test
