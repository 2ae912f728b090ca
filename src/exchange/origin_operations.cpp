// From a figure back to the file: where a record came from.
#include "exchange/operations.hpp"
#include "operation/shapes.hpp"

namespace mukana::exchange {

/// The kinds of records that files bring; also the names of their tables.
enum class Kind { person, completion, contact, meeting, attendance, device, loan, acquisition, response };

}  // namespace mukana::exchange

namespace mukana::base {
template <>
struct Codes<exchange::Kind> {
  static constexpr std::array<std::string_view, 9> names{"person", "completion", "contact",     "meeting", "attendance",
                                                         "device", "loan",       "acquisition", "response"};
};
}  // namespace mukana::base

namespace mukana::exchange {
namespace {

using base::Fields;
using base::Id;
using operation::Context;

struct FindOrigin {
  Kind kind = Kind::contact;
  Id id;
  static void describe(Fields<FindOrigin>& field) {
    field("kind", &FindOrigin::kind, "The kind of record.");
    field("id", &FindOrigin::id, "The record, such as one that a figure names among its rejected rows.");
  }
};

struct Origin {
  operation::EntryMode entry_mode = operation::EntryMode::live;
  base::Instant recorded_at;
  std::optional<std::string> regime;
  std::optional<Id> import;
  std::optional<std::string> source;
  std::optional<std::int64_t> row;
  static void describe(Fields<Origin>& field) {
    field("entry_mode", &Origin::entry_mode, "Whether it was written down at the time, offline or afterwards.");
    field("recorded_at", &Origin::recorded_at, "When it was recorded here.");
    field("regime", &Origin::regime, "The legal regime under which it is kept, where its controller stated one.");
    field("import", &Origin::import, "The import that brought it; not there where it was entered by hand.");
    field("source", &Origin::source, "The id of that import's mapping.");
    field("row", &Origin::row, "The row of the file, as a spreadsheet numbers it.");
  }
};

Origin find_origin(Context& context, const FindOrigin& request) {
  // The table's name is one of the fixed list above, never a text from outside.
  const std::string sql = "SELECT r.entry_mode, r.recorded_at, r.regime, i.id, i.source, r.import_row FROM " +
                          std::string(base::code(request.kind)) +
                          " r LEFT JOIN import_run i ON i.key = r.import WHERE r.controller = $1 AND r.id = $2";
  storage::Rows rows = context.database.query(sql, context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return row->as<Origin>();
}

}  // namespace

std::vector<operation::Operation> origin_operations() {
  using operation::Purpose;
  using operation::Role;
  return {operation::define<find_origin>(
      {.name = "record.origin",
       .summary = "Tells which row of which file a record came from.",
       .access = {{Role::coordinator}, {Purpose::administration, Purpose::evaluation}}})};
}

}  // namespace mukana::exchange
