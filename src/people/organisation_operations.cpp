// Organisations: who keeps the services, who takes part, and who answers for the data.
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

struct AddOrganisation {
  std::optional<Id> id;
  std::string name;
  Sector sector = Sector::other;
  std::optional<Id> parent;
  static void describe(Fields<AddOrganisation>& field) {
    field("id", &AddOrganisation::id, "The organisation's id; made here where it is left out.");
    field("name", &AddOrganisation::name, "The organisation's name.", {.longest = 200});
    field("sector", &AddOrganisation::sector, "Who keeps it.");
    field("parent", &AddOrganisation::parent, "The organisation that it is part of.");
  }
};

struct Organisation {
  Id id;
  std::int64_t revision = 1;
  std::string name;
  Sector sector = Sector::other;
  std::optional<Id> parent;
  std::optional<std::string> regime;
  std::optional<Id> successor;
  std::optional<base::Date> succeeded_on;
  static void describe(Fields<Organisation>& field) {
    field("id", &Organisation::id, "The organisation's id.");
    field("revision", &Organisation::revision, "Counts the changes of the record, from 1.");
    field("name", &Organisation::name, "The organisation's name.");
    field("sector", &Organisation::sector, "Who keeps it.");
    field("parent", &Organisation::parent, "The organisation that it is part of.");
    field("regime", &Organisation::regime, "The legal regime under which it keeps records as a controller.");
    field("successor", &Organisation::successor, "The organisation to which its duties passed.");
    field("succeeded_on", &Organisation::succeeded_on, "The first day of the successor.");
  }
};

struct ChangeOrganisation {
  Id id;
  std::optional<std::string> name;
  std::optional<std::string> regime;
  std::optional<Id> successor;
  std::optional<base::Date> succeeded_on;
  static void describe(Fields<ChangeOrganisation>& field) {
    field("id", &ChangeOrganisation::id, "The organisation.");
    field("name", &ChangeOrganisation::name, "Its new name.", {.longest = 200});
    field("regime", &ChangeOrganisation::regime,
          "The legal regime under which it keeps what sessions begun from now on record, such as client_data_703_2023.",
          {.longest = 64});
    field("successor", &ChangeOrganisation::successor, "The organisation to which its duties pass; with succeeded_on.");
    field("succeeded_on", &ChangeOrganisation::succeeded_on, "The first day of the successor.");
  }
};

struct ListOrganisations : Paging {
  std::optional<Sector> sector;
  std::optional<Id> parent;
  static void describe(Fields<ListOrganisations>& field) {
    field("sector", &ListOrganisations::sector, "Only organisations of this sector.");
    field("parent", &ListOrganisations::parent, "Only the parts of this organisation.");
    describe_paging(field);
  }
};

#define ORGANISATION_COLUMNS                                                                                    \
  "SELECT o.key, o.id, o.revision, o.name, o.sector, p.id, o.regime, s.id, o.succeeded_on FROM organisation o " \
  "LEFT JOIN organisation p ON p.key = o.parent LEFT JOIN organisation s ON s.key = o.successor "               \
  "WHERE o.controller = $1 "

Saved add_organisation(Context& context, const AddOrganisation& request) {
  base::require(check_not_blank(request.name, "/name"));
  const auto parent = require_organisation(context, request.parent, "/parent");
  const std::string id = context.id_or_new(request.id);
  operation::insert_record(context, "organisation", id, "name, sector, parent", request.name, request.sector, parent);
  context.trail.touch("organisation", id);
  return {Id{id}, 1};
}

Organisation get_organisation(Context& context, const ById& request) {
  storage::Rows rows =
      context.database.query(ORGANISATION_COLUMNS "AND o.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return row->as<Organisation>(1);
}

Saved change_organisation(Context& context, const ChangeOrganisation& request) {
  const Organisation before = get_organisation(context, {request.id});
  context.check_revision(before.revision);
  base::require(check_succession(request.successor.has_value(), request.succeeded_on.has_value(),
                                 request.successor == request.id, "/successor"));
  if (request.name) base::require(check_not_blank(*request.name, "/name"));
  const auto successor = require_organisation(context, request.successor, "/successor");
  context.database.run(
      "UPDATE organisation SET name = COALESCE($1, name), regime = COALESCE($2, regime), "
      "successor = COALESCE($3, successor), succeeded_on = COALESCE($4, succeeded_on), revision = $5 "
      "WHERE controller = $6 AND id = $7",
      request.name, request.regime, successor, request.succeeded_on, before.revision + 1, context.actor.controller,
      request.id);
  context.trail.touch("organisation", request.id.text);
  return {request.id, before.revision + 1};
}

Page<Organisation> list_organisations(Context& context, const ListOrganisations& request) {
  const auto parent = require_organisation(context, request.parent, "/parent");
  return operation::read_page<Organisation>(
      context.database.query(ORGANISATION_COLUMNS "AND o.key > $2 AND ($3 IS NULL OR o.sector = $3) "
                                                  "AND ($4 IS NULL OR o.parent = $4) ORDER BY o.key LIMIT $5",
                             context.actor.controller, operation::page_start(request), request.sector, parent,
                             request.limit + 1),
      request, [](const storage::Row& row) { return row.as<Organisation>(1); });
}

}  // namespace

std::vector<operation::Operation> organisation_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access everyone{
      {Role::coach, Role::group_leader, Role::coordinator, Role::reporter, Role::system_administrator},
      everyday_purposes};
  return {
      define<add_organisation>({.name = "organisation.add",
                                .summary = "Adds an organisation that takes part in the service.",
                                .access = {{Role::coordinator, Role::system_administrator}, {Purpose::administration}},
                                .effect = Effect::write}),
      define<change_organisation>(
          {.name = "organisation.change",
           .summary = "Changes an organisation's name or legal regime, or names its dated successor.",
           .access = {{Role::coordinator, Role::system_administrator}, {Purpose::administration}},
           .effect = Effect::write,
           .revises = true}),
      define<get_organisation>({.name = "organisation.get", .summary = "Reads one organisation.", .access = everyone}),
      define<list_organisations>(
          {.name = "organisation.list", .summary = "Lists organisations, page by page.", .access = everyone}),
  };
}

}  // namespace mukana::people
