// Devices that people get for themselves, with or without somebody's help (capability 43).
#include "mukana/loans/types.hpp"

#include "base/json.hpp"
#include "loans/access.hpp"
#include "loans/operations.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::loans {
namespace {

using base::Date;
using base::Failed;
using base::FieldClass;
using base::Fields;
using base::Id;
using base::Status;
using operation::Context;
using operation::EntryMode;
using operation::Page;
using operation::Paging;
using operation::Saved;

struct RecordAcquisition {
  std::optional<Id> id;
  Id person;
  DeviceKind device_kind = DeviceKind::other;
  Date acquired_on;
  bool assisted = false;
  std::optional<Id> assisted_by;
  std::optional<std::string> note;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<RecordAcquisition>& field) {
    field("id", &RecordAcquisition::id, "The record's id; made here where it is left out.");
    field("person", &RecordAcquisition::person, "Who got a device.", {.field_class = FieldClass::personal});
    field("device_kind", &RecordAcquisition::device_kind, "What it is.");
    field("acquired_on", &RecordAcquisition::acquired_on, "The day on which they got it.");
    field("assisted", &RecordAcquisition::assisted, "Whether somebody of the service helped.");
    field("assisted_by", &RecordAcquisition::assisted_by, "Who helped.", {.field_class = FieldClass::personal});
    field("note", &RecordAcquisition::note, "Anything else.",
          {.field_class = FieldClass::free_text, .multiline = true, .longest = 4000});
    field("entry_mode", &RecordAcquisition::entry_mode,
          "Whether it is written down at the time, offline or afterwards.", {.has_default = true});
  }
};

struct AcquisitionView {
  Id id;
  std::int64_t revision = 1;
  Id person;
  DeviceKind device_kind = DeviceKind::other;
  Date acquired_on;
  bool assisted = false;
  std::optional<Id> assisted_by;
  std::optional<std::string> note;
  static void describe(Fields<AcquisitionView>& field) {
    field("id", &AcquisitionView::id, "The record's id.");
    field("revision", &AcquisitionView::revision, "Counts the changes of the record, from 1.");
    field("person", &AcquisitionView::person, "Who got a device.", {.field_class = FieldClass::personal});
    field("device_kind", &AcquisitionView::device_kind, "What it is.");
    field("acquired_on", &AcquisitionView::acquired_on, "The day on which they got it.");
    field("assisted", &AcquisitionView::assisted, "Whether somebody of the service helped.");
    field("assisted_by", &AcquisitionView::assisted_by, "Who helped.", {.field_class = FieldClass::personal});
    field("note", &AcquisitionView::note, "Anything else.", {.field_class = FieldClass::free_text});
  }
};

struct AcquisitionFilter {
  std::optional<Id> person;
  std::optional<bool> assisted;
  template <class T>
  static void describe_filter(Fields<T>& field) {
    field("person", &T::person, "Only those of this person.");
    field("assisted", &T::assisted, "Only those with help, or only those without.");
  }
};

struct ListAcquisitions : Paging, AcquisitionFilter {
  static void describe(Fields<ListAcquisitions>& field) {
    describe_filter(field);
    describe_paging(field);
  }
};

struct CountAcquisitions : AcquisitionFilter {
  static void describe(Fields<CountAcquisitions>& field) { describe_filter(field); }
};

// The person's row comes last.
std::string select_acquisitions() {
  return "SELECT a.key, a.id, a.revision, " + people::person_id_sql("a.person") +
         ", a.device_kind, a.acquired_on, a.assisted, " + people::person_id_sql("a.assisted_by") + ", a.note, " +
         people::merged_person_sql("a.person") + " FROM acquisition a WHERE a.controller = $1 AND a.state = 'valid' ";
}
constexpr int person_column = 9;

