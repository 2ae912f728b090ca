#include "forms/records.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>
#include <charconv>

#include "mukana/forms/rules.hpp"

#include "base/json.hpp"
#include "forms/answers_json.hpp"
#include "forms/occurrences.hpp"

namespace mukana::forms {

namespace json = boost::json;
using base::Failed;
using base::Status;
using storage::Database;
using storage::Key;

namespace {

constexpr Key most_items = 16'384;  // more than a definition may have: an answer's key is made of both

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
    default: break;
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

std::vector<Answer> take_answers(const CompiledForm& form, const json::value& answers, base::Date day) {
  std::vector<Answer> read = read_answers(form, answers);
  Outcome outcome = evaluate(form, read, day);
  base::require(as_one_failure(outcome.faults));
  for (Answer& calculated : outcome.calculated) {
    const auto given =
        std::find_if(read.begin(), read.end(), [&](const Answer& answer) { return answer.item == calculated.item; });
    if (given == read.end()) {
      read.push_back(std::move(calculated));
    } else {
      *given = std::move(calculated);
    }
  }
  return read;
}

namespace {

// What stands in occurrences, counted by rows of its own: a response may have any number of them.
void keep_occurrences(Database& database, Key response, const Definition& definition, const Evaluator& evaluator,
                      const std::vector<Answer>& answers) {
  const bool has_any =
      std::any_of(answers.begin(), answers.end(), [](const Answer& answer) { return !answer.occurrences.empty(); });
  if (!has_any) return;
  std::int64_t place = 0;
  for (const CountedOccurrence& found : counted_occurrences(definition, answers, evaluator.outcome().hidden)) {
    database.run(
        "INSERT INTO response_occurrence (response, place, occurrence, instance, item, kind, answer_state, answer, "
        "value) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        response, place++, found.occurrence, found.instance, found.item->id, found.item->kind, found.state, found.text,
        found.number);
  }
}

}  // namespace

void keep_answers(Database& database, Key response, const CompiledForm& form, const std::vector<Answer>& answers,
                  base::Date day) {
  for (const char* table : {"response_answer", "response_occurrence"}) {
    database.run("DELETE FROM " + std::string(table) + " WHERE response = $1", response);
  }
  database.run("UPDATE response SET answers = $2 WHERE key = $1", response,
               base::write_json(write_answers(form, answers)));
  Evaluator evaluator(form);
  evaluator.evaluate(answers, day);
  for (std::size_t position = 0; position < evaluator.items(); ++position) {
    if (!evaluator.is_shown(position)) continue;  // kept, and counted nowhere
    const Item& item = evaluator.item(position);
    const auto found =
        std::find_if(answers.begin(), answers.end(), [&](const Answer& answer) { return answer.item == item.id.text; });
    if (found == answers.end() || item.kind == ItemKind::repeat) continue;
    std::optional<std::string> text = counted_text(item.kind, found->value);
    if (const auto* written = std::get_if<std::string>(&found->value)) text = *written;
    database.run(
        "INSERT INTO response_answer (key, response, position, item, kind, answer_state, answer, value) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        response * most_items + static_cast<Key>(position), response, static_cast<std::int64_t>(position), item.id,
        item.kind, state_of(*found), text, counted_number(found->value));
  }
  keep_occurrences(database, response, form.definition(), evaluator, answers);
}

json::value stored_answers(Database& database, Key response) {
  if (const auto answers = database.string("SELECT answers FROM response WHERE key = $1", response)) {
    return base::parse_json(*answers);
  }
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
