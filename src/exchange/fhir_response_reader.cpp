// QuestionnaireResponses in.
#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "mukana/base/failure.hpp"
#include "mukana/base/time.hpp"

#include "exchange/fhir_addresses.hpp"
#include "exchange/fhir_names.hpp"
#include "exchange/fhir_reader.hpp"
#include "exchange/fhir_response.hpp"

namespace mukana::exchange {

namespace json = boost::json;
using base::Failed;
using base::Status;
using forms::Item;
using forms::ItemKind;

namespace {

json::string_view key(std::string_view name) { return {name.data(), name.size()}; }
std::string_view view(const json::string& text) { return {text.data(), text.size()}; }

bool is_choice(ItemKind kind) {
  return kind == ItemKind::single_choice || kind == ItemKind::multiple_choice || kind == ItemKind::open_choice;
}

struct Reason {
  std::string_view fhir;
  std::string_view state;
};
constexpr std::array<Reason, 6> reasons{{{"asked-unknown", "do_not_know"},
                                         {"not-applicable", "not_applicable"},
                                         {"asked-declined", "refused"},
                                         {"not-asked", "not_asked"},
                                         {"unknown", "skipped"},
                                         {"temp-unknown", "do_not_know"}}};

class Reader {
 public:
  Reader(const forms::Definition& definition, LossReport& report) : definition_(definition), report_(report) {
    collect(definition.items);
  }

  void read_items(JsonElement& holder, json::object& answers) {
    for (JsonElement& element : holder.elements("item")) read_item(element, answers);
  }

 private:
  void collect(const std::vector<Item>& items) {
    for (const Item& item : items) {
      items_.emplace(item.id.text, &item);
      collect(item.items);
    }
  }

  void lose(std::string path, std::string element, LossReason reason, std::optional<std::string> item,
            std::string message) {
    report_.add({std::move(path), std::move(element), reason, std::move(item), {}, std::move(message)});
  }

  void read_item(JsonElement& element, json::object& answers) {
    const std::string link = element.text("linkId").value_or("");
    const auto found = items_.find(fhir::item_id_of(link));
    if (found == items_.end()) {
      return lose(element.path(), link, LossReason::not_in_form, {}, "The form has no such item.");
    }
    const Item& item = *found->second;
    for (const char* told_by_the_form : {"text", "_text", "definition", "type", "repeats"}) {
      element.take(told_by_the_form);
    }
    const auto state = read_state(element, item.id.text);
    switch (item.kind) {
      case ItemKind::repeat: {
        json::value& occurrences = answers[key(item.id.text)];
        if (!occurrences.is_array()) occurrences = json::array();
        json::object occurrence;
        read_items(element, occurrence);
        occurrences.get_array().push_back(std::move(occurrence));
        break;
      }
      case ItemKind::functional_task: read_task(element, item, answers); break;
      default: read_answers(element, item, answers); break;
    }
    if (state == "skipped") {
      answers[key(item.id.text)] = nullptr;
    } else if (state) {
      answers[key(item.id.text)] = json::object{{"state", key(*state)}};
    }
    element.lose_rest(report_, item.id.text);
  }

  std::optional<std::string_view> read_state(JsonElement& element, const std::string& item) {
    std::optional<std::string_view> state;
    for (JsonElement& extension : element.elements("extension")) {
      const std::string address = extension.text("url").value_or("");
      const auto [member, value] = fhir::value_of(extension, "value");
      if (address == fhir::absent_reason && value != nullptr && value->is_string()) {
        const std::string_view given = view(value->get_string());
        const auto* const found =
            std::find_if(reasons.begin(), reasons.end(), [&](const Reason& reason) { return reason.fhir == given; });
        if (found != reasons.end()) {
          state = found->state;
          continue;
        }
      }
      lose(extension.path(), address, LossReason::not_supported, item, "An extension that our answers do not know.");
    }
    return state;
  }

  void read_answers(JsonElement& element, const Item& item, json::object& answers) {
    json::array values;
    const bool occurrences = forms::takes_occurrences(item);
    for (JsonElement& answer : element.elements("answer")) {
      const auto [member, value] = fhir::value_of(answer, "value");
      std::optional<json::value> read;
      if (value != nullptr) read = value_of(item, answer.path_of(member), *value);
      json::object below;
      read_items(answer, occurrences ? below : answers);
      answer.lose_rest(report_, item.id.text);
      if (!read) continue;
      if (below.empty()) {
        values.push_back(std::move(*read));
      } else {
        values.push_back(json::object{{"value", std::move(*read)}, {"items", std::move(below)}});
      }
    }
    read_items(element, answers);  // of a group, and where a program puts them beside the answer
    if (!values.empty()) put(element, item, std::move(values), answers);
  }

  // Several answers may stand in several elements of one linkId, as some programs write them.
  void put(const JsonElement& element, const Item& item, json::array values, json::object& answers) {
    const auto refuse = [&](const std::string& path, std::string message) {
      lose(path, "answer", LossReason::not_supported, item.id.text, std::move(message));
    };
    const std::string path = element.path_of("answer");
    if (!forms::takes_answer(item.kind)) return refuse(path, "The item takes no answer.");
    json::value* known = answers.if_contains(key(item.id.text));
    if (forms::takes_occurrences(item) || item.kind == ItemKind::multiple_choice) {
      if (known == nullptr || !known->is_array()) known = &(answers[key(item.id.text)] = json::array());
      for (json::value& value : values) known->get_array().push_back(std::move(value));
      return;
    }
    const bool is_first = known == nullptr;
    if (is_first) answers[key(item.id.text)] = std::move(values.front());
    for (std::size_t i = is_first ? 1 : 0; i < values.size(); ++i) {
      refuse(base::join_path(path, i), "The item takes one answer.");
    }
  }

