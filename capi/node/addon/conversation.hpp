#pragma once
/// @file
/// Asks from a call that runs on a thread of its own: the question goes to the JavaScript thread, which answers when it
/// can; the call's thread waits. Never from the worker pool: the answer may need the pool, as a file's bytes do.
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <node_api.h>
#include <optional>

#include "asker.hpp"

namespace mukana::node {

class Conversation : public Asker, public std::enable_shared_from_this<Conversation> {
 public:
  /// @param function is asked, and answers through reply()
  static std::shared_ptr<Conversation> begin(napi_env env, napi_value function);

  Reply ask(Question question, std::int64_t done, std::int64_t total, std::string_view bytes) override;
  bool is_stopped() const override;

  /// The answer to the last question. On the JavaScript thread.
  void reply(Reply reply);
  /// Every question, also one that is waiting, is answered "stop" from now on. From any thread.
  void stop();
  /// Runs something on the JavaScript thread, after which nothing is asked any more. From the call's thread.
  void finish(std::function<void(napi_env)> last);
  /// Lets go of the function. On the JavaScript thread, after the last question.
  void end();

 private:
  struct Message;
  static void deliver(napi_env env, napi_value function, void* context, void* data);
  bool post(std::unique_ptr<Message> message);

  mutable std::mutex lock_;
  std::condition_variable answered_;
  std::optional<Reply> reply_;
  bool stopped_ = false;
  napi_threadsafe_function function_ = nullptr;
};

}  // namespace mukana::node
