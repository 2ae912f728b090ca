#include "guidance/contact_records.hpp"

#include <unordered_map>

#include "base/json.hpp"
#include "guidance/access.hpp"
#include "operation/saving.hpp"
#include "people/records.hpp"

namespace mukana::guidance {

using base::Id;
using operation::Context;
using operation::RecordState;
using storage::Key;
using storage::Row;
using storage::Rows;

namespace {

void insert_further(Context& context, Key contact, std::string_view part, const std::vector<Key>& persons) {
  for (std::size_t place = 1; place < persons.size(); ++place) {
    context.database.run("INSERT INTO contact_person (contact, part, place, person) VALUES ($1, $2, $3, $4)", contact,
                         part, static_cast<std::int64_t>(place + 1), persons[place]);
  }
}

std::optional<Key> first_of(const std::vector<Key>& persons) {
  return persons.empty() ? std::nullopt : std::optional(persons.front());
}

std::int64_t further_of(const ContactRow& row) {
  const auto beyond_first = [](const std::vector<Key>& persons) { return persons.empty() ? 0 : persons.size() - 1; };
  return static_cast<std::int64_t>(beyond_first(row.clients) + beyond_first(row.performers));
}

void keep_revision(Context& context, const ContactPlace& place, const Contact& replaced, std::string_view reason) {
  const std::string body = base::write_json(replaced);
  context.database.run(
      "INSERT INTO contact_revision (contact, revision, body, replaced_at, replaced_by, reason) "
      "VALUES ($1, $2, $3, $4, $5, $6)",
      place.key, place.revision, body, context.now, context.actor.person, reason);
}

// The first column is the key, the next 19 are the plain fields of Contact in their order.
const std::string& contact_columns() {
  static const std::string sql =
      "SELECT c.key, c.id, c.revision, c.state, c.kind, c.happened_at, c.day, c.precision, c.n, c.caller_kind, u.id, "
      "c.municipality, c.minutes, j.id, c.host_service, c.note, c.source_zone, c.entry_mode, c.recorded_at, " +
      people::person_id_sql("c.recorded_by") +
      ", c.client, c.performer, c.further FROM contact c LEFT JOIN unit u ON u.key = c.unit "
      "LEFT JOIN project j ON j.key = c.project WHERE c.controller = $1 ";
  return sql;
}
constexpr int client_column = 20;
constexpr int performer_column = 21;
constexpr int further_column = 22;

// The persons whom the rows of one list name: mostly the same ones again and again, so each is looked up once.
class NamedPersons {
 public:
  explicit NamedPersons(Context& context) : context_(context) {}

  const Id& id_of(Key person) { return known(person).id; }
  bool may_see(Key person) { return known(person).visible; }

 private:
  struct Known {
    Id id;
    bool visible = false;
  };

  const Known& known(Key person) {
    const auto [place, is_new] = known_.try_emplace(person);
    if (is_new) {
      static const std::string sql = "SELECT " + people::person_id_sql("$1");
      place->second = {{context_.database.string(sql, person).value_or("")}, people::may_see_person(context_, person)};
    }
    return place->second;
  }

