// The items of a Questionnaire.
#include <algorithm>
#include <array>

#include "base/json.hpp"
#include "exchange/fhir_addresses.hpp"
#include "exchange/fhir_names.hpp"
#include "exchange/fhir_reader.hpp"

namespace mukana::exchange::fhir {

namespace json = boost::json;
using base::Decimal;
using base::Failed;
using base::Status;
using forms::Item;
using forms::ItemKind;

namespace {

bool has_control(JsonElement& extension, std::string_view wanted) {
  const auto [member, value] = value_of(extension, "value");
  if (value == nullptr || !value->is_object()) return false;
  const json::value* codings = value->get_object().if_contains("coding");
  if (codings == nullptr || !codings->is_array()) return false;
  return std::any_of(codings->get_array().begin(), codings->get_array().end(), [&](const json::value& coding) {
    const json::value* code = coding.is_object() ? coding.get_object().if_contains("code") : nullptr;
    return code != nullptr && code->is_string() &&
           std::string_view(code->get_string().data(), code->get_string().size()) == wanted;
  });
}

/// Whether a value is one that an item of this kind may begin with.
bool is_of_kind(const forms::Literal& literal, ItemKind kind) {
  const auto* text = std::get_if<std::string>(&literal);
  const auto* number = std::get_if<Decimal>(&literal);
  switch (kind) {
    case ItemKind::boolean: return std::holds_alternative<bool>(literal);
    case ItemKind::integer:
    case ItemKind::scale: return number != nullptr && number->is_whole();
    case ItemKind::decimal: return number != nullptr;
    case ItemKind::date: return text != nullptr && base::parse_date(*text).has_value();
    case ItemKind::single_choice:
    case ItemKind::open_choice:
    case ItemKind::text:
    case ItemKind::time: return text != nullptr;
    default: return false;
  }
}

/// Where an item says what it offers.
std::string options_path(const JsonElement& element) {
  if (element.peek("answerOption") != nullptr) return element.path_of("answerOption");
  return element.peek("answerValueSet") != nullptr ? element.path_of("answerValueSet") : element.path();
}

std::optional<std::int64_t> count_of(const json::value* value) {
  if (value == nullptr || !value->is_int64()) return std::nullopt;
  return value->get_int64();
}

}  // namespace

Item QuestionnaireReader::read_item(JsonElement& element, const KnownItem* parent) {
  Item item;
  const auto link = element.text("linkId");
  if (!link || link->empty()) {
    throw Failed(Status::format, "MISSING_FIELD", "An item has a linkId.", element.path_of("linkId"));
  }
  item.id.text = item_id_of(*link);
  const std::string& id = item.id.text;
  if (id != *link) lose(element.path_of("linkId"), "linkId", LossReason::renamed, &id, "It is no id here.");
  KnownItem& known = known_.add(*link, id, parent);
  item.text = texts(element, "text", &id);
  read_prefix(element, item);
  item.required = element.truth("required").value_or(false);
  item.read_only = element.truth("readOnly").value_or(false);
  item.longest = element.integer("maxLength");
  for (JsonElement& code : element.elements("code")) {
    forms::Coding coding;
    coding.system = code.text("system").value_or("");
    coding.code = code.text("code").value_or("");
    coding.text = texts(code, "display", &id);
    code.lose_rest(report_, id);
    if (coding.code.empty()) {
      lose(code.path(), "code", LossReason::without_meaning, &id, "It names no code.");
    } else {
      item.codes.push_back(std::move(coding));
    }
  }
  bool several = false;
  item.kind = kind_of(element, item, several);
  known.repeats = several;
  for (JsonElement& extension : element.elements("extension")) read_item_extension(extension, item, known);
  Options options;
  read_options(element, options, known, id);
  item.choices = std::move(options.choices);
  item.choice_list = options.list;
  settle(element, item, several);
  known.is_choice = item.kind == ItemKind::single_choice || item.kind == ItemKind::multiple_choice ||
                    item.kind == ItemKind::open_choice;
  known.holds_answer = item.kind != ItemKind::group && item.kind != ItemKind::repeat && item.kind != ItemKind::display;
  known.is_date = item.kind == ItemKind::date;
  known.takes_list = item.kind == ItemKind::multiple_choice || (several && known.holds_answer);
  read_initial(element, item, known, options);
  if (element.peek("enableWhen") != nullptr) {
    pending_.push_back({Pending::Kind::conditions, &known, element.path_of("enableWhen"), {}, {}, &element.object()});
    element.take("enableWhen");
    element.take("enableBehavior");
  }
  read_children(element, item, known);
  element.lose_rest(report_, id);
  return item;
}

// Our items have one prefix, whatever the language.
void QuestionnaireReader::read_prefix(JsonElement& element, Item& item) {
  base::Texts prefix = texts(element, "prefix", &item.id.text);
  if (prefix.by_language.empty()) return;
  const auto own = prefix.by_language.find(language_);
  const auto taken = own == prefix.by_language.end() ? prefix.by_language.begin() : own;
  item.prefix = std::move(taken->second);
  if (prefix.by_language.size() == 1) return;
  lose(element.path_of("_prefix"), "prefix", LossReason::not_kept, &item.id.text,
       "An item has one prefix, whatever the language.");
}

ItemKind QuestionnaireReader::kind_of(JsonElement& element, Item& item, bool& several) {
  struct Known {
    std::string_view type;
    ItemKind kind;
    std::string_view lost;
  };
  static constexpr std::array<Known, 16> types{
      {{"group", ItemKind::group, ""},
       {"display", ItemKind::display, ""},
       {"boolean", ItemKind::boolean, ""},
       {"decimal", ItemKind::decimal, ""},
       {"integer", ItemKind::integer, ""},
       {"date", ItemKind::date, ""},
       {"time", ItemKind::time, ""},
       {"string", ItemKind::text, ""},
       {"text", ItemKind::text, ""},
       {"choice", ItemKind::single_choice, ""},
       {"open-choice", ItemKind::open_choice, ""},
       {"quantity", ItemKind::decimal, ""},
       {"dateTime", ItemKind::text, "A date with a time is taken as a text."},
       {"url", ItemKind::text, "An address is taken as a text."},
       {"attachment", ItemKind::display, "A file cannot be answered: the item is only shown."},
       {"reference", ItemKind::display, "A reference cannot be answered: the item is only shown."}}};
  several = element.truth("repeats").value_or(false);
  auto type = element.text("type");
  if (!type) {
    // Without a type an item with items is a group, and another one is shown.
    type = element.peek("item") != nullptr ? "group" : "display";
    lose(element.path_of("type"), "type", LossReason::without_meaning, &item.id.text,
         "The item has no type: it is taken as a " + *type + ".");
  }
  const auto* const found =
      std::find_if(types.begin(), types.end(), [&](const Known& known) { return known.type == *type; });
  if (found == types.end()) {
    throw Failed(Status::format, "UNKNOWN_TYPE", "There is no such type of an item.", element.path_of("type"));
  }
  if (!found->lost.empty()) {
    lose(element.path_of("type"), *type, LossReason::not_supported, &item.id.text, std::string(found->lost));
  }
  return found->kind;
}

void QuestionnaireReader::read_item_extension(JsonElement& extension, Item& item, KnownItem& known) {
  const std::string address = extension.text("url").value_or("");
  if (address == item_control) {
    const bool is_slider = has_control(extension, "slider");
    if (is_slider && item.kind == ItemKind::integer) {
      known.slider = extension.path();
      return;
    }
  }
  if (address == target_constraint || address == questionnaire_constraint) {
    pending_.push_back({Pending::Kind::constraint, &known, extension.path(), {}, {}, &extension.object()});
    return;
  }
  const auto [member, value] = value_of(extension, "value");
  if (value != nullptr && value->is_object()) {
    JsonElement expression(value->get_object(), extension.path_of(member));
    const std::string name = expression.text("name").value_or("");
    const std::string text = expression.text("expression").value_or("");
    const auto wait = [&, source = &value->get_object()](Pending::Kind kind) {
      pending_.push_back({kind, &known, extension.path(), text, name, source});
    };
    if (address == variable_address) {
      if (expression.text("language").value_or("") == "text/fhirpath") variables_.push_back({name, text, &known});
      return wait(Pending::Kind::variable);
    }
    if (address == calculated) return wait(Pending::Kind::calculate);
    if (address == enable_when_expression) return wait(Pending::Kind::condition);
    if (address == initial_expression || address == initial_expression_of_r4) return wait(Pending::Kind::initial);
    if (address == unit) {
      JsonElement coding(value->get_object(), extension.path_of(member));
      const auto code = coding.text("code");
      item.unit = code ? *code : coding.text("display").value_or("");
      coding.lose_rest(report_, item.id.text);
      return;
    }
  }
  if (address == hidden && value != nullptr && value->is_bool()) {
    item.hidden = value->get_bool();
  } else if (address == instruction && value != nullptr && value->is_string() && item.help.by_language.empty()) {
    item.help = texts(extension, member, &item.id.text);
  } else if (address == minimum_occurs && count_of(value)) {
    item.minimum_occurrences = count_of(value);
  } else if (address == maximum_occurs && count_of(value)) {
    item.maximum_occurrences = count_of(value);
  } else if ((address == minimum_value || address == maximum_value) && value != nullptr) {
    if (read_bounds(item, *value, address == minimum_value, extension.path())) return;
    lose(extension.path(), address, LossReason::not_supported, &item.id.text,
         "A bound of this kind is not taken by an item of this type.");
  } else if (address == own_item && value != nullptr && value->is_string()) {
    own_items_[item.id.text] = base::parse_json({value->get_string().data(), value->get_string().size()});
  } else {
    lose(extension.path(), address, is_layout(address) ? LossReason::not_kept : LossReason::not_supported,
         &item.id.text,
         is_layout(address) ? "How an item looks is not kept." : "An extension that our forms do not know.");
  }
}

bool QuestionnaireReader::read_bounds(Item& item, const json::value& value, bool lowest, const std::string& path) {
  if (value.is_string()) {
    const auto date = base::parse_date({value.get_string().data(), value.get_string().size()});
    if (item.kind != ItemKind::date || !date) return false;
    (lowest ? item.earliest : item.latest) = *date;
    return true;
  }
  if (!value.is_number()) return false;
  (lowest ? item.minimum : item.maximum) = decimal_of(value, path);
  return true;
}

// An answer to begin with, as a value of the item's kind; nothing where it is none.
std::optional<forms::Literal> QuestionnaireReader::initial_of(JsonElement& initial, const Item& item,
                                                              const KnownItem& known) {
  const auto [member, value] = value_of(initial, "value");
  if (value == nullptr) return std::nullopt;
  std::optional<forms::Literal> literal = literal_of(*value, initial.path_of(member));
  if (value->is_object()) {
    JsonElement of(value->get_object(), initial.path_of(member));
    if (known.is_choice) {
      const auto code = of.text("code");
      const std::string* found = known.code_of(of.text("system").value_or(""), code.value_or(""));
      if (found != nullptr) literal = forms::Literal(*found);
      of.take("display");
      if (found != nullptr) of.lose_rest(report_, item.id.text);
    } else if (const json::value* number = of.take("value")) {
      literal = literal_of(*number, initial.path_of(member));
      lose_unit(of, item.unit, item.id.text);
    }
  } else if (known.is_choice && literal) {
    const auto* number = std::get_if<Decimal>(&*literal);
    const auto* text = std::get_if<std::string>(&*literal);
    const std::string* found = known.code_of("", number != nullptr ? number->text() : text != nullptr ? *text : "");
    if (found != nullptr) {
      literal = forms::Literal(*found);
    } else if (item.kind != ItemKind::open_choice || text == nullptr) {
      literal.reset();
    }
  }
  if (!literal || !is_of_kind(*literal, item.kind)) return std::nullopt;
  return literal;
}

void QuestionnaireReader::read_initial(JsonElement& element, Item& item, const KnownItem& known,
                                       const Options& options) {
  std::vector<JsonElement> given = element.elements("initial");
  const std::size_t amount = given.size() + options.initial.size();
  const std::string member = given.empty() ? "answerOption" : "initial";
  const auto lost = [&](const std::string& path, std::string message) {
    lose(path, "initial", LossReason::not_supported, &item.id.text, std::move(message));
  };
  if (amount > 0 && known.takes_list) {
    return lost(element.path_of(member), "An item that takes several answers begins with none.");
  }
  if (amount > 1) lost(element.path_of(member), "Only one answer to begin with is taken.");
  for (JsonElement& initial : given) {
    if (item.initial) break;
    if (auto literal = initial_of(initial, item, known)) {
      item.initial = forms::Expression::of_value(std::move(*literal));
      if (item.kind == ItemKind::date) {
        item.initial = forms::Expression::call(forms::Operator::date, {std::move(*item.initial)});
      }
      placed_.push_back(
          {item.id.text, "initial", {initial.path(), "initial", LossReason::not_supported, item.id.text, {}, {}}});
    } else {
      lost(initial.path(), "This answer to begin with is none that the item takes.");
    }
    initial.lose_rest(report_, item.id.text);
  }
  if (!item.initial && !options.initial.empty()) {
    item.initial = forms::Expression::of_value(options.initial.front());
  }
}

// Repeats become the kinds that take several; what makes no sense of a kind is said and left out.
void QuestionnaireReader::settle(JsonElement& element, Item& item, bool several) {
  const KnownItem& known = *known_.find_id(item.id.text);
  const std::string& id = item.id.text;
  const bool offers = !item.choices.empty() || !item.choice_list.empty();
  if (item.kind == ItemKind::text && offers) item.kind = ItemKind::single_choice;
  if (item.kind == ItemKind::single_choice && !offers) {
    item.kind = ItemKind::text;
    lose(options_path(element), "answerOption", LossReason::not_supported, &id,
         "The choices are not in the file: the answer is taken as a text.");
  } else if (item.kind == ItemKind::open_choice && !offers) {
    item.kind = ItemKind::text;
  } else if (offers && item.kind != ItemKind::single_choice && item.kind != ItemKind::open_choice) {
    item.choices.clear();
    item.choice_list.clear();
    lose(options_path(element), "answerOption", LossReason::not_supported, &id,
         "An item of this type offers no choices here.");
  }
  if (item.kind == ItemKind::integer && !known.slider.empty()) {
    if (item.minimum && item.maximum) {
      item.kind = ItemKind::scale;
    } else {
      lose(known.slider, item_control, LossReason::not_kept, &id, "A scale has a lowest and a highest value.");
    }
  }
  if (several) {
    if (item.kind == ItemKind::group) {
      item.kind = ItemKind::repeat;
    } else if (item.kind == ItemKind::single_choice) {
      item.kind = ItemKind::multiple_choice;
    } else if (item.kind != ItemKind::display) {
      item.several = true;
    }
  }
  const auto drop = [&](auto& field, std::string_view what) {
    if (!field) return;
    field.reset();
    lose(element.path(), what, LossReason::without_meaning, &id, "It means nothing for an item of this type.");
  };
  if (!several || item.kind == ItemKind::display) {
    if (item.minimum_occurrences == 1) item.minimum_occurrences.reset();  // which `required` says
    if (item.maximum_occurrences == 1) item.maximum_occurrences.reset();
    drop(item.minimum_occurrences, minimum_occurs);
    drop(item.maximum_occurrences, maximum_occurs);
  }
  const bool numeric = item.kind == ItemKind::integer || item.kind == ItemKind::decimal || item.kind == ItemKind::scale;
  if (!numeric) {
    drop(item.minimum, minimum_value);
    drop(item.maximum, maximum_value);
    if (!item.unit.empty()) {
      item.unit.clear();
      lose(element.path(), unit, LossReason::without_meaning, &id, "It means nothing for an item of this type.");
    }
  }
  if (item.kind != ItemKind::text && item.kind != ItemKind::open_choice) drop(item.longest, "maxLength");
  settle_demands(element, item);
}

// FHIR lets a group be required as a whole; here its items are. A task of ours is a group in FHIR alone.
void QuestionnaireReader::settle_demands(JsonElement& element, Item& item) {
  const bool is_display = item.kind == ItemKind::display;
  if (own_items_.contains(item.id.text) || (!is_display && item.kind != ItemKind::group)) return;
  if (std::exchange(item.required, false)) {
    lose(element.path_of("required"), "required", is_display ? LossReason::without_meaning : LossReason::not_supported,
         &item.id.text,
         is_display ? "What is only shown asks for nothing." : "A group is not required as a whole: its items may be.");
  }
  if (is_display && std::exchange(item.read_only, false)) {
    lose(element.path_of("readOnly"), "readOnly", LossReason::without_meaning, &item.id.text,
         "What is only shown asks for nothing.");
  }
}

// A display below an item that only helps to answer it.
bool QuestionnaireReader::is_help(const json::object& child) const {
  JsonElement element(child, "");
  if (element.text("type") != "display" || child.contains("enableWhen") || child.contains("item")) return false;
  std::vector<JsonElement> extensions = element.elements("extension");
  return extensions.size() == 1 && extensions[0].text("url") == item_control && has_control(extensions[0], "help");
}

void QuestionnaireReader::read_children(JsonElement& element, Item& item, const KnownItem& known) {
  for (JsonElement& child : element.elements("item")) {
    if (item.help.by_language.empty() && is_help(child.object())) {
      child.take("linkId");
      child.take("type");
      child.take("extension");
      item.help = texts(child, "text", &item.id.text);
      child.lose_rest(report_, item.id.text);
      continue;
    }
    item.items.push_back(read_item(child, &known));
  }
}

}  // namespace mukana::exchange::fhir
