#pragma once
#include <string>

#include "reporting/content.hpp"

namespace mukana::reporting {

/// A chart of columns as an SVG picture whose description says every number.
std::string columns_svg(const Chart& chart);
/// One bar of a chart of rows, to stand in a table's cell beside its number; hidden from assistive technology.
std::string bar_svg(double size);

}  // namespace mukana::reporting
