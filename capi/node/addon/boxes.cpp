#include "boxes.hpp"

namespace mukana::node {

void Weight::tell(napi_env env, std::int64_t bytes) {
  std::int64_t total = 0;
  if (napi_adjust_external_memory(env, bytes, &total) == napi_ok) told_ += bytes;
}

void Weight::take_back(napi_env env) {
  std::int64_t total = 0;
  if (told_ != 0 && napi_adjust_external_memory(env, -told_, &total) == napi_ok) told_ = 0;
}

void Boxes::make(napi_env env) {
  auto kept = std::make_unique<std::shared_ptr<Boxes>>(std::make_shared<Boxes>());
  const auto forget = [](napi_env, void* data, void*) { delete static_cast<std::shared_ptr<Boxes>*>(data); };
  check(env, napi_set_instance_data(env, kept.get(), forget, nullptr));
  kept.release();
}

Boxes& Boxes::of(napi_env env) {
  void* data = nullptr;
  check(env, napi_get_instance_data(env, &data));
  return **static_cast<std::shared_ptr<Boxes>*>(data);
}

napi_value Boxes::put(napi_env env, std::unique_ptr<Box> box) {
  napi_value value = nullptr;
  const auto at_end = [](napi_env end_env, void* data, void*) {
    std::unique_ptr<Box> ended(static_cast<Box*>(data));
    // The environment may be at its end, and its boxes kept by this one alone.
    if (const std::shared_ptr<Boxes> among = ended->among_) among->forget(end_env, std::move(ended));
  };
  check(env, napi_create_external(env, box.get(), at_end, nullptr, &value));
  Box* put = box.release();  // the value's from here on
  check(env, napi_create_reference(env, value, 0, &put->value_));
  put->place_ = boxes_.insert(boxes_.end(), put);
  put->among_ = shared_from_this();
  return value;
}

void Boxes::forget(napi_env env, std::unique_ptr<Box> box) {
  box->let_go(env);
  if (box->place_ != boxes_.end()) boxes_.erase(box->place_);
  napi_delete_reference(env, box->value_);
}

void Boxes::let_go_of_collected(napi_env env) {
  if (boxes_.size() < look_from_) return;
  const HandleScope scope(env);
  for (auto place = boxes_.begin(); place != boxes_.end();) {
    Box* box = *place;
    napi_value value = nullptr;
    if (napi_get_reference_value(env, box->value_, &value) != napi_ok || value != nullptr) {
      ++place;
      continue;
    }
    place = boxes_.erase(place);
    box->place_ = boxes_.end();  // the box itself ends with its value
    box->let_go(env);
  }
  look_from_ = boxes_.size() + 64;
}

}  // namespace mukana::node