std::string filter_acquisitions(const Context& context) {
  return "AND ($3 IS NULL OR " + people::is_person_sql("a.person", "$3") +
         ") AND ($4 IS NULL OR a.assisted = $4) AND " +
         people::visible_persons_sql(context, people::merged_person_sql("a.person")) + " ";
}

AcquisitionView view(Context& context, const storage::Row& row) {
  auto acquisition = row.as<AcquisitionView>(1);
  context.trail.concern(row.integer(person_column));
  context.trail.touch("acquisition", acquisition.id.text);
  return acquisition;
}

Saved record_acquisition(Context& context, const RecordAcquisition& request) {
  if (request.assisted_by && !request.assisted) {
    throw Failed(Status::argument, "NOT_ASSISTED", "Somebody helped, and nobody did.", "/assisted_by");
  }
  const std::string id = context.id_or_new(request.id);
  const storage::Key person = people::require_person(context, request.person, "/person");
  const auto helper = people::require_person(context, request.assisted_by, "/assisted_by");
  operation::insert_record(
      context, "acquisition", id, "entry_mode, person, device_kind, acquired_on, assisted, assisted_by, note",
      request.entry_mode, person, request.device_kind, request.acquired_on, request.assisted, helper, request.note);
  context.trail.touch("acquisition", id);
  return {Id{id}, 1};
}

struct AmendAcquisition {
  Id id;
  std::string reason;
  std::optional<Id> person;
  std::optional<DeviceKind> device_kind;
  std::optional<Date> acquired_on;
  std::optional<bool> assisted;
  std::optional<Id> assisted_by;
  std::optional<std::string> note;
  static void describe(Fields<AmendAcquisition>& field) {
    field("id", &AmendAcquisition::id, "The record. What is given replaces what it said; what is left out stays.");
    field("reason", &AmendAcquisition::reason, "Why it is corrected.",
          {.field_class = FieldClass::free_text, .multiline = true});
    field("person", &AmendAcquisition::person, "Who got a device.", {.field_class = FieldClass::personal});
    field("device_kind", &AmendAcquisition::device_kind, "What it is.");
    field("acquired_on", &AmendAcquisition::acquired_on, "The day on which they got it.");
    field("assisted", &AmendAcquisition::assisted, "Whether somebody of the service helped; false forgets who.");
    field("assisted_by", &AmendAcquisition::assisted_by, "Who helped.", {.field_class = FieldClass::personal});
    field("note", &AmendAcquisition::note, "Anything else.",
          {.field_class = FieldClass::free_text, .multiline = true, .longest = 4000});
  }
};

struct VoidAcquisition {
  Id id;
  std::string reason;
  static void describe(Fields<VoidAcquisition>& field) {
    field("id", &VoidAcquisition::id, "The record.");
    field("reason", &VoidAcquisition::reason, "Why it does not count.",
          {.field_class = FieldClass::free_text, .multiline = true});
  }
};

struct StoredAcquisition {
  storage::Key key = 0;
  AcquisitionView view;
};

