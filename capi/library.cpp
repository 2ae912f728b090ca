#include "service/registry.hpp"
#include "support.hpp"

using mukana::base::Failed;
using mukana::base::Status;
using mukana::capi::text_of;

namespace {

constexpr std::int32_t last_status = MUKANA_E_INTERNAL;

bool is_status(std::int32_t status) { return status >= 0 && status <= last_status; }

}  // namespace

extern "C" {

const char* mukana_version(void) { return MUKANA_VERSION; }

int32_t mukana_abi_version(void) { return MUKANA_ABI_VERSION; }

int32_t mukana_catalogue(const char* operation, size_t operation_length, mukana_response** response) {
  return mukana::capi::answer(response, [&] {
    const std::string_view name = text_of(operation, operation_length, mukana::capi::longest_name, "operation");
    if (name.empty()) return mukana::capi::done(mukana::service::catalogue());
    const mukana::operation::Operation* found = mukana::service::find_operation(name);
    if (found == nullptr) throw Failed(Status::argument, "UNKNOWN_OPERATION", "There is no operation of that name.");
    return mukana::capi::done(mukana::service::catalogue_of(*found));
  });
}

// The names are literals and so end with a NUL.
const char* mukana_status_name(int32_t status) {
  return is_status(status) ? mukana::base::status_name(static_cast<Status>(status)).data() : "E_UNKNOWN";
}

int32_t mukana_status_is_retryable(int32_t status) {
  return is_status(status) && mukana::base::is_retryable(static_cast<Status>(status)) ? 1 : 0;
}

}  // extern "C"
