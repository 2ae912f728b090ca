// Rows that an import did not take: kept by reason, and found again for the figures that they would have fed.
#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>

#include "base/json.hpp"
#include "outcomes/cells.hpp"
#include "outcomes/records.hpp"

namespace mukana::outcomes {
namespace {

namespace json = boost::json;
using operation::Cell;

// "contact.log" feeds the facts of contacts, "meeting.hold" those whose record is a meeting.
bool feeds(std::string_view operation, const operation::FactSet& set) {
  const std::string_view noun = operation.substr(0, operation.find('.'));
  return noun == set.name || noun == set.record;
}

bool may_meet(const CompiledCondition& condition, const json::value& value) {
  if (const json::string* text = value.if_string()) {
    return condition.meets_value(Cell{std::string_view(text->data(), text->size())});
  }
  if (const std::int64_t* number = value.if_int64()) return condition.meets_value(Cell{*number});
  if (value.is_bool()) return condition.meets_value(Cell{std::int64_t{value.get_bool() ? 1 : 0}});
  return true;  // what cannot be told is listed rather than hidden
}

bool may_be_about(const Indicator& indicator, const operation::FactSet& set, const json::value& constants) {
  const json::object* known = constants.if_object();
  if (known == nullptr) return true;
  for (const Condition& condition : indicator.about) {
    const auto found = known->find(condition.column);
    if (found == known->end()) continue;
    const CompiledCondition compiled(condition, set);
    const json::array* choices = found->value().if_array();
    const bool can_be = choices == nullptr
                            ? may_meet(compiled, found->value())
                            : std::any_of(choices->begin(), choices->end(),
                                          [&](const json::value& value) { return may_meet(compiled, value); });
    if (!can_be) return false;
  }
  return true;
}

}  // namespace

void record_rejections(storage::Database& database, storage::Key controller, const RejectedAtImport& rejected) {
  database.run("DELETE FROM import_rejection WHERE controller = $1 AND source = $2 AND operation = $3", controller,
               rejected.source, rejected.operation);
  const std::string constants = base::write_json(rejected.constants);
  for (const RejectedAtImport::Rows& rows : rejected.rows) {
    if (rows.rows == 0) continue;
    database.run(
        "INSERT INTO import_rejection (controller, import, source, operation, constants, reason, rows) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        controller, rejected.import, rejected.source, rejected.operation, constants, rows.reason, rows.rows);
  }
}

std::vector<RejectedAtImport> rejections_at_import(storage::Database& database, storage::Key controller) {
  storage::Rows rows = database.query(
      "SELECT import, source, operation, constants, reason, rows FROM import_rejection WHERE controller = $1 "
      "ORDER BY key",
      controller);
  std::vector<RejectedAtImport> all;
  while (const storage::Row* row = rows.next()) {
    const bool same = !all.empty() && all.back().source == row->text(1) && all.back().operation == row->text(2);
    if (!same) {
      all.push_back(
          {row->optional_integer(0).value_or(0), row->string(1), row->string(2), base::parse_json(row->text(3)), {}});
    }
    all.back().rows.push_back({row->string(4), row->integer(5)});
  }
  return all;
}

std::vector<ImportRejection> rejections_for(const Indicator& indicator, const operation::FactSet& set,
                                            std::span<const RejectedAtImport> rejected) {
  std::vector<ImportRejection> found;
  for (const RejectedAtImport& reading : rejected) {
    if (!feeds(reading.operation, set) || !may_be_about(indicator, set, reading.constants)) continue;
    for (const RejectedAtImport::Rows& rows : reading.rows) {
      const auto same = std::find_if(found.begin(), found.end(),
                                     [&](const ImportRejection& entry) { return entry.reason == rows.reason; });
      if (same != found.end()) {
        same->rows += rows.rows;
      } else {
        found.push_back({std::string(set.name), rows.reason, rows.rows});
      }
    }
  }
  std::sort(found.begin(), found.end(),
            [](const ImportRejection& a, const ImportRejection& b) { return a.reason < b.reason; });
  return found;
}

}  // namespace mukana::outcomes
