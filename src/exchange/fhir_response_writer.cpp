// QuestionnaireResponses out.
#include <algorithm>
#include <array>

#include "base/json.hpp"
#include "exchange/fhir_addresses.hpp"
#include "exchange/fhir_names.hpp"
#include "exchange/fhir_response.hpp"
#include "exchange/fhir_writer.hpp"

namespace mukana::exchange {

namespace json = boost::json;
using forms::Item;
using forms::ItemKind;

namespace {

json::string_view key(std::string_view name) { return {name.data(), name.size()}; }

struct Reason {
  std::string_view state;
  std::string_view fhir;
};
constexpr std::array<Reason, 5> reasons{{{"do_not_know", "asked-unknown"},
                                         {"not_applicable", "not-applicable"},
                                         {"refused", "asked-declined"},
                                         {"not_asked", "not-asked"},
                                         {"skipped", "unknown"}}};

json::array absent(std::string_view state) {
  const auto* const found =
      std::find_if(reasons.begin(), reasons.end(), [&](const Reason& reason) { return reason.state == state; });
  const std::string_view reason = found == reasons.end() ? "unknown" : found->fhir;
  return {fhir::extension_of(fhir::absent_reason, "valueCode", fhir::json_text(reason))};
}

class Writer {
 public:
  explicit Writer(const forms::Definition& definition) : definition_(definition) {}

  json::array write_items(const std::vector<Item>& items, const json::object& answers) const {
    json::array written;
    for (const Item& item : items) write_item(item, answers, written);
    return written;
  }

 private:
  static json::object begin(const Item& item) { return {{"linkId", fhir::json_text(item.id.text)}}; }

  void write_item(const Item& item, const json::object& answers, json::array& into) const {
    const json::value* answer = answers.if_contains(key(item.id.text));
    if (item.kind == ItemKind::group || item.kind == ItemKind::matrix) {
      json::object group = begin(item);
      json::array below = write_items(item.items, answers);
      if (answer != nullptr && !below.empty()) group["item"] = std::move(below);
      if (answer == nullptr && below.empty()) return;
      if (!below.empty()) group["item"] = std::move(below);
      into.push_back(std::move(group));
    } else if (item.kind == ItemKind::repeat) {
      if (answer == nullptr) return;
      if (!answer->is_array()) return write_question(item, *answer, answers, into);  // refused, or not asked
      for (const json::value& occurrence : answer->get_array()) {
        json::object group = begin(item);
        json::array below = write_items(item.items, occurrence.as_object());
        if (!below.empty()) group["item"] = std::move(below);
        into.push_back(std::move(group));
      }
    } else if (answer != nullptr) {
      write_question(item, *answer, answers, into);
    } else if (forms::takes_answer(item.kind) || !item.items.empty()) {
      // What stands below an item without an answer was answered before it lost its own: it is kept.
      json::array below = write_items(item.items, answers);
      if (below.empty()) return;
      json::object question = begin(item);
      question["item"] = std::move(below);
      into.push_back(std::move(question));
    }
  }

  void write_question(const Item& item, const json::value& answer, const json::object& answers,
                      json::array& into) const {
    json::object question = begin(item);
    const json::object* members = answer.if_object();
    const json::value* state = members == nullptr ? nullptr : members->if_contains("state");
    if (answer.is_null()) {
      question["extension"] = absent("skipped");
    } else if (state != nullptr && state->is_string()) {
      question["extension"] = absent({state->get_string().data(), state->get_string().size()});
    } else if (item.kind == ItemKind::functional_task && members != nullptr) {
      question["item"] = write_task(item, *members);
    } else if (answer.is_array()) {
      json::array list;
      for (const json::value& one : answer.get_array()) list.push_back(write_answer(item, one));
      if (!list.empty()) question["answer"] = std::move(list);
    } else {
      json::object one = write_answer(item, answer);
      json::array below = forms::takes_occurrences(item) ? json::array() : write_items(item.items, answers);
      if (!below.empty()) one["item"] = std::move(below);
      question["answer"] = json::array{std::move(one)};
    }
    into.push_back(std::move(question));
  }

