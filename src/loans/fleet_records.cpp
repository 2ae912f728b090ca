#include "loans/fleet_records.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "mukana/loans/rules.hpp"

#include "loans/records.hpp"

namespace mukana::loans {

using base::Instant;
using storage::Database;
using storage::Key;
using storage::Row;

template <class Item>
void Fleet::Grouped<Item>::add(std::uint32_t place, Item item) {
  places.push_back(place);
  items.push_back(std::move(item));
}

// A counting sort: the rows of a device stand together and keep their order.
template <class Item>
void Fleet::Grouped<Item>::group(std::size_t devices) {
  starts.assign(devices + 1, 0);
  for (const std::uint32_t place : places) ++starts[place + 1];
  std::partial_sum(starts.begin(), starts.end(), starts.begin());
  std::vector<std::uint32_t> next(starts.begin(), starts.end() - 1);
  std::vector<Item> sorted(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) sorted[next[places[i]]++] = std::move(items[i]);
  items = std::move(sorted);
  places = {};
}

template <class Item>
std::span<const Item> Fleet::Grouped<Item>::of(std::uint32_t place) const {
  return std::span(items).subspan(starts[place], starts[place + 1] - starts[place]);
}

Fleet::Fleet(Database& database, Key controller, const base::Zone& zone) {
  read_devices(database, controller, zone);
  read_media(database);
  read_loans(database, controller, zone);
  read_wipes(database, controller);
  read_events(database);
  media_.group(keys_.size());
  loans_.group(keys_.size());
  wipes_.group(keys_.size());
  events_.group(keys_.size());
}

std::optional<std::uint32_t> Fleet::place_of(Key device) const {
  const auto found = std::lower_bound(keys_.begin(), keys_.end(), device);
  if (found == keys_.end() || *found != device) return std::nullopt;
  return static_cast<std::uint32_t>(found - keys_.begin());
}

void Fleet::read_devices(Database& database, Key controller, const base::Zone& zone) {
  storage::Rows rows = database.query(
      "SELECT key, commissioned_on, recorded_at, first_state FROM device WHERE controller = $1 ORDER BY key",
      controller);
  while (const Row* row = rows.next()) {
    const auto commissioned = row->optional_date(1);
    keys_.push_back(row->integer(0));
    beginnings_.push_back({commissioned ? zone.start_of(*commissioned) : row->instant(2), row->code<DeviceState>(3)});
  }
}

void Fleet::read_media(Database& database) {
  storage::Rows rows =
      database.query("SELECT device, COALESCE(slot, id) FROM device_medium WHERE replaced_at IS NULL ORDER BY key");
  while (const Row* row = rows.next()) {
    if (const auto place = place_of(row->integer(0))) media_.add(*place, row->string(1));
  }
}

namespace {

// The facts of a loan that are codes, as one number: a million texts are not compared by us.
enum LoanBits : std::int64_t { out_by_day = 1, back_by_day = 2, unproven = 4, lost = 8, granted = 16, damaged = 32 };

// Local days turned to instants, each once.
class Days {
 public:
  explicit Days(const base::Zone& zone) : zone_(zone) {}
  Instant start_of(base::Date day) {
    const auto [entry, is_new] = starts_.try_emplace(day.days);
    if (is_new) entry->second = zone_.start_of(day);
    return entry->second;
  }

 private:
  const base::Zone& zone_;
  std::unordered_map<std::int32_t, Instant> starts_;
};

LoanTime loan_of(const Row& row, Days& days) {
  const std::int64_t bits = row.integer(5);
  const auto moment = [&](int at, int day, std::int64_t by_day) {
    if ((bits & by_day) == 0) return exactly(row.instant(at));
    return Moment{days.start_of(row.date(day)), days.start_of(row.date(day).plus_days(1))};
  };
  LoanTime loan{moment(1, 2, out_by_day), std::nullopt};
  if (!row.is_null(3)) loan.returned = moment(3, 4, back_by_day);
  loan.return_unproven = (bits & unproven) != 0;
  if ((bits & lost) != 0) loan.ended = LoanEnd::lost;
  if ((bits & granted) != 0) loan.ended = LoanEnd::granted;
  loan.returned_broken = (bits & damaged) != 0;
  if (loan.return_unproven) loan.return_told = row.optional_instant(6);
  return loan;
}

}  // namespace

void Fleet::read_loans(Database& database, Key controller, const base::Zone& zone) {
  Days days(zone);
  storage::Rows rows = database.query(
      "SELECT device, out_at, out_day, returned_at, returned_day, CASE WHEN out_precision = 'day' THEN 1 ELSE 0 END + "
      "CASE WHEN returned_precision = 'day' THEN 2 ELSE 0 END + CASE WHEN return_entry_mode = 'historical' THEN 4 "
      "ELSE 0 END + CASE WHEN ended_as IS NULL THEN 0 WHEN ended_as = 'lost' THEN 8 WHEN ended_as = 'granted' THEN 16 "
      "ELSE 0 END + CASE WHEN condition = 'damaged' THEN 32 ELSE 0 END, return_recorded_at FROM loan WHERE controller "
      "= "
      "$1 AND state = 'valid' ORDER BY key",
      controller);
  while (const Row* row = rows.next()) {
    if (const auto place = place_of(row->integer(0))) loans_.add(*place, loan_of(*row, days));
  }
}

void Fleet::read_wipes(Database& database, Key controller) {
  storage::Rows rows =
      database.query(wipes_sql() + " WHERE s.controller = $1 AND s.state = 'valid' ORDER BY s.key", controller);
  while (const Row* row = rows.next()) {
    if (const auto place = place_of(row->integer(0))) wipes_.add(*place, wipe_of(*row));
  }
}

void Fleet::read_events(Database& database) {
  storage::Rows rows = database.query(
      "SELECT device, event, at FROM device_event e WHERE takes_back IS NULL AND NOT EXISTS (SELECT 1 FROM "
      "device_event b WHERE b.device = e.device AND b.takes_back = e.number) ORDER BY key");
  while (const Row* row = rows.next()) {
    if (const auto place = place_of(row->integer(0))) {
      events_.add(*place, {row->code<DeviceEvent>(1), row->instant(2)});
    }
  }
}

const DeviceHistory& Fleet::history(Key device) {
  const std::uint32_t place = place_of(device).value();
  const auto copy = [](auto& to, auto from) { to.assign(from.begin(), from.end()); };
  current_.from = beginnings_[place].from;
  current_.first = beginnings_[place].first;
  copy(current_.media, media_.of(place));
  copy(current_.loans, loans_.of(place));
  copy(current_.wipes, wipes_.of(place));
  copy(current_.events, events_.of(place));
  return current_;
}

}  // namespace mukana::loans
