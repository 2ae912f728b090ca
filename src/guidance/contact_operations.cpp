// Contacts: a call, a visit, a message; one record may stand for many ("42 calls this week").
#include "mukana/guidance/rules.hpp"
#include "mukana/people/rules.hpp"

#include "guidance/access.hpp"
#include "guidance/contact_records.hpp"
#include "guidance/operations.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::guidance {
namespace {

using base::FieldClass;
using base::FieldRule;
using base::Fields;
using base::Id;
using operation::ById;
using operation::Context;
using operation::Page;
using operation::Paging;
using operation::RecordState;
using operation::Saved;

constexpr std::int64_t most_contacts = 1'000'000;  // one record never stands for more
constexpr std::int64_t longest_minutes = std::int64_t{60} * 24 * 31;
constexpr std::size_t most_persons = 200;

// The fields that a contact is made of, the same when it is written down and when it is amended.
struct ContactDetails {
  std::optional<base::Instant> happened_at;
  std::optional<base::Date> happened_on;
  std::optional<Precision> precision;
  std::optional<CallerKind> caller_kind;
  std::optional<Id> unit;
  std::optional<std::string> municipality;
  std::optional<std::int64_t> minutes;
  std::optional<Id> project;
  std::optional<std::string> host_service;
  std::optional<std::string> note;
  std::optional<std::string> source_zone;
  template <class T>
  static void describe_details(Fields<T>& field) {
    field("happened_at", &T::happened_at, "When it happened. Either this or happened_on.");
    field("happened_on", &T::happened_on,
          "The day, where the time of day is not known; the first day of a week or month.");
    field("precision", &T::precision, "How exactly the time is known; left out: as exactly as it is given.");
    field("caller_kind", &T::caller_kind, "Whether a client or a professional called.");
    field("unit", &T::unit, "The unit that it concerns.");
    field("municipality", &T::municipality, "The municipality; left out: the first client's on that day.",
          FieldRule{.field_class = FieldClass::locating});
    field("minutes", &T::minutes, "How long it took, in whole minutes.",
          FieldRule{.minimum = 0, .maximum = longest_minutes});
    field("project", &T::project, "The project that it belongs to.");
    field("host_service", &T::host_service, "The service of the host in which it took place.");
    field("note", &T::note, "What is worth remembering of it.",
          FieldRule{.field_class = FieldClass::free_text, .multiline = true, .longest = 10'000});
    field("source_zone", &T::source_zone, "IANA name of the zone by whose clock the time was first written down.",
          FieldRule{.longest = 64});
  }
};

struct LogContact : ContactDetails {
  std::optional<Id> id;
  ContactKind kind = ContactKind::other;
  std::int64_t count = 1;
  std::vector<Id> clients;
  std::vector<Id> performers;
  operation::EntryMode entry_mode = operation::EntryMode::live;
  static void describe(Fields<LogContact>& field) {
    field("id", &LogContact::id, "The contact's id; made here where it is left out.");
    field("kind", &LogContact::kind, "How somebody was guided.");
    describe_details(field);
    field("count", &LogContact::count, "How many contacts this record stands for.",
          {.has_default = true, .minimum = 1, .maximum = most_contacts});
    field("clients", &LogContact::clients, "Who was guided; a household is several. May be unknown.",
          {.field_class = FieldClass::personal, .most = most_persons});
    field("performers", &LogContact::performers, "Who guided; a visit may be two workers'.", {.most = most_persons});
    field("entry_mode", &LogContact::entry_mode, "Whether it is written down at the time, offline or afterwards.",
          {.has_default = true});
  }
};

struct AmendContact : ContactDetails {
  Id id;
  std::string reason;
  std::optional<ContactKind> kind;
  std::optional<std::int64_t> count;
  std::optional<std::vector<Id>> clients;
  std::optional<std::vector<Id>> performers;
  static void describe(Fields<AmendContact>& field) {
    field("id", &AmendContact::id, "The contact's id.");
    field("reason", &AmendContact::reason, "Why it is amended.", {.field_class = FieldClass::free_text});
    field("kind", &AmendContact::kind, "How somebody was guided.");
    describe_details(field);
    field("count", &AmendContact::count, "How many contacts this record stands for.",
          {.minimum = 1, .maximum = most_contacts});
    field("clients", &AmendContact::clients, "Who was guided, all of them.",
          {.field_class = FieldClass::personal, .most = most_persons});
    field("performers", &AmendContact::performers, "Who guided, all of them.", {.most = most_persons});
  }
};

struct VoidContact {
  Id id;
  std::string reason;
  static void describe(Fields<VoidContact>& field) {
    field("id", &VoidContact::id, "The contact's id.");
    field("reason", &VoidContact::reason, "Why it does not count.", {.field_class = FieldClass::free_text});
  }
};

struct CountContacts {
  std::optional<ContactKind> kind;
  std::optional<Id> client;
  std::optional<Id> performer;
  std::optional<base::Date> first_day;
  std::optional<base::Date> last_day;
  std::optional<RecordState> state;
  template <class T>
  static void describe_filter(Fields<T>& field) {
    field("kind", &T::kind, "Only contacts of this kind.");
    field("client", &T::client, "Only contacts with this client.");
    field("performer", &T::performer, "Only contacts by this person.");
    field("first_day", &T::first_day, "Only from this local day on.");
    field("last_day", &T::last_day, "Only up to this local day, itself included.");
    field("state", &T::state, "Only valid or only void ones; left out: both.");
  }
  static void describe(Fields<CountContacts>& field) { describe_filter(field); }
};

struct ListContacts : CountContacts, Paging {
  static void describe(Fields<ListContacts>& field) {
    describe_filter(field);
    describe_paging(field);
  }
};

struct ContactHistory {
  Contact current;
  std::vector<ContactRevision> earlier;
  static void describe(Fields<ContactHistory>& field) {
    field("current", &ContactHistory::current, "The contact as it is now.");
    field("earlier", &ContactHistory::earlier, "What it was before, the oldest first.");
  }
};

std::vector<storage::Key> clients_of(Context& context, const std::vector<Id>& ids) {
  std::vector<storage::Key> keys;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    keys.push_back(people::require_person(context, ids[i], base::join_path("/clients", i)));
  }
  return keys;
}

void set_time(Context& context, const SaidTime& said, ContactRow& row) {
  base::require(check_time(said));
  row.happened_at = said.happened_at;
  row.day = said.happened_at ? local_day(context, *said.happened_at, "/happened_at") : *said.happened_on;
  row.precision = precision_of(said);
}

// What is given replaces what the row holds; what is left out stays.
void set_details(Context& context, const ContactDetails& details, ContactRow& row) {
  if (details.caller_kind) row.caller_kind = details.caller_kind;
  if (details.unit) row.unit = people::require_unit(context, details.unit, "/unit");
  if (details.municipality) row.municipality = details.municipality;
  if (details.minutes) row.minutes = details.minutes;
  if (details.project) row.project = people::require_project(context, details.project, "/project");
  if (details.host_service) row.host_service = details.host_service;
  if (details.note) row.note = details.note;
  if (details.source_zone) {
    if (!base::Zone::named(*details.source_zone)) {
      throw base::Failed(base::Status::argument, "UNKNOWN_ZONE", "No such time zone.", "/source_zone");
    }
    row.source_zone = details.source_zone;
  }
}

Saved log_contact(Context& context, const LogContact& request) {
  ContactRow row;
  row.kind = request.kind;
  row.count = request.count;
  set_time(context, {request.happened_at, request.happened_on, request.precision}, row);
  set_details(context, request, row);
  row.clients = clients_of(context, request.clients);
  row.performers = require_colleagues(context, request.performers, "/performers");
  const std::string id = context.id_or_new(request.id);
  insert_contact(context, id, request.entry_mode, row);
  context.trail.touch("contact", id);
  return {Id{id}, 1};
}

ContactPlace require_changeable(Context& context, const Id& id) {
  const ContactPlace place = require_contact(context, id);
  context.check_revision(place.revision);
  if (place.state == RecordState::voided) {
    throw base::Failed(base::Status::conflict, "CONTACT_IS_VOID", "A void contact is not changed any more.", "/id");
  }
  return place;
}

Saved amend_contact(Context& context, const AmendContact& request) {
  const ContactPlace place = require_changeable(context, request.id);
  const Contact replaced = read_contact(context, place.key);
  ContactRow row = read_contact_row(context, place.key);
  if (request.kind) row.kind = *request.kind;
  if (request.count) row.count = *request.count;
  if (request.happened_at || request.happened_on) {
    set_time(context, {request.happened_at, request.happened_on, request.precision}, row);
  } else if (request.precision) {
    const auto day = row.happened_at ? std::nullopt : std::optional(row.day);
    set_time(context, {row.happened_at, day, request.precision}, row);
  }
  set_details(context, request, row);
  if (request.clients) row.clients = clients_of(context, *request.clients);
  if (request.performers) row.performers = require_colleagues(context, *request.performers, "/performers");
  replace_contact(context, place, row, replaced, request.reason);
  context.trail.touch("contact", request.id.text);
  return {request.id, place.revision + 1};
}

Saved make_contact_void(Context& context, const VoidContact& request) {
  const ContactPlace place = require_changeable(context, request.id);
  base::require(people::check_not_blank(request.reason, "/reason"));
  void_contact(context, place, read_contact(context, place.key), request.reason);
  context.trail.touch("contact", request.id.text);
  return {request.id, place.revision + 1};
}

Contact get_contact(Context& context, const ById& request) {
  Contact contact = read_contact(context, require_contact(context, request.id).key);
  context.trail.touch("contact", contact.id.text);
  return contact;
}

ContactHistory history_of_contact(Context& context, const ById& request) {
  const storage::Key key = require_contact(context, request.id).key;
  context.trail.touch("contact", request.id.text);
  return {read_contact(context, key), read_contact_revisions(context, key)};
}

ContactFilter filter_of(Context& context, const CountContacts& request) {
  base::require(people::check_span({request.first_day, request.last_day}));
  ContactFilter filter{request.kind, {}, {}, request.first_day, request.last_day, request.state};
  filter.client = people::require_person(context, request.client, "/client");
  if (request.performer) filter.performer = require_colleague(context, *request.performer, "/performer");
  return filter;
}

Page<Contact> list(Context& context, const ListContacts& request) {
  Page<Contact> page = list_contacts(context, filter_of(context, request), request);
  for (const Contact& contact : page.items) context.trail.touch("contact", contact.id.text);
  return page;
}

operation::Count count(Context& context, const CountContacts& request) {
  return {count_contacts(context, filter_of(context, request))};
}

}  // namespace

std::vector<operation::Operation> contact_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access writes = guides(operation::Reads::nothing_personal);
  const operation::Access reads = guides(operation::Reads::persons);
  return {
      define<log_contact>({.name = "contact.log",
                           .summary = "Writes down a contact: a call, a visit, a message, or many of them as one row.",
                           .access = writes,
                           .effect = Effect::write}),
      define<amend_contact>({.name = "contact.amend",
                             .summary = "Corrects a contact; what it was stays readable.",
                             .access = writes,
                             .effect = Effect::write,
                             .revises = true}),
      define<make_contact_void>({.name = "contact.void",
                                 .summary = "Takes a contact out of every count; it is kept.",
                                 .access = writes,
                                 .effect = Effect::write,
                                 .revises = true}),
      define<get_contact>({.name = "contact.get", .summary = "Reads one contact.", .access = reads}),
      define<history_of_contact>({.name = "contact.history",
                                  .summary = "Reads a contact and everything that it was before.",
                                  .access = reads}),
      define<list>({.name = "contact.list", .summary = "Lists contacts, page by page.", .access = reads}),
      define<count>({.name = "contact.count", .summary = "Counts the records of contacts.", .access = reads}),
  };
}

}  // namespace mukana::guidance
