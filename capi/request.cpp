#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <charconv>
#include <cmath>
#include <optional>

#include "base/json.hpp"
#include "support.hpp"

namespace capi = mukana::capi;
namespace json = boost::json;
using mukana::base::Failed;
using mukana::base::Failure;
using mukana::base::Status;

struct mukana_request {
  json::value value = json::value(json::object_kind);  // braces would make a list
  std::string text;                                    // of the value, when it was last asked for
};

namespace {

constexpr std::size_t longest_pointer = 64U * 1024U;
constexpr std::size_t deepest = 64;
constexpr std::int64_t largest_integer = std::int64_t{1} << 53;

Failed no_such_place(const char* why) { return Failed(Failure::of(Status::argument, why)); }

// The next part of a pointer, unescaped; the part is taken off.
std::string take_part(std::string_view& pointer) {
  const std::size_t end = pointer.find('/', 1);
  const std::string_view raw = pointer.substr(1, end == std::string_view::npos ? end : end - 1);
  pointer.remove_prefix(end == std::string_view::npos ? pointer.size() : end);
  std::string part;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] != '~') {
      part += raw[i];
    } else if (i + 1 < raw.size() && (raw[i + 1] == '0' || raw[i + 1] == '1')) {
      part += raw[++i] == '0' ? '~' : '/';
    } else {
      throw no_such_place("In a JSON Pointer ~ stands only in ~0 and ~1.");
    }
  }
  return part;
}

std::optional<std::size_t> index_of(std::string_view part) {
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), index);
  const bool whole = error == std::errc() && end == part.data() + part.size() && !part.empty();
  return whole && (part == "0" || part.front() != '0') ? std::optional(index) : std::nullopt;
}

// The item of a list that a part names: one that is there, or a new one at its end.
json::value& item_of(json::array& list, std::string_view part) {
  const std::optional<std::size_t> index = part == "-" ? list.size() : index_of(part);
  if (!index || *index > list.size()) throw no_such_place("A list has no such place; it grows at its end.");
  if (*index == list.size()) list.emplace_back(nullptr);
  return list[*index];
}

// The place of a part in a value, which becomes a list or an object where it is neither yet.
json::value& member_of(json::value& value, const std::string& part) {
  if (value.is_null()) {
    if (part == "0" || part == "-") {
      value.emplace_array();
    } else {
      value.emplace_object();
    }
  }
  if (json::array* list = value.if_array()) return item_of(*list, part);
  if (json::object* members = value.if_object()) return (*members)[part];
  throw no_such_place("Below a text, a number or a truth value there is no place.");
}

void set(mukana_request* request, const char* pointer, std::size_t length, json::value value) {
  std::string_view rest = capi::text_of(pointer, length, longest_pointer, "pointer");
  if (rest.empty() && !value.is_object()) throw no_such_place("A request as a whole is an object.");
  if (!rest.empty() && rest.front() != '/') throw no_such_place("A JSON Pointer is empty or begins with a slash.");
  // Changed as a copy: a pointer that fails half-way leaves no half-made objects behind.
  json::value changed = request->value;
  json::value* place = &changed;
  for (std::size_t depth = 0; !rest.empty(); ++depth) {
    if (depth == deepest) throw Failed(Failure::of(Status::limit, "A request is nested no deeper than 64."));
    place = &member_of(*place, take_part(rest));
  }
  *place = std::move(value);
  request->value = std::move(changed);
}

template <class Make>
std::int32_t set_made(mukana_request* request, const char* pointer, std::size_t length, const Make& make) noexcept {
  return capi::status_of([&] {
    capi::require_pointer(request, "request");
    set(request, pointer, length, make());
  });
}

}  // namespace

extern "C" {

mukana_request* mukana_request_new(void) {
  try {
    return new mukana_request;
  } catch (...) {
    return nullptr;
  }
}

void mukana_request_free(mukana_request* request) { delete request; }

int32_t mukana_request_set_text(mukana_request* request, const char* pointer, size_t pointer_length, const char* text,
                                size_t text_length) {
  return set_made(request, pointer, pointer_length, [&] {
    const std::string_view view = capi::text_of(text, text_length, capi::longest_json, "text");
    return json::value(json::string(view.data(), view.size()));
  });
}

int32_t mukana_request_set_int64(mukana_request* request, const char* pointer, size_t pointer_length, int64_t value) {
  return set_made(request, pointer, pointer_length, [&] {
    if (value > largest_integer || value < -largest_integer) throw no_such_place("An integer lies within +-2^53.");
    return json::value(value);
  });
}

int32_t mukana_request_set_double(mukana_request* request, const char* pointer, size_t pointer_length, double value) {
  return set_made(request, pointer, pointer_length, [&] {
    if (!std::isfinite(value)) throw no_such_place("A number is finite.");
    return json::value(value);
  });
}

int32_t mukana_request_set_bool(mukana_request* request, const char* pointer, size_t pointer_length, int32_t value) {
  return set_made(request, pointer, pointer_length, [&] { return json::value(value != 0); });
}

int32_t mukana_request_set_json(mukana_request* request, const char* pointer, size_t pointer_length, const char* json,
                                size_t json_length) {
  return set_made(request, pointer, pointer_length, [&] {
    return mukana::base::parse_json(capi::text_of(json, json_length, capi::longest_json, "json"));
  });
}

const char* mukana_request_json(mukana_request* request, size_t* length) {
  if (length != nullptr) *length = 0;
  if (request == nullptr) return nullptr;
  try {
    request->text = mukana::base::write_json(request->value);
  } catch (...) {
    return nullptr;
  }
  if (length != nullptr) *length = request->text.size();
  return request->text.c_str();
}

}  // extern "C"
