#pragma once
/// @file
/// What can go wrong, as a value: a status class for programs, a stable code, a sentence for people, a path to the field.
#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace mukana::base {

/// The classes of outcome that cross the C interface. The numbers are part of the ABI: add at the end, never renumber.
enum class Status : std::int32_t {
  ok = 0,
  argument = 1,         ///< E_ARG: a NULL, an unknown operation, field or enum value, an end before its start
  format = 2,           ///< E_FORMAT: not JSON, a wrong type, a missing field, a date that does not exist
  utf8 = 3,             ///< E_UTF8: text that is not valid UTF-8, or that holds a NUL
  limit = 4,            ///< E_LIMIT: longer, deeper or more than allowed
  not_found = 5,        ///< E_NOT_FOUND: missing, or hidden from this session
  denied = 6,           ///< E_DENIED: the session may not be opened, or the role never may do this
  purpose = 7,          ///< E_PURPOSE: a missing or unknown purpose of use
  conflict = 8,         ///< E_CONFLICT: the stored state forbids it
  refused = 9,          ///< E_REFUSED: a rule of the domain says no
  busy = 10,            ///< E_BUSY: somebody else holds it; try again
  closed = 11,          ///< E_CLOSED: the handle was closed
  io = 12,              ///< E_IO: the storage medium failed
  full = 13,            ///< E_FULL: no room left
  corrupt_or_key = 14,  ///< E_CORRUPT_OR_KEY: not a workspace, damaged, or a wrong key
  version = 15,         ///< E_VERSION: written by a newer library
  unsupported = 16,     ///< E_UNSUPPORTED: not built in
  unknown_commit = 17,  ///< E_UNKNOWN_COMMIT: it may have been committed; retry with the same idempotency key
  no_memory = 18,       ///< E_NOMEM: out of memory
  callback = 19,        ///< E_CALLBACK: a callback of the host failed or asked to stop
  interrupted = 20,     ///< E_INTERRUPTED: interrupted, or past its deadline
  internal = 21,        ///< E_INTERNAL: a defect of the library
};

/// The name of a status class, such as "E_CONFLICT".
std::string_view status_name(Status status);

/// Whether the same call may succeed when it is simply tried again later.
bool is_retryable(Status status);

/// A failure that can be shown: it never holds personal data.
struct Failure {
  Status status = Status::internal;
  std::string code;          ///< stable text such as "DEVICE_ON_LOAN"; the status name where nothing finer is known
  std::string message;       ///< one English sentence for the developer who reads the log
  std::string path;          ///< JSON Pointer (RFC 6901) to the offending field; empty where no field is to blame
  std::string details = {};  ///< a JSON object that says more, such as the rows of a refused import; may be empty

  /// A failure whose code is the status name.
  static Failure of(Status status, std::string message, std::string path = {});
};

/// Carries a Failure up to the one place that turns it into a response. Never crosses the C interface.
class Failed : public std::exception {
 public:
  explicit Failed(Failure failure) : failure_(std::move(failure)) {}
  Failed(Status status, std::string code, std::string message, std::string path = {})
      : failure_{status, std::move(code), std::move(message), std::move(path)} {}

  const Failure& failure() const noexcept { return failure_; }
  Failure& failure() noexcept { return failure_; }
  const char* what() const noexcept override { return failure_.message.c_str(); }

 private:
  Failure failure_;
};

/// What a rule answers: nothing where it agrees, or the failure that says why not.
using Refusal = std::optional<Failure>;

/// Throws the failure where a rule said no.
inline void require(const Refusal& refusal) {
  if (refusal) throw Failed(*refusal);
}

/// Appends a name to a JSON Pointer, escaping `~` and `/`.
std::string join_path(std::string_view path, std::string_view name);
/// Appends an index to a JSON Pointer.
std::string join_path(std::string_view path, std::size_t index);

}  // namespace mukana::base
