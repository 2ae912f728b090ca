#pragma once
/// @file
/// The migrations of the device side: the devices themselves, their events, wipes and movements.
#include <string_view>
#include <vector>

#include "storage/migrations.hpp"

namespace mukana::loans {

extern const std::string_view device_event_tables;
extern const std::string_view inventory_tables;
extern const std::string_view wiping_tables;
extern const std::string_view ending_tables;

/// The classes of their fields.
std::vector<storage::ColumnClass> device_classes();

}  // namespace mukana::loans
