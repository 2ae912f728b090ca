#pragma once
/// @file
/// The handles of mukana.h as JavaScript holds them. A handle keeps the one above it alive, and a running call keeps its
/// own: so whatever the garbage collector takes, and in whatever order, nothing is closed under a call.
#include <cstdint>
#include <memory>
#include <mukana.h>
#include <mutex>
#include <node_api.h>
#include <set>
#include <utility>

#include "boxes.hpp"

namespace mukana::node {

struct Session;

/// An open workspace; closed at the latest when it is collected.
struct Workspace {
  std::mutex lock;
  mukana_workspace* raw = nullptr;  ///< nothing once closed
  std::set<Session*> sessions;      ///< those that are alive, begun or ended
  bool is_in_memory = false;
  Weight weight;

  Workspace() = default;
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;
  ~Workspace();
  /// Ends the sessions and closes. MUKANA_E_BUSY where a call is running; MUKANA_E_CLOSED where it was closed before.
  std::int32_t close();
  /// What it keeps outside of JavaScript's heap, about.
  std::int64_t bytes() const;
  /// Takes back what the collector was told of it and of its sessions, once it is closed. On the JavaScript thread.
  void weigh_nothing(napi_env env);
};

/// A session; ended at the latest when it is collected.
struct Session {
  const std::shared_ptr<Workspace> workspace;
  mukana_session* raw = nullptr;  ///< nothing once ended
  Weight weight;

  explicit Session(std::shared_ptr<Workspace> owner);
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;
  ~Session();
  /// MUKANA_E_BUSY where a call is running; MUKANA_E_CLOSED where it was ended before.
  std::int32_t end();
  /// What it keeps outside of JavaScript's heap, about.
  std::int64_t bytes() const;
};

/// A cursor; closed at the latest when it is collected.
struct Cursor {
  const std::shared_ptr<Session> session;
  mukana_cursor* raw = nullptr;

  explicit Cursor(std::shared_ptr<Session> owner) : session(std::move(owner)) {}
  Cursor(const Cursor&) = delete;
  Cursor& operator=(const Cursor&) = delete;
  ~Cursor();
};

}  // namespace mukana::node
