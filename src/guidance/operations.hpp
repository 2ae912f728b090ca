#pragma once
#include <vector>

#include "operation/fact.hpp"
#include "operation/operation.hpp"

namespace mukana::guidance {

/// Everything that can be done with contacts, series, meetings and attendance, as one table.
std::vector<operation::Operation> operations();
/// What can be counted of them.
std::vector<operation::FactSet> fact_sets();

/// The parts of the table, one per noun.
std::vector<operation::Operation> contact_operations();
std::vector<operation::Operation> series_operations();
std::vector<operation::Operation> meeting_operations();
std::vector<operation::Operation> attendance_operations();

/// The parts of the fact sets, one per noun.
operation::FactSet contact_facts();
operation::FactSet meeting_facts();
operation::FactSet attendance_facts();
operation::FactSet meeting_leader_facts();

}  // namespace mukana::guidance
