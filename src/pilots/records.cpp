#include "pilots/records.hpp"

#include <boost/json/object.hpp>
#include <boost/json/string.hpp>

#include "base/json.hpp"

namespace mukana::pilots {

Pilot read_pilot(const storage::Row& row) {
  Pilot pilot;
  pilot.key = row.integer(0);
  pilot.id.text = row.string(1);
  pilot.revision = row.integer(2);
  pilot.name = texts_from_stored(row.text(3));
  pilot.project = row.optional_integer(4);
  if (!row.is_null(5)) pilot.project_id = base::Id{row.string(5)};
  pilot.period = {row.date(6), row.date(7)};
  pilot.evaluation = {row.date(8), row.date(9)};
  if (!row.is_null(10)) pilot.continues = base::Id{row.string(10)};
  return pilot;
}

std::optional<Pilot> find_pilot(storage::Database& database, storage::Key controller, std::string_view id) {
  storage::Rows rows = database.query(std::string(select_pilots) + "AND p.id = $2", controller, id);
  const storage::Row* row = rows.next();
  if (row == nullptr) return std::nullopt;
  return read_pilot(*row);
}

std::vector<std::string> with_predecessors(storage::Database& database, storage::Key pilot) {
  // UNION, not UNION ALL: the walk ends even where a damaged workspace holds a circle.
  storage::Rows rows = database.query(
      "WITH RECURSIVE line (key) AS (SELECT $1 UNION SELECT p.continues FROM pilot p JOIN line l ON l.key = p.key "
      "WHERE p.continues IS NOT NULL) SELECT p.id FROM line l JOIN pilot p ON p.key = l.key",
      pilot);
  std::vector<std::string> ids;
  while (const storage::Row* row = rows.next()) ids.push_back(row->string(0));
  return ids;
}

std::string stored_texts(const base::Texts& texts) {
  std::string json;
  base::JsonWriter writer(json);
  writer.begin_object();
  for (const auto& [language, text] : texts.by_language) {
    writer.key(language);
    writer.text(text);
  }
  writer.end_object();
  return json;
}

base::Texts texts_from_stored(std::string_view json) {
  base::Texts texts;
  const boost::json::value value = base::parse_json(json);
  for (const auto& member : value.as_object()) {
    texts.by_language.emplace(std::string_view(member.key()), std::string_view(member.value().as_string()));
  }
  return texts;
}

}  // namespace mukana::pilots
