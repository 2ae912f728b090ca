#include "forms/records.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>
#include <charconv>
#include <cmath>

#include "mukana/forms/rules.hpp"

#include "base/json.hpp"
#include "base/text.hpp"

namespace mukana::forms {

namespace json = boost::json;
using base::Failed;
using base::Status;
using storage::Database;
using storage::Key;

namespace {

constexpr Key most_items = 1024;  // more than a definition may have: an answer's key is made of both

std::string_view view(const json::string& text) { return {text.data(), text.size()}; }

std::string read_text(const json::string& text, const std::string& path) {
  base::require(base::check_text(view(text), true, path));
  return std::string(view(text));
}

[[noreturn]] void refuse_type(const std::string& path) {
  throw Failed(Status::format, "WRONG_TYPE", "The answer is of another kind than the item asks for.", path);
}

AnswerValue read_value(const json::value& value, const std::string& path) {
  if (value.is_null()) return std::monostate();
  if (value.is_bool()) return value.get_bool();
  if (const std::int64_t* number = value.if_int64()) return *number;
  if (const double* number = value.if_double(); number != nullptr && std::trunc(*number) == *number) {
    if (std::abs(*number) < 1e15) return static_cast<std::int64_t>(*number);
  }
  if (const json::string* text = value.if_string()) return read_text(*text, path);
  const json::array* codes = value.if_array();
  if (codes == nullptr) refuse_type(path);
  CodeList list;
  for (const json::value& code : *codes) {
    if (!code.is_string()) refuse_type(path);
    list.push_back(read_text(code.get_string(), path));
  }
  return list;
}

json::array split_codes(std::string_view text) {
  json::array codes;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    codes.emplace_back(json::string_view(text.data(), end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return codes;
}

// The value of an answer as it was given.
json::value given(const storage::Row& row, int kind, int state, int answer, int number) {
  if (row.code<AnswerState>(state) == AnswerState::skipped) return nullptr;
  const std::string_view text = row.text(answer);
  switch (row.code<ItemKind>(kind)) {
    case ItemKind::scale:
    case ItemKind::integer: return row.integer(number);
    case ItemKind::boolean: return row.boolean(number);
    case ItemKind::multiple_choice: return split_codes(text);
    case ItemKind::single_choice:
    case ItemKind::text:
    case ItemKind::display: break;
  }
  return json::string(json::string_view(text.data(), text.size()));
}

}  // namespace

std::optional<Key> find_form(Database& database, Key controller, std::string_view id) {
  return database.integer("SELECT key FROM form WHERE controller = $1 AND id = $2", controller, id);
}

std::optional<StoredVersion> find_version(Database& database, Key form, std::optional<std::int64_t> version) {
  storage::Rows rows = database.query(
      "SELECT key, form, version, content, definition FROM form_version WHERE form = $1 "
      "AND ($2 IS NULL OR version = $2) ORDER BY version DESC LIMIT 1",
      form, version);
  const storage::Row* row = rows.next();
  if (row == nullptr) return std::nullopt;
  return StoredVersion{row->integer(0), row->integer(1), row->integer(2), row->string(3),
                       base::read_json<Definition>(base::parse_json(row->text(4)))};
}

std::string stored_definition(const Definition& definition) { return base::write_json(definition); }

std::string content_of(std::string_view definition) { return base::derived_id("form_version", "", definition); }

std::vector<Answer> read_answers(const json::value& answers) {
  const json::object* members = answers.if_object();
  if (members == nullptr) {
    throw Failed(Status::format, "WRONG_TYPE", "The answers are an object of item to value.", "/answers");
  }
  std::vector<Answer> list;
  for (const auto& member : *members) {
    std::string item(member.key().data(), member.key().size());
    AnswerValue value = read_value(member.value(), base::join_path("/answers", item));
    list.push_back({std::move(item), std::move(value)});
  }
  return list;
}

void keep_answers(Database& database, Key response, const Definition& definition, const std::vector<Answer>& answers) {
  for (std::size_t position = 0; position < definition.items.size(); ++position) {
    const Item& item = definition.items[position];
    const auto found =
        std::find_if(answers.begin(), answers.end(), [&](const Answer& answer) { return answer.item == item.id.text; });
    if (found == answers.end()) continue;
    const bool is_skipped = std::holds_alternative<std::monostate>(found->value);
    std::optional<std::string> text = counted_text(item.kind, found->value);
    if (const auto* written = std::get_if<std::string>(&found->value)) text = *written;
    database.run(
        "INSERT INTO response_answer (key, response, position, item, kind, answer_state, answer, value) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        response * most_items + static_cast<Key>(position), response, static_cast<std::int64_t>(position), item.id,
        item.kind, is_skipped ? AnswerState::skipped : AnswerState::answered, text, counted_number(found->value));
  }
}

json::value stored_answers(Database& database, Key response) {
  storage::Rows rows = database.query(
      "SELECT item, kind, answer_state, answer, value FROM response_answer WHERE response = $1 ORDER BY position",
      response);
  json::object answers;
  while (const storage::Row* row = rows.next()) {
    const std::string_view item = row->text(0);
    answers.emplace(json::string_view(item.data(), item.size()), given(*row, 1, 2, 3, 4));
  }
  return answers;
}

Key random_key(Database& database) {
  for (;;) {
    const std::string id = base::make_random_id();  // 8 hexadecimal digits, a hyphen, 4 more: 48 bits
    const std::string digits = id.substr(0, 8) + id.substr(9, 4);
    Key key = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), key, 16);
    if (key > 0 && !database.integer("SELECT 1 FROM response WHERE key = $1", key)) return key;
  }
}

}  // namespace mukana::forms
