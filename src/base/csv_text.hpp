#pragma once
/// @file
/// Rows of CSV that a spreadsheet reads as data, never as a formula.
#include <string>
#include <string_view>
#include <vector>

namespace mukana::base {

/// Appends one row (RFC 4180, CRLF). A cell that starts with = + - @ TAB or CR gets an apostrophe in front, unless it is
/// a number: numbers stay numbers.
void append_csv_row(std::string& out, const std::vector<std::string>& cells, char delimiter = ',');

}  // namespace mukana::base
