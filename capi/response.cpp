#include "response.hpp"

#include <boost/json/parse.hpp>

#include "support.hpp"

using mukana::base::Failed;
using mukana::base::Failure;
using mukana::base::Status;

void mukana_response::take(mukana::service::Reply reply) noexcept {
  status = mukana::capi::number_of(reply.failure.status);
  code = std::move(reply.failure.code);
  message = std::move(reply.failure.message);
  path = std::move(reply.failure.path);
  body = std::move(reply.body);
}

void mukana_response::take_current_exception() noexcept {
  try {
    take(mukana::service::reply_of_current_exception(nullptr));
  } catch (...) {
    // These fit a std::string without memory of its own.
    status = MUKANA_E_NOMEM;
    code = "E_NOMEM";
    message = "Out of memory.";
    path.clear();
    body = "{}";
  }
}

const boost::json::value& mukana_response::parsed() const {
  std::call_once(once_, [this] {
    // Our own bytes: no need to be strict, and a report's text may be longer than any text that is let in.
    boost::json::parse_options options;
    options.max_depth = 256;
    boost::json::error_code error;
    boost::json::value value = boost::json::parse(body, error, {}, options);
    if (!error) parsed_ = std::move(value);
  });
  return parsed_;
}

namespace {

namespace json = boost::json;

constexpr std::size_t longest_pointer = 64U * 1024U;

const char* text_out(const std::string* text, std::size_t* length) {
  if (length != nullptr) *length = text == nullptr ? 0 : text->size();
  return text == nullptr ? nullptr : text->c_str();
}

// What stands at a place, or nothing.
const json::value* look_up(const mukana_response* response, const char* pointer, std::size_t length) {
  mukana::capi::require_pointer(response, "response");
  const std::string_view place = mukana::capi::text_of(pointer, length, longest_pointer, "pointer");
  if (!place.empty() && place.front() != '/') {
    throw Failed(Failure::of(Status::argument, "A JSON Pointer is empty or begins with a slash."));
  }
  json::error_code error;
  return response->parsed().find_pointer({place.data(), place.size()}, error);
}

// Reads what stands at a place by `read`, which answers whether it is of the right kind.
template <class Value, class Read>
std::int32_t get(const mukana_response* response, const char* pointer, std::size_t length, Value* out,
                 const Read& read) noexcept {
  if (out == nullptr) return MUKANA_E_ARG;
  *out = Value{};
  return mukana::capi::status_of([&] {
    const json::value* found = look_up(response, pointer, length);
    if (found == nullptr) throw Failed(Failure::of(Status::not_found, "Nothing is there."));
    if (!read(*found)) throw Failed(Failure::of(Status::format, "It is of another kind."));
  });
}

bool is_integer(const json::value& value) {
  return value.is_int64() || (value.is_uint64() && value.get_uint64() <= static_cast<std::uint64_t>(INT64_MAX));
}

std::int32_t kind_of(const json::value& value) {
  if (is_integer(value)) return MUKANA_KIND_INTEGER;
  switch (value.kind()) {
    case json::kind::null: return MUKANA_KIND_NULL;
    case json::kind::bool_: return MUKANA_KIND_BOOL;
    case json::kind::string: return MUKANA_KIND_TEXT;
    case json::kind::array: return MUKANA_KIND_LIST;
    case json::kind::object: return MUKANA_KIND_OBJECT;
    case json::kind::int64:
    case json::kind::uint64:
    case json::kind::double_: return MUKANA_KIND_NUMBER;
  }
  return MUKANA_KIND_NONE;
}

}  // namespace

extern "C" {

int32_t mukana_response_status(const mukana_response* response) {
  return response == nullptr ? MUKANA_E_ARG : response->status;
}

const char* mukana_response_code(const mukana_response* response, size_t* length) {
  return text_out(response == nullptr ? nullptr : &response->code, length);
}

const char* mukana_response_message(const mukana_response* response, size_t* length) {
  return text_out(response == nullptr ? nullptr : &response->message, length);
}

const char* mukana_response_path(const mukana_response* response, size_t* length) {
  return text_out(response == nullptr ? nullptr : &response->path, length);
}

const char* mukana_response_body(const mukana_response* response, size_t* length) {
  return text_out(response == nullptr ? nullptr : &response->body, length);
}

int32_t mukana_response_kind(const mukana_response* response, const char* pointer, size_t pointer_length) {
  try {
    const json::value* found = look_up(response, pointer, pointer_length);
    return found == nullptr ? MUKANA_KIND_NONE : kind_of(*found);
  } catch (...) {
    return MUKANA_KIND_NONE;
  }
}

int32_t mukana_response_count(const mukana_response* response, const char* pointer, size_t pointer_length,
                              size_t* count) {
  return get(response, pointer, pointer_length, count, [&](const json::value& found) {
    if (found.is_array()) *count = found.get_array().size();
    if (found.is_object()) *count = found.get_object().size();
    return found.is_structured();
  });
}

int32_t mukana_response_get_key(const mukana_response* response, const char* pointer, size_t pointer_length,
                                size_t index, const char** key, size_t* key_length) {
  if (key_length != nullptr) *key_length = 0;
  return get(response, pointer, pointer_length, key, [&](const json::value& found) {
    const json::object* members = found.if_object();
    if (members == nullptr) return false;
    if (index >= members->size()) throw Failed(Failure::of(Status::not_found, "The object has fewer members."));
    const json::string_view name = (members->begin() + static_cast<std::ptrdiff_t>(index))->key();
    *key = name.data();
    if (key_length != nullptr) *key_length = name.size();
    return true;
  });
}

int32_t mukana_response_get_text(const mukana_response* response, const char* pointer, size_t pointer_length,
                                 const char** text, size_t* text_length) {
  if (text_length != nullptr) *text_length = 0;
  return get(response, pointer, pointer_length, text, [&](const json::value& found) {
    if (!found.is_string()) return false;
    *text = found.get_string().c_str();
    if (text_length != nullptr) *text_length = found.get_string().size();
    return true;
  });
}

int32_t mukana_response_get_int64(const mukana_response* response, const char* pointer, size_t pointer_length,
                                  int64_t* value) {
  return get(response, pointer, pointer_length, value, [&](const json::value& found) {
    if (is_integer(found)) *value = found.to_number<std::int64_t>();
    return is_integer(found);
  });
}

int32_t mukana_response_get_double(const mukana_response* response, const char* pointer, size_t pointer_length,
                                   double* value) {
  return get(response, pointer, pointer_length, value, [&](const json::value& found) {
    if (found.is_number()) *value = found.to_number<double>();
    return found.is_number();
  });
}

int32_t mukana_response_get_bool(const mukana_response* response, const char* pointer, size_t pointer_length,
                                 int32_t* value) {
  return get(response, pointer, pointer_length, value, [&](const json::value& found) {
    if (found.is_bool()) *value = found.get_bool() ? 1 : 0;
    return found.is_bool();
  });
}

void mukana_response_free(mukana_response* response) { delete response; }

}  // extern "C"
