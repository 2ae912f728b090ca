#include "job.hpp"

#include <thread>

#include "conversation.hpp"
#include "direct_asker.hpp"
#include "handles.hpp"

namespace mukana::node {

namespace {

// Keeps a promise: with the job's answer, or with the exception that making it left.
void settle(napi_env env, napi_deferred deferred, Job& job) noexcept {
  try {
    check(env, napi_resolve_deferred(env, deferred, job.answer(env)));
  } catch (...) {
    napi_value error = nullptr;
    if (napi_get_and_clear_last_exception(env, &error) == napi_ok) napi_reject_deferred(env, deferred, error);
  }
}

void run_safely(Job& job, Asker* asker) noexcept {
  try {
    job.run(asker);
  } catch (...) {  // NOLINT: memory is out; the job then answers that it was not done
  }
}

struct Pooled {
  std::unique_ptr<Job> job;
  napi_deferred deferred = nullptr;
  napi_async_work work = nullptr;
};

napi_value run_on_pool(napi_env env, std::unique_ptr<Job> job) {
  auto pooled = std::make_unique<Pooled>();
  pooled->job = std::move(job);
  napi_value promise = nullptr;
  const auto execute = [](napi_env, void* data) { run_safely(*static_cast<Pooled*>(data)->job, nullptr); };
  const auto complete = [](napi_env complete_env, napi_status, void* data) {
    const std::unique_ptr<Pooled> done(static_cast<Pooled*>(data));
    settle(complete_env, done->deferred, *done->job);
    napi_delete_async_work(complete_env, done->work);
  };
  check(env,
        napi_create_async_work(env, nullptr, make_text(env, "mukana"), execute, complete, pooled.get(), &pooled->work));
  check(env, napi_create_promise(env, &pooled->deferred, &promise));
  check(env, napi_queue_async_work(env, pooled->work));
  pooled.release();
  return promise;
}

// A job on a thread of its own. Where JavaScript ends before it, as a worker that is terminated, it is stopped.
struct Apart {
  std::unique_ptr<Job> job;
  std::shared_ptr<Conversation> conversation;
  napi_deferred deferred = nullptr;
  std::thread thread;
};

void stop_at_exit(void* data) {
  const std::unique_ptr<Apart> apart(static_cast<Apart*>(data));
  apart->conversation->stop();
  apart->job->interrupt();
  apart->thread.join();
}

void finish(napi_env env, Apart* finished) {
  const std::unique_ptr<Apart> apart(finished);
  apart->thread.join();
  napi_remove_env_cleanup_hook(env, stop_at_exit, apart.get());
  settle(env, apart->deferred, *apart->job);
  apart->conversation->end();
}

napi_value run_apart(napi_env env, const std::shared_ptr<Conversation>& conversation, std::unique_ptr<Job> job) {
  auto apart = std::make_unique<Apart>();
  apart->job = std::move(job);
  apart->conversation = conversation;
  napi_value promise = nullptr;
  check(env, napi_create_promise(env, &apart->deferred, &promise));
  Apart* kept = apart.get();
  try {
    kept->thread = std::thread([kept] {
      run_safely(*kept->job, kept->conversation.get());
      kept->conversation->finish([kept](napi_env finish_env) { finish(finish_env, kept); });
    });
  } catch (...) {
    conversation->end();  // or it would keep the process from ending
    throw;
  }
  apart.release();
  napi_add_env_cleanup_hook(env, stop_at_exit, kept);
  return promise;
}

}  // namespace

napi_value perform(napi_env env, napi_value how, std::unique_ptr<Job> job) {
  switch (type_of(env, how)) {
    case napi_undefined: job->run(nullptr); return job->answer(env);
    case napi_function: {
      DirectAsker asker(env, how);
      job->run(&asker);
      bool is_pending = false;
      check(env, napi_is_exception_pending(env, &is_pending));
      return is_pending ? nullptr : job->answer(env);
    }
    case napi_boolean: return run_on_pool(env, std::move(job));
    default: return run_apart(env, unbox<Conversation>(env, how), std::move(job));
  }
}

}  // namespace mukana::node
