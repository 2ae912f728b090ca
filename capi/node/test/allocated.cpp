/// @file
/// For the tests of memory alone, beside the addon: how much the process has taken of the C heap, which no script can tell.
#include <cstdint>
#include <cstdlib>
#include <malloc.h>
#include <node_api.h>

#if defined(__SANITIZE_ADDRESS__)
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();  // NOLINT: its name
#endif

namespace {

double in_use() {
#if defined(__SANITIZE_ADDRESS__)
  return static_cast<double>(__sanitizer_get_current_allocated_bytes());
#else
  const struct mallinfo2 information = mallinfo2();  // of all arenas
  return static_cast<double>(information.uordblks + information.hblkhd);
#endif
}

// () -> bytes
napi_value allocated(napi_env env, napi_callback_info /*info*/) {
  napi_value value = nullptr;
  napi_create_double(env, in_use(), &value);
  return value;
}

// (bytes): loses so many, to see that it is found
napi_value lose(napi_env env, napi_callback_info info) {
  std::size_t count = 1;
  napi_value argument = nullptr;
  std::int64_t bytes = 0;
  napi_get_cb_info(env, info, &count, &argument, nullptr, nullptr);
  napi_get_value_int64(env, argument, &bytes);
  static volatile char* lost = nullptr;
  lost = static_cast<char*>(std::malloc(static_cast<std::size_t>(bytes)));
  if (lost != nullptr) *lost = 1;
  return nullptr;
}

}  // namespace

NAPI_MODULE_INIT() {  // NOLINT: as Node-API wants it
  napi_value function = nullptr;
  napi_create_function(env, "allocated", NAPI_AUTO_LENGTH, allocated, nullptr, &function);
  napi_set_named_property(env, exports, "allocated", function);
  napi_create_function(env, "lose", NAPI_AUTO_LENGTH, lose, nullptr, &function);
  napi_set_named_property(env, exports, "lose", function);
  return exports;
}
