#include "handles.hpp"
#include "support.hpp"

namespace capi = mukana::capi;

extern "C" {

int32_t mukana_call(mukana_session* session, const char* operation, size_t operation_length, const char* request,
                    size_t request_length, mukana_response** response) {
  return capi::answer(response, [&] {
    const capi::SessionInUse in_use(session);
    const std::string_view name = capi::text_of(operation, operation_length, capi::longest_name, "operation");
    return in_use->call(name, capi::object_of(request, request_length, in_use.longest_request(), "request"));
  });
}

}  // extern "C"
