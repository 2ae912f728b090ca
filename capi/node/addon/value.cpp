#include "value.hpp"

#include <cstdint>
#include <cstring>

namespace mukana::node {

namespace {

// Eight bytes at a time: text that is ASCII alone is made without being decoded.
bool is_ascii(std::string_view text) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  const char* at = text.data();
  std::size_t left = text.size();
  for (; left >= sizeof(std::uint64_t); at += sizeof(std::uint64_t), left -= sizeof(std::uint64_t)) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, at, sizeof eight);
    if ((eight & high_bits) != 0) return false;
  }
  for (; left > 0; ++at, --left) {
    if ((static_cast<unsigned char>(*at) & 0x80U) != 0) return false;
  }
  return true;
}

}  // namespace

void check(napi_env env, napi_status status) {
  if (status == napi_ok) return;
  const napi_extended_error_info* error = nullptr;  // of the last call, so asked for before any other one
  napi_get_last_error_info(env, &error);
  const char* message = error != nullptr && error->error_message != nullptr ? error->error_message : "Node-API failed.";
  bool pending = false;
  if (napi_is_exception_pending(env, &pending) == napi_ok && !pending) napi_throw_error(env, nullptr, message);
  throw Refused{};
}

void refuse_argument(napi_env env, const char* message) {
  napi_throw_type_error(env, nullptr, message);
  throw Refused{};
}

napi_valuetype type_of(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  check(env, napi_typeof(env, value, &type));
  return type;
}

bool is_function(napi_env env, napi_value value) { return type_of(env, value) == napi_function; }

std::string text_of(napi_env env, napi_value value) {
  std::size_t length = 0;
  check(env, napi_get_value_string_utf8(env, value, nullptr, 0, &length));
  std::string text(length, '\0');
  check(env, napi_get_value_string_utf8(env, value, text.data(), length + 1, &length));
  return text;
}

// One crossing where the text is short: only a full buffer may have cut it.
ShortText::ShortText(napi_env env, napi_value value) {  // NOLINT: short_ is written before it is read
  check(env, napi_get_value_string_utf8(env, value, short_.data(), short_.size(), &size_));
  constexpr std::size_t longest_character = 4;
  if (size_ + longest_character < short_.size()) return;
  long_ = text_of(env, value);
  size_ = long_.size();
}

napi_value make_text(napi_env env, std::string_view text) {
  napi_value value = nullptr;
  check(env, is_ascii(text) ? napi_create_string_latin1(env, text.data(), text.size(), &value)
                            : napi_create_string_utf8(env, text.data(), text.size(), &value));
  return value;
}

napi_value make_number(napi_env env, double number) {
  napi_value value = nullptr;
  check(env, napi_create_double(env, number, &value));
  return value;
}

napi_value make_bool(napi_env env, bool value) {
  napi_value made = nullptr;
  check(env, napi_get_boolean(env, value, &made));
  return made;
}

napi_value make_undefined(napi_env env) {
  napi_value made = nullptr;
  check(env, napi_get_undefined(env, &made));
  return made;
}

napi_value make_pair(napi_env env, napi_value first, napi_value second) {
  napi_value list = nullptr;
  check(env, napi_create_array_with_length(env, 2, &list));
  check(env, napi_set_element(env, list, 0, first));
  check(env, napi_set_element(env, list, 1, second));
  return list;
}

napi_value make_bytes(napi_env env, std::string_view bytes) {
  void* data = nullptr;
  napi_value buffer = nullptr;
  napi_value array = nullptr;
  check(env, napi_create_arraybuffer(env, bytes.size(), &data, &buffer));
  if (!bytes.empty()) std::memcpy(data, bytes.data(), bytes.size());
  check(env, napi_create_typedarray(env, napi_uint8_array, bytes.size(), buffer, 0, &array));
  return array;
}

}  // namespace mukana::node
