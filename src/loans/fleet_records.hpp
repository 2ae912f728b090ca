#pragma once
/// @file
/// The histories of all devices of a controller, read in a few passes over the tables.
#include <cstdint>
#include <span>
#include <vector>

#include "mukana/base/zone.hpp"
#include "mukana/loans/types.hpp"

#include "storage/database.hpp"

namespace mukana::loans {

/// What is recorded of each device, so that a figure of the whole fleet asks no question per device. Takes about a
/// hundred bytes a loan.
class Fleet {
 public:
  Fleet(storage::Database& database, storage::Key controller, const base::Zone& zone);

  /// The history of a device of the controller; the same as read_history(). Valid until the next call.
  const DeviceHistory& history(storage::Key device);

 private:
  /// Rows of one table by the place of their device, in the order in which they were read.
  template <class Item>
  struct Grouped {
    std::vector<std::uint32_t> places;
    std::vector<Item> items;
    std::vector<std::uint32_t> starts;
    void add(std::uint32_t place, Item item);
    void group(std::size_t devices);
    std::span<const Item> of(std::uint32_t place) const;
  };

  /// Devices that the controller does not have have none.
  std::optional<std::uint32_t> place_of(storage::Key device) const;
  void read_devices(storage::Database& database, storage::Key controller, const base::Zone& zone);
  void read_media(storage::Database& database);
  void read_loans(storage::Database& database, storage::Key controller, const base::Zone& zone);
  void read_wipes(storage::Database& database, storage::Key controller);
  void read_events(storage::Database& database);

  struct Beginning {
    base::Instant from;
    DeviceState first = DeviceState::to_wipe;
  };
  std::vector<storage::Key> keys_;
  std::vector<Beginning> beginnings_;
  Grouped<std::string> media_;
  Grouped<LoanTime> loans_;
  Grouped<Wipe> wipes_;
  Grouped<RecordedEvent> events_;
  DeviceHistory current_;
};

}  // namespace mukana::loans
