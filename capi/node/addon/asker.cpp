#include "asker.hpp"

#include <algorithm>
#include <cstring>

namespace mukana::node {

std::int64_t Asker::read(char* buffer, std::size_t capacity) {
  if (used_ == chunk_.size()) {
    Reply reply = ask(Question::read, 0, 0, {});
    if (!reply.go_on) return -1;
    chunk_ = std::move(reply.chunk);
    used_ = 0;
  }
  const std::size_t count = std::min(capacity, chunk_.size() - used_);
  if (count > 0) std::memcpy(buffer, chunk_.data() + used_, count);
  used_ += count;
  return static_cast<std::int64_t>(count);
}

std::int32_t on_progress(void* asker, std::int64_t done, std::int64_t total) {
  try {
    return static_cast<Asker*>(asker)->ask(Question::progress, done, total, {}).go_on ? 0 : 1;
  } catch (...) {
    return 1;
  }
}

std::int64_t on_read(void* asker, char* buffer, std::size_t capacity) {
  try {
    return static_cast<Asker*>(asker)->read(buffer, capacity);
  } catch (...) {
    return -1;
  }
}

std::int32_t on_write(void* asker, const char* bytes, std::size_t length) {
  try {
    return static_cast<Asker*>(asker)->ask(Question::write, 0, 0, {bytes, length}).go_on ? 0 : 1;
  } catch (...) {
    return 1;
  }
}

}  // namespace mukana::node