  std::optional<json::value> value_of(const Item& item, const std::string& path, const json::value& value) {
    if (value.is_object()) {
      JsonElement of(value.get_object(), path);
      if (const json::value* number = of.take("value")) {  // a quantity
        of.take(of.peek("code") != nullptr && of.text("code") == item.unit ? "unit" : "value");
        if (of.peek("unit") != nullptr && *of.peek("unit") == key(item.unit)) of.take("unit");
        of.lose_rest(report_, item.id.text);
        return *number;
      }
      const auto code = of.text("code");
      const auto system = of.text("system");
      const auto display = of.text("display");
      if (!code && !display) {
        lose(path, path.substr(path.rfind('/') + 1), LossReason::not_supported, item.id.text,
             "A value of this kind is not taken.");
        return std::nullopt;
      }
      for (const char* told_by_the_form : {"version", "userSelected"}) of.take(told_by_the_form);
      of.lose_rest(report_, item.id.text);
      std::string chosen = fhir::choice_code_of(code ? *code : *display);
      // A code that two terminologies have is told apart by its terminology.
      const std::string apart = fhir::choice_code_of(system.value_or("") + "|" + code.value_or(""));
      if (offers(item, apart)) chosen = apart;
      if (!is_choice(item.kind)) return json::value(code ? *code : *display);
      const bool open = item.kind == ItemKind::open_choice && !offers(item, chosen);
      return json::value(open && display ? *display : chosen);
    }
    if (!is_choice(item.kind)) return value;
    if (value.is_number()) return json::value(decimal_of(value, path).text());
    if (!value.is_string()) return value;
    const std::string chosen = fhir::choice_code_of(view(value.get_string()));
    return item.kind == ItemKind::open_choice && !offers(item, chosen) ? value : json::value(chosen);
  }

  bool offers(const Item& item, std::string_view code) const {
    const auto in = [&](const std::vector<forms::Choice>& choices) {
      return std::any_of(choices.begin(), choices.end(), [&](const auto& choice) { return choice.code == code; });
    };
    return in(item.choices) || std::any_of(definition_.choice_lists.begin(), definition_.choice_lists.end(),
                                           [&](const forms::ChoiceList& list) {
                                             return list.id.text == item.choice_list && in(list.choices);
                                           });
  }

  // The parts of a task are items of their own in FHIR.
  void read_task(JsonElement& element, const Item& item, json::object& answers) {
    json::object parts;
    for (JsonElement& part : element.elements("item")) {
      const std::string link = part.text("linkId").value_or("");
      if (!link.starts_with(item.id.text + ".")) {
        lose(part.path(), link, LossReason::not_in_form, item.id.text, "The task has no such part.");
        continue;
      }
      const std::string name = link.substr(item.id.text.size() + 1);
      for (JsonElement& answer : part.elements("answer")) {
        const auto [member, value] = fhir::value_of(answer, "value");
        if (value == nullptr) continue;
        if (!value->is_object()) {
          parts[key(name)] = *value;
          continue;
        }
        JsonElement coding(value->get_object(), part.path());
        parts[key(name)] = coding.text("code").value_or("");
      }
      part.take("text");
      part.lose_rest(report_, item.id.text);
    }
    if (!parts.empty()) answers[key(item.id.text)] = std::move(parts);
  }

  const forms::Definition& definition_;
  LossReport& report_;
  std::map<std::string, const Item*, std::less<>> items_;
};

}  // namespace

std::optional<NamedForm> named_form(const json::value& document) {
  const json::object* object = document.if_object();
  const json::value* found = object == nullptr ? nullptr : object->if_contains("questionnaire");
  if (found == nullptr || !found->is_string()) return std::nullopt;
  const std::string_view text = view(found->get_string());
  if (!text.starts_with(fhir::own_address)) return std::nullopt;
  const std::string_view address = text.substr(0, text.find('|'));
  NamedForm form{std::string(address), std::nullopt};
  std::int64_t version = 0;
  const auto* const end = text.data() + text.size();
  if (address.size() < text.size() && std::from_chars(text.data() + address.size() + 1, end, version).ptr == end) {
    form.version = version;
  }
  return form;
}

ImportedResponse read_questionnaire_response(const json::value& document, const forms::Definition& definition) {
  const json::object* object = document.if_object();
  if (object == nullptr) throw Failed(Status::format, "NO_RESPONSE", "This is no FHIR resource.");
  JsonElement root(*object, "");
  if (root.text("resourceType") != "QuestionnaireResponse") {
    throw Failed(Status::format, "NO_RESPONSE", "This is no FHIR QuestionnaireResponse.", "/resourceType");
  }
  const std::string status = root.text("status").value_or("completed");
  if (status == "entered-in-error") {
    throw Failed(Status::refused, "ENTERED_IN_ERROR", "The response says that it was entered in error.", "/status");
  }
  LossReport report;
  if (status != "completed") {
    report.add({"/status", status, LossReason::not_kept, {}, {}, "It is taken as a response that was submitted."});
  }
  ImportedResponse response;
  root.take("questionnaire");
  if (const auto authored = root.text("authored")) {
    if (const auto instant = base::parse_instant(*authored)) {
      response.submitted_at = base::format_instant(*instant);
    } else if (const auto precise = base::parse_instant(fhir::to_milliseconds(*authored))) {
      response.submitted_at = base::format_instant(*precise);
    } else if (base::parse_date(*authored)) {
      response.submitted_on = *authored;
    } else {
      report.add({"/authored", "authored", LossReason::not_supported, {}, {}, "No instant and no day."});
    }
  }
  Reader(definition, report).read_items(root, response.answers);
  root.lose_rest(report, std::nullopt);
  response.losses = report.take();
  return response;
}

}  // namespace mukana::exchange