  json::object write_answer(const Item& item, const json::value& given) const {
    json::object answer;
    const json::object* members = given.if_object();
    const json::value* value = members == nullptr ? &given : members->if_contains("value");
    if (value != nullptr) put_value(answer, item, *value);
    const json::value* below = members == nullptr ? nullptr : members->if_contains("items");
    if (below != nullptr && below->is_object()) {
      json::array items = write_items(item.items, below->get_object());
      if (!items.empty()) answer["item"] = std::move(items);
    }
    return answer;
  }

  void put_value(json::object& into, const Item& item, const json::value& value) const {
    switch (item.kind) {
      case ItemKind::boolean: into["valueBoolean"] = value; return;
      case ItemKind::integer:
      case ItemKind::scale: into["valueInteger"] = value; return;
      case ItemKind::decimal: into["valueDecimal"] = value; return;
      case ItemKind::date: into["valueDate"] = value; return;
      case ItemKind::time: {
        std::string time(value.as_string().data(), value.as_string().size());
        if (time.size() == 5) time += ":00";  // FHIR's times have seconds
        into["valueTime"] = fhir::json_text(time);
        return;
      }
      case ItemKind::single_choice:
      case ItemKind::multiple_choice:
      case ItemKind::open_choice: put_choice(into, item, value); return;
      default: into["valueString"] = value; return;
    }
  }

  void put_choice(json::object& into, const Item& item, const json::value& value) const {
    const std::string code(value.as_string().data(), value.as_string().size());
    const forms::Choice* choice = find_choice(item, code);
    if (choice == nullptr && item.kind == ItemKind::open_choice) {
      into["valueString"] = value;
      return;
    }
    json::object coding{{"code", value}};
    if (choice != nullptr && !choice->system.empty() && choice->system.find(' ') == std::string::npos) {
      coding["system"] = fhir::json_text(choice->system);
    }
    if (choice != nullptr && !choice->text.in("").empty()) coding["display"] = fhir::json_text(choice->text.in(""));
    into["valueCoding"] = std::move(coding);
  }

  const forms::Choice* find_choice(const Item& item, std::string_view code) const {
    const auto in = [&](const std::vector<forms::Choice>& choices) -> const forms::Choice* {
      const auto found =
          std::find_if(choices.begin(), choices.end(), [&](const auto& one) { return one.code == code; });
      return found == choices.end() ? nullptr : &*found;
    };
    for (const forms::ChoiceList& list : definition_.choice_lists) {
      if (list.id.text == item.choice_list) return in(list.choices);
    }
    return in(item.choices);
  }

  static json::array write_task(const Item& item, const json::object& parts) {
    json::array written;
    for (const auto& part : parts) {
      const std::string_view name(part.key().data(), part.key().size());
      json::object one;
      if (name == "ease") {
        one["valueInteger"] = part.value();
      } else if (name == "note") {
        one["valueString"] = part.value();
      } else {
        one["valueCoding"] = json::object{{"code", part.value()}};
      }
      json::object held{{"linkId", fhir::json_text(item.id.text + "." + std::string(name))},
                        {"answer", json::array{std::move(one)}}};
      written.push_back(std::move(held));
    }
    return written;
  }

  const forms::Definition& definition_;
};

}  // namespace

json::value write_questionnaire_response(const forms::Definition& definition, std::string_view form,
                                         std::int64_t version, const json::value& response) {
  json::object written{{"resourceType", "QuestionnaireResponse"}, {"status", "completed"}};
  written["questionnaire"] = fhir::json_text(fhir::form_address(form) + "|" + std::to_string(version));
  const json::object& members = response.as_object();
  if (const json::value* at = members.if_contains("submitted_at")) {
    written["authored"] = *at;
  } else if (const json::value* on = members.if_contains("submitted_on")) {
    written["authored"] = *on;
  }
  const json::value* answers = members.if_contains("answers");
  if (answers != nullptr && answers->is_object()) {
    json::array items = Writer(definition).write_items(definition.items, answers->get_object());
    if (!items.empty()) written["item"] = std::move(items);
  }
  return written;
}

}  // namespace mukana::exchange
