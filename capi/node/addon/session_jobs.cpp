#include <utility>

#include "answer.hpp"
#include "handles.hpp"
#include "job.hpp"
#include "jobs.hpp"

namespace mukana::node {

namespace {

/// The asker hears the progress of a session's call for as long as the call takes.
class Listening {
 public:
  Listening(mukana_session* session, Asker* asker) : session_(asker == nullptr ? nullptr : session) {
    if (session_ != nullptr) mukana_session_set_progress(session_, on_progress, asker, nullptr);
  }
  Listening(const Listening&) = delete;
  Listening& operator=(const Listening&) = delete;
  ~Listening() {
    if (session_ != nullptr) mukana_session_set_progress(session_, nullptr, nullptr, nullptr);
  }

 private:
  mukana_session* session_;
};

/// What the calls of a session have in common.
class SessionJob : public Job {
 public:
  SessionJob(std::shared_ptr<Session> session, std::string operation, std::string request)
      : session_(std::move(session)), operation_(std::move(operation)), request_(std::move(request)) {}
  void run(Asker* asker) final {
    if (session_->raw == nullptr) {
      answer_.set(MUKANA_E_CLOSED);
      return;
    }
    const Listening listening(session_->raw, asker);
    work(asker);
  }
  napi_value answer(napi_env env) override { return answer_.make(env); }
  void interrupt() override {
    if (session_->raw != nullptr) mukana_session_interrupt(session_->raw);
  }

 protected:
  virtual void work(Asker* asker) = 0;

  const std::shared_ptr<Session> session_;  // NOLINT: read by the calls, which are these few
  const std::string operation_;             // NOLINT
  const std::string request_;               // NOLINT
  Answer answer_;                           // NOLINT
};

class Call : public SessionJob {
 public:
  using SessionJob::SessionJob;
  void work(Asker* /*asker*/) override {
    answer_.set(mukana_call(session_->raw, operation_.data(), operation_.size(), request_.data(), request_.size(),
                            answer_.place()));
  }
};

class Import : public SessionJob {
 public:
  using SessionJob::SessionJob;
  void work(Asker* asker) override {
    answer_.set(
        mukana_import(session_->raw, request_.data(), request_.size(), on_read, asker, nullptr, answer_.place()));
  }
};

class ExportFile : public SessionJob {
 public:
  ExportFile(std::shared_ptr<Session> session, std::string operation, std::string request, std::string path)
      : SessionJob(std::move(session), std::move(operation), std::move(request)), path_(std::move(path)) {}
  void work(Asker* /*asker*/) override {
    answer_.set(mukana_export(session_->raw, operation_.data(), operation_.size(), request_.data(), request_.size(),
                              path_.data(), path_.size(), answer_.place()));
  }

 private:
  const std::string path_;
};

class ExportBytes : public SessionJob {
 public:
  using SessionJob::SessionJob;
  void work(Asker* asker) override {
    answer_.set(mukana_export_bytes(session_->raw, operation_.data(), operation_.size(), request_.data(),
                                    request_.size(), on_write, asker, nullptr, answer_.place()));
  }
};

class OpenCursor : public SessionJob {
 public:
  OpenCursor(std::shared_ptr<Session> session, std::string operation, std::string request)
      : SessionJob(std::move(session), std::move(operation), std::move(request)),
        cursor_(std::make_shared<Cursor>(session_)) {}
  void work(Asker* /*asker*/) override {
    answer_.set(mukana_cursor_open(session_->raw, operation_.data(), operation_.size(), request_.data(),
                                   request_.size(), &cursor_->raw, answer_.place()));
  }
  napi_value answer(napi_env env) override {
    return make_pair(env, answer_.make(env), answer_.is_ok() ? box(env, cursor_) : make_undefined(env));
  }

 private:
  std::shared_ptr<Cursor> cursor_;
};

class NextPage : public Job {
 public:
  explicit NextPage(std::shared_ptr<Cursor> cursor) : cursor_(std::move(cursor)) {}
  void run(Asker* /*asker*/) override { answer_.set(mukana_cursor_next(cursor_->raw, answer_.place())); }
  napi_value answer(napi_env env) override {
    return make_pair(env, answer_.make(env), make_bool(env, mukana_cursor_is_done(cursor_->raw) != 0));
  }

 private:
  std::shared_ptr<Cursor> cursor_;
  Answer answer_;
};

}  // namespace

napi_value call(napi_env env, napi_callback_info info) {
  const auto [how, session, operation, request] = arguments<4>(env, info);
  return perform(env, how,
                 std::make_unique<Call>(unbox<Session>(env, session), text_of(env, operation), text_of(env, request)));
}

// The call of everyday scripts: at once, asking nothing, and without a job.
napi_value call_now(napi_env env, napi_callback_info info) {
  const auto [session, operation, request] = arguments<3>(env, info);
  mukana_session* raw = unbox<Session>(env, session)->raw;
  const ShortText name(env, operation);
  const ShortText text(env, request);
  Answer answer;
  answer.set(raw == nullptr ? MUKANA_E_CLOSED
                            : mukana_call(raw, name.data(), name.size(), text.data(), text.size(), answer.place()));
  return answer.make(env);
}

napi_value import_file(napi_env env, napi_callback_info info) {
  const auto [how, session, request] = arguments<3>(env, info);
  return perform(env, how, std::make_unique<Import>(unbox<Session>(env, session), "import.run", text_of(env, request)));
}

napi_value export_file(napi_env env, napi_callback_info info) {
  const auto [how, session, operation, request, path] = arguments<5>(env, info);
  return perform(env, how,
                 std::make_unique<ExportFile>(unbox<Session>(env, session), text_of(env, operation),
                                              text_of(env, request), text_of(env, path)));
}

napi_value export_bytes(napi_env env, napi_callback_info info) {
  const auto [how, session, operation, request] = arguments<4>(env, info);
  return perform(
      env, how,
      std::make_unique<ExportBytes>(unbox<Session>(env, session), text_of(env, operation), text_of(env, request)));
}

napi_value open_cursor(napi_env env, napi_callback_info info) {
  const auto [how, session, operation, request] = arguments<4>(env, info);
  return perform(
      env, how,
      std::make_unique<OpenCursor>(unbox<Session>(env, session), text_of(env, operation), text_of(env, request)));
}

napi_value next_page(napi_env env, napi_callback_info info) {
  const auto [how, cursor] = arguments<2>(env, info);
  return perform(env, how, std::make_unique<NextPage>(unbox<Cursor>(env, cursor)));
}

}  // namespace mukana::node
