#include "handles.hpp"

#include <utility>

namespace mukana::node {

namespace {

// Under the lock of the session's workspace.
std::int32_t end_locked(Session& session) {
  if (session.raw == nullptr) return MUKANA_E_CLOSED;
  const std::int32_t status = mukana_session_end(session.raw);
  if (status != MUKANA_E_BUSY) session.raw = nullptr;
  return status;
}

}  // namespace

Workspace::~Workspace() { close(); }

std::int32_t Workspace::close() {
  const std::lock_guard guard(lock);
  if (raw == nullptr) return MUKANA_E_CLOSED;
  for (Session* session : sessions) {
    if (end_locked(*session) == MUKANA_E_BUSY) return MUKANA_E_BUSY;
  }
  const std::int32_t status = mukana_workspace_close(raw);
  if (status != MUKANA_E_BUSY) raw = nullptr;
  return status;
}

Session::Session(std::shared_ptr<Workspace> owner) : workspace(std::move(owner)) {
  const std::lock_guard guard(workspace->lock);
  workspace->sessions.insert(this);
}

Session::~Session() {
  const std::lock_guard guard(workspace->lock);
  end_locked(*this);
  workspace->sessions.erase(this);
}

std::int32_t Session::end() {
  const std::lock_guard guard(workspace->lock);
  return end_locked(*this);
}

Cursor::~Cursor() {
  if (raw != nullptr) mukana_cursor_close(raw);
}

}  // namespace mukana::node
