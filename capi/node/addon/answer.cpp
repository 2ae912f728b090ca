#include "answer.hpp"

#include "value.hpp"

namespace mukana::node {

namespace {

void put(napi_env env, napi_value object, const char* name, napi_value value) {
  check(env, napi_set_named_property(env, object, name, value));
}

}  // namespace

napi_value Answer::make(napi_env env) const {
  std::size_t length = 0;
  const char* body = mukana_response_body(response_, &length);
  if (is_ok()) return make_text(env, body == nullptr ? std::string_view("{}") : std::string_view(body, length));
  napi_value failure = nullptr;
  check(env, napi_create_object(env, &failure));
  put(env, failure, "status", make_text(env, mukana_status_name(status_)));
  put(env, failure, "retryable", make_bool(env, mukana_status_is_retryable(status_) != 0));
  if (body != nullptr) put(env, failure, "body", make_text(env, {body, length}));
  return failure;
}

}  // namespace mukana::node
