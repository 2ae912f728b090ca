#pragma once
/// @file
/// Asks from a synchronous call: on the JavaScript thread, at once.
#include <array>
#include <node_api.h>

#include "asker.hpp"

namespace mukana::node {

class DirectAsker : public Asker {
 public:
  /// @param function answers; must live as long as the call
  DirectAsker(napi_env env, napi_value function) : env_(env), function_(function) {}
  Reply ask(Question question, std::int64_t done, std::int64_t total, std::string_view bytes) override;

 private:
  napi_env env_;
  napi_value function_;
};

/// A question as the arguments of the function that answers.
std::array<napi_value, 4> values_of(napi_env env, Question question, std::int64_t done, std::int64_t total,
                                    std::string_view bytes);

/// What an answer says: `false` is "stop", bytes are the next of a file, anything else is "go on".
Reply reply_of(napi_env env, napi_value answer);

}  // namespace mukana::node
