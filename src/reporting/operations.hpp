#pragma once
#include <vector>

#include "operation/operation.hpp"

namespace mukana::reporting {

<<<<<<< HEAD
/// Everything that is shown as a document.
std::vector<operation::Operation> operations();

/// report.build
std::vector<operation::Operation> report_operations();
/// certificate.*
std::vector<operation::Operation> certificate_operations();
=======
/// Every operation that gives something a face.
std::vector<operation::Operation> operations();

/// The parts of the table: reports of pilots, reports of skills mappings.
std::vector<operation::Operation> report_operations();
std::vector<operation::Operation> skills_operations();
>>>>>>> 56a2a4a (A skills mapping is shown as a picture, a page and a text: the estimate beside what was seen, strengths, what could be trained)

}  // namespace mukana::reporting
