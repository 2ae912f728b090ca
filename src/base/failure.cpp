#include "mukana/base/failure.hpp"

#include <array>

namespace mukana::base {
namespace {

struct Class {
  std::string_view name;
  bool retryable;
};

// In the order of Status.
constexpr std::array<Class, 22> classes{{
    {"OK", false},         {"E_ARG", false},         {"E_FORMAT", false},
    {"E_UTF8", false},     {"E_LIMIT", false},       {"E_NOT_FOUND", false},
    {"E_DENIED", false},   {"E_PURPOSE", false},     {"E_CONFLICT", false},
    {"E_REFUSED", false},  {"E_BUSY", true},         {"E_CLOSED", false},
    {"E_IO", true},        {"E_FULL", true},         {"E_CORRUPT_OR_KEY", false},
    {"E_VERSION", false},  {"E_UNSUPPORTED", false}, {"E_UNKNOWN_COMMIT", true},
    {"E_NOMEM", true},     {"E_CALLBACK", false},    {"E_INTERRUPTED", true},
    {"E_INTERNAL", false},
}};

const Class& class_of(Status status) {
  const auto index = static_cast<std::size_t>(status);
  return index < classes.size() ? classes[index] : classes.back();
}

}  // namespace

std::string_view status_name(Status status) { return class_of(status).name; }

bool is_retryable(Status status) { return class_of(status).retryable; }

Failure Failure::of(Status status, std::string message, std::string path) {
  return {status, std::string(status_name(status)), std::move(message), std::move(path)};
}

std::string join_path(std::string_view path, std::string_view name) {
  std::string joined(path);
  joined += '/';
  for (const char c : name) {
    if (c == '~') {
      joined += "~0";
    } else if (c == '/') {
      joined += "~1";
    } else {
      joined += c;
    }
  }
  return joined;
}

std::string join_path(std::string_view path, std::size_t index) {
  return std::string(path) + '/' + std::to_string(index);
}

}  // namespace mukana::base
