#pragma once
/// @file
/// How a contact is stored, found and read back.
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/guidance/types.hpp"

#include "operation/shapes.hpp"

namespace mukana::guidance {

/// A contact as it is shown.
struct Contact {
  base::Id id;
  std::int64_t revision = 1;
  operation::RecordState state = operation::RecordState::valid;
  ContactKind kind = ContactKind::other;
  std::optional<base::Instant> happened_at;
  base::Date happened_on;
  Precision precision = Precision::day;
  std::int64_t count = 1;
  std::vector<base::Id> clients;
  std::vector<base::Id> performers;
  std::optional<CallerKind> caller_kind;
  std::optional<base::Id> unit;
  std::optional<std::string> municipality;
  std::optional<std::int64_t> minutes;
  std::optional<base::Id> project;
  std::optional<std::string> host_service;
  std::optional<std::string> note;
  std::optional<std::string> source_zone;
  operation::EntryMode entry_mode = operation::EntryMode::live;
  base::Instant recorded_at;
  std::optional<base::Id> recorded_by;
  static void describe(base::Fields<Contact>& field);
};

/// A contact as it is stored: persons, unit and project as the keys of their rows.
struct ContactRow {
  ContactKind kind = ContactKind::other;
  std::optional<base::Instant> happened_at;
  base::Date day;
  Precision precision = Precision::day;
  std::int64_t count = 1;
  std::optional<CallerKind> caller_kind;
  std::optional<storage::Key> unit;
  std::optional<std::string> municipality;
  std::optional<std::int64_t> minutes;
  std::optional<storage::Key> project;
  std::optional<std::string> host_service;
  std::optional<std::string> note;
  std::optional<std::string> source_zone;
  std::vector<storage::Key> clients;
  std::vector<storage::Key> performers;
};

/// What a contact was until a revision replaced it.
struct ContactRevision {
  std::int64_t revision = 1;
  base::Instant replaced_at;
  std::optional<base::Id> replaced_by;
  std::string reason;
  boost::json::value contact;
  static void describe(base::Fields<ContactRevision>& field);
};

/// Where a contact is and how often it was changed.
struct ContactPlace {
  storage::Key key = 0;
  std::int64_t revision = 1;
  operation::RecordState state = operation::RecordState::valid;
};

/// What a list of contacts is narrowed to.
struct ContactFilter {
  std::optional<ContactKind> kind;
  std::optional<storage::Key> client;
  std::optional<storage::Key> performer;
  std::optional<base::Date> first_day;
  std::optional<base::Date> last_day;
  std::optional<operation::RecordState> state;
};

void insert_contact(operation::Context& context, std::string_view id, operation::EntryMode entry_mode,
                    const ContactRow& row);
/// Writes the row anew as the next revision; `replaced` is what it was, `reason` why it is replaced.
void replace_contact(operation::Context& context, const ContactPlace& place, const ContactRow& row,
                     const Contact& replaced, std::string_view reason);
/// Keeps the contact and takes it out of every count.
void void_contact(operation::Context& context, const ContactPlace& place, const Contact& replaced,
                  std::string_view reason);

/// The contact of that id that the actor may see; throws `missing` or `Hidden`.
ContactPlace require_contact(operation::Context& context, const base::Id& id);
Contact read_contact(operation::Context& context, storage::Key key);
ContactRow read_contact_row(operation::Context& context, storage::Key key);
std::vector<ContactRevision> read_contact_revisions(operation::Context& context, storage::Key key);
operation::Page<Contact> list_contacts(operation::Context& context, const ContactFilter& filter,
                                       const operation::Paging& paging);
std::int64_t count_contacts(operation::Context& context, const ContactFilter& filter);

}  // namespace mukana::guidance
