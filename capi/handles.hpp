#pragma once
/// @file
/// The handles of workspace and session, and what keeps them from being closed under a running call.
#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <unistd.h>

#include "mukana.h"
#include "service/session.hpp"
#include "service/workspace.hpp"

namespace mukana::capi {

/// The first word of a handle: what it is, or that it was. Random numbers, so that other memory rarely looks alike.
enum class Mark : std::uint32_t {
  workspace = 0x5db1c93fU,
  session = 0xa74e20d6U,
  ended_session = 0x3c8f51b9U,
  closed = 0xe1906a42U,
};

/// Throws Failed (E_ARG) where another process made the handle: locks and connections do not survive a fork.
void require_own_process(pid_t process);

}  // namespace mukana::capi

struct mukana_session : std::enable_shared_from_this<mukana_session> {
  std::atomic<mukana::capi::Mark> mark{mukana::capi::Mark::session};
  const pid_t process = getpid();
  mukana_workspace* owner = nullptr;
  std::mutex lock;
  std::shared_ptr<mukana::service::Session> session;  // gone once ended
  int users = 0;
};

struct mukana_workspace {
  std::atomic<mukana::capi::Mark> mark{mukana::capi::Mark::workspace};
  const pid_t process = getpid();
  std::mutex lock;
  std::shared_ptr<mukana::service::Workspace> workspace;
  int users = 0;
  std::map<const mukana_session*, std::shared_ptr<mukana_session>> open;
  // Kept so that the use of an ended session is seen; the oldest are forgotten.
  std::deque<std::shared_ptr<mukana_session>> ended;
};

namespace mukana::capi {

/// A workspace while a call uses it. Throws Failed: E_ARG, E_CLOSED.
class WorkspaceInUse {
 public:
  explicit WorkspaceInUse(mukana_workspace* handle);
  ~WorkspaceInUse();
  WorkspaceInUse(const WorkspaceInUse&) = delete;
  WorkspaceInUse& operator=(const WorkspaceInUse&) = delete;
  service::Workspace* operator->() const { return workspace_.get(); }

 private:
  mukana_workspace* handle_;
  std::shared_ptr<service::Workspace> workspace_;
};

/// A session while a call uses it. Throws Failed: E_ARG, E_CLOSED.
class SessionInUse {
 public:
  explicit SessionInUse(mukana_session* handle);
  ~SessionInUse();
  SessionInUse(const SessionInUse&) = delete;
  SessionInUse& operator=(const SessionInUse&) = delete;
  service::Session* operator->() const { return session_.get(); }
  /// Throws Failed (E_BUSY) where another call uses the session too.
  void require_alone() const;
  /// How long a request may be, as the workspace was opened.
  std::size_t longest_request() const;

 private:
  std::shared_ptr<mukana_session> handle_;
  std::shared_ptr<service::Session> session_;
};

/// Checks a session's handle, without regard to whether it is in use. Throws Failed: E_ARG, E_CLOSED.
void require_session(const mukana_session* handle);

}  // namespace mukana::capi
