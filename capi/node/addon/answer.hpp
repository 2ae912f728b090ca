#pragma once
/// @file
/// What a function of mukana.h answered, on its way to JavaScript.
#include <cstdint>
#include <mukana.h>
#include <node_api.h>

namespace mukana::node {

/// A response and its status. To JavaScript it is the body as a string, or, of a failure, an object
/// {status, retryable, body}, of which `body` is left out where there is none.
class Answer {
 public:
  Answer() = default;
  Answer(const Answer&) = delete;
  Answer& operator=(const Answer&) = delete;
  ~Answer() { mukana_response_free(response_); }

  /// Where a function of mukana.h puts its response.
  mukana_response** place() { return &response_; }
  void set(std::int32_t status) { status_ = status; }
  bool is_ok() const { return status_ == MUKANA_OK; }
  napi_value make(napi_env env) const;

 private:
  // What was never run failed for want of memory.
  std::int32_t status_ = MUKANA_E_NOMEM;
  mukana_response* response_ = nullptr;
};

}  // namespace mukana::node