  Context& context_;
  std::unordered_map<Key, Known> known_;
};

std::vector<Key> persons_of(Context& context, Key contact, std::optional<std::int64_t> first, bool further,
                            std::string_view part) {
  std::vector<Key> persons;
  if (first) persons.push_back(*first);
  if (!further) return persons;
  Rows rows = context.database.query(
      "SELECT person FROM contact_person WHERE contact = $1 AND part = $2 ORDER BY place", contact, part);
  while (const Row* row = rows.next()) persons.push_back(row->integer(0));
  return persons;
}

Contact contact_of(Context& context, const Row& row, NamedPersons& persons) {
  Contact contact = row.as<Contact>(1);
  const bool further = row.integer(further_column) > 0;
  for (const Key client : persons_of(context, row.integer(0), row.optional_integer(client_column), further, "client")) {
    // Of a household, a coach sees those who are the coach's clients.
    if (persons.may_see(client)) contact.clients.push_back(persons.id_of(client));
    context.trail.concern(client);
  }
  for (const Key performer :
       persons_of(context, row.integer(0), row.optional_integer(performer_column), further, "performer")) {
    contact.performers.push_back(persons.id_of(performer));
  }
  return contact;
}

std::string part_sql(std::string_view column, std::string_view part, std::string_view parameter) {
  return "AND c.key IN (SELECT f.key FROM contact f WHERE " +
         people::is_person_sql("f." + std::string(column), parameter) +
         " UNION SELECT x.contact FROM contact_person x WHERE x.part = '" + std::string(part) + "' AND " +
         people::is_person_sql("x.person", parameter) + ") ";
}

// Only the filters that are given become conditions, so that each can use its index.
std::string filter_sql(const Context& context, const ContactFilter& filter) {
  std::string sql = "AND " + visible_contacts_sql(context) + " ";
  if (filter.kind) sql += "AND c.kind = $2 ";
  if (filter.client) sql += part_sql("client", "client", "$3");
  if (filter.performer) sql += part_sql("performer", "performer", "$4");
  if (filter.first_day) sql += "AND c.day >= $5 ";
  if (filter.last_day) sql += "AND c.day <= $6 ";
  if (filter.state) sql += "AND c.state = $7 ";
  return sql;
}

}  // namespace

void Contact::describe(base::Fields<Contact>& field) {
  using base::FieldClass;
  field("id", &Contact::id, "The contact's id.");
  field("revision", &Contact::revision, "Counts the changes of the record, from 1.");
  field("state", &Contact::state, "Whether it counts; a void contact is kept and never counted.");
  field("kind", &Contact::kind, "How somebody was guided.");
  field("happened_at", &Contact::happened_at, "When it happened; not there where only the day is known.");
  field("happened_on", &Contact::happened_on,
        "The local day on which it happened, or on which its week or month began.");
  field("precision", &Contact::precision, "How exactly the time is known.");
  field("count", &Contact::count, "How many contacts the record stands for.");
  field("clients", &Contact::clients, "Who was guided, as far as known and as you may see it.",
        {.field_class = FieldClass::personal});
  field("performers", &Contact::performers, "Who guided.");
  field("caller_kind", &Contact::caller_kind, "Whether a client or a professional called.");
  field("unit", &Contact::unit, "The unit that it concerns.");
  field("municipality", &Contact::municipality, "The municipality, where it was noted with the contact.",
        {.field_class = FieldClass::locating});
  field("minutes", &Contact::minutes, "How long it took, in minutes.");
  field("project", &Contact::project, "The project that it belongs to.");
  field("host_service", &Contact::host_service, "The service of the host in which it took place.");
  field("note", &Contact::note, "What is worth remembering of it.",
        {.field_class = FieldClass::free_text, .multiline = true});
  field("source_zone", &Contact::source_zone, "The zone by whose clock the time was first written down.");
  field("entry_mode", &Contact::entry_mode, "Whether it was written down at the time, offline or afterwards.");
  field("recorded_at", &Contact::recorded_at, "When it was written down here.");
  field("recorded_by", &Contact::recorded_by, "Who wrote it down.");
}

void ContactRevision::describe(base::Fields<ContactRevision>& field) {
  field("revision", &ContactRevision::revision, "The revision that this was.");
  field("replaced_at", &ContactRevision::replaced_at, "When it was replaced.");
  field("replaced_by", &ContactRevision::replaced_by, "Who replaced it.");
  field("reason", &ContactRevision::reason, "Why it was changed.");
  field("contact", &ContactRevision::contact, "The contact as contact.get showed it then.",
        {.field_class = base::FieldClass::free_text});
}

void insert_contact(Context& context, std::string_view id, operation::EntryMode entry_mode, const ContactRow& row) {
  const Key contact = operation::insert_record(
      context, "contact", id,
      "entry_mode, kind, happened_at, day, precision, n, caller_kind, unit, municipality, "
      "minutes, project, host_service, note, source_zone, client, performer, further",
      entry_mode, row.kind, row.happened_at, row.day, row.precision, row.count, row.caller_kind, row.unit,
      row.municipality, row.minutes, row.project, row.host_service, row.note, row.source_zone, first_of(row.clients),
      first_of(row.performers), further_of(row));
  insert_further(context, contact, "client", row.clients);
  insert_further(context, contact, "performer", row.performers);
}

void replace_contact(Context& context, const ContactPlace& place, const ContactRow& row, const Contact& replaced,
                     std::string_view reason) {
  keep_revision(context, place, replaced, reason);
  context.database.run(
      "UPDATE contact SET revision = revision + 1, kind = $2, happened_at = $3, day = $4, precision = $5, n = $6, "
      "caller_kind = $7, unit = $8, municipality = $9, minutes = $10, project = $11, host_service = $12, note = $13, "
      "client = $14, performer = $15, further = $16, source_zone = $17 WHERE key = $1",
      place.key, row.kind, row.happened_at, row.day, row.precision, row.count, row.caller_kind, row.unit,
      row.municipality, row.minutes, row.project, row.host_service, row.note, first_of(row.clients),
      first_of(row.performers), further_of(row), row.source_zone);
  context.database.run("DELETE FROM contact_person WHERE contact = $1", place.key);
  insert_further(context, place.key, "client", row.clients);
  insert_further(context, place.key, "performer", row.performers);
}

void void_contact(Context& context, const ContactPlace& place, const Contact& replaced, std::string_view reason) {
  keep_revision(context, place, replaced, reason);
  context.database.run("UPDATE contact SET revision = revision + 1, state = 'void' WHERE key = $1", place.key);
}

ContactPlace require_contact(Context& context, const Id& id) {
  const std::string sql = "SELECT c.key, c.revision, c.state, " + visible_contacts_sql(context) +
                          " FROM contact c WHERE c.controller = $1 AND c.id = $2";
  Rows rows = context.database.query(sql, context.actor.controller, id, nullptr, nullptr, nullptr, nullptr, nullptr,
                                     context.actor.person, context.today());
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  if (!row->boolean(3)) throw operation::Hidden("/id");
  return {row->integer(0), row->integer(1), row->code<RecordState>(2)};
}

Contact read_contact(Context& context, Key key) {
  static const std::string sql = contact_columns() + "AND c.key = $2";
  Rows rows = context.database.query(sql, context.actor.controller, key);
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  NamedPersons persons(context);
  return contact_of(context, *row, persons);
}

ContactRow read_contact_row(Context& context, Key key) {
  Rows rows = context.database.query(
      "SELECT kind, happened_at, day, precision, n, caller_kind, unit, municipality, minutes, project, host_service, "
      "note, client, performer, further, source_zone FROM contact WHERE key = $1",
      key);
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  ContactRow contact;
  contact.kind = row->code<ContactKind>(0);
  contact.happened_at = row->optional_instant(1);
  contact.day = row->date(2);
  contact.precision = row->code<Precision>(3);
  contact.count = row->integer(4);
  contact.caller_kind = row->optional_code<CallerKind>(5);
  contact.unit = row->optional_integer(6);
  contact.municipality = row->optional_string(7);
  contact.minutes = row->optional_integer(8);
  contact.project = row->optional_integer(9);
  contact.host_service = row->optional_string(10);
  contact.note = row->optional_string(11);
  contact.source_zone = row->optional_string(15);
  const bool further = row->integer(14) > 0;
  contact.clients = persons_of(context, key, row->optional_integer(12), further, "client");
  contact.performers = persons_of(context, key, row->optional_integer(13), further, "performer");
  return contact;
}

std::vector<ContactRevision> read_contact_revisions(Context& context, Key key) {
  static const std::string sql = "SELECT revision, replaced_at, " + people::person_id_sql("replaced_by") +
                                 ", reason, body FROM contact_revision WHERE contact = $1 ORDER BY revision";
  std::vector<ContactRevision> revisions;
  Rows rows = context.database.query(sql, key);
  while (const Row* row = rows.next()) {
    revisions.push_back(row->as<ContactRevision>());
    revisions.back().contact = base::parse_json(row->text(4));
  }
  return revisions;
}

operation::Page<Contact> list_contacts(Context& context, const ContactFilter& filter, const operation::Paging& paging) {
  const std::string sql = contact_columns() + filter_sql(context, filter) + "AND c.key > $10 ORDER BY c.key LIMIT $11";
  NamedPersons persons(context);
  return operation::read_page<Contact>(
      context.database.query(sql, context.actor.controller, filter.kind, filter.client, filter.performer,
                             filter.first_day, filter.last_day, filter.state, context.actor.person, context.today(),
                             operation::page_start(paging), paging.limit + 1),
      paging, [&](const Row& row) { return contact_of(context, row, persons); });
}

std::int64_t count_contacts(Context& context, const ContactFilter& filter) {
  const std::string sql = "SELECT COUNT(*) FROM contact c WHERE c.controller = $1 " + filter_sql(context, filter);
  return context.database
      .integer(sql, context.actor.controller, filter.kind, filter.client, filter.performer, filter.first_day,
               filter.last_day, filter.state, context.actor.person, context.today())
      .value_or(0);
}

}  // namespace mukana::guidance
