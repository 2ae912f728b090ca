#pragma once
/// @file
/// A call on its way: what it was given, the work on any thread, and the answer for JavaScript.
#include <memory>
#include <node_api.h>

#include "asker.hpp"

namespace mukana::node {

class Job {
 public:
  Job() = default;
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;
  virtual ~Job() = default;

  /// The work; touches nothing of JavaScript but through the asker, which may be missing.
  virtual void run(Asker* asker) = 0;
  /// The answer. On the JavaScript thread, once, after the work.
  virtual napi_value answer(napi_env env) = 0;
  /// Makes the work end soon. From any thread.
  virtual void interrupt() {}
};

/// Does a job. `how` is
///  - undefined: at once; the value is the answer
///  - a function: at once; it answers the job's questions
///  - true: on the worker pool; the value is a promise of the answer
///  - a conversation: on a thread of its own; the value is a promise of the answer
napi_value perform(napi_env env, napi_value how, std::unique_ptr<Job> job);

}  // namespace mukana::node
