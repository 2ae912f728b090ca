#include "handles.hpp"

#include "support.hpp"

namespace mukana::capi {

using base::Failed;
using base::Failure;
using base::Status;

namespace {

Failed closed(const char* what) { return Failed(Failure::of(Status::closed, what)); }

void require_workspace(const mukana_workspace* handle) {
  require_pointer(handle, "workspace");
  const Mark mark = handle->mark;
  if (mark == Mark::closed) throw closed("The workspace was closed.");
  if (mark != Mark::workspace) throw Failed(Failure::of(Status::argument, "This is not the handle of a workspace."));
  require_own_process(handle->process);
}

}  // namespace

void require_own_process(pid_t process) {
  if (process == getpid()) return;
  throw Failed(Status::argument, "OTHER_PROCESS", "The handle belongs to another process; open it anew after a fork.");
}

void require_session(const mukana_session* handle) {
  require_pointer(handle, "session");
  const Mark mark = handle->mark;
  if (mark == Mark::ended_session) throw closed("The session was ended.");
  if (mark != Mark::session) throw Failed(Failure::of(Status::argument, "This is not the handle of a session."));
  require_own_process(handle->process);
}

WorkspaceInUse::WorkspaceInUse(mukana_workspace* handle) : handle_(handle) {
  require_workspace(handle);
  const std::lock_guard guard(handle->lock);
  workspace_ = handle->workspace;
  ++handle->users;
}

WorkspaceInUse::~WorkspaceInUse() {
  const std::lock_guard guard(handle_->lock);
  --handle_->users;
}

SessionInUse::SessionInUse(mukana_session* handle) {
  require_session(handle);
  handle_ = handle->shared_from_this();
  const std::lock_guard guard(handle->lock);
  if (!handle->session) throw closed("The session was ended.");
  session_ = handle->session;
  ++handle->users;
}

// The session itself is let go before the count says so: whoever ends it then is the last to hold it.
SessionInUse::~SessionInUse() {
  session_.reset();
  const std::lock_guard guard(handle_->lock);
  --handle_->users;
}

void SessionInUse::require_alone() const {
  const std::lock_guard guard(handle_->lock);
  if (handle_->users > 1) throw Failed(Failure::of(Status::busy, "A call is running on the session."));
}

std::size_t SessionInUse::longest_request() const {
  return static_cast<std::size_t>(session_->workspace()->options().largest_request);
}

}  // namespace mukana::capi
