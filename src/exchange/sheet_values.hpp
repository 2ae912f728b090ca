#pragma once
/// @file
/// What the numbers of a spreadsheet mean: a number, or days since its epoch, as the cell's style says. Pure.
#include <string>
#include <string_view>

namespace mukana::exchange {

/// What a number format shows of a number.
enum class NumberStyle { number, date, date_time, time, duration };

/// The style of one of the formats that every spreadsheet has without declaring it.
NumberStyle builtin_style(int format);
/// The style of a format code such as `dd.mm.yyyy` or `[h]:mm`.
NumberStyle style_of(std::string_view code);

/// The number in plain digits, without an exponent where it has a sensible length; the shortest that reads back.
std::string number_text(double value);
/// A day, time or both by its style: `2021-03-01`, `2021-03-01 13:45:00`, `13:45:00`; a duration as `26:30:00`. Numbers
/// that are no date of the years 1900 to 9999 are written as numbers. `from_1904` is the other epoch that workbooks
/// may have.
std::string dated_text(double days, NumberStyle style, bool from_1904);

}  // namespace mukana::exchange
