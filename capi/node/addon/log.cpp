#include "log.hpp"

#include <array>
#include <mutex>

#include "value.hpp"

namespace mukana::node {

namespace {

struct Line {
  std::int32_t level;
  std::string message;
};

}  // namespace

class LogListener {
 public:
  void hear(std::int32_t level, std::string_view message) {
    const std::lock_guard guard(lock_);
    if (function_ == nullptr) return;
    auto line = std::make_unique<Line>(Line{level, std::string(message)});
    const napi_status status = napi_call_threadsafe_function(function_, line.get(), napi_tsfn_nonblocking);
    if (status == napi_ok) line.release();
    if (status == napi_closing) function_ = nullptr;
  }
  void release() {
    const std::lock_guard guard(lock_);
    if (function_ != nullptr) napi_release_threadsafe_function(function_, napi_tsfn_release);
    function_ = nullptr;
  }
  void forget() {
    const std::lock_guard guard(lock_);
    function_ = nullptr;
  }
  napi_threadsafe_function* place() { return &function_; }

 private:
  std::mutex lock_;
  napi_threadsafe_function function_ = nullptr;  // gone once JavaScript has ended
};

namespace {

void deliver(napi_env env, napi_value function, void* /*context*/, void* data) {
  const std::unique_ptr<Line> line(static_cast<Line*>(data));
  if (env == nullptr) return;
  try {
    const std::array<napi_value, 2> values{make_number(env, line->level), make_text(env, line->message)};
    napi_call_function(env, make_undefined(env), function, values.size(), values.data(), nullptr);
  } catch (...) {  // NOLINT: a host that cannot listen must not stop the work
  }
}

}  // namespace

std::shared_ptr<LogListener> listen(napi_env env, napi_value function) {
  auto made = std::make_shared<LogListener>();
  auto kept = std::make_unique<std::shared_ptr<LogListener>>(made);
  const auto forget = [](napi_env, void* data, void*) {
    const std::unique_ptr<std::shared_ptr<LogListener>> ended(static_cast<std::shared_ptr<LogListener>*>(data));
    (*ended)->forget();
  };
  check(env, napi_create_threadsafe_function(env, function, nullptr, make_text(env, "mukana log"), 0, 1, kept.get(),
                                             forget, nullptr, deliver, made->place()));
  kept.release();
  check(env, napi_unref_threadsafe_function(env, *made->place()));
  return made;
}

void on_log(void* listener, std::int32_t level, const char* message, std::size_t length) {
  try {
    (*static_cast<std::shared_ptr<LogListener>*>(listener))->hear(level, {message, length});
  } catch (...) {  // NOLINT: a host that cannot listen must not stop the work
  }
}

void free_listener(void* listener) {
  const std::unique_ptr<std::shared_ptr<LogListener>> ended(static_cast<std::shared_ptr<LogListener>*>(listener));
  (*ended)->release();
}

}  // namespace mukana::node
