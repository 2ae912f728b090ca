#pragma once
/// @file
/// What is stored of devices and their lives, and how it is read back for the rules.
#include <optional>
#include <string>
#include <string_view>

#include "mukana/base/zone.hpp"
#include "mukana/loans/types.hpp"

#include "operation/context.hpp"

namespace mukana::loans {

/// The row of the device named in a request. Throws `missing` at `path`.
storage::Key require_device(operation::Context& context, const base::Id& id, std::string_view path);

/// The same for a field that may be left out.
std::optional<storage::Key> require_device(operation::Context& context, const std::optional<base::Id>& id,
                                           std::string_view path);

/// All that is recorded of a device.
DeviceHistory read_history(storage::Database& database, storage::Key device, const base::Zone& zone);

/// SQL of wipe records as wipe_of() reads them, up to WHERE; each row begins with its device.
std::string wipes_sql();
Wipe wipe_of(const storage::Row& row);

/// Stores the state that the fold of a device's records ends in.
void refresh_state(storage::Database& database, storage::Key device, const base::Zone& zone);

/// An event of a device that is to be recorded.
struct NewEvent {
  DeviceEvent event = DeviceEvent::sent_to_wipe;
  base::Instant at;
  std::optional<std::string> reason = {};
  std::string_view related_kind = {};  ///< the noun of the record that it belongs to: loan, reservation, transfer ...
  std::optional<storage::Key> related = {};
  std::string_view path = "/device";   ///< the field that names the device in the request
  std::string_view time_path = "/at";  ///< the field that holds the time
};

/// Records an event and stores the state after it. Throws what check_event() and check_happened() refuse.
void record_event(operation::Context& context, storage::Key device, const NewEvent& event);
/// Keeps the row alone, for whoever has asked the rules already and refreshes the state afterwards.
void add_event(operation::Context& context, storage::Key device, const NewEvent& event);

/// In which condition a device was found.
struct FoundCondition {
  base::Instant at;
  Condition condition = Condition::good;
  std::optional<std::string> note = {};
};
/// Adds it to what was found before; nothing is replaced.
void add_condition(operation::Context& context, storage::Key device, const FoundCondition& found);

/// A time as it is asked for, `*_at` or `*_on`; `name` is the field without its ending ("out").
struct AskedTime {
  std::optional<base::Instant> at;
  std::optional<base::Date> on;
  std::string_view name;

  bool given() const { return at || on; }
  std::string path() const;
};

/// A time as it is kept.
struct KeptTime {
  Moment moment;
  base::Date day;
  Precision precision = Precision::instant;
};

/// Throws E_FORMAT where both were given, or neither: TWO_TIMES, MISSING_FIELD.
KeptTime keep_time(const operation::Context& context, const AskedTime& asked);

/// The texts of a list as they are stored, and back: one a line.
std::string joined_lines(const std::vector<std::string>& lines);
std::vector<std::string> split_lines(std::string_view text);

}  // namespace mukana::loans
