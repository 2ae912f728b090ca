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

#include "value.hpp"

namespace mukana::node {

struct Session;

/// An open workspace; closed at the latest when it is collected.
struct Workspace {
  std::mutex lock;
  mukana_workspace* raw = nullptr;  ///< nothing once closed
  std::set<Session*> sessions;      ///< those that are alive, begun or ended

  Workspace() = default;
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;
  ~Workspace();
  /// Ends the sessions and closes. MUKANA_E_BUSY where a call is running; MUKANA_E_CLOSED where it was closed before.
  std::int32_t close();
};

/// A session; ended at the latest when it is collected.
struct Session {
  const std::shared_ptr<Workspace> workspace;
  mukana_session* raw = nullptr;  ///< nothing once ended

  explicit Session(std::shared_ptr<Workspace> owner);
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;
  ~Session();
  /// MUKANA_E_BUSY where a call is running; MUKANA_E_CLOSED where it was ended before.
  std::int32_t end();
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

/// What stands behind a value that JavaScript cannot look into. The kind keeps one from being taken for another.
template <class Kept>
struct Box {
  static constexpr char kind_of_kept = 0;
  const void* kind = &kind_of_kept;
  std::shared_ptr<Kept> kept;
};

template <class Kept>
napi_value box(napi_env env, std::shared_ptr<Kept> kept) {
  auto made = std::make_unique<Box<Kept>>();
  made->kept = std::move(kept);
  napi_value value = nullptr;
  const auto forget = [](napi_env, void* data, void*) { delete static_cast<Box<Kept>*>(data); };
  check(env, napi_create_external(env, made.get(), forget, nullptr, &value));
  made.release();
  return value;
}

template <class Kept>
const std::shared_ptr<Kept>& unbox(napi_env env, napi_value value) {
  void* data = nullptr;
  if (napi_get_value_external(env, value, &data) != napi_ok || data == nullptr ||
      static_cast<const Box<Kept>*>(data)->kind != &Box<Kept>::kind_of_kept) {
    refuse_argument(env, "mukana: this is not the handle that is asked for.");
  }
  return static_cast<Box<Kept>*>(data)->kept;
}

}  // namespace mukana::node
