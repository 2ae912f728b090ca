// What a Questionnaire has no place for: found by reading it again, and put beside it.
#include <map>

#include "base/json.hpp"
#include "exchange/fhir_addresses.hpp"
#include "exchange/fhir_questionnaire.hpp"
#include "exchange/fhir_reader.hpp"
#include "exchange/fhir_writer.hpp"

namespace mukana::exchange {

namespace json = boost::json;
using forms::Definition;
using forms::Item;

namespace {

using Objects = std::map<std::string, json::object*, std::less<>>;
using Items = std::map<std::string, const Item*, std::less<>>;

void find_objects(json::object& of, Objects& objects) {
  json::value* items = of.if_contains("item");
  if (items == nullptr) return;
  for (json::value& item : items->as_array()) {
    const json::string& link = item.at("linkId").as_string();
    objects.emplace(std::string(link.data(), link.size()), &item.as_object());
    find_objects(item.as_object(), objects);
  }
}

void find_items(const std::vector<Item>& of, Items& items) {
  for (const Item& item : of) {
    items.emplace(item.id.text, &item);
    find_items(item.items, items);
  }
}

template <class Struct>
json::object members_of(const Struct& of) {
  Struct alone = of;
  alone.items.clear();
  return base::parse_json(base::write_json(alone)).as_object();
}

/// The members in which what is wanted differs from what was read; null for one that must not be there.
json::object difference(const json::object& wanted, const json::object& read) {
  json::object rest;
  for (const auto& member : wanted) {
    const json::value* other = read.if_contains(member.key());
    if (other == nullptr || *other != member.value()) rest[member.key()] = member.value();
  }
  for (const auto& member : read) {
    if (!wanted.contains(member.key())) rest[member.key()] = nullptr;
  }
  return rest;
}

void put_rest(json::object& into, std::string_view address, const json::object& rest) {
  if (rest.empty()) return;
  json::value& extensions = into["extension"];
  if (!extensions.is_array()) extensions = json::array();
  const std::string text = fhir::with_plain_blanks(base::write_json(json::value(rest)), true);
  extensions.as_array().push_back(fhir::extension_of(address, "valueString", fhir::json_text(text)));
}

void put_rests(const std::vector<Item>& wanted, const Items& read, const Objects& objects) {
  for (const Item& item : wanted) {
    const auto found = read.find(item.id.text);
    const json::object known = found == read.end() ? json::object() : members_of(*found->second);
    put_rest(*objects.at(item.id.text), fhir::own_item, difference(members_of(item), known));
    put_rests(item.items, read, objects);
  }
}

}  // namespace

json::value write_questionnaire(const Definition& definition, std::string_view id, std::int64_t version) {
  json::object written = fhir::QuestionnaireWriter(definition).write(id, version);
  LossReport unused;
  const Definition read = fhir::QuestionnaireReader(written, "", unused).read();
  Items items;
  find_items(read.items, items);
  Objects objects;
  find_objects(written, objects);
  put_rests(definition.items, items, objects);
  put_rest(written, fhir::own_form, difference(members_of(definition), members_of(read)));
  return written;
}

}  // namespace mukana::exchange
