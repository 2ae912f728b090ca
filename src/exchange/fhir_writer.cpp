// The items of a Questionnaire, written.
#include "exchange/fhir_writer.hpp"

#include <algorithm>
#include <array>

#include "mukana/base/id.hpp"

#include "exchange/fhir_addresses.hpp"
#include "exchange/fhir_names.hpp"

namespace mukana::exchange::fhir {

namespace json = boost::json;
using base::Texts;
using forms::Choice;
using forms::Definition;
using forms::Item;
using forms::ItemKind;

namespace {

bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

bool has_space(std::string_view text) { return text.find_first_of(" \t\r\n") != std::string_view::npos; }

json::object control(std::string_view code) {
  json::object coding{{"system", json_text(item_controls)}, {"code", json_text(code)}};
  return extension_of(item_control, "valueCodeableConcept", json::object{{"coding", json::array{coding}}});
}

std::string_view type_of(ItemKind kind) {
  switch (kind) {
    case ItemKind::single_choice:
    case ItemKind::multiple_choice: return "choice";
    case ItemKind::open_choice: return "open-choice";
    case ItemKind::scale:
    case ItemKind::integer: return "integer";
    case ItemKind::boolean: return "boolean";
    case ItemKind::text: return "text";
    case ItemKind::display: return "display";
    case ItemKind::decimal: return "decimal";
    case ItemKind::date: return "date";
    case ItemKind::time: return "time";
    case ItemKind::group:
    case ItemKind::repeat:
    case ItemKind::matrix:
    case ItemKind::functional_task: return "group";
  }
  return "group";
}

}  // namespace

json::string json_text(std::string_view text) { return json::string(text.data(), text.size()); }

std::string with_plain_blanks(std::string_view text, bool escaped) {
  struct Blank {
    std::string_view bytes;
    std::string_view escape;
  };
  static constexpr std::array<Blank, 20> blanks{{{"\xC2\xA0", "\\u00a0"},     {"\xEF\xBB\xBF", "\\ufeff"},
                                                 {"\xE1\x9A\x80", "\\u1680"}, {"\xE2\x80\x80", "\\u2000"},
                                                 {"\xE2\x80\x81", "\\u2001"}, {"\xE2\x80\x82", "\\u2002"},
                                                 {"\xE2\x80\x83", "\\u2003"}, {"\xE2\x80\x84", "\\u2004"},
                                                 {"\xE2\x80\x85", "\\u2005"}, {"\xE2\x80\x86", "\\u2006"},
                                                 {"\xE2\x80\x87", "\\u2007"}, {"\xE2\x80\x88", "\\u2008"},
                                                 {"\xE2\x80\x89", "\\u2009"}, {"\xE2\x80\x8A", "\\u200a"},
                                                 {"\xE2\x80\xA8", "\\u2028"}, {"\xE2\x80\xA9", "\\u2029"},
                                                 {"\xE2\x80\xAF", "\\u202f"}, {"\xE2\x81\x9F", "\\u205f"},
                                                 {"\xE3\x80\x80", "\\u3000"}, {"\f", "\\f"}}};
  std::string plain(text);
  for (const Blank& blank : blanks) {
    const std::string_view by = escaped ? blank.escape : " ";
    for (std::size_t at = plain.find(blank.bytes); at != std::string::npos;
         at = plain.find(blank.bytes, at + by.size())) {
      plain.replace(at, blank.bytes.size(), by);
    }
  }
  return plain;
}

json::value json_number(base::Decimal number) {
  if (number.is_whole()) return number.coefficient;
  return number.to_double();
}

json::object extension_of(std::string_view address, std::string_view member, json::value value) {
  json::object extension{{"url", json_text(address)}};
  extension[json::string_view(member.data(), member.size())] = std::move(value);
  return extension;
}

QuestionnaireWriter::QuestionnaireWriter(const Definition& definition) : definition_(definition) {
  if (!definition.languages.empty()) {
    language_ = definition.languages.front();
  } else if (!definition.title.by_language.empty()) {
    language_ = definition.title.by_language.begin()->first;
  }
  collect(definition.items, nullptr);
  collect_variables(definition.variables);
  drop_unsayable();
}

void QuestionnaireWriter::collect(const std::vector<Item>& items, const WrittenItem* parent) {
  for (const Item& item : items) {
    const bool in_repeat = parent != nullptr && (parent->in_repeat || parent->item->kind == ItemKind::repeat ||
                                                 forms::takes_occurrences(*parent->item));
    const auto added = items_.emplace(item.id.text, WrittenItem{&item, parent, in_repeat});
    collect_variables(item.variables);
    collect(item.items, &added.first->second);
  }
}

// FHIR's names of variables are ids: `q1_value` becomes `q1Value`.
void QuestionnaireWriter::collect_variables(const std::vector<forms::Variable>& variables) {
  for (const forms::Variable& variable : variables) {
    std::string name;
    bool upper = false;
    for (const char c : variable.name) {
      if (!is_letter_or_digit(c)) {
        upper = true;
        continue;
      }
      name += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
      upper = false;
    }
    if (name.empty() || (name.front() >= '0' && name.front() <= '9')) name.insert(0, "v");
    const auto taken = [&] {
      return std::any_of(variables_.begin(), variables_.end(),
                         [&](const auto& known) { return known.second == name && known.first != variable.name; });
    };
    while (taken()) name += "x";
    variables_.emplace(variable.name, name);
  }
}

// What FHIRPath cannot say takes along whatever names it.
void QuestionnaireWriter::drop_unsayable() {
  const auto drop_from = [&](const std::vector<forms::Variable>& variables) {
    std::size_t dropped = 0;
    for (const forms::Variable& variable : variables) {
      if (!write_fhirpath(variable.value, items_, variables_)) dropped += variables_.erase(variable.name);
    }
    return dropped;
  };
  for (std::size_t dropped = 1; dropped > 0;) {
    dropped = drop_from(definition_.variables);
    for (const auto& [id, item] : items_) dropped += drop_from(item.item->variables);
  }
}

void QuestionnaireWriter::put_texts(json::object& into, std::string_view name, const Texts& texts) const {
  json::array translations;
  for (const auto& [language, text] : texts.by_language) {
    if (text.empty()) continue;
    if (language == language_) {
      into[json::string_view(name.data(), name.size())] = json_text(with_plain_blanks(text, false));
      continue;
    }
    json::array parts{extension_of("lang", "valueCode", json_text(language)),
                      extension_of("content", "valueString", json_text(with_plain_blanks(text, false)))};
    translations.push_back(json::object{{"url", json_text(translation)}, {"extension", std::move(parts)}});
  }
  if (!translations.empty()) into["_" + std::string(name)] = json::object{{"extension", std::move(translations)}};
}

json::object QuestionnaireWriter::write_choice(const Choice& choice) const {
  json::object coding;
  if (!choice.system.empty() && !has_space(choice.system)) coding["system"] = json_text(choice.system);
  coding["code"] = json_text(choice.code);
  put_texts(coding, "display", choice.text);
  json::object option;
  json::array extensions;
  if (choice.score) extensions.push_back(extension_of(ordinal_value, "valueDecimal", json_number(*choice.score)));
  if (choice.exclusive) extensions.push_back(extension_of(option_exclusive, "valueBoolean", true));
  if (!extensions.empty()) option["extension"] = std::move(extensions);
  option["valueCoding"] = std::move(coding);
  return option;
}

json::object QuestionnaireWriter::write_list(const forms::ChoiceList& list) const {
  json::array include;
  std::string_view system = "\n";
  for (const Choice& choice : list.choices) {
    if (include.empty() || choice.system != system) {
      system = choice.system;
      json::object one;
      if (!system.empty() && !has_space(system)) one["system"] = json_text(system);
      one["concept"] = json::array();
      include.push_back(std::move(one));
    }
    json::object written{{"code", json_text(choice.code)}};
    json::array designations;
    for (const auto& [language, text] : choice.text.by_language) {
      if (text.empty()) continue;
      if (language == language_) {
        written["display"] = json_text(text);
      } else {
        designations.push_back(json::object{{"language", json_text(language)}, {"value", json_text(text)}});
      }
    }
    if (!designations.empty()) written["designation"] = std::move(designations);
    if (choice.score) {
      written["extension"] = json::array{extension_of(ordinal_value, "valueDecimal", json_number(*choice.score))};
    }
    include.back().as_object()["concept"].as_array().push_back(std::move(written));
  }
  return {{"resourceType", "ValueSet"},
          {"id", json_text(fhir_id(list.id.text))},
          {"status", "active"},
          {"compose", json::object{{"include", std::move(include)}}}};
}

// Rows of a matrix have its choices; a list that is named is contained.
void QuestionnaireWriter::put_choices(json::object& into, const Item& item, const Item* matrix) const {
  const bool own = !item.choices.empty() || !item.choice_list.empty();
  const Item& from = own || matrix == nullptr ? item : *matrix;
  if (!from.choice_list.empty()) {
    into["answerValueSet"] = json_text("#" + fhir_id(from.choice_list));
    return;
  }
  json::array options;
  for (const Choice& choice : from.choices) options.push_back(write_choice(choice));
  if (!options.empty()) into["answerOption"] = std::move(options);
}

void QuestionnaireWriter::put_bounds(json::array& extensions, const Item& item) const {
  const auto put = [&](std::string_view address, const std::optional<base::Decimal>& bound) {
    if (!bound) return;
    const bool whole = bound->is_whole() && item.kind != ItemKind::decimal;
    extensions.push_back(extension_of(address, whole ? "valueInteger" : "valueDecimal", json_number(*bound)));
  };
  if (item.kind != ItemKind::functional_task && item.kind != ItemKind::matrix) {
    put(minimum_value, item.minimum);
    put(maximum_value, item.maximum);
  }
  if (item.earliest) {
    extensions.push_back(extension_of(minimum_value, "valueDate", json_text(base::format_date(*item.earliest))));
  }
  if (item.latest) {
    extensions.push_back(extension_of(maximum_value, "valueDate", json_text(base::format_date(*item.latest))));
  }
  if (item.minimum_occurrences) {
    extensions.push_back(extension_of(minimum_occurs, "valueInteger", *item.minimum_occurrences));
  }
  if (item.maximum_occurrences) {
    extensions.push_back(extension_of(maximum_occurs, "valueInteger", *item.maximum_occurrences));
  }
  if (!item.unit.empty()) {
    extensions.push_back(extension_of(unit, "valueCoding", json::object{{"display", json_text(item.unit)}}));
  }
}

void QuestionnaireWriter::put_initial(json::object& into, const Item& item) const {
  if (!item.initial) return;
  const bool is_date = item.kind == ItemKind::date && item.initial->op == forms::Operator::date &&
                       item.initial->of.size() == 1 && item.initial->of[0].op == forms::Operator::literal;
  const forms::Expression& given = is_date ? item.initial->of[0] : *item.initial;
  if (given.op != forms::Operator::literal || (item.kind == ItemKind::date && !is_date)) return;
  json::object initial;
  if (put_answer(initial, "value", item, given.value)) into["initial"] = json::array{std::move(initial)};
}

json::object QuestionnaireWriter::write_help(const Item& item) const {
  std::string link = item.id.text + "_help";
  while (items_.contains(link)) link += "_";
  json::object help{{"linkId", json_text(link)}, {"type", "display"}, {"extension", json::array{control("help")}}};
  put_texts(help, "text", item.help);
  return help;
}

// Other programs see a task as a group of its parts.
json::array QuestionnaireWriter::write_task(const Item& item) const {
  const auto part = [&](std::string_view name, std::string_view type) {
    return json::object{{"linkId", json_text(item.id.text + "." + std::string(name))}, {"type", json_text(type)}};
  };
  const auto offer = [](json::object& of, auto codes) {
    json::array options;
    for (const std::string_view code : codes) {
      options.push_back(json::object{{"valueCoding", json::object{{"code", json_text(code)}}}});
    }
    of["answerOption"] = std::move(options);
  };
  json::object ease = part("ease", "integer");
  json::object result = part("result", "choice");
  if (item.choices.empty() && item.choice_list.empty()) {
    offer(result, forms::task_results);
  } else {
    put_choices(result, item, nullptr);
  }
  json::object assistance = part("assistance", "choice");
  offer(assistance, base::Codes<forms::Assistance>::names);
  json::object held_by = part("held_by", "choice");
  offer(held_by, base::Codes<forms::DeviceHolder>::names);
  return {std::move(ease), std::move(result), std::move(assistance), std::move(held_by), part("note", "text")};
}

json::object QuestionnaireWriter::write_item(const Item& item, const Item* matrix) const {
  json::object written{{"linkId", json_text(item.id.text)}, {"type", json_text(type_of(item.kind))}};
  json::array extensions;
  put_texts(written, "text", item.text);
  if (!item.prefix.empty()) written["prefix"] = json_text(item.prefix);
  json::array codes;
  for (const forms::Coding& coding : item.codes) {
    json::object code;
    if (!coding.system.empty() && !has_space(coding.system)) code["system"] = json_text(coding.system);
    code["code"] = json_text(coding.code);
    put_texts(code, "display", coding.text);
    codes.push_back(std::move(code));
  }
  if (!codes.empty()) written["code"] = std::move(codes);
  if (item.required) written["required"] = true;
  if (item.read_only) written["readOnly"] = true;
  if (item.several || item.kind == ItemKind::multiple_choice || item.kind == ItemKind::repeat)
    written["repeats"] = true;
  if (item.longest) written["maxLength"] = *item.longest;
  if (item.hidden) extensions.push_back(extension_of(hidden, "valueBoolean", true));
  if (item.kind == ItemKind::scale) extensions.push_back(control("slider"));
  if (item.kind == ItemKind::matrix) extensions.push_back(control("gtable"));
  put_bounds(extensions, item);
  if (item.kind != ItemKind::functional_task && item.kind != ItemKind::matrix) put_choices(written, item, matrix);
  put_initial(written, item);
  put_rules(written, extensions, item);
  json::array items;
  if (!item.help.by_language.empty()) items.push_back(write_help(item));
  if (item.kind == ItemKind::functional_task) {
    for (json::value& part : write_task(item)) items.push_back(std::move(part));
  }
  const Item* rows_of = item.kind == ItemKind::matrix ? &item : nullptr;
  for (const Item& below : item.items) items.push_back(write_item(below, rows_of));
  if (!items.empty()) written["item"] = std::move(items);
  if (!extensions.empty()) written["extension"] = std::move(extensions);
  return written;
}

json::object QuestionnaireWriter::write(std::string_view id, std::int64_t version) const {
  const std::string plain = fhir_id(id);
  json::object written{{"resourceType", "Questionnaire"},
                       {"id", json_text(plain)},
                       {"url", json_text(form_address(id))},
                       {"version", json_text(std::to_string(version))},
                       {"status", "active"},
                       {"language", json_text(language_)}};
  put_texts(written, "title", definition_.title);
  put_texts(written, "description", definition_.description);
  json::array contained;
  for (const forms::ChoiceList& list : definition_.choice_lists) contained.push_back(write_list(list));
  if (!contained.empty()) written["contained"] = std::move(contained);
  json::array extensions;
  put_variables(extensions, definition_.variables);
  if (!extensions.empty()) written["extension"] = std::move(extensions);
  json::array items;
  for (const Item& item : definition_.items) items.push_back(write_item(item, nullptr));
  if (!items.empty()) written["item"] = std::move(items);
  return written;
}

}  // namespace mukana::exchange::fhir
