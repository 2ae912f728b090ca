#pragma once
/// @file
/// What the operations of all concepts share when they keep a record.
#include <string>
#include <string_view>

#include "operation/context.hpp"

namespace mukana::operation {

/// Runs an insert; where its id or key is taken already, the failure names the field at fault.
template <class Insert>
auto keep(std::string_view path, const Insert& insert) {
  try {
    return insert();
  } catch (base::Failed& failed) {
    if (failed.failure().code == "ALREADY_EXISTS" && failed.failure().path.empty()) failed.failure().path = path;
    throw;
  }
}

/// The statement of insert_record(): the columns that every record has, then `count` further ones.
std::string record_insert_sql(std::string_view table, std::string_view columns, std::size_t count);

/// Inserts a record: what every one has (MUKANA_RECORD_COLUMNS) from the context, and the columns named here with their
/// values. Throws E_CONFLICT (ALREADY_EXISTS, /id) where the controller has a record of that id already.
template <class... Values>
storage::Key insert_record(Context& context, std::string_view table, std::string_view id, std::string_view columns,
                           const Values&... values) {
  return keep("/id", [&] {
    return context.database.insert(record_insert_sql(table, columns, sizeof...(values)), context.actor.controller, id,
                                   context.now, context.actor.person, context.origin.import, context.origin.row,
                                   context.actor.regime, values...);
  });
}

}  // namespace mukana::operation
