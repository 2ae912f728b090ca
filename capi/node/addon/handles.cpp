#include "handles.hpp"

#include <utility>

namespace mukana::node {

namespace {

// A connection to a file, and the tables it has read of; a whole workspace in memory; a session without either.
constexpr std::int64_t connection_bytes = 320L << 10;
constexpr std::int64_t memory_bytes = 1400L << 10;
constexpr std::int64_t session_bytes = 1L << 10;

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

std::int64_t Workspace::bytes() const { return is_in_memory ? memory_bytes : connection_bytes; }

void Workspace::weigh_nothing(napi_env env) {
  const std::lock_guard guard(lock);
  weight.take_back(env);
  for (Session* session : sessions) session->weight.take_back(env);
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

std::int64_t Session::bytes() const { return workspace->is_in_memory ? session_bytes : connection_bytes; }

Cursor::~Cursor() {
  if (raw != nullptr) mukana_cursor_close(raw);
}

}  // namespace mukana::node
