#include "exchange/response_table.hpp"

#include <algorithm>
#include <boost/json/array.hpp>

#include "base/json.hpp"

namespace mukana::exchange {

namespace json = boost::json;
using forms::Item;
using forms::ItemKind;

namespace {

json::string_view key(std::string_view name) { return {name.data(), name.size()}; }

std::string text_of(const json::value& value) {
  if (const json::string* text = value.if_string()) return {text->data(), text->size()};
  return base::write_json(value);
}

bool is_free_text(const Item& item) { return item.kind == ItemKind::text; }

class Walk {
 public:
  Walk(const forms::Definition& definition, const std::set<std::string, std::less<>>& hidden, bool texts,
       std::vector<TableCell>& cells)
      : definition_(definition), hidden_(hidden), texts_(texts), cells_(cells) {}

  void items(const std::vector<Item>& items, const json::object& answers, const std::string& place,
             const std::string& occurrence) {
    for (const Item& item : items) one(item, answers, place, occurrence);
  }

 private:
  void one(const Item& item, const json::object& answers, const std::string& place, const std::string& occurrence) {
    const std::string here = base::join_path(place, item.id.text);
    if (hidden_.contains(here)) return;
    const json::value* answer = answers.if_contains(key(item.id.text));
    if (item.kind == ItemKind::repeat) {
      if (answer == nullptr) return;
      answer->is_array() ? repeat(item, answer->get_array(), here, occurrence) : value(item, *answer, here, occurrence);
      return;
    }
    if (answer != nullptr) value(item, *answer, here, occurrence);
    items(item.items, answers, place, occurrence);
  }

  std::string numbered(const std::string& occurrence, const Item& item, std::size_t index) const {
    return (occurrence.empty() ? "" : occurrence + "/") + item.id.text + "/" + std::to_string(index + 1);
  }

  void repeat(const Item& item, const json::array& list, const std::string& here, const std::string& occurrence) {
    add(item.id.text, occurrence, "answered", std::to_string(list.size()));
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (!list[i].is_object()) continue;
      items(item.items, list[i].get_object(), base::join_path(here, i), numbered(occurrence, item, i));
    }
  }

  void value(const Item& item, const json::value& answer, const std::string& here, const std::string& occurrence) {
    const json::object* members = answer.if_object();
    if (answer.is_null()) return add(item.id.text, occurrence, "skipped", "");
    if (members != nullptr && members->contains("state")) {
      return add(item.id.text, occurrence, text_of(members->at("state")), "");
    }
    if (item.kind == ItemKind::functional_task && members != nullptr) {
      for (const auto& part : *members) {
        const bool note = part.key() == "note";
        if (note && !texts_) continue;
        add(item.id.text + "." + std::string(part.key().data(), part.key().size()), occurrence, "answered",
            text_of(part.value()));
      }
      return;
    }
    if (!answer.is_array()) return add(item.id.text, occurrence, "answered", shown(item, answer));
    std::string joined;
    for (std::size_t i = 0; i < answer.get_array().size(); ++i) {
      const json::value& given = answer.get_array()[i];
      const json::object* with_items = given.if_object();
      const json::value* plain = with_items == nullptr ? &given : with_items->if_contains("value");
      if (plain != nullptr) joined += (joined.empty() ? "" : " ") + shown(item, *plain);
      const json::value* below = with_items == nullptr ? nullptr : with_items->if_contains("items");
      if (below != nullptr && below->is_object()) {
        items(item.items, below->get_object(), base::join_path(here, i) + "/items", numbered(occurrence, item, i));
      }
    }
    add(item.id.text, occurrence, "answered", joined);
  }

  // Words of one's own are told only to whoever asked for them.
  std::string shown(const Item& item, const json::value& value) const {
    if (texts_) return text_of(value);
    if (is_free_text(item)) return "";
    if (item.kind == ItemKind::open_choice && !offers(item, text_of(value))) return "";
    return text_of(value);
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

  void add(std::string column, const std::string& occurrence, std::string state, std::string value) {
    cells_.push_back({std::move(column), occurrence, std::move(state), std::move(value)});
  }

  const forms::Definition& definition_;
  const std::set<std::string, std::less<>>& hidden_;
  bool texts_;
  std::vector<TableCell>& cells_;
};

void add_columns(const std::vector<Item>& items, bool texts, std::vector<std::string>& columns) {
  for (const Item& item : items) {
    if (item.kind == ItemKind::functional_task) {
      for (const char* part : {"ease", "result", "assistance", "held_by"}) columns.push_back(item.id.text + "." + part);
      if (texts) columns.push_back(item.id.text + ".note");
    } else if (item.kind == ItemKind::repeat || (forms::takes_answer(item.kind) && (texts || !is_free_text(item)))) {
      columns.push_back(item.id.text);
    }
    if (item.kind != ItemKind::repeat && !forms::takes_occurrences(item)) add_columns(item.items, texts, columns);
  }
}

class Codebook {
 public:
  Codebook(const forms::Definition& definition, std::int64_t version, std::string_view language)
      : definition_(definition), version_(std::to_string(version)), language_(language) {}

  std::vector<std::vector<std::string>> rows() {
    add(definition_.items, "");
    return std::move(rows_);
  }

 private:
  void add(const std::vector<Item>& items, const std::string& within) {
    for (const Item& item : items) {
      rows_.push_back({version_, item.id.text, std::string(base::code(item.kind)), within,
                       std::string(item.text.in(language_)), "", "", "", item.minimum ? item.minimum->text() : "",
                       item.maximum ? item.maximum->text() : "", item.unit, item.required ? "true" : "false"});
      add_choices(item, item.choices);
      for (const forms::ChoiceList& list : definition_.choice_lists) {
        if (list.id.text == item.choice_list) add_choices(item, list.choices);
      }
      add(item.items, forms::takes_occurrences(item) ? item.id.text : within);
    }
  }

  void add_choices(const Item& item, const std::vector<forms::Choice>& choices) {
    for (const forms::Choice& choice : choices) {
      rows_.push_back({version_, item.id.text, "", "", "", choice.code, std::string(choice.text.in(language_)),
                       choice.score ? choice.score->text() : "", "", "", "", ""});
    }
  }

  const forms::Definition& definition_;
  std::string version_;
  std::string_view language_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace

std::vector<TableCell> cells_of(const forms::Definition& definition, const json::object& answers,
                                const std::set<std::string, std::less<>>& hidden, bool texts) {
  std::vector<TableCell> cells;
  Walk(definition, hidden, texts, cells).items(definition.items, answers, "", "");
  return cells;
}

std::vector<std::string> columns_of(const forms::Definition& definition, bool texts) {
  std::vector<std::string> columns;
  add_columns(definition.items, texts, columns);
  return columns;
}

std::vector<std::vector<std::string>> codebook_rows(const forms::Definition& definition, std::int64_t version,
                                                    std::string_view language) {
  return Codebook(definition, version, language).rows();
}

}  // namespace mukana::exchange
