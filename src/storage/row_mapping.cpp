// How the columns of a row become the fields of a described struct.
#include <boost/json/value.hpp>

#include "storage/database.hpp"

namespace mukana::storage {
namespace {

using base::Kind;

bool takes_a_column(const base::ValueType& type) {
  if (type.kind == Kind::optional) return takes_a_column(*type.element);
  return type.kind != Kind::list && type.kind != Kind::named && type.kind != Kind::object && type.kind != Kind::json &&
         type.kind != Kind::texts && type.kind != Kind::own;
}

bool set_code(const base::ValueType& type, std::string_view text, void* place) {
  for (std::size_t i = 0; i < type.codes.size(); ++i) {
    if (type.codes[i] != text) continue;
    type.set_code(place, i);
    return true;
  }
  return false;
}

bool read_column(const Row& row, int column, const base::ValueType& type, void* place) {
  switch (type.kind) {
    case Kind::text: *static_cast<std::string*>(place) = row.text(column); return true;
    case Kind::id: static_cast<base::Id*>(place)->text = row.text(column); return true;
    case Kind::integer: *static_cast<std::int64_t*>(place) = row.integer(column); return true;
    case Kind::number: *static_cast<double*>(place) = row.real(column); return true;
    case Kind::boolean: *static_cast<bool*>(place) = row.boolean(column); return true;
    case Kind::date: *static_cast<base::Date*>(place) = row.date(column); return true;
    case Kind::instant: *static_cast<base::Instant*>(place) = row.instant(column); return true;
    case Kind::code: return set_code(type, row.text(column), place);
    case Kind::optional: return row.is_null(column) || read_column(row, column, *type.element, type.emplace(place));
    case Kind::texts:
    case Kind::json:
    case Kind::object:
    case Kind::list:
    case Kind::own:
    case Kind::named: return true;
  }
  return true;
}

}  // namespace

void Row::fill(const base::StructType& type, void* object, int first) const {
  int column = first;
  for (const base::Field& field : type.fields) {
    if (!takes_a_column(*field.type)) continue;
    if (column >= columns()) return;
    if (!read_column(*this, column, *field.type, field.in(object))) throw_unreadable(column);
    ++column;
  }
}

}  // namespace mukana::storage