StoredAcquisition require_acquisition(Context& context, const Id& id) {
  storage::Rows rows = context.database.query(select_acquisitions() + "AND a.id = $2", context.actor.controller, id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  if (!people::may_see_person(context, row->integer(person_column))) throw operation::Hidden("/id");
  StoredAcquisition stored{row->integer(0), view(context, *row)};
  context.check_revision(stored.view.revision);
  return stored;
}

void keep_revision(Context& context, const StoredAcquisition& stored, const std::string& reason) {
  context.database.run(
      "INSERT INTO acquisition_revision (acquisition, revision, body, replaced_at, replaced_by, reason) "
      "VALUES ($1, $2, $3, $4, $5, $6)",
      stored.key, stored.view.revision, base::write_json(stored.view), context.now, context.actor.person, reason);
}

Saved amend_acquisition(Context& context, const AmendAcquisition& request) {
  const StoredAcquisition stored = require_acquisition(context, request.id);
  const bool assisted = request.assisted.value_or(stored.view.assisted);
  if (request.assisted_by && !assisted) {
    throw Failed(Status::argument, "NOT_ASSISTED", "Somebody helped, and nobody did.", "/assisted_by");
  }
  const auto person = people::require_person(context, request.person, "/person");
  const auto helper = people::require_person(context, request.assisted_by, "/assisted_by");
  keep_revision(context, stored, request.reason);
  context.database.run(
      "UPDATE acquisition SET revision = revision + 1, person = COALESCE($2, person), device_kind = COALESCE($3, "
      "device_kind), acquired_on = COALESCE($4, acquired_on), assisted = $5, assisted_by = CASE WHEN $5 = 0 THEN NULL "
      "ELSE COALESCE($6, assisted_by) END, note = COALESCE($7, note) WHERE key = $1",
      stored.key, person, request.device_kind, request.acquired_on, assisted, helper, request.note);
  return {request.id, stored.view.revision + 1};
}

Saved void_acquisition(Context& context, const VoidAcquisition& request) {
  const StoredAcquisition stored = require_acquisition(context, request.id);
  keep_revision(context, stored, request.reason);
  context.database.run("UPDATE acquisition SET revision = revision + 1, state = 'void' WHERE key = $1", stored.key);
  return {request.id, stored.view.revision + 1};
}

AcquisitionView get_acquisition(Context& context, const operation::ById& request) {
  storage::Rows rows =
      context.database.query(select_acquisitions() + "AND a.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  if (!people::may_see_person(context, row->integer(person_column))) throw operation::Hidden("/id");
  return view(context, *row);
}

Page<AcquisitionView> list_acquisitions(Context& context, const ListAcquisitions& request) {
  const auto person = people::require_person(context, request.person, "/person");
  const std::string sql =
      select_acquisitions() + "AND a.key > $2 " + filter_acquisitions(context) + "ORDER BY a.key LIMIT $5";
  return operation::read_page<AcquisitionView>(
      context.database.query(sql, context.actor.controller, operation::page_start(request), person, request.assisted,
                             request.limit + 1, nullptr, nullptr, context.actor.person, context.today()),
      request, [&](const storage::Row& row) { return view(context, row); });
}

operation::Count count_acquisitions(Context& context, const CountAcquisitions& request) {
  const auto person = people::require_person(context, request.person, "/person");
  const std::string sql = "SELECT COUNT(*) FROM acquisition a WHERE a.controller = $1 AND a.state = 'valid' " +
                          filter_acquisitions(context);
  return {context.database
              .integer(sql, context.actor.controller, nullptr, person, request.assisted, nullptr, nullptr, nullptr,
                       context.actor.person, context.today())
              .value_or(0)};
}

}  // namespace

std::vector<operation::Operation> acquisition_operations() {
  using operation::define;
  return {
      define<record_acquisition>({.name = "acquisition.record",
                                  .summary = "Records that somebody got a device of their own.",
                                  .access = lenders,
                                  .effect = operation::Effect::write}),
      define<amend_acquisition>({.name = "acquisition.amend",
                                 .summary = "Corrects the record of a device of one's own; what it said is kept.",
                                 .access = lenders,
                                 .effect = operation::Effect::write,
                                 .revises = true}),
      define<void_acquisition>({.name = "acquisition.void",
                                .summary = "Takes the record of a device of one's own out of every count.",
                                .access = lenders,
                                .effect = operation::Effect::write,
                                .revises = true}),
      define<get_acquisition>(
          {.name = "acquisition.get", .summary = "Reads one acquisition.", .access = borrower_readers}),
      define<list_acquisitions>(
          {.name = "acquisition.list", .summary = "Lists acquisitions, page by page.", .access = borrower_readers}),
      define<count_acquisitions>(
          {.name = "acquisition.count", .summary = "Counts acquisitions.", .access = borrower_readers}),
  };
}

}  // namespace mukana::loans
