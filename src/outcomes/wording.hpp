#pragma once
/// @file
/// Numbers and dates as they are written in Finnish, Swedish and English, without any locale of the process.
/// Languages that are not known are written as English.
#include <cstdint>
#include <string>
#include <string_view>

#include "mukana/base/time.hpp"

namespace mukana::outcomes {

/// `12 345` with no-break spaces in Finnish and Swedish, `12,345` in English; the minus sign is U+2212.
std::string format_integer(std::int64_t value, std::string_view language);
/// With so many decimals at the most, rounded half away from zero; a decimal comma in Finnish and Swedish. Zeros at
/// the end are left out unless `keep_zeros`.
std::string format_number(double value, int decimals, std::string_view language, bool keep_zeros = false);
/// A share of 0 to 1 as `67 %` (no-break space) in Finnish and Swedish, `67%` in English.
std::string format_share(double share, int decimals, std::string_view language);
/// `15.2.2021` in Finnish, `15.2.2021` in Swedish, `15 Feb 2021` in English.
std::string format_day(base::Date day, std::string_view language);
/// `15.2.–13.6.2021`; the year once where it is the same.
std::string format_period(base::Period period, std::string_view language);

}  // namespace mukana::outcomes
