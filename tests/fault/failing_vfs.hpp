#pragma once
/// @file
/// A medium that fails: a VFS of SQLite that hands everything on to the default one, and counts and fails writes,
/// syncs and truncations. One test at a time uses it.
#include <string>

namespace mukana::test {

/// What the medium does to the operations that change it.
struct FailingMedium {
  enum class Fault {
    error,  ///< an I/O error
    full,   ///< no room left: writes alone fail
  };

  Fault fault = Fault::error;
  long fail_at = 0;       ///< the operation that fails, counted from 1; 0 for none
  bool stays_so = false;  ///< every later one fails as well
  long operations = 0;    ///< how many there were, as the fault counts them
  bool has_failed = false;

  /// Registers the VFS, which is there until this goes away; its name is `name`.
  FailingMedium();
  ~FailingMedium();
  FailingMedium(const FailingMedium&) = delete;
  FailingMedium& operator=(const FailingMedium&) = delete;

  static constexpr const char* name = "mukana-failing-medium";

  /// Whether the next operation fails; counts it.
  bool fails_now();
};

}  // namespace mukana::test
