#pragma once
#include <string_view>
#include <vector>

#include "storage/migrations.hpp"

namespace mukana::loans {

/// Opening hours, lending policies, and what is kept of borrowers.
extern const std::string_view policy_tables;
/// Agreements, kits lent as one, and what goes over the desk with a device.
extern const std::string_view lending_tables;

/// Reservations with their events, and which reminders were sent.
extern const std::string_view reservation_tables;

/// What the database itself holds of loans, what went along with a grant, and how a fulfilled reservation is reopened.
extern const std::string_view guarding_tables;

/// When returns were written down that are historical records.
extern const std::string_view late_return_tables;

/// The class of each field of these tables that is not plain.
std::vector<storage::ColumnClass> lending_classes();

}  // namespace mukana::loans
