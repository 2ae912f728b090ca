#include "handles.hpp"
#include "support.hpp"

namespace capi = mukana::capi;

namespace {

// The host's callback as the library reads it; what it says of itself is not believed.
mukana::operation::ByteSource byte_source(mukana_read read, void* userdata) {
  return [read, userdata](char* buffer, std::size_t capacity) {
    std::int64_t count = -1;
    try {
      count = read(userdata, buffer, capacity);
    } catch (...) {
      throw capi::callback_failed("read");
    }
    if (count < 0 || static_cast<std::uint64_t>(count) > capacity) throw capi::callback_failed("read");
    return static_cast<std::size_t>(count);
  };
}

}  // namespace

extern "C" {

int32_t mukana_import(mukana_session* session, const char* request, size_t request_length, mukana_read read,
                      void* userdata, mukana_free_userdata free_userdata, mukana_response** response) {
  const capi::Userdata data(userdata, free_userdata);
  return capi::answer(response, [&] {
    const capi::SessionInUse in_use(session);
    capi::require_pointer(reinterpret_cast<const void*>(read), "read");
    const std::string_view asked = capi::object_of(request, request_length, in_use.longest_request(), "request");
    const mukana::operation::ByteSource source = byte_source(read, data.get());
    return in_use->call("import.run", asked, &source);
  });
}

}  // extern "C"
