// Units: where professionals work and clients belong.
#include "mukana/people/rules.hpp"

#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/access.hpp"
#include "people/operations.hpp"
#include "people/records.hpp"

namespace mukana::people {
namespace {

using base::Fields;
using base::Id;
using operation::ById;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::Purpose;
using operation::Role;
using operation::Saved;

struct AddUnit {
  std::optional<Id> id;
  std::string name;
  std::optional<Id> organisation;
  std::optional<std::string> municipality;
  static void describe(Fields<AddUnit>& field) {
    field("id", &AddUnit::id, "The unit's id; made here where it is left out.");
    field("name", &AddUnit::name, "The unit's name.");
    field("organisation", &AddUnit::organisation, "The organisation that it is part of.");
    field("municipality", &AddUnit::municipality, "The municipality in which it lies, as the host writes it.");
  }
};

struct Unit {
  Id id;
  std::int64_t revision = 1;
  std::string name;
  std::optional<Id> organisation;
  std::optional<std::string> municipality;
  static void describe(Fields<Unit>& field) {
    field("id", &Unit::id, "The unit's id.");
    field("revision", &Unit::revision, "Counts the changes of the record, from 1.");
    field("name", &Unit::name, "The unit's name.");
    field("organisation", &Unit::organisation, "The organisation that it is part of.");
    field("municipality", &Unit::municipality, "The municipality in which it lies.");
  }
};

struct ListUnits : Paging {
  std::optional<Id> organisation;
  static void describe(Fields<ListUnits>& field) {
    field("organisation", &ListUnits::organisation, "Only the units of this organisation.");
    describe_paging(field);
  }
};

#define UNIT_COLUMNS                                                                                      \
  "SELECT u.key, u.id, u.revision, u.name, o.id, u.municipality FROM unit u LEFT JOIN organisation o ON " \
  "o.key = u.organisation WHERE u.controller = $1 "

Saved add_unit(Context& context, const AddUnit& request) {
  base::require(check_not_blank(request.name, "/name"));
  if (request.municipality) base::require(check_not_blank(*request.municipality, "/municipality"));
  const std::string id = context.id_or_new(request.id);
  const auto organisation = require_organisation(context, request.organisation, "/organisation");
  operation::insert_record(context, "unit", id, "name, organisation, municipality", request.name, organisation,
                           request.municipality);
  context.trail.touch("unit", id);
  return {Id{id}, 1};
}

Unit get_unit(Context& context, const ById& request) {
  storage::Rows rows = context.database.query(UNIT_COLUMNS "AND u.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return row->as<Unit>(1);
}

Page<Unit> list_units(Context& context, const ListUnits& request) {
  const auto organisation = require_organisation(context, request.organisation, "/organisation");
  return operation::read_page<Unit>(
      context.database.query(UNIT_COLUMNS
                             "AND u.key > $2 AND ($3 IS NULL OR u.organisation = $3) ORDER BY u.key LIMIT $4",
                             context.actor.controller, operation::page_start(request), organisation, request.limit + 1),
      request, [](const storage::Row& row) { return row.as<Unit>(1); });
}

}  // namespace

std::vector<operation::Operation> unit_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access everyone{
      {Role::coach, Role::group_leader, Role::coordinator, Role::reporter, Role::system_administrator},
      everyday_purposes};
  return {
      define<add_unit>({.name = "unit.add",
                        .summary = "Adds a unit of an organisation.",
                        .access = {{Role::coordinator, Role::system_administrator}, {Purpose::administration}},
                        .effect = Effect::write}),
      define<get_unit>({.name = "unit.get", .summary = "Reads one unit.", .access = everyone}),
      define<list_units>({.name = "unit.list", .summary = "Lists units, page by page.", .access = everyone}),
  };
}

}  // namespace mukana::people
