#pragma once
/// @file
/// The migrations of the device side: the devices themselves, their events, wipes and movements.
#include <string_view>

namespace mukana::loans {

extern const std::string_view device_event_tables;
extern const std::string_view inventory_tables;

}  // namespace mukana::loans
