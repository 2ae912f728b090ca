#include "loans/sanitisation_records.hpp"

#include <array>

#include "mukana/loans/rules.hpp"

#include "loans/records.hpp"
#include "people/records.hpp"

namespace mukana::loans {

using base::Fields;
using base::Id;
using operation::Context;
using storage::Key;
using storage::Row;

void SanitisationView::describe(Fields<SanitisationView>& field) {
  using base::FieldClass;
  field("id", &SanitisationView::id, "The record's id.");
  field("revision", &SanitisationView::revision, "Counts the changes of the record, from 1.");
  field("state", &SanitisationView::state, "Whether it counts.");
  field("device", &SanitisationView::device, "The device.");
  field("medium", &SanitisationView::medium, "Which of its media.");
  field("manufacturer", &SanitisationView::manufacturer, "Who made the device.");
  field("model", &SanitisationView::model, "Its model.");
  field("serial", &SanitisationView::serial, "Its serial number.");
  field("property_number", &SanitisationView::property_number, "The number on the device's sticker.");
  field("medium_serial", &SanitisationView::medium_serial, "The serial number of the medium.");
  field("medium_kind", &SanitisationView::medium_kind, "The kind of the medium.");
  field("source", &SanitisationView::source, "Where the medium came from.");
  field("action", &SanitisationView::action, "clear, purge or destroy.");
  field("technique", &SanitisationView::technique, "How: overwriting, block erase, shredding ...");
  field("tool", &SanitisationView::tool, "The tool.");
  field("tool_version", &SanitisationView::tool_version, "Its version.");
  field("started_at", &SanitisationView::started_at, "When it began.");
  field("finished_at", &SanitisationView::finished_at, "When it was done.");
  field("result", &SanitisationView::result, "Whether it passed.");
  field("performed_by", &SanitisationView::performed_by, "Who wiped, where the reader may see them.",
        {.field_class = FieldClass::personal});
  field("performed_role", &SanitisationView::performed_role, "In what role they wiped.");
  field("performed_place", &SanitisationView::performed_place, "Where it was wiped.",
        {.field_class = FieldClass::locating});
  field("verification", &SanitisationView::verification, "How it was verified: full, sample or visual.");
  field("verified_at", &SanitisationView::verified_at, "When it was verified.");
  field("verified_by", &SanitisationView::verified_by, "Who verified, where the reader may see them.",
        {.field_class = FieldClass::personal});
  field("verified_role", &SanitisationView::verified_role, "In what role they verified.");
  field("verified_place", &SanitisationView::verified_place, "Where it was verified.",
        {.field_class = FieldClass::locating});
  field("evidence", &SanitisationView::evidence, "Whose word it is: own, donor_record or donor_claim.");
  field("entry_mode", &SanitisationView::entry_mode, "Whether it was written down at the time, offline or afterwards.");
  field("accepted", &SanitisationView::accepted, "Whether it is acceptable evidence.");
  field("warnings", &SanitisationView::warnings, "What the tool warned of.", {.field_class = FieldClass::free_text});
  field("faults", &SanitisationView::faults, "Why it is no acceptable evidence; empty where it is.");
}

namespace {

// Persons are shown to those who may see them. The lists and the persons' keys come after what as<>() takes.
std::string columns(const Context& context) {
  const auto shown = [&](const char* column) {
    return "CASE WHEN " + people::visible_persons_sql(context, people::merged_person_sql(column)) + " THEN " +
           people::person_id_sql(column) + " END";
  };
  return "SELECT s.key, s.id, s.revision, s.state, d.id, s.medium, s.manufacturer, s.model, s.serial, "
         "s.property_number, s.medium_serial, s.medium_kind, s.source, s.action, s.technique, s.tool, s.tool_version, "
         "s.started_at, s.finished_at, s.result, " +
         shown("s.performed_by") + ", s.performed_role, s.performed_place, s.verification, s.verified_at, " +
         shown("s.verified_by") +
         ", s.verified_role, s.verified_place, s.evidence, s.entry_mode, CASE WHEN s.faults = '' THEN 1 ELSE 0 END, "
         "s.warnings, s.faults, " +
         people::merged_person_sql("s.performed_by") + ", " + people::merged_person_sql("s.verified_by") +
         " FROM sanitisation s JOIN device d ON d.key = s.device WHERE s.controller = $1 ";
}
constexpr int performed_column = 20;
constexpr int verified_column = 25;
constexpr int warnings_column = 31;

SanitisationView view(Context& context, const Row& row) {
  auto record = row.as<SanitisationView>(1);
  if (!row.is_null(warnings_column)) record.warnings = split_lines(row.text(warnings_column));
  for (const std::string& fault : split_lines(row.text(warnings_column + 1))) {
    if (const auto code = base::from_code<WipeFault>(fault)) record.faults.push_back(*code);
  }
  if (!row.is_null(performed_column)) context.trail.concern(row.integer(warnings_column + 2));
  if (!row.is_null(verified_column)) context.trail.concern(row.integer(warnings_column + 3));
  context.trail.touch("sanitisation", record.id.text);
  return record;
}

constexpr std::string_view filter_sql =
    "AND s.state = 'valid' AND ($3 IS NULL OR s.device = $3) "
    "AND ($4 IS NULL OR CASE WHEN s.faults = '' THEN 1 ELSE 0 END = $4) "
    "AND ($5 IS NULL OR s.finished_at >= $5) AND ($6 IS NULL OR s.finished_at < $6) ";

std::optional<base::Instant> start_of(const Context& context, const std::optional<base::Date>& day, int plus) {
  if (!day) return std::nullopt;
  return context.zone.start_of(day->plus_days(plus));
}

}  // namespace

SanitisationView read_sanitisation(Context& context, const Id& id) {
  storage::Rows rows =
      context.database.query(columns(context) + "AND s.id = $2", context.actor.controller, id, nullptr, nullptr,
                             nullptr, nullptr, nullptr, context.actor.person, context.today());
  const Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return view(context, *row);
}

operation::Page<SanitisationView> list_sanitisations(Context& context, const SanitisationFilter& filter,
                                                     const operation::Paging& paging) {
  const std::string sql = columns(context) + "AND s.key > $2 " + std::string(filter_sql) + "ORDER BY s.key LIMIT $7";
  return operation::read_page<SanitisationView>(
      context.database.query(sql, context.actor.controller, operation::page_start(paging), filter.device,
                             filter.accepted, start_of(context, filter.first_day, 0),
                             start_of(context, filter.last_day, 1), paging.limit + 1, context.actor.person,
                             context.today()),
      paging, [&](const Row& row) { return view(context, row); });
}

std::int64_t count_sanitisations(Context& context, const SanitisationFilter& filter) {
  return context.database
      .integer("SELECT COUNT(*) FROM sanitisation s WHERE s.controller = $1 " + std::string(filter_sql),
               context.actor.controller, nullptr, filter.device, filter.accepted,
               start_of(context, filter.first_day, 0), start_of(context, filter.last_day, 1))
      .value_or(0);
}

WipePolicy read_wipe_policy(Context& context) {
  storage::Rows rows = context.database.query(
      "SELECT accepts_donor_records, needs_verification FROM wipe_policy WHERE controller = $1 ORDER BY key DESC "
      "LIMIT 1",
      context.actor.controller);
  const Row* row = rows.next();
  return row == nullptr ? WipePolicy{} : WipePolicy{row->boolean(0), row->boolean(1)};
}

namespace {

// Whatever stood on evidence when a device was handed over, with the moment at which it was.
struct HandedOver {
  Key key;
  Moment at;
  std::string flags;
};

std::vector<HandedOver> read_handed_over(Context& context, const std::string& sql, Key device) {
  std::vector<HandedOver> records;
  storage::Rows rows = context.database.query(sql, device);
  while (const Row* row = rows.next()) {
    const bool by_day = row->code<Precision>(3) == Precision::day;
    records.push_back(
        {row->integer(0), by_day ? on_day(row->date(2), context.zone) : exactly(row->instant(1)), row->string(4)});
  }
  return records;
}

// Of a grant that ended a loan, the hand-over is that of the loan.
struct FlaggedTable {
  const char* name;
  const char* moment;
  const char* from;
};
constexpr std::array flagged_tables{
    FlaggedTable{"loan", "t.out_at, t.out_day, t.out_precision", "loan t"},
    FlaggedTable{"device_grant",
                 "COALESCE(l.out_at, t.granted_at), COALESCE(l.out_day, t.day), COALESCE(l.out_precision, 'instant')",
                 "device_grant t LEFT JOIN loan l ON l.key = t.loan"},
    FlaggedTable{"disposal", "t.disposed_at, t.day, 'instant'", "disposal t"}};

}  // namespace

void flag_unproven(Context& context, Key device) {
  const DeviceHistory history = read_history(context.database, device, context.zone);
  const std::string flag(base::code(LoanFlag::no_wipe_evidence));
  for (const FlaggedTable& table : flagged_tables) {
    const std::string name(table.name);
    const std::string sql = std::string("SELECT t.key, ") + table.moment + ", t.flags FROM " + table.from +
                            " WHERE t.device = $1 AND t.state = 'valid'";
    for (const HandedOver& record : read_handed_over(context, sql, device)) {
      if (record.flags.find(flag) != std::string::npos || !check_sanitised(history, record.at)) continue;
      context.database.run("UPDATE " + name + " SET flags = $2, revision = revision + 1 WHERE key = $1", record.key,
                           record.flags.empty() ? flag : record.flags + "\n" + flag);
    }
  }
}

}  // namespace mukana::loans
