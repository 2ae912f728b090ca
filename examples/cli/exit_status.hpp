#pragma once
/// @file
/// What the command's exit status says.
#include <cstdint>

namespace cli {

enum ExitStatus : int {
  done = 0,
  refused = 1,
  usage = 2,
  not_found = 3,
  bad_data = 4,
  storage = 5,
  not_whole = 6,
  try_again = 7,
  defect = 8,
};

/// The same in words, for --help.
extern const char* const exit_status_help;

/// The exit status for a status class of mukana.h.
ExitStatus exit_status_of(std::int32_t status);

}  // namespace cli
