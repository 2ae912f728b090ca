#include <utility>

#include "answer.hpp"
#include "handles.hpp"
#include "job.hpp"
#include "jobs.hpp"
#include "log.hpp"

namespace mukana::node {

namespace {

class Open : public Job {
 public:
  Open(std::string location, std::string options, std::shared_ptr<LogListener> log)
      : location_(std::move(location)), options_(std::move(options)), log_(std::move(log)) {
    workspace_->is_in_memory = location_ == ":memory:";
  }

  void run(Asker* /*asker*/) override {
    auto listener = log_ ? std::make_unique<std::shared_ptr<LogListener>>(log_) : nullptr;
    const bool listens = listener != nullptr;
    answer_.set(mukana_workspace_open(location_.data(), location_.size(), options_.data(), options_.size(),
                                      listens ? on_log : nullptr, listener.release(), listens ? free_listener : nullptr,
                                      &workspace_->raw, answer_.place()));
  }
  napi_value answer(napi_env env) override {
    return make_pair(env, answer_.make(env), answer_.is_ok() ? box(env, workspace_) : make_undefined(env));
  }

 private:
  std::string location_;
  std::string options_;
  std::shared_ptr<LogListener> log_;
  std::shared_ptr<Workspace> workspace_ = std::make_shared<Workspace>();
  Answer answer_;
};

class Close : public Job {
 public:
  explicit Close(std::shared_ptr<Workspace> workspace) : workspace_(std::move(workspace)) {}
  void run(Asker* /*asker*/) override { answer_.set(workspace_->close()); }
  napi_value answer(napi_env env) override {
    if (answer_.is_ok()) workspace_->weigh_nothing(env);
    return answer_.make(env);
  }

 private:
  std::shared_ptr<Workspace> workspace_;
  Answer answer_;
};

class Backup : public Job {
 public:
  Backup(std::shared_ptr<Workspace> workspace, std::string path)
      : workspace_(std::move(workspace)), path_(std::move(path)) {}
  void run(Asker* asker) override {
    if (workspace_->raw == nullptr) return answer_.set(MUKANA_E_CLOSED);
    answer_.set(mukana_workspace_backup(workspace_->raw, path_.data(), path_.size(),
                                        asker == nullptr ? nullptr : on_progress, asker, nullptr, answer_.place()));
  }
  napi_value answer(napi_env env) override { return answer_.make(env); }

 private:
  std::shared_ptr<Workspace> workspace_;
  std::string path_;
  Answer answer_;
};

class Begin : public Job {
 public:
  Begin(std::shared_ptr<Workspace> workspace, std::string options)
      : session_(std::make_shared<Session>(std::move(workspace))), options_(std::move(options)) {}
  void run(Asker* /*asker*/) override {
    if (session_->workspace->raw == nullptr) return answer_.set(MUKANA_E_CLOSED);
    answer_.set(mukana_session_begin(session_->workspace->raw, options_.data(), options_.size(), &session_->raw,
                                     answer_.place()));
  }
  napi_value answer(napi_env env) override {
    return make_pair(env, answer_.make(env), answer_.is_ok() ? box(env, session_) : make_undefined(env));
  }

 private:
  std::shared_ptr<Session> session_;
  std::string options_;
  Answer answer_;
};

class End : public Job {
 public:
  explicit End(std::shared_ptr<Session> session) : session_(std::move(session)) {}
  void run(Asker* /*asker*/) override { answer_.set(session_->end()); }
  napi_value answer(napi_env env) override {
    if (answer_.is_ok()) session_->weight.take_back(env);
    return answer_.make(env);
  }

 private:
  std::shared_ptr<Session> session_;
  Answer answer_;
};

}  // namespace

napi_value open_workspace(napi_env env, napi_callback_info info) {
  const auto [how, location, options, log] = arguments<4>(env, info);
  Boxes::of(env).let_go_of_collected(env);
  auto listener = is_function(env, log) ? listen(env, log) : nullptr;
  return perform(env, how, std::make_unique<Open>(text_of(env, location), text_of(env, options), std::move(listener)));
}

napi_value close_workspace(napi_env env, napi_callback_info info) {
  const auto [how, workspace] = arguments<2>(env, info);
  return perform(env, how, std::make_unique<Close>(unbox<Workspace>(env, workspace)));
}

napi_value back_up(napi_env env, napi_callback_info info) {
  const auto [how, workspace, path] = arguments<3>(env, info);
  return perform(env, how, std::make_unique<Backup>(unbox<Workspace>(env, workspace), text_of(env, path)));
}

napi_value begin_session(napi_env env, napi_callback_info info) {
  const auto [how, workspace, options] = arguments<3>(env, info);
  Boxes::of(env).let_go_of_collected(env);
  return perform(env, how, std::make_unique<Begin>(unbox<Workspace>(env, workspace), text_of(env, options)));
}

napi_value end_session(napi_env env, napi_callback_info info) {
  const auto [how, session] = arguments<2>(env, info);
  return perform(env, how, std::make_unique<End>(unbox<Session>(env, session)));
}

}  // namespace mukana::node
