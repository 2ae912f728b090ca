#include "conversation.hpp"

#include <utility>

#include "direct_asker.hpp"
#include "value.hpp"

namespace mukana::node {

struct Conversation::Message {
  std::shared_ptr<Conversation> conversation;
  Question question = Question::progress;
  std::int64_t done = 0;
  std::int64_t total = 0;
  std::string bytes;  // a copy: the call's thread does not wait where it is stopped
  std::function<void(napi_env)> last;
};

std::shared_ptr<Conversation> Conversation::begin(napi_env env, napi_value function) {
  auto made = std::make_shared<Conversation>();
  check(env, napi_create_threadsafe_function(env, function, nullptr, make_text(env, "mukana"), 0, 1, nullptr, nullptr,
                                             nullptr, deliver, &made->function_));
  return made;
}

bool Conversation::post(std::unique_ptr<Message> message) {
  if (napi_call_threadsafe_function(function_, message.get(), napi_tsfn_nonblocking) != napi_ok) return false;
  message.release();
  return true;
}

void Conversation::deliver(napi_env env, napi_value function, void* /*context*/, void* data) {
  const std::unique_ptr<Message> message(static_cast<Message*>(data));
  if (env == nullptr) return;  // JavaScript is at its end
  if (message->last) {
    message->last(env);
    return;
  }
  if (message->conversation->is_stopped()) return;
  try {
    const auto values = values_of(env, message->question, message->done, message->total, message->bytes);
    check(env, napi_call_function(env, make_undefined(env), function, values.size(), values.data(), nullptr));
  } catch (...) {
    message->conversation->stop();
  }
}

Reply Conversation::ask(Question question, std::int64_t done, std::int64_t total, std::string_view bytes) {
  std::unique_lock guard(lock_);
  if (stopped_) return {};
  reply_.reset();
  auto message = std::make_unique<Message>();
  *message = {shared_from_this(), question, done, total, std::string(bytes), {}};
  if (!post(std::move(message))) return {};
  answered_.wait(guard, [this] { return stopped_ || reply_.has_value(); });
  return stopped_ ? Reply{} : std::move(*reply_);
}

bool Conversation::is_stopped() const {
  const std::lock_guard guard(lock_);
  return stopped_;
}

void Conversation::reply(Reply reply) {
  const std::lock_guard guard(lock_);
  reply_ = std::move(reply);
  answered_.notify_all();
}

void Conversation::stop() {
  const std::lock_guard guard(lock_);
  stopped_ = true;
  answered_.notify_all();
}

void Conversation::finish(std::function<void(napi_env)> last) {
  auto message = std::make_unique<Message>();
  message->conversation = shared_from_this();
  message->last = std::move(last);
  post(std::move(message));
}

void Conversation::end() {
  if (function_ != nullptr) napi_release_threadsafe_function(function_, napi_tsfn_release);
  function_ = nullptr;
}

}  // namespace mukana::node
