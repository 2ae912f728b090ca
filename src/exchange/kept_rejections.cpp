#include "exchange/kept_rejections.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "outcomes/records.hpp"

namespace mukana::exchange {
namespace {

namespace json = boost::json;

// What a field of the request can be in every row of the file; nothing where the mapping does not tell.
json::value possible_values(const FieldForm& form) {
  if (form.constant) return *form.constant;
  const json::object* values = form.values ? form.values->if_object() : nullptr;
  if (values == nullptr || form.format || form.split || (!form.required && !form.default_value)) return nullptr;
  json::array possible;
  for (const auto& entry : *values) possible.push_back(entry.value());
  if (form.default_value) possible.push_back(*form.default_value);
  return possible;
}

// Fields at the top of a request bear the names of the columns of facts.
json::value known_values(const Mapping& mapping) {
  json::object known;
  for (const auto& [pointer, form] : mapping.fields.items) {
    if (pointer.find('/', 1) != std::string::npos) continue;
    json::value possible = possible_values(form);
    if (!possible.is_null()) known.emplace(std::string_view(pointer).substr(1), std::move(possible));
  }
  return known;
}

}  // namespace

void keep_rejections(operation::Context& context, const Mapping& mapping, storage::Key run, const ImportResult& result,
                     std::int64_t file) {
  // A file read again, with nothing new in it, has fewer findings than at first: its duplicates are known by now.
  if (result.taken == 0 && result.unchanged > 0) return;
  outcomes::RejectedAtImport rejected{
      run, mapping.id.text + ":" + std::to_string(file), mapping.operation, known_values(mapping), {}};
  for (const ReasonCount& count : result.not_taken_by) rejected.rows.push_back({count.reason, count.rows});
  outcomes::record_rejections(context.database, context.actor.controller, rejected);
}

}  // namespace mukana::exchange
