#include "forms/form_records.hpp"

#include "operation/saving.hpp"

namespace mukana::forms {

using operation::Context;
using storage::Key;

void add_version(Context& context, Key form, std::int64_t version, const std::string& definition) {
  context.database.run(
      "INSERT INTO form_version (form, version, definition, content, recorded_at, recorded_by) "
      "VALUES ($1, $2, $3, $4, $5, $6)",
      form, version, definition, content_of(definition), context.now, context.actor.person);
}

operation::Saved begin_form(Context& context, const std::string& id, std::int64_t version,
                            const std::string& definition) {
  const Key form = operation::insert_record(context, "form", id, "");
  add_version(context, form, version, definition);
  context.trail.touch("form", id);
  return {base::Id{id}, 1};
}

std::int64_t revision_of(Context& context, Key form) {
  return context.database.integer("SELECT revision FROM form WHERE key = $1", form).value_or(1);
}

std::optional<base::Date> retired_on(Context& context, Key form) {
  const auto day = context.database.integer("SELECT retired_day FROM form WHERE key = $1", form);
  if (!day) return std::nullopt;
  return base::Date{static_cast<std::int32_t>(*day)};
}

StoredVersion require_stored(Context& context, const base::Id& id, std::optional<std::int64_t> version) {
  const auto form = find_form(context.database, context.actor.controller, id.text);
  if (!form) throw operation::missing("/id");
  auto stored = find_version(context.database, *form, version);
  if (!stored) throw operation::missing("/version");
  return std::move(*stored);
}

}  // namespace mukana::forms
