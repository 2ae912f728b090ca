#pragma once
/// @file
/// Reading the arguments of a call from JavaScript and making the values that go back. To be used on the JavaScript
/// thread alone, inside `guarded`.
#include <array>
#include <cstddef>
#include <node_api.h>
#include <string>
#include <string_view>

namespace mukana::node {

/// Thrown where Node-API refused something; the JavaScript exception, if there is one, is pending then.
struct Refused {};

/// Throws Refused, with a JavaScript exception pending, where a function of Node-API did not succeed.
void check(napi_env env, napi_status status);

/// Throws a JavaScript TypeError: the addon is called by our own scripts alone, so this is a defect of theirs.
[[noreturn]] void refuse_argument(napi_env env, const char* message);

/// The arguments of a call; those that were not given are `undefined`.
template <std::size_t count>
std::array<napi_value, count> arguments(napi_env env, napi_callback_info info) {
  std::array<napi_value, count> values{};
  std::size_t given = count;
  check(env, napi_get_cb_info(env, info, &given, values.data(), nullptr, nullptr));
  return values;
}

napi_valuetype type_of(napi_env env, napi_value value);
bool is_function(napi_env env, napi_value value);

/// A string's UTF-8. Strings are checked by the scripts before: half a surrogate pair does not come here.
std::string text_of(napi_env env, napi_value value);

/// A string's UTF-8 for as long as a call takes: on the stack where it is short.
class ShortText {
 public:
  ShortText(napi_env env, napi_value value);
  const char* data() const { return long_.empty() ? short_.data() : long_.data(); }
  std::size_t size() const { return size_; }

 private:
  std::array<char, 2048> short_;  // not zeroed: only what was written is read
  std::string long_;
  std::size_t size_ = 0;
};

napi_value make_text(napi_env env, std::string_view text);
napi_value make_number(napi_env env, double number);
napi_value make_bool(napi_env env, bool value);
napi_value make_undefined(napi_env env);
/// A new list of two.
napi_value make_pair(napi_env env, napi_value first, napi_value second);
/// A new Uint8Array with a copy of the bytes.
napi_value make_bytes(napi_env env, std::string_view bytes);

/// The values made while it is there are let go at its end.
class HandleScope {
 public:
  explicit HandleScope(napi_env env) : env_(env) { napi_open_handle_scope(env, &scope_); }
  HandleScope(const HandleScope&) = delete;
  HandleScope& operator=(const HandleScope&) = delete;
  ~HandleScope() { napi_close_handle_scope(env_, scope_); }

 private:
  napi_env env_;
  napi_handle_scope scope_ = nullptr;
};

/// A function of the addon: no C++ exception leaves it.
template <napi_value (*function)(napi_env, napi_callback_info)>
napi_value guarded(napi_env env, napi_callback_info info) noexcept {
  try {
    return function(env, info);
  } catch (const Refused&) {
    return nullptr;
  } catch (...) {  // memory is out, or a thread could not be started
    napi_throw_error(env, "E_NOMEM", "mukana: out of memory or of threads.");
    return nullptr;
  }
}

}  // namespace mukana::node
