#pragma once
#include <vector>

#include "operation/operation.hpp"

namespace mukana::reporting {

/// Everything that is shown as a document.
std::vector<operation::Operation> operations();

/// report.build
std::vector<operation::Operation> report_operations();
/// certificate.*
std::vector<operation::Operation> certificate_operations();
/// mapping.report
std::vector<operation::Operation> skills_operations();

}  // namespace mukana::reporting
