#include "direct_asker.hpp"

#include "value.hpp"

namespace mukana::node {

Reply reply_of(napi_env env, napi_value answer) {
  const napi_valuetype type = type_of(env, answer);
  if (type == napi_boolean) {
    bool go_on = false;
    check(env, napi_get_value_bool(env, answer, &go_on));
    return {go_on, {}};
  }
  bool is_bytes = false;
  if (type == napi_object) check(env, napi_is_typedarray(env, answer, &is_bytes));
  if (!is_bytes) return {true, {}};
  napi_typedarray_type kind = napi_int8_array;
  std::size_t length = 0;
  void* data = nullptr;
  check(env, napi_get_typedarray_info(env, answer, &kind, &length, &data, nullptr, nullptr));
  if (kind != napi_uint8_array) refuse_argument(env, "mukana: the bytes of a file are a Uint8Array.");
  return {true, length == 0 ? std::string() : std::string(static_cast<const char*>(data), length)};
}

std::array<napi_value, 4> values_of(napi_env env, Question question, std::int64_t done, std::int64_t total,
                                    std::string_view bytes) {
  return {make_number(env, static_cast<double>(static_cast<int>(question))),
          make_number(env, static_cast<double>(done)), make_number(env, static_cast<double>(total)),
          question == Question::write ? make_bytes(env, bytes) : make_undefined(env)};
}

Reply DirectAsker::ask(Question question, std::int64_t done, std::int64_t total, std::string_view bytes) {
  const HandleScope scope(env_);  // a long call asks many questions
  const auto values = values_of(env_, question, done, total, bytes);
  napi_value answer = nullptr;
  check(env_, napi_call_function(env_, make_undefined(env_), function_, values.size(), values.data(), &answer));
  return reply_of(env_, answer);
}

}  // namespace mukana::node
