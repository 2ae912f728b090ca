#include "loans/records.hpp"

#include "mukana/loans/rules.hpp"

#include "operation/shapes.hpp"

namespace mukana::loans {

using base::Failed;
using base::Status;
using storage::Database;
using storage::Key;
using storage::Row;

Key require_device(operation::Context& context, const base::Id& id, std::string_view path) {
  const auto key = context.database.integer(
      "SELECT key FROM device WHERE controller = $1 AND id = $2 AND state = 'valid'", context.actor.controller, id);
  if (!key) throw operation::missing(path);
  return *key;
}

std::optional<Key> require_device(operation::Context& context, const std::optional<base::Id>& id,
                                  std::string_view path) {
  if (!id) return std::nullopt;
  return require_device(context, *id, path);
}

// A destroyed medium is settled for good; one in whose place a new one came, until the device comes back again. Where a
// used one came, nothing that was recorded before tells of it.
std::string wipes_sql() {
  return "SELECT s.device, COALESCE(m.slot, s.medium), CASE WHEN s.action = 'destroy' AND m.replaced_at IS NOT NULL "
         "THEN 'purge' ELSE s.action END, s.result, s.warnings IS NOT NULL, s.started_at, s.finished_at, s.trusted, "
         "CASE WHEN s.evidence = 'donor_record' THEN 1 ELSE 0 END, s.install_next, CASE WHEN s.action = 'destroy' AND "
         "m.replaced_at IS NOT NULL AND m.is_new = 0 THEN 1 ELSE 0 END FROM sanitisation s LEFT JOIN device_medium m "
         "ON m.device = s.device AND m.id = s.medium";
}

Wipe wipe_of(const Row& row) {
  return {row.string(1),  row.code<WipeAction>(2), row.code<WipeResult>(3), row.boolean(4), row.instant(5),
          row.instant(6), row.boolean(7),          row.boolean(8),          row.boolean(9), row.boolean(10)};
}

namespace {

Moment read_moment(const Row& row, int day, int at, int precision, const base::Zone& zone) {
  if (row.code<Precision>(precision) == Precision::day) return on_day(row.date(day), zone);
  return exactly(row.instant(at));
}

std::vector<LoanTime> read_loans(Database& database, Key device, const base::Zone& zone) {
  storage::Rows rows = database.query(
      "SELECT out_day, out_at, out_precision, returned_day, returned_at, returned_precision, return_entry_mode, "
      "ended_as, condition, return_recorded_at FROM loan WHERE device = $1 AND state = 'valid' ORDER BY out_at, key",
      device);
  std::vector<LoanTime> loans;
  while (const Row* row = rows.next()) {
    LoanTime loan{read_moment(*row, 0, 1, 2, zone), std::nullopt, false};
    if (!row->is_null(4)) loan.returned = read_moment(*row, 3, 4, 5, zone);
    loan.return_unproven = row->optional_code<operation::EntryMode>(6) == operation::EntryMode::historical;
    loan.ended = row->optional_code<LoanEnd>(7).value_or(LoanEnd::returned);
    loan.returned_broken = row->optional_code<Condition>(8) == Condition::damaged;
    loan.return_told = row->optional_instant(9);
    loans.push_back(loan);
  }
  return loans;
}

std::vector<Wipe> read_wipes(Database& database, Key device) {
  storage::Rows rows =
      database.query(wipes_sql() + " WHERE s.device = $1 AND s.state = 'valid' ORDER BY s.finished_at, s.key", device);
  std::vector<Wipe> wipes;
  while (const Row* row = rows.next()) wipes.push_back(wipe_of(*row));
  return wipes;
}

// An event that another one takes back did not happen.
std::vector<RecordedEvent> read_events(Database& database, Key device) {
  storage::Rows rows = database.query(
      "SELECT event, at FROM device_event e WHERE device = $1 AND takes_back IS NULL AND NOT EXISTS "
      "(SELECT 1 FROM device_event b WHERE b.device = $1 AND b.takes_back = e.number) ORDER BY number",
      device);
  std::vector<RecordedEvent> events;
  while (const Row* row = rows.next()) events.push_back({row->code<DeviceEvent>(0), row->instant(1)});
  return events;
}

// Media are known by their slots: one that takes the place of another is wiped in its stead.
std::vector<std::string> read_slots(Database& database, Key device) {
  storage::Rows rows = database.query(
      "SELECT COALESCE(slot, id) FROM device_medium WHERE device = $1 AND replaced_at IS NULL ORDER BY key", device);
  std::vector<std::string> media;
  while (const Row* row = rows.next()) media.push_back(row->string(0));
  return media;
}

}  // namespace

DeviceHistory read_history(Database& database, Key device, const base::Zone& zone) {
  DeviceHistory history;
  {
    storage::Rows rows =
        database.query("SELECT commissioned_on, recorded_at, first_state FROM device WHERE key = $1", device);
    if (const Row* row = rows.next()) {
      const auto commissioned = row->optional_date(0);
      history.from = commissioned ? zone.start_of(*commissioned) : row->instant(1);
      history.first = row->code<DeviceState>(2);
    }
  }
  history.media = read_slots(database, device);
  history.loans = read_loans(database, device, zone);
  history.wipes = read_wipes(database, device);
  history.events = read_events(database, device);
  return history;
}

void refresh_state(Database& database, Key device, const base::Zone& zone) {
  const DeviceState state = timeline(read_history(database, device, zone)).back().state;
  // Whoever kept the device last keeps it, unless it is on its way: the receiver of the last transfer that arrived.
  database.run(
      "UPDATE device SET device_state = $2, custodian = CASE WHEN $2 = 'in_transit' THEN NULL ELSE COALESCE("
      "(SELECT t.receiver FROM transfer t WHERE t.device = $1 AND t.ended_as = 'arrived' AND t.state = 'valid' "
      "ORDER BY t.ended_at DESC, t.key DESC LIMIT 1), first_custodian) END WHERE key = $1 AND device_state <> $2",
      device, state);
}

void add_event(operation::Context& context, Key device, const NewEvent& event) {
  context.database.run(
      "INSERT INTO device_event (device, number, at, event, reason, related_kind, related, recorded_at, recorded_by, "
      "import, import_row) VALUES ($1, 1 + (SELECT COALESCE(MAX(number), 0) FROM device_event WHERE device = $1), $2, "
      "$3, $4, $5, $6, $7, $8, $9, $10)",
      device, event.at, event.event, event.reason,
      event.related ? std::optional<std::string_view>(event.related_kind) : std::nullopt, event.related, context.now,
      context.actor.person, context.origin.import, context.origin.row);
}

void record_event(operation::Context& context, Key device, const NewEvent& event) {
  base::require(check_happened(event.at, context.now, event.time_path));
  base::require(check_event(read_history(context.database, device, context.zone), {event.event, event.at}, event.path));
  add_event(context, device, event);
  refresh_state(context.database, device, context.zone);
}

void add_condition(operation::Context& context, Key device, const FoundCondition& found) {
  context.database.run(
      "INSERT INTO device_condition (device, at, condition, note, recorded_at, recorded_by) "
      "VALUES ($1, $2, $3, $4, $5, $6)",
      device, found.at, found.condition, found.note, context.now, context.actor.person);
}

std::string AskedTime::path() const { return "/" + std::string(name) + (on && !at ? "_on" : "_at"); }

KeptTime keep_time(const operation::Context& context, const AskedTime& asked) {
  if (asked.at && asked.on) {
    throw Failed(Status::format, "TWO_TIMES", "Either the instant or the day is given, not both.",
                 "/" + std::string(asked.name) + "_on");
  }
  if (!asked.given()) {
    throw Failed(Status::format, "MISSING_FIELD", "Either the instant or the day is required.", asked.path());
  }
  try {
    if (asked.on) return {on_day(*asked.on, context.zone), *asked.on, Precision::day};
    return {exactly(*asked.at), context.zone.date(*asked.at), Precision::instant};
  } catch (Failed& failed) {
    failed.failure().path = asked.path();
    throw;
  }
}

std::string joined_lines(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    if (!text.empty()) text += '\n';
    text += line;
  }
  return text;
}

std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace mukana::loans
