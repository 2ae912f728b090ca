#pragma once
/// @file
/// Values that JavaScript holds but cannot look into, and what stands behind them. The garbage collector finds those that
/// nobody holds any more; what stands behind them is let go then. On the JavaScript thread alone.
#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <node_api.h>
#include <utility>

#include "value.hpp"

namespace mukana::node {

/// How many bytes something keeps outside of JavaScript's heap, as the garbage collector is told. A handle alone looks
/// small to it: it would not come before hundreds of megabytes lay behind handles that nobody holds.
class Weight {
 public:
  void tell(napi_env env, std::int64_t bytes);
  void take_back(napi_env env);

 private:
  std::int64_t told_ = 0;
};

class Boxes;

/// What stands behind one value. The kind keeps one from being taken for another.
class Box {
 public:
  explicit Box(const void* kind) : kind_(kind) {}
  Box(const Box&) = delete;
  Box& operator=(const Box&) = delete;
  virtual ~Box() = default;
  bool is(const void* kind) const { return kind_ == kind; }
  /// Lets go of what is kept.
  virtual void let_go(napi_env env) = 0;

 private:
  friend class Boxes;
  const void* kind_;
  napi_ref value_ = nullptr;  // weak: nothing once it is collected
  std::shared_ptr<Boxes> among_;
  std::list<Box*>::iterator place_;
};

/// The boxes of a JavaScript environment. Node tells of what is collected only when a script returns to the event loop; a
/// script that opens and begins in one long loop never does, so these look for themselves.
class Boxes : public std::enable_shared_from_this<Boxes> {
 public:
  /// Makes those of an environment, when the addon is loaded.
  static void make(napi_env env);
  static Boxes& of(napi_env env);

  /// The value that stands for a box; its end is the box's end.
  napi_value put(napi_env env, std::unique_ptr<Box> box);
  /// Lets go of what stands behind values that were collected, where boxes have become more since the last time.
  void let_go_of_collected(napi_env env);

 private:
  void forget(napi_env env, std::unique_ptr<Box> box);

  std::list<Box*> boxes_;
  std::size_t look_from_ = 64;  // a look costs as much as there are boxes
};

template <class Kept>
class BoxOf : public Box {
 public:
  static constexpr char kind = 0;
  explicit BoxOf(std::shared_ptr<Kept> given) : Box(&kind), kept(std::move(given)) {}
  void let_go(napi_env env) override {
    if constexpr (requires { kept->weight; }) {
      if (kept != nullptr) kept->weight.take_back(env);
    }
    kept.reset();
  }
  std::shared_ptr<Kept> kept;
};

template <class Kept>
napi_value box(napi_env env, std::shared_ptr<Kept> kept) {
  Kept& of = *kept;
  const napi_value value = Boxes::of(env).put(env, std::make_unique<BoxOf<Kept>>(std::move(kept)));
  if constexpr (requires { of.weight; }) of.weight.tell(env, of.bytes());
  return value;
}

template <class Kept>
const std::shared_ptr<Kept>& unbox(napi_env env, napi_value value) {
  void* data = nullptr;
  if (napi_get_value_external(env, value, &data) != napi_ok || data == nullptr ||
      !static_cast<const Box*>(data)->is(&BoxOf<Kept>::kind)) {
    refuse_argument(env, "mukana: this is not the handle that is asked for.");
  }
  return static_cast<BoxOf<Kept>*>(static_cast<Box*>(data))->kept;
}

}  // namespace mukana::node
